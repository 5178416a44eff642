import type { AspectTexts, ReviewTexts } from '../review-texts.ts'

/** Said of whatever is heard, watched or read. */
const media: Pick<AspectTexts, 'price' | 'support' | 'safety'> = {
  price: {
    delighted: [
      'à ce prix, c’est un cadeau !',
      'j’aurais volontiers payé le double',
      'incroyable, tout ce qu’on a pour son argent',
    ],
    pleased: ['prix honnête', 'le prix est juste', 'de l’argent bien dépensé'],
    displeased: ['un peu cher', 'j’attendrais une baisse de prix', 'trop cher pour si peu'],
    angry: ['quel prix insolent !', 'de la cupidité, rien d’autre !', 'demander autant sans même rougir !'],
  },
  support: {
    delighted: [
      '{provider} a réglé mon problème en quelques minutes, je n’en reviens pas',
      'une réponse manuscrite de {provider}, qui fait encore ça de nos jours !',
      'des gens tellement serviables chez {provider}, un bonheur',
    ],
    pleased: ['{provider} a vite répondu', 'on a répondu à ma question en détail', 'le service client a été aimable'],
    displeased: [
      'pas de réponse de {provider} à ce jour',
      '{provider} m’a envoyé une lettre type',
      'le formulaire de contact ne mène nulle part',
    ],
    angry: [
      '{provider} ignore ses clients, une honte !',
      'quatre messages à {provider}, quatre fois rien !',
      'je n’ai jamais lu réponse plus arrogante que celle de {provider} !',
    ],
  },
  safety: {
    delighted: [
      'pour toute la famille, de la grand-mère au petit dernier !',
      'on nous prévient honnêtement, et les enfants sont épargnés, merci',
      'enfin quelque chose que je n’ai pas à vérifier avant les enfants !',
      'des avertissements francs, exactement là où il faut, merci !',
    ],
    pleased: ['convient à l’âge indiqué', 'l’avertissement sur le contenu était juste', 'rien qui m’inquiète en tant que parent'],
    displeased: [
      'plus dur que l’étiquette ne le laisse croire',
      'un avertissement au début aurait été bienvenu',
      'pas pour les plus jeunes, quoi qu’en dise l’étiquette',
    ],
    angry: [
      'ma fille en a fait des cauchemars une semaine, merci bien !',
      'comment cela a-t-il pu passer sans avertissement ?',
      'irresponsable de proposer ça à des enfants !',
    ],
  },
}

