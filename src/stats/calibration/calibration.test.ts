import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../base/random.ts'
import { brierScore } from './brier-score.ts'
import { expectedCalibrationError } from './expected-calibration-error.ts'
import { isotonicRegression, isotonicValues } from './isotonic-regression.ts'
import { plattScaling } from './platt-scaling.ts'
import { rocAuc } from './roc-auc.ts'

/** Forecasts in tenths that come true as often as they say. */
function forecasts(seed: number, n: number) {
  const random = seededRandom(seed)
  const probabilities = Array.from({ length: n }, () => random.below(11) / 10)
  return { probabilities, outcomes: probabilities.map(p => (random.below(1000) < 1000 * p ? 1 : 0)) }
}

describe('brierScore', () => {
  test('reliability − resolution + uncertainty is the score', () => {
    const { probabilities, outcomes } = forecasts(1, 500)
    const { estimate, reliability, resolution, uncertainty, skill } = brierScore(probabilities, outcomes)
    expect(reliability! - resolution! + uncertainty!).toBeCloseTo(estimate!, 12)
    expect(skill).toBeCloseTo(1 - estimate! / uncertainty!, 12)
  })
  test('certain forecasts that fail cost a finite log loss', () => {
    expect(brierScore([0, 1], [1, 0])).toMatchObject({ estimate: 1, logLoss: expect.closeTo(34.54, 2) })
    expect(brierScore([0, 1], [0, 1]).estimate).toBe(0)
  })
  test('undefined results give their reason', () => {
    expect(brierScore([], [])).toMatchObject({ estimate: null, skill: null, logLoss: null, undefinedReason: 'no items' })
    expect(brierScore([0.5], [1])).toMatchObject({ estimate: 0.25, se: null, lower: null, skill: null, uncertainty: 0 })
  })
  test('arguments out of range are named', () => {
    expect(() => brierScore([1.1], [1])).toThrow('probabilities[0] is a probability from 0 to 1, got 1.1')
    expect(() => brierScore([0.5], [2])).toThrow('outcomes[0] is 0 or 1, got 2')
    expect(() => brierScore([0.5], [])).toThrow('probabilities and outcomes are of one length, got 1 and 0')
  })
})

describe('expectedCalibrationError', () => {
  test('bins hold every item once, also with fewer items than bins', () => {
    for (const scheme of ['quantile', 'uniform'] as const)
      for (const n of [0, 1, 7, 10, 23]) {
        const { probabilities, outcomes } = forecasts(n, n)
        const { count } = expectedCalibrationError(probabilities, outcomes, { scheme })
        expect(count).toHaveLength(10)
        expect(count.reduce((sum, m) => sum + m, 0)).toBe(n)
      }
  })
  test('equal-mass bins differ by at most one item, the larger ones first', () => {
    const { probabilities, outcomes } = forecasts(2, 23)
    expect(expectedCalibrationError(probabilities, outcomes, { bins: 5 }).count).toEqual([5, 5, 5, 4, 4])
  })
  test('edges belong to the bin below', () => {
    const edges = [0, 0.1, 0.2, 0.3, 0.6, 0.7, 1]
    const { count } = expectedCalibrationError(edges, [0, 0, 0, 0, 1, 1, 1], { scheme: 'uniform' })
    expect(count).toEqual([2, 1, 1, 0, 0, 1, 1, 0, 0, 1])
  })
  test('the debiased form is about 0 for calibrated forecasts, where ECE is not', () => {
    const { probabilities, outcomes } = forecasts(3, 2000)
    const result = expectedCalibrationError(probabilities, outcomes, { bins: 20 })
    expect(Math.abs(result.debiasedSquared!)).toBeLessThan(0.002)
    expect(result.ece).toBeGreaterThan(0.01)
    expect(result.mce).toBeGreaterThanOrEqual(result.ece!)
  })
  test('without items it is undefined; bins of one item are mentioned', () => {
    expect(expectedCalibrationError([], [])).toMatchObject({
      ece: null,
      mce: null,
      debiasedSquared: null,
      undefinedReason: 'no items',
    })
    expect(expectedCalibrationError([0.5], [1], { bins: 3 }).warnings).toEqual([
      '1 bins hold one item, whose noise cannot be taken off',
    ])
  })
  test('arguments out of range are named', () => {
    expect(() => expectedCalibrationError([], [], { bins: 0 })).toThrow('bins is at least 1, got 0')
    expect(() => expectedCalibrationError([], [], { bins: 1.5 })).toThrow('bins is a whole number from 0, got 1.5')
    expect(() => expectedCalibrationError([], [], { scheme: 'log' as never })).toThrow('got "log"')
  })
})

