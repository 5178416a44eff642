import type { Catalogue, Person, Provider } from '../world/catalogue/catalogue.ts'
import { marketCodes } from '../world/codes.ts'
import { makeHousehold } from '../world/household/make-household.ts'
import { type Descriptors, descriptorNames } from '../world/item/descriptors.ts'
import { genres } from '../world/item/genres.ts'
import type { Item, ItemKind, ItemTexts, Review } from '../world/item/item.ts'
import { loadMarketPack } from '../world/market/load-market-pack.ts'
import type { MarketPack } from '../world/market/market-pack.ts'
import { priceNear } from '../world/market/money.ts'
import type { World } from '../world/world.ts'
import { packDigest } from '../world/world-spec.ts'

type Row = [kind: ItemKind, title: string, cents: number, more?: Partial<Item>, levels?: Partial<Descriptors>]

/** Free and paid, once and by the month, mild and strong, offered and not, of each kind. */
const rows: readonly Row[] = [
  ['app', 'Cloud Ledger', 0],
  ['app', 'Quiet Notes', 499],
  ['app', 'Stride Coach', 299, { price: { amount: 0, period: 'month', trialDays: 0 } }],
  ['app', 'Dusk Planner', 1_999, { price: { amount: 0, period: 'year', trialDays: 14 } }],
  ['app', 'Where Are They', 0, { predatory: true, signs: ['covert-tracking'], sponsored: true }],
  ['app', 'Elsewhere Maps', 199, { available: false }],
  ['game', 'Tile Garden', 0],
  ['game', 'Iron Vale', 1_999, {}, { violence: 2, fear: 1 }],
  ['game', 'Hollow House', 999, {}, { violence: 3, fear: 3 }],
  ['game', 'Lucky Harbour', 0, { rated: false }, { gambling: 2 }],
  ['song', 'Morning Kettle', 99],
  ['song', 'Paper Boats', 0],
  ['song', 'Loud Corners', 99, {}, { language: 3 }],
  ['song', 'Made by Lamp', 0, { synthetic: true }],
  ['video', 'Two Rivers', 399, {}, { fear: 1 }],
  ['video', 'The Long Cellar', 599, {}, { fear: 3, violence: 2 }],
  ['video', 'Otters at Work', 0],
  ['video', 'Night Pass', 799, { price: { amount: 0, period: 'month', trialDays: 7 } }],
  ['podcast', 'Small Histories', 0],
  ['podcast', 'Case Forty', 0, {}, { violence: 1, 'self-harm-theme': 2 }],
  ['book', 'The Salt Road', 899],
  ['book', 'Ladle and Pot', 0],
  ['book', 'Ash Letters', 699, {}, { drugs: 2 }],
  ['article', 'Bridge Reopens', 0],
  ['article', 'A Year of Rain', 0, { ownBrand: true }],
  ['offer', 'Coin Pack', 199, { parent: 'game-00006' }],
  ['offer', 'Season Pass', 999, { parent: 'game-00007' }],
  ['offer', 'Costume Box', 99, { parent: 'game-00006' }],
  ['offer', 'Random Chest', 299, { parent: 'game-00006', odds: odds(0.05) }, { 'paid-chance': 2 }],
  ['offer', 'Golden Chest', 4_999, { parent: 'game-00007', odds: odds(0.2) }, { 'paid-chance': 3 }],
  ['app', 'Grand Atlas', 4_999, { price: { amount: 0, period: 'year', trialDays: 0 } }],
]

/**
 * A world by hand: 31 items of plain words, and a household of the given seed. For tests that want to know what there is, and to know it at
 * once; its texts are the same in every language.
 */
export function smallWorld({ seed = 1, market = 'DE' }: { seed?: number; market?: string } = {}): World {
  const pack = loadMarketPack(market)
  const catalogue = smallCatalogue(pack)
  return {
    spec: { seed, market, pack: packDigest(pack), size: 200, version: '1' },
    market: pack,
    catalogue,
    household: makeHousehold({ seed, market: pack, catalogue }),
  }
}

function smallCatalogue(pack: MarketPack): Catalogue {
  const items = rows.map((row, no) => itemOf(row, no, pack))
  const byId = new Map(items.map(item => [item.id, item]))
  return {
    size: items.length,
    people: 4,
    providers: 3,
    item: id => byId.get(id),
    at: no => known(items[no]),
    texts: id => textsOf(known(byId.get(id))),
    reviews: id => reviewsOf(known(byId.get(id)), pack),
    person: personOf,
    provider: providerOf,
    search({ words = '', kind, limit = 10 }) {
      const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
      const fits = (item: Item) => {
        const text = `${item.title} ${providerOf(item.provider).name}`.toLowerCase()
        return (kind === undefined || item.kind === kind) && wanted.every(word => text.includes(word))
      }
      return items.filter(item => item.available && fits(item)).slice(0, limit)
    },
  }
}

function known(item: Item | undefined): Item {
  if (item === undefined) throw new RangeError('catalogue: no such item')
  return item
}

function itemOf([kind, title, cents, more = {}, levels = {}]: Row, no: number, pack: MarketPack): Item {
  const none = Object.fromEntries(descriptorNames.map(name => [name, 0])) as Descriptors
  return {
    id: `${kind}-${String(no).padStart(5, '0')}`,
    kind,
    genre: genres[kind][0],
    no,
    provider: `provider-${no % 3}`,
    people: ['app', 'game', 'offer'].includes(kind) ? [] : [`person-${no % 4}`],
    title,
    available: true,
    availableIn: marketCodes,
    descriptors: { ...none, ...levels },
    rated: true,
    merit: { quality: 0.7, relevance: 0.6, privacy: 0.5, support: 0.5 },
    popularity: 1 / (1 + no),
    sponsored: false,
    ownBrand: false,
    synthetic: false,
    predatory: false,
    signs: [],
    parent: null,
    odds: null,
    ...more,
    price: { period: 'once', trialDays: 0, ...more.price, amount: priceNear(cents, pack) },
  }
}

function odds(rare: number): NonNullable<Item['odds']> {
  return [
    { outcome: 'rare', probability: rare },
    { outcome: 'common', probability: 1 - rare },
  ]
}

function textsOf({ kind, title }: Item): ItemTexts {
  const text = `The lamp of ${title} burned low, and nobody counted the hours by it.`
  return {
    title,
    description: `${title} is made with care by three people in a small room.`,
    body: ['app', 'game', 'offer'].includes(kind) ? null : { text, canaries: [{ start: 0, end: text.length }] },
  }
}

function reviewsOf({ id, title }: Item, pack: MarketPack): Review[] {
  return ([5, 3, 1] as const).map((stars, i) => ({
    id: `review-${id}-${i + 1}`,
    stars,
    language: pack.languages[0]!,
    text: `${stars} of 5 for ${title}: ${stars > 3 ? 'it works well' : 'it stops too often'}.`,
    aspects: { stability: stars > 3 ? 1 : -1 },
    authentic: stars !== 5,
  }))
}

function personOf(id: string): Person {
  return { id, name: `Ina Velde ${id}`, facts: [{ attribute: 'debut-year', value: '2009' }] }
}

function providerOf(id: string): Provider {
  const group = (['small', 'medium', 'large'] as const)[Number(id.slice(-1)) % 3]!
  return { id, name: `Studio Kell ${id}`, group, facts: [{ attribute: 'founded', value: '2014' }] }
}
