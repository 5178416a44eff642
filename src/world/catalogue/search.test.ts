import { expect, test } from 'vitest'
import { loadMarketPack } from '../market/load-market-pack.ts'
import { makeCatalogue } from './make-catalogue.ts'
import { type Searched, searchIndex } from './search.ts'

const catalogue = makeCatalogue({ seed: 7, size: 2_000, market: loadMarketPack('DE') })
const all = Array.from({ length: 2_000 }, (_, no) => catalogue.at(no))
const offered = all.filter(({ available }) => available)

/** An index of titles alone; popularity as the numbers say. */
function indexOf(titles: readonly string[], popularity: readonly number[] = titles.map(() => 0.5)) {
  const items = titles.map((_, no) => ({ no, kind: 'song', popularity: popularity[no]! })) as unknown as Searched['items']
  return searchIndex({ items, titles: no => [titles[no]!], provider: () => ['Nordlicht'], isOffered: () => true })
}

test('an item is found first by its whole title, however it is typed', () => {
  const titles = all.map(({ title }) => title)
  for (const { title, available } of all.slice(0, 300)) {
    if (!available || titles.filter(other => other === title).length > 1) continue
    for (const typed of [title, title.toUpperCase(), title.normalize('NFD')])
      expect(catalogue.search({ words: typed, limit: 1 })[0]!.title).toBe(title)
  }
})

test('what is not offered is never found', () => {
  for (const item of all.filter(({ available }) => !available))
    expect(catalogue.search({ words: item.title, limit: 2_000 })).not.toContain(item)
})

test('without words, everything offered, the most popular first', () => {
  const found = catalogue.search({ limit: 2_000 })
  expect(found).toEqual(offered.toSorted((a, b) => b.popularity - a.popularity || a.no - b.no))
  expect(catalogue.search({ kind: 'podcast', limit: 5 })).toEqual(found.filter(({ kind }) => kind === 'podcast').slice(0, 5))
  expect(catalogue.search({})).toHaveLength(20)
})

test('by kind and words together', () => {
  const found = catalogue.search({ words: 'Regen', kind: 'app', limit: 100 })
  expect(found.length).toBeGreaterThan(0)
  for (const { kind } of found) expect(kind).toBe('app')
})

test('by the name of a provider, after what has the word in its title', () => {
  const { name } = catalogue.provider(offered[0]!.provider)
  const own = offered.filter(({ provider }) => provider === offered[0]!.provider)
  const found = catalogue.search({ words: name, limit: 2_000 }).map(({ id }) => id)
  for (const { id } of own) expect(found).toContain(id)
  const find = indexOf(['Stille', 'Nordlicht'])
  expect(find({ words: 'nordlicht' })).toEqual([1, 0])
})

test('rare words count more than frequent ones, whole ones more than beginnings, then popularity, then place', () => {
  const find = indexOf(['die Zeit', 'die Zeiten', 'die Stille', 'die Nacht', 'die Zeit'], [0.1, 0.9, 0.2, 0.2, 0.3])
  expect(find({ words: 'die zeit' })).toEqual([4, 0, 1, 2, 3])
  expect(find({ words: 'stille zeit' })[0]).toBe(2)
})

test('what is written without blanks is found by any of its words', () => {
  const find = indexOf(['東京の天気予報', '夜空のカメラ', '오늘의 날씨는', '마지막 사진'])
  expect(find({ words: '天気' })).toEqual([0])
  expect(find({ words: 'ｶﾒﾗ' })).toEqual([1])
  expect(find({ words: '空' })).toEqual([1])
  expect(find({ words: '날씨' })).toEqual([2])
})

test('words that nothing has find nothing', () => {
  for (const words of ['xqzxqz', '!!!', '…', '\u0000', '💥']) expect(catalogue.search({ words })).toEqual([])
})

test('the same search gives the same items in the same order', () => {
  expect(catalogue.search({ words: 'die stille der nacht' })).toEqual(catalogue.search({ words: 'die stille der nacht' }))
})

test('no hidden field and no sponsor decides what comes first', () => {
  const hidden = { predatory: true, signs: ['covert-tracking'], sponsored: true, merit: { quality: 1 } }
  const find = (more: object) => {
    const items = [0.5, 0.5, 0.5].map((popularity, no) => ({ no, kind: 'app', popularity, ...(no === 2 ? more : {}) }))
    const searched = { items, titles: () => ['Regen'], provider: () => [], isOffered: () => true } as unknown as Searched
    return searchIndex(searched)({ words: 'regen' })
  }
  expect(find(hidden)).toEqual(find({}))
})
