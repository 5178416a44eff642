import { list } from '../compose.ts'
import type { KindTexts } from '../kind-texts.ts'

export const article: KindTexts<'article'> = {
  words: {
    who: list(
      'les riverains, les enseignants, les boulangers, les élus, les conducteurs de bus, les retraités, les étudiants, les pêcheurs, les soignants, les commerçants, les ingénieures, les locataires, les agriculteurs, les bibliothécaires, les parents, les bénévoles',
    ),
    verb: list(
      'défendent, fêtent, repensent, contestent, saluent, réclament, regrettent, soutiennent, redécouvrent, critiquent, attendent, examinent, refusent, racontent, vantent, partagent',
    ),
    after: list(
      'après la tempête, avant le vote, malgré les coûts, contre toute attente, pour la première fois, après des années de silence, à la dernière minute, par leurs propres moyens, sous la pluie, au terme de longs débats, une fois encore, en public, plus que jamais, sans querelle, ce printemps, à leur manière',
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
        own: list(
          'Pont fermé, Vieux pont, Déviation, Bus de remplacement, Bac provisoire, Travaux, Trafic au port, Traversée, Réparations, Caisse du pont',
        ),
        thing: list(
          'la fermeture du pont, la passerelle, le bus de remplacement, le bac provisoire, la déviation, les réparations, la route du port, les kiosques du quai, la traversée, la ligne de bus, le plan de travaux, le péage du pont',
        ),
      },
      about: [
        'À {town}, une querelle autour [du pont fermé|de la réparation du pont] [a rapproché les habitants|s’est achevée sur une poignée de main].',
        'Le pont de {town} reste fermé ; notre article présente les [options|dates] et leur prix.',
      ],
      more: [
        'Avec une carte des [fermetures|parcelles] et la parole des voisins.',
        'La suite des événements, et [qui peut s’y opposer|quand viendront les pelleteuses].',
      ],
      bodies: [
        `{town}. Le pont restera fermé au moins jusqu’en {month}, a annoncé la mairie {weekday}.
Les experts ont trouvé des fissures dans {number} des piliers, aucune plus large qu’[une pièce|un crayon].
Pour {woman} {surname}, qui tient [le kiosque|la boulangerie] d’en face, c’est [un hiver|une saison] de trop. « Je vois mes clients, dit-elle, mais ils ne peuvent pas traverser. »
Un [bac|bus] provisoire doit circuler dès [la semaine prochaine|le mois prochain]. Il prendra [vingt|trente] passagers et, après débat, les [chiens|poussettes].
L’adjoint {man} {surname2} a demandé de la patience. Les travaux, a-t-il ajouté, étaient [prévus|promis] depuis {number2} ans.
Une réunion publique se tiendra [aux halles|à l’école] à [dix-neuf heures|dix-huit heures trente].`,
      ],
    },
    economy: {
      words: {
        own: list(
          'Verrerie, Salaires, Logements d’apprentis, Carnets de commandes, Loyers, Équipe de nuit, Entreprise familiale, Main-d’œuvre, Fourneau, Apprentissage',
        ),
        thing: list(
          'l’accord salarial, l’entreprise familiale, la verrerie, l’équipe de nuit, l’équipe du matin, les logements de l’usine, l’apprentissage, le fourneau, l’afflux de commandes, la hausse des salaires, la cantine de l’usine, le programme d’apprentis',
        ),
      },
      about: [
        'La verrerie de {town} a un carnet de commandes plein et personne à [embaucher|former].',
        'Ce que [la hausse des loyers|la hausse des salaires] change pour une petite verrerie de {town}, en trois exemples chiffrés.',
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
          'Derby, Victoire à domicile, Seconde période, Montée, Temps additionnel, Match à l’extérieur, Série de victoires, Poteau de corner, Mercato, Banc de touche',
        ),
        thing: list(
          'la victoire à domicile, le vieux stade, la montée, le gardien vétéran, la série de victoires, l’entraîneur, le terrain boueux, les supporters visiteurs, les outsiders, le but tardif, la seconde période, le derby',
        ),
      },
      about: [
        'Un but dans le temps additionnel, un poteau de corner cassé et un entraîneur qui [pleurait|se taisait] : le match à {town}.',
        'Les footballeurs de {town} s’entraînent à cinq heures du matin, et cela commence à se voir.',
      ],
      more: [
        'Avec les notes des joueurs et [le classement|les prochaines rencontres].',
        'Notre reporter se tenait [sous la pluie|au bord de la touche] et comptait les occasions.',
      ],
      bodies: [
        `Il restait [deux|trois] minutes quand {given} {surname} a cessé de regarder [l’horloge|le banc] et a tout simplement [couru|tiré].
Le ballon a touché [le poteau|la barre], le dos du [gardien|défenseur] et, après une pause qui a semblé durer jusqu’à {weekday}, le filet : deux à un pour {town}.
Le match n’avait pas été [beau|rapide]. En première période, les visiteurs [se cachaient|dormaient], et [la pelouse|le vent] assurait la défense.
« On a déjà [joué|couru] plus mal », a dit l’entraîneur {man} {surname2}, le manteau encore [trempé|à l’envers].
{town} compte désormais {number} victoires de suite et monte à la [quatrième|troisième] place. {^weekday2}, il faudra aller à {town2}, où personne n’a gagné depuis {month}.
Le poteau de corner, [tordu|cassé] dans la joie, sera [réparé|mis aux enchères].`,
      ],
    },
    science: {
      words: {
        own: list(
          'Mousse, Pression de l’air, Signal d’orage, Étude météo, Vieux instruments, Travail de terrain, Courbe de nuit, Signaux discrets, Longues mesures, Jardin de mousses',
        ),
        thing: list(
          'l’étude sur la mousse, le signal d’orage, la longue expérience, la courbe de pression, le bulletin météo, les relevés de nuit, les échantillons de mousse, la station de terrain, l’étrange courbe, l’instrument, l’alerte tempête, le jardin de mousses',
        ),
      },
      about: [
        'Une équipe de {town} a mesuré comment la mousse réagit [à l’orage|au mauvais temps], et s’en étonne.',
        'Une courbe qui monte [la nuit|avant la pluie] : ce que des scientifiques de {town} en déduisent.',
      ],
      more: [
        'L’étude est petite, et nous disons ce qu’elle ne peut pas montrer.',
        'Avec un graphique, [un lexique|le lien vers les données] et une voix discordante.',
      ],
      bodies: [
        `{woman} {surname} a d’abord cru l’instrument [cassé|humide]. La courbe montait [la nuit|avant la pluie], quand rien ne devait se passer.
Elle a changé [le câble|la pile], puis la mousse. La courbe est remontée.
Son groupe, à l’institut de {town}, a maintenant mesuré {number} échantillons sur [deux|trois] hivers. Les résultats ont paru {weekday}.
Ils suggèrent que les échantillons réagissent à la pression environ [neuf|onze] heures avant [une perturbation|une tempête].
« C’est un travail [soigné|propre], juge {given} {surname2}, qui n’y a pas pris part, mais {number} échantillons d’une seule vallée ne font pas une [loi|prévision]. »
La prochaine série commence en {month}, sur [deux|trois] côtes, avec de [meilleurs|nouveaux] câbles.`,
      ],
    },
    culture: {
      words: {
        own: list(
          'Théâtre, Première, Rideau de scène, Comédie oubliée, Rentrée théâtrale, Troupe, Programme, Deuxième balcon, Scène de la baignoire, Derniers rappels',
        ),
        thing: list(
          'la comédie oubliée, la première, le rideau de scène, le théâtre municipal, le deuxième acte, la baignoire, les places au balcon, la nouvelle troupe, le long entracte, la dernière scène, la mise en scène, le programme',
        ),
      },
      about: [
        'Le théâtre de {town} joue une comédie oubliée, et le public [oublie l’entracte|chante avec].',
        'Presque pas de décor, un rideau rétif et une salle pleine : une soirée au théâtre de {town}.',
      ],
      more: [
        'Avec les dates, les prix et [une place à recommander|un deuxième avis].',
        'Une critique qui raconte le début, pas la fin.',
      ],
      bodies: [
        `À {town}, le rideau [coince|grince]. C’est ainsi depuis {month}, et désormais le public [applaudit|rit] d’avance.
Derrière, {given} {surname}, pour une première mise en scène, a placé [onze|neuf] chaises et une baignoire, et voilà tout [le royaume|l’océan].
Cela suffit. Quand {woman} {surname2}, en vieille [reine|capitaine], y monte et [rame|tend l’oreille], on entendrait tomber [un manteau|un programme].
La comédie, écrite il y a [quatre-vingt-dix|cent quarante] ans et oubliée après {number} soirées, parle de gens qui [héritent d’une|louent une] tempête.
Toutes les plaisanteries n’ont pas [survécu|bien vieilli]. Mais au [troisième|deuxième] acte, une dispute autour [d’une soupe|d’un chapeau] donne envie de l’emporter chez soi.
Prochaines représentations {weekday} et {weekday2} ; on voit mieux [du balcon|d’en haut].`,
      ],
    },
    health: {
      words: {
        own: list(
          'Médecins de campagne, Cabinet du village, Bus médical, Salle d’attente, Téléconsultation, Visites à domicile, Dernier cabinet, Médecine rurale, Relève, Infirmière itinérante',
        ),
        thing: list(
          'le cabinet du village, le bus médical, la liste d’attente, les urgences de nuit, la téléconsultation, les visites à domicile, le dernier cabinet, la médecin de campagne, l’infirmière itinérante, la clinique mobile, la relève, la salle d’attente',
        ),
      },
      about: [
        'La dernière médecin de campagne de {town} s’en va, et [sa relève a quatre roues|un bus prend sa place].',
        'Personne ne veut du cabinet de {town} : comment [un canton|une vallée] compte se passer de médecin.',
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
          'Vote du conseil, Budget, Longue nuit, Coalition, Cars scolaires, Pont du port, Compromis, Seconde lecture, Stationnement, Loi transports',
        ),
        thing: list(
          'le budget, le compromis, la coalition, la loi transports, la longue séance, les cars scolaires, les tarifs de stationnement, les amendements, la majorité, la seconde lecture, la séance de nuit, le nouveau dépôt',
        ),
      },
      about: [
        'Après une longue nuit, {town} a [un budget|un compromis] ; ce qui change, et pour qui.',
        'Deux partenaires, un budget, pas de sommeil : la nuit des négociations à {town}.',
      ],
      more: [
        'Avec les positions de tous les partis, [dans leurs propres mots|en un tableau].',
        'Un récit qui sépare ce que l’on sait de ce que l’on [affirme|espère].',
      ],
      bodies: [
        `Après [onze|quatorze] heures de débat, à [trois heures et demie|quatre heures moins dix] du matin, quelqu’un ouvrit une fenêtre à la mairie de {town}. C’était réglé.
[Le budget|Le texte] passe par [dix-neuf|vingt et une] voix contre {number}, avec [deux|trois] abstentions et [un mot d’excuse|un élu endormi].
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
En [mars|novembre|janvier], on a le sentier pour soi. L’été, on le partage avec les [oies|peintres].
Y aller en train, rester [deux|trois] nuits, prendre [un pull|un gros livre].`,
      ],
    },
    technology: {
      words: {
        own: list(
          'Robots livreurs, Essai de robots, Colis, Trottoirs étroits, Coursiers à vélo, Bordures, Projet pilote, Machines coincées, Voisins serviables, Dernier kilomètre',
        ),
        thing: list(
          'les robots livreurs, l’essai de robots, les coursiers à vélo, les trottoirs étroits, la livraison de colis, les bordures abaissées, le rapport final, la consigne à colis, le projet pilote, l’exploitant, les feux clignotants, les délais de livraison',
        ),
      },
      about: [
        'Depuis un an, {town} teste des robots livreurs ; regard sobre sur les chiffres.',
        'Qui aide qui ? Les robots livreurs de {town} et les gens qui les [soulèvent|baptisent].',
      ],
      more: [
        'Nous les avons suivis [trois|quatre] semaines, [sans l’aide de l’exploitant|par tous les temps].',
        'Avec une liste de contrôle sur les données et [les coûts|un lexique].',
      ],
      bodies: [
        `Le numéro {number} est encore coincé. Le robot livreur attend devant [le trottoir|l’église] de {town}, clignote [en orange|deux fois] et guette [un passant|un enfant].
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
          'Lenteur, Bancs publics, Attente, Oisiveté, Bavardage, Places libres, Ennui, Sièges publics, Vieilles habitudes, Place vide',
        ),
        thing: list(
          'le banc public, l’attente, l’heure creuse, le dimanche libre, le bavardage, la pause de midi, le coin d’ombre, la place vide, l’ennui, la halte, le détour, la sieste',
        ),
      },
      about: [
        'Plaidoyer pour le banc public, par quelqu’un qui croyait savoir.',
        'Notre chronique en a assez [de la hâte|des bons conseils] et le dit, assise.',
      ],
      more: [
        'Une contribution au débat ; les réponses sont les bienvenues [et seront publiées|par la poste].',
        '[Quatre|Cinq] minutes de lecture, et un peu plus pour oublier.',
      ],
      bodies: [
        `Je voudrais dire du bien du banc public. Personne d’autre ne le fera, alors autant que ce soit moi.
À {town}, on en a supprimé {number}, pour des raisons [d’ordre|d’efficacité]. Les gens, paraît-il, y restaient [exprès|trop longtemps].
Eh bien, oui. C’est à cela que ça sert : à n’être le client de personne [un moment|un quart d’heure].
C’est ainsi que j’ai rencontré [mon dentiste|ma femme], [deux|trois] amis et, un {weekday} de {month}, un homme qui m’apprit à [siffler avec les doigts|peler une orange].
Rien de tout cela ne figure au [budget|bilan]. Le [silence|temps qu’il fait] non plus, et pourtant nous en vivons.
Alors, remettez-les, s’il vous plaît. J’apporterai les [vis|coussins].`,
      ],
    },
  },
}
