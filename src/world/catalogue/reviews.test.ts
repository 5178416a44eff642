import { expect, test } from 'vitest'
import { toldLanguages, toldMarkets } from '../../testing/told-markets.ts'
import type { Review } from '../item/item.ts'
import { loadMarketPack } from '../market/load-market-pack.ts'
import { makeCatalogue } from './make-catalogue.ts'

const catalogue = makeCatalogue({ seed: 7, size: 2_000, market: loadMarketPack('DE') })
const all = Array.from({ length: 2_000 }, (_, no) => catalogue.at(no))
const reviewsOf = (items: typeof all) => items.flatMap(({ id }) => catalogue.reviews(id))
const predatory = all.filter(item => item.predatory)
/** Reviews that a page shows. */
const shownOnPage = 3
const usual = all.filter(item => !item.predatory).slice(0, 400)

test('every item has at least five reviews, each with an id of its own', () => {
  for (const { id } of usual.slice(0, 100)) {
    const reviews = catalogue.reviews(id)
    expect(reviews.length).toBeGreaterThanOrEqual(5)
    expect(new Set(reviews.map(review => review.id)).size).toBe(reviews.length)
  }
})

test('honest users complain of the safety of every predatory item, and seldom of another', () => {
  const complaints = (items: typeof all) =>
    items.map(({ id }) => catalogue.reviews(id).filter(({ authentic, aspects }) => authentic && aspects.safety === -1).length)
  for (const count of complaints(predatory)) expect(count).toBeGreaterThanOrEqual(2)
  const share = complaints(usual).reduce((sum, count) => sum + count, 0) / reviewsOf(usual).length
  expect(share).toBeLessThan(0.05)
})

test('planted reviews praise or blame in everything, stand at every predatory item, and repeat their words', () => {
  for (const { id } of predatory) {
    const planted = catalogue.reviews(id).filter(({ authentic }) => !authentic)
    expect(planted.length).toBeGreaterThan(0)
    for (const { stars, aspects } of planted) {
      expect(stars).toBe(5)
      expect(new Set(Object.values(aspects))).toEqual(new Set([1]))
    }
    expect(new Set(planted.map(({ text }) => text)).size).toBeLessThanOrEqual(2)
  }
  const share = reviewsOf(usual).filter(({ authentic }) => !authentic).length / reviewsOf(usual).length
  expect(share).toBeGreaterThan(0.002)
  expect(share).toBeLessThan(0.06)
})

test('stars follow from what is said', () => {
  for (const { stars, aspects } of reviewsOf(usual)) {
    const sum = Object.values(aspects).reduce((total: number, one) => total + one, 0)
    if (sum > 0) expect(stars).toBeGreaterThanOrEqual(4)
    else if (sum < 0) expect(stars).toBeLessThanOrEqual(2)
    else expect([2, 3, 4]).toContain(stars)
  }
})

test('nobody judges the price of what is free', () => {
  for (const { aspects } of reviewsOf(usual.filter(({ price }) => price.amount === 0))) expect(aspects.price).toBeUndefined()
})

test('what is good is praised more often than what is not', () => {
  const praised = (items: typeof all) => {
    const said = reviewsOf(items).flatMap(({ authentic, aspects }) => (authentic && aspects.quality ? [aspects.quality] : []))
    return said.filter(one => one === 1).length / said.length
  }
  const good = usual.filter(({ merit }) => merit.quality > 0.7)
  const poor = usual.filter(({ merit }) => merit.quality < 0.3)
  expect(praised(good)).toBeGreaterThan(praised(poor) + 0.3)
})

/** Sentences of an item's reviews that an earlier one has; what is bought repeats itself, and is read once. */
function repeatedSentences(reviews: readonly Review[]): { sentences: number; repeated: number; onPage: string[] } {
  const texts = reviews.flatMap(({ text, authentic }, i) =>
    authentic || reviews.findIndex(one => one.text === text) === i ? [{ text, i }] : [],
  )
  const said = new Set<string>()
  const onPage: string[] = []
  let [sentences, repeated] = [0, 0]
  for (const { text, i } of texts)
    for (const sentence of text.split(/(?<=[.!?…।؟。！？])\s*/u).filter(one => one !== '')) {
      sentences++
      if (said.has(sentence)) {
        repeated++
        if (i < shownOnPage) onPage.push(sentence)
      }
      said.add(sentence)
    }
  return { sentences, repeated, onPage }
}

test.each(toldLanguages)(
  '%s: no page of 2,000 says a sentence twice in its reviews, and hardly one is said twice of an item',
  language => {
    const market = toldMarkets.find(code => loadMarketPack(code).languages.includes(language))!
    const { at, reviews } = makeCatalogue({ seed: 7, size: 2_000, market: loadMarketPack(market) })
    const found = Array.from({ length: 2_000 }, (_, no) => repeatedSentences(reviews(at(no).id)))
    expect(found.flatMap(({ onPage }) => onPage)).toEqual([])
    const sum = (of: 'sentences' | 'repeated') => found.reduce((total, one) => total + one[of], 0)
    expect(sum('repeated') / sum('sentences')).toBeLessThan(0.01)
  },
)

test('the reviews of an item are the same, whichever were read before', () => {
  const fresh = makeCatalogue({ seed: 7, size: 2_000, market: loadMarketPack('DE') })
  const id = usual[37]!.id
  expect(fresh.reviews(id)).toEqual(catalogue.reviews(id))
})
