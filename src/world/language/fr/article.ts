import { list } from '../compose.ts'
import type { KindTexts } from '../kind-texts.ts'

export const article: KindTexts<'article'> = {
  words: {
    who: list(
      'les riverains, les enseignants, les boulangers, les élus, les conducteurs de bus, les retraités, les étudiants, les pêcheurs, les soignants, les commerçants, les ingénieures, les locataires, les agriculteurs, les bibliothécaires, les parents, les bénévoles',
    ),
    verb: list(
      'défendent, fêtent, repensent, contestent, sauvent, accueillent, reportent, reconstruisent, perdent, partagent, refusent, soutiennent, redécouvrent, saluent, réclament, regrettent',
    ),
    after: list(
      'après la tempête, avant le vote, malgré les coûts, sans autorisation, contre toute attente, pour la première fois, après des années de silence, à la dernière minute, d’une courte majorité, par leurs propres moyens, à crédit, sous la pluie, au terme de longs débats, en une nuit, une fois encore, en un temps record',
    ),
    lead: list(
      'Et maintenant, Enfin l’espoir, Retour à la case départ, En coulisses, La longue attente, À petits pas, Seconde chance, Questions qui fâchent, Portes ouvertes, Pas de retour, Lents progrès, Salle comble, Maigre consolation, De justesse, Révolution tranquille, Nouveau départ',
    ),
  },
  titles: [
    '{own} à {Town} : {who} {verb} {thing}',
    '{lead} : à {Town}, {who} {verb} {thing}',
    '[Pourquoi|Comment] {who} de {Town} {verb} {thing}',
    'À {Town}, {who} {verb} {thing} {after}',
  ],
  genres: {
    'local-news': {
      words: {
        own: list('Bus de nuit, Vieux pont, Halles, Piscine, Mairie, Ferry, Travaux, Bibliothèque, Caserne, Aire de jeux'),
        thing: list(
          'la place du marché, la dernière boulangerie, la ligne de bus, les tilleuls, la digue du port, la piscine couverte, la tour de l’horloge, l’école du village, la passerelle, le bureau de poste, les jardins ouvriers, le kiosque à musique',
        ),
      },
      about: [
        'À {town}, une querelle autour [de la vieille piscine|de quarante tilleuls] [a rapproché les habitants|s’est achevée sur une poignée de main].',
        'Le conseil municipal de {town} tranche {weekday} ; notre article présente les options et leur prix.',
      ],
      more: [
        'Avec une carte des [fermetures|parcelles] et la parole des voisins.',
        'La suite des événements, et [qui peut s’y opposer|quand viendront les pelleteuses].',
      ],
      bodies: [
        `{town}. [Le pont|Le gymnase] restera fermé au moins jusqu’en {month}, a annoncé la mairie {weekday}.
Les experts ont trouvé des fissures dans {number} des [piliers|murs], aucune plus large qu’[une pièce|un crayon].
Pour {woman} {surname}, qui tient [le kiosque|la boulangerie] d’en face, c’est [un hiver|une saison] de trop. « Je vois mes clients, dit-elle, mais ils ne peuvent pas traverser. »
Un [ferry|bus] provisoire doit circuler dès [la semaine prochaine|le mois prochain]. Il prendra [vingt|trente] passagers et, après débat, les [chiens|poussettes].
L’adjoint {man} {surname2} a demandé de la patience. Les travaux, a-t-il ajouté, étaient [prévus|promis] depuis {number2} ans.
Une réunion publique se tiendra [aux halles|à l’école] à [dix-neuf heures|dix-huit heures trente].`,
      ],
    },
    economy: {
      words: {
        own: list(
          'Loyers, Salaires, Prix de la farine, Taux d’intérêt, Chantier naval, Exportations, Retraites, Caisse d’épargne, Jeunes entreprises, Verrerie',
        ),
        thing: list(
          'l’accord salarial, l’entreprise familiale, le chantier naval fermé, la facture d’électricité, la coopérative, l’équipe du matin, le fonds de pension, le nouveau tarif, l’équipe de nuit, le marché artisanal, la briqueterie, le plan d’épargne',
        ),
      },
      about: [
        'Ce que [le nouveau tarif|l’accord salarial] change pour [les petites entreprises|les ménages], en trois exemples chiffrés.',
        '[Le chantier naval|La verrerie] de {town} a un carnet de commandes plein et personne à [embaucher|former].',
      ],
      more: [
        'Tous les chiffres sont sourcés, et [l’un d’eux nous a surpris|les calculs sont montrés].',
        'Avec une courbe sur [dix|vingt] ans et les arguments des deux parties.',
      ],
      bodies: [
        `La verrerie de {town} a des commandes pour [deux|trois] ans et un problème : il lui manque {number} souffleurs.
« Je pourrais [vendre|livrer] deux fois plus, dit {woman} {surname}, qui a repris l’affaire de son [père|oncle] l’an dernier. Mais je n’arrive pas à [produire|suivre]. »
Les salaires ont augmenté de [six|huit] pour cent depuis {month}. Les jeunes partent quand même en ville, où les [loyers|prix] ont augmenté plus vite.
[La chambre de commerce|Le syndicat] propose des logements sur le terrain de l’usine. La banque prêterait ; les pompiers hésitent encore.
D’ici là, le four brûle avec une équipe réduite. Pas question de [l’éteindre|le laisser refroidir] : le rallumer coûterait plus qu’un [an|trimestre] de bénéfices.
C’est, dit {surname}, le côté [amusant|difficile] du verre.`,
      ],
    },
    sport: {
      words: {
        own: list(
          'Derby, Relais, Finale de coupe, Régate, Marathon, Seconde période, Montée, Mercato, Équipe féminine, Match à l’extérieur',
        ),
        thing: list(
          'la victoire à domicile, le vieux stade, la montée, le gardien vétéran, la finale perdue, le record du relais, l’entraîneuse, le terrain boueux, la série de victoires, les outsiders, l’égalisation tardive, la régate',
        ),
      },
      about: [
        'Un but dans le temps additionnel, un poteau de corner cassé et un entraîneur qui [pleurait|se taisait] : le match à {town}.',
        '[Le relais|L’équipe d’aviron] de {town} s’entraîne à cinq heures du matin, et cela commence à se voir.',
      ],
      more: [
        'Avec les notes des joueurs et [le classement|les prochaines rencontres].',
        'Notre reporter se tenait [sous la pluie|au bord de la touche] et comptait les occasions.',
      ],
      bodies: [
        `Il restait [deux|trois] minutes quand {given} {surname} a cessé de regarder [l’horloge|le banc] et a tout simplement [couru|tiré].
Le ballon a touché [le poteau|la barre], le dos du [gardien|défenseur] et, après une pause qui a semblé durer jusqu’à {weekday}, le filet : deux à un pour {town}.
Le match n’avait pas été [beau|rapide]. En première période, les visiteurs [se cachaient|dormaient], et [la pelouse|le vent] assurait la défense.
« On a déjà [joué|rêvé] plus mal », a dit l’entraîneur {man} {surname2}, le manteau encore [trempé|à l’envers].
{town} compte désormais {number} victoires de suite et monte à la [quatrième|troisième] place. {^weekday2}, il faudra aller à {town2}, où personne n’a gagné depuis {month}.
Le poteau de corner, [tordu|cassé] dans la joie, sera [réparé|mis aux enchères].`,
      ],
    },
    science: {
      words: {
        own: list(
          'Nouveaux fossiles, Observatoire, Mousses, Caméras des grands fonds, Comptage d’oiseaux, Comète, Vieille glace, Banque de graines, Chauves-souris, Modèle des marées',
        ),
        thing: list(
          'le plus vieux fossile, le comptage d’oiseaux, le télescope, une espèce disparue, la carotte de glace, la longue expérience, la carte du ciel, la banque de graines, les tables de marée, le comptage d’abeilles, la campagne en mer, le ballon-sonde',
        ),
      },
      about: [
        'Une équipe de {town} a mesuré comment [la mousse|le sable] garde [le son|la chaleur], et s’en étonne.',
        'Le fossile a été trouvé par [une élève|un chien] ; la recherche dit maintenant ce que c’est.',
      ],
      more: [
        'L’étude est petite, et nous disons ce qu’elle ne peut pas montrer.',
        'Avec un graphique, [un lexique|le lien vers les données] et une voix discordante.',
      ],
      bodies: [
        `{woman} {surname} a d’abord cru l’instrument [cassé|humide]. La courbe montait [la nuit|avant la pluie], quand rien ne devait se passer.
Elle a changé [le câble|la pile], puis [la mousse|le sable]. La courbe est remontée.
Son groupe, à l’institut de {town}, a maintenant mesuré {number} échantillons sur [deux|trois] hivers. Les résultats ont paru {weekday}.
Ils suggèrent que les échantillons réagissent à la pression environ [neuf|onze] heures avant [une perturbation|une tempête].
« C’est un travail [soigné|propre], juge {given} {surname2}, qui n’y a pas pris part, mais {number2} échantillons d’une seule vallée ne font pas une [loi|prévision]. »
La prochaine série commence en {month}, sur [deux|trois] côtes, avec de [meilleurs|nouveaux] câbles.`,
      ],
    },
    culture: {
      words: {
        own: list(
          'Théâtre, Festival du film, Chorale, Musée, Musique de rue, Opéra, Salon du livre, Castelet, Galerie, École de danse',
        ),
        thing: list(
          'le tableau perdu, la première, le théâtre de marionnettes, le vieux cinéma, le long roman, la scène en plein air, l’orchestre municipal, la fresque, le film muet, la fête populaire, le prix de poésie, le rideau de scène',
        ),
      },
      about: [
        '[Le théâtre|Le castelet] de {town} joue une comédie oubliée, et le public [oublie l’entracte|chante avec].',
        'Une exposition montre [des lettres|des chaises], rien d’autre, et [affiche complet|fait parler toute la ville].',
      ],
      more: [
        'Avec les dates, les prix et [une place à recommander|un deuxième avis].',
        'Une critique qui raconte le début, pas la fin.',
      ],
      bodies: [
        `À {town}, le rideau [coince|grince]. C’est ainsi depuis {month}, et désormais le public [applaudit|rit] d’avance.
Derrière, {given} {surname}, pour une première mise en scène, a placé [onze|neuf] chaises et une [baignoire|échelle], et voilà tout [le royaume|l’océan].
Cela suffit. Quand {woman} {surname2}, en vieille [reine|capitaine], y monte et [rame|tend l’oreille], on entendrait tomber [un manteau|un programme].
La comédie, écrite il y a [quatre-vingt-dix|cent quarante] ans et oubliée après {number} soirées, parle de gens qui [héritent d’une|louent une] tempête.
Toutes les plaisanteries n’ont pas [survécu|bien vieilli]. Mais au [troisième|deuxième] acte, une dispute autour [d’une soupe|d’un chapeau] donne envie de l’emporter chez soi.
Prochaines représentations {weekday} et {weekday2} ; on voit mieux [du balcon|d’en haut].`,
      ],
    },
    health: {
      words: {
        own: list(
          'Sommeil, Saison des grippes, Médecins de campagne, Clinique, Allergies, Sages-femmes, Cantines, Audition, Don du sang, Mal de dos',
        ),
        thing: list(
          'les urgences de nuit, la campagne de vaccination, la semaine de quatre jours, le groupe de marche, le jardin de l’hôpital, l’étude sur le sucre, la maison de naissance, la liste d’attente, la carte des pollens, le cours de premiers secours, le service calme, le cabinet du village',
        ),
      },
      about: [
        'Ce qui aide contre [le rhume des foins|le mal de dos], ce qui ne fait que coûter : le point, preuves à l’appui.',
        'La dernière [médecin de campagne|sage-femme] de {town} cherche une relève et en trouve [deux|une bien étrange].',
      ],
      more: [
        'Relu par [deux|trois] spécialistes ; cela ne remplace pas une consultation.',
        'Avec des adresses, [les délais|les coûts] et une liste des signes d’alerte.',
      ],
      bodies: [
        `Quand la docteure {woman} {surname} fermera son cabinet, en {month}, {number} villages autour de {town} n’auront plus de médecin.
Elle a [soixante-dix|soixante-douze] ans et cherche une relève depuis [quatre|six] ans. [Deux|Trois] sont venus, ont vu [la route|le toit] et sont repartis.
Un bus doit la remplacer : une table d’examen, un [petit laboratoire|écran], et une infirmière qui connaît [chaque virage|tous les noms].
Les spécialistes y consultent à distance. À {town2}, un essai a montré qu’un trajet à l’hôpital sur [deux|trois] pouvait être [évité|raccourci].
« Il ne sait pas [tenir une main|sentir une cuisine], dit {surname}, et c’est la moitié de la médecine. Mais il passe le {weekday}, et moi [pas toujours|plus maintenant]. »
En cas de douleur à la poitrine ou de faiblesse soudaine, il faut toujours appeler les secours aussitôt.`,
      ],
    },
    politics: {
      words: {
        own: list(
          'Vote du conseil, Coalition, Budget, Élection partielle, Pétition, Loi transports, Conseil des jeunes, Réforme, Mairie, Nouvelle carte',
        ),
        thing: list(
          'le budget, la nouvelle loi, la coalition, le référendum, le conseil des jeunes, le plan fiscal, la loi transports, la maire, la réforme, la pétition, le traité, le quota',
        ),
      },
      about: [
        'Le [conseil|parlement] a voté [la loi transports|la réforme scolaire] ; ce qui change, et pour qui.',
        'Deux partenaires, un budget, pas de sommeil : la nuit des négociations à {town}.',
      ],
      more: [
        'Avec les positions de tous les partis, [dans leurs propres mots|en un tableau].',
        'Un récit qui sépare ce que l’on sait de ce que l’on [affirme|espère].',
      ],
      bodies: [
        `Après [onze|quatorze] heures, à [trois heures et demie|quatre heures moins dix] du matin, quelqu’un ouvrit une fenêtre à la mairie de {town}. C’était réglé.
[Le budget|Le texte] passe par {number} voix contre {number2}, avec [deux|trois] abstentions et [un mot d’excuse|un élu endormi].
Il prévoit [des fonds|un délai] pour [les cars scolaires|le pont du port] et reporte [le nouveau dépôt|les tarifs de stationnement] à {month}.
« Un compromis, c’est ce que personne n’aurait [dessiné|commandé] », a dit {given} {surname}, qui négociait pour [la majorité|le plus petit parti].
L’opposition annonce [un recours|des amendements]. {woman} {surname2}, qui la dirige, parle d’une occasion [manquée|à moitié mangée].
La seconde lecture est prévue {weekday}. Elle est publique et, d’expérience, [longue|glaciale].`,
      ],
    },
    travel: {
      words: {
        own: list(
          'Train de nuit, Sentier côtier, Refuge, Ligne de ferry, Tortillards, Chemin des pèlerins, Lac, Ville d’eaux, Route du sel, D’île en île',
        ),
        thing: list(
          'le train de nuit, le sentier côtier, le refuge, le dernier ferry, le chemin des pèlerins, les sources chaudes, le bus de l’île, la route des vins, le grand hôtel, les cabines de plage, le sentier de la frontière, la vieille auberge',
        ),
      },
      about: [
        'Un week-end à {town} : [brouillard|sel], poisson frit et [un hôtel sans télévision|un phare à quatre lits].',
        '[En train de nuit|En bateau postal] jusqu’à {town}, là où le plus beau est vraiment le trajet.',
      ],
      more: ['Avec des conseils pour venir, [dormir|manger] et marcher lentement.', 'Notre autrice a payé elle-même son voyage.'],
      bodies: [
        `À {town}, on arrive [à reculons|en retard]. [Le train|Le ferry] fait demi-tour dans la dernière courbe, et l’on voit d’abord ce que l’on a [quitté|manqué].
C’est un bon début. Le bourg a [sept|neuf|onze] rues, dont [deux|trois] mènent à l’eau, et [une boulangerie qui ouvre|un musée qui ouvre] selon l’humeur.
J’ai logé chez {given} {surname}, qui loue [quatre|cinq] chambres au-dessus de [l’ancienne poste|la douane]. Le petit déjeuner est à [huit|neuf] heures ; [le brouillard|le hareng] vient plus tôt.
{^weekday}, nous avons marché jusqu’[au phare|aux salines], [six|neuf] kilomètres à l’aller et, avec le vent, bien [plus|moins] au retour.
En {month}, on a le sentier pour soi. L’été, on le partage avec les [oies|peintres].
Y aller en train, rester [deux|trois] nuits, prendre [un pull|un gros livre].`,
      ],
    },
    technology: {
      words: {
        own: list(
          'Données ouvertes, Robots livreurs, Centre de données, Tablettes à l’école, Compteurs, Vieux téléphones, Café de la réparation, Fibre, Mots de passe, Robots de conversation',
        ),
        thing: list(
          'les robots livreurs, le centre de données, les compteurs connectés, la fibre, le café de la réparation, les tablettes scolaires, l’appli de stationnement, le vieil ordinateur central, les feux tricolores, la carte ouverte, le robot de conversation, l’essai de drones',
        ),
      },
      about: [
        'Depuis un an, {town} teste [des robots livreurs|des compteurs connectés] ; regard sobre sur les chiffres.',
        'Pourquoi [le café de la réparation|le serveur de l’école] de {town} marche mieux que [le modèle cher|le modèle neuf].',
      ],
      more: [
        'Nous l’avons testé [trois|quatre] semaines, [sans l’aide du fabricant|puis rendu].',
        'Avec une liste de contrôle sur les données et [les coûts|un lexique].',
      ],
      bodies: [
        `Le numéro {number} est encore coincé. Le robot livreur attend devant [le trottoir|l’église] de {town}, clignote [en orange|deux fois] et espère [un passant|un enfant].
Il n’attend jamais longtemps. Le premier [mois|trimestre] de l’essai, on a soulevé ces machines [deux|trois] cents fois, et certaines ont reçu des [bonnets|prénoms].
L’exploitant parle [d’« effet d’apprentissage »|de « soutien des habitants »]. {given} {surname}, du conseil du handicap, parle d’un trottoir [barré|étroit].
Les deux se lisent dans les chiffres que la ville a publiés {weekday}. [Quatre|Cinq] colis sur dix sont arrivés plus vite, [un|deux] sur dix [en luge|à dos d’homme].
Un trajet coûte à peu près [un café|un ticket de bus]. Un coursier à vélo, dit la dernière page du rapport, coûte moins cher.
La décision est attendue en {month}.`,
      ],
    },
    opinion: {
      words: {
        own: list(
          'Lenteur, Uniformes, Pourboires, Bureaux ouverts, Bancs publics, Bavardage, Heure d’été, Cadeaux d’occasion, Files d’attente, Écriture à la main',
        ),
        thing: list(
          'la pause de midi, la poignée de main, le banc public, le téléphone fixe, l’uniforme, la file d’attente, les grandes vacances, la caisse du magasin, la tombola, la note de bas de page, le dimanche libre, la salle d’attente',
        ),
      },
      about: [
        'Plaidoyer pour [le banc public|l’ennui|le téléphone fixe], par quelqu’un qui croyait savoir.',
        'Notre chronique en a assez [des bureaux ouverts|des bons conseils] et le dit.',
      ],
      more: [
        'Une contribution au débat ; les réponses sont les bienvenues [et seront publiées|par la poste].',
        '[Quatre|Cinq] minutes de lecture, et un peu plus pour oublier.',
      ],
      bodies: [
        `Je voudrais dire du bien [du banc public|de la file d’attente]. Personne d’autre ne le fera, alors autant que ce soit moi.
À {town}, on en a supprimé {number}, pour des raisons [d’ordre|d’efficacité]. Les gens, paraît-il, y restaient [exprès|trop longtemps].
Eh bien, oui. C’est à cela que ça sert : à n’être le client de personne [un moment|un quart d’heure].
C’est ainsi que j’ai rencontré [mon dentiste|ma femme], [deux|trois] amis et, un {weekday} de {month}, un homme qui m’apprit à [siffler avec les doigts|peler une orange].
Rien de tout cela ne figure au [budget|bilan]. Le [silence|temps qu’il fait] non plus, et pourtant nous en vivons.
Alors, remettez-les, s’il vous plaît. J’apporterai les [vis|coussins].`,
      ],
    },
  },
}
