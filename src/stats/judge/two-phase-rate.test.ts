import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../base/random.ts'
import { clopperPearsonInterval } from '../rate/clopper-pearson-interval.ts'
import { roganGladen } from './rogan-gladen.ts'
import { roganGladenMover } from './rogan-gladen-mover.ts'
import { twoPhaseRate } from './two-phase-rate.ts'
import { verdictStratifiedRate } from './verdict-stratified-rate.ts'

/** 20 families of 10; 3 rows of each are labelled. */
const clusters = Array.from({ length: 200 }, (_, i) => Math.floor(i / 10))
const truth = clusters.map(family => Number(family % 5 === 0))
const predictions = truth.map((y, i) => (i % 13 === 0 ? 1 - y : y))
const labels = truth.map((y, i) => (i % 10 < 3 ? y : Number.NaN))

describe('twoPhaseRate', () => {
  test('of these very rows it is the method by verdict', () => {
    const counts = { judgedPositive: 0, truePositives: 0, judgedNegative: 0, falseNegatives: 0 }
    labels.forEach((label, i) => {
      if (Number.isNaN(label)) return
      counts[predictions[i] === 1 ? 'judgedPositive' : 'judgedNegative']++
      if (label === 1) counts[predictions[i] === 1 ? 'truePositives' : 'falseNegatives']++
    })
    const judged = { judgedPositive: predictions.filter(Boolean).length, n: 200 }
    const { estimate, lower, upper } = verdictStratifiedRate(judged, counts, { finitePopulation: true })
    const found = twoPhaseRate({ predictions, labels }, { finitePopulation: true })
    expect(found.estimate).toBeCloseTo(estimate!, 12)
    expect(found.lower).toBeCloseTo(lower!, 12)
    expect(found.upper).toBeCloseTo(upper!, 12)
  })
  test('with every row labelled only the first phase is left: Clopper–Pearson of independent rows', () => {
    const found = twoPhaseRate({ predictions, labels: truth })
    const exact = clopperPearsonInterval(40, 200)
    expect(found.lower).toBeCloseTo(exact.lower!, 12)
    expect(found.upper).toBeCloseTo(exact.upper!, 12)
  })
  test('families that are alike within widen it, at least as much as the declared ICC', () => {
    const independent = twoPhaseRate({ predictions, labels })
    const inFamilies = twoPhaseRate({ predictions, labels, clusters })
    expect(inFamilies.upper! - inFamilies.lower!).toBeGreaterThan(1.5 * (independent.upper! - independent.lower!))
    expect(inFamilies.designEffect).toBeGreaterThan(5)
    const scattered = twoPhaseRate({ predictions, labels, clusters: clusters.map((_, i) => i % 20) })
    expect(scattered.designEffect).toBeCloseTo(1 + 9 * 0.2, 10)
    expect(twoPhaseRate({ predictions, labels, clusters }, { icc: 1 }).designEffect).toBeGreaterThanOrEqual(10)
  })
  test('strata labelled at different rates are weighted by their rows', () => {
    const strata = clusters.map(family => Number(family % 5 === 0))
    const uneven = truth.map((y, i) => (strata[i] === 1 || i % 10 === 1 ? y : Number.NaN))
    expect(twoPhaseRate({ predictions, labels: uneven, strata }).estimate).toBeCloseTo(0.2, 12)
    expect(twoPhaseRate({ predictions, labels: uneven }).estimate).not.toBeCloseTo(0.2, 2)
  })
  test('equal probabilities change the estimate in nothing; unequal ones weigh', () => {
    const equal = twoPhaseRate({ predictions, labels, probabilities: predictions.map(() => 0.3) })
    expect(equal.estimate).toBeCloseTo(twoPhaseRate({ predictions, labels }).estimate!, 12)
    const unequal = twoPhaseRate({ predictions, labels, probabilities: predictions.map((_, i) => (i % 2 === 0 ? 0.1 : 0.5)) })
    expect(unequal.upper! - unequal.lower!).toBeGreaterThan(equal.upper! - equal.lower!)
  })
  test('a cell without label takes the rate of its verdict elsewhere, between 0 and 1', () => {
    const rows = { predictions: [1, 1, 1, 1, 0, 0, 0, 0], strata: [0, 0, 1, 1, 0, 0, 1, 1] }
    const found = twoPhaseRate({ ...rows, labels: [1, 0, Number.NaN, Number.NaN, 0, 0, 0, 0] }, { finitePopulation: true })
    expect(found.estimate).toBe(0.25)
    expect(found.warnings).toEqual(['in 1 stratum no row judged positive is labelled: any rate from 0 to 1 is allowed for there'])
    expect(found).toMatchObject({ lower: 0.125, upper: 0.375 })
  })
  test('what cannot be known is undefined, with the reason', () => {
    const none = predictions.map(() => Number.NaN)
    expect(twoPhaseRate({ predictions: [], labels: [] }).undefinedReason).toBe('no rows were judged')
    expect(twoPhaseRate({ predictions, labels: none }).undefinedReason).toBe('no row is labelled')
    const negatives = labels.map((label, i) => (predictions[i] === 1 ? Number.NaN : label))
    expect(twoPhaseRate({ predictions, labels: negatives })).toMatchObject({
      estimate: null,
      undefinedReason: 'rows are judged positive, but none of them is labelled',
    })
    expect(twoPhaseRate({ predictions, labels, clusters: clusters.map(() => 3) })).toMatchObject({
      lower: null,
      undefinedReason: 'one cluster: how clusters differ cannot be seen',
    })
  })
  test('arguments out of range are named', () => {
    expect(() => twoPhaseRate({ predictions, labels: [1] })).toThrow('labels')
    expect(() => twoPhaseRate({ predictions: [0.5], labels: [1] })).toThrow('predictions')
    expect(() => twoPhaseRate({ predictions: [1], labels: [2] })).toThrow('labels[0] is 0, 1 or NaN, got 2')
    expect(() => twoPhaseRate({ predictions: [1], labels: [1], strata: [-1] })).toThrow(
      'strata[0] is a whole number from 0, got -1',
    )
    expect(() => twoPhaseRate({ predictions: [1], labels: [1], probabilities: [0] })).toThrow('probabilities[0] is above 0')
  })

  // Seeded and short: 400 data sets; three Monte Carlo standard errors below .95 is .917. Clustered PPI++ covers .70 here.
  test('10 families of 10 at a rate of .05, 3 labels in each: the truth is covered', () => {
    const random = seededRandom(3)
    const uniform = () => random.below(2 ** 30) / 2 ** 30
    const family = Array.from({ length: 100 }, (_, i) => Math.floor(i / 10))
    let covered = 0
    let defined = 0
    for (let set = 0; set < 400; set++) {
      // A fifth of the families have a rate of .25, the others 0.
      const rates = Array.from({ length: 10 }, () => (uniform() < 0.2 ? 0.25 : 0))
      const outcome = family.map(code => Number(uniform() < rates[code]!))
      const verdicts = outcome.map(y => Number(uniform() < (y === 1 ? 0.9 : 0.05)))
      const { lower, upper } = twoPhaseRate({
        predictions: verdicts,
        labels: outcome.map((y, i) => (i % 10 < 3 ? y : Number.NaN)),
        clusters: family,
      })
      if (lower === null) continue
      defined++
      if (lower <= 0.05 && 0.05 <= upper!) covered++
    }
    expect(defined).toBeGreaterThan(300)
    expect(covered / defined).toBeGreaterThan(0.95)
  })
})

