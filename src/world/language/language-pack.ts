import type { Language } from '../codes.ts'
import type { DescriptorName } from '../item/descriptors.ts'
import type { Genre } from '../item/genres.ts'
import type { ItemKind, PredatorySign, ReviewAspect } from '../item/item.ts'
import type { RandomStream } from '../random-stream.ts'
import type { Said } from './said.ts'

/** What a text may tell of an item: facts alone, so that what is composed is true of it. */
export interface Subject {
  kind: ItemKind
  genre: Genre
  provider: string
  /** Names of people, in the order of their credits. */
  people: readonly string[]
  /** As the locale writes it, such as `4,99 €`; null: free. */
  price: string | null
  period: 'once' | 'month' | 'year'
  trialDays: number
  /** The descriptors that are not 0. */
  descriptors: readonly { name: DescriptorName; level: 1 | 2 | 3 }[]
  signs: readonly PredatorySign[]
  /** Of an offer: the title of what it belongs to. */
  parent: string | null
}

/** One language: word lists and a grammar of its own. Same subject and stream, same text. All of it is invented. */
export interface LanguagePack {
  language: Language
  /** The title of an item; of several million possible ones for each genre, so that 100,000 items have few of the same name. */
  title(subject: Pick<Subject, 'kind' | 'genre' | 'parent'>, stream: RandomStream): string
  /** The name of a provider: a studio, label, publisher or station. */
  provider(stream: RandomStream): string
  /** Two to five sentences: what it is, for whom, by whom, price and terms, what a parent should know; signs of a predatory item as they show. */
  description(subject: Subject, title: string, stream: RandomStream): string
  /**
   * One to four sentences of somebody who used it; each aspect is said once, and nothing else is judged. Says nothing that was
   * `said` in the item's earlier reviews while the language has other words for it, and adds to it.
   */
  review(subject: Subject, aspects: Readonly<Partial<Record<ReviewAspect, -1 | 1>>>, stream: RandomStream, said?: Said): string
  /** Four to twelve lines or sentences: lyrics, a spoken transcript, the opening of a book or article; null of apps, games and offers. */
  body(subject: Subject, title: string, stream: RandomStream): string | null
  /** A sentence with a count, in the right plural form: `3 Titel`, `1 Titel`. */
  counted(count: number, what: 'item' | 'review' | 'day' | 'month' | 'song' | 'episode'): string
  /** What a storefront says: labels of fields and states. */
  labels: Readonly<Record<LabelName, string>>
}

export const labelNames = [
  'free',
  'once',
  'per-month',
  'per-year',
  'trial',
  'in-app-purchases',
  'sponsored',
  'generated',
  'unrated',
  'not-available',
  'age',
  'reviews',
  'rating',
  'provider',
  'people',
  'price',
  ...([
    'violence',
    'fear',
    'sex',
    'language',
    'drugs',
    'gambling',
    'paid-chance',
    'chat',
    'self-harm-theme',
    'body-image',
  ] as const),
] as const
export type LabelName = (typeof labelNames)[number]
