import { describe, expect, test } from 'vitest'
import { normalQuantile } from '../special/normal-quantile.ts'
import { agrestiCaffoDifference } from './agresti-caffo-difference.ts'
import { betaDifferencePosterior } from './beta-difference-posterior.ts'
import { chiSquareTest } from './chi-square-test.ts'
import { cochranArmitageTrend } from './cochran-armitage-trend.ts'
import { farringtonManningTest } from './farrington-manning-test.ts'
import { fisherExact } from './fisher-exact.ts'
import { miettinenNurminenDifference } from './miettinen-nurminen-difference.ts'
import { miettinenNurminenTest } from './miettinen-nurminen-test.ts'
import { newcombeDifference } from './newcombe-difference.ts'
import { oddsRatio } from './odds-ratio.ts'
import { pooledTTest } from './pooled-t-test.ts'
import { riskRatio } from './risk-ratio.ts'
import { restrictedRates } from './score-statistic.ts'
import { waldDifference } from './wald-difference.ts'
import { welchTTest } from './welch-t-test.ts'

const rate = (successes: number, n: number) => ({ successes, n })
const differences = { newcombeDifference, agrestiCaffoDifference, waldDifference, miettinenNurminenDifference }

describe.each(Object.entries({ ...differences, riskRatio, oddsRatio }))('%s', (_, compare) => {
  test('a group without trials leaves it undefined', () => {
    expect(compare(rate(0, 0), rate(1, 2))).toMatchObject({
      estimate: null,
      lower: null,
      upper: null,
      n: 2,
      undefinedReason: 'no trials in the first group',
    })
    expect(compare(rate(1, 2), rate(0, 0)).undefinedReason).toBe('no trials in the second group')
  })
  test.each<[string, () => unknown]>([
    ['first.successes is a whole number from 0 to 2, got 3', () => compare(rate(3, 2), rate(1, 2))],
    ['second.n is a whole number from 0, got 1.5', () => compare(rate(1, 2), rate(1, 1.5))],
    ['level lies between 0 and 1, got 0', () => compare(rate(1, 2), rate(1, 2), { level: 0 })],
  ])('%s', (message, call) => {
    expect(call).toThrow(new RangeError(message))
  })
})

describe.each(Object.entries(differences))('%s', (_, difference) => {
  test('swapping groups, or successes and failures, mirrors the interval', () => {
    const one = difference(rate(3, 20), rate(9, 31))
    for (const other of [difference(rate(9, 31), rate(3, 20)), difference(rate(17, 20), rate(22, 31))]) {
      expect(other.estimate).toBeCloseTo(-one.estimate!, 12)
      expect(other.lower).toBeCloseTo(-one.upper!, 10)
      expect(other.upper).toBeCloseTo(-one.lower!, 10)
    }
  })
  test('limits stay within −1 and 1 and hold the estimate at the corners', () => {
    for (const [a, b] of [
      [rate(0, 5), rate(5, 5)],
      [rate(5, 5), rate(0, 5)],
      [rate(0, 30), rate(0, 47)],
      [rate(1, 1), rate(1, 1)],
    ] as const) {
      const { estimate, lower, upper } = difference(a, b)
      expect(lower).toBeGreaterThanOrEqual(-1 - 1e-12)
      expect(upper).toBeLessThanOrEqual(1 + 1e-12)
      if (difference === agrestiCaffoDifference) continue
      expect(lower).toBeLessThanOrEqual(estimate! + 1e-12)
      expect(upper).toBeGreaterThanOrEqual(estimate! - 1e-12)
    }
  })
})

test('Wald without spread warns', () => {
  expect(waldDifference(rate(0, 30), rate(0, 47))).toMatchObject({ se: 0, lower: 0, upper: 0 })
  expect(waldDifference(rate(0, 30), rate(0, 47)).warnings).toHaveLength(1)
})

