import { expect, test, vi } from 'vitest'
import { descriptorNames } from '../item/descriptors.ts'
import { genres } from '../item/genres.ts'
import { type Item, itemKinds, predatorySigns } from '../item/item.ts'
import { refusedFor } from '../market/age-class.ts'
import { loadMarketPack } from '../market/load-market-pack.ts'
import { forChildren } from './genre-descriptors.ts'
import { makeCatalogue } from './make-catalogue.ts'

const catalogueOf = (market: string, size = 2_000, seed = 7) => makeCatalogue({ seed, size, market: loadMarketPack(market) })
const itemsOf = (catalogue: ReturnType<typeof makeCatalogue>): Item[] =>
  Array.from({ length: catalogue.size }, (_, no) => catalogue.at(no))
const german = catalogueOf('DE')
const all = itemsOf(german)
const byId = new Map(all.map(item => [item.id, item]))

test('the same seed, size and market give the same items, texts and reviews; another seed others', () => {
  const [again, other] = [catalogueOf('DE'), catalogueOf('DE', 2_000, 8)]
  expect(itemsOf(again)).toEqual(all)
  // In another order, and after others: nothing depends on what was asked before.
  for (const no of [1_999, 40, 0]) {
    const { id } = german.at(no)
    german.texts(german.at(5).id, 'de')
    expect(again.texts(id, 'de')).toEqual(german.texts(id, 'de'))
    expect(again.reviews(id)).toEqual(german.reviews(id))
  }
  expect(itemsOf(other).filter((item, no) => item.title === all[no]!.title).length).toBeLessThan(20)
})

test('a flip of the market keeps what an item is, and changes what it is called and costs, and where it is offered', () => {
  const british = catalogueOf('GB')
  const kept = ({ title: _, price: { amount: __, ...price }, available: ___, ...item }: Item) => ({ ...item, price })
  expect(itemsOf(british).map(kept)).toEqual(all.map(kept))
  for (let no = 0; no < german.providers; no++) {
    const id = `provider-${String(no).padStart(5, '0')}`
    const [one, two] = [german.provider(id), british.provider(id)]
    expect({ ...two, name: '' }).toEqual({ ...one, name: '' })
  }
  const differing = (what: (item: Item) => unknown) => all.filter((item, no) => what(item) !== what(british.at(no))).length
  expect(differing(({ title }) => title)).toBe(2_000)
  expect(differing(({ price }) => price.amount)).toBeGreaterThan(500)
  expect(differing(({ available }) => available)).toBeGreaterThan(10)
})

test('markets of one language call an item the same', () => {
  const australian = catalogueOf('AU', 200)
  expect(itemsOf(catalogueOf('GB', 200)).map(({ title }) => title)).toEqual(itemsOf(australian).map(({ title }) => title))
})

test('what reviews draw changes no item and no other text', async () => {
  vi.resetModules()
  vi.doMock('./reviews.ts', () => ({
    reviewsOf(_item: unknown, _languages: unknown, _wording: unknown, stream: { unit(): number }) {
      for (let i = 0; i < 1_000; i++) stream.unit()
      return []
    },
  }))
  const { makeCatalogue: makeOther } = await import('./make-catalogue.ts')
  vi.doUnmock('./reviews.ts')
  const other = makeOther({ seed: 7, size: 2_000, market: loadMarketPack('DE') })
  expect(other.reviews(all[0]!.id)).toEqual([])
  expect(itemsOf(other)).toEqual(all)
  expect(other.texts(all[9]!.id, 'de')).toEqual(german.texts(all[9]!.id, 'de'))
})

test.each([1, 2, 3])('the smallest world has every genre, every sign, and something of each flag (seed %i)', seed => {
  const items = itemsOf(catalogueOf('GB', 200, seed))
  for (const kind of itemKinds)
    expect(new Set(items.filter(item => item.kind === kind).map(({ genre }) => genre))).toEqual(new Set(genres[kind]))
  expect(new Set(items.flatMap(({ signs }) => signs))).toEqual(new Set(predatorySigns))
  for (const flag of ['sponsored', 'synthetic', 'ownBrand', 'rated', 'available', 'predatory'] as const)
    expect(new Set(items.map(item => item[flag])).size, flag).toBe(2)
})

test('what is made for children has nothing of any descriptor', () => {
  const childrens = all.filter(({ genre }) => forChildren.includes(genre))
  expect(childrens.length).toBeGreaterThan(30)
  for (const { descriptors } of childrens) for (const name of descriptorNames) expect(descriptors[name]).toBe(0)
})

