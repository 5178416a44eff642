import { grouped } from '../compose.ts'
import { composedPack, type PackTexts } from '../composed-pack.ts'
import type { LanguagePack } from '../language-pack.ts'
import { respelt } from '../respelt.ts'
import { app } from './app.ts'
import { article } from './article.ts'
import { book } from './book.ts'
import { game } from './game.ts'
import { labels } from './labels.ts'
import { offer } from './offer.ts'
import { podcast } from './podcast.ts'
import { reviews } from './reviews.ts'
import { song } from './song.ts'
import { american, canadian } from './spellings.ts'
import { video } from './video.ts'
import { descriptors, signs } from './warnings.ts'
import { providerWords, words } from './words.ts'

const texts: PackTexts = {
  language: 'en',
  words,
  told: ['town', 'woman', 'man', 'given', 'surname', 'hero'],
  providers: {
    words: providerWords,
    names: [
      '{head} {tail}',
      '{head} {tail}',
      '{head} & {head2} {tail}',
      '{head} {tail} of {of}',
      '{head} & [Sons|Daughters|Partners]',
      '{of} {head} {tail}',
    ],
  },
  kinds: { app, game, song, video, podcast, book, article, offer },
  credits: {
    song: ['[Performed|Sung] by {people}, released by {provider}.', '{people} recorded it for {provider}.'],
    video: ['[With|Featuring] {people}, produced by {provider}.', '{provider} presents a production with {people}.'],
    podcast: ['Hosted by {people}, produced by {provider}.', 'At the microphone: {people}, for {provider}.'],
    book: ['Written by {people}, published by {provider}.', 'By {people}, from {provider}.'],
    article: ['By {people}, for {provider}.', 'Reported by {people} for {provider}.'],
  },
  byline: {
    app: [
      'Developed by {provider}; {terms}.',
      'From the makers at {provider}; {terms}.',
      'The developer is {provider}; {terms}.',
    ],
    game: ['Developed by {provider}; {terms}.', 'A game by {provider}; {terms}.'],
    song: ['Released by {provider}; {terms}.'],
    video: ['Produced by {provider}; {terms}.'],
    podcast: ['Produced by {provider}; {terms}.'],
    book: ['Published by {provider}; {terms}.'],
    article: ['Published by {provider}; {terms}.'],
    offer: ['Sold by {provider}; {terms}.', 'Offered by {provider}; {terms}.'],
  },
  terms: {
    free: ['it is free', 'it costs nothing', 'there is no charge'],
    once: [
      'it costs {price}, paid once',
      'a one-time payment of {price} is all it takes',
      'it is yours for a single payment of {price}',
    ],
    month: ['it costs {price} a month{trial}', 'the subscription is {price} per month{trial}'],
    year: ['it costs {price} a year{trial}', 'the subscription is {price} per year{trial}'],
  },
  trial: [' after {days} free of charge', ', with the first {days} free', ' once the free trial of {days} is over'],
  trialDays: { one: '# day', other: '# days' },
  notes: ['Parents should know: {list}.', 'Contains {list}.', 'A note for parents: expect {list}.'],
  descriptors,
  signs,
  and: 'and',
  reviews,
  counts: {
    item: { one: '# item', other: '# items' },
    review: { one: '# review', other: '# reviews' },
    day: { one: '# day', other: '# days' },
    month: { one: '# month', other: '# months' },
    song: { one: '# song', other: '# songs' },
    episode: { one: '# episode', other: '# episodes' },
  },
  number: count => grouped(count, ','),
  labels,
  finish: text => text.replace(/(?<![\p{L}’-])([Aa]) (?=[aeiouAEIOU])(?!(?:uni|use|usu|eu|one|once)(?!\p{L}*less))/gu, '$1n '),
}

/** Spelt as in Britain, which is right in most markets. */
export const english: LanguagePack = composedPack(texts)
export const englishOfUnitedStates = (): LanguagePack => composedPack(respelt(texts, american))
export const englishOfCanada = (): LanguagePack => composedPack(respelt(texts, canadian))
