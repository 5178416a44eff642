import { marketCodes } from '../codes.ts'
import type { Item, Review } from '../item/item.ts'
import { languagePack } from '../language/language-packs.ts'
import { loadMarketPack } from '../market/load-market-pack.ts'
import type { MarketPack } from '../market/market-pack.ts'
import { priceNear } from '../market/money.ts'
import { streamAt } from '../random-stream.ts'
import { availableIn, isAvailable } from './availability.ts'
import { boundedCache } from './bounded-cache.ts'
import type { Catalogue, SearchQuery } from './catalogue.ts'
import { type ItemFacts, itemFacts } from './item-facts.ts'
import { numberOf, wording } from './item-texts.ts'
import { peopleCount, personFacts, personId } from './person.ts'
import { providerCount, providerFacts, providerGroup, providerId } from './provider.ts'
import { reviewsOf } from './reviews.ts'
import { searchIndex } from './search.ts'

/** Items whose reviews are kept. */
const keptReviews = 1_024

/**
 * The catalogue of a world. Ids, kinds, genres, descriptors, merits and providers' groups follow from seed and size; titles,
 * prices, availability and names from the market too.
 * @throws when a language of the market has no pack
 */
export function makeCatalogue({ seed, size, market }: { seed: number; size: number; market: MarketPack }): Catalogue {
  const { languages } = market
  for (const language of languages) languagePack(language)
  const stream = streamAt(seed, 'catalogue')
  const facts = itemFacts(size, stream.split('items'))
  const [providers, people] = [providerCount(size), peopleCount(size)]
  const told = wording(facts, providers, market, stream.split('texts'))
  const licences = stream.split('licences')
  const items = new Array<Item | undefined>(size)
  const reviews = boundedCache<readonly Review[]>(keptReviews)
  let search: ((query: SearchQuery) => readonly number[]) | undefined

  const at = (no: number): Item => {
    const own = facts[no]
    if (own === undefined) throw new RangeError(`catalogue: no item at ${no}; places go from 0 to ${size - 1}`)
    const item = items[no] ?? makeItem(own)
    items[no] = item
    return item
  }
  const itemOf = (id: string): Item | undefined => (facts[numberOf(id)]?.id === id ? at(numberOf(id)) : undefined)
  const known = (id: string): Item => {
    const item = itemOf(id)
    if (item === undefined) throw new RangeError(`catalogue: no item "${id}"`)
    return item
  }
  const isOffered = (item: ItemFacts): boolean =>
    isAvailable(item, market, licences) && (item.parent === null || isAvailable(facts[numberOf(item.parent)]!, market, licences))

  /** Made when they are read, and seldom read of most items. The same two functions for all of them, so that V8 sees one shape. */
  const read: Record<'title' | 'availableIn', PropertyDescriptor & ThisType<Item>> = {
    title: {
      enumerable: true,
      get() {
        return told.title(this.no, languages[0]!)
      },
    },
    availableIn: {
      enumerable: true,
      get() {
        return Object.freeze(marketsOf(facts[this.no]!))
      },
    },
  }

  function makeItem(own: ItemFacts): Item {
    const { plan } = own
    // Written out: copied by its keys, an item takes three times as long, and a catalogue has 100,000.
    const item = {
      id: own.id,
      kind: own.kind,
      genre: own.genre,
      no: own.no,
      provider: own.provider,
      people: own.people,
      price: Object.freeze({ amount: priceNear(plan.cents, market), period: plan.period, trialDays: plan.trialDays }),
      available: isOffered(own),
      descriptors: own.descriptors,
      rated: own.rated,
      merit: own.merit,
      popularity: own.popularity,
      sponsored: own.sponsored,
      ownBrand: own.ownBrand,
      synthetic: own.synthetic,
      predatory: own.predatory,
      signs: own.signs,
      parent: own.parent,
      odds: own.odds,
    } satisfies Omit<Item, 'title' | 'availableIn'>
    return Object.freeze(Object.defineProperties(item, read) as Item)
  }

  function marketsOf(item: ItemFacts): string[] {
    const packs = storefronts(market)
    const own = availableIn(item, packs, licences)
    return item.parent === null
      ? own
      : own.filter(code => availableIn(facts[numberOf(item.parent!)]!, packs, licences).includes(code))
  }

  return Object.freeze({
    size,
    people,
    providers,
    item: itemOf,
    at,
    texts: (id, language) => told.texts(known(id).no, language),
    reviews(id) {
      const { no } = known(id)
      return reviews(id, () => Object.freeze(reviewsOf(facts[no]!, languages, told, stream.split('reviews'))))
    },
    person(id, language = languages[0]!) {
      const no = numberOf(id)
      if (!(no < people) || personId(no) !== id) throw new RangeError(`catalogue: no person "${id}"`)
      return Object.freeze({ id, name: told.person(no, language), facts: personFacts(no, stream.split('person', no)) })
    },
    provider(id, language = languages[0]!) {
      const no = numberOf(id)
      if (!(no < providers) || providerId(no) !== id) throw new RangeError(`catalogue: no provider "${id}"`)
      const group = providerGroup(no, providers)
      return Object.freeze({
        id,
        name: told.provider(no, language),
        group,
        facts: providerFacts(group, stream.split('provider', no)),
      })
    },
    search(query) {
      search ??= searchIndex({
        items: facts,
        titles: no => languages.map(language => told.title(no, language)),
        provider: ({ provider }) => languages.map(language => told.provider(numberOf(provider), language)),
        isOffered,
      })
      return search(query).map(at)
    },
  } satisfies Catalogue)
}

/** The shipped markets, with this one in the place of its code. */
function storefronts(own: MarketPack): MarketPack[] {
  const shipped = marketCodes.map(code => (code === own.market ? own : loadMarketPack(code)))
  return shipped.includes(own) ? shipped : [...shipped, own]
}
