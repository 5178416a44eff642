import { describe, expect, test } from 'vitest'
import { clusteredMean } from '../cluster/clustered-mean.ts'
import { clopperPearsonInterval } from '../rate/clopper-pearson-interval.ts'
import { betaQuantile } from '../special/beta-quantile.ts'
import { gammaSumCdf } from '../special/gamma-sum-cdf.ts'
import { boundedMean } from './bounded-mean.ts'
import { passK } from './pass-k.ts'
import { passKSuite } from './pass-k-suite.ts'

test('k = 1 is the rate, k = n all or none', () => {
  expect(passK(3, 8, { k: 1 })).toMatchObject({ passAtK: 0.375, passHatK: 0.375 })
  expect(passK(7, 8, { k: 8 })).toMatchObject({ passAtK: 1, passHatK: 0 })
  expect(passK(8, 8, { k: 8 })).toMatchObject({ passAtK: 1, passHatK: 1 })
})

test('failing k times is the failures’ pass^k', () => {
  for (let c = 0; c <= 9; c++)
    for (let k = 1; k <= 9; k++) expect(passK(c, 9, { k }).passAtK).toBeCloseTo(1 - passK(9 - c, 9, { k }).passHatK!, 14)
})

test('both are unbiased: their mean over binomial successes is 1−(1−p)^k and p^k', () => {
  const [n, p, k] = [7, 0.3, 3]
  let at = 0
  let hat = 0
  let weight = (1 - p) ** n
  for (let c = 0; c <= n; c++) {
    const { passAtK, passHatK } = passK(c, n, { k })
    at += weight * passAtK!
    hat += weight * passHatK!
    weight *= ((n - c) / (c + 1)) * (p / (1 - p))
  }
  expect(at).toBeCloseTo(1 - (1 - p) ** k, 12)
  expect(hat).toBeCloseTo(p ** k, 12)
})

test('large counts neither overflow nor lose digits', () => {
  expect(passK(500_000, 1_000_000, { k: 500_001 })).toMatchObject({ passAtK: 1, passHatK: 0 })
  expect(passK(999_999, 1_000_000, { k: 500_000 }).passHatK).toBeCloseTo(0.5, 12)
})

test('k above n is undefined, of one scenario and of a suite that holds it', () => {
  expect(passK(1, 2, { k: 3 })).toMatchObject({ passAtK: null, passHatK: null, undefinedReason: 'k = 3 exceeds the 2 trials' })
  const suite = passKSuite([1, 2, 3], [2, 4, 4], { kMax: 3 })
  expect(suite.passAtK[1]).not.toBeNull()
  expect(suite).toMatchObject({ passHatK: [expect.any(Number), expect.any(Number), null], passHatKSe: { 2: null } })
  expect(suite.undefinedReason).toMatch('k above 2')
  expect(passKSuite([1, 2, 3], [2, 4, 4]).passAtK).toHaveLength(2)
})

test('errors are over families where they are given', () => {
  const successes = [4, 4, 1, 0, 3, 3]
  const trials = [4, 4, 4, 4, 4, 4]
  const cluster = [1, 1, 2, 2, 3, 3]
  const { passAtKSe, passHatKSe, clusters } = passKSuite(successes, trials, { cluster })
  expect(clusters).toBe(3)
  expect(passAtKSe[0]).toBeCloseTo(
    clusteredMean(
      successes.map(c => c / 4),
      cluster,
    ).seCR2!,
    12,
  )
  expect(passHatKSe[0]).toBeGreaterThan(passKSuite(successes, trials).passHatKSe[0]!)
})

test('one scenario has no error; equal scenarios have one of 0 and no limits; none nothing', () => {
  expect(passKSuite([1], [2])).toMatchObject({ passAtK: [0.5, 1], passAtKSe: [null, null], passAtKLower: [null, null] })
  expect(passKSuite([1, 1], [2, 2])).toMatchObject({ passAtKSe: [0, 0], passAtKLower: [null, null] })
  expect(passKSuite([], [])).toMatchObject({ passAtK: [], n: 0, undefinedReason: 'no scenarios' })
  expect(passKSuite([0, 1], [0, 2], { kMax: 1 })).toMatchObject({ passAtK: [null], undefinedReason: 'a scenario has no trials' })
})