/** Sentences begin small, so that they can follow « mais ». */
export const reviews: ReviewTexts = {
  openers: {
    software: [
      'sur mon téléphone depuis [deux|trois|quatre|cinq|six|huit] semaines',
      'premier essai [un {weekday}|pendant les vacances|avant un voyage], sur ma [vieille|nouvelle] tablette',
      'c’est ma [sœur|colocataire|cousine|voisine|collègue] qui m’en a parlé',
      'je m’en sers [un jour sur deux|dans le bus|surtout le soir|le week-end|à la pause de midi]',
      'je débute à peine',
      'encore en pleine découverte',
      'mise à jour faite [hier|{weekday}]',
    ],
    played: [
      'découvert [par hasard|un {weekday} soir|pendant un long trajet en train|chez des amis]',
      'c’est ma [sœur|voisine|cousine|cheffe|dentiste] qui m’en a parlé',
      'pris pour [un week-end de pluie|la route vers {town}|un long trajet en train|mes soirées]',
      'j’y reviens pour la [deuxième|troisième|quatrième] fois',
      'un peu chaque soir',
      'je m’y remets ce week-end',
      'en fond pendant que je cuisinais',
    ],
    read: [
      'découvert [par hasard|un {weekday} soir|pendant un long trajet en train|en salle d’attente]',
      'c’est ma [sœur|voisine|cousine|cheffe|libraire] qui m’en a parlé',
      'lu [un week-end de pluie|sur la route de {town}|d’une traite|au petit déjeuner|au lit]',
      'je le relis pour la [deuxième|troisième] fois',
      'je n’en suis qu’à la moitié',
      'quelques lignes chaque soir',
      'je garde la suite pour le week-end',
    ],
    offer: [
      'acheté [une fois|deux fois|un {weekday}|le mois dernier]',
      'pris pour [mon fils|ma fille|ma nièce|mon neveu|moi]',
      'je l’ai depuis {month}',
      'pris juste avant [les vacances|le niveau {number}]',
      'pas encore tout essayé',
      'j’en dirai davantage plus tard',
    ],
  },
  but: ['mais {said}', 'mais {said}', 'en revanche, {said}', 'cela dit, {said}'],
  and: ['{said}', '{said}', '{said}', 'et {said}'],
  link: '\u202f; ',
  software: {
    quality: {
      delighted: [
        'tout est fait avec tant de soin !',
        'je n’ai jamais rien utilisé d’aussi bien pensé',
        'la personne qui a conçu ça [aime|comprend] les gens qui s’en servent !',
        'un plaisir pour les yeux et sous les doigts !',
      ],
      pleased: [
        'bien fait, [jusqu’aux icônes|sans rien qui dépasse]',
        'fait ce qu’on lui demande, et le fait bien',
        'du travail solide, on s’y retrouve vite',
        'net et bien rangé',
      ],
      displeased: [
        'ça sent [l’inachevé|le bâclé]',
        'peu commode, il faut [trois|quatre] gestes pour tout',
        'on se croirait il y a [dix|quinze] ans',
        'encore un peu brut par endroits',
      ],
      angry: [
        'quel bricolage !',
        'rien ne marche comme prévu, personne n’a essayé avant de le sortir ?',
        'le travail le plus bâclé que j’aie vu depuis [des années|longtemps] !',
        'monté en une nuit, on dirait !',
      ],
    },
    price: {
      delighted: ['j’aurais payé le double !', 'une vraie bonne affaire', 'tant de choses pour si peu d’argent !'],
      pleased: ['prix correct', 'le prix est raisonnable pour ce qu’on a', 'ça vaut son prix'],
      displeased: ['un peu cher pour ce que c’est', 'coûte plus que de raison', 'ça ne vaut pas ce prix'],
      angry: [
        'une arnaque éhontée !',
        'ils nous prennent pour des vaches à lait !',
        'du vol pur et simple, qu’on me rembourse !',
      ],
    },
    stability: {
      delighted: [
        'pas un seul plantage en [plusieurs semaines|plusieurs mois], un bonheur !',
        'réglé comme une horloge, même sur mon antique téléphone',
        'rapide comme l’éclair, et jamais rien ne se bloque',
      ],
      pleased: ['tourne sans accroc', 'aucun plantage jusqu’ici', 'démarre vite et tient bon'],
      displeased: [
        'se fige [de temps en temps|une fois par jour]',
        'plante dès que [je tourne le téléphone|quelqu’un appelle]',
        'lent à démarrer depuis la dernière mise à jour',
      ],
      angry: [
        'plante à chaque fois, tous les jours !',
        'la dernière mise à jour a tout cassé !',
        '[deux|trois] heures de travail perdues dans un plantage de plus !',
      ],
    },
    support: {
      delighted: [
        '{provider} a répondu dans l’heure, et avec une telle gentillesse !',
        'l’équipe de {provider} a réglé mon souci le soir même, quel service',
        'le meilleur service client que j’aie connu',
      ],
      pleased: [
        '{provider} a répondu le lendemain',
        'l’assistance a été polie et compétente',
        'j’ai reçu une réponse utile à mon message',
      ],
      displeased: [
        '{provider} a mis [deux|trois] semaines à répondre',
        'l’assistance m’a juste envoyé le lien du mode d’emploi',
        'ma question attend toujours une réponse',
      ],
      angry: [
        '{provider} ne répond tout simplement jamais !',
        'il n’y a pas d’assistance, voilà tout !',
        '[cinq|six] messages, pas une réponse, incroyable !',
      ],
    },
    safety: {
      delighted: [
        'ne demande rien d’inutile, je les embrasserais',
        'enfin quelque chose que je confie aux enfants sans souci !',
        'mes données restent chez moi, formidable !',
      ],
      pleased: [
        'ne demande que les autorisations nécessaires',
        'les réglages de confidentialité sont clairs',
        'mes enfants ont le droit de s’en servir',
      ],
      displeased: [
        'veut accéder à mes contacts, et je ne vois pas pourquoi',
        'la notice sur les données reste vague',
        'à ne pas confier à un enfant',
      ],
      angry: [
        'j’ai été suivi alors que j’avais tout désactivé !',
        'tenez vos enfants et vos données loin de ça !',
        'soudain des inconnus avaient mon numéro, plus jamais !',
      ],
    },
    ads: {
      delighted: [
        'aucune publicité nulle part, le paradis !',
        'pas une seule annonce, j’avais oublié comme c’est agréable',
        'personne n’essaie de me vendre quoi que ce soit, quel plaisir !',
      ],
      pleased: ['presque pas de publicité', 'les rares annonces ne gênent pas', 'aucune fenêtre publicitaire'],
      displeased: ['trop de publicité à mon goût', 'une annonce après chaque [étape|écran]', 'les bannières cachent les boutons'],
      angry: [
        'de la pub, de la pub et encore de la pub !',
        'trente secondes de publicité pour trois secondes d’usage !',
        'je passe mon temps à fermer des annonces !',
      ],
    },
    content: {
      delighted: [
        'il y a tant de choses dedans, chaque jour une découverte !',
        'le contenu est un vrai trésor',
        'je pourrais y fouiller [toute la journée|des heures] !',
        'je découvre encore des recoins, formidable !',
      ],
      pleased: [
        'il y a de quoi faire',
        'des nouveautés arrivent régulièrement',
        'un bon choix, bien composé',
        'assez pour m’occuper',
      ],
      displeased: [
        'il n’y a pas grand-chose dedans',
        'au bout d’une semaine, j’avais tout vu',
        'le contenu se répète',
        'un peu maigre une fois l’attrait du neuf passé',
      ],
      angry: [
        'il n’y a rien dedans, une coquille vide !',
        'la moitié de ce qui est annoncé manque !',
        'toujours la même chose, c’est une plaisanterie ?',
        'si vide que ça résonne !',
      ],
    },
  },
  played: {
    ...media,
    quality: {
      delighted: [
        'un tel soin dans chaque détail !',
        'j’ai rarement rencontré quelque chose d’aussi bien fait',
        'fait avec amour, de la première à la dernière seconde',
        'quel son clair et chaleureux !',
      ],
      pleased: [
        'soigneusement fait',
        'du bon travail d’un bout à l’autre',
        'une réalisation professionnelle',
        'solide du début à la fin',
      ],
      displeased: [
        'ça fait un peu bon marché',
        'bâclé par endroits',
        'on sent qu’il fallait aller vite',
        'inégal d’une partie à l’autre',
      ],
      angry: [
        'de l’amateurisme du début à la fin !',
        'comment peut-on publier quelque chose d’aussi mal fait ?',
        'bâclé à un point qui fait mal !',
        'jeté là sans le moindre amour !',
      ],
    },
    stability: {
      delighted: [
        'se charge en un clin d’œil, même dans le tunnel, fantastique !',
        'pas une coupure de tout le [vol|voyage], génial',
        'reprend toujours pile au bon endroit, un rêve !',
      ],
      pleased: ['se charge sans problème', 'le téléchargement a marché du premier coup', 'aucune coupure'],
      displeased: [
        's’arrête en plein milieu',
        'le téléchargement n’a marché qu’à la [deuxième|troisième] tentative',
        'oublie où j’en étais quand je ferme',
      ],
      angry: [
        'coupe toutes les cinq minutes, j’enrage !',
        'impossible à charger pendant des jours !',
        'message d’erreur sur message d’erreur !',
      ],
    },
    ads: {
      delighted: [
        'pas une interruption, divin !',
        'aucune publicité du début à la fin, hourra',
        'enfin quelque chose où aucun sponsor ne vient s’incruster !',
      ],
      pleased: ['pratiquement pas de publicité', 'un bref message du sponsor, c’est tout', 'peu d’interruptions'],
      displeased: [
        'trop souvent coupé par la publicité',
        'le sponsor est cité un peu trop chaleureusement',
        'de la publicité au plus mauvais moment',
      ],
      angry: [
        'la même annonce toutes les cinq minutes, de quoi hurler !',
        'plus de publicité que de tout le reste !',
        'chaque seconde est vendue à un sponsor !',
      ],
    },
    content: {
      delighted: [
        'j’en ai pleuré, et puis j’ai ri !',
        'impossible de décrocher, [pas une minute|pas une seconde]',
        'intelligent, tendre, surprenant, et j’y pense encore [des jours|des semaines] après !',
        'depuis, je ne pense presque plus qu’à ça !',
      ],
      pleased: [
        'intéressant du début à la fin',
        'il y a là quelque chose de neuf',
        'une bonne idée, bien racontée',
        'on reste volontiers jusqu’au bout',
      ],
      displeased: [
        'un peu long au milieu',
        'rien que je ne connaisse déjà',
        'l’idée est trop étirée',
        'part bien, puis s’essouffle',
      ],
      angry: [
        'mortellement ennuyeux !',
        'du vent et des clichés, rien d’autre !',
        'une insulte à quiconque réfléchit !',
        'une pure perte de temps !',
      ],
    },
  },
  read: {
    ...media,
    quality: {
      delighted: [
        'un tel soin dans chaque phrase !',
        'j’ai rarement lu quelque chose d’aussi bien écrit',
        'fait avec amour, de la première à la dernière ligne',
        'chaque page est un plaisir pour les yeux !',
      ],
      pleased: [
        'soigneusement relu',
        'du bon travail d’un bout à l’autre',
        'une mise en page claire et agréable',
        'un travail propre et précis',
      ],
      displeased: [
        '[deux|trois] coquilles de trop',
        'bâclé par endroits',
        'on sent qu’il fallait aller vite',
        'la [première|dernière] partie méritait une relecture',
      ],
      angry: [
        'de l’amateurisme du début à la fin !',
        'comment peut-on publier quelque chose d’aussi mal écrit ?',
        'bâclé à un point qui fait mal !',
        'relu par personne !',
      ],
    },
    stability: {
      delighted: [
        's’ouvre en un clin d’œil, même dans le tunnel, fantastique !',
        'pas un accroc de tout le [vol|voyage], génial',
        'se rouvre toujours pile à la bonne ligne, un rêve !',
      ],
      pleased: ['s’ouvre sans problème', 'le téléchargement a marché du premier coup', 'le texte s’adapte bien à mon écran'],
      displeased: [
        'se ferme au milieu d’une phrase',
        'le téléchargement n’a marché qu’à la [deuxième|troisième] tentative',
        'oublie où j’en étais quand je ferme',
      ],
      angry: [
        'plante tous les trois paragraphes, j’enrage !',
        'impossible à ouvrir pendant des jours !',
        'message d’erreur sur message d’erreur !',
      ],
    },
    ads: {
      delighted: [
        'pas une annonce entre les lignes, divin !',
        'aucune publicité du début à la fin, hourra',
        'enfin quelque chose où aucun sponsor ne s’invite !',
      ],
      pleased: ['pratiquement pas de publicité', 'un bref mot du sponsor, c’est tout', 'peu d’annonces'],
      displeased: [
        'trop souvent coupé par la publicité',
        'le sponsor est cité un peu trop chaleureusement',
        'une annonce tous les deux paragraphes',
      ],
      angry: [
        'encore et toujours la même annonce, de quoi hurler !',
        'plus de publicité que de texte !',
        'la moindre marge est vendue à un sponsor !',
      ],
    },
    content: {
      delighted: [
        'j’en ai pleuré, et puis j’ai ri !',
        'impossible de le poser, [même à table|même dans l’escalier]',
        'intelligent, tendre, surprenant, et j’y pense encore [des jours|des semaines] après !',
        'je l’ai recommandé à tous mes amis !',
      ],
      pleased: [
        'intéressant du début à la fin',
        'j’y ai appris quelque chose',
        'une bonne idée, bien racontée',
        'clair, et jamais plus long qu’il ne faut',
      ],
      displeased: [
        'un peu long au milieu',
        'rien que je n’aie déjà lu ailleurs',
        'l’idée est trop étirée',
        'bon début, fin décevante',
      ],
      angry: [
        'mortellement ennuyeux !',
        'du vent et des clichés, rien d’autre !',
        'une insulte à quiconque réfléchit !',
        'pas une seule idée originale !',
      ],
    },
  },
  offer: {
    quality: {
      delighted: [
        'superbe à voir dans le jeu !',
        'dessiné avec tant d’amour que je le montre à tout le monde',
        'exactement aussi joli que sur l’aperçu, parfait !',
      ],
      pleased: ['conforme à la description', 'joliment fait', 'rend bien'],
      displeased: ['plus beau sur l’aperçu que dans le jeu', 'pas très soigné', 'en fait moins que ce que promet la description'],
      angry: ['rien à voir avec l’image, une fraude !', 'une misérable camelote !', 'bâclé en cinq minutes !'],
    },
    price: {
      delighted: [
        'à ce prix-là, c’est donné !',
        'moins cher qu’un [café|ticket de bus], et tant de plaisir',
        'jamais si peu d’argent n’a été si bien dépensé !',
      ],
      pleased: ['prix raisonnable', 'honnête pour ce que c’est', 'le prix me va'],
      displeased: ['trop cher pour quelques pixels', 'le prix a grimpé depuis l’an dernier', 'la moitié du prix serait juste'],
      angry: ['du racket !', 'à ces prix-là, ils vous saignent à blanc !', 'une fortune pour presque rien !'],
    },
    stability: {
      delighted: [
        'arrivé à la seconde où j’ai payé, super !',
        'passé tout seul sur mon nouveau téléphone, de la magie',
        'pas un accroc, même dans le train !',
      ],
      pleased: ['crédité aussitôt', 'la restauration a fonctionné', 'aucun souci technique'],
      displeased: ['arrivé seulement le lendemain', 'il a fallu redémarrer pour le voir', 'ne se charge pas toujours'],
      angry: [
        'payé et jamais reçu !',
        'disparu après la mise à jour, purement et simplement !',
        'le jeu plante depuis que je l’ai acheté !',
      ],
    },
    support: {
      delighted: [
        '{provider} a réparé une erreur en quelques minutes et ajouté un cadeau !',
        'des gens si aimables chez {provider} que je leur ai écrit pour les remercier',
        'la meilleure aide que j’aie reçue dans un jeu',
      ],
      pleased: ['{provider} m’a aidé quand ça coinçait', 'ma demande a eu une réponse le jour même', 'l’assistance a été utile'],
      displeased: [
        '{provider} « examine » depuis [deux|trois] semaines',
        'l’assistance m’a renvoyé aux conditions, point final',
        'il faut de la patience pour joindre quelqu’un',
      ],
      angry: [
        '{provider} encaisse et disparaît !',
        'pas une réponse de {provider}, inadmissible !',
        'l’assistance m’a raccroché au nez !',
      ],
    },
    safety: {
      delighted: [
        'on m’a demandé mon accord avant l’achat de mon fils, merci !',
        'enfin un achat où l’argent de poche ne file pas tout seul !',
        'les limites pour enfants marchent à merveille',
      ],
      pleased: [
        'demande avant de débiter',
        'la limite fixée pour mon enfant a été respectée',
        'les probabilités sont affichées clairement',
      ],
      displeased: [
        'trop facile à acheter par mégarde',
        'les probabilités sont difficiles à trouver',
        'pousse les enfants vers l’achat suivant',
      ],
      angry: [
        'mon fils de huit ans l’a acheté [cinq|neuf] fois, et personne n’a rien demandé !',
        'c’est un casino pour enfants, honte à vous !',
        'conçu pour rendre les gosses accros !',
      ],
    },
    ads: {
      delighted: [
        'enfin la paix, plus de petits films, hourra !',
        'depuis, pas une seule annonce, ça vaut de l’or',
        'ni bannières ni quémandage, rien que le jeu !',
      ],
      pleased: ['plus de publicité depuis', 'moins de fenêtres qu’avant', 'on ne vous le met pas sous le nez'],
      displeased: [
        'on m’en fait encore la réclame',
        'la vitrine s’ouvre trop souvent',
        'on me pousse sans cesse à acheter davantage',
      ],
      angry: [
        'acheté, et les annonces continuent quand même !',
        'une fenêtre pour le lot suivant à chaque minute !',
        'ils vous harcèlent jusqu’à ce que vous cédiez !',
      ],
    },
    content: {
      delighted: [
        'deux fois plus de choses que prévu !',
        'chaque pièce est un bonheur',
        'de quoi m’occuper [tout l’été|tout l’hiver], génial !',
      ],
      pleased: ['un choix utile', 'le contenu correspond à la liste', 'de quoi tenir quelques semaines'],
      displeased: ['pas grand-chose dedans', 'j’en avais déjà la plupart', 'tout était parti en un jour'],
      angry: ['trois fois la même pacotille !', 'pratiquement vide !', 'rien d’utilisable, mais vraiment rien !'],
    },
  },
}
