import { describe, expect, test } from 'vitest'
import { normalQuantile } from '../special/normal-quantile.ts'
import { bonettPriceDifference } from './bonett-price-difference.ts'
import { dirichletDifferencePosterior } from './dirichlet-difference-posterior.ts'
import { mcnemarChiSquare } from './mcnemar-chi-square.ts'
import { mcnemarExact } from './mcnemar-exact.ts'
import { mcnemarMidP } from './mcnemar-mid-p.ts'
import { newcombePairedDifference } from './newcombe-paired-difference.ts'
import { pairedTTest } from './paired-t-test.ts'
import { tangoDifference } from './tango-difference.ts'
import { tangoTest } from './tango-test.ts'

const pairs = (n11: number, n10: number, n01: number, n00: number) => ({ n11, n10, n01, n00 })

describe.each(Object.entries({ tangoDifference, newcombePairedDifference, bonettPriceDifference }))('%s', (_, difference) => {
  test('without pairs it is undefined', () => {
    expect(difference(pairs(0, 0, 0, 0))).toMatchObject({
      estimate: null,
      lower: null,
      upper: null,
      n: 0,
      undefinedReason: 'no pairs: a difference needs at least one',
    })
  })
  test('without discordant pairs it still has a width', () => {
    const { estimate, lower, upper } = difference(pairs(8, 0, 0, 8))
    expect(estimate).toBe(0)
    expect(upper).toBeGreaterThan(0.05)
    expect(lower).toBeCloseTo(-upper!, 12)
  })
  test('swapping the systems mirrors it', () => {
    const one = difference(pairs(11, 6, 2, 9))
    const other = difference(pairs(11, 2, 6, 9))
    expect(other.lower).toBeCloseTo(-one.upper!, 12)
    expect(other.upper).toBeCloseTo(-one.lower!, 12)
  })
  test('limits stay within −1 and 1', () => {
    for (const table of [pairs(0, 5, 0, 0), pairs(0, 0, 5, 0), pairs(0, 1, 0, 0), pairs(1, 1, 2, 0), pairs(5, 0, 0, 0)]) {
      const { lower, upper } = difference(table)
      expect(lower).toBeGreaterThanOrEqual(-1 - 1e-12)
      expect(upper).toBeLessThanOrEqual(1 + 1e-12)
    }
  })
  test.each<[string, () => unknown]>([
    ['n10 is a whole number from 0, got -1', () => difference(pairs(1, -1, 0, 0))],
    ['level lies between 0 and 1, got 2', () => difference(pairs(1, 1, 0, 0), { level: 2 })],
  ])('%s', (message, call) => {
    expect(call).toThrow(new RangeError(message))
  })
})

describe('Tango', () => {
  test('the limit is the margin at which the test just decides', () => {
    const table = pairs(40, 3, 5, 20)
    const { lower } = tangoDifference(table)
    expect(tangoTest(table, { margin: -lower! }).statistic).toBeCloseTo(normalQuantile(0.975), 9)
  })
  test('at margin 0 it is McNemar’s statistic', () => {
    expect(tangoTest(pairs(10, 9, 4, 8), { margin: 0 }).statistic).toBeCloseTo(Math.sqrt(mcnemarChiSquare(9, 4).statistic!), 12)
  })
  test('the limits reach the ends when every pair is discordant one way', () => {
    expect(tangoDifference(pairs(0, 5, 0, 0)).upper).toBe(1)
    expect(tangoDifference(pairs(0, 0, 5, 0)).lower).toBe(-1)
  })
  test('nothing to compare is undefined', () => {
    expect(tangoTest(pairs(0, 0, 0, 0), { margin: 0.1 }).undefinedReason).toBe('no pairs: a difference needs at least one')
    expect(tangoTest(pairs(5, 0, 0, 5), { margin: 0 })).toMatchObject({ statistic: null, pValue: null })
    expect(tangoTest(pairs(50, 0, 0, 50), { margin: 0.1 }).pValue).toBeLessThan(0.01)
  })
})

