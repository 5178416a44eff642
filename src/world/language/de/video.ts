import type { KindTexts } from '../kind-texts.ts'
import { nouns } from './nouns.ts'

export const video: KindTexts<'video'> = {
  words: {
    kin: nouns(
      'Tochter, f',
      'Sohn, m',
      'Witwe, f',
      'Bruder, m',
      'Schwester, f',
      'Erbin, f',
      'Nachbar, m',
      'Lehrling, m',
      'Zwillinge, p',
      'Gäste, p',
      'Mieterin, f',
      'Enkel, m',
    ),
    job: nouns(
      'Uhrmacher, m, Uhrmachers',
      'Fährfrau, f',
      'Imkerin, f',
      'Bäcker, m, Bäckers',
      'Richterin, f',
      'Leuchtturmwärter, m, Leuchtturmwärters',
      'Schneider, m, Schneiders',
      'Pianistin, f',
      'Landvermesser, m, Landvermessers',
      'Postmeisterin, f',
      'Glasbläser, m, Glasbläsers',
      'Lehrerin, f',
      'Gärtner, m, Gärtners',
      'Kartografin, f',
      'Hafenmeister, m, Hafenmeisters',
    ),
  },
  titles: [
    '{^own.art} {adj}{own.weak} {own} von {Town}',
    '{^kin.art} {kin} {job.gen} {trait}en {job.of} von {Town}',
    '{^own.art} {own} und {noun.art} {adj}{noun.weak} {noun}',
    '{^adj}{own.end} {own}, {adj2}{noun.end} {noun}',
    '{^own.art} {own} {job.gen} {trait}en {job.of} von {Town}',
    '{^adj}{noun.end} {noun}: {^own.art} {own} von {Town}',
  ],
  genres: {
    drama: {
      words: {
        own: nouns(
          'Erbe, n',
          'Schweigen, n',
          'Rückkehr, f',
          'Heimkehr, f',
          'Geständnis, n',
          'Urteil, n',
          'Wiedersehen, n',
          'Abschied, m',
          'Abendessen, n',
          'Hochzeit, f',
          'Ernte, f',
          'Winter, m',
          'Schuld, f',
          'Haus, n',
          'Briefe, p',
        ),
      },
      about: [
        'Nach [vielen|allzu vielen] Jahren kehrt {woman} nach {town} zurück, um das Elternhaus zu verkaufen, und es ist nicht leer.',
        'Ein Drama über eine Familie, [eine Bäckerei|einen Weinberg] und einen Satz, der längst hätte fallen müssen.',
        'Als der [Fluss|Mühlbach] von {town} versiegt, muss eine Familie entscheiden, [wer bleibt|was sie einander schuldet].',
      ],
      more: [
        'Erzählt in langen, stillen Szenen, mit [Blicken, die schwerer wiegen als Worte|einem Sturm, der den halben Film dauert].',
        'Der Film fragt, was Verzeihen kostet, und lässt sich mit der Antwort Zeit.',
      ],
      bodies: [
        `{given}: Du hast [das Klavier|die grüne Tür] behalten.
{given2}: Wollte ja niemand kaufen.
{given}: Du hättest [schreiben|anrufen] können. In [elf|vierzehn] Jahren kein Wort.
{given2}: Ich habe {number} Briefe geschrieben. Sie liegen da drüben [in der Schublade|in der Dose], [frankiert|zugeklebt] und alles.
{given}: Warum hast du sie nicht abgeschickt?
{given2}: Weil jeder mit deinem Namen anfing, und danach [fiel mir nichts ein|habe ich mich geschämt].
{given}: Vater liegt oben [am Hang|an der Nordseite], oder?
{given2}: Neben dem [Quittenbaum|Birnbaum]. Komm, bevor es [dunkel wird|regnet]. Ich zeige es dir.`,
      ],
    },
    documentary: {
      words: {
        own: nouns(
          'Fluss, m',
          'Archiv, n',
          'Arbeiter, p',
          'Eisenbahn, f',
          'Stille, f',
          'Wanderung, f',
          'Markt, m',
          'Gletscher, m',
          'Krankenhaus, n',
          'Grenze, f',
          'Bergwerk, n',
          'Orchester, n',
          'Steinbruch, m',
          'Flotte, f',
          'Dorf, n',
        ),
      },
      about: [
        '[Zwei|Drei] Jahre lang begleitete die Kamera die letzte Schicht eines Steinbruchs bei {town}.',
        'Ein Dokumentarfilm über Stein, über die Menschen, die davon leben, und die Firmen, die ihn abrechnen.',
        'Was bleibt, wenn ein Steinbruch schließt? Der Film fragt [Arbeiter, Archivarinnen und Kinder|alle, die bleiben] und hört zu.',
      ],
      more: [
        'Kein Kommentar sagt, was man denken soll; [die Gesichter genügen|die Archivbilder sprechen für sich].',
        'Mit nie gezeigten Aufnahmen aus {number} privaten Sammlungen.',
      ],
      bodies: [
        `Sprecher: Im {month} arbeiten im Steinbruch von {town} noch {number} Menschen. In den besten Jahren waren es [vier|sechs]hundert.
{man} {surname}, [Kranführer|Vorarbeiter]: Mein Großvater hat hier mit vierzehn angefangen. Der Stein zahlt spät, hat er immer gesagt, aber er zahlt.
Sprecher: An einem {weekday} gab die Firma die Schließung bekannt. Der Brief war [zwei|drei] Sätze lang.
{man} {surname}: Ich habe ihn im Stehen gelesen. Dann habe ich mich hingesetzt und ihn noch einmal gelesen.
Sprecher: Geblieben ist die Sirene. Um [sechs|zwölf] ist sie noch immer zu hören.
{woman} {surname2}, Archivarin: Die Leute bringen mir [Fotos|Lohnzettel] in Schuhkartons. Heben Sie das auf, sagen sie, vielleicht fragt mal jemand.
Sprecher: Es fragt jemand. Die Kinder der Dorfschule haben begonnen, die letzte Schicht zu [filmen|zeichnen].`,
      ],
    },
    comedy: {
      words: {
        own: nouns(
          'Verwechslung, f',
          'Flitterwochen, p',
          'Vermieter, m',
          'Kamel, n',
          'Abendgesellschaft, f',
          'Junggeselle, m',
          'Schwiegereltern, p',
          'Katastrophe, f',
          'Generalprobe, f',
          'Einbrecher, m',
          'Wochenende, n',
          'Perücke, f',
          'Papagei, m',
          'Untermieter, m',
          'Wohnwagen, m',
        ),
      },
      about: [
        'Zwei [verfeindete Bäcker|geschiedene Zahnärztinnen] bekommen dieselbe [Hochzeitssuite|Ferienwohnung] zugeteilt, und niemand will gehen.',
        'Eigentlich wollte {given} nur ein ruhiges Wochenende; stattdessen kommt [eine Blaskapelle|die ganze Verwandtschaft|ein Kamel].',
        'Eine Komödie über [eine Hochzeit ohne Bräutigam|ein Testament mit Haken|ein Dorf, das sich als Kurort ausgibt].',
      ],
      more: [
        'Türen knallen, Soufflés fallen in sich zusammen, und [der Hund|die Großmutter] weiß über alles Bescheid.',
        'Die Pointen kommen schnell, und [gelacht wird mit allen, nicht über sie|die letzte ist die beste].',
      ],
      bodies: [
        `{given}: Warum steht [eine Ziege|eine Tuba] im Bad?
{given2}: Dir auch einen [guten Morgen|schönen Sonntag].
{given}: Das [ist|war] keine Antwort.
{given2}: Sie gehört nicht uns. Sie gehört dem [Pfarrer|Vermieter].
{given}: Dem [Pfarrer|Vermieter], der heute zum Essen kommt? In [einer Stunde|zwanzig Minuten]?
{given2}: Er darf nicht wissen, dass wir es wissen. [Summ|Pfeif] laut und bring [ein Handtuch|einen Salatkopf].
{given}: Ich habe dich wegen des ruhigen Lebens geheiratet, weißt du noch?
{given2}: Und schau, wie [frisch|jung] es dich gehalten hat. Vorsicht, die [Badewanne|Stufe]!`,
      ],
    },
    horror: {
      words: {
        own: nouns(
          'Keller, m',
          'Flüstern, n',
          'Besucher, m',
          'Séance, f',
          'Kinderzimmer, n',
          'Brunnen, m',
          'Totenwache, f',
          'Dachboden, m',
          'Nebel, m',
          'Kratzen, n',
          'Tapete, f',
          'Puppe, f',
          'Nachtwache, f',
          'Gruft, f',
          'Moor, n',
        ),
      },
      about: [
        'Im neuen Haus in {town} gibt es [ein Zimmer ohne Tür|eine Stufe zu viel], und es klopft.',
        'Eine Familie mietet für den Winter [eine Mühle|ein Pfarrhaus]; die Nachbarn sagen, leer gestanden habe es dort nie.',
        'Jede Nacht um [zehn nach drei|vier] klingelt in {town} das Telefon, und die Stimme daran ist [die eigene|die eines Kindes].',
      ],
      more: [
        'Ein langsamer, kalter Film, der mit [Geräuschen|dem, was hinter dem Vorhang steht,] erschreckt statt mit Blut.',
        'Nicht [allein|in alten Häusern] ansehen.',
      ],
      bodies: [
        `{given}: Hast du die [Kellertür|Bodenluke] zugemacht?
{given2}: Wir haben keine [Kellertür|Bodenluke].
{given}: Dann komm her und [hör|sieh] dir das an.
{given2}: Das sind die [Rohre|Balken]. Alte Häuser [atmen|arbeiten].
{given}: {^number}mal klopft es. Dann [nichts|Stille]. Dann wieder {number}mal. Es [antwortet|wartet auf Antwort].
{given2}: Worauf denn?
{given}: Auf dich. Jedes Mal, wenn du [sprichst|lachst].
{given2}: Hör auf. Bitte. Wo ist die Taschenlampe?
{given}: Ich dachte, die hättest du.`,
      ],
    },
    animation: {
      words: {
        own: nouns(
          'Schnecke, f',
          'Papierdrachen, m',
          'Gartenschnecke, f',
          'Flug, m',
          'Reise, f',
          'Schnur, f',
          'Seereise, f',
          'Sturm, m',
          'Möwe, f',
          'Schneckenhaus, n',
          'Rückenwind, m',
          'Himmel, m',
          'Wind, m',
          'Luftpost, f',
          'Ausflug, m',
        ),
      },
      about: [
        'Eine Schnecke und ein Papierdrachen wollen ans Meer, und der Wind steht schlecht.',
        'In {town} hat noch nie jemand eine Schnecke fliegen sehen, bis [ein Papierdrachen|ein stürmischer Dienstag] dazwischenkommt.',
        'Die kleinste Schnecke von {town} will wissen, [was das Meer ist|wo der Fluss aufhört].',
      ],
      more: [
        'Von Hand gezeichnet, mit Liedern, die sogar [müde Eltern|Onkel] mitsingen.',
        'Ein Film über [Mut|Freundschaft] für alle, die einmal klein waren.',
      ],
      bodies: [
        `Schnecke: Sind wir [bald|endlich|schon|gleich] da?
Drachen: Wir sind seit {number} Minuten unterwegs.
Schnecke: Für mich ist das [praktisch|fast|beinahe] ein Urlaub.
Drachen: Schau mal runter! Das da ist {town}. Und dahinter, der [silberne|blaue] Strich …
Schnecke: Ist das [das Meer|das Ende der Welt]?
Drachen: Das lässt sich herausfinden. Halt dich gut an [meinem Schwanz|meiner Schnur] fest!
Schnecke: Ich halte! Ich halte ja schon! [Sag Bescheid|Ruf einfach], wenn ich [die Augen aufmachen|atmen] darf.`,
      ],
    },
    thriller: {
      words: {
        own: nouns(
          'Alibi, n',
          'Akte, f',
          'Kurier, m',
          'Stromausfall, m',
          'Zeugin, f',
          'Doppelgänger, m',
          'Frist, f',
          'Chiffre, f',
          'Versteck, n',
          'Lösegeld, n',
          'Kontrollpunkt, m',
          'Spitzel, m',
          'Signal, n',
          'Übergabe, f',
          'Falle, f',
        ),
      },
      about: [
        'Eine [Dolmetscherin|Nachtportierin] hört einen Satz zu viel und hat bis [Tagesanbruch|Mitternacht] Zeit, ihn zu vergessen.',
        '{given} {surname} erwacht im Zug nach {town}, in der Tasche [einen fremden Pass|zwei Fahrkarten] und einen Schlüssel.',
        'Ein [Stromausfall|Schneesturm] schneidet {town} ab, und unter den [neun|zwölf] Gästen ist jemand nicht der, der er zu sein vorgibt.',
      ],
      more: [
        'Nichts ist, wie es scheint, und [die Hinweise liegen offen da|die Uhr im Bild geht immer richtig].',
        'Ein Thriller der [engen Flure|langen Schatten] und kurzen Sätze.',
      ],
      bodies: [
        `Stimme: Nicht umdrehen. [Lesen|Rühren] Sie weiter.
{surname}: Sie sind [zu früh|zu spät].
Stimme: [Der Zug|Das Café] wird überwacht. Zwei an der [Tür|Theke], einer an der [Treppe|Uhr].
{surname}: Und der [Umschlag|Schlüssel]?
Stimme: Schließfach {number}. Sie haben Zeit bis [zur Fähre am {weekday}|zum letzten Zug] nach {town}.
{surname}: Und wenn ich [mich weigere|es nicht schaffe]?
Stimme: Dann erfährt [{given2}|Ihr Bruder], wer den ersten Brief [unterschrieben|abgeschickt] hat.
{surname}: So war das nicht [abgemacht|geplant].
Stimme: Pläne sind für Leute mit Zeit. [Trinken Sie aus|Zahlen Sie]. Lächeln. Gehen.`,
      ],
    },
    cooking: {
      words: {
        own: nouns(
          'Küche, f',
          'Tafel, f',
          'Ofen, m',
          'Brot, n',
          'Abendbrot, n',
          'Brühe, f',
          'Erntetafel, f',
          'Pastete, f',
          'Gewürzstraße, f',
          'Wochenmarkt, m',
          'Suppentopf, m',
          'Knödel, p',
          'Festmahl, n',
          'Speisekammer, f',
          'Frühstück, n',
        ),
      },
      about: [
        'In jeder Folge kocht {given} [ein einziges Gemüse|einen einzigen Eintopf] auf [fünf|sieben] Arten und lässt mindestens eine anbrennen.',
        '[Vom Fischmarkt|Aus den Schrebergärten] von {town} auf den Tisch: eine Kochsendung mit mehr Erde als Studio.',
        '[Brot|Brühe|Knödel] und sonst nichts: Die Reihe nimmt sich ein Gericht vor und fragt Großmütter in [neun|zwölf] Küchen.',
      ],
      more: [
        'Die Rezepte sind einfach, [die Fehler werden gezeigt|die Mengen stehen am Ende].',
        'Niemand gewinnt, niemand fliegt raus, alle essen mit.',
      ],
      bodies: [
        `Willkommen zurück in meiner Küche. Heute brauchen wir [Zwiebeln|Lauch], [Butter|Öl], etwas [Thymian|Muskat] und {number} [Eier|Kartoffeln].
Die Pfanne ist noch kalt, wirklich kalt. [Butter|Öl] hinein, und dann wird sie [langsam|in aller Ruhe] warm.
Jetzt [Zwiebeln|Lauch] dazu. Hören Sie? Das ist ein Flüstern. Wenn es zischt, nehmen Sie die Pfanne vom Herd.
Währenddessen: Meine [Nachbarin|Tante] {woman} aus {town} hat mir beigebracht, zweimal zu [salzen|rühren], jetzt und ganz am Schluss.
Oh, die eine Seite ist ein wenig zu braun geworden. Das nennen wir [Charakter|Röstaroma] und drehen es nach unten.
[Brühe|Sahne] angießen, Deckel drauf, [zwanzig|dreißig] Minuten. [Decken Sie den Tisch|Rufen Sie Ihre Mutter an].
Und fertig. [Brösel|Petersilie] darüber, großer Löffel, keine Reden.`,
      ],
    },
    nature: {
      words: {
        own: nouns(
          'Vogelzug, m',
          'Feuchtgebiet, n',
          'Riff, n',
          'Wölfe, p',
          'Wald, m',
          'Tundra, f',
          'Flussmündung, f',
          'Kraniche, p',
          'Blätterdach, n',
          'Gletscher, m',
          'Savanne, f',
          'Bienen, p',
          'Moor, n',
          'Dünen, p',
          'Otter, p',
        ),
      },
      about: [
        'Ein Jahr im Leben einer Flussmündung, gefilmt [aus der Nähe|Tropfen für Tropfen].',
        'Sie fliegen [neun|elf]tausend Kilometer und wiegen weniger als [ein Brief|eine Münze]: Die Vögel in diesem Film kennen keine Grenzen.',
        'Was geschieht im Watt, wenn niemand hinsieht? [Versteckte Kameras|Drei Winter Geduld] geben Antwort.',
      ],
      more: [
        'Die Musik hält sich zurück, und [der Wind|das Wasser] spricht.',
        'Nie war man so nah an [der ersten Minute einer Libelle|spielenden Jungrobben].',
      ],
      bodies: [
        `Erstes Licht über [der Flussmündung|dem Marschland]. Der [Schlick|Reif] ist noch [silbern|blau], und nichts scheint sich zu rühren.
Sehen Sie noch einmal hin. Zwischen [den Halmen|den Steinen] steht seit [vierzig|fünfzig] Minuten ein [Reiher|Brachvogel].
Er [wartet|lauscht]. Unter seinen Füßen bringt die Flut {number} Arten von [Garnelen|Krebsen] herein, und er kennt die Stunde einer jeden.
Weiter draußen erwachen die [Robben|Gänse]. [Dreißig|Sechzig] Jungtiere sind es in diesem Jahr, mehr als je zuvor, seit gezählt wird.
Dann dreht [der Wind|das Licht]. Ein Schatten zieht über [die Sandbank|das Wasser], und alle Köpfe heben sich zugleich.
Es ist [ein Seeadler|eine Rohrweihe]. [Einmal|Zweimal] kreist der Vogel, dann lässt er von ihnen ab.
Geduld ist hierzulande nur ein anderes Wort für [Frühstück|Hunger].`,
      ],
    },
    crime: {
      words: {
        own: nouns(
          'Fall, m',
          'Kommissarin, f',
          'Alibi, n',
          'Urteil, n',
          'Verdacht, m',
          'Fingerabdruck, m',
          'See, m',
          'Aussage, f',
          'Motiv, n',
          'Revier, n',
          'Beweis, m',
          'Prozess, m',
          'Zeuge, m',
          'Einbruch, m',
          'Wachtmeister, m',
        ),
      },
      about: [
        'Ein Boot treibt in den Hafen von {town}, [ohne Besitzer|ohne einen einzigen Fingerabdruck], und Kommissarin {surname} hat [Schnupfen|noch eine Woche bis zur Pension].',
        'In {town} haben alle ein Alibi, und zwar [dasselbe|ein viel zu gutes].',
        'Kommissarin {surname} löst ihre Fälle durch [Zuhören|Kochen], was die Kollegen in den Wahnsinn treibt.',
      ],
      more: [
        'Jede Staffel erzählt einen Fall, vom ersten Anruf bis zum Urteil.',
        'Gefragt wird eher nach dem Warum als nach dem Wer, und [trockenen Humor gibt es auch|die Landschaft spielt mit].',
      ],
      bodies: [
        `Kommissarin {surname}: Sie haben den Laden um [sechs|sieben] geschlossen?
{given}: Wie immer. [Gefegt|Abgeschlossen], [die Katze|den Hund|die Hühner] gefüttert, nach Hause gegangen.
Kommissarin {surname}: Ihr Nachbar hat um [neun|zehn] noch Licht gesehen.
{given}: Mein Nachbar sieht seit seiner [Operation|Kur] überall [Lichter|Gespenster].
Kommissarin {surname}: An der [Geldkassette|Ladentür] war [Mehl|Sand]. Nicht viel. [Ein Löffel|Ein Fingerhut] voll.
{given}: Das hier ist {town}. Hier ist überall [Mehl|Sand].
Kommissarin {surname}: Aber nicht [in der Standuhr|im Geigenkasten]. Wollen wir noch einmal anfangen, um [sechs|sieben], mit [der Tür|dem Licht|der Uhrzeit]?`,
      ],
    },
    romance: {
      words: {
        own: nouns(
          'Hochzeit, f',
          'Brautstrauß, m',
          'Kuss, m',
          'Sommergast, m',
          'Buchladen, m',
          'Liebesbrief, m',
          'Weinberg, m',
          'Antrag, m',
          'Walzer, m',
          'Flitterwochen, p',
          'Verehrer, m',
          'Versprechen, n',
          'Fähre, f',
          'Braut, f',
          'Rosengarten, m',
        ),
      },
      about: [
        'Sie restauriert [Uhren|Geigen], er kommt immer zu spät, und beide wollen [denselben Laden|dasselbe Hausboot] in {town}.',
        'Eine Liebesgeschichte in [neun|zwölf] Briefen, die allesamt [an der falschen Tür|im falschen Stockwerk] landen.',
        'Jeden {season} begegnen sie sich [am selben Bahnhof|im selben Hotel], und jedes Mal will gerade jemand [abreisen|heiraten].',
      ],
      more: [
        'Warm, witzig und [gerade traurig genug|im weichsten Licht des Jahres gedreht].',
        'Für alle, die an [zweite Chancen|Umwege] glauben.',
      ],
      bodies: [
        `{woman}: Sie [lesen|halten] das verkehrt herum.
{man}: Ich weiß. Und zwar, seit Sie hereingekommen sind.
{woman}: Das ist {number} Minuten her.
{man}: Dann bin ich eben [langsam|nervös|zerstreut].
{woman}: Die Fähre nach {town} geht um [fünf|sechs]. Ich sollte an Bord sein.
{man}: Und, sind Sie es? [Gern|Wirklich], meine ich?
{woman}: Fragen Sie mich etwas [Leichteres|anderes].
{man}: [Na gut|Also gut]. Nehmen Sie [Zucker|Milch]?
{woman}: [Zweimal|Dreimal], bitte. Und morgen geht ja auch noch [eine Fähre|ein Schiff].`,
      ],
    },
  },
}