describe('verdictStratifiedRate, nearly all rows labelled', () => {
  // 2 positives among 125 of the 167 judged negative, 6 among 25 of 33: MOVER alone starts at 8.56 rows, yet 8 in all, those that
  // were seen, would show themselves like this in one sample of ten.
  test('the rows that were seen are never outside, and what they do not rule out is inside', () => {
    const seen = { judgedPositive: 25, truePositives: 6, judgedNegative: 125, falseNegatives: 2 }
    const found = verdictStratifiedRate({ judgedPositive: 33, n: 200 }, seen, { finitePopulation: true })
    expect(found.lower).toBe(8 / 200)
  })
})

describe('roganGladenMover', () => {
  const calibration = { truePositives: 30, positives: 50, trueNegatives: 35, negatives: 50 }
  test('keeps the estimate, and swaps its limits when verdicts and truth are turned over', () => {
    const one = roganGladenMover({ judgedPositive: 800, n: 2000 }, calibration)
    expect(one.estimate).toBe(roganGladen({ judgedPositive: 800, n: 2000 }, calibration).estimate)
    const turned = { truePositives: 35, positives: 50, trueNegatives: 30, negatives: 50 }
    const other = roganGladenMover({ judgedPositive: 1200, n: 2000 }, turned)
    expect(other.lower).toBeCloseTo(1 - one.upper!, 9)
    expect(other.upper).toBeCloseTo(1 - one.lower!, 9)
  })
  test('a judge that could be at chance leaves everything possible', () => {
    const near = { truePositives: 6, positives: 10, trueNegatives: 5, negatives: 10 }
    expect(roganGladenMover({ judgedPositive: 110, n: 200 }, near)).toMatchObject({ lower: 0, upper: 1 })
  })
  test('undefined with Rogan and Gladen’s reason', () => {
    expect(roganGladenMover({ judgedPositive: 0, n: 0 }, calibration)).toMatchObject({
      estimate: null,
      undefinedReason: 'no rows were judged',
    })
  })
})

test('a large code of a stratum costs no more than a small one', () => {
  const rows = { predictions: [1, 0, 0, 1, 0, 0, 0, 1], labels: [1, 0, Number.NaN, 0, 0, Number.NaN, 0, 1] }
  const strata = [0, 0, 0, 0, 1, 1, 1, 1]
  expect(twoPhaseRate({ ...rows, strata: strata.map(code => code * 4e9) })).toEqual(twoPhaseRate({ ...rows, strata }))
})
