import { list } from '../compose.ts'
import type { KindTexts } from '../kind-texts.ts'
import { nouns } from './nouns.ts'

export const offer: KindTexts<'offer'> = {
  words: {
    size: list('poignée, bourse, sacoche, seau, caisse, tonneau, charretée, coffre-fort, montagne, besace, cassette, panier'),
    amount: list('80, 120, 150, 200, 250, 300, 350, 400, 450, 500, 550, 600, 650, 700, 750, 800, 850, 900'),
    coins: nouns(
      'pièces, fp',
      'gemmes, fp',
      'perles, fp',
      'glands, mp',
      'couronnes, fp',
      'étincelles, fp',
      'coquillages, mp',
      'ducats, mp',
      'rubis, mp',
      'boutons, mp',
      'cristaux, mp',
      'jetons, mp',
      'florins, mp',
      'écus, mp',
    ),
  },
  titles: ['{^own} {adj@own} {noun.du} {adj2@noun}'],
  genres: {
    'coin-pack': {
      titles: [
        '{amount} {coins} {adj@coins} (édition {noun} {adj2@noun})',
        '{amount} {coins} {noun.du} {adj@noun} de {Town}',
        '{^size} {coins.de} : {amount} pour {noun.le} {adj@noun}',
      ],
      about: [
        'Une réserve de pièces pour « {parent} », créditée aussitôt.',
        'Des pièces à dépenser dans « {parent} » en [graines, outils et clôtures|cartes et couleurs|raccourcis et décorations].',
        'De quoi remplir votre bourse dans « {parent} » ; [rien n’expire|les pièces restent jusqu’à ce que vous les dépensiez].',
      ],
      more: [
        'Les pièces se gagnent aussi en jouant, mais plus lentement.',
        'Elles ne valent que dans ce jeu et ne se reconvertissent pas en argent.',
        'Le solde est commun à [toutes les parties|tous les personnages] d’un même profil.',
      ],
    },
    'random-chest': {
      words: {
        own: nouns(
          'coffre, m',
          'boîte, f',
          'coffret, m',
          'caisse, f',
          'malle, f',
          'colis, m',
          'œuf, m',
          'jarre scellée, f',
          'trésor, m',
          'pochette-surprise, f',
        ),
      },
      titles: [
        '{^own} {adj@own} {noun.du} {adj2@noun}',
        '{^own.le} {noun.du} {adj@noun} et ses {amount} {coins}',
        '{^own} {noun.du} {adj@noun} de {Town}',
      ],
      about: [
        'Un coffre fermé pour « {parent} » : ce qu’il contient dépend du hasard.',
        'Ouvrez et voyez : chaque coffre contient [un objet tiré au sort|trois cartes tirées au sort|cinq figurines tirées au sort] pour « {parent} ».',
        'La chance décide de ce que ce coffre ajoute à « {parent} », de la trouvaille [commune|banale] à la pièce [légendaire|rarissime].',
      ],
      more: [
        'La probabilité de chaque rareté est indiquée avant l’achat.',
        'Des doubles sont possibles et s’échangent contre quelques pièces.',
        'Rien de tout cela n’est nécessaire pour finir le jeu.',
      ],
    },
    'season-pass': {
      words: {
        own: nouns('saison, f', 'chapitre, m', 'année, f', 'festival, m', 'cycle, m', 'voyage, m', 'campagne, f', 'almanach, m'),
      },
      titles: [
        'Passe de saison : {own.le} {adj@own} {noun.du} {adj2@noun}',
        'Passe de saison « {noun} {adj@noun} » : {own} de {Town}',
        'Passe de saison {noun.du} {adj@noun} : {own} {adj2@own}',
      ],
      about: [
        'Le passe débloque [quarante|cinquante|soixante] récompenses de la saison en cours dans « {parent} ».',
        'Une saison de [défis|niveaux|costumes] supplémentaires pour « {parent} », ouverte [huit|dix|douze] semaines.',
        'Pour qui joue à « {parent} » [chaque jour|chaque week-end] : chaque palier atteint libère une récompense.',
      ],
      more: [
        'Ce qui est gagné reste acquis en fin de saison ; ce qui ne l’est pas est perdu.',
        'Les paliers déjà franchis sont crédités à l’achat.',
        'La piste gratuite reste ouverte à tous ; le passe en ajoute une seconde.',
      ],
    },
    'remove-ads': {
      words: { own: list('Sans pub, Zéro publicité, Publicités coupées, Mode calme, Vue dégagée, Plus jamais de pub') },
      titles: [
        '{own} : édition {noun} {adj@noun} de {Town}',
        '{own} – lot « {noun} {adj@noun} » et {amount} {coins}',
        '{own} : {amount} {coins} {noun.du} {adj@noun}',
      ],
      about: [
        'Supprime toute publicité de « {parent} », une fois pour toutes.',
        'Plus de bannières ni de petits films entre les niveaux : voici de quoi couper la publicité dans « {parent} ».',
        'Jouer à « {parent} » sans interruption, [sur tous vos appareils|pour tous les profils du foyer].',
      ],
      more: [
        'Les récompenses obtenues jusqu’ici contre un petit film sont désormais offertes.',
        'L’achat est lié à votre compte et se restaure sur un nouveau téléphone.',
        'Prend effet au prochain démarrage.',
      ],
    },
    'extra-lives': {
      words: {
        own: nouns(
          'cœurs, mp',
          'vies, fp',
          'secondes chances, fp',
          'vies de rechange, fp',
          'porte-bonheur, mp',
          'essais, mp',
          'bouées, fp',
          'plumes de vie, fp',
        ),
      },
      titles: [
        '{amount} {own} {noun.du} {adj@noun}',
        '{amount} {own} {noun.du} {adj@noun} de {Town}',
        '{^size} de {Town} : {amount} {own} et {coins}',
      ],
      about: [
        'Des vies supplémentaires pour « {parent} », pour le niveau [qui résiste|presque gagné].',
        'Reprenez là où tout a échoué : des vies de rechange pour « {parent} », prêtes à servir.',
        'Avec ces vies, inutile d’attendre dans « {parent} » que [le compte à rebours s’achève|les cœurs se rechargent].',
      ],
      more: [
        'Une vie revient d’elle-même toutes les [vingt|trente] minutes, sans payer.',
        'Elles se gardent jusqu’à ce que vous les utilisiez.',
        'Elles ne comptent pas dans les parties classées, pour que le classement reste équitable.',
      ],
    },
    costume: {
      words: {
        own: nouns(
          'costume, m',
          'tenue, f',
          'cape, f',
          'manteau, m',
          'uniforme, m',
          'robe, f',
          'armure, f',
          'déguisement, m',
          'chapeau, m',
          'habit, m',
          'bottes, fp',
          'écharpe, f',
        ),
      },
      titles: [
        '{^own} {adj@own} {noun.du} {adj2@noun}',
        '{^own} « {noun} {adj@noun} » de {Town}',
        '{^own.le} {adj@own} de {Town}, {time}',
      ],
      about: [
        'Un nouveau look pour votre personnage dans « {parent} », [avec les bottes assorties|en trois couleurs au choix|avec une doublure qui luit la nuit].',
        'De quoi se déguiser dans « {parent} » : c’est pour le plaisir des yeux, et rien d’autre ne change.',
        'Cousu pour [la fête d’hiver|le bal masqué|les longs voyages], et désormais dans la garde-robe de « {parent} ».',
      ],
      more: [
        'Tous les personnages peuvent le porter, et sa couleur se change à tout moment.',
        'Il ne donne aucun avantage en jeu.',
        'Qui l’a le garde, même quand il quitte la boutique.',
      ],
    },
  },
}
