import { describe, expect, test } from 'vitest'
import { binomialCdf } from '../special/binomial-cdf.ts'
import { binomialPmf } from '../special/binomial-pmf.ts'
import { binomialSf } from '../special/binomial-sf.ts'
import { agrestiCoullInterval } from './agresti-coull-interval.ts'
import { betaPosterior } from './beta-posterior.ts'
import { binomialTest } from './binomial-test.ts'
import { clopperPearsonInterval } from './clopper-pearson-interval.ts'
import { jeffreysInterval } from './jeffreys-interval.ts'
import { rateLowerBound } from './rate-lower-bound.ts'
import { rateUpperBound } from './rate-upper-bound.ts'
import { tInterval } from './t-interval.ts'
import { wilsonContinuityInterval } from './wilson-continuity-interval.ts'
import { wilsonInterval } from './wilson-interval.ts'
import { zeroEventsUpperBound } from './zero-events-upper-bound.ts'

const intervals = { wilsonInterval, wilsonContinuityInterval, clopperPearsonInterval, jeffreysInterval, agrestiCoullInterval }

describe.each(Object.entries(intervals))('%s', (_, interval) => {
  test('without trials it is undefined, with the reason', () => {
    expect(interval(0, 0)).toMatchObject({
      estimate: null,
      lower: null,
      upper: null,
      n: 0,
      undefinedReason: 'no trials: a rate needs at least one',
    })
  })
  test('it stays within 0 and 1, reaches them at no and all successes, and holds the estimate', () => {
    for (const n of [1, 2, 7, 40]) {
      for (let x = 0; x <= n; x++) {
        const { estimate, lower, upper } = interval(x, n)
        expect(lower).toBeGreaterThanOrEqual(0)
        expect(lower).toBeLessThanOrEqual(estimate!)
        expect(upper).toBeGreaterThanOrEqual(estimate!)
        expect(upper).toBeLessThanOrEqual(1)
      }
      expect(interval(0, n).lower).toBe(0)
      expect(interval(n, n).upper).toBe(1)
    }
  })
  test('successes and failures mirror each other', () => {
    const one = interval(3, 17)
    const other = interval(14, 17)
    expect(one.lower).toBeCloseTo(1 - other.upper!, 12)
    expect(one.upper).toBeCloseTo(1 - other.lower!, 12)
  })
  test('more coverage is wider, more trials are narrower', () => {
    const width = (x: number, n: number, level?: number) => {
      const { lower, upper } = interval(x, n, level === undefined ? {} : { level })
      return upper! - lower!
    }
    expect(width(3, 10, 0.99)).toBeGreaterThan(width(3, 10))
    expect(width(30, 100)).toBeLessThan(width(3, 10))
    expect(width(3e8, 1e9)).toBeLessThan(1e-4)
  })
  test.each([
    ['n is a whole number from 0, got -1', 0, -1, 0.95],
    ['n is a whole number from 0, got 2.5', 0, 2.5, 0.95],
    ['successes is a whole number from 0 to 3, got 4', 4, 3, 0.95],
    ['level lies between 0 and 1, got 1', 1, 3, 1],
  ])('%s', (message, successes, n, level) => {
    expect(() => interval(successes, n, { level })).toThrow(new RangeError(message))
  })
})

test('Clopper–Pearson covers at least its level at every rate, exactly computed', () => {
  const n = 20
  const limits = Array.from({ length: n + 1 }, (_, x) => clopperPearsonInterval(x, n))
  for (let p = 0.005; p < 1; p += 0.005) {
    let coverage = 0
    limits.forEach(({ lower, upper }, x) => {
      if (lower! <= p && p <= upper!) coverage += binomialPmf(x, n, p)
    })
    expect(coverage).toBeGreaterThanOrEqual(0.95)
  }
})

test('one-sided bounds are the rates at which the tail is 1 − level', () => {
  expect(binomialCdf(3, 10, rateUpperBound(3, 10).exact!)).toBeCloseTo(0.05, 12)
  expect(binomialSf(6, 10, rateLowerBound(7, 10).exact!)).toBeCloseTo(0.05, 12)
  expect(rateLowerBound(7, 10).exact).toBeCloseTo(1 - rateUpperBound(3, 10).exact!, 12)
  expect(rateUpperBound(0, 0)).toMatchObject({ upper: null, exact: null, wilson: null })
  expect(rateLowerBound(0, 0)).toMatchObject({ lower: null, exact: null, wilson: null })
  expect(rateUpperBound(5, 5).upper).toBe(1)
})

test('a beta posterior without trials is the prior, and says so', () => {
  const prior = betaPosterior(0, 0)
  expect(prior).toMatchObject({ estimate: 0.5, n: 0, warnings: ['no trials: this is the prior alone'] })
  expect(prior.lower).toBeCloseTo(0.025, 12)
  expect(() => betaPosterior(1, 2, { prior: [0, 1] })).toThrow(new RangeError('prior[0] is a number above 0, got 0'))
})