describe('isotonicRegression', () => {
  const random = seededRandom(4)
  const x = Array.from({ length: 60 }, () => random.below(30))
  const y = x.map(score => score + random.below(20))
  const weights = x.map(() => 1 + random.below(3))
  test('it never falls, keeps the weighted mean, and equals the min–max formula', () => {
    const { fitted } = isotonicRegression(x, y, { weights })
    const mean = (low: number, high: number) => {
      const inside = x.map((score, i) => (score >= low && score <= high ? weights[i]! : 0))
      return inside.reduce((sum, w, i) => sum + w * y[i]!, 0) / inside.reduce((sum, w) => sum + w, 0)
    }
    x.forEach((score, i) => {
      const lows = x.filter(low => low <= score)
      const highs = x.filter(high => high >= score)
      expect(fitted![i]).toBeCloseTo(Math.max(...lows.map(low => Math.min(...highs.map(high => mean(low, high))))), 10)
    })
    const total = weights.reduce((sum, w, i) => sum + w * (fitted![i]! - y[i]!), 0)
    expect(total).toBeCloseTo(0, 8)
  })
  test('a rising sequence is left as it is, a falling one becomes its mean', () => {
    expect([...isotonicRegression([1, 2, 3], [1, 5, 6]).fitted!]).toEqual([1, 5, 6])
    expect([...isotonicRegression([1, 2, 3], [6, 5, 1]).fitted!]).toEqual([4, 4, 4])
  })
  test('points without weight do not count; without any weight it is undefined', () => {
    expect([...isotonicRegression([1, 2, 3], [1, 100, 3], { weights: [1, 0, 1] }).fitted!]).toEqual([1, 2, 3])
    expect(isotonicRegression([], [])).toMatchObject({
      fitted: null,
      predicted: null,
      undefinedReason: 'no point of positive weight',
    })
    expect(isotonicRegression([1], [1], { weights: [0] }).fitted).toBeNull()
  })
  test('a curve can be read at other scores', () => {
    const curve = isotonicRegression([1, 2, 3, 4], [0, 1, 0, 1])
    expect([...isotonicValues(curve, [0, 1.5, 2.5, 3.5, 9])]).toEqual([0, 0.25, 0.5, 0.75, 1])
    expect(() => isotonicValues({ x: [], y: [] }, [1])).toThrow('curve has at least one corner, got none')
  })
  test('arguments out of range are named', () => {
    expect(() => isotonicRegression([1], [1], { weights: [-1] })).toThrow('weights[0] is at least 0, got -1')
    expect(() => isotonicRegression([Number.NaN], [1])).toThrow('x[0] is a finite number, got NaN')
  })
})

