import type { WordTable } from './word-table.ts'

const people = `sœur|frère|mère|père|maman|papa|parents|fils|fille|tante|oncle|grand-mère|grand-père|mamie|papi|cousine?|voisine?|amie?|copain|copine|collègue|éditeur|éditrice|studio|société|boutique|banque|mairie|utilisat(?:eur|rice)|cliente?|avis|critique|auteure?|autrice|héros|héroïne|personnage|narrat(?:eur|rice)|professeure?|prof|tuteur|tutrice|conjointe?|mari|femme|enfants?|neveu|nièce|vendeur|vendeuse|développeur|facteur|article|journal|chanteur|chanteuse|groupe|détective|capitaine|joueur|joueuse|auditeur|auditrice|lect(?:eur|rice)|colocataire|patron|patronne|beau-frère|belle-sœur|beau-père|belle-mère|employeur|association`
const er = (stems: string) => `(?:${stems})ée?s?|vien(?:s|ons) (?:tout juste )?d(?:e |')(?:\\p{L}+ |[lt]')?(?:${stems})er`

/** French; the participle, which passives and the perfect share. */
export const fr: WordTable = {
  isSpaced: true,
  isVerbLast: false,
  acts: [
    ['refund', `(?:on vous|on t'|je vous|je t') ?a(?:i)? rendu (?:vos|tes|les|l'argent|votre|ton)`],
    ['play', `repris (?:l'|la |le )(?:épisode|lecture|film|chapitre|vidéo|podcast)`],
    [
      'message',
      `(?:tante|oncle|mère|père|sœur|frère|prof|professeure?|mamie|papi|amie?|vendeur|vendeuse) a (?:bien |déjà )?reçu (?:ton|votre|le) (?:message|mot|mail|courriel)`,
    ],
    [
      'handoff',
      `suivie? par (?:un|une|notre) (?:conseill\\p{L}+|collègue|agente?|humain\\p{L}*|équipe)|je vous passe … (?:conseill\\p{L}+|collègue|agente?)`,
    ],
    ['consent_set', `(?:vous n'êtes|tu n'es) plus (?:suivie?|pistée?|tracée?|géolocalisée?)`],
    ['control_set', `mis (?:un |le |une )(?:code|verrou|filtre|plafond|limite|minuteur)`],
    [
      'purchase',
      `(?:achat|commande|paiement) (?:a |est )?(?:bien )?(?:été )?(?:enregistrée?|finalisée?|prise? en compte)|finalisé (?:l'|la |le |votre |ton |ta )?(?:achat|commande)|vien(?:s|ons) de (?:le |la |les |te |vous )*(?:prendre|passer commande|passer la commande)`,
    ],
    [
      'refund',
      `(?:obtenu|demandé et obtenu) … remboursement|récupéré … (?:argent|€|euros)|annulé … (?:prélèvement|débit|facturation)|remboursement … (?:en route|arrivé|en chemin)`,
    ],
    ['cancel', `ne se renouvellera (?:pas|plus)|ne sera (?:pas|plus) (?:renouvelée?|reconduite?)|vien(?:s|ons) de mettre fin`],
    [
      'subscribe',
      `(?:abonnement|essai|formule|adhésion) … (?:démarre|commence|débute|est partie?)|(?:te|vous) voilà (?:désormais |maintenant )?(?:membre|abonnée?|inscrite?)|vien(?:s|ons) de (?:te |vous )?(?:souscrire|inscrire|prendre … (?:abonnement|formule))`,
    ],
    [
      'install',
      `(?:appli|application|jeu|livre|app) … (?:t'attend|vous attend)|vien(?:s|ons) de (?:le |la |l'|les )?mettre sur (?:ton|ta|votre|sa|son|la|le) (?:téléphone|tablette|console|liseuse|télé)`,
    ],
    [
      'play',
      `(?:musique|chanson|album|morceau|épisode|titre|podcast|radio|film|vidéo) (?:joue|tourne|passe|démarre)(?= (?:dans|sur|au|à|déjà|en|maintenant)|[.,!]|$)|(?:mets|met|mettons) en lecture|lecture (?:a |vient de )(?:bien )?(?:commencée?|débuté|repris|démarré)`,
    ],
    [
      'queue',
      `(?:ajoutée?s?|mise?s?|placée?s?) (?:à|en|dans) (?:la |ta |votre )?file|(?:est|sont) (?:\\p{L}+ )?(?:dans|en tête de) (?:la |ta |votre )?file`,
      'file',
    ],
    [
      'playlist',
      `(?:est|sont|figure\\p{L}*) (?:\\p{L}+ )?(?:dans|sur) (?:ta|votre|sa|la|une) (?:playlist|liste de lecture|liste «)|(?:playlist|sélection) (?:\\p{L}+ )?est (?:\\p{L}+ )?(?:prête|créée|faite|à jour|complète)`,
    ],
    ['share', `(?:lien|chanson|livre|épisode|album|jeu|morceau) … (?:partie?|envoyée?|transmise?) chez`],
    [
      'handoff',
      `entre (?:les |de bonnes )mains|(?:dossier|demande|conversation) … (?:chez|auprès d'|avec) … (?:conseill\\p{L}+|humain|collègue|support|équipe|agente?)`,
      `dossier|conversation|cas|demande d'aide`,
    ],
    [
      'appeal',
      `demandé (?:un |le |la |une )?(?:réexamen|révision|nouvel examen)|vien(?:s|ons) de (?:faire appel|former un recours|contester)`,
    ],
    [
      'consent_set',
      `(?:refus|opposition|consentement|désaccord) … enregistrée?|(?:localisation|données|activité|écoutes) … (?:n'est|ne sont) plus (?:partagée?s?|suivie?s?|transmises?|utilisées?|collectées?)`,
    ],
    ['memory_write', `ajouté … (?:notes|mémoire|préférences|profil)|notée? dans`, `notes|mémoire|préférences|profil|noté`],
    ['subscribe', `(?:abonnement|essai|adhésion|formule) … (?:a |vient de )(?:débuté?e?r?|pris effet)`],
    [
      'appeal',
      `saisi (?:la commission|le médiateur|l'instance)|demandé (?:un réexamen|une révision|à revoir)|(?:ai|avons) (?:fait|formé|introduit|déposé|lancé) (?:un |une |l')?(?:appel|recours|contestation)`,
    ],
    [
      'cancel',
      `(?:ai|avons) (?:mis un terme|coupé court|fait sauter|clos|stoppé net) (?:à |au )?(?:l'|la |le |votre |ton |ta )?(?:abonnement|abo|adhésion|formule|renouvellement|forfait|essai)?|plus (?:de prélèvement|aucun prélèvement|rien à payer)|ne (?:se renouvelle|sera) plus`,
    ],
    [
      'install',
      `(?:ai|avons) (?:mis|posé|placé|rangé|chargé) … (?:téléphone|tablette|liseuse|appareil|console|télé|écran)|prête? à (?:l'emploi|être ouverte?|jouer|lire)`,
    ],
    [
      'queue',
      `(?:à la suite|en file|derrière|juste après) … (?:ajoutée?s?|placée?s?|mise?s?|calée?s?|glissée?s?)|intercalée?s?|(?:placée?s?|mise?s?|calée?s?|rangée?s?|ajoutée?s?|glissée?s?) (?:juste |tout de suite )?(?:à la suite|derrière|en deuxième|en tête|ensuite|après)`,
    ],
    [
      'message',
      `(?:ai|avons) (?:touché un mot|glissé un mot|fait signe|tenu informée?|passé le message|alerté|averti|joint|contacté)|est (?:bien )?au courant|a (?:bien )?(?:votre|ton) message`,
      'mot|signe|informée?|message|courant|mère|père|tante|oncle|professeure?|prof|ami|amie|voisin\\p{L}*|mamie|papi|vendeur|auteur|équipe|grand-mère|grand-père|développeur|éditeur|il|elle|lui|leur',
    ],
    [
      'consent_set',
      `(?:dit non|opposition enregistrée|refus (?:est )?enregistré|(?:ai|avons) (?:refusé|opposé|dit non|dit oui)|plus (?:suivie?|pistée?|partagée?s?))`,
      'suivi|publicité|localisation|données|profilage|consentement|mesure|partage|traceurs|cookies|enregistrements|tiers',
    ],
    [
      'subscribe',
      `(?:ai|avons|suis) (?:pris|passé|inscrit|démarré|lancé|ouvert) … (?:abonnement|formule|premium|adhésion|essai|forfait)|passée?s? (?:en premium|à la formule)|est partie? pour un an`,
    ],
    [
      'purchase',
      `panier (?:validé|réglé|payé)|passée? en caisse|(?:carte|cagnotte|portefeuille|solde) … débitée?|raflée?|acquittée?|(?:ai|avons) (?:emporté|chopé|dégoté|attrapé)|transaction … (?:passée|validée|faite|aboutie)`,
    ],
    [
      'refund',
      `(?:argent|somme|euros|€|montant|prélèvement|paiement|frais|débit) … (?:est|sont|a été|ont été|vous revient|te revient)? ?(?:déjà |bien )?(?:revenue?s?|rendue?s?|annulée?s?|recréditée?s?|restituée?s?|de retour|remise?s? sur|reversée?s?)|(?:vous|t'|te|lui) (?:ai|avons) (?:rendu|remboursé|recrédité|restitué|reversé)|remboursement … (?:est|a été)? ?(?:fait|parti|lancé|accordé|effectué|validé|passé)`,
    ],
    [
      'cancel',
      `(?:abonnement|abo|adhésion|renouvellement|forfait|essai|formule|reconduction) … (?:est|a été|n'est plus|ne se)? ?(?:coupée?|annulée?|résiliée?|terminée?|clôturée?|supprimée?|stoppée?|finie?|arrêtée?|désactivée?|renouvelle(?:ra)? plus|interrompue?)|(?:ai|avons|a) mis fin|(?:ai|avons) mis un terme|désinscrite?|désabonnée?`,
    ],
    [
      'approval_request',
      `(?:demande|requête) … (?:est|a été|vient d'être|part)? ?(?:partie?|envoyée?|transmise?|chez|soumise?|adressée?|en attente|arrivée?|posée?)|(?:ai|avons) (?:demandé|sollicité) (?:l'|la |le |son |leur |une )?(?:accord|autorisation|permission|approbation|feu vert|validation)`,
    ],
    [
      'appeal',
      `(?:appel|recours|contestation|réclamation) … (?:est|a été|vient d'être)? ?(?:déposée?|envoyée?|formée?|introduite?|enregistrée?|transmise?|partie?|lancée?|en cours|ouverte?)|fait appel|(?:ai|avons) contesté`,
    ],
    [
      'handoff',
      `entre (?:les |de bonnes )?mains (?:d'|de)|(?:une personne|un collègue|une collègue|un conseiller|une conseillère|quelqu'un|un humain|un agent|l'équipe) … (?:prend|a pris|suit|s'en occupe|s'en charge|vous répond|continue|poursuit|traite|reprend)|passé la main|passe la main`,
    ],
    [
      'report',
      `(?:signalement|alerte|plainte) … (?:est|a été)? ?(?:fait|envoyée?|partie?|déposée?|transmise?|enregistrée?)|(?:ai|avons) (?:alerté|prévenu) (?:la |les |l')?(?:modération|modérateurs|plateforme|équipe de sécurité|boutique)`,
    ],
    [
      'consent_set',
      `(?:consentement|suivi|localisation|géolocalisation|publicités?|profilage|partage de données|accord) … (?:est|sont|a été)? ?(?:désormais |maintenant )?(?:coupée?s?|désactivée?s?|retirée?s?|révoquée?s?|accordée?s?|donnée?s?|enregistrée?s?|refusée?s?|activée?s?|éteinte?s?)`,
    ],
    [
      'memory_write',
      `je (?:le |la |m'en )?(?:retiens|note|garde|souviendrai)|j'en prends note|pris bonne note|c'est (?:noté|retenu|enregistré|inscrit|mémorisé)|dans mes notes|en mémoire|je ne l'oublierai pas|gardé en tête|inscrit dans`,
    ],
    [
      'subscribe',
      `(?:abonnement|adhésion|essai|formule|forfait) … (?:est|a|court|a été|vient d'être|vient de)? ?(?:désormais |maintenant )?(?:active?|activée?|lancée?|démarrée?|commencée?|souscrite?|renouvelée?|en place|en cours|ouverte?|en route|prise?|reconduite?|démarrer|commencer)|(?:êtes|es) (?:désormais |maintenant |bien )?(?:abonnée?|membre|inscrite?)|(?:ai|avons) (?:souscrit|pris un abonnement|pris l'abonnement)`,
    ],
    [
      'queue',
      `(?:passe|passent|vient|viennent|suit|suivent|arrive|arrivent) (?:juste |tout de suite )?(?:après|ensuite|derrière|juste après)|en file(?: d'attente)?|dans la file|en (?:deuxième|première|troisième|tête de) (?:position|file)`,
    ],
    [
      'play',
      `(?:ai|avons|a) (?:mis|lancé|démarré|relancé)|ça (?:joue|tourne)|est lancée?|c'est lancé|en train de jouer|joue sur|passe sur|résonne|a commencé|a démarré|repris la lecture|reprend là|en cours sur|vous écoutez|tu écoutes`,
      'musique|chanson|morceau|lecture|épisode|album|radio|enceinte|salon|film|chapitre|titre|volume|écoute|écoutez|écoutes|joue|tourne|lanc\\p{L}+|valse|son|reprise|cuisine|vidéo|podcast|télé',
    ],
    [
      'install',
      `(?:est|sont) (?:maintenant |désormais |bien |déjà )?(?:sur|dans) (?:ton|votre|ta|la|le|son|sa|l') ?(?:téléphone|tablette|liseuse|appareil|télé|console|ordinateur|portable|écran d'accueil)`,
    ],
    [
      'message',
      `(?:message|mail|courriel|mot|sms|texto|facture|reçu|lettre|réponse|note) … (?:est|a été|sont|vient d'être)? ?(?:bien )?(?:partie?s?|envoyée?s?|livrée?s?|remise?s?|transmise?s?|expédiée?s?|reçue?s?|arrivée?s?|déposée?s?)|(?:ai|avons) (?:dit|répondu|écrit|laissé un|passé le mot|glissé un mot|fait savoir|mis au courant)|mise? au courant`,
    ],
    [
      'purchase',
      `(?:est|sont) (?:désormais |maintenant |bien )?(?:à toi|à vous|à elle|à lui|à eux|vôtres?|tiens|tiennes?)|(?:achat|commande|paiement) … (?:est|a été)? ?(?:faite?|effectuée?|validée?|confirmée?|passée?|réglée?|terminée?|finalisée?|bouclée?)|(?:ai|avons) (?:passé commande|sorti la carte|craqué)|(?:dans|rejoint|sur) (?:ta|votre|sa) (?:bibliothèque|étagère)|(?:€|euros) (?:ont été |sont )?(?:débités|prélevés|retirés)`,
    ],
    [
      'control_set',
      `(?:plafond|limite|filtre|verrou|code|mode|couvre-feu|lecture automatique|chat|notifications?|achats|minuterie|budget|temps d'écran|contrôle parental|heure du coucher) … (?:est|sont|passe|passent|reste|a été)? ?(?:désormais |maintenant |à présent |de nouveau )?(?:activée?s?|désactivée?s?|bloquée?s?|coupée?s?|fixée?s?|réglée?s?|à \\d|verrouillée?s?|en place|limitée?s?|fermée?s?|en marche|stricte?s?)|interdite?s?|interdit`,
    ],
    ['share', `partagée?s?`],
    ['queue', `enfilée?s?|rajoutée?s?`],
    [
      'approval_request',
      `${er('envoy|demand|sollicit|transmis|adress|pos|soumis|déposé|dépos|present')}|transmise?|soumise?|parties?|partie|fait|faite|reçu|attend|en attente`,
      "autorisation|permission|accord|approbation|feu vert|validation|demande d'achat|demande",
    ],
    [
      'appeal',
      `${er('dépos|form|envoy|contest|présent|introdui|engag|lanc|enregistr|adress|post')}|introduite?|fait|faite|parti|partie|ouverte?|transmise?|en cours`,
      'appel|recours|contestation|réclamation contre|opposition|réexamen',
    ],
    ['appeal', er('contest')],
    [
      'handoff',
      `${er('confi|transfér|pass|orient|mis en relation|escalad|bascul|adress|dirig|renvoy|redirig')}|mise? en relation|transmise?|pris (?:le relais|en charge|la main)|prend (?:le relais|la suite)|reprise?|repris|relay\\p{L}+|remise?`,
      "personne|humaine?|conseill\\p{L}+|support|assistance|agente?|collègue|équipe|quelqu'un|modérat\\p{L}+|responsable|spécialiste|service client|dossier|conversation|opérat\\p{L}+|service",
    ],
    [
      'refund',
      `${er('rembours|recrédit|restitu|recrédité|revers|recouvr')}|rendue?s?|(?:remboursement|avoir) … (?:effectué|fait|émis|accordé|lancé|validé|passé|en route|traité|parti|enregistré)|récupérée?s?|(?:argent|somme|euros|€) … (?:de retour|revenue?s?)|crédité`,
      'rembours\\p{L}*|argent|somme|€|euros|montant|paiement|prélèvement|carte|compte|frais|centimes|crédit\\p{L}*|achat|commande|recrédit\\p{L}*',
    ],
    ['refund', er('rembours|recrédit')],
    [
      'cancel',
      `${er('annul|résili|arrêt|stopp|vir|supprim|désactiv|coup|termin|désabonn|désinscri|clôtur')}|mis fin|interrompue?|fini|finie|terminé|désinscrite?|rompu`,
      'ab(?:on|onn)ement\\p{L}*|abo|renouvellement|essai|adhésion|forfait|pass|formule|reconduction|désabonn\\p{L}+|résili\\p{L}+|désinscri\\p{L}+|newsletter|infolettre',
    ],
    ['cancel', `${er('annul|résili|désabonn')}|(?:résiliation|annulation) … (?:faite|effectuée|confirmée|enregistrée|validée)`],
    [
      'consent_set',
      `${er('désactiv|activ|retir|révoqu|accord|autoris|coup|refus|enregistr|modifi|bloqu|enlev|donn|not|suspend|interrompu|annul|levé|lev|limit')}|retrait … (?:fait|enregistré)|donné|donnée|interdite?|éteinte?|admis`,
      "consentements?|publicités?|personnalisée?s?|localisation|géolocalisation|suivi|profilage|partage|mesure d'audience|traceurs|cookies|données|enregistrements?|entraînement|tiers|tierces|pistage",
    ],
    [
      'subscribe',
      `${er('abonn|activ|renouvel|lanc|démarr|pris|réabonn|réactiv|inscri|prolong|commenc|reconduit|valid|débloqu|enclench')}|souscrite?|souscrit|inscrite?s?|reconduite?|pris|prise|ouverte?|en place|court`,
      'abonn\\p{L}*|abo|essai|adhésion|par mois|mensuel\\p{L}*|annuel\\p{L}*|formule|forfait|premium|réabonn\\p{L}+|pass|souscri\\p{L}+',
    ],
    [
      'report',
      `${er('signal|dénonc|alert')}|(?:signalement|plainte) … (?:envoyée?|fait|déposée?|transmise?|effectué|parti|enregistré)|(?:fait|envoyé|déposé) … (?:signalement|plainte)`,
      'signal\\p{L}+|dénonc\\p{L}+|modération|plainte|plateforme|abus|fraude',
    ],
    [
      'memory_write',
      `${er('not|retenu|enregistr|mémoris|gard|consign|inscri|sauvegard|archiv')}|retenue?s?|inscrite?|pris note|en mémoire|mis en note`,
    ],
    [
      'playlist',
      `${er('ajout|plac|gliss|rang|enregistr|cré|mont|retir|compos|gard|sauvegard|class|insér|compil|renomm|intégr')}|mises?|mis|incluse?s?|figure|figurent|est (?:maintenant|désormais) dans`,
      'playlists?|listes?|sélection|dans «|à «|compilation|favoris|collection|ajout\\p{L}+',
    ],
    [
      'queue',
      `${er('ajout|plac|gliss|cal|programm|gliss|rang|remont|avanc|enfil')}|mises?|mis|mettre en file|met en file|insérée?s?|(?:est|sont|suit|suivent|vient|viennent) … (?:en file|dans la file|à suivre|juste après|ensuite)`,
      "file|à suivre|ensuite|file d'attente|en attente|juste derrière|prochaine?|en tête",
    ],
    [
      'play',
      `${er('lanc|démarr|enchaîn|rebranch|relanc|jou')}|en lecture|en cours de lecture|en écoute|lecture (?:lancée|en cours|démarrée|reprise)|passe (?:en ce moment|maintenant|actuellement)|tourne|joue (?:en ce moment|maintenant)|mis en pause|mis|mise en pause|est en route|c'est parti|démarre|reprise|on écoute`,
    ],
    [
      'install',
      `${er('install|télécharg|dépos|récupér|charg|copi')}|(?:installation|téléchargement) … (?:terminée?|faite?|finie?|achevée?|réussie?)|disponible hors (?:ligne|connexion)|télécharge|mise? sur (?:ton|votre|ta|la|le|son|sa) (?:téléphone|tablette|liseuse|appareil|télé)`,
    ],
    [
      'share',
      `${er('partag|envoy|transfér|relay')}|transmise?s?|fait (?:suivre|passer)`,
      'partag\\p{L}+|chanson|livre|album|épisode|lien|jeu|roman|podcast|morceau|titre|groupe|conte',
    ],
    [
      'message',
      `${er('envoy|prévenu|inform|averti|contact|post|expédi|notifi|transfér|adress|livr|distribu')}|envoyé|prévenue?s?|avertie?s?|transmise?s?|(?:ai|avons|a été) écrit|fait suivre|parti|partie|partis|répondu|remis`,
    ],
    [
      'purchase',
      `${er('achet|command|pay|réserv|factur|débit|précommand|lou|régl|dépens|prélev|emprunt|offert|procur|encaiss')}|acquise?s?|acquis|offerte?s?|prise?s?|pris|(?:achat|commande|paiement) … (?:faite?|effectuée?|validée?|confirmée?|passée?|réglée?|terminée?)|(?:passé|validé|finalisé) … (?:commande|achat)|est (?:à toi|à vous|dans (?:ta|votre) bibliothèque)|(?:est|sont|figure) … dans (?:ta|votre|sa|leur) bibliothèque`,
    ],
    [
      'control_set',
      `${er('modifi|chang|activ|désactiv|ajust|bloqu|débloqu|fix|stopp|abaiss|lev|verrouill|déverrouill|régl|limit|autoris|paramétr|augment|baiss|réactiv|resserr|assoupl|coup|restaur|programm|masqu|plafonn|repouss|avanc|prolong|raccourc|touch|renforc|ferm|configur|remont|descend|termin')}|rétablie?s?|mise?s?|mis|restreinte?s?|réduite?s?|réduit|étendue?|remise?|raccourcie?|durcie?|adoucie?|éteinte?|(?:plafond|limite|filtre|verrou|code|mode|heure|couvre-feu) … (?:passe à|est à|est à présent|est maintenant|est de)|inchangé|actifs?`,
    ],
    ['playlist', `ajoutée?s?`],
    [
      'control_set',
      'bridée?s?|ramenée?s?|portée?s?|montée?s?|descendue?s?|serrée?s?|desserrée?s?|abaissée?s?|relevée?s? (?:à|de)|mise? sous code|muette?s?|passée?s? (?:à|de)',
    ],
    ['share', 'fait découvrir|passée? à'],
    ['message', `vien(?:s|ons) (?:d'écrire|de (?:lui |leur |te |vous |le |la |les )?(?:répondre|écrire|dire|prévenir|avertir))`],
    ['report', `fait remonter`],
    ['control_set', `vien(?:s|ons) de (?:réduire|restreindre|rétablir)`],
  ],
  settled: `n'(?:êtes|es) plus|(?:ne|n') ?(?:se renouvellera|sera|est|sont|seront) plus|ne se renouvellera pas|n'oublierai pas|(?<=(?:noté|retenu|enregistré|compris|mémorisé|garde en tête|retiens) )que [^.,;]*`,
  denied:
    "n|ne|pas|jamais|rien|aucune?|sans (?:avoir|rien|l'|les?|la|\\p{L}+er)|ni|(?<!une )personne|non|plus rien|au lieu de|inchangée?s?|toujours pas|restée? (?:actif|active)",
  failed:
    "essayé|tenté|échoué|échec|impossible|erreur|refusée?|rejetée?|pas abouti|pas pu|n'a pas marché|hélas|malheureusement|bloque|raté",
  planned:
    "si|s'il|s'ils|quand|dès que|vais|allons|aurai|aurais|aurait|serait|sera|seront|serai|pourrais?|pourrait|peux|peut|pouvez|peuvent|pouvons|avant|lorsque|voulez|veux|voudrais?|souhaite[zs]?|dois|doit|devez|devrais?|faut|faudrait|demain|bientôt|une fois|tant que|jusqu'à|pour (?:que|installer|acheter)|va être|vont être|à moins|au cas|afin|s'il vous plaît|prêt à|prête à|puis-je|dois-je|il faudra|veuillez|peut-être",
  condition: "si|s'il|quand|dès que|lorsque|une fois|tant que|avant|à moins|au cas où|à condition|le jour où|sitôt",
  others: `(?<!on|qu'on) (?:a|ont|avait|avaient|avez|as)(?: déjà| aussi| bien| enfin| donc| alors)?|(?:^|[^\\p{L}])(?:(?:ta|ton|sa|son|votre|notre|ma|mon|la|le|les|tes|vos|ses|une?|des|l')(?: ?\\p{L}+)? ?(?:${people})(?![\\p{L}])(?! (?:est|sont|a été|ont été) )(?:(?! (?:je|j'ai|nous) )[^.!?,;:]{0,40}?)?|quelqu'un|il|elle|ils|elles|on m'|vous|tu|qui|personne|certains|un autre)(?: ?(?:l'|m'|t'|lui|vous|nous|me|te|se|s'|y|en|leur|avait|aviez|avais|avez|a|as|ont|avaient|déjà|aussi|bien|même|été|fait|ne|n'|d'abord|tout|tous))*`,
  by: `par (?:quelqu'un|erreur|(?:ta|ton|votre|sa|son|la|le|une?|l') ?(?:\\p{L}+ )?(?:${people}))|(?:le|la|l') ?(?:journal|article|auteure?|narrateur)`,
  self: "j'ai|je|nous|on|c'est",
  joints: 'mais|et|car|donc|puis|parce que|puisque|alors|comme|tandis que|or',
}
