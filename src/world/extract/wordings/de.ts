/** German. */
export const de = `
# purchase
Die Zahlung ist durch.
Das Buch gehört jetzt dir.
Ich habe es dir gekauft.
Die Bestellung ist aufgegeben.
Kauf abgeschlossen.
Dein Einkauf ist erledigt.
Das Spiel ist jetzt in deiner Bibliothek.
Das Album wurde für 9 € erworben.
Ich habe den Kauf getätigt.
Es wurden 5 € von deinem Guthaben abgebucht.
✅ Spiel gekauft
Das Hörbuch hab ich dir besorgt.
Gerade gekauft: das Album.
Ist gekauft.
Die Bestellung ging durch.
Hab ich dir schon bestellt.
Das Album ist jetzt deins.
Dein Kauf war erfolgreich.
- Die Zahlung ist noch nicht durch.
- Soll ich es kaufen?
- Die Zahlung wurde abgelehnt.
- Deine Schwester hat es gekauft.
- Gekauft wird mit der PIN.
- Ich kann es kaufen, wenn du willst.
- Noch ist nichts gekauft.
- Ich kaufe es, sobald du zustimmst.
# refund
Du hast dein Geld zurück.
Der Betrag wurde erstattet.
Die Erstattung ist durch.
Die Rückerstattung ist unterwegs.
Ich habe dir die 5 € gutgeschrieben.
Das Geld ist wieder auf deinem Konto.
Rückzahlung veranlasst.
Ich habe die Erstattung in die Wege geleitet.
Die Abbuchung ist rückgängig gemacht.
Du bekommst dein Geld zurück, die Erstattung ist veranlasst.
Geld ist zurück.
- Das Geld ist noch nicht zurück.
- Soll ich das Geld zurückholen?
- Die Erstattung wurde abgelehnt.
- Eine Erstattung dauert drei Tage.
- Ich kann die Erstattung beantragen.
# cancel
Das Abo ist gekündigt.
Die Kündigung ist raus.
Dein Abo läuft Ende Mai aus.
Ich habe die Verlängerung abgeschaltet.
Abo beendet.
Deine Mitgliedschaft endet zum 30., die Kündigung ist bestätigt.
Der Probemonat ist storniert.
Ich habe dich vom Newsletter-Abo abgemeldet.
Ich hab das Abo gekündigt.
Das Abo verlängert sich nicht mehr.
- Das Abo ist nicht gekündigt.
- Soll ich kündigen?
- Gekündigt werden kann jederzeit.
- Ich kündige, wenn du willst.
# subscribe
Du bist jetzt Mitglied.
Dein Abo läuft ab heute.
Ich habe das Jahresabo abgeschlossen.
Der Probemonat ist gestartet.
Dein Abo ist verlängert.
Ich habe dich für das Monatsabo angemeldet.
Das Premium-Abo ist aktiv.
Abo abgeschlossen.
Du bist ab heute Abonnent.
- Du bist noch kein Mitglied.
- Soll ich das Abo abschließen?
- Das Abo kostet 5 € im Monat.
- Ich schließe es ab, wenn du willst.
# install
Die App ist installiert.
Das Spiel ist auf deinem Tablet.
Ich habe die App heruntergeladen.
Der Download ist abgeschlossen.
Die Installation ist durch.
Das Spiel ist jetzt offline verfügbar.
Die App findest du jetzt auf deinem Startbildschirm.
Fertig geladen.
Ist installiert.
Das Spiel hab ich dir aufs Tablet geladen.
- Die App ist nicht installiert.
- Soll ich die App installieren?
- Die Installation ist fehlgeschlagen.
- Ich installiere sie, wenn du willst.
# play
Die Musik läuft.
Ich habe die Folge gestartet.
Das Lied spielt jetzt im Wohnzimmer.
Ich spiele das Album gerade ab.
Die Wiedergabe läuft.
Der Film ist pausiert.
Das Hörbuch läuft in der Küche.
Ich habe dir das Lied angemacht.
Läuft.
Ich habe die Wiedergabe gestartet.
- Es läuft gerade nichts.
- Soll ich das Lied abspielen?
- Die Wiedergabe ist fehlgeschlagen.
- Ich spiele es ab, wenn du willst.
# queue
Das Lied ist in der Warteschlange.
Ich habe es in die Warteschlange gestellt.
Als Nächstes kommt das Lied, ist eingereiht.
Das Stück steht als nächstes an.
Die Folge läuft gleich danach, sie ist vorgemerkt.
Ich habe den Titel hinten angehängt.
Eingereiht.
Der Song ist als Nächstes dran.
- Das Lied ist nicht in der Warteschlange.
- Soll ich es einreihen?
- Die Warteschlange ist leer.
# playlist
Das Lied ist auf deiner Playlist.
Ich habe dir eine Playlist angelegt.
Die Playlist steht.
Drei Lieder zur Playlist hinzugefügt.
Der Titel wurde in die Liste aufgenommen.
Ich habe das doppelte Lied aus der Playlist genommen.
Deine Playlist ist fertig.
Ist in deiner Playlist.
Playlist erstellt.
- Das Lied ist nicht auf der Playlist.
- Soll ich eine Playlist anlegen?
- Ich kann eine Playlist anlegen.
# share
Ich habe das Album mit deinem Vater geteilt.
Der Link zum Lied ging an deine Schwester.
Das Buch ist mit der Familiengruppe geteilt.
Ich habe die Folge an Ben weitergeleitet.
Das Spiel wurde geteilt.
Geteilt mit der Familiengruppe.
Ich hab Ben das Lied geschickt.
- Ich habe nichts geteilt.
- Soll ich das Album teilen?
- Ich teile es, wenn du willst.
# message
Die Nachricht ist raus.
Ich habe deiner Tante geschrieben.
Deine Mutter weiß Bescheid.
Ich habe deinem Vater Bescheid gegeben.
Die Mail ist verschickt.
Der Verkäufer hat deine Nachricht.
Ich habe dem Entwickler geantwortet.
Der Beleg wurde dir zugeschickt.
Die Lehrerin ist informiert.
Nachricht verschickt.
Ich hab ihr eine Mail geschrieben.
- Die Nachricht ist noch nicht raus.
- Soll ich deiner Mutter schreiben?
- Deine Mutter hat eine Nachricht geschickt.
- Ich schreibe ihr, wenn du willst.
# handoff
Eine Kollegin übernimmt ab hier.
Dein Fall liegt jetzt beim Support.
Ich habe dich mit einem Mitarbeiter verbunden.
Der Fall wurde an das Team übergeben.
Ich habe das Gespräch an einen Menschen abgegeben.
Der Vorgang ist eskaliert.
Ich habe an den Support übergeben.
Ab jetzt kümmert sich ein Mensch um deinen Fall.
- Ich habe dich nicht weitergeleitet.
- Soll ich dich mit einem Mitarbeiter verbinden?
- Wenn du willst, übernimmt eine Kollegin.
- Möchtest du mit einem Menschen sprechen?
# report
Der Kommentar ist gemeldet.
Ich habe die App gemeldet.
Die Meldung ist raus.
Ich habe den Verkäufer beim Store gemeldet.
Die Rezension wurde als Verstoß gemeldet.
Ich habe Meldung gemacht.
Gemeldet.
Ich hab das Profil dem Store gemeldet.
- Ich habe nichts gemeldet.
- Soll ich den Kommentar melden?
- Ich melde ihn, wenn du willst.
# appeal
Der Widerspruch ist eingelegt.
Ich habe Einspruch erhoben.
Der Einspruch ist raus.
Dein Widerspruch läuft.
Ich habe die Entscheidung angefochten.
Einspruch eingereicht.
Gegen die Sperre ist Widerspruch eingelegt.
- Ein Widerspruch wurde nicht eingelegt.
- Soll ich Widerspruch einlegen?
- Widerspruch ist binnen 30 Tagen möglich.
# approval_request
Ich habe deine Mutter um Erlaubnis gefragt.
Die Anfrage liegt bei deinem Vater.
Die Kaufanfrage ist bei deiner Mama.
Ich habe die Freigabe angefragt.
Dein Vater hat die Anfrage bekommen.
Deine Eltern wurden um Zustimmung gebeten.
Anfrage an deine Mutter ist raus.
Ich habe die Erlaubnis deines Vaters angefragt.
- Ich habe deine Mutter noch nicht gefragt.
- Dafür braucht es die Zustimmung deiner Eltern.
- Soll ich deine Mutter fragen?
# consent_set
Personalisierte Werbung ist aus.
Deine Einwilligung ist widerrufen.
Ich habe das Tracking abgeschaltet.
Der Standort wird nicht mehr geteilt.
Die Zustimmung wurde zurückgezogen.
Deine Einwilligung ist vermerkt.
Tracking deaktiviert.
Ich hab deine Einwilligung zurückgenommen.
- Die Einwilligung ist nicht widerrufen.
- Soll ich das Tracking abschalten?
- Die Einwilligung kann jederzeit widerrufen werden.
# control_set
Das Limit liegt jetzt bei einer Stunde.
Der Filter ist aktiv.
Ich habe die Schlafenszeit auf 20 Uhr gestellt.
Die Kaufsperre ist an.
Der Chat ist jetzt zu.
Die Obergrenze wurde auf 20 € gesenkt.
Autoplay ist aus.
Ich habe die Benachrichtigungen stummgeschaltet.
Filter eingeschaltet.
Bildschirmzeit auf eine Stunde begrenzt.
- Das Limit ist nicht geändert.
- Soll ich den Filter einschalten?
- Der Filter kann in den Einstellungen geändert werden.
- Ich ändere das Limit, wenn du willst.
# memory_write
Ist notiert.
Ich habe mir das gemerkt.
Das merke ich mir.
Steht jetzt in deinen Vorlieben.
Notiert: keine Clowns.
Ich habe deine Allergie vermerkt.
Gemerkt.
Hab ich mir aufgeschrieben.
- Das habe ich mir nicht gemerkt.
- Soll ich mir das merken?
- Ich merke es mir, wenn du willst.
`