test('limits stay within 0 and 1', () => {
  const { passHatKLower, passAtKUpper } = passKSuite([5, 5, 5, 4], [5, 5, 5, 5])
  for (const lower of passHatKLower) expect(lower === null || lower >= 0).toBe(true)
  for (const upper of passAtKUpper) expect(upper === null || upper <= 1).toBe(true)
})

test('arguments out of range are named', () => {
  expect(() => passK(3, 2, { k: 1 })).toThrow('successes is a whole number from 0 to 2, got 3')
  expect(() => passK(1, 2, { k: 0 })).toThrow('k is a whole number from 1, got 0')
  expect(() => passKSuite([1, 3], [2, 2])).toThrow('successes[1] is a whole number from 0 to 2, got 3')
  expect(() => passKSuite([1], [2, 2])).toThrow('successes and trials are of one length')
})

describe('boundedMean', () => {
  test('of 0/1 scores it is Clopper–Pearson', () => {
    for (const [successes, n] of [
      [0, 4],
      [3, 5],
      [28, 40],
      [40, 40],
    ] as const) {
      const values = Array.from({ length: n }, (_, i) => Number(i < successes))
      const exact = clopperPearsonInterval(successes, n)
      expect(boundedMean(values).lower).toBeCloseTo(exact.lower!, 10)
      // Hardly off 0 and 1, so that the quick way for 0/1 is not taken.
      expect(boundedMean(values.map(value => 1e-9 + (1 - 2e-9) * value)).upper).toBeCloseTo(exact.upper!, 7)
    }
  })

  test('below the least score the lower limit has a closed form, by the volume of a corner of the simplex', () => {
    // P(Σ D·x ≤ t) = tⁿ/Πx
    expect(boundedMean([1, 0.5]).lower).toBeCloseTo(Math.sqrt(0.025 * 0.5), 10)
    expect(boundedMean([0.9, 0.8, 0.7]).lower).toBeCloseTo((0.025 * 0.9 * 0.8 * 0.7) ** (1 / 3), 10)
    expect(boundedMean([0.3, 0.3, 0.3]).upper).toBeCloseTo(1 - (0.025 * 0.7 ** 3) ** (1 / 3), 10)
  })

  test('with many scores it is the t interval', () => {
    const values = Array.from({ length: 5000 }, (_, i) => ((i * 37) % 101) / 100)
    const { lower, upper } = boundedMean(values)
    const t = clusteredMean(
      values,
      values.map((_, i) => i),
    )
    expect(lower).toBeCloseTo(t.lower!, 3)
    expect(upper).toBeCloseTo(t.upper!, 3)
  })

  test('clusters of one size count as their means; of several sizes by their rows', () => {
    const values = [1, 1, 0.5, 0, 1, 0.5]
    const cluster = [1, 1, 2, 2, 3, 3]
    expect(boundedMean(values, { cluster }).lower).toBeCloseTo(boundedMean([1, 0.25, 0.75]).lower!, 10)
    expect(boundedMean([1, 1, 0.5, 0, 1], { cluster: [1, 1, 2, 2, 3] })).toMatchObject({ estimate: 0.7, clusters: 3 })
  })

  test('undefined without values, its limits with one value or one cluster; scores outside 0 and 1 are refused', () => {
    expect(boundedMean([])).toMatchObject({ estimate: null, undefinedReason: 'no values' })
    expect(boundedMean([0.5])).toMatchObject({ estimate: 0.5, lower: null, upper: null })
    expect(boundedMean([0, 1], { cluster: [3, 3] })).toMatchObject({ estimate: 0.5, lower: null })
    expect(() => boundedMean([0.5, 1.1])).toThrow('values[1] is a score from 0 to 1, got 1.1')
  })
})

test('a sum of weighted gamma variables is at most 0 as often as the beta distribution says', () => {
  for (const [a, b] of [
    [1, 1],
    [2, 5],
    [1, 38],
    [35, 4],
    [300, 5],
    [1, 10_000],
  ] as const)
    for (const p of [0.01, 0.025, 0.5, 0.975]) {
      const x = betaQuantile(p, a, b)
      const terms = [
        { weight: 1 - x, shape: a },
        { weight: -x, shape: b },
      ]
      expect(gammaSumCdf(terms)).toBeCloseTo(p, 10)
    }
})