describe('score tests', () => {
  test('the Miettinen–Nurminen limit is the margin at which the test just decides', () => {
    const { lower } = miettinenNurminenDifference(rate(45, 60), rate(44, 55))
    const { statistic } = miettinenNurminenTest(rate(45, 60), rate(44, 55), { margin: -lower! })
    expect(statistic).toBeCloseTo(normalQuantile(0.975), 9)
  })
  test('the restricted rates are likelier than any other pair with that difference', () => {
    for (const [x1, n1, x2, n2] of [
      [0, 5, 0, 7],
      [5, 5, 7, 7],
      [0, 5, 7, 7],
      [2, 5, 3, 7],
      [1, 100, 2, 30],
    ] as const) {
      for (const delta of [-0.99, -0.5, -0.1, 0, 0.1, 0.5, 0.99]) {
        const part = (count: number, p: number) => (count === 0 ? 0 : count * Math.log(Math.max(p, 0)))
        const logLik = (p1: number, p2: number) => part(x1, p1) + part(n1 - x1, 1 - p1) + part(x2, p2) + part(n2 - x2, 1 - p2)
        const best = logLik(...restrictedRates(rate(x1, n1), rate(x2, n2), delta))
        const low = Math.max(0, -delta)
        const width = Math.min(1, 1 - delta) - low
        for (let i = 1; i < 100; i++) {
          const p2 = low + (width * i) / 100
          expect(best).toBeGreaterThanOrEqual(logLik(p2 + delta, p2) - 1e-9)
        }
      }
    }
  })
  test('no variation at margin 0 is undefined, at a margin it is not', () => {
    expect(farringtonManningTest(rate(0, 5), rate(0, 7), { margin: 0 })).toMatchObject({ statistic: null, pValue: null })
    expect(farringtonManningTest(rate(0, 50), rate(0, 70), { margin: 0.1 }).pValue).toBeLessThan(0.05)
    expect(farringtonManningTest(rate(0, 0), rate(0, 7), { margin: 0.1 }).undefinedReason).toBe('no trials in the first group')
    expect(() => farringtonManningTest(rate(1, 2), rate(1, 2), { margin: 1 })).toThrow(
      new RangeError('margin is a number from 0 to below 1, got 1'),
    )
  })
})

describe('ratios', () => {
  test('division by 0 is undefined; a ratio of 0 stands without limits', () => {
    expect(riskRatio(rate(3, 9), rate(0, 9))).toMatchObject({ estimate: null, lower: null })
    expect(riskRatio(rate(0, 9), rate(3, 9))).toMatchObject({ estimate: 0, lower: null, upper: null })
    expect(oddsRatio(rate(9, 9), rate(3, 9)).undefinedReason).toBe('no failures in the first group: division by 0')
    expect(oddsRatio(rate(4, 9), rate(9, 9))).toMatchObject({ estimate: 0, lower: null })
  })
  test('few events warn', () => {
    expect(riskRatio(rate(2, 90), rate(30, 90)).warnings).toEqual(['only 2 successes in a group: the log interval is unreliable'])
    expect(oddsRatio(rate(30, 90), rate(30, 90))).toMatchObject({ estimate: 1, warnings: [] })
  })
})

describe('fisherExact', () => {
  test('the limits are the odds ratios at which a tail is half of 1 − level (closed form)', () => {
    const { upper, estimate, lower } = fisherExact([
      [3, 1],
      [1, 3],
    ])
    const weights = (w: number) => [1, 16 * w, 36 * w ** 2, 16 * w ** 3, w ** 4]
    const sum = (values: number[]) => values.reduce((a, b) => a + b)
    expect(1 - weights(upper!)[4]! / sum(weights(upper!))).toBeCloseTo(0.025, 12)
    expect(sum(weights(lower!).slice(3)) / sum(weights(lower!))).toBeCloseTo(0.025, 12)
    expect(sum(weights(estimate!).map((weight, k) => weight * k)) / sum(weights(estimate!))).toBeCloseTo(3, 12)
  })
  test('swapping the columns inverts the odds ratio and keeps the p-value', () => {
    const one = fisherExact([
      [9, 2],
      [4, 12],
    ])
    const other = fisherExact([
      [2, 9],
      [12, 4],
    ])
    expect(other.pValue).toBeCloseTo(one.pValue, 12)
    expect(other.estimate).toBeCloseTo(1 / one.estimate!, 9)
    expect(other.pLess).toBeCloseTo(one.pGreater, 12)
  })
  test('an empty row says nothing, and warns', () => {
    expect(
      fisherExact([
        [0, 0],
        [7, 7],
      ]),
    ).toMatchObject({ pValue: 1, pLess: 1, pGreater: 1, lower: 0, upper: Number.POSITIVE_INFINITY })
    expect(
      fisherExact([
        [0, 0],
        [0, 0],
      ]).warnings,
    ).toHaveLength(1)
  })
  test('counts that are no whole numbers are refused', () => {
    expect(() =>
      fisherExact([
        [1, -1],
        [2, 3],
      ]),
    ).toThrow(new RangeError('table[0][1] is a whole number from 0, got -1'))
  })
})

