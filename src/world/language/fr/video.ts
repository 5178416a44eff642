import type { KindTexts } from '../kind-texts.ts'
import { nouns } from './nouns.ts'

export const video: KindTexts<'video'> = {
  words: {
    kin: nouns(
      'fille, f',
      'fils, m',
      'veuve, f',
      'frère, m',
      'sœur, f',
      'héritière, f',
      'voisin, m',
      'apprenti, m',
      'jumeaux, mp',
      'invités, mp',
      'locataire, f',
      'neveu, m',
    ),
    job: nouns(
      'horloger, m',
      'passeuse, f',
      'apicultrice, f',
      'boulanger, m',
      'juge, m',
      'gardien de phare, m',
      'tailleur, m',
      'pianiste, f',
      'arpenteur, m',
      'postière, f',
      'souffleur de verre, m',
      'institutrice, f',
      'jardinier, m',
      'cartographe, f',
      'maître du port, m',
    ),
  },
  titles: [
    '{^own.le} {adj@own} de {Town}',
    '{^kin.le} {job.du} de {Town} : {own} {adj@own}',
    '{^own.le} et {noun.le} {adj@noun}',
    '{^own} {adj@own}, {noun} {adj2@noun}',
    '{^own.le} {job.du} {trait@job} de {Town}',
    '{^noun} {adj@noun} : {own.le} de {Town}',
  ],
  genres: {
    drama: {
      words: {
        own: nouns(
          'héritage, m',
          'silence, m',
          'retour, m',
          'aveu, m',
          'verdict, m',
          'retrouvailles, fp',
          'adieu, m',
          'dîner, m',
          'noce, f',
          'récolte, f',
          'hiver, m',
          'dette, f',
          'maison, f',
          'lettres, fp',
          'absence, f',
        ),
      },
      about: [
        'Après [bien des|trop de longues] années, {woman} revient à {town} pour vendre la maison de famille, et elle n’y est pas seule.',
        'Un drame sur une famille, [une boulangerie|un vignoble] et une phrase qu’il aurait fallu dire depuis longtemps.',
        'Quand [la rivière|le bief] de {town} s’assèche, une famille doit décider [qui reste|ce que chacun se doit].',
      ],
      more: [
        'Raconté en longues scènes calmes, avec [des regards plus lourds que les mots|une tempête qui dure la moitié du film].',
        'Le film demande ce que coûte le pardon et prend son temps pour répondre.',
      ],
      bodies: [
        `{given} : Tu as gardé [le piano|la porte verte].
{given2} : Personne n’en a voulu.
{given} : Tu aurais pu [écrire|appeler]. En [onze|quatorze] ans, pas un mot.
{given2} : J’ai écrit {number} lettres. Elles sont là, dans [le tiroir|la boîte], [timbrées|cachetées] et tout.
{given} : Pourquoi ne pas les avoir envoyées ?
{given2} : Parce que chacune commençait par ton nom, et qu’ensuite [je ne trouvais plus rien|j’avais honte].
{given} : Papa est enterré [sur la colline|du côté nord], n’est-ce pas ?
{given2} : À côté du [cognassier|poirier]. Viens, avant qu’il [fasse nuit|pleuve]. Je vais te montrer.`,
      ],
    },
    documentary: {
      words: {
        own: nouns(
          'rivière, f',
          'archive, f',
          'ouvriers, mp',
          'chemin de fer, m',
          'silence, m',
          'migration, f',
          'marché, m',
          'glacier, m',
          'hôpital, m',
          'frontière, f',
          'mine, f',
          'orchestre, m',
          'carrière, f',
          'flotte, f',
          'village, m',
        ),
      },
      about: [
        'Pendant [deux|trois] ans, la caméra a suivi la dernière équipe d’une carrière près de {town}.',
        'Un documentaire sur la pierre, ceux qui en vivent et les entreprises qui la comptent.',
        'Que reste-t-il quand une carrière ferme ? Le film interroge [ouvriers, archivistes et élèves|ceux qui restent], et il écoute.',
      ],
      more: [
        'Aucun commentaire ne dit quoi penser ; [les visages suffisent|les archives parlent d’elles-mêmes].',
        'Avec des images inédites, tirées de {number} collections privées.',
      ],
      bodies: [
        `Voix off : En {month}, la carrière de {town} emploie encore {number} personnes. Aux meilleures années, elles étaient [quatre|six] cents.
{man} {surname}, [grutier|contremaître] : Mon grand-père a commencé ici à quatorze ans. La pierre paie tard, disait-il, mais elle paie.
Voix off : La direction a annoncé la fermeture un {weekday}. La lettre faisait [deux|trois] phrases.
{man} {surname} : Je l’ai lue debout. Puis je me suis assis, et je l’ai relue.
Voix off : Il reste la sirène. On l’entend toujours à [six heures|midi].
{woman} {surname2}, archiviste : Les gens m’apportent des [photos|fiches de paie] dans des boîtes à chaussures. Gardez ça, disent-ils, quelqu’un demandera peut-être.
Voix off : Quelqu’un demande. Les élèves de l’école ont commencé à [filmer|dessiner] la dernière équipe.`,
      ],
    },
    comedy: {
      words: {
        own: nouns(
          'quiproquo, m',
          'lune de miel, f',
          'propriétaire, m',
          'chameau, m',
          'dîner, m',
          'célibataire, m',
          'beaux-parents, mp',
          'catastrophe, f',
          'répétition, f',
          'cambrioleur, m',
          'week-end, m',
          'perruque, f',
          'perroquet, m',
          'sous-locataire, m',
          'caravane, f',
        ),
      },
      about: [
        'Deux [boulangers rivaux|dentistes divorcés] reçoivent la clé de [la même suite nuptiale|la même location], et aucun ne veut partir.',
        '{given} voulait juste un week-end tranquille ; voici [une fanfare|toute la famille|un chameau].',
        'Une comédie sur [un mariage sans marié|un testament à tiroirs|un village qui se fait passer pour une station thermale].',
      ],
      more: [
        'Les portes claquent, les soufflés retombent, et [le chien|la grand-mère] sait tout.',
        'Les répliques fusent, et [on rit avec chacun, jamais de personne|la dernière est la meilleure].',
      ],
      bodies: [
        `{given} : Pourquoi y a-t-il [une chèvre|une contrebasse] dans la salle de bains ?
{given2} : Bonjour à toi aussi.
{given} : Ce n’est pas une réponse.
{given2} : Elle n’est pas à nous. Elle est au [curé|propriétaire].
{given} : Le [curé|propriétaire] qui vient [déjeuner|dîner] ? Aujourd’hui ? Dans [une heure|vingt minutes] ?
{given2} : Il ne doit pas savoir que nous savons. [Fredonne|Siffle] bien fort et apporte [une serviette|une laitue].
{given} : On s’est mariés pour la vie tranquille, tu te souviens ?
{given2} : Et vois comme ça [conserve|rajeunit]. Attention à la [baignoire|marche] !`,
      ],
    },
    horror: {
      words: {
        own: nouns(
          'cave, f',
          'murmure, m',
          'visiteur, m',
          'séance, f',
          'chambre d’enfant, f',
          'puits, m',
          'veillée, f',
          'grenier, m',
          'brume, f',
          'grattement, m',
          'tapisserie, f',
          'poupée, f',
          'tombe, f',
          'marais, m',
          'couloir, m',
        ),
      },
      about: [
        'Dans la nouvelle maison de {town}, il y a [une pièce sans porte|une marche de trop], et quelque chose frappe.',
        'Une famille loue [un moulin|un presbytère] pour l’hiver ; les voisins disent que la maison n’a jamais été vide.',
        'Chaque nuit, à [trois heures dix|quatre heures], le téléphone sonne à {town}, et la voix au bout du fil est [la vôtre|celle d’un enfant].',
      ],
      more: [
        'Un film lent et froid, qui inquiète par [ses bruits|ce qui se tient derrière le rideau] plutôt que par le sang.',
        'À ne pas regarder [seul|dans une vieille maison].',
      ],
      bodies: [
        `{given} : Tu as fermé la [cave|trappe] ?
{given2} : On n’a pas de [cave|trappe].
{given} : Alors viens [écouter|voir].
{given2} : C’est [la tuyauterie|la charpente]. Les vieilles maisons [respirent|travaillent].
{given} : {^number} [coups|pas]. Puis [rien|le silence]. Puis encore {number}. Ça répond.
{given2} : Ça répond à quoi ?
{given} : À toi. Chaque fois que tu [parles|ris].
{given2} : Arrête. S’il te plaît. Où est [la lampe|le chien] ?
{given} : Je croyais que tu l’avais avec toi.`,
      ],
    },
    animation: {
      words: {
        own: nouns(
          'escargot, m',
          'cerf-volant, m',
          'coquille, f',
          'envol, m',
          'voyage, m',
          'ficelle, f',
          'traversée, f',
          'tempête, f',
          'mouette, f',
          'vent, m',
          'ciel, m',
          'courrier du ciel, m',
          'excursion, f',
          'brise, f',
          'vague, f',
        ),
      },
      about: [
        'Un escargot et un cerf-volant veulent voir la mer, et le vent n’est pas d’accord.',
        'À {town}, personne n’avait jamais vu voler un escargot, jusqu’à [l’arrivée d’un cerf-volant|un mardi de tempête].',
        'Le plus petit escargot de {town} veut savoir [ce qu’est la mer|où finit la rivière].',
      ],
      more: [
        'Dessiné à la main, avec des chansons que même [les parents fatigués|les oncles] reprennent.',
        'Un film sur [le courage|l’amitié] pour tous ceux qui ont été petits.',
      ],
      bodies: [
        `L’escargot : On est [bientôt|enfin|presque] arrivés ?
Le cerf-volant : On est partis il y a {number} minutes.
L’escargot : Pour moi, c’est [presque|pratiquement|déjà] des vacances.
Le cerf-volant : Regarde en bas ! Ça, c’est {town}. Et derrière, ce trait [argenté|bleu|doré]…
L’escargot : C’est [la mer|le bout du monde] ?
Le cerf-volant : Un seul moyen de le savoir. Accroche-toi [bien|fort] à ma [queue|ficelle] !
L’escargot : Je m’accroche ! [Je m’accroche|Oui, oui] ! Dis-moi quand je peux [ouvrir les yeux|respirer].`,
      ],
    },
    thriller: {
      words: {
        own: nouns(
          'alibi, m',
          'dossier, m',
          'courrier, m',
          'panne, f',
          'témoin, m',
          'double, m',
          'échéance, f',
          'code, m',
          'planque, f',
          'rançon, f',
          'barrage, m',
          'indicateur, m',
          'signal, m',
          'échange, m',
          'piège, m',
        ),
      },
      about: [
        'Une [interprète|gardienne de nuit] entend une phrase de trop et a jusqu’à [l’aube|minuit] pour l’oublier.',
        '{given} {surname} se réveille dans le train de {town} avec [le passeport d’un inconnu|deux billets] et une clé.',
        'Une [panne|tempête de neige] isole {town}, et l’un des [neuf|douze] clients n’est pas celui qu’il prétend être.',
      ],
      more: [
        'Rien n’est ce qu’il paraît, et [les indices sont sous nos yeux|la pendule à l’image est toujours à l’heure].',
        'Un thriller de [couloirs étroits|longues ombres] et de phrases courtes.',
      ],
      bodies: [
        `La voix : Ne vous retournez pas. Continuez à [lire|remuer votre café].
{surname} : Vous êtes en [avance|retard].
La voix : [La gare|Le café] est sous surveillance. Deux [à la porte|au comptoir], un près [de l’escalier|de l’horloge].
{surname} : Et [l’enveloppe|la clé] ?
La voix : Casier {number}. Vous avez jusqu’au [ferry de {weekday}|dernier train] pour {town}.
{surname} : Et si je [refuse|le manque] ?
La voix : Alors [{given2}|votre frère] saura qui a [signé|envoyé] la première lettre.
{surname} : Ce n’était pas [convenu|prévu].
La voix : Les plans, c’est pour ceux qui ont le temps. [Buvez|Payez]. Souriez. Partez.`,
      ],
    },
    cooking: {
      words: {
        own: nouns(
          'cuisine, f',
          'tablée, f',
          'four, m',
          'pain, m',
          'souper, m',
          'bouillon, m',
          'banquet, m',
          'tourte, f',
          'route des épices, f',
          'marché, m',
          'soupière, f',
          'quenelles, fp',
          'festin, m',
          'garde-manger, m',
          'petit déjeuner, m',
        ),
      },
      about: [
        'À chaque épisode, {given} cuisine [un seul légume|une seule marmite] de [cinq|sept] façons et en brûle au moins une.',
        '[De la criée|Des jardins ouvriers] de {town} à l’assiette : une émission avec plus de terre que de studio.',
        '[Le pain|Le bouillon|La quenelle], et rien d’autre : la série prend un plat et interroge les grands-mères de [neuf|douze] cuisines.',
      ],
      more: [
        'Les recettes sont simples, [les ratés sont montrés|les quantités sont données à la fin].',
        'Personne ne gagne, personne n’est éliminé, tout le monde mange.',
      ],
      bodies: [
        `Bon retour dans ma cuisine. Aujourd’hui, il nous faut des [oignons|poireaux], [du beurre|de l’huile], un peu de [thym|muscade] et {number} [œufs|pommes de terre].
On part d’une poêle froide, j’ai bien dit froide. Puis [du beurre|de l’huile], [doucement|sans se presser].
Maintenant, les [oignons|poireaux]. Écoutez : c’est un murmure. Si ça siffle, on retire du feu.
Pendant que ça fond, ma [voisine|tante] {woman}, de {town}, m’a appris à [saler|remuer] deux fois, maintenant et tout à la fin.
Ah, ce côté-là a un peu trop doré. On appelle ça [du caractère|le goût], et on le met dessous.
On verse [le bouillon|la crème], on couvre, [vingt|trente] minutes. [Mettez la table|Appelez votre mère].
Et voilà. [De la chapelure|Du persil] par-dessus, une grande cuillère, pas de discours.`,
      ],
    },
    nature: {
      words: {
        own: nouns(
          'migration, f',
          'marais, m',
          'récif, m',
          'loups, mp',
          'forêt, f',
          'toundra, f',
          'estuaire, m',
          'hérons, mp, aspiré',
          'canopée, f',
          'glacier, m',
          'savane, f',
          'abeilles, fp',
          'tourbière, f',
          'dunes, fp',
          'loutres, fp',
        ),
      },
      about: [
        'Un an dans la vie d’un estuaire, filmé [au ras du sol|goutte à goutte].',
        'Ils parcourent [neuf|onze] mille kilomètres et pèsent moins qu’une [lettre|pièce de monnaie] : les oiseaux de ce film ignorent les frontières.',
        'Que se passe-t-il sur la vasière quand personne ne regarde ? [Des caméras cachées|Trois hivers de patience] répondent.',
      ],
      more: [
        'La musique se fait discrète, et [le vent|l’eau] prend la parole.',
        'Jamais on n’avait vu de si près [la première minute d’une libellule|de jeunes phoques au jeu].',
      ],
      bodies: [
        `Première lueur sur [l’estuaire|le marais]. La [vase|gelée] est encore [argentée|bleue], et rien ne semble bouger.
Regardez mieux. Entre les [roseaux|pierres], un [héron|courlis] se tient immobile depuis [quarante|cinquante] minutes.
Il [attend|écoute]. Sous ses pattes, la marée apporte {number} sortes de [crevettes|crabes], et il connaît l’heure de chacune.
Plus au large, les [phoques|oies] se réveillent. Il y a [trente|soixante] petits cette année, plus que jamais depuis qu’on les compte.
Puis [le vent|la lumière] tourne. Une ombre traverse [le banc de sable|l’eau], et toutes les têtes se lèvent à la fois.
C’est un [pygargue|busard]. Il décrit un cercle, [puis deux|plus bas], et les laisse en paix.
La patience, dans ce pays, est un autre nom de [la faim|l’aube].`,
      ],
    },
    crime: {
      words: {
        own: nouns(
          'affaire, f',
          'inspectrice, f',
          'alibi, m',
          'verdict, m',
          'suspect, m',
          'empreinte, f',
          'lac, m',
          'témoignage, m',
          'mobile, m',
          'commissariat, m',
          'preuve, f',
          'procès, m',
          'témoin, m',
          'effraction, f',
          'brigadier, m',
        ),
      },
      about: [
        'Une barque dérive dans le port de {town}, [sans son propriétaire|sans une seule empreinte], et l’inspectrice {surname} a [un rhume|encore une semaine avant la retraite].',
        'À {town}, tout le monde a un alibi, et [c’est le même|il est trop beau].',
        'L’inspectrice {surname} résout ses affaires en [écoutant|cuisinant], ce qui rend fous ses collègues.',
      ],
      more: [
        'Chaque saison raconte une affaire, du premier appel au verdict.',
        'La série s’intéresse moins au qui qu’au pourquoi, et [l’humour y est sec|le paysage joue son rôle].',
      ],
      bodies: [
        `Inspectrice {surname} : Vous [avez fermé|fermiez] la boutique à [six|sept] heures ?
{given} : Comme toujours. J’ai [balayé|tiré le rideau], j’ai nourri [le chat|les poules], j’ai dormi.
Inspectrice {surname} : Votre voisin a vu de la lumière à [neuf|dix] heures.
{given} : Mon voisin voit [des fantômes|des lumières] depuis son [opération|voyage].
Inspectrice {surname} : Il y avait [de la farine|du sable] sur la [caisse|serrure]. Pas grand-chose. Une [cuillerée|pincée].
{given} : On est à {town}. Il y a [de la farine|du sable] partout.
Inspectrice {surname} : Pas dans [l’horloge|l’étui à violon]. On reprend, à [six|sept] heures, avec [la porte|la lumière] ?`,
      ],
    },
    romance: {
      words: {
        own: nouns(
          'mariage, m',
          'bouquet, m',
          'baiser, m',
          'estivant, m',
          'librairie, f',
          'lettre d’amour, f',
          'vignoble, m',
          'demande, f',
          'valse, f',
          'lune de miel, f',
          'prétendant, m',
          'promesse, f',
          'ferry, m',
          'mariée, f',
          'roseraie, f',
        ),
      },
      about: [
        'Elle restaure des [horloges|violons], il est toujours en retard, et tous deux veulent [la même boutique|la même péniche] à {town}.',
        'Une histoire d’amour en [neuf|douze] lettres, toutes distribuées [à la mauvaise porte|au mauvais étage].',
        'Ils se croisent chaque année [dans la même gare|dans le même hôtel], et chaque fois l’un des deux va [partir|se marier].',
      ],
      more: [
        'Tendre, drôle et [juste assez triste|tourné dans la plus douce lumière de l’année].',
        'Pour celles et ceux qui croient aux [secondes chances|détours].',
      ],
      bodies: [
        `{woman} : Vous le [lisez|tenez] à l’envers.
{man} : Je sais. Depuis que vous êtes là.
{woman} : Cela fait {number} minutes.
{man} : Alors disons que je [lis lentement|manque de sang-froid|suis un peu distrait].
{woman} : Le ferry pour {town} part à [cinq|six] heures. Il faudrait que je le prenne.
{man} : Et vous le voulez [vraiment|encore] ?
{woman} : Posez-moi une question [plus simple|moins grave].
{man} : [Très bien|D’accord]. Du [sucre|lait] ?
{woman} : [Deux fois|Trois fois], s’il vous plaît. Il y aura bien un ferry demain.`,
      ],
    },
  },
}
