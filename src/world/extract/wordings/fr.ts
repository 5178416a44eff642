/** French. */
export const fr = `
# purchase
C'est acheté.
La commande est passée.
Le paiement est bien passé.
Votre achat a bien été enregistré.
Et voilà, le livre est à vous.
Je l'ai pris pour toi, 4 € sur ton solde.
J'ai réglé la commande avec la carte cadeau.
L'album rejoint ta bibliothèque.
Je viens de l'acheter.
Achat effectué : 12 €.
✅ Jeu acheté
J'ai finalisé l'achat du roman.
Les 9 € ont été prélevés sur ton portefeuille.
Voilà, c'est commandé.
Je t'ai pris le tome deux.
L'achat est confirmé, bonne lecture.
C'est payé.
J'ai passé la commande ce matin.
- La commande n'est pas encore passée.
- Voulez-vous que je l'achète ?
- Le paiement a échoué.
- Une fois la commande passée, vous recevrez un reçu.
- Ta sœur l'a acheté hier.
- Je peux passer la commande dès que vous dites oui.
- J'achète ?
- Aucun achat n'a été effectué.
# refund
Le remboursement est en route.
Vous êtes remboursé.
L'argent est de retour sur votre carte.
J'ai obtenu le remboursement des 8 €.
La somme vous a été restituée.
Je viens de vous rembourser.
Les 5 € ont été recrédités.
Remboursement effectué.
J'ai annulé le prélèvement.
On vous a rendu vos 6 €.
Le montant a été reversé sur votre compte.
- Vous n'êtes pas encore remboursé.
- Le remboursement a été refusé.
- Un remboursement prend trois jours.
- Souhaitez-vous être remboursé ?
- Je peux demander le remboursement.
# cancel
C'est résilié.
Votre abonnement ne se renouvellera pas.
J'ai mis fin à l'abonnement.
Le renouvellement automatique est désactivé.
La résiliation est enregistrée.
Je t'ai désabonné de la formule.
L'essai gratuit a été annulé.
Abonnement résilié à compter du 30.
J'ai coupé le renouvellement.
L'abonnement s'arrêtera fin mai, je l'ai résilié.
- L'abonnement n'est pas résilié.
- Souhaitez-vous résilier ?
- Vous pouvez résilier à tout moment.
- La résiliation a échoué.
- Je résilie ?
# subscribe
Votre abonnement démarre aujourd'hui.
Vous voilà abonné.
Je t'ai inscrit à l'essai gratuit.
La formule annuelle est activée.
J'ai souscrit l'abonnement mensuel.
L'essai est lancé, 30 jours.
Te voilà membre.
J'ai renouvelé l'abonnement pour un an.
L'abonnement est pris.
Abonnement activé.
- Vous n'êtes pas abonné.
- L'abonnement coûte 5 € par mois.
- Dois-je souscrire l'abonnement ?
- Je t'abonne ?
# install
L'application est installée.
Le jeu est sur ta tablette.
Je l'ai téléchargé sur ton téléphone.
L'installation est terminée.
Téléchargement terminé.
J'ai mis le jeu sur la console.
L'appli t'attend sur l'écran d'accueil.
C'est téléchargé pour le mode hors ligne.
Tu l'as maintenant sur ta tablette, c'est installé.
J'ai installé l'appli.
- Le jeu n'est pas installé.
- L'installation a échoué.
- Voulez-vous l'installer ?
- J'installe le jeu ?
# play
La lecture a commencé.
C'est parti, la chanson tourne.
J'ai lancé l'épisode dans le salon.
La musique joue dans la cuisine.
Je te le mets en lecture.
L'album est en cours de lecture.
J'ai mis la vidéo en pause.
Je viens de lancer le podcast.
Ça joue dans le salon.
Lecture en cours.
J'ai repris l'épisode où tu t'étais arrêté.
- La lecture n'a pas commencé.
- Je lance l'épisode ?
- Impossible de lancer la lecture.
- Je mets la musique ?
# queue
C'est dans la file.
Le morceau est en file d'attente.
Il passera juste après celui-ci, je l'ai mis en file.
J'ai placé la chanson en tête de file.
Ajouté à la file d'attente.
L'épisode suit juste après.
Je l'ai calé derrière le morceau en cours.
Je l'ai ajoutée à la file d'attente.
Prochain titre : c'est calé dans la file.
- Rien n'a été ajouté à la file.
- Je l'ajoute à la file ?
- La file d'attente contient au plus cent titres.
- La file est vide.
# playlist
La chanson est dans ta playlist.
Je l'ai glissée dans la liste « Matin ».
Playlist créée avec douze titres.
Ta playlist est prête.
J'ai composé une playlist pour la route.
Trois titres ajoutés à la playlist.
J'ai retiré le doublon de la playlist.
C'est ajouté à ta playlist.
La liste a été créée.
- Je ne l'ai pas ajoutée à la playlist.
- Veux-tu que je crée une playlist ?
- Une playlist peut contenir cent titres.
- Je l'ajoute à la playlist ?
# share
J'ai partagé l'album avec ton père.
Le lien est parti chez ta sœur.
Le livre est partagé avec le groupe familial.
J'ai envoyé la chanson à Inès.
C'est partagé.
J'ai transmis l'épisode à votre cousine.
Je l'ai partagée avec Inès.
Album envoyé au groupe familial.
- Je n'ai rien partagé.
- Souhaitez-vous partager l'album ?
- Partager un titre prévient l'autre personne.
- Je le partage ?
# message
Le message est parti.
J'ai écrit à ta tante.
Votre mère est prévenue.
Je lui ai laissé un message.
J'ai envoyé un courriel au vendeur.
Le reçu t'a été envoyé.
C'est envoyé à la prof.
Je viens de prévenir ton père.
J'ai répondu au développeur.
Ta tante a bien reçu ton message.
C'est dit, j'ai prévenu ta mère.
La facture vous a été transmise par courriel.
- Le message n'est pas parti.
- Faut-il prévenir ta mère ?
- Ta mère a envoyé un message.
- Je peux écrire au vendeur.
- Je lui écris ?
# handoff
Je vous ai mis en relation avec une conseillère.
Votre dossier est entre les mains d'un humain.
Un collègue prend la suite.
J'ai transféré la conversation au support.
Le dossier est transmis à l'équipe.
Je viens de passer le relais à un conseiller.
Votre demande est désormais suivie par un conseiller.
Je vous passe un conseiller, il a le dossier.
- Je n'ai pas encore transféré le dossier au support.
- Souhaitez-vous parler à un conseiller ?
- Un conseiller peut prendre la suite si vous voulez.
- Je vous passe un conseiller ?
# report
Le commentaire est signalé.
J'ai signalé l'application à la boutique.
Le signalement est parti.
J'ai fait un signalement.
Le vendeur a été signalé.
Je viens de signaler ce profil.
J'ai alerté la modération.
C'est signalé à la modération.
Signalement envoyé.
- Je n'ai rien signalé.
- Souhaitez-vous signaler ce commentaire ?
- Pour signaler un avis, touchez le drapeau.
- Je le signale ?
# appeal
L'appel est déposé.
J'ai contesté la décision.
Votre recours a été transmis.
J'ai fait appel de la suppression.
La contestation est enregistrée.
J'ai demandé le réexamen de la décision.
Réclamation déposée contre la décision.
Appel envoyé.
- Aucun recours n'a été déposé.
- Voulez-vous contester la décision ?
- Un recours se dépose sous 30 jours.
- Je fais appel ?
# approval_request
J'ai demandé l'accord de ta mère.
La demande est partie chez ton père.
Ton père a reçu la demande d'achat.
La demande d'autorisation attend ta maman.
J'ai soumis la demande à tes parents.
J'ai sollicité le feu vert de ta mère.
Ta mère a la demande sous les yeux, je l'ai envoyée.
Demande d'autorisation envoyée à ton père.
- Je n'ai pas encore demandé l'accord de ta mère.
- Il faut l'accord de tes parents.
- Je demande la permission à ton père ?
- Je lui demande l'autorisation ?
# consent_set
Les publicités personnalisées sont désactivées.
J'ai retiré votre consentement.
Le suivi est coupé.
La localisation n'est plus partagée.
Votre refus est enregistré.
J'ai désactivé le partage de données avec des tiers.
Vous n'êtes plus suivi par les annonceurs.
Consentement retiré.
- Le suivi n'a pas été désactivé.
- Souhaitez-vous retirer votre consentement ?
- Le consentement peut être retiré à tout moment.
- Je coupe le suivi ?
# control_set
La limite passe à une heure.
Le filtre est en place.
J'ai fixé le plafond à 20 €.
Le verrou d'achat est activé.
J'ai avancé l'heure du coucher à 20 h.
Le chat est désormais fermé.
J'ai coupé les notifications.
La lecture automatique est désactivée.
Le plafond a été relevé à 30 €.
Filtre activé.
Le temps d'écran est limité à une heure.
J'ai mis un code sur les achats.
- La limite n'a pas changé.
- Voulez-vous activer le filtre ?
- Le filtre peut être activé par un parent.
- Je change la limite ?
# memory_write
C'est noté.
Je m'en souviendrai.
J'ai bien noté que Lina n'aime pas les clowns.
C'est enregistré dans vos préférences.
J'ai ajouté cela à mes notes.
Je garde en mémoire votre allergie.
Bien noté !
Je retiens que tu préfères le matin.
Préférence enregistrée.
- Je ne l'ai pas noté.
- Dois-je le noter ?
- Je le note ?
`