describe('McNemar', () => {
  test('the mid-p lies below the exact p and the order of systems does not matter', () => {
    for (let b = 0; b < 12; b++)
      for (let c = 0; c < 12; c++) {
        if (b + c > 0) expect(mcnemarMidP(b, c).pValue).toBeLessThanOrEqual(mcnemarExact(b, c).pValue!)
        expect(mcnemarMidP(b, c).pValue).toBeCloseTo(mcnemarMidP(c, b).pValue!, 14)
      }
  })
  test('without discordant pairs exact tests say 1 and the chi-square test is undefined', () => {
    expect(mcnemarExact(0, 0)).toMatchObject({ pValue: 1, n: 0 })
    expect(mcnemarMidP(0, 0).pValue).toBe(1)
    expect(mcnemarChiSquare(0, 0)).toMatchObject({ statistic: null, pValue: null, undefinedReason: 'no discordant pairs' })
  })
  test('the correction leaves a tie alone; few pairs warn', () => {
    expect(mcnemarChiSquare(3, 3, { continuity: true })).toMatchObject({ statistic: 0, pValue: 1 })
    expect(mcnemarChiSquare(3, 3).warnings).toHaveLength(1)
    expect(mcnemarChiSquare(30, 3).warnings).toEqual([])
  })
  test('counts that are no whole numbers are refused', () => {
    for (const mcnemar of [mcnemarExact, mcnemarMidP, mcnemarChiSquare])
      expect(() => mcnemar(1, 0.5)).toThrow(new RangeError('n01 is a whole number from 0, got 0.5'))
  })
})

describe('pairedTTest', () => {
  test('it is the t interval of the differences', () => {
    expect(pairedTTest([3, 5, 4], [1, 4, 4])).toMatchObject({ estimate: 1, df: 2, n: 3 })
    expect(pairedTTest([3, 5, 4], [1, 4, 4]).statistic).toBeCloseTo(Math.sqrt(3), 12)
  })
  test('constant differences, one item and none are undefined', () => {
    expect(pairedTTest([1.1, 2.1, 3.1], [1, 2, 3])).toMatchObject({ se: 0, statistic: null, pValue: null, lower: null })
    expect(pairedTTest([1], [3])).toMatchObject({ estimate: -2, se: null, pValue: null })
    expect(pairedTTest([], [])).toMatchObject({ estimate: null, undefinedReason: 'no items: a difference needs at least one' })
    expect(() => pairedTTest([1], [1, 2])).toThrow(new RangeError('x and y are of one length, got 1 and 2'))
  })
})

describe('dirichletDifferencePosterior', () => {
  test('swapping the systems mirrors it, at any size and prior', () => {
    for (const [table, swapped, prior] of [
      [pairs(9, 3, 4, 5), pairs(9, 4, 3, 5), [1, 1, 1, 1]],
      [pairs(900_000, 300, 400, 50_000), pairs(900_000, 400, 300, 50_000), [1, 1, 1, 1]],
      [pairs(5, 2, 0, 0), pairs(5, 0, 2, 0), [0.25, 0.25, 0.25, 0.25]],
      [pairs(0, 100_000, 0, 100_000), pairs(0, 0, 100_000, 100_000), [1, 1, 1, 1]],
    ] as const) {
      const one = dirichletDifferencePosterior(table, { prior, rope: 0.01 })
      const other = dirichletDifferencePosterior(swapped, { prior, rope: 0.01 })
      expect(one.lower).toBeCloseTo(-other.upper!, 9)
      expect(one.probabilityAboveRope).toBeCloseTo(other.probabilityBelowRope, 9)
      expect(one.probabilityGreater + other.probabilityGreater).toBeCloseTo(1, 9)
    }
  })
  test('many pairs approach the normal interval', () => {
    const { estimate, se, lower, upper } = dirichletDifferencePosterior(pairs(400_000, 60_000, 50_000, 90_000))
    expect(lower).toBeCloseTo(estimate! - 1.959964 * se!, 6)
    expect(upper).toBeCloseTo(estimate! + 1.959964 * se!, 6)
  })
  test('without pairs it is the prior, and says so', () => {
    expect(dirichletDifferencePosterior(pairs(0, 0, 0, 0))).toMatchObject({ estimate: 0, probabilityGreater: 0.5, n: 0 })
    expect(dirichletDifferencePosterior(pairs(0, 0, 0, 0)).warnings).toHaveLength(1)
  })
})
