import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../base/random.ts'
import { clopperPearsonInterval } from '../rate/clopper-pearson-interval.ts'
import { hypergeometricCdf } from '../special/hypergeometric-cdf.ts'
import { hypergeometricLimits } from './hypergeometric-limits.ts'
import { verdictStratifiedRate } from './verdict-stratified-rate.ts'

describe('verdictStratifiedRate', () => {
  const judged = { judgedPositive: 40, n: 1000 }
  const labels = { judgedPositive: 25, truePositives: 10, judgedNegative: 50, falseNegatives: 1 }

  test('the estimate is the strata weighted by the verdicts', () => {
    const result = verdictStratifiedRate(judged, labels)
    expect(result.estimate).toBeCloseTo(0.04 * 0.4 + 0.96 * 0.02, 12)
    expect(result.ppv.lower).toBeCloseTo(clopperPearsonInterval(10, 25).lower!, 12)
    expect(result).toMatchObject({ n: 1000, judgedRate: 0.04, warnings: [] })
  })
  test('no positive label still gives a lower limit of 0 and an upper limit above it', () => {
    const result = verdictStratifiedRate(
      { judgedPositive: 0, n: 500 },
      { judgedPositive: 0, truePositives: 0, judgedNegative: 50, falseNegatives: 0 },
    )
    expect(result).toMatchObject({ estimate: 0, lower: 0, ppv: { estimate: null, undefinedReason: 'no row is judged positive' } })
    expect(result.upper!).toBeGreaterThan(0.05)
    expect(result.warnings[0]).toContain('no missed positive among 50 labels')
  })
  test('turning verdicts and labels over turns the interval over', () => {
    const one = verdictStratifiedRate(judged, labels)
    const turned = verdictStratifiedRate(
      { judgedPositive: 960, n: 1000 },
      { judgedPositive: 50, truePositives: 49, judgedNegative: 25, falseNegatives: 15 },
    )
    expect(turned.estimate).toBeCloseTo(1 - one.estimate!, 12)
    expect(turned.lower).toBeCloseTo(1 - one.upper!, 10)
    expect(turned.upper).toBeCloseTo(1 - one.lower!, 10)
  })
  test('labelling every row leaves no uncertainty about these rows', () => {
    const whole = { judgedPositive: 40, truePositives: 30, judgedNegative: 960, falseNegatives: 5 }
    const result = verdictStratifiedRate(judged, whole, { finitePopulation: true })
    expect(result.estimate).toBeCloseTo(0.035, 12)
    expect(result.upper! - result.lower!).toBeLessThan(1e-12)
    expect(verdictStratifiedRate(judged, whole).upper!).toBeGreaterThan(0.04)
  })
  test('rows without labels leave the rate undefined, with the reason', () => {
    expect(verdictStratifiedRate(judged, { ...labels, judgedPositive: 0, truePositives: 0 })).toMatchObject({
      estimate: null,
      lower: null,
      ppv: { estimate: null, lower: 0, upper: 1 },
      undefinedReason: 'rows are judged positive, but none of them is labelled',
    })
    const none = { judgedPositive: 0, truePositives: 0, judgedNegative: 0, falseNegatives: 0 }
    expect(verdictStratifiedRate({ judgedPositive: 0, n: 0 }, none)).toMatchObject({
      estimate: null,
      judgedRate: null,
      undefinedReason: 'no rows were judged',
    })
  })
  test('arguments out of range are named', () => {
    expect(() => verdictStratifiedRate(judged, { ...labels, judgedPositive: 41 })).toThrow(
      'labels.judgedPositive is a whole number from 0 to 40, got 41',
    )
    expect(() => verdictStratifiedRate(judged, { ...labels, falseNegatives: 51 })).toThrow(
      'falseNegatives is a whole number from 0 to 50, got 51',
    )
    expect(() => verdictStratifiedRate(judged, labels, { level: 2 })).toThrow('level lies between 0 and 1, got 2')
  })

  // Seeded and short: 600 data sets each; three Monte Carlo standard errors below .95 is .923.
  test.each([
    { p: 0.01, sensitivity: 0.9, specificity: 0.98 },
    { p: 0.02, sensitivity: 0.7, specificity: 0.95 },
    { p: 0.05, sensitivity: 0.9, specificity: 0.98 },
    { p: 0.995, sensitivity: 0.95, specificity: 0.8 },
  ])(
    '25 + 25 labels cover a rate of $p (Se $sensitivity, Sp $specificity), and that of the very rows',
    ({ p, sensitivity, specificity }) => {
      const random = seededRandom(11)
      const uniform = () => random.below(2 ** 30) / 2 ** 30
      const binomial = (n: number, chance: number) => Array.from({ length: n }, uniform).filter(u => u < chance).length
      let covered = 0
      let coveredRows = 0
      const sets = 600
      for (let set = 0; set < sets; set++) {
        const positives = binomial(1000, p)
        const hits = binomial(positives, sensitivity)
        const rows = { judgedPositive: hits + binomial(1000 - positives, 1 - specificity), n: 1000 }
        const drawn = (good: number, all: number, k: number) => {
          let seen = 0
          for (let i = 0; i < k; i++) if (uniform() * (all - i) < good - seen) seen++
          return seen
        }
        const onPositive = Math.min(25, rows.judgedPositive)
        const onNegative = Math.min(25, 1000 - rows.judgedPositive)
        const counts = {
          judgedPositive: onPositive,
          truePositives: drawn(hits, rows.judgedPositive, onPositive),
          judgedNegative: onNegative,
          falseNegatives: drawn(positives - hits, 1000 - rows.judgedPositive, onNegative),
        }
        const all = verdictStratifiedRate(rows, counts)
        if (all.lower! <= p && p <= all.upper!) covered++
        const these = verdictStratifiedRate(rows, counts, { finitePopulation: true })
        if (these.lower! <= positives / 1000 + 1e-12 && positives / 1000 <= these.upper! + 1e-12) coveredRows++
      }
      expect(covered / sets).toBeGreaterThan(0.94)
      expect(coveredRows / sets).toBeGreaterThan(0.94)
    },
  )
})

describe('hypergeometricLimits', () => {
  test('every total outside is rejected by one side, every total inside by none', () => {
    for (const [x, labels, rows] of [
      [0, 5, 20],
      [2, 10, 40],
      [10, 10, 30],
      [7, 12, 13],
      [3, 3, 3],
    ] as const) {
      const { lower, upper } = hypergeometricLimits(x, labels, rows, 0.9)
      for (let total = x; total <= rows - labels + x; total++) {
        const below = hypergeometricCdf(x, total, rows - total, labels)
        const above = x === 0 ? 1 : 1 - hypergeometricCdf(x - 1, total, rows - total, labels)
        expect(below > 0.05 && above > 0.05).toBe(total >= Math.round(lower! * rows) && total <= Math.round(upper! * rows))
      }
    }
  })
})
