import type { PackTexts } from '../composed-pack.ts'

/** By level, from mild to strong. */
export const descriptors: PackTexts['descriptors'] = {
  violence: ['une violence légère', 'une violence modérée', 'une violence marquée'],
  fear: ['des scènes un peu effrayantes', 'des scènes effrayantes', 'des scènes très effrayantes'],
  sex: ['quelques thèmes pour adultes', 'des thèmes pour adultes', 'de nombreux thèmes pour adultes'],
  language: ['un langage parfois grossier', 'un langage grossier', 'un langage très grossier'],
  drugs: [
    'une consommation occasionnelle d’alcool',
    'une consommation d’alcool ou d’autres drogues',
    'une consommation fréquente de drogues',
  ],
  gambling: ['une allusion aux jeux d’argent', 'des jeux d’argent simulés', 'des jeux d’argent omniprésents'],
  'paid-chance': [
    'quelques lots payants tirés au sort',
    'des lots payants tirés au sort',
    'de nombreux lots payants tirés au sort',
  ],
  chat: [
    'une messagerie entre amis approuvés',
    'une messagerie avec les autres utilisateurs',
    'une messagerie ouverte aux inconnus',
  ],
  'self-harm-theme': [
    'de brèves mentions d’automutilation',
    'le thème de l’automutilation',
    'l’automutilation comme thème central',
  ],
  'body-image': [
    'une certaine insistance sur l’apparence',
    'une insistance sur l’apparence',
    'une forte insistance sur l’apparence',
  ],
}

export const signs: PackTexts['signs'] = {
  'covert-tracking': [
    'Une fois l’application installée, rien ne se voit : ni icône, ni avertissement, et la personne qui porte le téléphone [n’a pas à le savoir|ne l’apprend jamais].',
    'La position et les messages d’un autre téléphone sont transmis à l’insu de son propriétaire, et [la page s’en vante|c’est écrit ici même].',
  ],
  'false-security': [
    'Sur n’importe quel téléphone, même neuf, [214|386|1 348] menaces sont annoncées en [deux|trois] secondes, et elles ne sont retirées que contre un supplément.',
    'L’alerte virus se lance d’elle-même, finit toujours en rouge et [ne se tait qu’après un nouveau paiement|ne se ferme pas sans achat].',
  ],
  'predatory-credit': [
    'De chaque emprunt accordé, disent les petites lignes, [un tiers|deux cinquièmes] est retenu d’avance en frais, et en cas de retard [tous les contacts du téléphone sont appelés|l’employeur est prévenu].',
    'Le taux de chaque emprunt n’est donné que par jour, et qui paie en retard [accepte que tous ses contacts soient appelés|doit livrer son carnet d’adresses].',
  ],
  'image-abuse': [
    'Une photo [d’une voisine|d’un collègue|d’une inconnue] suffit, et le consentement de personne n’est demandé.',
    'Il est promis que les personnes figurant sur les images truquées n’en sauront rien ; leur consentement n’est pas prévu.',
  ],
  'subscription-trap': [
    'Pour résilier, il faut, disent les petites lignes, une lettre recommandée ; supprimer l’application n’arrête pas les paiements.',
    'Qui veut résilier doit appeler un numéro ouvert [deux heures par semaine|le mardi matin seulement].',
  ],
}
