import { test } from 'vitest'
import { countsTried, languageContract } from '../../../testing/language-contract.ts'
import { french } from './french.ts'

const counted = (one: string, other: string, of: string) =>
  countsTried.map(count => (count === 1_000_000 ? `1\u202f000\u202f000 ${of}` : `${count} ${count < 2 ? one : other}`))

const contract = languageContract(french, {
  counted: {
    item: counted('titre', 'titres', 'de titres'),
    review: counted('avis', 'avis', 'd’avis'),
    day: counted('jour', 'jours', 'de jours'),
    month: counted('mois', 'mois', 'de mois'),
    song: counted('chanson', 'chansons', 'de chansons'),
    episode: counted('épisode', 'épisodes', 'd’épisodes'),
  },
  tells: {
    violence: /une violence/,
    fear: /effrayantes/,
    sex: /thèmes pour adultes/,
    language: /langage/,
    drugs: /alcool|drogues/,
    gambling: /jeux d’argent/,
    'paid-chance': /tirés au sort/,
    chat: /messagerie (entre|avec|ouverte)/,
    'self-harm-theme': /automutilation/,
    'body-image': /insistance/,
    'covert-tracking': /ni icône|à l’insu/,
    'false-security': /menaces|alerte virus/,
    'predatory-credit': /emprunt accordé|chaque emprunt/,
    'image-abuse': /consentement/,
    'subscription-trap': /résilier/,
  },
})

for (const { name, run } of contract) test(name, run)
