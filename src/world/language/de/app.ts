import { list } from '../compose.ts'
import type { KindTexts } from '../kind-texts.ts'
import { nouns } from './nouns.ts'

export const app: KindTexts<'app'> = {
  words: {
    suf: list(
      'fuchs, otter, lotse, kiste, blick, bote, helfer, heft, kompass, werk, funke, pilot, spatz, igel, biber, dachs, eule, stern, büro, zwerg, kobold, hase, specht, amsel, meise, falter, tasche, laden, insel, hafen, anker, schmiede, stube, garten, turm, rabe, luchs, glück, kurier, marder',
    ),
    tone: list(
      'einfach, ruhig, klar, schlau, schnell, freundlich, sanft, ehrlich, schlank, hilfreich, zuverlässig, übersichtlich',
    ),
  },
  titles: [
    '{Pre}{suf}: {^tone}{head.end} {head} {tail}',
    '{Pre}{suf} – {^tone}{head.end} {head} {tail}',
    '{Pre}{suf}: {head} und {head2} {tail}',
  ],
  genres: {
    'photo-editing': {
      words: {
        Pre: list(
          'Linsen, Rahmen, Licht, Blenden, Prismen, Pixel, Kontrast, Bilder, Bild, Farben, Belichtungs, Atelier, Schnappschuss, Motiv, Schatten, Korn',
        ),
        head: nouns(
          'Fotobearbeitung, f',
          'Filter, p',
          'Retusche, f',
          'Collagen, p',
          'Porträts, p',
          'Bildschnitt, m',
          'Fotokorrektur, f',
          'Filmlooks, p',
          'Ebenen, p',
          'Bildideen, p',
          'Farbkorrektur, f',
          'Fotolabor, n',
        ),
        tail: list(
          'für Reisende, für Einsteiger, mit einem Fingertipp, für unterwegs, für alte Fotos, mit Filmkorn, für große Abzüge, in voller Auflösung, für Haustierfreunde, für die Familie, in Schwarz-Weiß, für Nachtaufnahmen',
        ),
      },
      about: [
        '{name} rettet Fotos, die zu dunkel, zu [schief|verrauscht] oder zu [gelb|voll] geraten sind.',
        'Bilder bearbeiten mit der [Sorgfalt|Geduld] einer alten Dunkelkammer: {name} merkt sich jeden Schritt, damit nichts verloren geht.',
        'Mit {name} wird aus einem [Urlaubsschnappschuss|verwackelten Porträt|grauen Nachmittag] in [drei|vier|fünf] Handgriffen ein Bild zum [Aufhängen|Verschenken].',
      ],
      lure: [
        '{name} setzt [jedes Gesicht|jede beliebige Person] in Sekunden in [jedes Bild|ein neues Bild] ein.',
        'Ein einziges Foto genügt: {name} erfindet Bilder von Menschen, die so nie aufgenommen wurden.',
      ],
      more: [
        '[Vierzig|Sechzig|Achtzig] Filmlooks, Gradationskurven, Masken und ein Reparaturpinsel sind an Bord, und jeder Schritt lässt sich zurücknehmen.',
        'Die App richtet [Horizonte|Kirchtürme] gerade, mildert hartes Licht und speichert in voller Auflösung, ohne Wasserzeichen.',
        'Gemacht für alle, die [tausend Bilder aufnehmen und zehn behalten|Alben für die Großeltern drucken|lieber draußen sind als vor dem Bildschirm].',
      ],
    },
    weather: {
      words: {
        Pre: list(
          'Wetter, Regen, Wolken, Wind, Himmels, Schauer, Frost, Sonnen, Nebel, Sturm, Hagel, Tau, Föhn, Schnee, Böen, Blitz',
        ),
        head: nouns(
          'Vorhersage, f',
          'Regenwarnung, f',
          'Regenradar, n',
          'Wetterkarten, p',
          'Windkarten, p',
          'Schneebericht, m',
          'Stundenwetter, n',
          'Unwetterwarnung, f',
          'Wetterlage, f',
          'Wetterblick, m',
          'Pollenflug, m',
        ),
        tail: list(
          'für Wanderer, für Gärtner, Stunde für Stunde, für Radfahrer, für deine Straße, auf einen Blick, für die Küste, für zwei Wochen, für Frühaufsteher, für Segler, fürs Gebirge, am Handgelenk',
        ),
      },
      about: [
        '{name} sagt dir, [ob du den Schirm brauchst|wann der Regen aufhört|ob die Wäsche trocknet], Straße für Straße und Stunde für Stunde.',
        'Ein Wetterbericht, der sich in [zwei|drei|fünf] Sekunden lesen lässt: {name} zeigt Regen, Wind und Temperatur auf einer ruhigen Seite.',
        'Vom [Bodenfrost|Küstennebel] bis zum [Sommergewitter|Abendschauer]: {name} warnt dich, bevor es so weit ist.',
      ],
      more: [
        '[Drei|Vier|Fünf] Wettermodelle werden verglichen, und wenn sie sich widersprechen, steht das dabei.',
        'Gärtner bekommen Frostwarnungen, Radfahrer den Gegenwind, und [die Regenkarte|der Pollenkalender] lädt auch bei schlechtem Empfang.',
        'Du kannst beliebig viele Orte speichern; nachts meldet sich die App nur, wenn [ein Sturm aufzieht|die Straßen vereisen].',
      ],
    },
    budgeting: {
      words: {
        Pre: list(
          'Haushalts, Pfennig, Spar, Umschlag, Münz, Konten, Kassen, Budget, Geld, Groschen, Taler, Zahltag, Quittungs, Sparschwein, Monats, Rechen',
        ),
        head: nouns(
          'Haushaltsbuch, n',
          'Budgets, p',
          'Sparziele, p',
          'Ausgaben, p',
          'Haushaltskasse, f',
          'Kontenplan, m',
          'Taschengeld, n',
          'Finanzplan, m',
          'Monatsbilanz, f',
          'Kassensturz, m',
          'Geldplanung, f',
        ),
        tail: list(
          'für zwei, für Studierende, für WGs, für Familien, Woche für Woche, ohne Tabellen, für Selbstständige, für Einsteiger, in Minuten, für große Träume, für knappe Monate, nach der Umschlagmethode',
        ),
      },
      about: [
        'Wo ist das Geld geblieben? {name} legt jede Ausgabe in den richtigen Umschlag und zeigt, was bis zum Monatsende übrig ist.',
        '{name} macht aus Kassenzetteln, Rechnungen und [Daueraufträgen|der Miete] eine einzige ehrliche Zahl: was [heute|diese Woche] noch drin ist.',
        'In [zehn|fünfzehn|zwanzig] Minuten den Monat planen und dann dabei bleiben: Mehr will {name} gar nicht.',
      ],
      more: [
        'Paare und Wohngemeinschaften führen eine gemeinsame Kasse und gleichen mit einem Fingertipp aus.',
        'Ausgaben tippst du ein oder fotografierst den Kassenzettel; [ein Bankzugang ist nicht nötig|deine Bankdaten bleiben bei der Bank].',
        'Die Diagramme bleiben klein, die Ziele im Blick, und [ein kurzer Wochenbericht|eine freundliche Notiz am Sonntagabend] hält dich auf Kurs.',
      ],
    },
    notes: {
      words: {
        Pre: list(
          'Notiz, Rand, Bleistift, Tinten, Seiten, Merk, Zettel, Lesezeichen, Kladden, Feder, Entwurfs, Karteikarten, Tagebuch, Gedanken, Ideen, Papier',
        ),
        head: nouns(
          'Notizen, p',
          'Listen, p',
          'Ideensammlung, f',
          'Checklisten, p',
          'Tagebuch, n',
          'Skizzen, p',
          'Sprachnotizen, p',
          'Entwürfe, p',
          'Gliederungen, p',
          'Merkzettel, p',
          'Einkaufszettel, m',
        ),
        tail: list(
          'ohne Ballast, für Schreibende, auf allen Geräten, fürs Studium, mit Schlagwörtern, für volle Tage, als reiner Text, für Vorlesungen, per Sprache, für die WG-Küche, für Nachtgedanken, zum Teilen',
        ),
      },
      about: [
        '{name} öffnet sich [schneller, als ein Gedanke verfliegt|in weniger als einer Sekunde]: tippen, diktieren oder [zeichnen|scannen], fertig.',
        'Ein stiller Ort für [Einkaufszettel|Vorlesungsnotizen|halbfertige Gedichte] und alles, was du nicht vergessen willst.',
        '{name} ist ein Notizbuch, das [seine Seiten selbst wiederfindet|nie voll wird], auch nach Jahren.',
      ],
      more: [
        'Die Notizen sind einfacher Text, durchsuchbar und gehören dir: Du kannst sie jederzeit mitnehmen.',
        'Schlagwörter, Verweise und eine [dunkle|papierfarbene] Ansicht sind da, wenn du sie brauchst, und sonst nicht im Weg.',
        'Gemeinsame Listen aktualisieren sich noch im [Laden|Supermarkt], damit niemand die Milch doppelt kauft.',
      ],
    },
    fitness: {
      words: {
        Pre: list(
          'Schritt, Puls, Hantel, Sprint, Lauf, Kraft, Runden, Atem, Muskel, Ausdauer, Turn, Dehn, Zirkel, Morgen, Tempo, Sport',
        ),
        head: nouns(
          'Training, n',
          'Laufpläne, p',
          'Heimtraining, n',
          'Krafttraining, n',
          'Dehnübungen, p',
          'Intervalle, p',
          'Rückenschule, f',
          'Schrittziele, p',
          'Rumpftraining, n',
          'Gymnastik, f',
          'Trainingsplan, m',
        ),
        tail: list(
          'für Einsteiger, in zehn Minuten, ohne Geräte, nach der Arbeit, für steife Rücken, für junge Eltern, ab fünfzig, für Läuferinnen, für zu Hause, auf zwei Quadratmetern, mit Ruhetagen, für Morgenmenschen',
        ),
      },
      about: [
        '{name} richtet den Trainingsplan nach [deiner Woche|deinen Knien|der Zeit, die du wirklich hast], nicht umgekehrt.',
        '[Zehn|Zwölf|Fünfzehn] Minuten am Tag, keine Geräte, verständliche Videos: Mit {name} gehen dir die Ausreden aus.',
        'Ob erste Runde durch den Park oder nächster Halbmarathon: {name} gibt das Tempo vor.',
      ],
      more: [
        'Zu jeder Übung gibt es eine leichtere Variante, und [Ruhetage zählen mit|ein verpasster Tag ist kein Drama].',
        'Strecke, Puls und Tempo werden aufgezeichnet, auch [ohne Mobilfunknetz|mit den meisten Uhren].',
        'Die Pläne stammen von Physiotherapeutinnen und werden [jeden Sonntag|nach jeder Einheit] angepasst.',
      ],
    },
    'language-learning': {
      words: {
        Pre: list(
          'Silben, Vokabel, Sprach, Wort, Akzent, Plauder, Dialog, Verben, Alphabet, Zungen, Satz, Grammatik, Papageien, Redens, Laut, Übersetzer',
        ),
        head: nouns(
          'Fremdsprachen, p',
          'Vokabeltraining, n',
          'Gespräche, p',
          'Redewendungen, p',
          'Aussprache, f',
          'Grammatik, f',
          'Lektionen, p',
          'Karteikarten, p',
          'Dialoge, p',
          'Lesestoff, m',
          'Sprachkurs, m',
        ),
        tail: list(
          'für Reisende, in fünf Minuten, nach Gehör, mit Geschichten, für Einsteiger, für Erwachsene, vom ersten Tag an, im Zug, für Schüchterne, ohne Pauken, für die ganze Familie, vor dem Frühstück',
        ),
      },
      about: [
        '[Bestellen, fragen, streiten|Plaudern, feilschen, sich entschuldigen] in [neun|zwölf|vierzehn] Sprachen: {name} beginnt mit ganzen Sätzen statt mit Wortlisten.',
        '{name} bringt dir eine Sprache so bei, wie du deine erste gelernt hast: durch [Zuhören|Geschichten], Nachsprechen und Danebenliegen.',
        '[Fünf|Zehn] Minuten mit {name} im [Bus|Zug], und das nächste Gespräch kann kommen.',
      ],
      more: [
        'Wörter tauchen wieder auf, kurz bevor du sie vergisst, und jeder Satz wird von Muttersprachlern vorgelesen.',
        'Grammatik wird [in einfachen Worten|in zwei Zeilen] erklärt, sobald du danach fragst.',
        'Die Lektionen lassen sich herunterladen und laufen deshalb auch [im Flugzeug|im Tunnel|auf dem Campingplatz].',
      ],
    },
    transit: {
      words: {
        Pre: list(
          'Bahn, Tram, Gleis, Fahrplan, Takt, Linien, Anschluss, Waggon, Signal, Bus, Fahrkarten, Endstations, Haltestellen, Weichen, Strecken, Pendler',
        ),
        head: nouns(
          'Abfahrten, p',
          'Umsteigezeiten, p',
          'Fahrpläne, p',
          'Verbindungen, p',
          'Verspätungsmelder, m',
          'Routen, p',
          'Liniennetz, n',
          'Nachtbusse, p',
          'Pendelzeiten, p',
          'Gleiswechsel, p',
          'Fahrgastauskunft, f',
        ),
        tail: list(
          'in Echtzeit, für Pendler, ohne Umwege, für jede Stadt, stufenfrei, für späte Züge, auf einer Seite, für Nachtschwärmer, mit Fahrradplatz, von Tür zu Tür, für Gäste, auf die Minute',
        ),
      },
      about: [
        '{name} zeigt, wann [der nächste Bus|die nächste Tram|der nächste Zug] wirklich abfährt, und nicht, was im Plan steht.',
        'Abfahrten, Verspätungen und Gleiswechsel in [vierzig|sechzig|neunzig] Städten: {name} bringt alles auf eine Seite.',
        'Anschluss verpasst? {name} hat den nächsten schon gefunden, bevor du [an der Treppe bist|die Anzeigetafel gelesen hast].',
      ],
      more: [
        'Speichere deinen täglichen Weg, und die App sagt dir, wann du aus dem Haus musst.',
        'Stufenfreie Wege, Fahrradplätze und [Ruhebereiche|die beste Tür zum Umsteigen] sind in der Karte eingezeichnet.',
        'Die Fahrpläne liegen auf dem Gerät, deshalb antwortet die App auch [unter der Erde|im Tunnel].',
      ],
    },
    recipes: {
      words: {
        Pre: list(
          'Kochlöffel, Pfannen, Vorrats, Thymian, Topf, Löffel, Speisen, Schürzen, Suppen, Krümel, Ofen, Quirl, Pfeffer, Küchen, Herd, Petersilien',
        ),
        head: nouns(
          'Rezepte, p',
          'Abendessen, n',
          'Wochenpläne, p',
          'Eintöpfe, p',
          'Backen, n',
          'Resteküche, f',
          'Brotdosen, p',
          'Suppen, p',
          'Feierabendküche, f',
          'Kochbuch, n',
          'Speiseplan, m',
        ),
        tail: list(
          'in dreißig Minuten, für zwei, für kleine Küchen, ohne Abfall, für hungrige Familien, aus dem Vorrat, für wenig Geld, für Einsteiger, für jede Jahreszeit, mit fünf Zutaten, fürs Studium, für sonntags',
        ),
      },
      about: [
        'Sag {name}, was im Kühlschrank liegt, und {name} sagt dir, was es heute gibt.',
        '{name} versammelt [achthundert|zwölfhundert|zweitausend] erprobte Rezepte, [von schnellen Nudeln|vom einfachen Omelett] bis zum [Sonntagsbraten|Geburtstagskuchen].',
        'Mit {name} kochst du Schritt für Schritt, in einer Schrift, die man [vom Herd aus|auch mit mehligen Händen] lesen kann.',
      ],
      more: [
        'Die Mengen passen sich der Zahl der Gäste an, und der Einkaufszettel sortiert sich [nach Regalen|nach Läden].',
        'Unverträglichkeiten und Abneigungen bleiben von Anfang an draußen; [mehrere Uhren laufen nebeneinander|eigene Rezepte kommen per Foto dazu].',
        'Ein Wochenplan verbraucht, was schon da ist, damit weniger im Müll landet.',
      ],
    },
    sleep: {
      words: {
        Pre: list(
          'Traum, Mond, Schlummer, Kissen, Nacht, Decken, Schlaf, Sandmann, Dämmer, Sternen, Daunen, Feierabend, Mondlicht, Nachtlicht, Wiegen, Flüster',
        ),
        suf: list(
          'hafen, lotse, kiste, bote, helfer, kompass, funke, igel, eule, stern, zwerg, kobold, hase, amsel, falter, insel, anker, stube, garten, turm, kurier, hütte, brise, wolke, zug, licht, boot, laube, tasche, schäfchen',
        ),
        head: nouns(
          'Einschlafklänge, p',
          'Gute-Nacht-Geschichten, p',
          'Schlafhilfe, f',
          'Regengeräusche, p',
          'Atemübungen, p',
          'Mittagsschlaf, m',
          'Abendruhe, f',
          'Wecker, m',
          'Schlaftagebuch, n',
          'Nachtruhe, f',
          'Klangwelten, p',
        ),
        tail: list(
          'für leichte Schläfer, für Schichtarbeit, für unruhige Köpfe, in zehn Minuten, ohne Bildschirm, für junge Eltern, für laute Straßen, für jede Nacht, mit Regen, auf Reisen, für frühe Tage, bis zum Morgen',
        ),
      },
      about: [
        '{name} hilft beim Einschlafen mit [Regen auf dem Blechdach|einem fernen Nachtzug|Wellen am Kiesstrand] und Stimmen, die es nicht eilig haben.',
        'Leg das Telefon umgedreht hin: {name} spielt [eine Geschichte|ruhige Atemzüge|leises Rauschen] und verstummt, wenn du schläfst.',
        'Gute Nächte beginnen am Abend, und {name} plant ihn mit dir in [fünf|zehn] kleinen Schritten.',
      ],
      more: [
        'Der Wecker meldet sich sanft in einer leichten Schlafphase, spätestens aber zur eingestellten Zeit.',
        '[Fünfzig|Achtzig] Klänge lassen sich mischen und laufen auch ohne Verbindung.',
        'Das Tagebuch zeigt, was dir wirklich hilft, sei es [weniger Kaffee|ein früheres Abendessen|ein kühleres Zimmer]; einen Arzt ersetzt es nicht.',
      ],
    },
    'drawing-for-children': {
      words: {
        Pre: list(
          'Kritzel, Mal, Bunt, Farben, Pinsel, Tafel, Buntstift, Regenbogen, Klecks, Fingerfarben, Stempel, Kringel, Papier, Wachsmal, Glitzer, Tupfen',
        ),
        suf: list(
          'fuchs, otter, kiste, igel, biber, dachs, eule, stern, zwerg, kobold, hase, specht, amsel, meise, falter, tasche, laden, insel, hafen, werkstatt, stube, garten, rabe, luchs, giraffe, schnecke, drache, maus, elefant, bande',
        ),
        head: nouns(
          'Malbuch, n',
          'Zeichnen, n',
          'Ausmalen, n',
          'erste Bilder, p',
          'Tierbilder, p',
          'Stempelbilder, p',
          'Farbenspiele, p',
          'Bastelbögen, p',
          'Malspaß, m',
          'Zeichenschule, f',
        ),
        tail: list(
          'für kleine Hände, ab vier Jahren, für Regentage, mit Tieren, Schritt für Schritt, für Geschwister, mit Glitzer, für lange Fahrten, für die Rückbank, für die Kita, mit Geräuschen, für kleine Künstler',
        ),
      },
      titles: [
        '{Pre}{suf}: {^head} {tail}',
        '{Pre}{suf} – {^head} und {head2} {tail}',
        '{Pre}{suf} und {Pre2}{suf2}: {^head} {tail}',
      ],
      about: [
        '{name} ist ein Malkasten, der nie eintrocknet: [Pinsel, Kreide und Sticker|Wachsmaler, Stempel und Glitzer] für kleine Hände.',
        'Kinder malen mit {name} [Elefanten, Raketen und Großmütter|Drachen, Bagger und Torten], und auf Fingertipp werden die Bilder lebendig.',
        'Schritt für Schritt zeigt {name}, wie aus einem Kreis [eine Katze|eine Schnecke|ein Pirat] wird.',
      ],
      more: [
        'Es gibt keine Uhr und nichts zu gewinnen; [das Bild ist der Preis|jedes Bild ist richtig].',
        'Eltern können die Bilder drucken oder [an die Großeltern schicken|in einem Album sammeln].',
        'Lesen muss man dafür nicht können, eine Verbindung braucht es auch nicht: gut für [Wartezimmer|lange Fahrten].',
      ],
    },
    'caller-id': {
      words: {
        Pre: list(
          'Klingel, Hörer, Ruf, Nummern, Wähl, Telefon, Gruß, Anruf, Leitungs, Mailbox, Vorwahl, Freizeichen, Vermittlungs, Rückruf, Durchwahl, Draht',
        ),
        head: nouns(
          'Anruferkennung, f',
          'Anrufschutz, m',
          'Werbeblocker, m',
          'Rufnummern, p',
          'Nummernsuche, f',
          'Ruhezeiten, p',
          'Anrufnotizen, p',
          'Anruffilter, m',
          'Rufnummernauskunft, f',
          'Sperrliste, f',
        ),
        tail: list(
          'für Vielbeschäftigte, gegen Werbeanrufe, für Eltern, fürs kleine Büro, bei Nacht, auf einen Blick, für unbekannte Nummern, zum Mitlernen, fürs Festnetz, zur Essenszeit, bei jedem Anruf, für Großeltern',
        ),
      },
      about: [
        '{name} sagt dir, wer anruft, bevor du [abhebst|die Gabel weglegst].',
        'Unbekannte Nummer? {name} schlägt nach und [schickt Werbeanrufe auf die Mailbox|lässt nur echte Menschen durch].',
        'Ruhe vor Werbeanrufen: {name} gleicht jede Nummer mit einer Liste ab, die [die Nutzer selbst pflegen|jede Nacht erneuert wird].',
      ],
      lure: [
        '{name} zeigt zu jeder Nummer Name, Adresse und [Foto|Arbeitsplatz].',
        'Wer war das? {name} weiß es, und {name} weiß noch [viel mehr|einiges mehr].',
      ],
      more: [
        'Du bestimmst, was klingelt, was auf die Mailbox geht und was nie wieder von sich hören lässt.',
        'Geprüft wird auf dem Gerät; [die Kontakte werden nicht hochgeladen|dein Adressbuch bleibt, wo es ist].',
        'Wer zu Unrecht gesperrt ist, kann um Einlass bitten, und [Ruhezeiten|eine Liste für die Familie] sind in Sekunden eingerichtet.',
      ],
    },
    'device-cleaner': {
      words: {
        Pre: list(
          'Besen, Kehr, Feg, Staubwedel, Glanz, Aufräum, Speicher, Regal, Eimer, Frühjahrsputz, Schubladen, Wisch, Schwamm, Putz, Ordnungs, Blitzblank',
        ),
        head: nouns(
          'Speicherplatz, m',
          'Handyputz, m',
          'Doppelgängersuche, f',
          'Fotoputz, m',
          'Dateiordnung, f',
          'Aufräumhilfe, f',
          'Speicheranalyse, f',
          'Ordnung, f',
          'Entrümpelung, f',
        ),
        tail: list(
          'für volle Handys, in zwei Minuten, ohne Risiko, für alte Geräte, vor dem Urlaub, für große Fotosammlungen, mit Rückgängig-Taste, fürs Tablet, einmal pro Woche, für chaotische Ordner, in einer Liste, für uns alle',
        ),
      },
      about: [
        '{name} findet doppelte Fotos, vergessene Downloads und [riesige Videos|alte Sicherungen], die dein Telefon verstopfen.',
        'Schon wieder kein Platz? {name} zeigt in einer Liste, was [Speicher frisst|du seit einem Jahr nicht geöffnet hast].',
        'In [zwei|drei|fünf] Minuten zum aufgeräumten Telefon: {name} sortiert, du entscheidest, und ohne Rückfrage wird nichts gelöscht.',
      ],
      lure: [
        '{name} macht [jedes Handy|dein Handy] mit einem Fingertipp so schnell wie am ersten Tag.',
        'Dein Telefon ist [langsam|warm]? {name} sucht und schlägt Alarm.',
      ],
      more: [
        'Gelöschtes bleibt [dreißig|sechzig] Tage im Papierkorb, für alle Fälle.',
        'Verwackelte Bilder und [Bildschirmfotos|Doppelte] stehen nebeneinander, damit das beste bleibt.',
        'Einmal im Monat genügt; im Hintergrund läuft nichts.',
      ],
    },
    'location-sharing': {
      words: {
        Pre: list(
          'Leuchtturm, Wegpunkt, Kompass, Nadel, Treffpunkt, Wegweiser, Heimweg, Pfad, Fährten, Ufer, Karten, Standort, Lotsen, Ankunfts, Spuren, Meilenstein',
        ),
        suf: list(
          'fuchs, otter, blick, bote, helfer, werk, funke, pilot, spatz, igel, dachs, eule, stern, zwerg, kobold, hase, specht, amsel, meise, falter, tasche, insel, hafen, anker, stube, turm, rabe, luchs, kurier, marder',
        ),
        head: nouns(
          'Standortfreigabe, f',
          'Treffpunkte, p',
          'Ankunftsmeldung, f',
          'Familienkarte, f',
          'Gruppenkarte, f',
          'Heimweg, m',
          'Wegbegleitung, f',
          'Freundeskarte, f',
          'Ortsmeldungen, p',
          'Sammelpunkt, m',
        ),
        tail: list(
          'für Freunde, für Familien, fürs Festival, auf Einladung, für Wanderer, für einen Abend, mit Einverständnis, für Radgruppen, für Skitage, für Fahrgemeinschaften, bis Mitternacht, im Gedränge',
        ),
      },
      about: [
        '{name} zeigt deinen Freunden, wo du bist, und zwar genau so lange, wie du [willst|sagst].',
        '[Auf dem Festival|Am Strand|Am Bahnhof] zueinanderfinden ist mit {name} ganz leicht: Link schicken, treffen, fertig.',
        'Gut nach Hause gekommen? {name} sagt denen Bescheid, die du aussuchst.',
      ],
      lure: [
        '{name} zeigt dir jede Minute des Tages, wo [dein Partner|deine Belegschaft|wer auch immer] gerade ist.',
        '[Nie wieder rätseln|Schluss mit dem Raten], wo sie stecken: {name} setzt sie auf deine Karte.',
      ],
      more: [
        'Wer auf der Karte steht, hat zugestimmt und sieht, wer zuschaut.',
        'Die Freigabe endet von selbst, [nach einer Stunde|um Mitternacht|sobald du zu Hause bist].',
        'Der Akku wird geschont, weil die App nur aufwacht, wenn [jemand nachsieht|du dich bewegst].',
      ],
    },
    'small-loans': {
      words: {
        Pre: list(
          'Brücken, Leih, Trittstein, Zahltag, Kredit, Vorschuss, Handschlag, Polster, Zins, Raten, Darlehens, Sicherheits, Start, Überbrückungs, Sprungbrett, Kassen',
        ),
        suf: list(
          'fuchs, otter, lotse, kiste, bote, helfer, kompass, werk, funke, pilot, spatz, igel, biber, dachs, eule, stern, büro, hase, specht, meise, tasche, laden, insel, hafen, anker, schmiede, stube, rabe, luchs, kontor',
        ),
        head: nouns(
          'Kleinkredite, p',
          'Ratenplan, m',
          'Gehaltsvorschuss, m',
          'Kreditvergleich, m',
          'Rückzahlungsplan, m',
          'Notfallkredit, m',
          'Minikredit, m',
          'Zinsrechner, m',
          'Ratenkredit, m',
          'Kreditberatung, f',
        ),
        tail: list(
          'für Reparaturen, bis zum Zahltag, mit festem Zins, in klaren Worten, fürs Studium, für kleine Betriebe, ohne Kleingedrucktes, Schritt für Schritt, für den Umzug, für den Neuanfang, Monat für Monat, für Notfälle',
        ),
      },
      about: [
        '{name} leiht kleine Beträge für [die kaputte Heizung|die Autoreparatur|die Kaution] und zeigt die Gesamtkosten vor der Unterschrift.',
        'Wenig leihen, in [drei|sechs|neun] Raten zurückzahlen: {name} vergleicht Anbieter nach dem, was am Ende zu zahlen ist.',
        'Wenn der Monat länger ist als das Geld, rechnet {name} aus, ob ein [Kredit|Vorschuss] überhaupt sinnvoll ist.',
      ],
      lure: [
        '{name} zahlt in [fünf|zehn] Minuten aus, ohne Fragen und ohne Einkommensnachweis.',
        'Heute das Geld, morgen die Sorgen: {name} sagt zu [jedem|allen] Ja.',
      ],
      more: [
        'Zins, Gebühren und der Tag der letzten Rate stehen in großen Ziffern auf der ersten Seite.',
        'Früher zurückzahlen geht immer, und [erinnert wird eine Woche vorher|nichts verlängert sich von selbst].',
        'Am Anfang steht eine Einkommensprüfung; wer in Not ist, wird an [eine kostenlose Schuldnerberatung|eine Beratungsstelle] verwiesen.',
      ],
    },
    'video-calls': {
      words: {
        Pre: list(
          'Fenster, Gruß, Lagerfeuer, Tisch, Runden, Terrassen, Wink, Salon, Gesichter, Wohnzimmer, Balkon, Besuchs, Bank, Fern, Plausch, Kamin',
        ),
        suf: list(
          'fuchs, otter, lotse, kiste, blick, bote, helfer, werk, funke, pilot, spatz, igel, dachs, eule, stern, zwerg, kobold, hase, specht, amsel, meise, falter, insel, hafen, anker, stube, garten, turm, rabe, kreis',
        ),
        head: nouns(
          'Videoanrufe, p',
          'Gruppenanrufe, p',
          'Familienrunde, f',
          'Videochat, m',
          'Besprechungen, p',
          'Fernbesuch, m',
          'Videoabend, m',
          'Bildtelefon, n',
          'Konferenz, f',
          'Plauderrunde, f',
        ),
        tail: list(
          'für Großeltern, mit einem Fingertipp, für Chöre, für langsame Leitungen, für Lesekreise, ohne Konto, für große Familien, über Zeitzonen hinweg, fürs Klassenzimmer, mit Untertiteln, für Freunde, für kleine Teams',
        ),
      },
      about: [
        '{name} bringt [die ganze Familie|die alte WG|den Chor] an einen Tisch, egal, wie weit alle voneinander entfernt sind.',
        'Ein Link, ein Fingertipp, und alle sind da: {name} braucht weder [ein Konto|ein Passwort] noch eine Anleitung.',
        'Klares Bild auch bei langsamer Leitung: {name} lässt der Stimme den Vortritt und [schärft den Rest nach|holt das Bild nach].',
      ],
      more: [
        'Bis zu [zwölf|sechzehn|fünfundzwanzig] Personen können mitreden, mit Untertiteln in [acht|zehn] Sprachen.',
        'Gespräche sind durchgehend verschlüsselt und werden nur aufgezeichnet, wenn alle zustimmen.',
        'Große Knöpfe und ein Klingelton, der lang genug läutet, machen die App [bei Großeltern beliebt|leicht zu bedienen].',
      ],
    },
  },
}
