import { list } from '../compose.ts'
import type { KindTexts } from '../kind-texts.ts'

export const song: KindTexts<'song'> = {
  words: {},
  titles: [
    '{^adj}{noun.end} {noun}, {adj2}{noun2.end} {noun2}',
    'Bis {noun.zu} {adj}en {noun} ({own})',
    '{own} für {noun.acc} {adj}{noun.accEnd} {noun}',
    '{^noun.art} {noun} und {noun2.art} {adj}{noun2.weak} {noun2}',
    '{^adj}e {plural} in {Town} ({own})',
    'Nichts als {adj}e {plural}, nichts als {plural2}',
    '{own} {noun.an} {adj}en {noun}',
    'Ohne {noun.acc} {adj}{noun.accEnd} {noun} ({own})',
  ],
  genres: {
    pop: {
      words: {
        own: list(
          'Herzklopfen, Telefon, Wochenende, Zucker, Sonnenbrille, Noch mal, Schmetterlinge, Konfetti, Tagtraum, Lippenstift, Nachglühen, Glühwürmchen, Echo, Sommerkleid',
        ),
      },
      about: [
        'Ein Popsong über [den letzten Sommer, bevor alles anders wurde|eine Nachricht, die nie abgeschickt wurde|eine Liebe im Nachtbus].',
        '„{title}“: [drei|vier] Minuten helle Gitarren und ein Refrain, der [nicht mehr geht|gleich einzieht].',
        'Klatschende Hände, ein [schamlos|ziemlich] großer Refrain und eine traurige Zeile, die man erst beim dritten Mal bemerkt.',
      ],
      more: [
        'Aufgenommen in [einer Nacht|einer Küche] in {town}, klingt der Song nach offenen Autofenstern.',
        'Für [den Heimweg|den ersten warmen Abend] und alle, die schief mitsingen.',
      ],
      bodies: [
        `Deine [Jacke|Tasche] hängt im Flur, sie riecht noch nach Regen
Ich [lauf|radel] an deiner [Haustür|Einfahrt] vorbei und komm mir selbst entgegen
Die [Stadt|Welt] dreht ihre Runden, [nur ich|mein Herz] will sich nicht bewegen
Und jede [Straße|Laterne|Ampel] in {town} weiß, es ist deinetwegen

Oh, [sag mir|zeig mir], wie man loslässt
Wenn jedes [Lied|Bild|Wort] dich festhält
Ich tanze mit dem [Echo|Schatten], ich [warte|sitze] am Telefon
Du warst mein halbes Zuhause und die ganze Nacht davon

Es ist [{month}|{weekday}], und ich lach mit Leuten, die wir kennen
Ich trag das [Blaue|Rote] von damals, ich will nicht [davonrennen|drum flennen]
Ich koch noch immer [Kaffee|Tee] für zwei, und lass das Licht brennen`,
        `Wir waren [neunzehn|zwanzig] und barfuß [hoch auf|auf dem Dach] der Turnhalle
Du sagtest: „Das da oben sind [Lampen|Funken], und wir haben sie alle.“
Ich schrieb es auf [mein Ticket|meinen Schuh|mein Handgelenk], für den Fall, dass ich falle

Bleib, bleib, bleib, bis der Morgen kommt
Wir haben [Kirschlimo|Brausepulver] und Platz an der Sonn
Die [Nacht|Zeit] nimmt die andern, uns nimmt sie nicht mit
Bleib, bleib, bleib, noch ein halber Schritt

Heute steht da ein [Parkhaus|Bürohaus|Baumarkt], und in {town} bist du [selten|kaum] zu sehn
Deine Schwester hat’s erzählt, und die Zeit blieb fast stehn
Und doch summ ich jeden {season} den Refrain im Gehn`,
      ],
    },
    rock: {
      words: {
        own: list(
          'Benzin, Donner, Landstraße, Rost, Verstärker, Lauffeuer, Motor, Beton, Rückkopplung, Eisen, Streichhölzer, Glatteis, Rauschen, Vollmond',
        ),
      },
      about: [
        'Zwei Gitarren, ein [hinkender|knurrender] Bass und eine Stimme wie Schotter: „{title}“ will laut sein.',
        'Ein Song über den Abschied von [einer Stadt|einem alten Leben|der Nachtschicht], und zwar mit Vollgas.',
        '„{title}“ beginnt mit einem einzigen Akkord und endet mit [einer gerissenen Saite|allem zugleich].',
      ],
      more: [
        'Live eingespielt in [einer leeren Fabrik|einer Scheune bei {town}], ohne zweiten Versuch.',
        'Gemacht für [Bühnen|lange Straßen] und Nachbarn, die verreist sind.',
      ],
      bodies: [
        `Am Rand von {town} hängt ein [Licht|Schild], das [flackert|surrt|brummt], seit ich denken kann
Mein Vater fegte die [Halle|Schicht], [dreißig|vierzig] Jahre, Mann für Mann
Sie gaben ihm [eine Uhr|einen Händedruck] und [ein Brötchen|eine Rede|ein Hemd], und dann war der Nächste dran

Also dreh es [auf|laut], bis die [Scheiben|Gläser] klirren
Ich hab [einen halben Tank|ein volles Herz|zwei leere Hände] und will mich verirren
Behaltet [die Karte|das Gold], behaltet den Plan
Ich komm lieber niemals als pünktlich hier an

Ich sah {man} an der [Kreuzung|Theke], er [grinste|nickte|lachte] und sprach
„Der Straße ist es egal, mein Freund, wie der Tag gestern zerbrach“
Da warf ich [die Schlüssel|das Handy|den Hut] ins [Wasser|Gras] und lief dem Donner nach`,
      ],
    },
    folk: {
      words: {
        own: list(
          'Ballade, Reigen, Lied, Weise, Klagelied, Walzer, Winterlied, Herdfeuer, Mühlbach, Eberesche, Rundgesang, Wanderlied, Wiegenlied, Abendlied',
        ),
      },
      about: [
        'Geige, Gitarre und zwei Stimmen erzählen von [einer Müllerstochter|einem Schiff, das leer heimkam|einem Brunnen im Moor].',
        '„{title}“ klingt [zweihundert Jahre alt|wie von der Großmutter gelernt] und wurde im letzten {season} geschrieben.',
        'Ein langsames Lied für [Abende am Feuer|lange Wege], mit einer letzten Strophe, die alles umdreht.',
      ],
      more: [
        'Die Melodie stammt von [einem Geigentanz|den Hügeln bei {town}], der Text aus einem Bündel Briefe.',
        'Aufgenommen in einer [Kapelle|Scheune] bei offener Tür; man hört [den Regen|die Schwalben].',
      ],
      bodies: [
        `Ich ging hinaus nach {town}, der [Tag|Wind] begann zu drohn
Da stand [ein Schäfer|ein Müller] am [Wasser|Brunnen|Gatter] und sprach in [ruhigem|leisem] Ton
„Wohin des Wegs, mein [Wandrer|Junge|Freund], mit [Schuhen|Sohlen] ganz aus Mohn?“
„Zum [Haus|Dorf|Tal], in dem ich klein war, dort wartet keiner schon.“

Und der Reiher fliegt tief, tief übers Land
Und der Wind bringt sie alle, nur mir keine Hand

Ich schenkte ihm [ein Band|ein Brot|ein Lied] dafür und [einen Kamm|einen Knopf|ein Kreuz] aus Bein
Wir saßen bei der [Weide|Mühle] und sahn ins Feuer hinein
Doch als ich [danken|gehen|fragen] wollte, da saß ich dort allein

Und der Reiher fliegt tief, tief übers Land
Und der Wind bringt sie alle, nur mir keine Hand`,
      ],
    },
    'hip-hop': {
      words: {
        own: list(
          'Straßenecke, Bauplan, Plattenteller, Freestyle, Dachgeschoss, Basslinie, Notizblock, Block, Krone, Turnschuhe, Skyline, Strophe, Fahrstuhl, Treppenhaus',
        ),
      },
      about: [
        'Eine staubige Klavierschleife, trockene Trommeln und [drei|zwei] Strophen über [das Treppenhaus im Hochhaus|die Nachtschichten der Mutter|den Preis des Weggehens].',
        '„{title}“ zählt die Stufen vom [Kiosk|Busdepot] bis zur Bühne und lässt keine aus.',
        'Wortspiele, die man [zweimal|dreimal] hören muss, über einem Beat, bei dem einmal genügt.',
      ],
      more: [
        'Der Chor am Ende kommt aus einer Schule in {town}.',
        'Gebaut auf [einem geliehenen Laptop|einem alten Sampler], gemischt von Freunden, gedacht für Kopfhörer.',
      ],
      bodies: [
        `[Neunter|Siebter] Stock, und der Fahrstuhl [macht Pause|steckt fest]
Mama zählt die [Münzen|Coupons] und hält sie bis zum Ersten fest
Ich schrieb [Reime|Aufsätze] im Kühlschranklicht, das war [mein|unser] Arrest
Heut ist der [Stift|Beat] mein [Reisepass|Anwalt] und mein Konfetti fürs Fest

Wir kamen von ganz [hinten|unten], und wir brachten die Stühle mit
Jede [Krone|Kette], die wir tragen, hat ’nen Kratzer von jedem Schritt
Und [fragst du|fragt wer], warum wir [leuchten|strahlen]: Wir teilen uns das Licht
{town}, hebt die Hände, denn wir vergessen euch nicht

Ich denk an {man} mit dem [Schachbrett|Fußball] unterm Arm vor der Wand
Er sagte: „Sprich, als wärst du geladen, nicht als stündst du am Rand“
Also hab ich jeden [Satz|Vers|Takt] [geschliffen|gefeilt] mit der linken Hand
Jetzt läuft er in den [Klassen|Küchen] und im halben Land`,
      ],
    },
    electronic: {
      words: {
        own: list(
          'Spannung, Signal, Neon, Schaltkreis, Satellit, Puls, Binär, Frequenz, Umlaufbahn, Laser, Phantom, Modular, Nachbild, Wellenform',
        ),
      },
      about: [
        'Ein Synthesizer atmet [sechs|sieben] Minuten lang ein und aus, und irgendwo in der Mitte [taucht eine Stimme auf|bricht der Boden weg].',
        '„{title}“ ist elektronische Musik für [Nachtzüge|leere Autobahnen|die Stunde vor Tagesanbruch].',
        'Kalte Flächen, ein warmer Bass und ein [einziger|geflüsterter] Satz, der sich wiederholt, bis er etwas anderes bedeutet.',
      ],
      more: [
        'Alle Klänge wurden in [einem Kraftwerk|einem Hallenbad bei Nacht] aufgenommen und verbogen.',
        'Für Kopfhörer, [lange Flure|langsame Aufzüge] und alle, die spät arbeiten.',
      ],
      bodies: [
        `Signal [gefunden|verloren], [keine|immer noch keine] Antwort
[Blaues|Weißes] Licht auf der [Autobahn|Landebahn]
Ich sende deinen Namen in [Zahlen|Pulsen|Farben]
Ich [sende|rufe], so gut ich kann

Empfängst du
Empfängst du mich
[Sieben|Elf] Satelliten gehen unter
Und einer davon bin ich

[Rauschen|Schnee] auf den [Dächern|Schirmen] von {town}
Deine [Stimme|Frequenz] steigt, wenn die anderen [sinken|verblassen]
[Schalt|Dreh] mich nicht ab
Ich seh dich [gerade|eben] erst blinken`,
      ],
    },
    jazz: {
      words: {
        own: list(
          'Blues, Swing, Nocturne, Serenade, Ragtime, Bummel, Bossa, Mollterz, Zwischenspiel, Saxofon, Schlummertrunk, Präludium, Besenspiel, Blaue Stunde',
        ),
      },
      about: [
        'Besen, Kontrabass und ein Klavier, das mit Absicht [zu spät|ein wenig zu spät] kommt.',
        '„{title}“ ist ein Standard, der erst [jetzt|neulich] geschrieben wurde: zweiunddreißig Takte [Regen|Reue] und am Ende ein Lächeln.',
        'Eine Stimme dicht am Mikrofon singt von [einer Hotelbar|der letzten Tram|einem Tanz zu viel], und die Trompete widerspricht.',
      ],
      more: [
        'Ein einziger Durchgang, [ohne Nachbearbeitung|das Gläserklirren inbegriffen].',
        'Für späte Abende, [langsame Tänze|gedimmte Lampen] und Menschen, die nicht mehr auf die Uhr sehen.',
      ],
      bodies: [
        `Der [Kellner|Barmann] dreht die Stühle um, die [Kerzen|Lampen] brennen tief
[Die Band|Der Pianist] spielt unser [altes|liebstes] Stück, ein bisschen zu spät und schief
Ich hab mir [einen Satz|einen Scherz|einen Gruß] gemerkt, der [gestern|neulich] noch gut lief
Jetzt liegt er mir im Magen wie ein [ungeöffneter|zerknitterter] Brief

Es ist nur {month}, Liebling, nur Regen an der Scheibe
Nur [eine alte Gewohnheit|ein alter Fehler], dass ich so lange bleibe
Ich könnte schwören, ich hätt dich vergessen, dass ich dir nie mehr schreibe
Wenn nur [die Trompete|das Saxofon|der Bass] schwiege, während ich übertreibe

Die letzte [Bahn|Tram] nach {town} [fährt|rollt] ohne mich davon
Ich zieh den Hut vor [niemandem|der Garderobe] und hör den letzten Ton
Und geh zu Fuß nach Hause, das kenn ich nun ja schon`,
      ],
    },
    lullaby: {
      words: {
        own: list(
          'Schlaflied, Wiegenlied, Mond, Schlafbär, Nachtlicht, Decke, Stern, Schiffchen, Sandmann, Eule, Traum, Kissen, Kätzchen, Schäfchen',
        ),
      },
      about: [
        'Ein Schlaflied mit [Harfe und Summen|Spieluhr|einer einzigen Gitarre], langsam wie der Atem.',
        '„{title}“ bringt [die Sterne|die Igel|die Boote im Hafen] zu Bett, immer der Reihe nach.',
        'Ein leises Lied für das Ende des Tages, [lang genug für ein letztes Gähnen|mit einer Strophe für jedes Kuscheltier].',
      ],
      more: [
        'So sanft gesungen, dass [auch die Kleinsten|auch leichte Schläfer] liegen bleiben; dazu gibt es eine Fassung zum Selbersingen.',
        'Es klingt von allein aus und lässt das Zimmer [dunkel und warm|etwas stiller als zuvor] zurück.',
      ],
      bodies: [
        `Still, der [Igel|Dachs] hat sein [Mäntelchen|Jäckchen] schon zu
Der [Mond|Abendstern] bindet [leise|langsam] sein [silbernes|papiernes] Boot dazu
Die [Schäfchen|Entchen] im Grase, sie stecken die Zehn
Ins [Kissen|Federkleid], und keines mag aufstehn und gehn

Schlaf, mein [Kleines|Schatz], schlaf ein
Die [Wolken|Federn|Träume], sie sollen dein Bettchen sein
Ich bin [ganz nah|noch da], wenn der Morgen lacht
Gute, gute Nacht

Der [Kessel|Ofen|Flur] ist still, und der [Teddy|Hase] ist’s auch
Die Lichter von {town} ziehn den Nebel am Bauch
Nun mach deine Äuglein, die müden, fein zu
Der [Wind|Schnee] deckt die [Dächer|Gärten], und dann schläfst auch du`,
      ],
    },
    protest: {
      words: {
        own: list(
          'Transparente, Brot, Streikposten, Megafon, Steht auf, Barrikade, Unterschriften, Stimmen, Gewerkschaft, Marsch, Wahlzettel, Plakate, Ausgangssperre, Schluss damit',
        ),
      },
      about: [
        'Ein Protestlied für [ein geschlossenes Krankenhaus|einen vergifteten Fluss|nicht gezahlte Löhne]: drei Akkorde, viele Stimmen.',
        '„{title}“ wurde zuerst [vor dem Rathaus|am Werkstor] von {town} gesungen, und die Straße stimmte ein.',
        'Wütend, komisch und leicht zu merken, wie es sich für ein Lied auf der Demo gehört.',
      ],
      more: [
        'Der Refrain ist gemacht für [Megafone|kalte Morgen] und alle, die glauben, nicht singen zu können.',
        'Die Hälfte der Einnahmen geht an die Streikkasse von {town}.',
      ],
      bodies: [
        `Sie verkauften den [Fluss|Bahnhof] nach Metern, sie [zäunten|mauerten] den [Brunnen|Dorfplatz] ein
Sie hängten ein [Preisschild|Schloss] an die [Glocke|Kirche] und [eine Uhr|einen Zähler] an den Sonnenschein
Sie sagten, das sei [der Fortschritt|der Markt], und der müsse nun einmal sein

Wem gehört das Wasser? Uns!
Wem gehört [die Stadt|der Wald|das Brot]? Uns!
Behaltet eure [goldenen|marmornen] Türme
Wir haben Stimmen und Stürme

Meine [Großmutter|Nachbarin] stand in {town} im [Schnee|Regen] und stand nicht allein
Mit [Kelle|Trillerpfeife] und Thermoskanne, und der Atem gefror ihr zu Stein
Sie sagte: „Kind, die [hören nur zu|begreifen es nur], wenn viele beisammen sind
Also leih mir deine Stimme, und sei sie auch nur ein Wind.“`,
      ],
    },
    ballad: {
      words: {
        own: list(
          'Abschied, Schwur, Letzter Tanz, Träne, Für immer, Brief nach Hause, Klavier, Zärtlichkeit, Hochzeitskleid, Lebewohl, Ring, Leerer Stuhl, Verzeih mir, Immer noch',
        ),
      },
      about: [
        'Klavier, Streicher und eine Stimme, die beinahe bricht: „{title}“ ist eine Ballade über [eine zu späte Entschuldigung|den leeren Stuhl am Tisch|eine Liebe aus der Ferne].',
        'Sie beginnt als Flüstern und endet [mit einem ganzen Orchester|auf einem langen Ton].',
        'Ein Lied für [Hochzeiten|Abschiede] und für die Heimfahrt danach.',
      ],
      more: [
        'Geschrieben in [einer Stunde|einer einzigen Nacht] in {town}, nach einem Telefonat.',
        'Für die [Überleitung|letzte Strophe] ein Taschentuch bereithalten.',
      ],
      bodies: [
        `Im [Futter|Ärmel] vom Mantel, da lag noch ein Zettel, vom {month} und winzig klein
Da stand „[Brot und Milch|Äpfel und Garn]“ und „ruf sie doch an“, und ein [Stern|Strich|Herz], und sonst war es rein
Ich steh in der [Küche|Diele] und lese ihn [wieder|leise], und alles im Hals wird zu Stein

Hätt ich gewusst, dass [der Tag|die Tür] sich schließt
Ich hätte gehalten mit [meiner|jeder] Hand
Ich hätt dir gesagt, was man nie vergisst
Du hättest das alles gekannt
Doch die [Zeit|Nacht|Stille] fiel weiter wie Schnee
Und der Rest, der Rest ist Sand

Sie fragen mich, wie es mir geht, und ich [sage|lüge]: „Ganz gut, gib nur acht“
In {town} steht im Fenster [zur Straße|nach vorn] noch ein Licht, jede einzelne Nacht
Falls dein Weg etwas länger ist, dunkler und länger als du dir gedacht`,
      ],
    },
    dance: {
      words: {
        own: list(
          'Tanzfläche, Bass, Stroboskop, Glitzer, Discokugel, Die ganze Nacht, Hitze, Bewegung, Rhythmus, Hüftschwung, Spiegelkugel, Klub, Zugabe, Herzschlag',
        ),
      },
      about: [
        'Vier Viertel, ein [Klavierriff|Bläserriff] und ein einziger Befehl: tanzen.',
        '„{title}“ ist ein Dancetrack, der sich eine Minute lang [Zeit lässt|ziert] und dann nicht mehr aufhört.',
        'Gemacht für [die letzte Stunde einer Hochzeit|Dachterrassen im Juli|Küchen], mit einem Refrain, den beim zweiten Mal alle können.',
      ],
      more: [
        'Die lange Fassung läuft [sieben|acht] Minuten und lässt dem DJ Luft.',
        'Aufgenommen mit [einer Blaskapelle aus {town}|elf klatschenden Freunden].',
      ],
      bodies: [
        `[Schuhe|Jacken] in die Ecke, die Hände in die Luft
Ein [Mond|Stern] aus tausend [Spiegeln|Scherben], und Sommer liegt im Duft
{given} bringt die [Boxen|Lichter], {given2} hat uns gerufen
Und alle tanzen schon, auf Tischen und auf Stufen

Einmal noch, bis die Sonne kommt
Einmal noch, bis der Nachbar brummt
Links, rechts, [dreh dich|spring hoch], lass los
Wir sind das [Echo|Feuer], und das Echo ist groß

Der Montag kann warten mit [Schlips|Stundenplan] und Büro
Heut gibt es [kein Morgen|keine Sorgen], und keiner [weint|friert] irgendwo
In ganz {town} geht das Licht aus, und wir leuchten sowieso`,
      ],
    },
  },
}
