import { list } from '../compose.ts'
import type { KindTexts } from '../kind-texts.ts'
import { nouns } from './nouns.ts'

export const podcast: KindTexts<'podcast'> = {
  words: {
    show: nouns(
      'podcast, m',
      'heure, f',
      'dossiers, mp',
      'entretiens, mp',
      'radio, f',
      'journal, m',
      'lettres, fp',
      'club, m',
      'carnet, m',
      'histoires, fp',
      'questions, fp',
      'tablée, f',
      'magazine, m',
      'permanence, f',
      'atelier, m',
      'chronique, f',
    ),
    place: list(
      'à la table de la cuisine, depuis le grenier, dans le train de nuit, sur un banc, dans l’arrière-boutique, sur les toits, au coin du comptoir, dans la cabane du jardin, en voiture, en salle d’attente, sur le pont, devant la porte, à la bibliothèque, dans l’escalier',
    ),
    minutes: list('Dix, Quinze, Vingt, Trente, Quarante, Soixante'),
  },
  titles: [
    '{own} {place} : {show.le} {adj@show}',
    '{^show.le} {adj@show} : {own} et {own2}',
    '{minutes} minutes : {own}, {show.le} {adj@show}',
    '{own} & {own2} {place} : {show} {adj@show}',
    '{^noun.le} {adj@noun} : {own}, en direct de {Town}',
    '{^nouns.le} {adj@nouns} : {own} {place}',
    '{own} à {Town} : {show.le} {adj@show}',
  ],
  genres: {
    history: {
      words: {
        own: list(
          'Empires, Archives, Châteaux, Traités, Reines, Ruines, Révoltes, Voies romaines, Cartes, Naufrages, Rois, Chroniques, Épidémies, Vieux ports',
        ),
      },
      about: [
        'Chaque épisode commence par un objet, disons [une cuillère|une clé|une carte déchirée], et finit par [un empire|une révolte].',
        'L’histoire vue d’en bas : racontée par [les boulangers, les passeurs et les lavandières|ceux qui portaient les pierres].',
      ],
      more: [
        'Les sources sont citées, les légendes restent des légendes.',
        'Un {weekday} sur deux, environ [quarante|cinquante] minutes.',
      ],
      bodies: [
        `Bienvenue dans « {title} ». L’objet du jour est [une cuillère|une boucle], et elle a [quatre|six] cents ans.
On l’a trouvée à {town} sous le sol d’une [boulangerie|chapelle], avec {number} [pièces|boutons] et une dent de lait.
Or personne ne cache [une cuillère|une boucle] pour s’amuser. Qui avait donc peur, et de qui ?
Le greffier, un homme à l’écriture [superbe|affreuse], note en {month} que chaque maison loge des [soldats|percepteurs].
Tout objet de valeur devait être remis. Le [boulanger|sacristain] remit [deux|trois] assiettes et garda, nous le savons maintenant, ceci.
C’est un petit mensonge. Mais on se l’est transmis pendant [neuf|onze] générations, et voilà, je crois, [le poids|le bruit] de l’histoire.
Après une courte pause, nous entendrons {given} {surname}, qui dirige les fouilles.`,
      ],
    },
    technology: {
      words: {
        own: list(
          'Circuits, Gadgets, Robots, Logiciels, Octets, Puces, Machines, Réseaux, Mots de passe, Codes, Capteurs, Batteries, Écrans, Algorithmes',
        ),
      },
      about: [
        'Que sait une machine de nous, et qui le lui a dit ? [Deux ingénieures|Un programmeur et une infirmière] expliquent la technique sans brouillard.',
        'Chaque semaine, « {name} » démonte [un appareil|un mot à la mode] et regarde s’il y a quelque chose dedans.',
      ],
      more: [
        'Les questions du public d’abord, [les marques après|le jargon est à l’amende].',
        'Chaque épisode est transcrit en entier, avec tous les liens.',
      ],
      bodies: [
        `[Bonjour|Bonsoir] et bienvenue. Cette semaine, nous avons démonté [une sonnette|un grille-pain], parce qu’on nous demandait notre [mot de passe|date de naissance].
Il y a {number} vis et [un micro|une caméra]. À quoi cela sert, personne n’a su nous le dire.
Alors nous avons mesuré. Toutes les [dix|quinze] minutes, un petit paquet part vers la maison mère, long comme [une carte postale|une liste de courses].
Ce n’est pas forcément [méchant|grave]. {man} {surname}, notre invité du jour, fabrique de tels objets et assure que c’est le plus souvent un simple « je suis là ».
Mais « le plus souvent » est une expression qui fait [tousser|pâlir] les ingénieurs.
Que faire ? Un réseau à part, couper ce qui ne sert pas, et [lire|parcourir] au moins la première page des conditions.
Et si tout marche encore après, c’est que le reste ne servait à rien.`,
      ],
    },
    'true-crime': {
      words: {
        own: list(
          'Affaires classées, Alibis, Verdicts, Disparus, Témoins, Preuves, Prétoires, Faussaires, Suspects, Cambriolages, Nuits blanches, Enquêteurs, Procès, Aveux',
        ),
      },
      about: [
        '[Un tableau|Un navire|Un greffier] disparaît de {town}, et le dossier a été refermé trop vite.',
        'De vieilles affaires, relues : « {name} » donne la parole à [des témoins, des avocats et des proches|des gens qu’on n’a jamais interrogés].',
      ],
      more: [
        'Les victimes d’abord ; [les détails qui ne font que choquer sont écartés|les noms sont changés quand on veut la paix].',
        'Une saison raconte une affaire en [huit|dix] épisodes.',
      ],
      bodies: [
        `Le [neuf|quatre] {month}, un camion quitte {town} avec {number} [tableaux|caisses] à bord. Le compte, à l’arrivée, n’y est pas.
Voici « {title} », et j’ai lu le dossier [deux fois|d’un bout à l’autre].
Le chauffeur a été interrogé [deux|trois] jours. Il a répété chaque fois la même phrase : je me suis arrêté pour l’essence.
Ce que le dossier ne dit pas, c’est que la station était fermée le {weekday}.
Je l’ai lu dans [un journal|le bulletin paroissial], sous les [recettes|résultats de football]. Il m’a fallu [dix|vingt] minutes. En [trente|quarante] ans, personne n’avait regardé.
Sa fille a accepté de me voir dans un [parking|café]. Elle a apporté [une boîte à chaussures|une photographie] et m’a demandé de [couper|patienter].
Je l’ai fait. Quand j’ai rallumé le micro, voici ce qu’elle a dit.`,
      ],
    },
    health: {
      words: {
        own: list(
          'Sommeil, Nerfs, Souffle, Vitamines, Mal de dos, Os, Remèdes, Battements, Hormones, Bonnes habitudes, Appétit, Bilans, Défenses, Promenades',
        ),
      },
      about: [
        'Pourquoi le dos fait-il mal, et que sait-on [du sommeil|du sucre] ? « {name} » interroge des médecins qui savent [expliquer|dire « je ne sais pas »].',
        'La médecine en mots simples, avec [des patientes|des infirmiers] au micro aussi souvent que des professeurs.',
      ],
      more: [
        'Cela ne remplace pas une consultation ; cela rend la prochaine plus facile.',
        'Chaque affirmation renvoie à une étude, [et les faibles sont dites faibles|avec sa taille].',
      ],
      bodies: [
        `Bonjour. Vous avez [mal dormi|dormi cinq heures], n’est-ce pas ? Moi aussi, et c’est pourtant mon métier de chercheuse.
Je reçois la docteure {woman} {surname}, [de la clinique|de l’hôpital] de {town}. Quelle est l’erreur la plus courante ?
Trop vouloir, dit-elle. Le sommeil est comme un [chat|oiseau] : on le poursuit, il s’en va.
Ses [patients|patientes] tiennent [un journal|une liste] pendant {number} jours, et rien d’autre. Ni [applications|comprimés], ni règles.
Un [tiers|quart] va mieux dès la deuxième semaine, simplement parce qu’on cesse de regarder l’heure.
Et le café ? Avant [midi|quatorze heures], il ne change presque rien ; après le dîner, il vole la partie profonde de la nuit.
Mais si cela dure plus [d’un mois|de quelques semaines], ne soyez pas héroïque. Consultez.`,
      ],
    },
    economy: {
      words: {
        own: list(
          'Marchés, Salaires, Taux, Prix du pain, Impôts, Commerce, Dettes, Jeunes pousses, Retraites, Bilans, Chaînes, Loyers, Petite monnaie, Inflation',
        ),
      },
      about: [
        'Pourquoi [le beurre|le loyer] est-il devenu si cher, et qui y gagne ? « {name} » suit [un euro|une seule facture] jusqu’au bout.',
        'L’économie à hauteur d’yeux : [une boulangère, un banquier et un chauffeur de bus|des gens au salaire ordinaire] parlent d’argent.',
      ],
      more: [
        'Les chiffres sont arrondis, [le jargon|la langue de bois] traduit, et personne ne donne de conseils en Bourse.',
        '[Vingt|Vingt-cinq] minutes, chaque {weekday} matin.',
      ],
      bodies: [
        `À {town}, le pain coûte [douze|quinze] pour cent de plus que l’an dernier. Où passe l’argent ?
Nous avons demandé à la boulangère, {woman} {surname}. Elle a [ri|soupiré] et posé sa facture d’électricité sur [la table|le comptoir].
[Le blé|La farine] n’a presque pas bougé. C’est le four qui coûte [le double|une fortune].
Le fournisseur renvoie à la banque. Les taux, [dit-il|paraît-il].
Et la banque ? Elle a connu sa meilleure [année|saison] depuis que cette émission existe, et [ne souhaite pas commenter|n’a pas le temps de répondre].
De chaque pièce en plus, selon nos calculs, environ {number} centimes restent à celle qui [se lève|pétrit] à [deux|trois] heures du matin.
La semaine prochaine, nous suivrons la même pièce à l’étranger.`,
      ],
    },
    sport: {
      words: {
        own: list(
          'Penaltys, Marathons, Outsiders, Entraîneuses, Relais, Arbitres, Deuxième division, Vestiaires, Records, Remontées, Remplaçants, Chronomètres, Matchs à l’extérieur, Finales',
        ),
      },
      about: [
        'Le sport loin du podium : « {name} » rencontre [remplaçants, jardiniers de stade et quatrièmes|des gens qui ont su perdre].',
        '[Le week-end|La journée] en [trente|quarante] minutes, avec plus de tactique que de cris.',
      ],
      more: [
        'Avec [un ancien gardien|une ancienne coureuse de haies] et [une statisticienne|un kinésithérapeute] pour invités, rarement du même avis.',
        'Chaque {weekday}, avant le petit déjeuner.',
      ],
      bodies: [
        `On joue la quatre-vingt-[treizième|quatorzième] minute à {town}, il [pleut|neige], et [le gardien|le dernier défenseur] monte.
Vous connaissez la fin, ou vous le croyez. J’y étais, et je l’ai manquée, parce que je [cherchais mon stylo|refaisais mon lacet].
À mes côtés, {woman} {surname}, qui a tiré ce [corner|coup franc].
Elle dit l’avoir [raté|manqué] {number} fois dans la semaine.
Alors pourquoi ce jour-là ? Parce que plus personne [n’attendait|ne craignait] rien, dit-elle. Un calme assez [beau|dangereux].
Parlons de ce calme. Et de ce qu’un club de [village|deuxième division] fait [d’une coupe|d’une héroïne] le lundi matin.`,
      ],
    },
    parenting: {
      words: {
        own: list(
          'Tout-petits, Coucher, Devoirs, Colères, Fratries, Chemin de l’école, Adolescents, Goûters, Premiers pas, Couches, Temps d’écran, Grands-parents, Flaques, Chaussettes perdues',
        ),
      },
      about: [
        'Deux parents, [cinq|six] enfants, aucune réponse parfaite : « {name} » parle [de coucher, de devoirs et d’écrans|de colères et de tendresse].',
        'Que faire quand [personne ne dort|l’aînée ne parle plus] ? « {name} » le demande à [des sages-femmes|des institutrices] et à d’autres gens fatigués.',
      ],
      more: [
        'Assez court pour [un tour de poussette|le trajet jusqu’à la crèche].',
        'Franc, drôle et [sans leçon de morale|sans recette miracle].',
      ],
      bodies: [
        `Si vous entendez [taper|un fracas] derrière moi, c’est mon [petit dernier|cadet] qui vient de découvrir les casseroles.
La question du jour vient de {given}, à {town} : mon fils a [quatre|six] ans et ne mange plus que du blanc.
D’abord, {given}, bravo. [Du riz|Des pommes de terre], [des pâtes|du pain], [du yaourt|du chou-fleur] : voilà une semaine complète.
La nutritionniste que nous avons appelée a dit une phrase que j’ai collée sur [le frigo|la porte] : vous décidez de ce qu’il y a sur la table, et lui de ce qu’il en mange.
J’ai essayé pendant {number} jours. Le dernier, ma fille a [léché|reniflé] une carotte.
Ce n’est pas une victoire, mais je l’ai raconté [au bureau|au facteur].
Alors continuez à la poser là, sans un mot. Et croquez la vôtre [avec appétit|bruyamment], comme si c’était la dernière.`,
      ],
    },
    literature: {
      words: {
        own: list(
          'Romans, Marges, Vers, Premiers chapitres, Notes de bas de page, Bibliothèques, Traductrices, Librairies, Dernières phrases, Poètes, Livres de poche, Lectrices, Manuscrits, Marque-pages',
        ),
      },
      about: [
        'Un livre, deux lecteurs, [aucun accord|une théière] : « {name} » parle des romans comme on parle des voisins.',
        '« {name} » rend visite à ceux qui écrivent, là où ils [travaillent|échouent] : à la table de la cuisine.',
      ],
      more: [
        'La fin n’est jamais dévoilée [sans prévenir|avant la clochette].',
        'La liste des livres est dans les notes, [du poème|de l’essai] au pavé.',
      ],
      bodies: [
        `« [La mer|La maison] nous attendait. » C’est le début, et j’étais perdu d’avance.
Le roman s’appelle « [Basses Eaux|L’Année du sel] », il est de {given} {surname}, et vous ne pouvez pas l’avoir lu : il paraît {weekday}.
{given2}, tu ne l’as pas aimé. Je le vois à tes sourcils.
J’en ai aimé [deux|trois] cents pages. Ensuite [la tante|le chien] meurt, et le livre [s’assoit|retient son souffle].
Mais n’est-ce pas justement le sujet ? Le deuil retire [les verbes|l’air] à tout. Pendant des pages, personne n’ouvre une [fenêtre|lettre].
Tu as peut-être raison. Tu as [souvent|fâcheusement] raison, pour ces choses-là.
Lisons le passage [du ferry|des poires], et que chacun [juge|prenne parti].`,
      ],
    },
    science: {
      words: {
        own: list(
          'Atomes, Comètes, Fossiles, Microscopes, Glaciers, Neurones, Expériences, Mousses, Grands fonds, Télescopes, Champignons, Gravité, Chants d’oiseaux, Marges d’erreur',
        ),
      },
      about: [
        'Pourquoi les [oies|fourmis] ne se disputent-elles jamais, et de quoi se souvient [la mousse|la poussière] ? « {name} » demande à celles et ceux qui cherchent.',
        'La science en train de se faire : « {name} » va [au laboratoire|sur la glace] et raconte aussi les échecs.',
      ],
      more: [
        'Une langue claire, [de vrais doutes|des questions ouvertes], pas de miracles.',
        'Les auditeurs envoient des [énigmes|bruits], les spécialistes devinent.',
      ],
      bodies: [
        `Voici le bruit [de la mousse|de la glace|du sable], amplifié [quatre|six] cents fois.
Il a été enregistré près de {town} par {woman} {surname}, qui a passé pour cela {number} semaines à plat ventre.
Qu’entend-on ? De [l’eau|l’air], dit-elle, qui circule dans des espaces plus fins qu’un cheveu.
[Récemment encore|Il y a un an], tout le monde croyait que c’était muet. Personne n’avait [vérifié|approché un micro].
C’est d’ailleurs ma phrase préférée en science : personne n’avait vérifié.
Le rythme change avant [la pluie|le dégel], environ [neuf|douze] heures à l’avance. C’est peut-être [le hasard|un défaut de l’appareil] ; {number2} autres équipes tendent donc l’oreille.
Si elles entendent la même chose, le manuel aura besoin d’une page de plus. Sinon, nous vous le dirons aussi.`,
      ],
    },
    interviews: {
      words: {
        own: list(
          'Inconnus, Secondes carrières, Nuits de garde, Voisins, Tournants, Réponses franches, Détours, Rencontres, Rescapés, Talents tardifs, Héros discrets, Débuts, Regrets, Longs entretiens',
        ),
      },
      about: [
        'Un invité, une heure, une question jamais posée : « {name} » rencontre [des infirmières de nuit, des inventeurs et des clowns à la retraite|ceux que l’on croise sans les voir].',
        'Comment devient-on qui l’on est ? Dans « {name} » répondent ceux qu’on n’interroge jamais.',
      ],
      more: [
        'Rien n’est coupé, sauf [les quintes de toux|les sirènes].',
        'Enregistré [dans la cuisine des invités|sur des bancs publics], partout dans le pays.',
      ],
      bodies: [
        `{man}, vous avez passé [vingt|trente] ans [sous l’eau|au tribunal]. Aujourd’hui, vous [réparez|accordez] des accordéons. Que s’est-il passé ?
Il s’est passé un mardi. Je suis [rentré|arrivé] chez moi sans me rappeler [un seul visage|une seule couleur] de la journée.
Rien du tout ?
Rien. Alors je me suis assis [dans l’escalier|sur le trottoir], et à côté quelqu’un jouait, [faux|lentement], toujours les mêmes {number} notes.
Et vous avez sonné.
J’ai sonné. C’était {woman}, elle avait [quatre-vingts|quatre-vingt-dix] ans, et la note grave restait coincée. J’avais [un canif|une épingle à cheveux] sur moi.
Le métier vous manque ?
Ce qui me manque, c’est [d’être sûr|qu’on ait besoin de moi]. Mais j’ai appris à [écouter|attendre]. Presque tout ce qui est cassé veut seulement être tenu [autrement|dans l’autre sens].`,
      ],
    },
  },
}
