import { list } from '../compose.ts'
import type { KindTexts } from '../kind-texts.ts'
import { nouns } from './nouns.ts'

export const podcast: KindTexts<'podcast'> = {
  words: {
    show: nouns(
      'Podcast, m',
      'Stunde, f',
      'Akten, p',
      'Gespräche, p',
      'Radio, n',
      'Tagebuch, n',
      'Briefe, p',
      'Klub, m',
      'Notizbuch, n',
      'Geschichten, p',
      'Fragen, p',
      'Runde, f',
      'Magazin, n',
      'Sprechstunde, f',
      'Werkstatt, f',
      'Depesche, f',
    ),
    place: list(
      'am Küchentisch, vom Dachboden, im Nachtzug, auf der Parkbank, aus dem Hinterzimmer, überm Dach, am Ecktisch, aus dem Gartenhaus, auf langer Fahrt, im Wartezimmer, an Deck, vor der Haustür, aus der Bibliothek, im Treppenhaus',
    ),
    minutes: list('Zehn, Fünfzehn, Zwanzig, Dreißig, Vierzig, Sechzig'),
  },
  titles: [
    '{own} {place}: {^adj}{show.end} {show}',
    '{^show.art} {adj}{show.weak} {show}: {own} und {own2}',
    '{minutes} Minuten {own}: {^adj}{show.end} {show}',
    '{own} und {own2} {place}: {^show.art} {adj}{show.weak} {show}',
    '{^adj}{noun.end} {noun}: {own} aus {Town}',
    '{^adj}e {plural}: {own} {place}',
    '{own} aus {Town}: {^show.art} {adj}{show.weak} {show}',
  ],
  genres: {
    history: {
      words: {
        own: list(
          'Reiche, Archive, Burgen, Verträge, Königinnen, Ruinen, Aufstände, Römerstraßen, Landkarten, Schiffbruch, Kaiser, Chroniken, Seuchen, Häfen',
        ),
      },
      about: [
        'Jede Folge beginnt mit einem Gegenstand, etwa [einem Löffel|einem Schlüssel|einer zerrissenen Karte], und endet mit [einem Weltreich|einem Aufstand].',
        'Geschichte von unten: erzählt von [Bäckern, Fährleuten und Waschfrauen|denen, die die Steine schleppen mussten].',
      ],
      more: [
        'Quellen werden genannt, Legenden bleiben Legenden.',
        'Jeden zweiten {weekday} neu, etwa [vierzig|fünfzig] Minuten lang.',
      ],
      bodies: [
        `Willkommen bei „{title}“. Der Gegenstand von heute ist ein [Löffel|Schuh], und er ist [vier|sechs]hundert Jahre alt.
Gefunden wurde er in {town} unter dem Boden einer [Backstube|Kapelle], zusammen mit {number} [Münzen|Knöpfen] und einem Milchzahn.
Nun versteckt niemand zum Spaß einen [Löffel|Schuh]. Wer hatte also Angst, und vor wem?
Der Stadtschreiber, ein Mann mit [wunderbarer|schrecklicher] Handschrift, vermerkt im {month}, dass in jedem Haus [Soldaten|Steuereintreiber] einquartiert waren.
Alles von Wert war abzugeben. Der [Bäcker|Küster] gab [zwei|drei] Teller ab und behielt, wie wir heute wissen, dies hier.
Eine kleine Lüge. Aber sie wurde [neun|elf] Generationen lang weitergereicht, und so, glaube ich, klingt Geschichte.
Nach einer kurzen Pause hören wir {given} {surname} von der Grabung.`,
      ],
    },
    technology: {
      words: {
        own: list(
          'Schaltkreise, Geräte, Roboter, Software, Bits, Chips, Maschinen, Netze, Passwörter, Code, Sensoren, Batterien, Bildschirme, Algorithmen',
        ),
      },
      about: [
        'Was weiß eine Maschine über uns, und wer hat es ihr gesagt? [Zwei Ingenieurinnen|Ein Programmierer und eine Krankenschwester] erklären Technik ohne Nebel.',
        'Jede Woche nimmt „{name}“ [ein Gerät|ein Schlagwort] auseinander und sieht nach, ob etwas darin ist.',
      ],
      more: [
        'Fragen aus dem Publikum gehen vor, [Werbesprache kostet Strafe|Fachwörter kosten einen Euro].',
        'Zu jeder Folge gibt es eine Mitschrift mit allen Verweisen.',
      ],
      bodies: [
        `[Hallo|Guten Abend] und willkommen. Diese Woche haben wir [einen Toaster|eine Türklingel] zerlegt, weil unser [Passwort|Geburtstag] abgefragt wurde.
Wir zählten {number} Schrauben und [ein Mikrofon|eine Kamera]. Wozu das gut sein soll, konnte uns niemand sagen.
Also haben wir gemessen. Alle [zehn|fünfzehn] Minuten geht ein winziges Paket nach Hause, so lang wie [eine Postkarte|ein Einkaufszettel].
Das muss [nichts Böses|kein böser Wille] sein. {given} {surname}, heute zu Gast, baut solche Dinge und sagt, meistens heiße das nur: „Ich lebe noch.“
Aber „meistens“ ist ein Wort, bei dem Fachleute [nervös werden|husten].
Was tun? Ein eigenes Netz einrichten, abschalten, was man nicht braucht, und wenigstens die erste Seite der Bedingungen [lesen|überfliegen].
Und wenn danach immer noch alles geht, haben Sie den Rest nie gebraucht.`,
      ],
    },
    'true-crime': {
      words: {
        own: list(
          'Ungelöste Fälle, Alibis, Urteile, Vermisste, Zeugen, Beweise, Gerichtssäle, Fälschungen, Verdächtige, Kunstraub, Tatorte, Ermittler, Prozesse, Geständnisse',
        ),
      },
      about: [
        '[Ein Gemälde|Ein Schiff|Der Stadtschreiber] verschwindet aus {town}, und die Akte wurde zu früh geschlossen.',
        'Alte Fälle, neu gelesen: „{name}“ spricht mit [Zeuginnen, Anwälten und Hinterbliebenen|Menschen, die nie gefragt wurden].',
      ],
      more: [
        'Die Opfer stehen im Mittelpunkt; [was nur erschreckt, bleibt weg|Namen sind geändert, wo jemand Ruhe möchte].',
        'Eine Staffel erzählt einen Fall in [acht|zehn] Folgen.',
      ],
      bodies: [
        `Am [neunten|vierten] {month} verließ ein Lieferwagen {town} mit {number} [Gemälden an Bord. Bei der Ankunft fehlte eins|Kisten an Bord. Bei der Ankunft fehlte eine].
Das hier ist „{title}“, und ich habe die Akte [zweimal|von vorn bis hinten] gelesen.
Der Fahrer wurde [zwei|drei] Tage lang befragt. Jedes Mal sagte er denselben Satz: Ich habe zum Tanken gehalten.
Was nicht in der Akte steht: Die Tankstelle war [{weekly}|an diesem Tag] geschlossen.
Das habe ich [in der Zeitung|im Kirchenblatt] gefunden, unter den [Rezepten|Fußballergebnissen]. Es hat [zehn|zwanzig] Minuten gedauert. In [dreißig|vierzig] Jahren hatte niemand nachgesehen.
Die Tochter war bereit, mich [auf einem Parkplatz|in einem Café] zu treffen. Sie brachte [einen Schuhkarton|ein Foto] mit und bat mich, [abzuschalten|zu warten].
Das tat ich. Als ich wieder einschaltete, sagte sie Folgendes.`,
      ],
    },
    health: {
      words: {
        own: list(
          'Schlaf, Nerven, Atem, Vitamine, Rückenschmerz, Knochen, Hausmittel, Herzschlag, Hormone, Gewohnheiten, Appetit, Vorsorge, Abwehrkräfte, Spaziergänge',
        ),
      },
      about: [
        'Warum tut der Rücken weh, und was weiß man über [Schlaf|Zucker]? „{name}“ fragt Ärztinnen, die [erklären können|auch „Das weiß ich nicht“ sagen].',
        'Medizin in einfachen Worten: [Patientinnen|Pflegekräfte] kommen so oft zu Wort wie Professoren.',
      ],
      more: [
        'Den Besuch in der Praxis ersetzt das nicht; es macht den nächsten leichter.',
        'Zu jeder Aussage gibt es die Studie, [und schwache heißen schwach|samt ihrer Größe].',
      ],
      bodies: [
        `Guten Morgen. Sie haben [schlecht|fünf Stunden] geschlafen, stimmt’s? Ich auch, und ich bin Schlafforscherin.
Bei mir ist heute Dr. {woman} {surname} [aus der Klinik|vom Krankenhaus] in {town}. Was ist der häufigste Fehler?
Sich anzustrengen, sagt sie. Mit dem Schlaf ist es wie mit [einer Katze|einem Vogel]: Wer [hinterherläuft|zugreift], hat schon verloren.
Ihre [Patienten|Patientinnen] führen {number} Tage lang [Tagebuch|eine Liste], sonst nichts. Keine [Apps|Tabletten], keine Regeln.
Einem [Drittel|Viertel] geht es in der [zweiten|dritten] Woche besser, einfach weil niemand mehr auf die Uhr sieht.
Und der Kaffee? Vor [zwölf|zwei] Uhr macht er wenig aus; nach dem Abendessen stiehlt er den tiefen Teil der Nacht.
Hält es länger als [einen Monat|einige Wochen] an, dann seien Sie nicht tapfer. Gehen Sie in die Praxis.`,
      ],
    },
    economy: {
      words: {
        own: list(
          'Märkte, Löhne, Zinsen, Brotpreise, Steuern, Handel, Schulden, Gründer, Renten, Bilanzen, Lieferketten, Mieten, Kleingeld, Inflation',
        ),
      },
      about: [
        'Warum ist [die Butter|die Miete] so teuer geworden, und wer verdient daran? „{name}“ folgt [einem Euro|einer einzigen Rechnung] bis ans Ende.',
        'Wirtschaft auf Augenhöhe: [Eine Bäckerin, ein Banker und ein Busfahrer|Menschen mit ganz normalem Einkommen] reden über Geld.',
      ],
      more: [
        'Zahlen werden gerundet, [Fachwörter|Floskeln] übersetzt, und Anlagetipps gibt es keine.',
        '[Zwanzig|Fünfundzwanzig] Minuten, jeden {weekday}morgen.',
      ],
      bodies: [
        `Ein Laib Brot kostet in {town} [zwölf|fünfzehn] Prozent mehr als im letzten {season}. Wo bleibt das Geld?
Wir haben die Bäckerin gefragt, {woman} {surname}. Sie hat [gelacht|geseufzt] und die Stromrechnung auf den Tisch gelegt.
[Das Mehl|Der Weizen] ist kaum teurer geworden. Es ist der Ofen, der inzwischen doppelt so viel kostet.
Der Versorger verweist auf die Bank. Die Zinsen, [heißt es|so die Auskunft].
Und die Bank? Sie hatte das beste [Quartal|Jahr], seit wir diese Sendung machen, und [möchte sich nicht äußern|keine Zeit für Fragen].
Von jedem zusätzlichen Euro, haben wir ausgerechnet, bleiben etwa {number} Cent bei der Person, die um [zwei|drei] Uhr morgens [aufsteht|den Teig knetet].
Nächste Woche folgen wir demselben Euro ins Ausland.`,
      ],
    },
    sport: {
      words: {
        own: list(
          'Elfmeter, Marathon, Außenseiter, Trainer, Staffelläufe, Schiedsrichter, Zweite Liga, Kabinengespräche, Rekorde, Aufholjagden, Ersatzbank, Stoppuhren, Auswärtsspiele, Endspiele',
        ),
      },
      about: [
        'Sport abseits des Podiums: „{name}“ trifft [Ersatzspieler, Platzwarte und Vierte|Menschen, die schön verloren haben].',
        '[Das Wochenende|Der Spieltag] in [dreißig|vierzig] Minuten, mit mehr Taktik als Gebrüll.',
      ],
      more: [
        'Zu Gast sind [ein früherer Torwart|eine frühere Hürdenläuferin] und [eine Statistikerin|ein Physiotherapeut], die selten einer Meinung sind.',
        'Jeden {weekday} vor dem Frühstück neu.',
      ],
      bodies: [
        `Es läuft die [dreiundneunzigste|vierundneunzigste] Minute in {town}, es [regnet|schneit], und [der Torwart|der letzte Verteidiger] geht nach vorn.
[Sie wissen|Vermutlich wissen Sie], wie das ausgeht, oder Sie glauben es. Ich war dabei und habe es verpasst, weil ich [meinen Stift suchte|mir den Schuh band].
Bei mir ist {woman} {surname}, die diesen [Eckball|Freistoß] getreten hat.
Sie sagt, in der Woche davor sei er {number} Mal danebengegangen.
Und warum dann gerade da? Weil niemand mehr etwas [erwartet|befürchtet] habe, sagt sie. Das sei eine [schöne|gefährliche] Art von Ruhe.
Reden wir über diese Ruhe. Und darüber, was ein [Zweitligist|Dorfverein] am Montagmorgen mit [einem Pokal|einer Heldin] macht.`,
      ],
    },
    parenting: {
      words: {
        own: list(
          'Trotzköpfe, Einschlafen, Hausaufgaben, Wutanfälle, Geschwister, Schulwege, Pubertät, Brotdosen, Erste Schritte, Windeln, Bildschirmzeit, Großeltern, Pfützen, Einzelsocken',
        ),
      },
      about: [
        'Zwei Eltern, [fünf|sechs] Kinder, keine perfekten Antworten: „{name}“ handelt von [Schlafenszeit, Hausaufgaben und Bildschirmen|Wutanfällen und Zärtlichkeit].',
        'Was hilft, wenn [niemand schläft|die Große nicht mehr redet]? „{name}“ fragt [Hebammen|Lehrerinnen] und andere Müde.',
      ],
      more: [
        'Kurz genug für [eine Runde mit dem Kinderwagen|den Weg zur Kita].',
        'Ehrlich, lustig und [ohne erhobenen Zeigefinger|frei von Wundermitteln].',
      ],
      bodies: [
        `Wenn Sie im Hintergrund [Klappern|Trommeln] hören: Das ist mein [Jüngster|Mittlerer], er hat die Töpfe entdeckt.
Die Frage von heute kommt von {given} aus {town}: Mein Sohn ist [vier|sechs] und isst nur noch Weißes.
Erst einmal, {given}: Glückwunsch. [Reis|Kartoffeln], [Nudeln|Brötchen], [Joghurt|Blumenkohl], das ist eine ganze Woche.
Die Ernährungsberaterin, die wir angerufen haben, sagte einen Satz, der jetzt [am Kühlschrank|an der Tür] hängt: Was auf den Tisch kommt, entscheiden Sie. Wie viel davon gegessen wird, entscheidet das Kind.
Ich habe es {number} Tage lang versucht. Am letzten hat meine Tochter an einer Möhre [geleckt|gerochen].
Das ist kein Durchbruch, aber ich habe es [im Büro|dem Postboten] erzählt.
Also: immer wieder hinstellen, ohne ein Wort. Und [selbst|hörbar] essen, als wäre es die letzte.`,
      ],
    },
    literature: {
      words: {
        own: list(
          'Romane, Randnotizen, Verse, Erste Kapitel, Fußnoten, Bibliotheken, Übersetzer, Buchläden, Letzte Sätze, Lyrik, Taschenbücher, Leserinnen, Manuskripte, Lesezeichen',
        ),
      },
      about: [
        'Ein Buch, zwei Leser, [keine Einigkeit|eine Kanne Tee]: „{name}“ redet über Romane wie über Nachbarn.',
        '„{name}“ besucht Schreibende dort, wo sie [arbeiten|scheitern]: am Küchentisch.',
      ],
      more: [
        'Das Ende wird nie verraten, [jedenfalls nicht ohne Warnung|höchstens nach dem Gong].',
        'Die Leseliste steht in den Notizen, [vom Gedicht|vom Essay] bis zum Wälzer.',
      ],
      bodies: [
        `„[Das Meer|Das Haus] hatte uns erwartet.“ So fängt es an, und ich war verloren.
Der Roman heißt „[Niedrigwasser|Das Salzjahr]“, geschrieben hat ihn {given} {surname}, und kennen können Sie ihn nicht, denn er erscheint erst am {weekday}.
{given2}, dir hat er nicht gefallen. Ich sehe es an deinen Augenbrauen.
Mir haben [zwei|drei]hundert Seiten gefallen. Dann stirbt [die Tante|der Hund], und das Buch [setzt sich hin|hört auf zu atmen].
Aber ist das nicht gerade der Punkt? Trauer nimmt allem [die Verben|die Luft]. Seitenlang öffnet niemand auch nur ein Fenster.
Vielleicht hast du recht. Du hast [oft|ärgerlich oft] recht, wenn es um so etwas geht.
Lesen wir die Stelle mit [der Fähre|den Birnen], dann sollen alle selbst [urteilen|Partei ergreifen].`,
      ],
    },
    science: {
      words: {
        own: list(
          'Atome, Kometen, Fossilien, Mikroskope, Gletscher, Nervenzellen, Versuche, Moos, Tiefsee, Teleskope, Pilze, Schwerkraft, Vogelgesang, Messfehler',
        ),
      },
      about: [
        'Warum streiten [Gänse|Ameisen] nie, und woran erinnert sich [Moos|Staub]? „{name}“ fragt die, die es herausfinden.',
        'Wissenschaft im Entstehen: „{name}“ geht [ins Labor|aufs Eis] und berichtet auch vom Scheitern.',
      ],
      more: [
        'Klare Sprache, [echte Zweifel|offene Fragen], keine Wunder.',
        'Hörerinnen schicken [Rätsel|Geräusche], Fachleute raten.',
      ],
      bodies: [
        `So klingt [Moos|Eis|Sand], [vier|sechs]hundertfach verstärkt.
Aufgenommen hat es bei {town} {woman} {surname}, die dafür {number} Wochen auf dem Bauch gelegen hat.
Was hören wir da? Luft, sagt sie, die sich durch Räume bewegt, dünner als ein Haar.
Bis vor [Kurzem|einem Jahr] nahm man an, es sei stumm. Niemand hatte [nachgesehen|ein Mikrofon nah genug herangehalten].
Das ist übrigens mein liebster Satz in der Wissenschaft: Niemand hatte nachgesehen.
Der Rhythmus ändert sich vor [Regen|Tauwetter], etwa [neun|zwölf] Stunden im Voraus. Das kann [Zufall|eine Eigenheit des Geräts] sein, deshalb hören jetzt {number2} weitere Gruppen hin.
Hören sie dasselbe, braucht das Lehrbuch eine neue Seite. Wenn nicht, sagen wir Ihnen auch das.`,
      ],
    },
    interviews: {
      words: {
        own: list(
          'Fremde, Zweite Karrieren, Nachtschichten, Nachbarn, Wendepunkte, Ehrliche Antworten, Umwege, Begegnungen, Überlebende, Spätzünder, Stille Helden, Anfänge, Neubeginn, Lange Gespräche',
        ),
      },
      about: [
        'Ein Gast, eine Stunde, eine Frage, die noch nie gestellt wurde: „{name}“ spricht mit [Nachtschwestern, Erfindern und Clowns im Ruhestand|Menschen, an denen man sonst vorbeigeht].',
        'Wie wird man, wer man ist? In „{name}“ antworten Menschen, die sonst niemand fragt.',
      ],
      more: [
        'Geschnitten wird nichts außer [dem Husten|den Sirenen].',
        'Aufgenommen [in den Küchen der Gäste|auf Parkbänken] im ganzen Land.',
      ],
      bodies: [
        `{given}, Sie waren [zwanzig|dreißig] Jahre lang [im Taucheranzug|am Gericht]. Heute [reparieren|stimmen] Sie Akkordeons. Was ist passiert?
Ein Dienstag ist passiert. Ich kam nach Hause und konnte mich an [kein einziges Gesicht|keine einzige Farbe] des Tages erinnern.
Gar nicht?
Gar nicht. Da habe ich mich [auf die Treppe|auf den Bordstein] gesetzt, und nebenan spielte jemand, [falsch|langsam], immer dieselben {number} Töne.
Und da haben Sie geklingelt.
Da habe ich geklingelt. Es war {woman}, sie war [achtzig|neunzig], und der tiefe Ton klemmte. Ich hatte [ein Taschenmesser|eine Haarnadel] dabei.
Fehlt Ihnen die Arbeit?
Mir fehlt [die Gewissheit|das Gefühl, gebraucht zu werden]. Aber ich habe gelernt [zuzuhören|zu warten]. Das meiste, was kaputt ist, will nur [andersherum|einmal] gehalten werden.`,
      ],
    },
  },
}
