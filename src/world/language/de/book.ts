import { list } from '../compose.ts'
import type { KindTexts } from '../kind-texts.ts'
import { nouns } from './nouns.ts'

export const book: KindTexts<'book'> = {
  words: {
    kin: nouns(
      'Tochter, f',
      'Sohn, m',
      'Witwe, f',
      'Bruder, m',
      'Schwester, f',
      'Erbe, n',
      'Lehrling, m',
      'Zwilling, m',
      'Geheimnis, n',
      'Schatten, m',
      'Landkarte, f',
      'Garten, m',
      'Brief, m',
      'Versprechen, n',
    ),
    job: nouns(
      'Uhrmacher, m, Uhrmachers',
      'Fährfrau, f',
      'Imkerin, f',
      'Bäcker, m, Bäckers',
      'Archivar, m, Archivars',
      'Leuchtturmwärter, m, Leuchtturmwärters',
      'Schneider, m, Schneiders',
      'Pianistin, f',
      'Landvermesser, m, Landvermessers',
      'Postmeisterin, f',
      'Glasbläser, m, Glasbläsers',
      'Buchbinderin, f',
      'Gärtner, m, Gärtners',
      'Kartografin, f',
      'Hafenmeister, m, Hafenmeisters',
      'Übersetzerin, f',
    ),
  },
  titles: [
    '{^own.art} {adj}{own.weak} {own} von {Town}',
    '{^kin.art} {kin} {job.gen} {trait}en {job.of} von {Town}',
    '{^own.art} {own} {job.gen} {trait}en {job.of} von {Town}',
    '{^adj}{own.end} {own}, {adj2}{noun.end} {noun}',
    '{^noun.art} {noun}, {own.art} {adj}{own.weak} {own} von {Town}',
    '{^own.art} {own} und {noun.art} {adj}{noun.weak} {noun}',
    'Von {adj}en {plural.dat}: {^own.art} {own}',
  ],
  genres: {
    novel: {
      words: {
        own: nouns(
          'Haus, n',
          'Winter, m',
          'Land, n',
          'Jahr, n',
          'Schweigen, n',
          'Familie, f',
          'Licht, n',
          'Fotografie, f',
          'Wetter, n',
          'Zimmer, n',
          'Nachmittag, m',
          'Sprache, f',
          'Ehe, f',
          'Grenze, f',
          'Jahreszeit, f',
        ),
      },
      titles: [
        '{^own.art} {adj}{own.weak} {own} von {Town}',
        '{^kin.art} {kin} {job.gen} {trait}en {job.of} von {Town}',
        '{^own.art} {own} {job.gen} {trait}en {job.of} von {Town}',
        '{^adj}{own.end} {own}, {adj2}{noun.end} {noun}',
        '{^noun.art} {noun}, {own.art} {adj}{own.weak} {own} von {Town}',
        '{^own.art} {own} und {noun.art} {adj}{noun.weak} {noun}',
      ],
      about: [
        'In {town} verstummt eine Frau von einem Tag auf den anderen, und ein Kind will wissen, warum.',
        'Ein Roman über [drei Generationen|zwei Schwestern], einen Obstgarten und den Satz, der sie entzweite.',
        'In einem einzigen Herbst kommen in {town} ein Schweigen, eine Nachricht und ein Familiengeheimnis ans Licht.',
      ],
      more: [
        'Erzählt mit trockenem Witz und [großer Zärtlichkeit|einem Auge für Hände].',
        'Für alle, die [langsame Flüsse|große Familien] mögen und Enden, die einen Spalt offen bleiben.',
      ],
      bodies: [
        `In dem Jahr, in dem meine [Mutter|Tante] aufhörte zu sprechen, kamen die [Äpfel|Pflaumen] früh. Im September lagen sie im Gras wie etwas [Verschüttetes|Vergessenes], und in ganz {town} kam niemand hinterher.
Was sie brauchte, schrieb sie auf die Rückseiten von [Umschlägen|Kassenzetteln]. [Brot|Streichhölzer]. [Seife|Garn]. Einmal nur [meinen Namen|den Namen meines Vaters], ohne Punkt.
{^weekly} kam der Arzt, sah ihr in den Hals und fand alles in [bester|schönster] Ordnung. „Am Hals liegt es nicht“, sagte er zu mir auf der [Treppe|Schwelle], als wäre ich [erwachsen|ein Kollege].
Ich war {number}. Ich wusste, dass es nicht am Hals lag.
Ich wusste es, weil ich [den Brief|das Telegramm] vom Gartentor zum [Herd|Küchentisch] getragen und vorher daran gerüttelt hatte, um zu hören, ob [Geld|etwas Gutes] darin war.`,
      ],
    },
    mystery: {
      words: {
        own: nouns(
          'Mord, m',
          'Alibi, n',
          'Leiche, f',
          'Verschwinden, n',
          'Spur, f',
          'Geheimnis, n',
          'Fall, m',
          'Gift, n',
          'Kommissarin, f',
          'Gast, m',
          'Falle, f',
          'Tote, f',
          'Rätsel, n',
          'Zeugin, f',
          'Schlüssel, m',
        ),
      },
      about: [
        'Der Organist von {town} sitzt aufrecht an den Tasten, und niemand hat gehört, wann sein Atem aussetzte.',
        'Ein Dorf, eine Orgel, ein falscher Ton: Die Kommissarin [zählt noch einmal nach|hat Schnupfen und alle Zeit der Welt].',
        'Den Organisten von {town} mochte niemand, aber wer tötet schon [für einen Choral|wegen einer Nachlässigkeit]?',
      ],
      more: [
        'Ein klassisches Rätsel, bei dem [alle Hinweise auf dem Tisch liegen|man so viel weiß wie die Ermittlerin].',
        'Mit einem Plan des Dorfes, [einem Rezept|einem Stammbaum] und einer Lösung, die die ganze Zeit dastand.',
      ],
      bodies: [
        `Um [sieben|acht] Minuten nach sechs verstummte die Orgel von {town} mitten im [Lied|Choral], und alle blickten auf, nur {woman} {surname} nicht, die [zählte|schlief].
„Er ist wieder eingenickt“, sagte [der Küster|die Frau des Metzgers].
Das war er nicht. Er saß aufrecht da, in [Pantoffeln|seinem guten Mantel], und in der linken Hand hielt er, vorsichtig wie ein rohes Ei, [eine Schachfigur|einen Messingschlüssel].
Kommissarin {surname2} kam mit dem [Bummelzug|letzten Zug] und mit Schnupfen. Sie bat um [heißes Wasser|einen Stuhl] und darum, dass alle genau dort blieben, wo sie waren.
Dann fragte sie, wer das [Schloss|Licht] ausgewechselt habe.
Es war eine ganz gewöhnliche Frage. Nur sie sah, dass {number} Leute zu Boden blickten und eine Person [zur Decke|zur Tür].`,
      ],
    },
    biography: {
      words: {
        own: nouns(
          'Leben, n',
          'Bildnis, n',
          'Reise, f',
          'Kampf, m',
          'Jahrhundert, n',
          'Weg, m',
          'Vermächtnis, n',
          'Lebensbild, n',
          'Erinnerungen, p',
          'Jugend, f',
          'Rückkehr, f',
          'Kunst, f',
          'Stimme, f',
          'Leidenschaft, f',
          'Aufbruch, m',
        ),
      },
      about: [
        'Das Leben einer Brückenbauerin, die nachts den Unterricht abschrieb, erzählt aus Briefen und [Rechnungen|Pausen].',
        'Sie baute Brücken, züchtete Tauben und beantwortete keine Frage zweimal: die Biografie einer Ingenieurin aus {town}.',
        'Aus der Küche eines Uhrmachers zu den großen Brücken ihrer Zeit: ein Lebensbild in [neun|zwölf] Kapiteln.',
      ],
      more: [
        'Mit vielen Fotos, [die noch nie zu sehen waren|meist aus Familienalben], Anmerkungen und Register.',
        'Voller Bewunderung, aber nicht auf Knien, und [ehrlich, wo es misslang|genau in den Daten].',
      ],
      bodies: [
        `{woman} {surname} kam an einem {weekday} im {month} in {town} zur Welt, während eines [Gewitters|Streiks], und behauptete ihr Leben lang, sich an beides zu erinnern.
Der Vater [reparierte|stellte] Uhren, die Mutter führte die [Bücher|Taubenliste]. Es gab {number} Kinder und [zwei|drei] Paar gute Schuhe, die bestimmten, wer zur [Schule|Kirche] ging.
{woman} war {weekly} an der Reihe. Was sie versäumte, schrieb sie nachts am [Ofen|Fenster] ab, in einer Handschrift, die später Minister [nervös machte|zur Brille greifen ließ].
Die erste Brücke baute sie aus [Streichhölzern|Löffeln]. Sie trug [eine Katze|ein Bügeleisen].
„Die zweite“, schrieb sie mit [siebzig|achtzig], „trug eine Armee, und stolzer war ich immer auf die erste.“`,
      ],
    },
    cookbook: {
      words: {
        own: nouns(
          'Küche, f',
          'Tafel, f',
          'Brot, n',
          'Suppen, p',
          'Speisekammer, f',
          'Abendbrot, n',
          'Backbuch, n',
          'Festmahl, n',
          'Picknick, n',
          'Einmachbuch, n',
          'Eintopf, m',
          'Sauerkonserven, p',
          'Knödel, p',
          'Sonntagsessen, n',
          'Frühstück, n',
        ),
      },
      titles: [
        '{^noun.art} {adj}{noun.weak} {noun}: {own} aus {Town}',
        '{own} {job.gen} {trait}en {job.of} von {Town}',
        '{^own.art} {own} und {noun.art} {adj}{noun.weak} {noun}',
        '{own} {noun.an} {adj}en {noun}',
        'Von {adj}en {plural.dat}: {own} aus {Town}',
        '{own} und {own2} aus {Town}, {time}',
      ],
      about: [
        '[Achtzig|Neunzig|Hundert] Rezepte [für den Feierabend|für lange Tische|für einen Topf], keines mit mehr als [neun|zehn] Zutaten.',
        'Kochen wie in {town}: mit [Graupen, Lauch und Räucherfisch|Bohnen, Kräutern und Geduld] und ohne Angeberei.',
        'Ein Kochbuch nach [Jahreszeiten|Anlässen], vom ersten [Rhabarber|Spargel] bis zum letzten Glas Pflaumen.',
      ],
      more: [
        'Jedes Rezept passt auf eine Doppelseite und verrät, was man weglassen kann.',
        'Mit Menüs für [zwei|zwölf] und einem Kapitel darüber, wie man Misslungenes rettet.',
      ],
      bodies: [
        `Dieses Buch begann mit [einem verbrannten|einem zusammengefallenen] Kuchen. Ich war {number}, die Großmutter [beim Zahnarzt|auf dem Markt], und der Ofen heißer als ich schlau.
Sie kam nach Hause, schnitt [die Kruste|den Rand] ab, goss [Vanillesoße|Pflaumenschnaps] über den Rest und nannte es [das neue Rezept|einen Auflauf]. Wir haben es [jahrelang|jeden {season}] gegessen.
Haben Sie also bitte keine Angst vor dem, was folgt. Sie brauchen einen schweren [Topf|Bräter], ein scharfes Messer, [einen Holzlöffel|ein Küchentuch] und jemanden, der [den Tisch deckt|abschmeckt].
Wiegen Sie das Mehl ab, aber trauen Sie Ihrer [Nase|Hand]. Wenn der Teig [klebt|schmollt], lassen Sie ihn ruhen; wenn Sie selbst nicht weiterwissen, machen Sie es genauso.
Das erste Rezept ist eine Zwiebelsuppe, denn Zwiebeln hat man im Haus, wenn man nichts im Haus hat.`,
      ],
    },
    poetry: {
      words: {
        own: nouns(
          'Gedichte, p',
          'Elegien, p',
          'Verse, p',
          'Oden, p',
          'Psalmen, p',
          'Haiku, p',
          'Lieder, p',
          'Notate, p',
          'Fragmente, p',
          'Sonette, p',
          'Zeilen, p',
          'Atemzüge, p',
          'Gebete, p',
          'Feldnotizen, p',
          'Silben, p',
        ),
      },
      titles: [
        '{^adj}{noun.end} {noun}, {adj2}e {plural}: {own}',
        'Von {adj}en {plural.dat}: {own}',
        '{own} {job.gen} {trait}en {job.of} von {Town}',
        '{^noun.art} {noun} und {noun2.art} {adj}{noun2.weak} {noun2}: {own}',
        '{own} {noun.an} {adj}en {noun}',
        '{own} aus {Town}: {^adj}{noun.end} {noun}',
      ],
      about: [
        '[Vierzig|Fünfzig|Sechzig] Gedichte über [Flüsse|Umzüge|Winterlicht], manche nicht länger als ein Atemzug.',
        'Gedichte, die genau hinsehen: auf [einen Kleiderhaken|Moos|ein ungemachtes Bett], bis etwas zurückblickt.',
        'Ein Debüt in [drei|vier] Sätzen, zwischen [Mundart|Wetterbericht] und Liebesbrief.',
      ],
      more: ['Langsam zu lesen, am besten [laut|am Fenster].', 'Auf dickem Papier gedruckt, mit Zeichnungen in [Tusche|Kohle].'],
      bodies: [
        `[Inventur|Bestand], {month}

[Zwei|Drei] [Tassen|Stühle], und niemand sonst.
[Das Licht|Der Tag], um {number} gekommen,
setzt sich [wortlos|ohne Gruß] dazu.

Am Haken [der Mantel|die Jacke], noch immer
in der Form einer Schulter.

Draußen [zählt|buchstabiert] [der Birnbaum|der Fluss]
leise vor sich hin.

Ich [wasche|benenne] jedes Ding,
damit es [bleibt|mich kennt],
wenn ich aufwache.`,
        `Was die Fähre sagte

Sie sagte: {^number}tausend Mal
bin ich über dasselbe [Wasser|Schweigen] gefahren
und [nie|nicht einmal] hineingestiegen.

Sie sagte: Bring dein [Fahrrad|Herzweh] mit,
an Deck ist [Platz|eine Bank].

In {town} waren die [Glocken|Möwen]
über die Stunde [uneins|zerstritten].

Ich stand an der Reling
und sah zu, wie das Ufer
meine Hand [vergaß|losließ].`,
      ],
    },
    fantasy: {
      words: {
        own: nouns(
          'Krone, f',
          'Drache, m',
          'Schwert, n',
          'Eid, m',
          'Thron, m',
          'Rune, f',
          'Hexe, f',
          'Reich, n',
          'Weissagung, f',
          'Zauber, m',
          'Lindwurm, m',
          'Königreich, n',
          'Fluch, m',
          'Turm, m',
          'Zauberin, f',
        ),
      },
      about: [
        'Im Reich {town} wird Magie mit Erinnerungen bezahlt, und {woman} hat nur noch wenige.',
        'Jemand stiehlt ein Ei und damit den Winter, und {woman} soll mit einer Erinnerung dafür bezahlen.',
        'Eine einzige Erinnerung genügt, damit etwas schlüpft: {woman} zählt, was ihr geblieben ist.',
      ],
      more: [
        'Der [erste|zweite] Band einer [Trilogie|Saga], mit Karte und Glossar.',
        'Mit [sprechenden Flüssen|streitsüchtigen Göttern] und einer Heldin, die zählt, bevor sie kämpft.',
      ],
      bodies: [
        `In {town}, wo man Magie mit Erinnerungen bezahlt, wissen die Reichen nichts mehr und die Armen [alles|zu viel].
{woman} hatte noch {number}. Sie zählte sie vor dem [Schlafen|Essen]: [das Meer|den Schnee], das [Lachen|Pfeifen] des Bruders, den Geschmack von [Birnen|Regen].
„Eine genügt“, sagte [der Glockengießer|der Fährmann] und legte das Ei auf den Tisch. Es [war warm|summte].
„Was schlüpft daraus?“, fragte sie.
„[Der Winter|Ein König]“, sagte er, „es sei denn, du [fütterst es|singst ihm vor].“
Hinter [den Hügeln|dem Hafen] hatten die [Hörner|Hunde] begonnen. {woman} schloss die Augen, nahm die [kleinste|älteste] Erinnerung zwischen zwei Finger und [blies|ließ los].`,
      ],
    },
    travel: {
      words: {
        own: nouns(
          'Reise, f',
          'Straße, f',
          'Küste, f',
          'Fußweg, m',
          'Eisenbahn, f',
          'Überfahrt, f',
          'Insel, f',
          'Umweg, m',
          'Karawane, f',
          'Grenze, f',
          'Passhöhe, f',
          'Kompass, m',
          'Wanderung, f',
          'Seereise, f',
          'Nachtzug, m',
        ),
      },
      about: [
        'Flussaufwärts nach {town}: [sechs|neun]hundert Kilometer, [ein Paar Stiefel|zwei Blasen] und viele Küchen.',
        'Eine Reise nach {town}, wo der Fahrplan [vom Wetter|von einer Erkältung] abhängt.',
        'Von der Mündung bis zur Quelle folgt dieses Buch einem Fluss und spricht mit allen, die dort [angeln|sitzen].',
      ],
      more: [
        'Mit handgezeichneten Karten und Tipps für alle, die [zu Hause bleiben|weniger Zeit haben].',
        'Weniger ein Reiseführer als eine Einladung, [sich zu verlaufen|zu spät zu kommen].',
      ],
      bodies: [
        `[Der Bus|Das Boot] nach {town} fährt {weekly}, wenn {man} gesund ist, und {weekly2}, wenn nicht, weil dann die Schwester am Steuer sitzt.
Es war die Schwester. Sie stellte meinen Rucksack zwischen {number} [Kisten|Säcke] Zwiebeln und fragte, ob ich pfeifen könne.
Wir folgten dem Fluss bergauf. An jeder Biegung stand jemand mit [einem Paket|einer Milchkanne], und sie nahm alles mit, ohne [anzuhalten|ein Wort].
„Was gibt es in {town}?“, fragte ich.
[Zwei|Drei] Biegungen lang dachte sie nach. „[Nebel|Brot]“, sagte sie. „Und einen alten Mann, der [den Rest|den Grund] kennt.“
Ich hatte [Stiefel|eine Karte] für die Berge dabei, Tabletten für das Wasser und einen Brief an niemand Bestimmten. Gebraucht habe ich am Ende nur das Pfeifen.`,
      ],
    },
    'self-help': {
      words: {
        own: nouns(
          'Gewohnheiten, p',
          'Mut, m',
          'Gelassenheit, f',
          'Aufmerksamkeit, f',
          'Methode, f',
          'Atmen, n',
          'Gleichgewicht, n',
          'Geduld, f',
          'Loslassen, n',
          'Zuversicht, f',
          'Zeit, f',
          'Ordnung, f',
          'Schritte, p',
          'Neinsagen, n',
          'Ruhe, f',
        ),
      },
      about: [
        'Weniger tun, aber [jeden Tag|mit Absicht]: Dieser Ratgeber zeigt in [sieben|zehn] Kapiteln, wie Gewohnheiten entstehen und warum sie enden.',
        'Nein sagen, ohne [Türen zu knallen|Freunde zu verlieren], mit Übungen für [das Büro|die Familie].',
        'Für alle, die Listen schreiben und sie dann [verlieren|fürchten]: ein Buch über [Zeit|Ordnung] und Nachsicht mit sich selbst.',
      ],
      more: [
        'Keine Wunder, dafür [eine kleine Aufgabe|eine leere Seite] nach jedem Kapitel.',
        'Gestützt auf [jahrelange Praxis|Gespräche mit zweihundert Menschen]; eine Therapie ersetzt es nicht.',
      ],
      bodies: [
        `Vermutlich haben Sie schon einmal ein solches Buch gekauft. Es [steht im Regal|liegt unter dem Bett], auf Seite {number} steckt [ein Kassenzettel|eine Fahrkarte].
Das hat nichts mit mangelndem [Charakter|Willen] zu tun. Es geschieht einfach, wenn ein Vorsatz größer ist als ein {weekday}.
Fangen wir also mit etwas [lächerlich|peinlich] Kleinem an. Legen Sie das Buch weg, trinken Sie ein Glas Wasser, und [kommen Sie wieder|öffnen Sie ein Fenster].
Erledigt? Dann haben Sie gerade eine Verabredung mit sich selbst eingehalten, vielleicht die erste [in dieser Woche|in diesem Monat].
Im nächsten Kapitel treffen wir [zwei|drei] weitere, zu je [drei|fünf] Minuten. Ein paar dürfen Sie versäumen. Ich habe beim Schreiben {number2} [versäumt|vergessen].
Es zählt nicht, wie lang die Kette ist, sondern wie freundlich Sie sie wieder aufnehmen.`,
      ],
    },
    'picture-book': {
      words: {
        /** Of the animal, which is nothing broken or hollow. */
        mood: list(
          'schüchtern, mutig, neugierig, verschlafen, winzig, tapfer, traurig, fröhlich, freundlich, brav, schlaflos, eigensinnig',
        ),
        hero: nouns(
          'Igel, m, Igels',
          'Bär, m, Bären',
          'Pinguin, m, Pinguins',
          'Dachs, m, Dachses',
          'Otter, m, Otters',
          'Biber, m, Bibers',
          'Frosch, m, Frosches',
          'Maulwurf, m, Maulwurfs',
          'Hamster, m, Hamsters',
          'Esel, m, Esels',
          'Siebenschläfer, m, Siebenschläfers',
          'Waschbär, m, Waschbären',
        ),
        own: nouns(
          'Regenschirm, m',
          'Schneeflocke, f',
          'Trecker, m',
          'Wolke, f',
          'Knopf, m',
          'Kissen, n',
          'Stern, m',
          'Teetasse, f',
          'Papierschiff, n',
          'Schaukelpferd, n',
          'Pfütze, f',
          'Pantoffel, m',
        ),
        kin: nouns(
          'Hut, m',
          'Geburtstag, m',
          'Handschuh, m',
          'Boot, n',
          'Mittagsschlaf, m',
          'Decke, f',
          'Picknick, n',
          'Ballon, m',
          'Laterne, f',
          'Garten, m',
        ),
      },
      titles: [
        'Der {mood}e {hero} und {kin.art} {adj2}{kin.weak} {kin}',
        '{^kin.art} {kin} des {mood}en {hero.of} von {Town}',
        '{given} und der {mood}e {hero} von {Town}',
        'Gute Nacht, {mood}er {hero}, gute Nacht, {adj2}{own.end} {own}',
        'Der {hero}, {own.art} {own} und {kin.art} {adj}{kin.weak} {kin}',
      ],
      about: [
        'Der kleine {hero} kann nicht schlafen, und die ganze Nacht hilft mit.',
        'Was hilft, wenn der Schlaf nicht kommt? Der kleine {hero} fragt die Nacht, in einem Bilderbuch mit Klappen zum Aufmachen.',
        'Ein Bilderbuch für alle, die wie der kleine {hero} noch [hellwach|gar nicht müde] sind.',
      ],
      more: [
        'Zum Vorlesen ab drei Jahren, mit [großen Bildern|Reimen zum Mitsprechen].',
        'Eine warme Geschichte über [das Teilen|den Mut], die im Bett endet.',
      ],
      bodies: [
        `Der kleine {hero} konnte nicht schlafen.
Er hatte schon {number} [Sterne|Schäfchen] gezählt und [das Kissen|die Decke] von links nach rechts gedreht.
„Was hast du denn?“, fragte der [Mond|Uhu].
„Es ist zu [still|dunkel]“, sagte der Kleine.
Da rief der [Mond|Uhu] [den Wind|die Frösche], und auf Zehenspitzen kam ein Lied herbei: husch, husch, [pst|gute Nacht].
„Ist es jetzt besser?“
Aber niemand gab Antwort. Unter der [roten|blauen] Decke war nur noch [ein ganz kleines Schnarchen|eine ganz kleine Nase].
„Gute Nacht“, flüsterte der [Mond|Uhu] und [zwinkerte|blinzelte] ganz leise.`,
      ],
    },
    history: {
      words: {
        own: nouns(
          'Reich, n',
          'Belagerung, f',
          'Jahrhundert, n',
          'Aufstand, m',
          'Vertrag, m',
          'Königreich, n',
          'Handel, m',
          'Republik, f',
          'Pest, f',
          'Untergang, m',
          'Aufstieg, m',
          'Zeitalter, n',
          'Thron, m',
          'Verbannung, f',
          'Flotte, f',
        ),
      },
      about: [
        'Was eine Belagerung kostet, nachgerechnet von einer, die kochen musste: die Geschichte von {town} [von unten|aus der Nachbarschaft].',
        'Die Belagerung von {town} dauerte [neun|elf] Monate; dieses Buch erzählt sie [von beiden Seiten der Mauer|aus den Küchen].',
        'Eine kleine Geschichte eines großen Scheiterns: die Belagerung von {town}, erzählt von denen, die [die Tage zählten|anstehen mussten].',
      ],
      more: [
        'Geschöpft aus [Briefen, Gerichtsakten und Kochbüchern|Archiven in vier Ländern] und erzählt wie ein Roman.',
        'Mit [Karten|Bildtafeln], Zeittafel und lebhaftem Streit in den Fußnoten.',
      ],
      bodies: [
        `Am Morgen des [vierten|neunten] {month} wurden die Tore von {town} geschlossen, und niemand [jubelte|merkte es]. Es war ein {weekday}; es gab [Fisch|Brot] zu verkaufen.
Als Erste begriff es eine [Wäscherin|Salzträgerin] namens {woman} {surname}. Ihre [Laken|Maultiere] waren auf der anderen Seite.
Wir wissen das, weil sie [sich beschwerte|vor Gericht zog]. Die Eingabe füllt {number} Seiten und ist der [beste|einzige] Bericht über die Belagerung, den kein [General|Bischof] geschrieben hat.
Generäle zählen [Kanonen|Männer]. {woman} {surname} zählte [Zwiebeln|Kerzen], und zwar [jeden Abend|täglich].
In der dritten Woche kostete eine Zwiebel so viel wie ein Huhn. In der [siebten|neunten] gab es keine Hühner mehr.
Ihren Rechnungen, nicht den [Schlachten|Siegen], folgt dieses Buch.`,
      ],
    },
  },
}
