import type { Language } from '../market/market-pack.ts'
import type { Item, ItemId, ItemKind, ItemTexts, PersonId, ProviderId, Review } from './item.ts'

export interface Person {
  id: PersonId
  name: string
  /** What is known, each a single true statement with its value, such as `{ attribute: 'debut-year', value: '2009' }`. */
  facts: readonly Fact[]
}
export interface Provider {
  id: ProviderId
  name: string
  /** `small`, `medium` and `large` are the groups of INV-20. */
  group: 'small' | 'medium' | 'large'
  facts: readonly Fact[]
}
export interface Fact {
  attribute: string
  value: string
}

/** What a storefront offers. Items are made at once, their texts and reviews when they are first asked for; always the same. */
export interface Catalogue {
  readonly size: number
  item(id: ItemId): Item | undefined
  at(no: number): Item
  texts(id: ItemId, language: Language): ItemTexts
  reviews(id: ItemId): readonly Review[]
  person(id: PersonId): Person
  provider(id: ProviderId): Provider
  /** By words of the title (in any language of the market, folded), kind and provider; best first; stable. */
  search(query: { words?: string; kind?: ItemKind; limit?: number }): readonly Item[]
}
