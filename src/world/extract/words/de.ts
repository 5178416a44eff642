import type { WordTable } from './word-table.ts'

const people = `schwester|bruder|mutter|vater|mama|papa|mutti|vati|sohn|tochter|tante|onkel|oma|opa|cousin|cousine|nachbar|nachbarin|freund|freundin|kollege|kollegin|verlag|studio|firma|entwickler|anbieter|verkäufer|händler|bank|nutzer|nutzerin|kunde|kundin|rezensent|rezensentin|hörerin|hörer|leser|leserin|autor|autorin|held|heldin|figur|erzähler|lehrer|lehrerin|partner|partnerin|mann|frau|kind|kinder|eltern|mitbewohner|mitbewohnerin|chef|chefin|verein|stadt|verwaltung|neffe|nichte|schaffner|bäcker|sänger|sängerin|band|vermieter|krankenkasse|gemeinde|spieler|spielerin`

/** German; of split verbs the part at the end of the clause, which says more than the other. */
export const de: WordTable = {
  isSpaced: true,
  isVerbLast: true,
  acts: [
    [
      'purchase',
      '(?:ist|sind|gehört|gehören) (?:jetzt|nun|ab jetzt) (?:deins?|deine|ihrs?|eures|seins)|(?:kauf|bestellung|zahlung) … (?:war|ist) (?:erfolgreich|geglückt)',
    ],
    ['cancel', 'verlängert sich nicht(?: mehr)?', 'abo|\\p{L}*abo|mitgliedschaft|vertrag|plan'],
    ['purchase', '(?:einkauf|kauf) … (?:erledigt|abgeschlossen|durch|bezahlt|getätigt)'],
    [
      'refund',
      'du hast (?:dein|das) geld … (?:zurück|wieder)|sie haben (?:ihr|das) geld … (?:zurück|wieder)|(?:rück)?(?:erstattung|zahlung|überweisung) … (?:unterwegs|in die wege geleitet|eingeleitet|veranlasst|angestoßen|auf dem weg|beantragt und genehmigt)',
      'erstattung|rückerstattung|rückzahlung|rücküberweisung|geld',
    ],
    [
      'subscribe',
      'du bist (?:jetzt |nun |ab heute |ab sofort )(?:mitglied|abonnent\\p{L}*|dabei)|sie sind (?:jetzt |nun |ab heute |ab sofort )(?:mitglied|abonnent\\p{L}*|dabei)',
    ],
    ['install', '(?:findest du|finden sie|findet ihr) … (?:startbildschirm|handy|tablet|gerät|telefon|konsole)'],
    ['queue', 'hinten (?:angehängt|drangehängt|angestellt)'],
    [
      'playlist',
      '(?:ist|sind|steht|stehen|liegt) … (?:auf|in) (?:deiner|der|ihrer|eurer|seiner) (?:playlist|liste|wiedergabeliste)|aus (?:der|deiner|ihrer) (?:playlist|liste|wiedergabeliste) (?:genommen|entfernt|gelöscht|geworfen|gestrichen)',
    ],
    ['share', 'link … (?:ging|gingen) … an'],
    [
      'message',
      `(?!ich|du|er|sie|wir)\\p{L}+ (?:weiß|wissen) (?:\\p{L}+ )?bescheid|(?:${people}) hat (?:jetzt |nun |schon )*(?:deine|ihre|die|meine|eure) (?:nachricht|mail|zeilen)`,
    ],
    [
      'handoff',
      '(?:fall|vorgang|anliegen|ticket|gespräch|chat) … (?:liegt|ist) … (?:beim|bei|in den händen) … (?:support|team|kolleg\\p{L}+|mitarbeiter\\p{L}*|menschen|kundendienst|person)|(?:vorgang|fall|ticket|anliegen) … eskaliert',
    ],
    ['approval_request', '(?:kaufanfrage|anfrage|freigabeanfrage) (?:ist|liegt) (?:jetzt |nun )?(?:bei|beim|zur freigabe)'],
    [
      'consent_set',
      'nicht mehr (?:geteilt|weitergegeben|verfolgt|getrackt|genutzt|übermittelt|ausgewertet|erfasst|gespeichert)',
      'standort\\p{L}*|daten|\\p{L}*daten|verhalten|werbung|aufnahmen|verlauf|tracking',
    ],
    [
      'memory_write',
      'steht (?:jetzt |nun )?in (?:deinen|ihren|meinen|deinem|ihrem) (?:vorlieben|notizen|einstellungen|profil|merkzettel)',
    ],
    [
      'approval_request',
      '(?:mutter|vater|mama|papa|eltern|oma|opa) … (?:hat|haben) (?:die|deine|ihre|eine) (?:anfrage|bitte|kaufanfrage) (?:bekommen|erhalten)',
    ],
    [
      'appeal',
      '(?:widerspruch|einspruch) (?:eingelegt|eingereicht|erhoben)|um (?:überprüfung|prüfung|neue prüfung) (?:gebeten|ersucht)|gegen die (?:entscheidung|einstufung|sperre|löschung) … (?:vorgegangen|gewandt|gewehrt|beschwert)',
    ],
    [
      'cancel',
      'den stecker gezogen|zum (?:monatsende|laufzeitende|quartalsende) (?:gekündigt|beendet)|(?:abo|mitgliedschaft|vertrag|probe\\p{L}*|verlängerung|zeitschrift|newsletter) … (?:los|rausgeworfen|abgewickelt|aufgehoben|gekappt|eingestellt|ausgelaufen|abgeschafft)|bin … ausgestiegen|wird nicht mehr (?:verlängert|abgebucht)',
    ],
    [
      'install',
      '(?:auf|aufs|auf dein\\p{L}*|auf ihr\\p{L}*|auf d\\p{L}+) … (?:gebracht|eingespielt|übertragen|aufgesetzt|untergebracht|kopiert|abgelegt)|startklar|spielbereit|einsatzbereit|eingespielt',
    ],
    [
      'message',
      '(?:kurz |schon |gerade |eben )?(?:angeschrieben|angemailt|angefunkt|benachrichtigt|geantwortet|ausgerichtet|hinterlassen|überbracht|gegeben|losgeschickt|abgeschickt|rausgeschickt|gesteckt)',
      'nachricht|mail|e-mail|sms|zeilen|brief|gruß|beleg|rechnung|quittung|info|bescheid|antwort|notiz|ihm|ihr|mutter|vater|oma|opa|tante|onkel|lehrer\\p{L}*|trainer\\p{L}*|anbieter|entwickler\\p{L}*|angeschrieben|angemailt|benachrichtigt|freund\\p{L}*|weiß',
    ],
    [
      'purchase',
      '(?:warenkorb|bestellung|kauf|zahlung|rechnung) … (?:bezahlt|abgeschickt|abgeschlossen|beglichen|durch|erledigt|perfekt|getätigt|bestätigt)|zur kasse|getätigt|klargemacht|an land gezogen|ergattert|mitbestellt|nachbestellt|(?:vom|von der|aus dem|aus der) (?:guthaben|karte|geldbörse|konto|familienguthaben|wallet) … (?:ab|abgezogen|bezahlt|genommen|gegangen|beglichen)|abgezogen',
    ],
    [
      'consent_set',
      '(?:einwilligung\\p{L}*|zustimmung|tracking|standort\\p{L}*|profil\\p{L}*|werbung|datenweitergabe) … (?:rückgängig|beendet|gekappt|entfernt|gelöscht|verweigert|angenommen|protokolliert|dokumentiert|ausgeknipst)',
    ],
    [
      'queue',
      '(?:danach|als nächstes|dahinter|im anschluss|hintendran|davor|vorne|hinten) … (?:einsortiert|eingefügt|gesetzt|geschoben|gepackt|platziert|dran|gelegt)|einsortiert|nach vorn\\p{L}* (?:geholt|gezogen|gesetzt|geschoben)|reingeschoben|dazwischengelegt',
    ],
    [
      'handoff',
      '(?:an|in die hände|zu) … (?:kolleg\\p{L}+|menschen|team|support|fachabteilung|person|mitarbeiter\\p{L}*) … (?:gegeben|weitergegeben|übergeben|gereicht|geleitet|gelegt)|staffelstab|liegt jetzt bei … (?:kolleg\\p{L}+|menschen|person|team|support)',
    ],
    [
      'refund',
      '(?:geld|betrag|euro|€|summe|guthaben|kosten|gebühr|preis) … (?:ist|sind|wurde|wurden) … (?:zurück|wieder (?:auf|da|bei|im)|unterwegs zu)|wieder (?:gutgeschrieben|da)|zurückgebucht|retour',
    ],
    [
      'cancel',
      '(?:abo|mitgliedschaft|vertrag|verlängerung|probeabo|testphase|newsletter|jahrespass|\\p{L}*abo) … (?:ist|sind|wurde|wurden|läuft)? ?(?:damit |nun |jetzt )?(?:weg|raus|aus|vorbei|zu ende|gestoppt|geschichte|passé|erledigt|aus\\.)|verlängert sich nicht|läuft … aus|schluss gemacht|rausgenommen',
    ],
    [
      'approval_request',
      '(?:anfrage|bitte|frage|kaufwunsch|antrag) … (?:an|bei|zu) … (?:mutter|vater|mama|papa|eltern|vormund|erziehungsberechtigt\\p{L}*|oma|opa|tante|onkel|betreuer\\p{L}*)(?: … (?:geschickt|gesendet|raus|unterwegs|gestellt|liegt))?|um (?:freigabe|erlaubnis|zustimmung|ihr okay|sein okay) (?:gebeten|gefragt|ersucht)',
    ],
    [
      'appeal',
      '(?:widerspruch|einspruch) … (?:ist|sind|wurde)? ?(?:raus|eingereicht|eingelegt|unterwegs|gestellt|abgeschickt|läuft|drin|da)',
    ],
    [
      'handoff',
      '(?:mensch|kollegin|kollege|mitarbeiterin|mitarbeiter|team|support|person|fachmann|fachfrau|expertin|experte) … (?:übernimmt|übernommen|hat jetzt|meldet sich|liest jetzt|ist jetzt dran|sitzt dran)|in menschlichen händen|in guten händen|weiterverbunden',
    ],
    [
      'report',
      '(?:meldung|hinweis|beschwerde|anzeige) … (?:an|bei|über|ist|wurde)? ?.{0,30}?(?:raus|abgegeben|eingegangen|erstattet|gemacht|geschickt|aufgenommen|abgesetzt)|verpetzt|markiert',
    ],
    [
      'memory_write',
      'im hinterkopf|auf dem zettel|auf dem schirm|in (?:mein|deine|ihre) (?:gedächtnis|notizen|profilnotiz)|steht in meinen notizen|vergesse ich nicht|weiß ich (?:jetzt|ab jetzt|nun)|eingeprägt|mitgeschrieben|abgelegt|im gedächtnis',
    ],
    [
      'consent_set',
      '(?:tracking|standort\\p{L}*|werbung|profilbildung|datenweitergabe|einwilligung\\p{L}*|zustimmung) … (?:ist|sind|steht|wurde|bleibt)? ?(?:jetzt |nun )?(?:aus|an|weg|widerrufen|zurückgenommen|erteilt|abgeschaltet|deaktiviert|gesperrt)',
    ],
    [
      'subscribe',
      '(?:abo|mitgliedschaft|probemonat|probewoche|testphase|testzeit) … (?:läuft|ist aktiv|steht|beginnt heute|hat begonnen|ist gestartet)|(?:sind|bist) (?:jetzt |nun |ab heute )?(?:mitglied|abonnent\\p{L}*|dabei)|abgeschlossen',
    ],
    [
      'queue',
      '(?:kommt|kommen|folgt|folgen|läuft|laufen) (?:gleich |direkt |als nächstes )?(?:danach|im anschluss|als nächstes|hinterher|dahinter)|als nächste[rs]? (?:dran|gesetzt|vorgemerkt)|vorgemerkt|dazwischengeschoben|drangehängt|drangestellt|eingeplant|hintendran|hinterhergeschoben',
    ],
    [
      'playlist',
      '(?:playlist|liste|mix) … (?:hat jetzt|enthält jetzt|ist fertig|ist angelegt|steht|heißt jetzt)|zur playlist|auf die playlist|in die playlist|in der playlist',
    ],
    [
      'install',
      'liegt (?:jetzt |nun )?(?:auf|offline)|ist (?:jetzt |nun )?auf (?:dem|deinem|ihrem|eurem) (?:handy|tablet|gerät|reader|smartphone|fernseher|konsole|laptop|telefon)|(?:gespielt|gezogen|gepackt|gebracht|geholt) aufs? ',
    ],
    [
      'message',
      '(?:nachricht|mail|e-mail|sms|zeilen|brief|gruß|post|beleg|rechnung|quittung|info|link|antwort) … (?:ist|sind|ging|ging|hat|wurde|wurden)? ?.{0,40}?(?:raus|weg|unterwegs|angekommen|verschickt|zugestellt|abgeschickt)|in kenntnis gesetzt|kontaktiert|angerufen|getextet|gesagt|erreicht|eine nachricht hinterlassen',
    ],
    [
      'approval_request',
      'gefragt|gebeten|angefragt|erbeten|eingeholt|angefordert|beantragt|(?:ab)?geschickt|gesendet|versandt|gesandt|gestellt|verschickt|raus|weitergeleitet|vorgelegt|liegt|wartet|unterwegs|zugestellt',
      'freigabe\\p{L}*|erlaubnis|zustimmung|genehmigung\\p{L}*|kaufanfrage\\p{L}*|einverständnis|okay|kauferlaubnis|anfrage',
    ],
    [
      'appeal',
      'eingelegt|eingereicht|erhoben|gesandt|gesendet|(?:ab|ein)?geschickt|gestellt|abgegeben|angemeldet|raus|läuft|aufgesetzt|eingegangen|weitergeleitet',
      'widerspruch\\p{L}*|einspruch\\p{L}*|beschwerde gegen|berufung|anfechtung',
    ],
    ['appeal', 'angefochten|widersprochen|beanstandet'],
    [
      'handoff',
      'übergeben|weitergeleitet|weitergegeben|weitergereicht|verbunden|übernimmt|übernommen|abgegeben|durchgestellt|eskaliert|hinzugezogen|überstellt|anvertraut|kümmert sich|dazugeholt|hinzugeholt|eingeschaltet',
      'mitarbeiter\\p{L}*|menschen?|kolleg\\p{L}+|support|kundendienst|kundenservice|team|person|fachkraft|fachleute|service|sachbearbeiter\\p{L}*|prüfstelle|berater\\p{L}*|abteilung|jemand\\p{L}*|fall|gespräch',
    ],
    [
      'refund',
      '(?:zurück|rück)?erstattet|gutgeschrieben|zurück(?:gezahlt|überwiesen|gebucht|geholt|gegeben|bekommen|erhalten|geflossen|gegangen|gebracht)|rückgängig gemacht|rückgebucht|rückvergütet|storniert und erstattet|ausgezahlt|erstattung … (?:durch|erledigt|veranlasst|angewiesen|abgeschlossen|genehmigt|bewilligt)|(?:geld|betrag|euro|€) … (?:ist|sind) … zurück|wieder auf … (?:konto|karte|guthaben)',
    ],
    [
      'cancel',
      'gekündigt|storniert|beendet|abbestellt|abgemeldet|aufgelöst|gestoppt|ausgetragen|kündigung … (?:durch|erledigt|bestätigt|raus|wirksam|eingereicht|abgeschickt)',
    ],
    [
      'cancel',
      'abgeschaltet|deaktiviert|ausgeschaltet|entfernt|abgestellt|raus|weg|vorbei|gelöscht|geschlossen|ausgestellt',
      'abo|abos|abonnement\\p{L}*|mitgliedschaft|verlängerung|probezeit|probemonat|probeabo|\\p{L}*abo|vertrag',
    ],
    [
      'consent_set',
      'zurückgenommen|widerrufen|entzogen|erteilt|gegeben|gesetzt|ausgeschaltet|eingeschaltet|abgeschaltet|deaktiviert|aktiviert|abgestellt|ausgestellt|abgelehnt|zurückgezogen|geändert|aus|vermerkt|eingetragen|abgewählt|gestrichen|gesperrt|untersagt|gestattet|erlaubt|hinterlegt|umgestellt',
      'einwilligung\\p{L}*|zustimmung|datenfreigabe|standort\\p{L}*|personalisiert\\p{L}*|tracking|profilbildung|profiling|weitergabe|datenweitergabe|datenschutz|\\p{L}*werbung|ortung|sprachaufnahmen|nutzungsdaten|hördaten|drittanbieter\\p{L}*|statistik|training|analyse',
    ],
    [
      'subscribe',
      'abonniert|abgeschlossen|gestartet|aktiviert|verlängert|angemeldet|eingerichtet|freigeschaltet|gebucht|läuft|aktiv|umgestellt|begonnen|reaktiviert|erneuert|beigetreten|registriert|dabei',
      'abonniert|abo|abos|\\p{L}*abo|abonnement\\p{L}*|mitgliedschaft|probemonat|probewoche|probezeit|testphase|monatlich|im monat|pro monat|mitglied|plus|premium|jahrespass',
    ],
    [
      'report',
      'gemeldet|angezeigt|beanstandet|angeschwärzt|meldung … (?:raus|eingereicht|abgeschickt|erstattet)|beschwerde … (?:raus|eingereicht|abgeschickt|eingelegt)',
    ],
    [
      'memory_write',
      'gemerkt|notiert|vermerkt|aufgeschrieben|gespeichert|abgespeichert|hinterlegt|festgehalten|eingetragen|behalten|gedächtnis … (?:aufgenommen|geschrieben)|steht … (?:notiz|notizen|gedächtnis|profil)|notiz … (?:gemacht|angelegt)',
    ],
    [
      'queue',
      'eingereiht|angehängt|angestellt|vorgezogen|(?:hinzugefügt|gesetzt|gestellt|gepackt|gelegt|gesteckt|geschoben|getan|aufgenommen|steht|stehen|ist|sind|liegt|gereiht)',
      'warteschlange|schlange|nächste[srn]?|danach|hinter|reihe|als nächstes|queue|an (?:erster|zweiter|dritter) stelle|eingereiht|direkt nach',
    ],
    [
      'playlist',
      'hinzugefügt|gepackt|gespeichert|aufgenommen|gesetzt|gelegt|angelegt|erstellt|eingefügt|verschoben|entfernt|ergänzt|sortiert|gesteckt|getan|zusammengestellt|steht|drin|drauf|rausgenommen|gestrichen|eingetragen',
      'playlists?|liste|wiedergabeliste|sammlung|mix|\\p{L}*liste',
    ],
    [
      'play',
      'gestartet|läuft|laufen|spielt|spiele(?![^.!?]* (?:wenn|sobald|falls) )|angemacht|abgespielt|fortgesetzt|angespielt|eingelegt|aufgelegt|pausiert|ertönt|angestellt|aufgedreht|angeworfen|angestoßen',
    ],
    [
      'install',
      '(?:herunter|runter)?geladen|installiert|eingerichtet|draufgespielt|aufgespielt|drauf|überspielt|offline (?:verfügbar|gespeichert|da)|download … (?:fertig|abgeschlossen|durch)|installation … (?:fertig|abgeschlossen|durch)|(?:auf|aufs) … (?:handy|tablet|gerät|reader|smartphone|fernseher|konsole) … (?:gespielt|gepackt|gezogen|gebracht|gelegt)',
    ],
    [
      'share',
      'geteilt|weitergegeben|weitergereicht|weitergeschickt|weitergeleitet|geschickt|gesendet',
      'geteilt|song|lied|link|titel|folge|buch|album|playlist|spiel|hörbuch|weiterg\\p{L}+|artikel|podcast|familiengruppe',
    ],
    [
      'message',
      '(?:ab|weiter|zu|hin)?geschickt|(?:ab|ver|zu|über)?(?:gesandt|gesendet)|verschickt|versandt|benachrichtigt|informiert|geschrieben|angeschrieben|bescheid (?:gegeben|gesagt)|weitergeleitet|mitgeteilt|geantwortet|gemailt|zugestellt|gemeldet bei|ausgerichtet|(?:beleg|nachricht|mail|rechnung|quittung) … raus|angepingt|übermittelt|gesimst|verständigt',
    ],
    [
      'purchase',
      'gekauft|bestellt|erworben|gebucht|bezahlt|abgebucht|gezahlt|zugeschlagen|ausgeliehen|geliehen|besorgt|geordert|eingekauft|vorbestellt|beglichen|geholt|belastet|ausgegeben|verschenkt|eingelöst|mitgenommen|gegönnt|kauf … (?:durch|abgeschlossen|erledigt|bestätigt|perfekt)|bestellung … (?:raus|durch|abgeschlossen|aufgegeben)|(?:liegt|steht|ist) … (?:in (?:deiner|ihrer|eurer) bibliothek|im regal)|gehört jetzt (?:dir|ihnen|euch)|geliefert',
    ],
    [
      'control_set',
      'geändert|umgestellt|angepasst|(?:ein|aus|ab|frei|um)geschaltet|gelockert|verschärft|gesperrt|entsperrt|blockiert|aufgehoben|ausgestellt|eingestellt|abgestellt|hochgesetzt|heruntergesetzt|gesetzt|gesenkt|erhöht|angehoben|festgelegt|begrenzt|aktiviert|deaktiviert|freigegeben|eingerichtet|verlängert|verkürzt|wiederhergestellt|zurückgestellt|stummgeschaltet|beschränkt|verschoben|zurückgesetzt|(?:limit|grenze|filter|sperre|weckzeit|schlafenszeit|kaufschutz|obergrenze|budget|zeit|chat|pause|stufe) … (?:steht|liegt|beträgt|gilt)(?: jetzt| nun| ab sofort)?|reduziert|ausgeblendet|gedeckelt|scharf gestellt',
    ],
    [
      'purchase',
      'eingetütet|geschossen|spendiert|gesichert|genommen|berappt|hingeblättert|gemietet|reserviert|zugegriffen|gekriegt|in (?:deiner|ihrer|eurer|seiner) (?:bibliothek|sammlung)|gehört (?:jetzt |nun )?(?:dir|ihnen|euch|ihm)|von (?:der|deiner|ihrer) karte (?:ab|abgegangen)|gingen … ab',
    ],
    [
      'control_set',
      'zugedreht|dichtgemacht|gestellt|hochgedreht|runtergedreht|heruntergedreht|stumm|ausgemacht|angemacht|verriegelt|verboten|gelegt|gekürzt|halbiert|verdoppelt|höher gesetzt|niedriger gesetzt|strenger|(?:limit|sperre|filter|autoplay|chat|ton|nachtruhe|ruhezeit|pin|kaufsperre|bildschirmzeit|benachrichtigungen|mitteilungen) … (?:ist|sind|steht|stehen|gilt|greift) (?:jetzt |nun |wieder |ab sofort )*(?:aus|an|aktiv|zu|scharf|auf|bei|ab|um)',
    ],
    ['memory_write', 'behalte ich|merke ich mir|merk ich mir|notiere ich|schreib ich mir auf'],
    ['play', 'spielt (?:jetzt|gerade|nun)|dudelt|rollt|ist an|aufgerufen|weitergespielt|angeschmissen|wiedergegeben'],
    ['queue', 'hinzugefügt|dazugepackt'],
    ['playlist', 'reingepackt|reingenommen|dazugelegt|hinzugefügt|eingebaut|dazugetan|aussortiert|umsortiert'],
    [
      'control_set',
      'runtergesetzt|raufgesetzt|hochgestellt|runtergestellt|zurückgenommen|abgesenkt|angezogen|eingegrenzt|unterbunden|verhängt|eingeführt|vorverlegt|nach hinten verlegt|abgedreht|verborgen|rausgefiltert|ausgesetzt',
    ],
    ['share', 'rübergeschickt|zugespielt|zugeschickt', 'lied|song|buch|folge|album|spiel|titel|hörbuch|artikel|podcast|playlist'],
    ['memory_write', 'verinnerlicht|dazugeschrieben|nachgetragen|hab ich mir'],
  ],
  settled: `nicht mehr(?= (?:geteilt|weitergegeben|verfolgt|getrackt|genutzt|übermittelt|ausgewertet|erfasst|gespeichert|verlängert))|vergesse ich nicht|verlängert sich nicht(?: mehr)?`,
  denied:
    'nicht|nichts|kein\\p{L}*|nie|niemals|ohne … zu|ohne dass|weder|noch nicht|niemand\\p{L}*|nirgends|mitnichten|keinerlei|statt|leer',
  failed:
    'versucht|gescheitert|fehlgeschlagen|geklappt|fehler|abgelehnt|leider|misslungen|nicht möglich|scheiterte|scheitert|schlug fehl|abgebrochen|ging nicht|ging schief|konnte nicht|konnte ich nicht',
  planned:
    'werde|wird erst|würde\\p{L}*|wenn|falls|sobald|soll\\p{L}*|kann|kannst|könn(?:en|te\\p{L}*)|möchte\\p{L}*|bevor|wäre\\p{L}*|hätte\\p{L}*|muss|müsste\\p{L}*|müssen|darf|dürf\\p{L}*|will|wollen|bitte|morgen|demnächst|gern|gerne|erst wenn|bis|vielleicht|müssten|werden (?:kann|soll|muss)|zu werden|geplant|angeboten|gekauft wird|\\p{L}+ wird (?:mit|über|per|nur|immer)|lass\\p{L}*|ob|wer|wollten|wollte',
  condition:
    'wenn|falls|sobald|bevor|soll|sollen|sofern|solange|möchten|möchtest|willst|wollen|würde|hätte|ehe|erst wenn|angenommen',
  others: `(?:^|[^\\p{L}])(?:hast|habt) (?:du|ihr)(?![\\p{L}])[^.!?;|]{0,40}|(?:^|[^\\p{L}])(?:hat|hatte|hast|hattest|habt|hatten)(?![\\p{L}])(?! wir)[^.!?;:]{0,70}|(?:^|[^\\p{L}])(?<!(?:ich habe|wir haben|hab|habe ich|haben wir)(?: [^.!?,;:|]{0,30})? )(?:(?:dein|ihr|euer|sein|mein|unser|d|ein)(?:e|er|as|ie)? (?:\\p{L}+ )?(?:${people})(?! (?:ist|sind|wurde|wurden|weiß|wissen) )|(?<!für )(?:du|er|man|jemand|ein(?:e)? (?:\\p{L}+ )?(?:${people}))|(?:hat|hatte|haben|hast|hattest|habt) (?:du|er|sie|man|jemand|es)|(?:hast|hattest)|der alte)(?![\\p{L}])(?:(?! ich)[^.!?,;:]{0,70}?)?`,
  by: `(?:hast|hattest|hat|hatte|haben|hatten) (?:du|dir|sie|er|man|jemand|dein\\p{L}*|ihr\\p{L}*|die|der|das)|(?:von|durch) (?:dir|ihm|jemand\\p{L}*|(?:dein|ihr|ein|d)(?:er|em|en) (?:\\p{L}+ )?(?:${people}))`,
  self: 'ich|wir|hab|habe|haben wir|jetzt',
  joints: 'aber|und|doch|sondern|weil|denn|obwohl|sodass|während|dafür',
}
