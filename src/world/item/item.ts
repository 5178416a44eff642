import type { Language, MarketCode } from '../codes.ts'
import type { Descriptors } from './descriptors.ts'
import type { Genre } from './genres.ts'
import type { ItemKind } from './item-kind.ts'
import type { PredatorySign } from './predatory-sign.ts'

export { type ItemKind, itemKinds } from './item-kind.ts'
export { type PredatorySign, predatorySigns } from './predatory-sign.ts'

/** `KIND-NUMBER`, such as `app-00412`. */
export type ItemId = string
/** `provider-NUMBER` */
export type ProviderId = string
/** `person-NUMBER` */
export type PersonId = string

export interface Price {
  /** In minor units of the market's currency, as it is shown there; 0: free. */
  amount: number
  period: 'once' | 'month' | 'year'
  /** Days of a free trial before a subscription charges. */
  trialDays: number
}

/** What is true of an item, in one market. Texts are composed when they are asked for: {@link ItemTexts}. */
export interface Item {
  id: ItemId
  kind: ItemKind
  genre: Genre
  /** Place in the catalogue, from 0. */
  no: number
  provider: ProviderId
  /** Authors, singers, casts, hosts. */
  people: readonly PersonId[]
  /** In the first language of the market; composed when it is first read. */
  title: string
  price: Price
  /** Whether this storefront offers it: it has the licence, and the board refuses it not. */
  available: boolean
  /** Shipped markets that offer it, and this one. */
  availableIn: readonly MarketCode[]
  descriptors: Descriptors
  /** False: no board has looked at it, which counts as the strictest class. */
  rated: boolean
  /** Verifiable merits, each from 0 to 1: what a ranking may heed. */
  merit: { quality: number; relevance: number; privacy: number; support: number }
  /** From 0 to 1, long-tailed. */
  popularity: number
  sponsored: boolean
  /** Made by the platform itself. */
  ownBrand: boolean
  /** Its content is generated, and has to be labelled so. */
  synthetic: boolean
  /** Hidden from every agent; what is seen of it stands in texts and reviews as {@link PredatorySign}. */
  predatory: boolean
  signs: readonly PredatorySign[]
  /** Of an offer: the item that it belongs to, and the odds where what one gets is random. */
  parent: ItemId | null
  odds: readonly { outcome: string; probability: number }[] | null
}

export interface Review {
  id: string
  stars: 1 | 2 | 3 | 4 | 5
  language: Language
  text: string
  /** Latent truth: what it says of which aspect, −1 or 1. */
  aspects: Readonly<Partial<Record<ReviewAspect, -1 | 1>>>
  /** Planted: bought, or by one who never used it. */
  authentic: boolean
}

export const reviewAspects = ['quality', 'price', 'stability', 'support', 'safety', 'ads', 'content'] as const
export type ReviewAspect = (typeof reviewAspects)[number]

/** The texts of an item in one language. */
export interface ItemTexts {
  title: string
  description: string
  /** Lyrics of a song, transcript of a podcast or video, opening of a book or article; null of apps, games and offers. */
  body: {
    text: string
    /** Protected words by which a verbatim copy is recognised: spans of `text`. */
    canaries: readonly { start: number; end: number }[]
  } | null
}
