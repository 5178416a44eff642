import { test } from 'vitest'
import { countsTried, languageContract } from '../../../testing/language-contract.ts'
import { german } from './german.ts'

const counted = (one: string, other: string) =>
  countsTried.map(count => `${count === 1_000_000 ? '1.000.000' : count} ${count === 1 ? one : other}`)

const contract = languageContract(german, {
  counted: {
    item: counted('Titel', 'Titel'),
    review: counted('Rezension', 'Rezensionen'),
    day: counted('Tag', 'Tage'),
    month: counted('Monat', 'Monate'),
    song: counted('Song', 'Songs'),
    episode: counted('Folge', 'Folgen'),
  },
  tells: {
    violence: /Gewalt/,
    fear: /gruselige Szenen/,
    sex: /Themen für Erwachsene/,
    language: /derbe Sprache/,
    drugs: /Alkoholkonsum|Drogen/,
    gambling: /Glücksspiel/,
    'paid-chance': /Zufallskäufe/,
    chat: /Chat mit/,
    'self-harm-theme': /Selbstverletzung/,
    'body-image': /Betonung/,
    'covert-tracking': /kein Symbol, kein Hinweis|Standort und Nachrichten eines fremden/,
    'false-security': /Bedrohungen|Virenalarm/,
    'predatory-credit': /Darlehen/,
    'image-abuse': /Einwilligung/,
    'subscription-trap': /[Kk]ündigen/,
  },
})

for (const { name, run } of contract) test(name, run)
