import { list } from '../compose.ts'
import type { KindTexts } from '../kind-texts.ts'

export const song: KindTexts<'song'> = {
  words: {},
  titles: [
    '{^noun} {adj@noun}, {noun2} {adj2@noun2}',
    'Jusqu’{noun.au} {adj@noun} ({own})',
    '{own} pour {noun.un} {adj@noun} de {Town}',
    '{^noun.le} et {noun2.le} {adj@noun2}',
    '{^nouns.le} {adj@nouns} de {Town} ({own})',
    'Sans {noun.le} {adj@noun} ({own})',
    '{own} sous {nouns.le} {adj@nouns} de {Town}',
    '{^noun.un} {adj@noun}, {time}',
  ],
  genres: {
    pop: {
      words: {
        own: list(
          'Battements, Téléphone, Week-end, Sucre, Lunettes noires, Encore, Papillons, Confettis, Rêverie, Rouge à lèvres, Lendemain, Lucioles, Écho, Robe d’été',
        ),
      },
      about: [
        'Une chanson pop sur [le dernier été avant que tout change|un message jamais envoyé|un amour dans le bus de nuit].',
        '« {title} » : [trois|quatre] minutes de guitares claires et un refrain qui [ne s’en va plus|s’installe à demeure].',
        'Des claquements de mains, un refrain [immense|sans pudeur] et une phrase triste qu’on ne remarque qu’à la troisième écoute.',
      ],
      more: [
        'Enregistrée [en une nuit|dans une cuisine] à {town}, elle sonne comme des vitres ouvertes.',
        'Pour [le chemin du retour|la première soirée tiède] et tous ceux qui chantent faux.',
      ],
      bodies: [
        `Ton [écharpe|blouson] dort dans l’entrée, il pleut sur les [néons|pavés]
Je [marche|passe] devant chez toi, je [connais|récite] encore le code et le nom
La ville tourne ses [pages|manèges], moi je tourne en rond
Et [chaque rue|chaque feu rouge] de {town} me pose la même question

Oh, [apprends-moi|dis-moi] comment on oublie
Quand [chaque refrain|la radio|tout le quartier] te ressemble aussi
Je danse avec l’[écho|absence], j’attends au bout du fil
Tu étais ma maison, tu étais [mon île|ma ville]

On est [{weekday}|en {month}], je ris avec ceux qui t’ont connu
Je [porte|garde] ce vieux [manteau|sourire] que tu n’as jamais rendu
Je verse [encore|toujours] deux cafés, et je bois le tien, tiède et nu`,
        `On avait [dix-neuf|vingt] ans, pieds nus sur le toit du cinéma
Tu disais : « Les [étoiles|lampes] là-haut, un jour, on les aura »
Je l’ai [noté|gravé] sur mon [ticket|poignet], au cas où tu ne viendrais pas

Reste, reste, reste jusqu’au matin
On a de la [limonade|menthe] et des cœurs [en chemin|de tambourin]
La nuit prendra les autres, elle ne nous prendra pas
Reste, reste, reste [encore un pas|jusqu’à ce bout de nuit-là]

Il y a [un parking|une banque] à la place, et tu vis à {town}, tout là-bas
Ta [sœur|cousine] me l’a dit, je n’ai [rien su|pas pu] répondre à ça
Mais je [chante|fredonne] encore ce refrain quand l’été s’en va`,
      ],
    },
    rock: {
      words: {
        own: list(
          'Essence, Tonnerre, Grand-route, Rouille, Ampli, Feu de paille, Moteur, Béton, Larsen, Ferraille, Allumettes, Verglas, Friture, Pleine lune',
        ),
      },
      about: [
        'Deux guitares, une basse qui [boite|gronde] et une voix de gravier : « {title} » veut du volume.',
        'Une chanson pour quitter [une ville|une usine|une vie trop sage], pied au plancher.',
        '« {title} » commence par un seul accord et finit par [une corde cassée|tout à la fois].',
      ],
      more: [
        'Enregistrée en direct dans [une usine vide|une grange près de {town}], sans deuxième prise.',
        'Pour [les scènes|les longues routes] et les voisins partis en voyage.',
      ],
      bodies: [
        `Y a [une enseigne|une lumière] au bout de {town} qui [clignote|grésille] depuis toujours
Mon père a balayé [l’usine|la gare] [trente|quarante] ans, jour après jour
On lui a tendu [une montre|une main] et [un discours|un sandwich], puis ce fut à son tour

Alors monte le son, que les [vitres|murs] se souviennent
J’ai [un demi-plein|deux bras], une route, et personne qui me retienne
Gardez [la carte|l’argent], gardez vos lois
J’aime mieux me perdre que [marcher droit|rentrer chez moi]

J’ai croisé {man} au [carrefour|comptoir], il [riait|souriait] sous la pluie
Il m’a dit : « [La route|Le vent] se moque bien de l’heure qu’il est dans ta vie »
J’ai jeté [les clés|ma veste] dans [l’herbe|le fossé], et j’ai suivi [l’orage|le bruit]`,
      ],
    },
    folk: {
      words: {
        own: list(
          'Ballade, Ronde, Complainte, Air, Branle, Valse, Chanson d’hiver, Foyer, Ruisseau, Sorbier, Gigue, Chanson de marche, Noël, Romance',
        ),
      },
      about: [
        'Violon, guitare et deux voix racontent [la fille d’un meunier|un navire rentré à vide|un puits sur la lande].',
        '« {title} » semble avoir [deux cents ans|été apprise d’une grand-mère] ; elle a été écrite l’an dernier.',
        'Une chanson lente pour [les veillées|les longues marches], dont le dernier couplet renverse tout.',
      ],
      more: [
        'La mélodie vient [d’un air de violon|des collines de {town}], les paroles d’une liasse de lettres.',
        'Enregistrée dans une [chapelle|grange], porte ouverte ; on entend [la pluie|les hirondelles].',
      ],
      bodies: [
        `M’en allant vers {town} par un [matin|soir] de grand froid
J’ai vu [une fille|un berger] au bord de l’eau qui chantait [à mi-voix|devant moi]
« Où vas-tu donc, [marin|soldat|passant], avec tes [souliers|habits] de bois ? »
« Je cherche [la maison|la ferme] où je suis né, je crois qu’elle n’y est pas. »

Et le [héron|corbeau] vole bas, bas sur les [champs|marais]
Le vent ramène les autres, moi, jamais

Je lui donnai [un ruban|un anneau|du pain] et mon [peigne|couteau] de corne
On s’assit près du [moulin|vieux puits], sous un ciel [gris|bas] et morne
Mais quand je voulus [remercier|l’embrasser], il n’y avait plus qu’une borne

Et le [héron|corbeau] vole bas, bas sur les [champs|marais]
Le vent ramène les autres, moi, jamais`,
      ],
    },
    'hip-hop': {
      words: {
        own: list(
          'Coin de rue, Plan d’architecte, Platines, Impro, Toits, Ligne de basse, Carnet, Bloc, Couronne, Baskets, Horizon, Couplet, Ascenseur, Cage d’escalier',
        ),
      },
      about: [
        'Une boucle de piano poussiéreuse, une batterie sèche et [trois|deux] couplets sur [la cage d’escalier d’une tour|les nuits de travail d’une mère|le prix du départ].',
        '« {title} » compte les marches [de l’épicerie|du dépôt de bus] à la scène et n’en saute aucune.',
        'Des jeux de mots qui demandent [deux|trois] écoutes, sur un rythme qui n’en demande qu’une.',
      ],
      more: [
        'Le chœur de la fin vient d’une école de {town}.',
        'Produit sur [un ordinateur prêté|un vieil échantillonneur], mixé entre amis, pensé pour le casque.',
      ],
      bodies: [
        `[Neuvième|Septième] étage, l’ascenseur fait la [sieste|grève]
Maman compte les [pièces|tickets], le mois jamais ne s’achève
J’écrivais à la lueur du [frigo|palier], chaque rime était une trêve
Aujourd’hui le [stylo|micro] me sert de [passeport|clé] et de glaive

On vient du fond [de la classe|du bus], on a porté nos chaises
Chaque [couronne|médaille] qu’on porte a connu [le trottoir|la glaise]
Si tu demandes pourquoi ça brille, c’est qu’on [partage|ravive] la braise
{town}, lève les mains, qu’on [applaudisse|respire] à son aise

Je revois {man} et son [échiquier|ballon], le dos contre le mur
Il disait : « Parle comme un [invité|voisin], pas comme un qui n’est pas sûr »
Alors j’ai [poli|limé] chaque phrase jusqu’à ce que ça dure
Maintenant ça passe dans [les classes|les cuisines], et ça tient la mesure`,
      ],
    },
    electronic: {
      words: {
        own: list(
          'Voltage, Signal, Néon, Circuit, Satellite, Impulsion, Binaire, Fréquence, Orbite, Laser, Fantôme, Modulaire, Rémanence, Onde',
        ),
      },
      about: [
        'Un synthétiseur respire pendant [six|sept] minutes, et quelque part au milieu [une voix apparaît|le sol se dérobe].',
        '« {title} » : de la musique électronique pour [les trains de nuit|les autoroutes vides|l’heure d’avant l’aube].',
        'Des nappes froides, une basse chaude et une phrase [unique|chuchotée] qui se répète jusqu’à vouloir dire autre chose.',
      ],
      more: [
        'Tous les sons ont été captés dans [une centrale|une piscine, la nuit,] puis tordus.',
        'Pour le casque, [les longs couloirs|les ascenseurs lents] et ceux qui travaillent tard.',
      ],
      bodies: [
        `Signal [trouvé|perdu], toujours [pas de réponse|personne]
Lumière [bleue|blanche] sur [l’autoroute|la piste]
J’[envoie|épelle] ton nom en [chiffres|impulsions]
J’[envoie|épelle], j’[insiste|existe]

Est-ce que tu me reçois
Est-ce que tu m’entends
[Sept|Onze] satellites se couchent
Et l’un d’eux [m’attend|descend]

[Neige|Friture] sur les [écrans|toits] de {town}
Ta voix monte quand les autres [sombrent|s’éteignent]
Ne [coupe|baisse] pas
Je commence [à peine|enfin] à voir dans l’[ombre|encre]`,
      ],
    },
    jazz: {
      words: {
        own: list(
          'Blues, Swing, Nocturne, Sérénade, Ragtime, Flânerie, Bossa, Tierce mineure, Interlude, Saxophone, Dernier verre, Prélude, Balais, Heure bleue',
        ),
      },
      about: [
        'Des balais, une contrebasse et un piano qui arrive [en retard|un peu en retard], exprès.',
        '« {title} » est un standard que l’on vient [tout juste|enfin] d’écrire : trente-deux mesures de [pluie|regret] et un sourire à la fin.',
        'Une voix tout près du micro chante [un bar d’hôtel|le dernier tram|une danse de trop], et la trompette n’est pas d’accord.',
      ],
      more: [
        'Une seule prise, [sans retouche|tintement des verres compris].',
        'Pour les fins de soirée, [les danses lentes|les lampes tamisées] et ceux qui ne regardent plus l’heure.',
      ],
      bodies: [
        `Le [garçon|barman] retourne les chaises, les [bougies|lampes] baissent un peu
[L’orchestre|Le piano] joue notre vieil air, en retard de [trois fois rien|deux aveux]
J’avais préparé [une phrase|un bon mot], avec [un rire|un silence] au milieu
Mais tu regardes [l’horloge|la porte], et je regarde tes yeux

Ce n’est que {month}, mon cœur, rien que la pluie sur [le toit|les bois]
Rien qu’une vieille [habitude|rengaine] qui marche au même pas que moi
Je [jurerais|parierais] t’avoir oubliée, au moins [deux|trois] fois par mois
Si [la trompette|le saxophone] savait se taire au bon endroit

Le dernier [tram|train] pour {town} s’en va, ton [parfum|ombre légère] dedans
Je salue [le vestiaire|le trottoir], je n’ai plus [vingt ans|tout mon temps]
Et je rentre à pied par [les quais|le port], la lune [devant|en chantant]`,
      ],
    },
    lullaby: {
      words: {
        own: list(
          'Berceuse, Dodo, Lune, Ourson endormi, Veilleuse, Couverture, Étoile, Petit bateau, Marchand de sable, Hibou, Rêve, Oreiller, Chaton, Petits moutons',
        ),
      },
      about: [
        'Une berceuse [à la harpe, bouche fermée|à la boîte à musique|pour une seule guitare], lente comme le souffle.',
        '« {title} » met au lit [les oursons|les hérissons|les bateaux du port], chacun son tour.',
        'Une chanson douce pour la fin du jour, [assez longue pour un dernier bâillement|avec un couplet par peluche].',
      ],
      more: [
        'Chantée assez bas pour [les tout-petits|les sommeils légers] ; une version sans paroles attend les parents qui veulent chanter eux-mêmes.',
        'Elle s’éteint d’elle-même et laisse la chambre [sombre et chaude|un peu plus calme].',
      ],
      bodies: [
        `Chut, le [hérisson|blaireau] a boutonné son [manteau|paletot]
La lune a noué doucement son petit [bateau|radeau]
Les [moutons|canetons] dans [l’herbe|les joncs] ont caché leur museau
Et le jour s’est couché [tout en bas|tout au bord] du ruisseau

Dors, mon [trésor|tout-petit], dors sans bruit
Les nuages [font ton lit|portent la nuit]
Je serai [là|tout près] quand le jour sourit
Dors, mon [amour|cœur], bonne nuit

[La bouilloire|L’escalier] se tait, [l’ourson|le lapin] fait de même
Les [lampes|étoiles] de {town} te disent qu’on t’aime
Ferme tes [paupières|deux fenêtres], fais comme elles
Et glisse sur la [plume|neige], légère, fidèle`,
      ],
    },
    protest: {
      words: {
        own: list(
          'Banderoles, Le pain, Piquet de grève, Mégaphone, Debout, Barricade, Pétition, Nos voix, Syndicat, En marche, Bulletins, Pancartes, Couvre-feu, Ça suffit',
        ),
      },
      about: [
        'Une chanson de lutte pour [un hôpital fermé|une rivière empoisonnée|des salaires impayés] : trois accords, beaucoup de voix.',
        '« {title} » a d’abord été chantée [devant la mairie|aux portes de l’usine] de {town}, et la rue a repris le refrain.',
        'En colère, drôle et facile à retenir : ce qu’il faut à une chanson de manifestation.',
      ],
      more: [
        'Le refrain est fait pour [les mégaphones|les matins froids] et ceux qui croient ne pas savoir chanter.',
        'La moitié des recettes va à la caisse de grève de {town}.',
      ],
      bodies: [
        `Ils ont vendu [la rivière|la gare] au mètre, ils ont [clôturé|muré] le vieux puits
Ils ont mis un [compteur|cadenas] sur la cloche, une étiquette sur [la pluie|la nuit]
Ils ont dit : « C’est pour [l’emploi|le progrès] », et ils ont [souri|applaudi]

À qui est l’eau ? À nous !
À qui [la ville|la rue|le pain] ? À nous !
Gardez vos tours [de marbre|dorées], vos verrous
On a [des voix|des chants], on ira jusqu’au bout

Ma [grand-mère|voisine] à {town} se tenait dans le froid
Avec [une louche|un sifflet] et du [café|bouillon], et [du cran|du feu] dans la voix
Elle a dit : « Petit, ils n’[entendent|écoutent] que lorsqu’on est plus de trois
Alors [prête-moi|donne-moi] ta voix, même petite, elle ira. »`,
      ],
    },
    ballad: {
      words: {
        own: list(
          'Adieu, Serment, Dernière danse, Larme, Pour toujours, Lettre à la maison, Piano, Tendresse, Robe blanche, Au revoir, Alliance, Chaise vide, Pardon, Encore toi',
        ),
      },
      about: [
        'Piano, cordes et une voix au bord de se briser : « {title} » est une ballade sur [un pardon venu trop tard|la chaise vide à table|un amour de loin].',
        'Elle commence dans un murmure et finit [avec tout l’orchestre|sur une seule note tenue].',
        'Une chanson pour [les mariages|les adieux] et pour le retour, après.',
      ],
      more: [
        'Écrite en [une heure|une seule nuit] à {town}, après un coup de téléphone.',
        'Prévoir un mouchoir pour [le pont|le dernier couplet].',
      ],
      bodies: [
        `J’ai trouvé [ton écriture|tes lunettes] au fond [de mon manteau|du vieux manteau]
Une liste de {month}, [du pain|du lait], [des timbres|du fil], un dernier mot
« [Rappelle-la|Va la voir] », et une [étoile|croix] dessinée tout en haut
Et je reste là, dans [la cuisine|l’entrée], [le souffle|le cœur] au ralenti, en morceaux

Si j’avais su que [le jour|la porte] se fermait
Je l’aurais [retenu|gardé] dans ma main
Je t’aurais dit tout ce qu’on tait
Tu aurais [compris|souri], je le sais bien
Mais [l’heure|la nuit] a neigé sur nos pas
Et le reste, le reste est si loin

On me demande si ça va, je dis [oui|souvent] que ça ira
Je laisse à {town} une [lampe|lumière] allumée, [côté rue|sur la cour], chaque soir, pour toi
Au cas où [la route serait plus longue|le chemin serait plus long] que tu ne crois`,
      ],
    },
    dance: {
      words: {
        own: list(
          'La piste, Basse, Stroboscope, Paillettes, Boule à facettes, Toute la nuit, Chaleur, Mouvement, Rythme, Hanches, Miroirs, Club, Rappel, Pulsation',
        ),
      },
      about: [
        'Quatre temps, un riff [de piano|de cuivres] et un seul ordre : bouger.',
        '« {title} » [prend son temps|se fait attendre] une minute, puis ne s’arrête plus.',
        'Pour [la dernière heure d’un mariage|les terrasses en juillet|les cuisines], avec un refrain que tous savent au deuxième passage.',
      ],
      more: [
        'La version longue dure [sept|huit] minutes et laisse souffler les platines.',
        'Enregistrée avec [une fanfare de {town}|onze amis qui frappent dans leurs mains].',
      ],
      bodies: [
        `Les [vestes|chaussures] dans un coin, les [mains|cœurs] vers le plafond
Une lune [de miroirs|en papier] qui tourne [sans raison|à l’unisson]
{given} a mis [les lampes|les basses], {given2} a [mis|trouvé] le son
Et plus personne ne [s’assoit|s’en va] tant que dure la chanson

Encore une, encore, jusqu’au [soleil|réveil]
Encore une, encore, c’est [jamais|rien de] pareil
À gauche, à droite, [lâche tout|tourne-toi], suis-moi
On est [l’écho|le feu], on est la joie

Lundi peut attendre avec [sa cravate|son planning] et son froid
Ce soir y a [pas de peine|plus d’adresse], y a que toi et moi
Et tout {town} s’[éteint|endort], mais nous, [pas ça|surtout pas]`,
      ],
    },
  },
}
