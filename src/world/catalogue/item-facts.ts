import type { Item, ItemId, ItemKind } from '../item/item.ts'
import type { RandomStream } from '../random-stream.ts'
import { drawDescriptors } from './genre-descriptors.ts'
import { layout, type Slot } from './layout.ts'
import { drawOdds } from './odds.ts'
import { drawPeople, peopleCount, personId } from './person.ts'
import { drawPrice, type PricePlan } from './price-plan.ts'
import { drawProvider, platform, providerCount, providerId, providersByGroup } from './provider.ts'

/** What is true of an item in every market. */
export interface ItemFacts extends Omit<Item, 'title' | 'price' | 'available' | 'availableIn'> {
  plan: PricePlan
  /** Licensed in some markets only. */
  regional: boolean
}

export const itemId = (kind: ItemKind, no: number): ItemId => `${kind}-${String(no).padStart(5, '0')}`

/** All items of a catalogue, each from a stream of its own; the same in every market. */
export function itemFacts(size: number, stream: RandomStream): ItemFacts[] {
  const slots = layout(size, stream.split('layout'))
  const providers = providersByGroup(providerCount(size))
  const people = peopleCount(size)
  const items = slots.map((slot, no) => drawItem(slot, no, stream.split('item', no), providers, people))
  joinOffers(items, stream)
  for (const item of items) for (const part of [item.people, item.descriptors, item.merit, item.signs]) Object.freeze(part)
  return items
}

const media: readonly ItemKind[] = ['song', 'video', 'podcast', 'book', 'article']

function drawItem(
  slot: Slot,
  no: number,
  stream: RandomStream,
  providers: ReturnType<typeof providersByGroup>,
  people: number,
): ItemFacts {
  const { kind, genre, sign } = slot
  const plan = drawPrice(slot, stream)
  const descriptors = drawDescriptors(kind, genre, stream)
  const ownBrand = sign === null && stream.chance(0.025)
  const provider = ownBrand ? platform : sign === null ? drawProvider(providers, stream) : stream.pick(providers.small)
  return {
    id: itemId(kind, no),
    kind,
    genre,
    no,
    provider: providerId(provider),
    people: drawPeople(kind, people, stream).map(personId),
    plan,
    descriptors,
    rated: !stream.chance(0.03),
    merit: drawMerit(sign !== null, stream),
    popularity: drawPopularity(stream),
    sponsored: stream.chance(0.05),
    ownBrand,
    synthetic: media.includes(kind) && stream.chance(0.07),
    predatory: sign !== null,
    signs: sign === null ? [] : [sign],
    regional: stream.chance(0.08),
    parent: null,
    odds: genre === 'random-chest' ? drawOdds(stream) : null,
  }
}

/** Hundredths; two numbers together are mostly of the middle. */
function drawMerit(predatory: boolean, stream: RandomStream): Item['merit'] {
  const hundredths = (most: number) => (stream.below(most / 2 + 1) + stream.below(most / 2 + 1)) / 100
  return predatory
    ? { quality: hundredths(60), relevance: hundredths(100), privacy: hundredths(20), support: hundredths(30) }
    : { quality: hundredths(100), relevance: hundredths(100), privacy: hundredths(100), support: hundredths(100) }
}

/** Pareto's tail: one item in two has less than 0.005, one in fifty more than 0.1. Division alone, so that no bit differs anywhere. */
function drawPopularity(stream: RandomStream): number {
  const scale = 0.002
  return Math.round((1e6 * scale) / (scale + stream.unit())) / 1e6
}

/** Offers belong to an app or a game, are its provider's, and a chest makes the game one with paid chance. */
function joinOffers(items: ItemFacts[], stream: RandomStream): void {
  const parents = items.filter(({ kind, predatory }) => (kind === 'app' || kind === 'game') && !predatory)
  const games = parents.filter(({ kind }) => kind === 'game')
  const free = parents.filter(({ plan }) => plan.cents === 0)
  for (const offer of items) {
    if (offer.kind !== 'offer') continue
    const own = stream.split('parent', offer.no)
    const parent = own.pick(offer.genre === 'remove-ads' && free.length > 0 ? free : games)
    const { id, provider, ownBrand } = parent
    Object.assign(offer, { parent: id, provider, ownBrand })
    if (offer.odds !== null) parent.descriptors['paid-chance'] = Math.max(1, parent.descriptors['paid-chance'])
  }
}
