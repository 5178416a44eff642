import type { Language } from '../codes.ts'
import type { Item, ItemId, ItemKind, ItemTexts, PersonId, ProviderId, Review } from '../item/item.ts'

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

export interface SearchQuery {
  words?: string
  kind?: ItemKind
  /** At most so many. */
  limit?: number
}

/** What a storefront offers. Items are made at once, their texts and reviews when they are first asked for; always the same. */
export interface Catalogue {
  readonly size: number
  /** Numbers of people and of providers: ids go from 0 up to these. */
  readonly people: number
  readonly providers: number
  item(id: ItemId): Item | undefined
  /** @throws RangeError when there is no such place */
  at(no: number): Item
  /** @throws RangeError when there is no such item */
  texts(id: ItemId, language: Language): ItemTexts
  /** @throws RangeError when there is no such item */
  reviews(id: ItemId): readonly Review[]
  /**
   * With the name as a language writes it: where none is given, the market's first.
   * @throws RangeError when there is no such person
   */
  person(id: PersonId, language?: Language): Person
  /** The same of a provider. */
  provider(id: ProviderId, language?: Language): Provider
  /** By words of the title (in any language of the market, folded), kind and provider; best first; stable. What is not offered is not found. */
  search(query: SearchQuery): readonly Item[]
}