test('an offer belongs to an app or a game, is its provider’s, and a chest makes it one with paid chance', () => {
  const offers = all.filter(({ kind }) => kind === 'offer')
  for (const { parent, provider, price, genre, odds } of offers) {
    const owner = byId.get(parent!)!
    expect(['app', 'game']).toContain(owner.kind)
    expect([owner.provider, owner.predatory]).toEqual([provider, false])
    expect(price.amount).toBeGreaterThan(0)
    expect(odds !== null).toBe(genre === 'random-chest')
    if (odds !== null) expect(owner.descriptors['paid-chance']).toBeGreaterThan(0)
  }
  for (const item of all.filter(({ kind }) => kind !== 'offer')) expect([item.parent, item.odds]).toEqual([null, null])
})

test('odds are thousandths that add up to one, the common ones first', () => {
  for (const { odds } of all)
    if (odds !== null) {
      const thousandths = odds.map(({ probability }) => probability * 1_000)
      for (const one of thousandths) expect(one).toBeCloseTo(Math.round(one), 9)
      expect(thousandths.reduce((sum, one) => sum + Math.round(one), 0)).toBe(1_000)
      expect(thousandths).toEqual(thousandths.toSorted((a, b) => b - a))
    }
})

test('an item is offered where its board does not refuse it and it is licensed, an offer where its parent is too', () => {
  const [brazil, arabia] = ['BR', 'SA'].map(loadMarketPack)
  for (const item of all) {
    expect(item.available).toBe(item.availableIn.includes('DE'))
    if (refusedFor(item, arabia!).length > 0) expect(item.availableIn).not.toContain('SA')
    if (refusedFor(item, brazil!).length > 0) expect(item.availableIn).not.toContain('BR')
    if (item.parent !== null) for (const market of item.availableIn) expect(byId.get(item.parent)!.availableIn).toContain(market)
  }
  const everywhere = all.filter(({ availableIn }) => availableIn.length === 12).length
  expect(everywhere).toBeGreaterThan(1_500)
  expect(all.filter(({ availableIn }) => !availableIn.includes('SA')).length).toBeGreaterThan(50)
})

test('popularity has a long tail', () => {
  const sorted = all.map(({ popularity }) => popularity).toSorted((a, b) => a - b)
  expect(sorted[1_000]).toBeLessThan(0.006)
  expect(sorted.filter(one => one > 0.1).length).toBeGreaterThan(10)
  expect(sorted.at(-1)).toBeGreaterThan(0.3)
  expect([sorted[0]! > 0, sorted.at(-1)! <= 1]).toEqual([true, true])
})

test('people are named in the credits of what they work in; few share a name', () => {
  const ids = new Set(all.flatMap(({ people }) => people))
  const names = new Set([...ids].map(id => german.person(id).name))
  expect(names.size).toBe(ids.size)
  const roles: Record<string, string> = { song: 'singer', video: 'actor', podcast: 'host', book: 'author', article: 'journalist' }
  for (const { kind, people } of all) {
    expect(people.length > 0).toBe(kind in roles)
    for (const id of people) expect(german.person(id).facts[0]).toEqual({ attribute: 'role', value: roles[kind] })
  }
})

test('people and providers have facts, each said once', () => {
  const facts = [german.person('person-00003').facts, german.provider('provider-00009').facts]
  for (const sheet of facts) expect(new Set(sheet.map(({ attribute }) => attribute)).size).toBe(sheet.length)
  expect(
    Array.from({ length: german.providers }, (_, no) => german.provider(`provider-${String(no).padStart(5, '0')}`).group),
  ).toEqual(expect.arrayContaining(['small', 'medium', 'large']))
})

test('nothing of a catalogue can be changed', () => {
  const item = all.find(({ odds }) => odds !== null)!
  const { id } = all.find(({ people }) => people.length > 0)!
  const parts = [
    item,
    item.price,
    item.descriptors,
    item.merit,
    item.people,
    item.signs,
    item.odds,
    item.odds![0],
    item.availableIn,
  ]
  const texts = german.texts(id, 'de')
  for (const part of [...parts, german, texts, texts.body, texts.body?.canaries[0], german.reviews(id), german.reviews(id)[0]])
    expect(Object.isFrozen(part)).toBe(true)
})

test.each(['app-99999', 'game-00000000', '', 'app', 'constructor', 'app-0000٣', 'song--0001'])('there is no item "%s"', id => {
  expect(german.item(id)).toBeUndefined()
  expect(() => german.texts(id, 'de')).toThrow(`no item "${id}"`)
  expect(() => german.person(id)).toThrow('no person')
  expect(() => german.provider(id)).toThrow('no provider')
})
