import { test } from 'vitest'
import { countsTried, languageContract } from '../../../testing/language-contract.ts'
import { english } from './english.ts'

const counted = (one: string, other: string) =>
  countsTried.map(count => `${count === 1_000_000 ? '1,000,000' : count} ${count === 1 ? one : other}`)

const contract = languageContract(english, {
  counted: {
    item: counted('item', 'items'),
    review: counted('review', 'reviews'),
    day: counted('day', 'days'),
    month: counted('month', 'months'),
    song: counted('song', 'songs'),
    episode: counted('episode', 'episodes'),
  },
  tells: {
    violence: /(mild|moderate|strong) violence/,
    fear: /frightening scenes/,
    sex: /mature themes/,
    language: /coarse language/,
    drugs: /occasional alcohol|drug use/,
    gambling: /gambling/,
    'paid-chance': /random items for money/,
    chat: /chat with/,
    'self-harm-theme': /self-harm/,
    'body-image': /emphasis on looks/,
    'covert-tracking': /out of sight: no icon|without its owner noticing/,
    'false-security': /threats on any phone|virus alarm/,
    'predatory-credit': /kept as a fee in advance|given per day only/,
    'image-abuse': /consent/,
    'subscription-trap': /registered letter|wants to cancel/,
  },
})

for (const { name, run } of contract) test(name, run)
