import { list } from '../compose.ts'
import type { KindTexts } from '../kind-texts.ts'

export const article: KindTexts<'article'> = {
  words: {
    who: list(
      'Anwohner, Lehrkräfte, Bäcker, Stadträte, Busfahrerinnen, Rentner, Studierende, Fischer, Pflegekräfte, Ladenbesitzer, Ingenieurinnen, Mieter, Landwirte, Bibliothekarinnen, Eltern, Freiwillige',
    ),
    // Each takes an object in the accusative.
    verb: list(
      'kämpfen um, feiern, hinterfragen, verteidigen, begrüßen, streiten über, diskutieren über, bangen um, vermissen, loben, warten auf, kritisieren, prüfen, entdecken, berichten über, stimmen für',
    ),
    after: list(
      'nach dem Sturm, vor der Abstimmung, trotz der Kosten, zum ersten Mal, nach Jahren des Schweigens, in letzter Minute, auf eigene Faust, trotz Regen, nach langem Ringen, noch einmal, wider Erwarten, in aller Öffentlichkeit, mehr denn je, ohne Streit, in diesem Frühjahr, auf ihre Weise',
    ),
    lead: list(
      'Was nun, Endlich Hoffnung, Zurück auf Anfang, Hinter den Kulissen, Das lange Warten, Kleine Schritte, Zweite Chance, Unbequeme Fragen, Offene Türen, Kein Zurück, Zäher Fortschritt, Volles Haus, Schwacher Trost, Knappe Sache, Stille Revolution, Neuanfang',
    ),
  },
  titles: [
    '{^own} in {Town}: {who} {verb} {thing}',
    '{lead}: {who} in {Town} {verb} {thing}',
    '[Warum|Wie] {who} in {Town} {after} {thing} {weil}',
    '{lead} in {Town}: {who} {verb} {thing}',
  ],
  genres: {
    'local-news': {
      words: {
        own: list(
          'Brückensperrung, Alte Brücke, Umleitung, Ersatzbus, Behelfsfähre, Bauarbeiten, Hafenverkehr, Flussquerung, Sanierung, Brückenfonds',
        ),
        thing: list(
          'die Brückensperrung, den Fußgängersteg, den Ersatzbus, die Behelfsfähre, die Umleitung, die Sanierung, die Hafenstraße, die Kioske am Ufer, die Flussquerung, die Buslinie, den Reparaturplan, die Brückenmaut',
        ),
        weil: list('hinnehmen, nicht verstehen, verteidigen, ins Gespräch bringen, prüfen lassen, begrüßen'),
      },
      about: [
        'In {town} hat ein Streit um [die gesperrte Brücke|die Sanierung der Brücke] [die Leute zusammengebracht|mit einem Handschlag geendet].',
        'Die Brücke von {town} bleibt gesperrt; unser Bericht nennt die [Möglichkeiten|Termine] und was sie kosten.',
      ],
      more: [
        'Mit einer Karte der [Sperrungen|Flächen] und Stimmen aus der Nachbarschaft.',
        'Wie es weitergeht und [wer Einspruch erheben kann|wann die Bagger kommen].',
      ],
      bodies: [
        `{town}. Die Brücke bleibt mindestens bis {month} geschlossen, teilte die Stadt am {weekday} mit.
Fachleute hatten in {number} Pfeilern Risse gefunden, keiner davon breiter als [eine Münze|ein Bleistift].
Für {woman} {surname}, die gegenüber [einen Kiosk|eine Bäckerei] betreibt, ist das [ein Winter|eine Saison] zu viel. „Ich sehe meine Kunden“, sagt sie, „aber sie kommen nicht herüber.“
Ab nächster [Woche|Saison] soll [ein Ersatzbus|eine Behelfsfähre] fahren. Platz ist für [zwanzig|dreißig] Personen und, nach einiger Debatte, auch für [Hunde|Kinderwagen].
Stadtrat {man} {surname2} bat um Geduld. Die Sanierung, fügte er hinzu, sei seit {number2} Jahren [geplant|versprochen].
Eine Bürgerversammlung findet um [sieben|halb sieben] in der [Markthalle|Grundschule] statt.`,
      ],
    },
    economy: {
      words: {
        own: list(
          'Glashütte, Löhne, Azubi-Wohnungen, Auftragsbücher, Mieten, Nachtschicht, Familienbetrieb, Fachkräfte, Schmelzofen, Lehrstellen',
        ),
        thing: list(
          'den Tarifabschluss, den Familienbetrieb, die Glashütte, die Nachtschicht, die Frühschicht, die Werkswohnungen, die Lehrstellen, den Schmelzofen, den Auftragsboom, die Lohnerhöhung, die Werkskantine, das Azubi-Programm',
        ),
        weil: list('durchrechnen, loben, verteidigen, für überholt halten, ernst nehmen, unterstützen'),
      },
      about: [
        'Die Glashütte von {town} hat volle Auftragsbücher und niemanden, der [anpackt|nachrückt].',
        'Was [steigende Mieten|höhere Löhne] für eine kleine Glashütte in {town} bedeuten, an drei Beispielen durchgerechnet.',
      ],
      more: [
        'Alle Zahlen sind belegt, und [eine hat uns überrascht|der Rechenweg steht dabei].',
        'Mit einem Diagramm der letzten [zehn|zwanzig] Jahre und Stimmen beider Seiten.',
      ],
      bodies: [
        `Die Glashütte in {town} hat Aufträge für [zwei|drei] Jahre und ein Problem: Ihr fehlen {number} Glasbläser.
„Ich könnte doppelt so viel [verkaufen|liefern]“, sagt {woman} {surname}, die den Betrieb im letzten {season} vom [Vater|Onkel] übernommen hat. „Ich bekomme es nur nicht [fertig|aus dem Ofen].“
Seit {month} sind die Löhne um [sechs|acht] Prozent gestiegen. Die Jungen ziehen trotzdem in die Stadt, wo die [Mieten|Preise] noch schneller gestiegen sind.
Die [Kammer|Gewerkschaft] schlägt Wohnungen auf dem Werksgelände vor. Die Bank gäbe Kredit; [die Stadt|die Feuerwehr] zögert.
Bis dahin brennt der Ofen mit halber Mannschaft. Auskühlen darf er nicht: Ihn wieder anzufahren, kostete mehr als ein [Jahresgewinn|Quartalsgewinn].
Das, sagt {surname}, sei der [heitere|schwierige] Teil am Glas.`,
      ],
    },
    sport: {
      words: {
        own: list(
          'Derby, Heimsieg, Zweite Halbzeit, Aufstieg, Nachspielzeit, Auswärtsspiel, Siegesserie, Eckfahne, Wechselfrist, Trainerbank',
        ),
        thing: list(
          'den Heimsieg, das alte Stadion, den Aufstieg, den Torwart, die Siegesserie, den Trainer, den matschigen Platz, die Auswärtsfans, die Außenseiter, den späten Treffer, die zweite Halbzeit, das Derby',
        ),
        weil: list('feiern, nicht fassen können, im Archiv suchen, verteidigen, herbeisehnen, besingen'),
      },
      about: [
        'Ein Tor in der Nachspielzeit, eine verbogene Eckfahne und ein Trainer, der [weinte|schwieg]: das Spiel in {town}.',
        'Die Fußballer von {town} trainieren um fünf Uhr morgens, und allmählich sieht man es.',
      ],
      more: [
        'Mit Noten für alle Spieler und [der Tabelle|den nächsten Begegnungen].',
        'Unser Reporter stand [im Regen|an der Seitenlinie] und zählte die Chancen.',
      ],
      bodies: [
        `Noch [zwei|drei] Minuten, da sah {given} {surname} nicht mehr [auf die Uhr|zur Bank], sondern [lief|schoss] einfach.
Der Ball traf [den Pfosten|die Latte], den Rücken des [Torwarts|Verteidigers] und nach einer Pause, die bis {weekday} zu dauern schien, das Netz: zwei zu eins für {town}.
Ein [schönes|schnelles] Spiel war es nicht gewesen. In der ersten Halbzeit [versteckten sich|schliefen] die Gäste, und [der Rasen|der Wind] übernahm die Abwehr.
„Wir haben schon schlechter [trainiert|geträumt]“, sagte Trainer {man} {surname2}, den Mantel noch [nass|falsch herum] am Leib.
{town} hat nun {number} Spiele in Folge gewonnen und klettert auf Platz [vier|drei]. Am {weekday2} geht es nach {town2}, wo seit {month} niemand mehr gewonnen hat.
Die beim Jubel verbogene Eckfahne wird [repariert|versteigert].`,
      ],
    },
    science: {
      words: {
        own: list(
          'Moos, Luftdruck, Sturmsignal, Wetterstudie, Alte Messgeräte, Feldforschung, Nachtkurve, Leise Signale, Lange Messreihen, Moosgarten',
        ),
        thing: list(
          'die Moosstudie, das Sturmsignal, den langen Versuch, die Druckkurve, den Wetterbericht, die Nachtmessung, die Moosproben, die Feldstation, die seltsame Kurve, das Messgerät, die Sturmwarnung, den Moosgarten',
        ),
        weil: list('neu vermessen, bestaunen, für eine Sensation halten, prüfen, in Zweifel ziehen, ernst nehmen'),
      },
      about: [
        'Ein Team in {town} hat gemessen, wie Moos auf [einen Sturm|einen Wetterwechsel] reagiert, und war überrascht.',
        'Eine Kurve, die [nachts|vor dem Regen] steigt: was Forschende in {town} daraus schließen.',
      ],
      more: [
        'Die Studie ist klein, und wir sagen, was sie nicht zeigen kann.',
        'Mit einer Grafik, [einem Glossar|dem Verweis auf die Daten] und einer Gegenstimme.',
      ],
      bodies: [
        `Zuerst hielt {woman} {surname} das Gerät für [kaputt|feucht]. Die Kurve stieg [nachts|vor dem Regen], wenn eigentlich gar nichts geschehen sollte.
Sie tauschte [das Kabel|die Batterie] und dann das Moos. Die Kurve stieg wieder.
Inzwischen hat ihre Gruppe am Institut in {town} {number} Proben über [zwei|drei] Winter vermessen. Die Ergebnisse erschienen am {weekday}.
Sie legen nahe, dass die Proben etwa [neun|elf] Stunden vor einer [Front|Störung] auf den Luftdruck reagieren.
„Das ist [sorgfältige|saubere] Arbeit“, sagt {given} {surname2}, an der Studie nicht beteiligt, „aber {number} Proben aus einem einzigen Tal sind noch kein [Gesetz|Wetterbericht].“
Die nächste Messreihe beginnt im {month}, an [zwei|drei] Küsten und mit [besseren|trockenen] Kabeln.`,
      ],
    },
    culture: {
      words: {
        own: list(
          'Stadttheater, Premiere, Bühnenvorhang, Vergessene Komödie, Spielzeitauftakt, Ensemble, Spielplan, Zweiter Rang, Badewannenszene, Schlussapplaus',
        ),
        thing: list(
          'die vergessene Komödie, die Premiere, den Bühnenvorhang, das Stadttheater, den zweiten Akt, die Badewanne, die Plätze im Rang, das neue Ensemble, die lange Pause, die Schlussszene, die Regie, den Spielplan',
        ),
        weil: list('wiederentdecken, feiern, neu deuten, ausbuhen, verteidigen, loben'),
      },
      about: [
        'Das Theater von {town} spielt eine vergessene Komödie, und das Publikum [vergisst die Pause|singt mit].',
        'Kaum Kulisse, ein widerspenstiger Vorhang und ein volles Haus: ein Abend im Theater von {town}.',
      ],
      more: [
        'Mit Terminen, Preisen und [einem Platz, den wir empfehlen|einer zweiten Meinung].',
        'Eine Kritik, die den Anfang verrät und nicht das Ende.',
      ],
      bodies: [
        `Der Vorhang in {town} [klemmt|quietscht]. Das tut er seit {month}, und inzwischen [applaudiert|wartet] das Publikum schon vorher.
Dahinter hat Regie-Neuling {given} {surname} [elf|neun] Stühle und eine Badewanne gestellt, und das ist dann schon das ganze [Königreich|Meer].
Es genügt. Wenn {woman} {surname2} als alte [Königin|Kapitänin] hineinsteigt und [rudert|lauscht], hört man [einen Mantel|ein Programmheft] zu Boden fallen.
Die Komödie, vor [neunzig|hundertvierzig] Jahren geschrieben und nach {number} Abenden vergessen, handelt von Leuten, die einen Sturm [erben|mieten].
Nicht jeder Witz hat [überlebt|gut gehalten]. Aber im [dritten|zweiten] Akt gibt es einen Streit um [eine Suppe|einen Hut], den man gern mit nach Hause nähme.
Weitere Vorstellungen am {weekday} und am {weekday2}; [oben|vom Rang] sieht man besser.`,
      ],
    },
    health: {
      words: {
        own: list(
          'Landärzte, Dorfpraxis, Arztbus, Wartezimmer, Videosprechstunde, Hausbesuche, Letzte Praxis, Landmedizin, Nachfolge, Gemeindeschwester',
        ),
        thing: list(
          'die Dorfpraxis, den Arztbus, die Warteliste, die Nachtambulanz, die Videosprechstunde, die Hausbesuche, die letzte Praxis, die Landärztin, die Gemeindeschwester, die rollende Praxis, die Nachfolge, die Landarztpraxis',
        ),
        weil: list('erhalten wollen, neu organisieren, loben, infrage stellen, unterstützen, verteidigen'),
      },
      about: [
        'Die letzte Landärztin von {town} hört auf, und [der Ersatz hat vier Räder|an ihre Stelle tritt ein Bus].',
        'Niemand will die Praxis von {town}: wie [ein Landkreis|ein Tal] ohne Ärztin auskommen will.',
      ],
      more: [
        'Geprüft von [zwei|drei] Fachleuten; einen Arztbesuch ersetzt der Beitrag nicht.',
        'Mit Adressen, [Wartezeiten|Kosten] und einer Liste von Warnzeichen.',
      ],
      bodies: [
        `Wenn Dr. {woman} {surname} im {month} ihre Praxis schließt, sind {number} Dörfer rund um {town} ohne Ärztin.
Sie ist [siebzig|zweiundsiebzig] und hat [vier|sechs] Jahre lang eine Nachfolge gesucht. [Zwei|Drei] kamen, sahen [die Straße|das Dach] und fuhren wieder.
Nun soll ein Bus sie ersetzen: mit Liege, [kleinem Labor|Bildschirm] und einer Pflegerin, die [jede Kurve|alle Namen] kennt.
Fachärzte schalten sich per Video zu. Ein Versuch in {town2} ergab, dass sich [jede dritte|fast jede zweite] Fahrt ins Krankenhaus vermeiden ließ.
„Er kann keine [Hand halten|Küche riechen]“, sagt {surname}, „und das ist die halbe Medizin. Aber er kommt {weekly}, und ich [nicht immer|nicht mehr].“
Bei Brustschmerz oder plötzlicher Schwäche gilt weiterhin: sofort den Notruf wählen.`,
      ],
    },
    politics: {
      words: {
        own: list(
          'Ratsbeschluss, Haushalt, Lange Nacht, Koalition, Schulbusse, Hafenbrücke, Kompromiss, Zweite Lesung, Parkgebühren, Verkehrsgesetz',
        ),
        thing: list(
          'den Haushalt, den Kompromiss, die Koalition, das Verkehrsgesetz, die lange Sitzung, die Schulbusse, die Parkgebühren, die Änderungsanträge, die Mehrheit, die zweite Lesung, die Nachtsitzung, das neue Depot',
        ),
        weil: list('ablehnen, unterstützen, kritisieren, vertagen wollen, für einen Fehler halten, verteidigen'),
      },
      about: [
        'Nach einer langen Nacht hat {town} [einen Haushalt|einen Kompromiss]; was sich ändert und für wen.',
        'Zwei Koalitionspartner, ein Haushalt, kein Schlaf: die Nacht der Verhandlungen in {town}.',
      ],
      more: [
        'Mit den Positionen aller Parteien [in ihren eigenen Worten|in einer Tabelle].',
        'Ein Bericht, der auseinanderhält, was man weiß und was [behauptet|erhofft] wird.',
      ],
      bodies: [
        `Nach [elf|vierzehn] Stunden Debatte, morgens um [halb vier|zehn vor vier], machte im Rathaus von {town} jemand ein Fenster auf. Da war es entschieden.
Der Haushalt geht mit [neunzehn|einundzwanzig] zu {number} Stimmen durch, bei [zwei|drei] Enthaltungen und [einer Entschuldigung|einem schlafenden Mitglied].
Vorgesehen ist [Geld|eine Frist] für die [Schulbusse|Hafenbrücke]; [das neue Depot|die Parkgebühr] wird auf {month} verschoben.
„Ein Kompromiss ist etwas, das so niemand [gezeichnet|bestellt] hätte“, sagte {given} {surname} für die [Mehrheit|kleinere Fraktion].
Die Opposition kündigte [Widerspruch|Änderungsanträge] an. {woman} {surname2}, die sie anführt, sprach von einer [verpassten|halb gegessenen] Gelegenheit.
Die zweite Lesung ist am {weekday}. Sie ist öffentlich und erfahrungsgemäß [lang|kalt].`,
      ],
    },
    travel: {
      words: {
        own: list('Nachtzug, Küstenweg, Berghütte, Fährlinie, Bummelzüge, Pilgerweg, Badesee, Kurort, Salzstraße, Inselhüpfen'),
        thing: list(
          'den Nachtzug, den Küstenweg, die Berghütte, die letzte Fähre, den Pilgerweg, die heißen Quellen, den Inselbus, die Weinstraße, das Grandhotel, die Strandhütten, den Grenzweg, das alte Gasthaus',
        ),
        weil: list('wiederentdecken, empfehlen, lieber für sich behalten, retten wollen, zu Fuß erkunden, lieben'),
      },
      about: [
        'Ein Wochenende in {town}: [Nebel|Salz], gebratener Fisch und [ein Hotel ohne Fernseher|ein Leuchtturm mit vier Betten].',
        'Mit [dem Nachtzug|dem Postboot] nach {town}, wo wirklich der Weg das Schönste ist.',
      ],
      more: ['Mit Tipps zu Anreise, [Übernachtung|Essen] und langsamem Gehen.', 'Unsere Autorin hat die Reise selbst bezahlt.'],
      bodies: [
        `In {town} kommt man rückwärts an. [Der Zug|Die Fähre] wendet in der letzten Kurve, und so sieht man zuerst, was man [verlassen|verpasst] hat.
Das ist ein guter Anfang. Der Ort hat [sieben|neun|elf] Straßen, von denen [zwei|drei] zum Wasser führen, und [eine Bäckerei|ein Museum] mit Öffnungszeiten nach Laune.
Ich wohnte bei {given} {surname}, [vier|fünf] Zimmer über [der alten Post|dem Zollhaus]. Frühstück gibt es um [acht|neun]; [der Nebel|der Hering] kommt früher.
Am {weekday} wanderten wir [zum Leuchtturm|zu den Salzgärten], [sechs|neun] Kilometer hin und, bei Wind, gefühlt doppelt so viele zurück.
Im [März|November|Januar] hat man den Weg für sich. Im Sommer teilt man ihn mit [Gänsen|Malern].
Mit der Bahn anreisen, [zwei|drei] Nächte bleiben, [einen Pullover|ein dickes Buch] mitnehmen.`,
      ],
    },
    technology: {
      words: {
        own: list(
          'Lieferroboter, Roboterversuch, Paketdienst, Schmale Gehwege, Fahrradkuriere, Bordkanten, Pilotprojekt, Technik im Alltag, Hilfsbereite Nachbarn, Letzte Meile',
        ),
        thing: list(
          'die Lieferroboter, den Roboterversuch, die Fahrradkuriere, die schmalen Gehwege, den Paketdienst, die abgesenkten Bordkanten, den Abschlussbericht, die Paketstation, das Pilotprojekt, den Betreiber, die Blinklichter, die Lieferzeiten',
        ),
        weil: list('testen, lieber abschalten würden, verteidigen, mit Humor nehmen, kritisieren, vermissen würden'),
      },
      about: [
        'Seit einem Jahr sind in {town} Lieferroboter im Versuch; ein nüchterner Blick auf die Zahlen.',
        'Wer hilft hier wem? Die Lieferroboter von {town} und die Leute, die sie [anheben|taufen].',
      ],
      more: [
        'Wir sind ihnen [drei|vier] Wochen lang gefolgt, [ohne Hilfe des Betreibers|bei jedem Wetter].',
        'Mit einer Checkliste zum Datenschutz und [laufenden Kosten|einem Glossar].',
      ],
      bodies: [
        `Nummer {number} steckt wieder fest. Der Lieferroboter steht vor [der Bordkante|der Kirche] von {town}, blinkt [orange|zweimal] und wartet auf [einen Menschen|ein Kind].
Lange wartet er nie. Im ersten [Monat|Quartal] des Versuchs wurden die Geräte [zwei|drei]hundert Mal angehoben, und manche bekamen [Mützen|Namen].
Beim Betreiber heißt das „[Unterstützung aus der Bevölkerung|Lerneffekt]“. {given} {surname} vom Behindertenbeirat nennt es einen [versperrten|schmalen] Gehweg.
Beides steht in den Zahlen, die die Stadt am {weekday} veröffentlicht hat. [Vier|Fünf] von zehn Paketen kamen schneller an, [eins|zwei] von zehn [auf dem Schlitten|auf der Schulter].
Eine Fahrt kostet etwa so viel wie [ein Kaffee|eine Busfahrkarte]. Ein Fahrradkurier, steht auf der letzten Seite, kostet weniger.
Im {month} wird entschieden.`,
      ],
    },
    opinion: {
      words: {
        own: list(
          'Langsamkeit, Parkbänke, Warten, Müßiggang, Plauderei, Freie Plätze, Langeweile, Sitzgelegenheiten, Alte Gewohnheiten, Leerer Marktplatz',
        ),
        thing: list(
          'die Parkbank, das Warten, die Mußestunde, den freien Sonntag, die Plauderei, die Mittagspause, den Schattenplatz, den leeren Marktplatz, die Langeweile, das Innehalten, die Rast, den Umweg',
        ),
        weil: list(
          'verteidigen sollten, vermissen werden, unterschätzen, nicht verdient haben, neu lieben lernen, abschaffen wollen',
        ),
      },
      about: [
        'Ein Plädoyer für die Parkbank, von jemandem, der es einmal besser wusste.',
        'Unsere Kolumne hat genug von [der Eile|guten Ratschlägen] und sagt es auch, im Sitzen.',
      ],
      more: [
        'Ein Debattenbeitrag; Zuschriften sind willkommen [und werden gedruckt|auch per Post].',
        'In [vier|fünf] Minuten gelesen und nicht so schnell vergessen.',
      ],
      bodies: [
        `Ich möchte etwas zugunsten der Parkbank sagen. Sonst tut es ja niemand.
In {town} hat man {number} davon abgeschafft, aus Gründen der [Ordnung|Effizienz]. Die Leute, hieß es, hätten dort mit Absicht [gesessen|gerastet].
Nun ja. Genau dafür ist eine Parkbank da: dass man eine Weile niemandes Kunde sein [darf|muss].
In solchen Momenten lernte ich [meinen Zahnarzt|meine Frau] kennen, dazu [zwei|drei] Freunde und an einem {weekday} im {month} einen Mann, der mir beibrachte, [auf den Fingern zu pfeifen|Orangen zu schälen].
In keinem [Haushaltsplan|Jahresbericht] steht davon etwas. [Die Stille|Das Wetter] steht auch nicht darin, und doch leben wir davon.
Also stellt sie bitte wieder auf. Ich bringe die [Schrauben|Kissen] mit.`,
      ],
    },
  },
}
