import type { AspectTexts, ReviewTexts } from '../review-texts.ts'

/** Said of whatever is heard, watched or read. */
const media: Pick<AspectTexts, 'price' | 'support' | 'safety'> = {
  price: {
    delighted: [
      'zu diesem Preis ist das geschenkt!',
      'ich hätte gern das Doppelte gezahlt',
      'unglaublich, was man für sein Geld bekommt',
    ],
    pleased: ['fair im Preis', 'der Preis passt', 'gut angelegtes Geld'],
    displeased: ['etwas teuer für das Gebotene', 'ich würde warten, bis es weniger kostet', 'zu teuer für so wenig'],
    angry: ['was für ein frecher Preis!', 'pure Gier, sonst nichts!', 'so viel zu verlangen, und nicht einmal rot zu werden!'],
  },
  support: {
    delighted: [
      '{provider} hat mein Problem in wenigen Minuten gelöst, ich war sprachlos',
      'eine handgeschriebene Antwort von {provider}, wer macht das heute noch!',
      'so hilfsbereite Leute bei {provider}, wunderbar',
    ],
    pleased: ['{provider} antwortete schnell', 'meine Frage wurde ausführlich beantwortet', 'der Kundendienst war freundlich'],
    displeased: [
      'von {provider} bisher keine Antwort',
      '{provider} schickte eine Standardantwort',
      'das Kontaktformular führt ins Leere',
    ],
    angry: [
      '{provider} lässt seine Kunden einfach sitzen, eine Schande!',
      'viermal an {provider} geschrieben, viermal nichts!',
      'so eine überhebliche Antwort wie die von {provider} habe ich noch nie bekommen!',
    ],
  },
  safety: {
    delighted: [
      'für die ganze Familie, von der Oma bis zum Kleinsten!',
      'es wird fair gewarnt, und die Kinder bleiben verschont, dafür bin ich so dankbar',
      'endlich etwas, das ich nicht erst allein prüfen muss!',
      'ehrliche Hinweise, genau da, wo sie hingehören, danke!',
    ],
    pleased: [
      'passt zur angegebenen Altersstufe',
      'der Hinweis zum Inhalt stimmte',
      'nichts, was mir als [Mutter|Vater] Sorgen macht',
    ],
    displeased: [
      'härter, als die Kennzeichnung vermuten lässt',
      'eine Warnung am Anfang wäre richtig gewesen',
      'nichts für Jüngere, auch wenn es anders dransteht',
    ],
    angry: [
      'meine Tochter hatte eine Woche lang Albträume, vielen Dank auch!',
      'wie konnte das ohne Warnung durchgehen?',
      'verantwortungslos, so etwas Kindern anzubieten!',
    ],
  },
}