describe('binomialTest', () => {
  test('two-sided it sums every outcome no likelier than the one seen', () => {
    for (const n of [1, 8, 25])
      for (const p of [0.1, 0.3, 0.5, 0.77])
        for (let x = 0; x <= n; x++) {
          let sum = 0
          for (let k = 0; k <= n; k++) if (binomialPmf(k, n, p) <= binomialPmf(x, n, p) * (1 + 1e-7)) sum += binomialPmf(k, n, p)
          expect(binomialTest(x, n, { probability: p }).pValue).toBeCloseTo(Math.min(1, sum), 12)
        }
  })
  test('rates of 0 and 1 under the null allow one outcome', () => {
    expect(binomialTest(0, 5, { probability: 0 }).pValue).toBe(1)
    expect(binomialTest(1, 5, { probability: 0 }).pValue).toBe(0)
    expect(binomialTest(5, 5, { probability: 1 }).pValue).toBe(1)
  })
  test('the one-sided test agrees with the bound', () => {
    const { exact } = rateUpperBound(2, 60)
    expect(binomialTest(2, 60, { probability: exact!, alternative: 'less' }).pValue).toBeCloseTo(0.05, 12)
  })
  test('without trials it is undefined', () => {
    expect(binomialTest(0, 0)).toMatchObject({
      statistic: null,
      pValue: null,
      undefinedReason: 'no trials: a rate needs at least one',
    })
  })
  test('an unknown alternative is refused', () => {
    expect(() => binomialTest(1, 2, { alternative: 'two.sided' as 'less' })).toThrow(
      new RangeError('alternative is "twoSided", "less" or "greater", got "two.sided"'),
    )
  })
})

describe('tInterval', () => {
  test('without values all is undefined, with one the mean stands', () => {
    expect(tInterval([])).toMatchObject({
      estimate: null,
      se: null,
      lower: null,
      upper: null,
      undefinedReason: 'no values: a mean needs at least one',
    })
    expect(tInterval([0.072])).toMatchObject({
      estimate: 0.072,
      se: null,
      lower: null,
      undefinedReason: 'one value: its spread is unknown',
    })
  })
  test('equal values give no width and a warning, whatever their rounding', () => {
    for (const value of [0, 0.1, 0.28, 1e9 / 3]) {
      const result = tInterval(Array.from({ length: 7 }, () => value))
      expect(result.se).toBe(0)
      expect(result.lower).toBe(result.upper)
      expect(result.warnings).toHaveLength(1)
    }
  })
  test('it moves and stretches with the data, far from 0 too', () => {
    const x = [0.2, 0.5, 0.9, 0.4]
    const base = tInterval(x)
    const moved = tInterval(Float64Array.from(x, v => 1e6 + 3 * v))
    expect(moved.lower).toBeCloseTo(1e6 + 3 * base.lower!, 7)
    expect(moved.se).toBeCloseTo(3 * base.se!, 9)
  })
  test('values that are no numbers are refused', () => {
    expect(() => tInterval([1, Number.NaN])).toThrow(new RangeError('x[1] is a finite number, got NaN'))
  })
})

describe('zeroEventsUpperBound', () => {
  test('families lie between the n-based bound and, when alike, the family count', () => {
    const familySizes = [4, 4, 4, 4]
    const at = (icc: number) => zeroEventsUpperBound(16, { familySizes, icc })
    expect(at(0).upper).toBeCloseTo(at(0).exact!, 12)
    expect(at(1).upper).toBeCloseTo(at(1).byFamilies!, 12)
    expect(at(0.2).upper).toBeGreaterThan(at(0.2).exact!)
    expect(at(0.2).upper).toBeLessThan(at(0.2).byFamilies!)
    expect(at(0.2)).toMatchObject({ clusters: 4, estimate: 0, lower: 0, designEffect: 1.6 })
  })
  test('families of one are independent trials', () => {
    expect(zeroEventsUpperBound(3, { familySizes: [1, 1, 1], icc: 0.9 }).upper).toBeCloseTo(zeroEventsUpperBound(3).upper!, 12)
  })
  test('unequal families count for less', () => {
    expect(zeroEventsUpperBound(12, { familySizes: [10, 1, 1] }).upper).toBeGreaterThan(
      zeroEventsUpperBound(12, { familySizes: [4, 4, 4] }).upper!,
    )
  })
  test('the rule of three is for 95%', () => {
    expect(zeroEventsUpperBound(2).ruleOfThree).toBe(1)
    expect(zeroEventsUpperBound(50, { level: 0.9 }).ruleOfThree).toBeNull()
  })
  test('without trials all is undefined', () => {
    expect(zeroEventsUpperBound(0, { familySizes: [] })).toMatchObject({
      estimate: null,
      upper: null,
      exact: null,
      underIcc: null,
    })
  })
  test.each<[string, () => unknown]>([
    ['icc is a probability from 0 to 1, got 2', () => zeroEventsUpperBound(4, { icc: 2 })],
    ['familySizes sum to n = 4, got 3', () => zeroEventsUpperBound(4, { familySizes: [2, 1] })],
    ['familySizes[1] is a whole number of at least 1, got 0', () => zeroEventsUpperBound(4, { familySizes: [4, 0] })],
  ])('%s', (message, call) => {
    expect(call).toThrow(new RangeError(message))
  })
})
