import type { KindTexts } from '../kind-texts.ts'
import { adjectives, nouns } from './nouns.ts'

export const book: KindTexts<'book'> = {
  words: {
    kin: nouns(
      'fille, f',
      'fils, m',
      'veuve, f',
      'frère, m',
      'sœur, f',
      'héritage, m',
      'apprenti, m',
      'jumelle, f',
      'secret, m',
      'ombre, f',
      'carte, f',
      'jardin, m',
      'lettre, f',
      'promesse, f',
    ),
    job: nouns(
      'horloger, m',
      'passeuse, f',
      'apicultrice, f',
      'boulanger, m',
      'archiviste, m',
      'gardien de phare, m',
      'tailleur, m',
      'pianiste, f',
      'arpenteur, m',
      'postière, f',
      'souffleur de verre, m',
      'relieuse, f',
      'jardinier, m',
      'cartographe, f',
      'maître du port, m',
      'traductrice, f',
    ),
  },
  titles: [
    '{^own.le} {adj@own} de {Town}',
    '{^own} {adj@own} de {Town}, {noun} {adj2@noun}',
    '{^kin.le} {job.du} {trait@job} de {Town}',
    '{^own.le} {job.du} {trait@job} de {Town}',
    '{^own} {adj@own}, {noun} {adj2@noun}',
    '{^own.le} et {noun.le} {adj@noun}',
    '{^noun.le}, {own.le} et {nouns.le} {adj@nouns}',
    '{^nouns.le} {adj@nouns} : {own.un} {adj2@own}',
  ],
  genres: {
    novel: {
      words: {
        own: nouns(
          'maison, f',
          'hiver, m',
          'pays, m',
          'année, f',
          'silence, m',
          'famille, f',
          'lumière, f',
          'photographie, f',
          'chambre, f',
          'après-midi, m',
          'langue, f',
          'mariage, m',
          'frontière, f',
          'saison, f',
          'absence, f',
        ),
      },
      titles: [
        '{^own.le} {adj@own} de {Town}',
        '{^kin.le} {job.du} {trait@job} de {Town}',
        '{^own.le} {job.du} {trait@job} de {Town}',
        '{^own} {adj@own}, {noun} {adj2@noun}',
        '{^own.le} et {noun.le} {adj@noun}',
        '{^noun.le}, {own.le} et {nouns.le} {adj@nouns}',
      ],
      about: [
        'À {town}, une femme se tait du jour au lendemain, et un enfant veut savoir pourquoi.',
        'Un roman sur [trois générations|deux sœurs], un verger et la phrase qui les a séparées.',
        'En un seul automne, un silence, un message et un secret de famille éclatent au grand jour à {town}.',
      ],
      more: [
        'Écrit avec un humour sec et [beaucoup de tendresse|le sens du détail].',
        'Pour celles et ceux qui aiment [les fleuves lents|les familles nombreuses] et les fins entrouvertes.',
      ],
      bodies: [
        `L’année où ma [mère|tante] cessa de parler, les [pommes|prunes] vinrent tôt. En {month}, elles gisaient dans l’herbe comme une chose [renversée|oubliée], et personne à {town} n’arrivait à suivre.
Elle écrivait ce qu’il lui fallait au dos des [enveloppes|tickets]. [Pain|Allumettes]. [Savon|Fil]. Une fois, rien que [mon nom|le nom de mon père], sans point.
Le médecin venait le {weekday}, regardait sa gorge et la trouvait en [parfait|excellent] état. « Ce n’est pas la [gorge|voix] », me dit-il [dans l’escalier|sur le seuil], comme si j’étais un [adulte|confrère].
J’avais {number} ans. Je savais que ce n’était pas la [gorge|voix].
Je le savais parce que j’avais porté [la lettre|l’enveloppe] du portail à la [cuisine|table], et que je l’avais secouée d’abord, pour entendre s’il y avait dedans [de l’argent|une bonne nouvelle].`,
      ],
    },
    mystery: {
      words: {
        own: nouns(
          'meurtre, m',
          'alibi, m',
          'cadavre, m',
          'disparition, f',
          'indice, m',
          'secret, m',
          'affaire, f',
          'poison, m',
          'inspectrice, f',
          'invité, m',
          'piège, m',
          'corps, m',
          'énigme, f',
          'témoin, m',
          'clé, f',
        ),
      },
      about: [
        'L’organiste de {town} est assis bien droit à son clavier, et nul ne l’a entendu cesser de respirer.',
        'Un village, un orgue, une fausse note : l’inspectrice [recompte|a un rhume et tout son temps].',
        'Personne à {town} n’aimait l’organiste, mais qui tuerait pour [un cantique|si peu de chose] ?',
      ],
      more: [
        'Une énigme classique, où [tous les indices sont sur la table|le lecteur en sait autant que l’enquêtrice].',
        'Avec un plan du village, [une recette|un arbre généalogique] et une solution qui était là depuis le début.',
      ],
      bodies: [
        `À six heures [sept|huit], l’orgue de {town} se tut au milieu d’un [cantique|accord], et tout le monde leva la tête, sauf {woman} {surname}, qui [comptait|dormait].
« Il s’est encore [assoupi|endormi] », dit [le sacristain|la femme du boucher].
Ce n’était pas cela. Il se tenait bien droit au clavier, en [pantoufles|manteau du dimanche], et serrait dans la main gauche, comme on tient un œuf, [une pièce d’échecs|une clé de laiton].
L’inspectrice {surname2} arriva par le [dernier|mauvais] train, avec un rhume. Elle demanda [de l’eau chaude|une chaise], et que chacun reste exactement où il était.
Puis elle demanda qui avait changé la [serrure|lampe].
C’était une question bien ordinaire. Elle fut la seule à voir {number} personnes regarder [le sol|leurs pieds], et une [le plafond|la porte].`,
      ],
    },
    biography: {
      words: {
        own: nouns(
          'vie, f',
          'portrait, m',
          'voyage, m',
          'combat, m',
          'siècle, m',
          'chemin, m',
          'héritage, m',
          'mémoires, mp',
          'jeunesse, f',
          'retour, m',
          'art, m',
          'voix, f',
          'passion, f',
          'envol, m',
          'destin, m',
        ),
      },
      about: [
        'La vie d’une bâtisseuse de ponts qui recopiait ses leçons la nuit, racontée par ses lettres et [ses factures|ses silences].',
        'Elle bâtissait des ponts, élevait des pigeons et ne répondait jamais deux fois : la biographie d’une ingénieure de {town}.',
        'De la cuisine d’un horloger aux grands ponts de son temps : un portrait en [neuf|douze] chapitres.',
      ],
      more: [
        'Avec de nombreuses photographies, [inédites|tirées d’albums de famille], des notes et un index.',
        'Admiratif sans s’agenouiller, et [franc sur les échecs|exact sur les dates].',
      ],
      bodies: [
        `{woman} {surname} naquit à {town} un {weekday} de {month}, pendant [un orage|une grève], et prétendit toute sa vie se souvenir des deux.
Son père [réparait|remontait] les horloges ; sa mère tenait [les comptes|le colombier]. Il y avait {number} enfants et [deux|trois] paires de bonnes chaussures, qui décidaient de qui irait à [l’école|l’église].
{woman} y allait le {weekday2}. Ce qu’elle manquait, elle le recopiait la nuit près [du poêle|de la fenêtre], d’une écriture qui plus tard [inquiéta|fit pâlir] des ministres.
Le premier pont qu’elle construisit était en [allumettes|cuillères]. Il portait un [chat|fer à repasser].
« Le second, écrivit-elle à [soixante-dix|quatre-vingts] ans, portait une armée, et j’ai toujours été plus fière du premier. »`,
      ],
    },
    cookbook: {
      words: {
        own: nouns(
          'cuisine, f',
          'table, f',
          'pain, m',
          'soupes, fp',
          'garde-manger, m',
          'soupers, mp',
          'pâtisserie, f',
          'festin, m',
          'pique-nique, m',
          'conserves, fp',
          'ragoûts, mp',
          'pickles, mp',
          'quenelles, fp',
          'dimanches, mp',
          'goûters, mp',
        ),
      },
      about: [
        '[Quatre-vingts|Quatre-vingt-dix|Cent] recettes pour [les soirs de semaine|les longues tablées|une seule marmite], jamais plus de [neuf|dix] ingrédients.',
        'Cuisiner comme à {town} : avec [de l’orge, des poireaux et du poisson fumé|des haricots, des herbes et de la patience], et sans épate.',
        'Un livre de cuisine par [saisons|occasions], de [la première rhubarbe|la première asperge] au dernier bocal de prunes.',
      ],
      more: [
        'Chaque recette tient sur une double page et dit ce qu’on peut omettre.',
        'Avec des menus pour [deux|douze], et un chapitre pour rattraper ce qui a raté.',
      ],
      bodies: [
        `Ce livre a commencé par un gâteau [brûlé|retombé]. J’avais {number} ans, ma grand-mère était [chez le dentiste|au marché], et le four était plus chaud que je n’étais malin.
Elle rentra, coupa [la croûte|le dessus], versa [de la crème|de la liqueur de prune] sur le reste et baptisa cela [« la nouvelle recette »|« pouding de {town} »]. Nous en avons mangé [pendant des années|chaque dimanche].
N’ayez donc pas peur de ce qui suit. Il vous faut une [cocotte|poêle] lourde, un bon couteau, [une cuillère en bois|un torchon] et quelqu’un pour [mettre la table|goûter].
Pesez la farine, mais croyez-en votre [nez|main]. Si la pâte [colle|boude], laissez-la reposer ; si vous n’avancez plus, faites de même.
La première recette est une soupe à l’oignon, car les oignons sont ce qu’il y a quand il n’y a rien.`,
      ],
    },
    poetry: {
      words: {
        own: nouns(
          'poèmes, mp',
          'élégies, fp',
          'vers, mp',
          'odes, fp',
          'psaumes, mp',
          'haïkus, mp, aspiré',
          'chants, mp',
          'notes, fp',
          'fragments, mp',
          'sonnets, mp',
          'lignes, fp',
          'souffles, mp',
          'prières, fp',
          'carnets, mp',
          'syllabes, fp',
        ),
      },
      titles: [
        '{^own} {job.du} {trait@job} de {Town}',
        '{^noun.le} {adj@noun} et {nouns.le} {adj2@nouns}',
        '{^own} {adj@own} pour {noun.un} {adj2@noun}',
        '{^nouns.le} {adj@nouns} de {Town}, {own}',
        '{^noun} {adj@noun}, {noun2} {adj2@noun2} : {own}',
        '{^noun.un} {adj@noun}, {time} : {own}',
      ],
      about: [
        '[Quarante|Cinquante|Soixante] poèmes sur [les rivières|les déménagements|la lumière d’hiver], certains pas plus longs qu’un souffle.',
        'Des poèmes qui regardent de près [une patère|la mousse|un lit défait], jusqu’à ce que la chose vous regarde à son tour.',
        'Un premier recueil en [trois|quatre] mouvements, entre [patois|bulletin météo] et lettre d’amour.',
      ],
      more: [
        'À lire lentement, [à voix haute|debout à la fenêtre].',
        'Imprimé sur papier épais, avec des dessins à [l’encre|la plume].',
      ],
      bodies: [
        `Inventaire de {month}

[Deux|Trois] [tasses|chaises], dont une [vide|fêlée].
La [lumière|pluie], arrivée à {number} heures,
[s’assoit|s’en va] sans un mot.

[Un manteau|Une veste] au crochet garde encore
la [forme|mesure] d’une épaule.

Dehors, le [poirier|ruisseau] continue
[d’épeler|de compter] à voix basse.

Je [lave|nomme] chaque chose
pour qu’elle [reste|me reconnaisse]
quand je m’éveille.`,
        `Ce que dit le ferry

Il dit : j’ai traversé
{number} mille fois [la même eau|le même silence],
et [jamais|pas une fois] je n’y suis entré.

Il dit : apporte ton [vélo|chagrin],
il y a [de la place|un banc] sur le pont.

À {town}, les [cloches|mouettes] n’étaient pas
d’accord sur l’heure.

Je [restai|me tins] au bastingage
et [laissai|regardai] la rive
[oublier|lâcher] ma main.`,
      ],
    },
    fantasy: {
      words: {
        own: nouns(
          'couronne, f',
          'dragon, m',
          'épée, f',
          'serment, m',
          'trône, m',
          'rune, f',
          'sorcière, f',
          'royaume, m',
          'prophétie, f',
          'sortilège, m',
          'vouivre, f',
          'malédiction, f',
          'tour, f',
          'enchanteresse, f',
          'grimoire, m',
        ),
      },
      about: [
        'Au royaume de {town}, la magie se paie en souvenirs, et il en reste peu à {woman}.',
        'Quelqu’un a dérobé un œuf et, avec lui, l’hiver ; {woman} doit le payer d’un souvenir.',
        'Un seul souvenir suffit pour que l’œuf éclose : {woman} compte ce qu’il lui reste.',
      ],
      more: [
        'Le [premier|deuxième] tome d’une [trilogie|saga], avec carte et glossaire.',
        'Des [fleuves bavards|dieux querelleurs] et une héroïne qui compte avant de se battre.',
      ],
      bodies: [
        `À {town}, où la magie se paie en souvenirs, les riches ne se rappellent [rien|plus rien], et les pauvres [tout|trop de choses].
Il en restait {number} à {woman}. Elle les comptait avant [de dormir|chaque repas] : [la mer|la neige], le [rire|sifflement] de son frère, le goût [des poires|de la pluie].
« Un seul suffira », dit le [fondeur|passeur] en posant l’œuf sur le comptoir. Il était [tiède|bruissant].
« Qu’est-ce qui en sortira ? » demanda-t-elle.
« [L’hiver|Un roi], répondit-il, à moins que vous ne [le nourrissiez|chantiez]. »
Derrière [les collines|le port], les [cors|chiens] avaient commencé. {woman} ferma les yeux, prit le plus [petit|ancien] souvenir entre deux doigts et [souffla|lâcha prise].`,
      ],
    },
    travel: {
      words: {
        own: nouns(
          'voyage, m',
          'route, f',
          'côte, f',
          'sentier, m',
          'chemin de fer, m',
          'passage, m',
          'île, f',
          'détour, m',
          'caravane, f',
          'frontière, f',
          'traversée, f',
          'boussole, f',
          'marche, f',
          'odyssée, f',
          'train de nuit, m',
        ),
      },
      about: [
        'En remontant le fleuve jusqu’à {town} : [six|neuf] cents kilomètres, [une paire de bottes|deux ampoules] et bien des cuisines.',
        'Un voyage à {town}, où l’horaire dépend [du temps qu’il fait|d’un rhume].',
        'De l’embouchure à la source, ce livre suit un fleuve et parle à tous ceux qui [y pêchent|s’y assoient].',
      ],
      more: [
        'Avec des cartes dessinées à la main et des conseils pour ceux qui [restent chez eux|ont moins de temps].',
        'Moins un guide qu’une invitation à [se perdre|arriver en retard].',
      ],
      bodies: [
        `[Le car|Le bateau] de {town} part le {weekday} si {man} va bien, et le {weekday2} s’il va mal, car alors c’est sa sœur qui conduit.
C’était la sœur. Elle cala mon sac entre {number} [caisses|sacs] d’oignons et me demanda si je savais siffler.
Nous remontions le fleuve. À chaque boucle, quelqu’un attendait avec [un colis|un bidon de lait], qu’elle prenait sans [s’arrêter|un mot].
« Qu’y a-t-il à {town} ? » demandai-je.
Elle réfléchit pendant [deux|trois] boucles. « [Du brouillard|Du pain], dit-elle. Et un vieil homme qui sait [le reste|pourquoi]. »
J’avais [des bottes|une carte] pour la montagne, des comprimés pour l’eau et une lettre pour personne. Je n’eus besoin, à la fin, que de siffler.`,
      ],
    },
    'self-help': {
      words: {
        own: nouns(
          'habitudes, fp',
          'courage, m',
          'calme, m',
          'attention, f',
          'méthode, f',
          'souffle, m',
          'équilibre, m',
          'patience, f',
          'lâcher-prise, m',
          'confiance, f',
          'temps, m',
          'ordre, m',
          'petits pas, mp',
          'refus, m',
          'repos, m',
        ),
      },
      about: [
        'En faire moins, mais [chaque jour|exprès] : ce guide montre en [sept|dix] chapitres comment naissent les habitudes, et pourquoi elles cessent.',
        'Dire non sans [claquer les portes|perdre ses amis], avec des exercices pour [le bureau|la famille].',
        'Pour tous ceux qui dressent des listes puis les [perdent|redoutent] : un livre sur [le temps|l’ordre] et la bienveillance envers soi-même.',
      ],
      more: [
        'Aucun miracle promis, mais [une petite tâche|une page blanche] après chaque chapitre.',
        'Fondé sur [des années de pratique|des entretiens avec deux cents personnes] ; il ne remplace pas une thérapie.',
      ],
      bodies: [
        `Vous avez sans doute déjà acheté un livre comme celui-ci. Il est [sur l’étagère|sous le lit], avec [un ticket de caisse|un billet de train] à la page {number}.
Ce n’est pas un manque de [caractère|volonté]. C’est simplement ce qui arrive quand une [promesse|résolution] est plus grande qu’un {weekday}.
Commençons donc par quelque chose de [ridiculement|terriblement] petit. Posez ce livre, buvez un verre d’eau, et [revenez|ouvrez une fenêtre].
C’est fait ? Alors vous venez d’honorer un rendez-vous avec vous-même, le premier peut-être [de la semaine|du mois].
Au prochain chapitre, nous en prendrons [deux|trois] autres, de [trois|cinq] minutes chacun. Vous avez le droit d’en manquer. J’en ai [manqué|oublié] {number2} en écrivant ces lignes.
Ce qui compte n’est pas [la chaîne|la série], mais la douceur avec laquelle on la reprend.`,
      ],
    },
    'picture-book': {
      words: {
        /** Of the animal, which is nothing broken or faded. */
        mood: adjectives(
          'timide',
          'courageux, courageuse',
          'curieux, curieuse',
          'endormi',
          'minuscule',
          'intrépide',
          'joyeux, joyeuse',
          'gourmand',
          'distrait',
          'têtu',
        ),
        hero: nouns(
          'hérisson, m, aspiré',
          'ours, m',
          'blaireau, m',
          'castor, m',
          'manchot, m',
          'éléphant, m',
          'écureuil, m',
          'lapin, m',
          'raton laveur, m',
          'furet, m',
          'loir, m',
          'mulot, m',
        ),
        own: nouns(
          'parapluie, m',
          'lune, f',
          'flocon, m',
          'tracteur, m',
          'nuage, m',
          'bouton, m',
          'oreiller, m',
          'étoile, f',
          'tasse à thé, f',
          'flaque, f',
          'cheval à bascule, m',
          'pantoufle, f',
        ),
        kin: nouns(
          'chapeau, m',
          'anniversaire, m',
          'moufle, f',
          'bateau, m',
          'sieste, f',
          'couverture, f',
          'pique-nique, m',
          'ballon, m',
          'lampion, m',
          'jardin, m',
        ),
      },
      titles: [
        '{^hero.le} {mood@hero} et {kin.le} {adj@kin}',
        '{^kin.le} {adj@kin} {hero.du} de {Town}',
        '{given} et {hero.le} {mood@hero} de {Town}',
        'Bonne nuit, {hero} {mood@hero}, bonne nuit, {own} {adj@own}',
        '{^hero.le}, {own.le} et {kin.le} {adj@kin}',
      ],
      about: [
        'Le petit {hero} n’arrive pas à dormir, et toute la nuit s’en mêle.',
        'Que faire quand le sommeil ne vient pas ? Le petit {hero} interroge la nuit, dans un album à rabats.',
        'Un album pour tous ceux qui, comme le petit {hero}, ne sont [pas du tout|vraiment pas] fatigués.',
      ],
      more: [
        'À lire à voix haute dès trois ans, avec [de grandes images|des rimes à répéter ensemble].',
        'Une histoire tendre sur [le partage|le courage], qui finit au lit.',
      ],
      bodies: [
        `Le petit {hero} n’arrivait pas à dormir.
Il avait compté {number} [étoiles|moutons], il avait tourné et retourné [l’oreiller|la couverture].
« Qu’est-ce que tu as ? » demanda [la lune|la chouette].
« Il fait trop [calme|noir] », dit le petit.
Alors [la lune|la chouette] appela [le vent|le ruisseau], et une chanson vint sur la pointe des pieds : [chut|hou], [chut|hou], bonne nuit.
« C’est mieux, maintenant ? »
Mais personne ne répondit. Sous la couverture [rouge|bleue], il n’y avait plus qu’un tout petit [ronflement|museau].
« Bonne nuit », murmura [la lune|la chouette], et elle [sourit|veilla] un peu plus doucement.`,
      ],
    },
    history: {
      words: {
        own: nouns(
          'empire, m',
          'siège, m',
          'siècle, m',
          'révolte, f',
          'traité, m',
          'royaume, m',
          'commerce, m',
          'république, f',
          'peste, f',
          'chute, f',
          'essor, m',
          'âge, m',
          'trône, m',
          'exil, m',
          'flotte, f',
        ),
      },
      about: [
        'Ce que coûte un siège, compté par une femme qui devait faire la cuisine : l’histoire de {town} vue [d’en bas|par ses voisines].',
        'Le siège de {town} dura [neuf|onze] mois ; ce livre le raconte [des deux côtés du mur|depuis les cuisines].',
        'Petite histoire d’un grand échec : le siège de {town}, raconté par ceux qui [comptaient les jours|faisaient la queue].',
      ],
      more: [
        'Puisé dans [des lettres, des procès et des livres de cuisine|les archives de quatre pays], et raconté comme un roman.',
        'Avec des [cartes|planches], une chronologie et une vive querelle dans les notes.',
      ],
      bodies: [
        `Au matin du [quatre|neuf] {month}, les portes de {town} furent fermées, et personne ne [s’en réjouit|s’en aperçut]. C’était un {weekday} ; il y avait [du poisson|du pain] à vendre.
La première à comprendre fut une [lavandière|porteuse de sel] du nom de {woman} {surname}. Ses [draps|mulets] étaient de l’autre côté.
Nous le savons parce qu’elle [porta plainte|fit un procès]. Le dossier compte {number} pages, et c’est le [meilleur|seul] récit du siège qui ne soit pas d’un [général|évêque].
Les généraux comptent les [canons|hommes]. {woman} {surname} comptait les [oignons|chandelles], et elle les comptait chaque [soir|jour].
La troisième semaine, un oignon coûtait autant qu’une poule. La [septième|neuvième], il n’y avait plus de poules.
Ce sont ses calculs, et non les [batailles|victoires], que suivra ce livre.`,
      ],
    },
  },
}