describe('plattScaling', () => {
  test('the likelihood is flat at the fit, for random data of any scale', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const random = seededRandom(seed)
      const scale = 10 ** (random.below(9) - 4)
      const shift = scale * (random.below(2000) - 1000)
      const scores = Array.from({ length: 30 }, () => shift + scale * random.below(100))
      const outcomes = scores.map((score, i) => (i === 0 ? 1 : i === 1 ? 0 : score - shift > scale * random.below(100) ? 1 : 0))
      const { a, b, warnings } = plattScaling(scores, outcomes)
      const events = outcomes.filter(y => y === 1).length
      const rest = scores.map(
        (score, i) => (outcomes[i] === 1 ? (events + 1) / (events + 2) : 1 / (32 - events)) - 1 / (1 + Math.exp(a! * score + b!)),
      )
      expect(warnings).toEqual([])
      expect(rest.reduce((sum, r) => sum + r, 0)).toBeCloseTo(0, 8)
      expect(rest.reduce((sum, r, i) => sum + (r * (scores[i]! - shift)) / scale, 0)).toBeCloseTo(0, 6)
    }
  })
  test('scores that separate the outcomes still give a finite slope', () => {
    const { a } = plattScaling([1, 2, 3, 4], [0, 0, 1, 1])
    expect(a!).toBeLessThan(0)
    expect(Number.isFinite(a)).toBe(true)
  })
  test('undefined results give their reason', () => {
    expect(plattScaling([], [])).toMatchObject({ a: null, b: null, undefinedReason: 'no items' })
    expect(plattScaling([1, 2], [1, 1]).undefinedReason).toContain('all outcomes are alike')
    expect(plattScaling([0.1, 0.1, 0.1], [1, 0, 1])).toMatchObject({ a: null, undefinedReason: 'all scores are equal' })
  })
  test('arguments out of range are named', () => {
    expect(() => plattScaling([1], [0.5])).toThrow('outcomes[0] is 0 or 1, got 0.5')
    expect(() => plattScaling([Number.POSITIVE_INFINITY], [1])).toThrow('scores[0] is a finite number, got Infinity')
  })
})

describe('rocAuc', () => {
  const random = seededRandom(5)
  const scores = Array.from({ length: 80 }, () => random.below(20))
  const outcomes = scores.map(score => (random.below(20) < score ? 1 : 0))
  test('it is the share of pairs in the right order, ties half, and DeLong their variance', () => {
    const events = scores.filter((_, i) => outcomes[i] === 1)
    const others = scores.filter((_, i) => outcomes[i] === 0)
    const wins = events.map(e => others.map(o => (e > o ? 1 : e === o ? 0.5 : 0)))
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    const variance = (values: number[]) =>
      values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1)
    const rows = wins.map(mean)
    const columns = others.map((_, j) => mean(wins.map(row => row[j]!)))
    const result = rocAuc(scores, outcomes)
    expect(result.estimate).toBeCloseTo(mean(rows), 12)
    expect(result.se).toBeCloseTo(Math.sqrt(variance(rows) / events.length + variance(columns) / others.length), 12)
    expect(result.events).toBe(events.length)
  })
  test('turning scores over turns the area over; equal scores are a half', () => {
    expect(
      rocAuc(
        scores.map(score => -score),
        outcomes,
      ).estimate,
    ).toBeCloseTo(1 - rocAuc(scores, outcomes).estimate!, 12)
    const tied = rocAuc([3, 3, 3, 3], [1, 0, 1, 0])
    expect(tied).toMatchObject({ estimate: 0.5, se: 0, averagePrecision: 0.5 })
    expect(tied.warnings).toHaveLength(1)
  })
  test('undefined results give their reason', () => {
    expect(rocAuc([], [])).toMatchObject({ estimate: null, averagePrecision: null, undefinedReason: 'no items' })
    expect(rocAuc([1, 2], [0, 0])).toMatchObject({
      estimate: null,
      averagePrecision: null,
      undefinedReason: 'no item has the event',
    })
    expect(rocAuc([1, 2], [1, 1])).toMatchObject({
      estimate: null,
      averagePrecision: 1,
      undefinedReason: 'every item has the event',
    })
    expect(rocAuc([1, 2, 3], [0, 0, 1])).toMatchObject({ estimate: 1, se: null, lower: null })
  })
  test('arguments out of range are named', () => {
    expect(() => rocAuc([1], [1, 0])).toThrow('scores and outcomes are of one length, got 1 and 2')
    expect(() => rocAuc([Number.NaN], [1])).toThrow('scores[0] is a finite number, got NaN')
  })
})
