import { list } from '../compose.ts'
import type { KindTexts } from '../kind-texts.ts'

export const article: KindTexts<'article'> = {
  words: {
    who: list(
      'Anwohner, Lehrkräfte, Bäcker, Stadträte, Busfahrerinnen, Rentner, Studierende, Fischer, Pflegekräfte, Ladenbesitzer, Ingenieurinnen, Mieter, Landwirte, Bibliothekarinnen, Eltern, Freiwillige',
    ),
    // Each takes an object in the accusative.
    verb: list(
      'kämpfen um, feiern, hinterfragen, retten, verteidigen, begrüßen, streiten über, diskutieren über, verlieren, bangen um, entdecken, vermissen, sammeln für, planen, demonstrieren gegen, stimmen für',
    ),
    after: list(
      'nach dem Sturm, vor der Abstimmung, trotz der Kosten, ohne Genehmigung, zum ersten Mal, nach Jahren des Schweigens, in letzter Minute, mit knapper Mehrheit, auf eigene Faust, mit geliehenem Geld, trotz Regen, nach langem Ringen, über Nacht, noch einmal, in Rekordzeit, wider Erwarten',
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
          'Nachtbusse, Alte Brücke, Markthalle, Schwimmbad, Rathaus, Fähre, Baustellen, Stadtbücherei, Feuerwache, Spielplatz',
        ),
        thing: list(
          'den Marktplatz, die letzte Bäckerei, die Buslinie, die Linden, die Hafenmauer, das Hallenbad, den Uhrturm, die Dorfschule, den Fußgängersteg, das Postamt, die Kleingärten, das Stadtfest',
        ),
        weil: list('retten wollen, nicht aufgeben, neu entdecken, verteidigen, ins Gespräch bringen, wieder aufbauen'),
      },
      about: [
        'In {town} hat ein Streit um [das alte Schwimmbad|vierzig Linden] [die Leute zusammengebracht|mit einem Handschlag geendet].',
        'Am {weekday} entscheidet der Stadtrat von {town}; unser Bericht nennt die Möglichkeiten und was sie kosten.',
      ],
      more: [
        'Mit einer Karte der [Sperrungen|Flächen] und Stimmen aus der Nachbarschaft.',
        'Wie es weitergeht und [wer Einspruch erheben kann|wann die Bagger kommen].',
      ],
      bodies: [
        `{town}. [Die Brücke|Das Schwimmbad] bleibt mindestens bis {month} geschlossen, teilte die Stadt am {weekday} mit.
Fachleute hatten in {number} [Pfeilern|Wänden] Risse gefunden, keiner davon breiter als [eine Münze|ein Bleistift].
Für {woman} {surname}, die gegenüber [einen Kiosk|eine Bäckerei] betreibt, ist das [ein Winter|eine Saison] zu viel. „Ich sehe meine Kunden“, sagt sie, „aber sie kommen nicht herüber.“
Ab nächster [Woche|Saison] soll [ein Ersatzbus|eine Behelfsfähre] fahren. Platz ist für [zwanzig|dreißig] Personen und, nach einiger Debatte, auch für [Hunde|Kinderwagen].
Stadtrat {man} {surname2} bat um Geduld. Die Sanierung, fügte er hinzu, sei seit {number2} Jahren [geplant|versprochen].
Eine Bürgerversammlung findet um [sieben|halb sieben] in der [Markthalle|Grundschule] statt.`,
      ],
    },
    economy: {
      words: {
        own: list('Mieten, Löhne, Mehlpreise, Zinsen, Werft, Ausfuhren, Renten, Sparkasse, Gründer, Glashütte'),
        thing: list(
          'den Tarifabschluss, das Familienunternehmen, die stillgelegte Werft, die Stromrechnung, die Genossenschaft, die Frühschicht, den Pensionsfonds, den neuen Tarif, die Nachtschicht, den Handwerkermarkt, die Ziegelei, den Sparplan',
        ),
        weil: list('durchrechnen, neu verhandeln, retten wollen, verteidigen, für überholt halten, übernehmen'),
      },
      about: [
        'Was der neue [Tarif|Tarifabschluss] für [kleine Betriebe|Haushalte] bedeutet, an drei Beispielen durchgerechnet.',
        'Die [Werft|Glashütte] von {town} hat volle Auftragsbücher und niemanden, der [anpackt|nachrückt].',
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
          'Derby, Staffel, Pokalfinale, Regatta, Marathon, Zweite Halbzeit, Aufstieg, Wechselfrist, Frauenteam, Auswärtsspiel',
        ),
        thing: list(
          'den Heimsieg, das alte Stadion, den Aufstieg, den Torwart, das verlorene Finale, den Staffelrekord, die Trainerin, den matschigen Platz, die Siegesserie, die Außenseiter, den späten Ausgleich, die Regatta',
        ),
        weil: list('feiern, nicht fassen können, im Archiv suchen, verteidigen, herbeisehnen, besingen'),
      },
      about: [
        'Ein Tor in der Nachspielzeit, eine zerbrochene Eckfahne und ein Trainer, der [weinte|schwieg]: das Spiel in {town}.',
        'Die [Staffel|Rudermannschaft] von {town} trainiert um fünf Uhr morgens, und allmählich sieht man es.',
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
          'Neue Fossilien, Sternwarte, Moos, Tiefseekameras, Vogelzählung, Komet, Altes Eis, Saatgutbank, Fledermäuse, Gezeitenmodell',
        ),
        thing: list(
          'das älteste Fossil, die Vogelzählung, das Teleskop, eine verschollene Art, den Eiskern, den langen Versuch, die Sternkarte, das Saatgutarchiv, die Gezeitentafeln, die Bienenzählung, die Tiefseeexpedition, den Wetterballon',
        ),
        weil: list('neu vermessen, bestaunen, für eine Sensation halten, prüfen, in Zweifel ziehen, retten wollen'),
      },
      about: [
        'Ein Team in {town} hat gemessen, wie [Moos|Sand] [Schall|Wärme] speichert, und war überrascht.',
        '[Das Fossil|Der Meteorit] wurde von [einer Schülerin|einem Hund] gefunden; nun sagt die Forschung, was es damit auf sich hat.',
      ],
      more: [
        'Die Studie ist klein, und wir sagen, was sie nicht zeigen kann.',
        'Mit einer Grafik, [einem Glossar|dem Verweis auf die Daten] und einer Gegenstimme.',
      ],
      bodies: [
        `Zuerst hielt {woman} {surname} das Gerät für [kaputt|feucht]. Die Kurve stieg [nachts|vor dem Regen], wenn eigentlich gar nichts geschehen sollte.
Sie tauschte [das Kabel|die Batterie] und dann [das Moos|den Sand]. Die Kurve stieg wieder.
Inzwischen hat ihre Gruppe am Institut in {town} {number} Proben über [zwei|drei] Winter vermessen. Die Ergebnisse erschienen am {weekday}.
Sie legen nahe, dass die Proben etwa [neun|elf] Stunden vor einer [Front|Störung] auf den Luftdruck reagieren.
„Das ist [sorgfältige|saubere] Arbeit“, sagt {given} {surname2}, an der Studie nicht beteiligt, „aber {number2} Proben aus einem einzigen Tal sind noch kein [Gesetz|Wetterbericht].“
Die nächste Messreihe beginnt im {month}, an [zwei|drei] Küsten und mit [besseren|trockenen] Kabeln.`,
      ],
    },
    culture: {
      words: {
        own: list(
          'Stadttheater, Filmfest, Kirchenchor, Heimatmuseum, Straßenmusik, Oper, Buchmesse, Puppenbühne, Galerie, Tanzschule',
        ),
        thing: list(
          'das verlorene Gemälde, die Premiere, das Puppentheater, das alte Kino, den langen Roman, die Freilichtbühne, das Stadtorchester, das Wandbild, den Stummfilm, das Volksfest, den Lyrikpreis, den Bühnenvorhang',
        ),
        weil: list('wiederentdecken, feiern, retten wollen, neu deuten, ausbuhen, nicht hergeben'),
      },
      about: [
        '[Das Theater|Die Puppenbühne] von {town} spielt eine vergessene Komödie, und das Publikum [vergisst die Pause|singt mit].',
        'Eine Ausstellung zeigt [Briefe|Stühle], sonst nichts, und ist [ausverkauft|Stadtgespräch].',
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
          'Schlaf, Grippezeit, Landärzte, Klinik, Allergien, Hebammen, Schulessen, Hören im Alter, Blutspende, Rückenschmerzen',
        ),
        thing: list(
          'die Nachtambulanz, die Impfaktion, die Viertagewoche, die Laufgruppe, den Klinikgarten, die Zuckerstudie, das Geburtshaus, die Warteliste, die Pollenkarte, den Erste-Hilfe-Kurs, die Ruhestation, die Landarztpraxis',
        ),
        weil: list('erhalten wollen, neu organisieren, loben, in Frage stellen, unterstützen, verteidigen'),
      },
      about: [
        'Was gegen [Heuschnupfen|Rückenschmerzen] hilft und was nur Geld kostet: ein Überblick mit Belegen.',
        'Die letzte [Landärztin|Hebamme] von {town} sucht eine Nachfolge und findet [gleich zwei|eine ungewöhnliche Lösung].',
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
          'Ratsbeschluss, Koalition, Haushalt, Nachwahl, Bürgerbegehren, Verkehrsgesetz, Jugendparlament, Reform, Bürgermeisterin, Gebietsreform',
        ),
        thing: list(
          'den Haushalt, das neue Gesetz, die Koalition, den Volksentscheid, den Jugendrat, die Steuerpläne, das Verkehrsgesetz, die Bürgermeisterin, die Reform, das Bürgerbegehren, den Vertrag, die Quote',
        ),
        weil: list('ablehnen, unterstützen, neu verhandeln wollen, vertagen, für einen Fehler halten, verteidigen'),
      },
      about: [
        '[Der Stadtrat|Das Parlament] hat über [das Verkehrsgesetz|die Schulreform] abgestimmt; was sich ändert und für wen.',
        'Zwei Koalitionspartner, ein Haushalt, kein Schlaf: die Nacht der Verhandlungen in {town}.',
      ],
      more: [
        'Mit den Positionen aller Parteien [in ihren eigenen Worten|in einer Tabelle].',
        'Ein Bericht, der auseinanderhält, was man weiß und was [behauptet|erhofft] wird.',
      ],
      bodies: [
        `Nach [elf|vierzehn] Stunden, morgens um [halb vier|zehn vor vier], machte im Rathaus von {town} jemand ein Fenster auf. Da war es entschieden.
[Der Haushalt|Das Verkehrsgesetz] geht mit {number} zu {number2} Stimmen durch, bei [zwei|drei] Enthaltungen und [einer Entschuldigung|einem schlafenden Mitglied].
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
Im {month} hat man den Weg für sich. Im {season} teilt man ihn mit [Gänsen|Malern].
Mit der Bahn anreisen, [zwei|drei] Nächte bleiben, [einen Pullover|ein dickes Buch] mitnehmen.`,
      ],
    },
    technology: {
      words: {
        own: list(
          'Offene Daten, Lieferroboter, Rechenzentrum, Schultablets, Stromzähler, Alte Handys, Repaircafé, Breitband, Passwortregeln, Chatbots',
        ),
        thing: list(
          'die Lieferroboter, das Rechenzentrum, die schlauen Zähler, das Glasfasernetz, das Repaircafé, die Schultablets, die Park-App, den alten Großrechner, die Ampeln, die offene Karte, den Chatbot, den Drohnenversuch',
        ),
        weil: list('testen, lieber abschalten würden, verteidigen, selbst reparieren, neu erfinden, vermissen'),
      },
      about: [
        'Seit einem Jahr sind in {town} [Lieferroboter|schlaue Stromzähler] im Versuch; ein nüchterner Blick auf die Zahlen.',
        'Warum [das Repaircafé|der Schulserver] von {town} besser läuft als [das teure|das neue] Angebot.',
      ],
      more: [
        'Wir haben [drei|vier] Wochen getestet[, ohne Hilfe des Herstellers| und alles zurückgegeben].',
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
          'Langsamkeit, Schuluniformen, Trinkgeld, Großraumbüros, Parkbänke, Plauderei, Sommerzeit, Gebrauchte Geschenke, Warteschlangen, Handschrift',
        ),
        thing: list(
          'die Mittagspause, den Handschlag, die Parkbank, das Festnetz, die Schuluniform, die Warteschlange, die Sommerferien, die Ladenkasse, die Tombola, die Fußnote, den freien Sonntag, das Wartezimmer',
        ),
        weil: list(
          'verteidigen sollten, vermissen werden, unterschätzen, nicht verdient haben, neu lieben lernen, abschaffen wollen',
        ),
      },
      about: [
        'Ein Plädoyer für [die Parkbank|die Langeweile|das Festnetz], von jemandem, der es einmal besser wusste.',
        'Unsere Kolumne hat genug von [Großraumbüros|guten Ratschlägen] und sagt es auch.',
      ],
      more: [
        'Ein Debattenbeitrag; Zuschriften sind willkommen [und werden gedruckt|auch per Post].',
        'In [vier|fünf] Minuten gelesen und nicht so schnell vergessen.',
      ],
      bodies: [
        `Ich möchte etwas zugunsten der [Parkbank|Warteschlange] sagen. Sonst tut es ja niemand.
In {town} hat man {number} davon abgeschafft, aus Gründen der [Ordnung|Effizienz]. Die Leute, hieß es, hätten dort mit Absicht [gesessen|herumgestanden].
Nun ja. Genau dafür ist eine [Parkbank|Warteschlange] da: dass man eine Weile niemandes Kunde sein [darf|muss].
In solchen Momenten lernte ich [meinen Zahnarzt|meine Frau] kennen, dazu [zwei|drei] Freunde und an einem {weekday} im {month} einen Mann, der mir beibrachte, [auf den Fingern zu pfeifen|Orangen zu schälen].
In keinem [Haushaltsplan|Jahresbericht] steht davon etwas. [Die Stille|Das Wetter] steht auch nicht darin, und doch leben wir davon.
Also stellt sie bitte wieder auf. Ich bringe die [Schrauben|Kissen] mit.`,
      ],
    },
  },
}
