import { list } from '../compose.ts'
import { nouns } from './nouns.ts'

const towns = list(
  'Salzmoor, Harrbach, Elmscheid, Falkenstieg, Dünmark, Lindhafen, Aschgrün, Wexental, Mergelsand, Tannwiek, Grauhaven, Altbruck, Silberfurt, Dornhalde, Kaltenfähr, Moosgatt, Norderlau, Quellhaven, Rotkasten, Steinwehr, Winterbronn, Hollersee, Ottermünde, Birkenlohe, Krummwasser, Weißenklint',
)

/** Words that every kind of item may use. */
export const words = {
  /** Stems that take `e`, `er`, `es`, `en`. */
  adj: list(
    'still, silbern, hohl, fern, ruhelos, geborgt, krumm, geduldig, kupfern, golden, schlaflos, zart, salzig, wandernd, ungeschrieben, zerbrochen, früh, ehrlich, verblasst, sanft, verborgen, wild, zweit, letzt, heimlich, brennend, gefroren, leichtsinnig, einsam, gläsern, fremd, vergessen, gewöhnlich, rot, leise, langsam, gestohlen, verwittert, namenlos, blau, grün, grau, alt, neu, klein, groß, tief, hell, leer, lang',
  ).map(stem => stem.replace(/e$/, '')),
  /** Of a person. */
  trait: list(
    'still, geduldig, schlaflos, einsam, fremd, vergessen, verschwiegen, eigensinnig, alt, jung, ruhelos, namenlos, ehrlich, schüchtern',
  ),
  noun: nouns(
    'Hafen, m, Hafens',
    'Laterne, f',
    'Garten, m, Gartens',
    'Fluss, m, Flusses',
    'Fenster, n, Fensters',
    'Brief, m, Briefes',
    'Kompass, m, Kompasses',
    'Feder, f',
    'Spiegel, m, Spiegels',
    'Treppe, f',
    'Bahnhof, m, Bahnhofs',
    'Wiese, f',
    'Brücke, f',
    'Kessel, m, Kessels',
    'Leuchtturm, m, Leuchtturms',
    'Insel, f',
    'Berg, m, Berges',
    'Schatten, m, Schattens',
    'Koffer, m, Koffers',
    'Kerze, f',
    'Leiter, f',
    'Anker, m, Ankers',
    'Balkon, m, Balkons',
    'Flur, m, Flurs',
    'Reiher, m, Reihers',
    'Fuchs, m, Fuchses',
    'Falter, m, Falters',
    'Distel, f',
    'Weide, f',
    'Faden, m, Fadens',
    'Umschlag, m, Umschlags',
    'Fähre, f',
    'Dachboden, m, Dachbodens',
    'Kissen, n, Kissens',
    'Uhr, f',
    'Postkarte, f',
    'Regenschirm, m, Regenschirms',
    'Küche, f',
    'Feld, n, Feldes',
    'Tal, n, Tals',
    'Horizont, m, Horizonts',
    'Versprechen, n, Versprechens',
    'Geheimnis, n, Geheimnisses',
    'Quelle, f',
    'Gasse, f',
    'Krähe, f',
    'Teppich, m, Teppichs',
    'Hügel, m, Hügels',
    'Ufer, n, Ufers',
    'Karussell, n, Karussells',
    'Klavier, n, Klaviers',
    'Scheune, f',
    'Schiff, n, Schiffs',
    'Mühle, f',
    'Wolke, f',
    'Schlüssel, m, Schlüssels',
  ),
  /** Plurals without an article; the dative takes its `n`. */
  plural: list(
    'Häfen, Laternen, Gärten, Flüsse, Fenster, Briefe, Federn, Spiegel, Bahnhöfe, Brücken, Leuchttürme, Inseln, Berge, Schatten, Koffer, Kerzen, Leitern, Balkone, Gezeiten, Spatzen, Füchse, Falter, Disteln, Weiden, Fäden, Fähren, Uhren, Postkarten, Felder, Täler, Versprechen, Geheimnisse, Quellen, Gassen, Segel, Krähen, Teppiche, Hügel, Wälder, Äpfel, Wolken, Mühlen',
  ).map(is => ({ is, dat: is.endsWith('n') ? is : `${is}n` })),
  time: list(
    'November, Mitternacht, Sonntagmorgen, Ende August, Tagesanbruch, halb fünf, Freitagabend, Dezember, Vorfrühling, Montag, Ebbe, Erntezeit, Frühschicht, Spätsommer, Dämmerung, drei Uhr nachts, Schneeschmelze, Altweibersommer',
  ),
  Town: towns,
  town: towns,
  woman: list('Mirja, Ilka, Rosa, Henrike, Clara, Wiebke, Jonna, Lene, Agnes, Thea, Marit, Dora, Ronja, Alma, Greta, Solveig'),
  man: list('Jonte, Milo, Anton, Hauke, Emil, Bela, Ruben, Konrad, Amir, Silas, Jasper, Oskar, Tamo, Levin, Arne, Valentin'),
  given: list(
    'Mirja, Ilka, Jonte, Rosa, Anton, Clara, Hauke, Lene, Emil, Thea, Bela, Alma, Ruben, Greta, Konrad, Ronja, Oskar, Dora, Silas, Marit',
  ),
  surname: list(
    'Tannhof, Breitling, Sommerau, Kessenich, Lindquast, Marrbach, Eichenkamp, Tolkmitt, Verwiebe, Hollstein, Dankwart, Brandreuter, Sorlach, Weißlock, Garbe, Umbreit, Stanfuß, Loxtermann, Merlinger, Quast',
  ),
  month: list('Januar, März, April, Juni, September, Oktober, November, Dezember'),
  season: list('Frühjahr, Sommer, Herbst, Winter'),
  weekday: list('Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonntag'),
  weekly: list('montags, dienstags, mittwochs, donnerstags, freitags, samstags, sonntags'),
  number: list('drei, vier, fünf, sechs, sieben, neun, elf, zwölf'),
  tens: list('zwanzig, dreißig, vierzig, fünfzig, sechzig, achtzig'),
}

/** Parts of providers’ names, which stand without an article: `von Blaufenn Medien`. */
export const providerWords = {
  head: list(
    'Blaufenn, Harrgat, Salzlerche, Neunfach, Eichglut, Pfennigfuchs, Markbein, Langacker, Drachenkiel, Fuchsbau, Grauwasser, Laternenfisch, Moosrücken, Nordkai, Otterufer, Lotrecht, Federstrich, Krähenholz, Steinkiefer, Talglicht, Unterholz, Wandelstern, Weidenfeld, Schafgarbe, Windrose, Erlenweg, Zunderpfad, Treibgut, Ulmenhof, Sandbank',
  ),
  tail: list(
    'Studios, Medien, Interaktiv, Digital, Film, Ton, Audio, Kreativ, Produktionen, Werke, Verlag, Werkstatt, Geschichten, Bildwelten',
  ),
  of: list('Salzmoor, Elmscheid, Dünmark, Tannwiek, Grauhaven, Altbruck, Wexental, Dornhalde, Moosgatt, Quellhaven'),
}