/** Sentences begin small and hold the verb in second place, so that they can follow „aber“. */
export const reviews: ReviewTexts = {
  openers: {
    software: [
      'seit [zwei|drei|vier|fünf|sechs|acht] Wochen auf meinem Handy',
      '[am {weekday}|in den Ferien|vor einer Reise] auf meinem [alten|neuen] Tablet installiert',
      'meine [Schwester|Mitbewohnerin|Cousine|Nachbarin|Kollegin] hat mir davon erzählt',
      'ich benutze das [jeden zweiten Tag|im Bus|meistens abends|am Wochenende|in der Mittagspause]',
      'gerade erst damit angefangen',
      'bin noch in der Eingewöhnung',
      '[gestern|am {weekday}] aktualisiert',
    ],
    played: [
      'bin [zufällig|an einem {weekday}abend|auf einer langen Zugfahrt|bei Freunden] darauf gestoßen',
      'meine [Schwester|Nachbarin|Cousine|Chefin|Zahnärztin] hat mir davon erzählt',
      'heruntergeladen für [ein verregnetes Wochenende|die Fahrt nach {town}|eine lange Bahnfahrt|den Feierabend]',
      'bin gerade zum [zweiten|dritten|vierten] Mal dabei',
      'lief bei mir nebenher',
      'am Wochenende nehme ich mir noch einmal Zeit dafür',
      'hebe ich mir für die Abende auf',
    ],
    read: [
      'bin [zufällig|an einem {weekday}abend|auf einer langen Zugfahrt|im Wartezimmer] darauf gestoßen',
      'meine [Schwester|Nachbarin|Cousine|Chefin|Buchhändlerin] hat mir davon erzählt',
      'gelesen [an einem verregneten Wochenende|auf der Fahrt nach {town}|in einem Zug|beim Frühstück|im Bett]',
      'ich lese das gerade zum [zweiten|dritten] Mal',
      'bisher erst die Hälfte gelesen',
      'jeden Abend ein paar Absätze',
      'den Rest hebe ich mir fürs Wochenende auf',
    ],
    offer: [
      '[einmal|zweimal|am {weekday}|im letzten {season}] gekauft',
      'für [meinen Sohn|meine Tochter|meine Nichte|meinen Neffen|mich selbst] gekauft',
      'habe es seit {month}',
      'vor [den Ferien|Level {number}] mitgenommen',
      'noch nicht alles ausprobiert',
      'mehr schreibe ich später',
    ],
  },
  but: ['aber {said}', 'aber {said}', 'allerdings: {^said}', 'andererseits: {^said}', 'trotzdem: {^said}'],
  and: ['{said}', '{said}', '{said}', 'und {said}'],
  software: {
    quality: {
      delighted: [
        'alles ist mit so viel Liebe gemacht!',
        'so etwas Durchdachtes habe ich noch nie benutzt',
        'wer das entworfen hat, [mag|versteht] die Menschen, die es benutzen!',
        'eine Freude fürs Auge und für die Finger!',
      ],
      pleased: [
        'sauber gemacht, [bis ins kleinste Symbol|ohne Flickwerk]',
        'tut, was es soll, und zwar ordentlich',
        'solide Arbeit, man findet sich schnell zurecht',
        'aufgeräumt und gut gegliedert',
      ],
      displeased: [
        'wirkt [unfertig|halb gar]',
        'umständlich zu bedienen, für alles braucht man [drei|vier] Klicks',
        'sieht aus wie vor [zehn|fünfzehn] Jahren und bedient sich auch so',
        'an den Kanten noch etwas rau',
      ],
      angry: [
        'was für ein Murks!',
        'nichts funktioniert, wie es soll, hat das vorher niemand ausprobiert?',
        'das Schlampigste, was mir seit [Jahren|Langem] untergekommen ist!',
        'über Nacht zusammengeschustert, so sieht es aus!',
      ],
    },
    price: {
      delighted: ['ich hätte auch das Doppelte bezahlt!', 'ein echtes Schnäppchen', 'so viel für so wenig Geld!'],
      pleased: ['fairer Preis', 'der Preis geht für das Gebotene in Ordnung', 'ist sein Geld wert'],
      displeased: ['für das bisschen ziemlich teuer', 'kostet mehr, als es sollte', 'das Geld ist es nicht wert'],
      angry: ['unverschämte Abzocke!', 'die halten uns wohl für Goldesel!', 'reiner Wucher, ich will mein Geld zurück!'],
    },
    stability: {
      delighted: [
        'in [Wochen|Monaten] kein einziger Absturz, herrlich!',
        'läuft wie ein Uhrwerk, sogar auf meinem uralten Handy',
        'blitzschnell, und nie hängt etwas',
      ],
      pleased: ['läuft rund', 'bisher keine Abstürze', 'startet schnell und bleibt stabil'],
      displeased: [
        'friert [ab und zu|etwa einmal am Tag] ein',
        'stürzt ab, sobald [ich das Handy drehe|ein Anruf kommt]',
        'startet seit dem letzten Update nur langsam',
      ],
      angry: [
        'stürzt jedes Mal ab, jeden einzelnen Tag!',
        'seit dem letzten Update geht gar nichts mehr!',
        '[zwei|drei] Stunden Arbeit weg, weil es wieder abgestürzt ist!',
      ],
    },
    support: {
      delighted: [
        '{provider} hat innerhalb einer Stunde geantwortet, und so freundlich!',
        'die Leute von {provider} haben mein Problem noch am selben Abend gelöst, was für ein Service',
        'der beste Kundendienst, den ich je hatte',
      ],
      pleased: [
        '{provider} hat am nächsten Tag geantwortet',
        'der Support war höflich und wusste Bescheid',
        'auf meine Mail kam eine brauchbare Antwort',
      ],
      displeased: [
        '{provider} brauchte [zwei|drei] Wochen für eine Antwort',
        'vom Support kam nur ein Link zum Handbuch',
        'meine Frage ist bis heute offen',
      ],
      angry: [
        '{provider} antwortet einfach nie!',
        'einen Support gibt es schlicht nicht!',
        '[fünf|sechs] Mails, keine einzige Antwort, unfassbar!',
      ],
    },
    safety: {
      delighted: [
        'verlangt keine einzige Berechtigung zu viel, ich könnte sie küssen',
        'endlich etwas, das ich den Kindern ohne Sorge in die Hand drücke!',
        'meine Daten bleiben bei mir, großartig!',
      ],
      pleased: [
        'fragt nur nach den Berechtigungen, die nötig sind',
        'die Einstellungen zum Datenschutz sind verständlich',
        'meine Kinder dürfen das benutzen',
      ],
      displeased: [
        'will Zugriff auf meine Kontakte, und ich wüsste nicht, wozu',
        'der Datenschutzhinweis bleibt vage',
        'einem Kind würde ich das nicht geben',
      ],
      angry: [
        'ich wurde weiter verfolgt, obwohl ich das abgeschaltet hatte!',
        'haltet eure Kinder und eure Daten davon fern!',
        'plötzlich hatten Fremde meine Nummer, nie wieder!',
      ],
    },
    ads: {
      delighted: [
        'nirgends Werbung, ein Traum!',
        'keine einzige Anzeige, ich hatte vergessen, wie schön das ist',
        'niemand will mir etwas andrehen, herrlich!',
      ],
      pleased: ['kaum Werbung', 'die wenigen Anzeigen stören nicht', 'keine Werbefenster'],
      displeased: [
        'für meinen Geschmack zu viel Werbung',
        'nach jedem [Schritt|Bildschirm] kommt Werbung',
        'die Banner verdecken die Knöpfe',
      ],
      angry: [
        'Werbung, Werbung und noch mehr Werbung!',
        'dreißig Sekunden Werbung für drei Sekunden Nutzung!',
        'ich bin nur noch damit beschäftigt, Werbung wegzuklicken!',
      ],
    },
    content: {
      delighted: [
        'da steckt so viel drin, jeden Tag entdecke ich etwas Neues!',
        'inhaltlich eine wahre Schatzkiste',
        'ich könnte [tagelang|den ganzen {season}] darin stöbern!',
        'ich finde immer noch Ecken, die ich nicht kannte, wunderbar!',
      ],
      pleased: [
        'es steckt einiges drin',
        'es kommt regelmäßig etwas Neues dazu',
        'gute Auswahl, klug zusammengestellt',
        'genug, um mich zu beschäftigen',
      ],
      displeased: [
        'viel steckt nicht drin',
        'nach einer Woche hatte ich alles gesehen',
        'die Inhalte wiederholen sich',
        'dünn, sobald der Reiz des Neuen weg ist',
      ],
      angry: [
        'da ist nichts drin, eine leere Hülle!',
        'die Hälfte von dem, was angekündigt war, fehlt!',
        'immer und immer wieder dasselbe, soll das ein Witz sein?',
        'so leer, dass es hallt!',
      ],
    },
  },
  played: {
    ...media,
    quality: {
      delighted: [
        'so viel Sorgfalt in jedem Detail!',
        'selten ist mir etwas so schön Gemachtes begegnet',
        'von der ersten bis zur letzten Sekunde mit Liebe gemacht',
        'was für ein klarer, warmer Klang!',
      ],
      pleased: ['sorgfältig gemacht', 'handwerklich durchweg gut', 'professionell umgesetzt', 'solide von Anfang bis Ende'],
      displeased: [
        'wirkt etwas billig',
        'stellenweise schlampig',
        'man merkt, dass es schnell gehen musste',
        'von Teil zu Teil recht unausgewogen',
      ],
      angry: [
        'von vorn bis hinten dilettantisch!',
        'wie kann man etwas so schlecht Gemachtes veröffentlichen?',
        'so lieblos, dass es wehtut!',
        'ohne jede Liebe hingeworfen!',
      ],
    },
    stability: {
      delighted: [
        'lädt im Nu, sogar im Tunnel, fantastisch!',
        'auf der ganzen [Fahrt|Reise] kein Aussetzer, genial',
        'macht immer genau da weiter, wo ich aufgehört habe, ein Traum!',
      ],
      pleased: ['lädt ohne Probleme', 'der Download klappte auf Anhieb', 'keine Aussetzer'],
      displeased: [
        'bleibt mittendrin stehen',
        'der Download klappte erst beim [zweiten|dritten] Versuch',
        'vergisst beim Schließen, wo ich war',
      ],
      angry: [
        'bricht alle paar Minuten ab, ich koche!',
        'ließ sich tagelang nicht laden!',
        'eine Fehlermeldung nach der anderen!',
      ],
    },
    ads: {
      delighted: [
        'keine einzige Unterbrechung, himmlisch!',
        'von Anfang bis Ende keine Werbung, juhu',
        'endlich etwas, in das kein Sponsor hineinredet!',
      ],
      pleased: ['praktisch keine Werbung', 'ein kurzer Sponsorenhinweis, das war es schon', 'wenige Unterbrechungen'],
      displeased: [
        'zu oft von Werbung unterbrochen',
        'der Sponsor wird etwas zu herzlich erwähnt',
        'Werbung immer im falschen Moment',
      ],
      angry: [
        'alle fünf Minuten dieselbe Werbung, ich könnte schreien!',
        'mehr Werbung als alles andere!',
        'jede Sekunde an irgendeinen Sponsor verkauft!',
      ],
    },
    content: {
      delighted: [
        'hat mich zu Tränen gerührt, und dann habe ich gelacht!',
        'ich konnte mich nicht losreißen, [nicht eine Minute|keine Sekunde]',
        'klug, warm, überraschend, und nach [Tagen|Wochen] noch im Kopf!',
        'seitdem denke ich an kaum etwas anderes!',
      ],
      pleased: [
        'von Anfang bis Ende interessant',
        'da war etwas Neues für mich dabei',
        'eine gute Idee, gut erzählt',
        'man bleibt gern dabei',
      ],
      displeased: [
        'in der Mitte etwas zäh',
        'nichts, was ich nicht schon kannte',
        'die Idee trägt nicht so lange',
        'fängt gut an und verliert dann den Schwung',
      ],
      angry: [
        'sterbenslangweilig!',
        'heiße Luft und Klischees, mehr nicht!',
        'eine Beleidigung für alle, die denken können!',
        'reine Zeitverschwendung!',
      ],
    },
  },
  read: {
    ...media,
    quality: {
      delighted: [
        'so viel Sorgfalt in jedem Satz!',
        'selten habe ich etwas so schön Geschriebenes gelesen',
        'von der ersten bis zur letzten Zeile mit Liebe gemacht',
        'jede Seite ein Vergnügen fürs Auge!',
      ],
      pleased: [
        'sorgfältig lektoriert',
        'handwerklich durchweg gut',
        'übersichtlich gesetzt und angenehm zu lesen',
        'saubere, gründliche Arbeit',
      ],
      displeased: [
        '[zwei|drei] Tippfehler zu viel',
        'stellenweise schlampig',
        'man merkt, dass es schnell gehen musste',
        'der [erste|letzte] Teil hätte noch eine Durchsicht gebraucht',
      ],
      angry: [
        'von vorn bis hinten dilettantisch!',
        'wie kann man etwas so schlecht Geschriebenes veröffentlichen?',
        'so lieblos, dass es wehtut!',
        'von niemandem Korrektur gelesen!',
      ],
    },
    stability: {
      delighted: [
        'öffnet sich im Nu, sogar im Tunnel, fantastisch!',
        'auf der ganzen [Fahrt|Reise] kein Hänger, genial',
        'schlägt immer genau da auf, wo ich aufgehört habe, ein Traum!',
      ],
      pleased: ['lässt sich ohne Probleme öffnen', 'der Download klappte auf Anhieb', 'die Schrift passt sich gut an'],
      displeased: [
        'schließt sich mitten im Satz',
        'der Download klappte erst beim [zweiten|dritten] Versuch',
        'vergisst beim Schließen, wo ich war',
      ],
      angry: [
        'stürzt alle paar Absätze ab, ich koche!',
        'ließ sich tagelang nicht öffnen!',
        'eine Fehlermeldung nach der anderen!',
      ],
    },
    ads: {
      delighted: [
        'keine einzige Anzeige zwischen den Zeilen, himmlisch!',
        'von Anfang bis Ende keine Werbung, juhu',
        'endlich etwas, in das kein Sponsor hineinredet!',
      ],
      pleased: ['praktisch keine Werbung', 'ein kurzer Sponsorenhinweis, das war es schon', 'wenige Anzeigen'],
      displeased: [
        'zu oft von Werbung unterbrochen',
        'der Sponsor wird etwas zu herzlich erwähnt',
        'nach jedem zweiten Absatz eine Anzeige',
      ],
      angry: [
        'immer wieder dieselbe Werbung, ich könnte schreien!',
        'mehr Werbung als Text!',
        'noch der letzte Rand an irgendeinen Sponsor verkauft!',
      ],
    },
    content: {
      delighted: [
        'hat mich zu Tränen gerührt, und dann habe ich gelacht!',
        'ich konnte es nicht weglegen, [nicht einmal zum Essen|nicht einmal auf der Treppe]',
        'klug, warm, überraschend, und nach [Tagen|Wochen] noch im Kopf!',
        'ich habe es allen im Freundeskreis ans Herz gelegt!',
      ],
      pleased: [
        'von Anfang bis Ende interessant',
        'ich habe etwas erfahren, was ich nicht wusste',
        'eine gute Idee, gut erzählt',
        'klar und nie länger als nötig',
      ],
      displeased: [
        'in der Mitte etwas zäh',
        'nichts, was ich nicht schon anderswo gelesen hätte',
        'die Idee trägt nicht so lange',
        'starker Anfang, schwacher Schluss',
      ],
      angry: [
        'sterbenslangweilig!',
        'heiße Luft und Klischees, mehr nicht!',
        'eine Beleidigung für alle, die denken können!',
        'kein einziger eigener Gedanke!',
      ],
    },
  },
  offer: {
    quality: {
      delighted: [
        'sieht im Spiel einfach umwerfend aus!',
        'so liebevoll gestaltet, dass ich es ständig herumzeige',
        'genauso schön wie in der Vorschau, perfekt!',
      ],
      pleased: ['funktioniert wie beschrieben', 'hübsch gemacht', 'sieht gut aus'],
      displeased: [
        'sieht in der Vorschau besser aus als im Spiel',
        'nicht sehr sorgfältig gemacht',
        'kann weniger, als die Beschreibung verspricht',
      ],
      angry: ['hat mit dem Bild nichts zu tun, Betrug!', 'ein jämmerlicher Schrott!', 'in fünf Minuten hingepfuscht!'],
    },
    price: {
      delighted: [
        'spottbillig!',
        'günstiger als ein [Kaffee|Busticket], und so viel Spaß',
        'selten habe ich so wenig Geld so gut angelegt!',
      ],
      pleased: ['preislich in Ordnung', 'für das, was es ist, fair', 'der Preis geht klar'],
      displeased: ['zu teuer für ein paar Pixel', 'seit dem letzten {season} teurer geworden', 'die Hälfte wäre angemessen'],
      angry: ['Wegelagerei!', 'mit solchen Preisen ziehen sie einem das letzte Hemd aus!', 'ein Vermögen für so gut wie nichts!'],
    },
    stability: {
      delighted: [
        'war in der Sekunde da, in der ich bezahlt habe, super!',
        'ist ganz von selbst aufs neue Handy umgezogen, wie Zauberei',
        'nicht ein Ruckler, nicht einmal im Zug!',
      ],
      pleased: ['wurde sofort gutgeschrieben', 'das Wiederherstellen hat geklappt', 'technisch keine Probleme'],
      displeased: ['kam erst am nächsten Tag an', 'war erst nach einem Neustart zu sehen', 'lädt nicht immer'],
      angry: ['bezahlt und nie angekommen!', 'nach dem Update weg, einfach weg!', 'seit dem Kauf stürzt das Spiel ab!'],
    },
    support: {
      delighted: [
        '{provider} hat den Fehler in wenigen Minuten behoben und noch etwas geschenkt!',
        'so nett, die Leute von {provider}, dass ich mich schriftlich bedankt habe',
        'die beste Hilfe, die ich je in einem Spiel bekommen habe',
      ],
      pleased: [
        '{provider} hat geholfen, als es hakte',
        'meine Anfrage wurde am selben Tag beantwortet',
        'der Support war hilfreich',
      ],
      displeased: [
        '{provider} „prüft“ seit [zwei|drei] Wochen',
        'der Support verwies auf die Bedingungen, und das war’s',
        'jemanden zu erreichen, braucht Geduld',
      ],
      angry: [
        '{provider} kassiert und taucht ab!',
        'keine einzige Antwort von {provider}, unerhört!',
        'am Telefon einfach aufgelegt, was für ein Support!',
      ],
    },
    safety: {
      delighted: [
        'hat mich gefragt, bevor mein Sohn kaufen konnte, danke!',
        'endlich ein Kauf, bei dem das Taschengeld nicht davonläuft!',
        'die Grenzen für Kinder funktionieren prima',
      ],
      pleased: [
        'fragt vor dem Abbuchen nach',
        'das Limit für mein Kind wurde eingehalten',
        'die Wahrscheinlichkeiten stehen offen da',
      ],
      displeased: [
        'zu leicht aus Versehen gekauft',
        'die Wahrscheinlichkeiten sind schwer zu finden',
        'lockt Kinder in den nächsten Kauf',
      ],
      angry: [
        'mein Achtjähriger hat das [fünfmal|neunmal] gekauft, und niemand hat gefragt!',
        'das ist Zockerei für Kinder, schämt euch!',
        'gemacht, um Kinder süchtig zu machen!',
      ],
    },
    ads: {
      delighted: [
        'endlich Ruhe, keine Filmchen mehr, hurra!',
        'seitdem keine einzige Anzeige, Gold wert',
        'keine Banner, kein Gebettel, nur noch Spiel!',
      ],
      pleased: ['seitdem keine Werbung', 'weniger Werbefenster als vorher', 'wird einem nicht aufgedrängt'],
      displeased: [
        'es wird mir immer noch angepriesen',
        'das Shop-Fenster geht zu oft auf',
        'ich werde ständig gefragt, ob ich mehr kaufen will',
      ],
      angry: [
        'gekauft, und die Werbung hört trotzdem nicht auf!',
        'jede Minute ein Fenster für das nächste Paket!',
        'die nerven, bis man nachgibt!',
      ],
    },
    content: {
      delighted: [
        'doppelt so viel drin wie erwartet!',
        'jedes einzelne Stück eine Freude',
        'hat mich den ganzen {season} beschäftigt, toll!',
      ],
      pleased: ['brauchbare Auswahl', 'der Inhalt stimmt mit der Liste überein', 'genug drin für ein paar Wochen'],
      displeased: ['nicht viel drin', 'das meiste hatte ich schon', 'nach einem Tag aufgebraucht'],
      angry: ['dreimal derselbe Plunder!', 'praktisch leer!', 'nichts Brauchbares dabei, gar nichts!'],
    },
  },
}
