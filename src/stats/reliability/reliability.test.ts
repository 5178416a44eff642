import { expect, test } from 'vitest'
import { seededRandom } from '../../base/random.ts'
import { cronbachAlpha } from './cronbach-alpha.ts'
import { spearmanBrown } from './spearman-brown.ts'

const random = seededRandom(1)
const trait = Array.from({ length: 40 }, () => random.below(10))
const items = Array.from({ length: 4 }, () => trait.map(t => t + random.below(8)))

test('alpha does not depend on the order of items, nor on a common scale and shifts', () => {
  const { estimate } = cronbachAlpha(items)
  expect(cronbachAlpha([...items].reverse()).estimate).toBeCloseTo(estimate!, 12)
  expect(cronbachAlpha(items.map((item, k) => item.map(score => 1e6 * k + 3 * score))).estimate).toBeCloseTo(estimate!, 9)
})

test('alpha without an item is the alpha of the others', () => {
  const { alphaIfDeleted } = cronbachAlpha(items)
  expect(alphaIfDeleted[2]).toBeCloseTo(cronbachAlpha(items.filter((_, i) => i !== 2)).estimate!, 12)
})

test('identical items are perfectly reliable', () => {
  expect(
    cronbachAlpha([
      [1, 2, 4],
      [1, 2, 4],
    ]),
  ).toMatchObject({ estimate: 1, lower: 1, upper: 1, splitHalfOddEven: 1, spearmanBrown: 1 })
})

test('a respondent with a missing score is left out, and mentioned', () => {
  const holed = items.map((item, k) => [...item, k === 1 ? Number.NaN : 5])
  expect(cronbachAlpha(holed)).toMatchObject({
    n: 40,
    estimate: cronbachAlpha(items).estimate,
    warnings: ['1 respondents with a missing score are left out'],
  })
})

test('undefined results give their reason', () => {
  expect(cronbachAlpha([])).toMatchObject({ estimate: null, n: 0, undefinedReason: 'fewer than two items' })
  expect(cronbachAlpha([[1, 2]])).toMatchObject({
    estimate: null,
    undefinedReason: 'fewer than two items',
    alphaIfDeleted: [null],
  })
  expect(cronbachAlpha([[1], [2]])).toMatchObject({
    estimate: null,
    undefinedReason: 'fewer than two respondents with every item',
  })
  expect(
    cronbachAlpha([
      [1, 2],
      [2, 1],
    ]),
  ).toMatchObject({ estimate: null, undefinedReason: 'all sums of items are equal' })
  expect(
    cronbachAlpha([
      [0.1, 0.1, 0.1],
      [0.3, 0.3, 0.3],
    ]),
  ).toMatchObject({ estimate: null, undefinedReason: 'all sums of items are equal' })
})

test('a constant item has no correlation, and two items no alpha without one', () => {
  expect(
    cronbachAlpha([
      [1, 1, 1],
      [1, 2, 4],
    ]),
  ).toMatchObject({ standardized: null, itemRestCorrelation: [null, null], alphaIfDeleted: [null, null] })
})

test('arguments out of range are named', () => {
  expect(() => cronbachAlpha([[1, 2], [1]])).toThrow('items[1] has 2 respondents like items[0], got 1')
  expect(() => cronbachAlpha([[1, Number.POSITIVE_INFINITY]])).toThrow('items[0][1] is a finite number or NaN, got Infinity')
  expect(() => cronbachAlpha(items, { level: 0 })).toThrow('level lies between 0 and 1, got 0')
})

test('Spearman–Brown steps up and back down', () => {
  expect(spearmanBrown(spearmanBrown(0.4, 3)!, 1 / 3)).toBeCloseTo(0.4, 12)
  expect(spearmanBrown(-1)).toBeNull()
  expect(spearmanBrown(-0.5, 4)).toBeNull()
  expect(() => spearmanBrown(1.2)).toThrow('reliability lies from -1 to 1, got 1.2')
  expect(() => spearmanBrown(0.5, 0)).toThrow('factor is a number above 0, got 0')
})