describe('chiSquareTest and trend', () => {
  test('Cramér’s V is 1 for a perfect association and 0 for none', () => {
    expect(
      chiSquareTest([
        [10, 0, 0],
        [0, 10, 0],
        [0, 0, 10],
      ]),
    ).toMatchObject({ cramersV: 1, df: 4, statisticYates: null })
    expect(
      chiSquareTest([
        [10, 20],
        [20, 40],
      ]).statistic,
    ).toBeCloseTo(0, 12)
  })
  test('an empty column is undefined and a small expected count warns', () => {
    expect(
      chiSquareTest([
        [3, 0],
        [4, 0],
      ]),
    ).toMatchObject({
      statistic: null,
      pValue: null,
      cramersV: null,
      df: 1,
      undefinedReason: 'a row or column of the table is empty',
    })
    expect(
      chiSquareTest([
        [6, 5],
        [6, 4],
      ]).warnings,
    ).toEqual(['an expected count is 4.29, under 5: the chi-square approximation is rough'])
  })
  test.each<[string, () => unknown]>([
    ['table has at least 2 rows and 2 columns, got 1 × 2', () => chiSquareTest([[1, 2]])],
    ['table[1] has 2 counts like the first row, got 1', () => chiSquareTest([[1, 2], [3]])],
    ['scores and n are of one length, got 1 and 2', () => cochranArmitageTrend([1, 1], [2, 2], { scores: [1] })],
    ['successes[0] is a whole number from 0 to 2, got 3', () => cochranArmitageTrend([3, 1], [2, 2])],
  ])('%s', (message, call) => {
    expect(call).toThrow(new RangeError(message))
  })
  test('with two groups the trend is the chi-square test; scores may be moved and stretched', () => {
    const trend = cochranArmitageTrend([6, 12], [20, 22])
    const { statistic } = chiSquareTest([
      [6, 14],
      [12, 10],
    ])
    expect(trend.statistic).toBeCloseTo(statistic!, 12)
    expect(cochranArmitageTrend([6, 12], [20, 22], { scores: [-5, 95] }).statistic).toBeCloseTo(trend.statistic!, 12)
  })
  test('without variation or scale the trend is undefined', () => {
    expect(cochranArmitageTrend([0, 0], [5, 5]).undefinedReason).toBe('all or none succeed: there is nothing to trend')
    expect(cochranArmitageTrend([1, 2], [5, 5], { scores: [3, 3] }).undefinedReason).toContain('share one score')
    expect(cochranArmitageTrend([], []).undefinedReason).toBe('no trials')
  })
})

describe('t tests', () => {
  test('equal sizes give equal statistics, and Welch the fewer degrees of freedom', () => {
    const x = [1, 2, 3, 9]
    const y = [2, 4, 6, 5]
    expect(welchTTest(x, y).statistic).toBeCloseTo(pooledTTest(x, y).statistic!, 12)
    expect(welchTTest(x, y).df).toBeLessThan(pooledTTest(x, y).df!)
    expect(welchTTest(x, x)).toMatchObject({ statistic: 0, pValue: 1 })
  })
  test('what cannot be compared is undefined', () => {
    for (const tTest of [welchTTest, pooledTTest]) {
      expect(tTest([], [1, 2])).toMatchObject({
        estimate: null,
        statistic: null,
        pValue: null,
        undefinedReason: 'a sample is empty',
      })
      expect(tTest([1], [3])).toMatchObject({ estimate: -2, se: null, statistic: null, lower: null })
      expect(tTest([0.1, 0.1, 0.1], [0.3, 0.3])).toMatchObject({ se: 0, statistic: null, pValue: null })
    }
    expect(pooledTTest([1], [3, 5]).df).toBe(1)
    expect(() => welchTTest([1, Number.POSITIVE_INFINITY], [1])).toThrow(new RangeError('x[1] is a finite number, got Infinity'))
  })
})

describe('betaDifferencePosterior', () => {
  test('P(first > second) is the finite sum for whole shapes', () => {
    // Beta(1, 9) against Beta(1, 16): 16/25.
    expect(betaDifferencePosterior(rate(0, 8), rate(0, 15)).probabilityGreater).toBeCloseTo(0.64, 10)
  })
  test('swapping the groups mirrors it, at any size and prior', () => {
    for (const [a, b, prior] of [
      [rate(3, 12), rate(9, 12), [1, 1]],
      [rate(500_000, 1_000_000), rate(5, 10), [1, 1]],
      [rate(0, 2), rate(2, 2), [0.05, 0.05]],
      [rate(3, 1_000_000), rate(10, 1_000_000), [0.5, 0.5]],
    ] as const) {
      const one = betaDifferencePosterior(a, b, { prior, rope: 0.001 })
      const other = betaDifferencePosterior(b, a, { prior, rope: 0.001 })
      expect(one.probabilityGreater + other.probabilityGreater).toBeCloseTo(1, 9)
      expect(one.lower).toBeCloseTo(-other.upper!, 9)
      expect(one.probabilityAboveRope).toBeCloseTo(other.probabilityBelowRope, 9)
    }
  })
  test('a group without trials warns; bad options are refused', () => {
    expect(betaDifferencePosterior(rate(0, 0), rate(1, 3)).warnings).toHaveLength(1)
    expect(() => betaDifferencePosterior(rate(1, 2), rate(1, 2), { rope: 2 })).toThrow(
      new RangeError('rope is a number from 0 to 1, got 2'),
    )
    expect(() => betaDifferencePosterior(rate(1, 2), rate(1, 2), { prior: [1, 0] })).toThrow(
      new RangeError('prior[1] is a number above 0, got 0'),
    )
  })
})
