import { describe, expect, test } from 'vitest'
import { normalCdf } from '../special/normal-cdf.ts'
import { studentTCdf } from '../special/student-t-cdf.ts'
import { noncentralTCdf } from './noncentral-t-cdf.ts'
import { powerPairedT } from './power-paired-t.ts'
import { powerTwoProportions } from './power-two-proportions.ts'
import { powerTwoProportionsArcsine } from './power-two-proportions-arcsine.ts'
import { sampleSizeClustered } from './sample-size-clustered.ts'
import { sampleSizeMcnemar } from './sample-size-mcnemar.ts'
import { sampleSizeMillerPaired } from './sample-size-miller-paired.ts'
import { sampleSizePairedT } from './sample-size-paired-t.ts'
import { sampleSizeTwoProportions } from './sample-size-two-proportions.ts'
import { sampleSizeZeroFailure } from './sample-size-zero-failure.ts'

describe('noncentralTCdf', () => {
  test('without noncentrality is Student’s t', () => {
    for (const df of [1, 2.5, 9, 200, 1e6])
      for (const t of [-40, -1, 0, 0.3, 12]) expect(noncentralTCdf(t, df, 0)).toBeCloseTo(studentTCdf(t, df), 11)
  })
  test('at 0 is the normal tail, and turns about it', () => {
    for (const df of [1, 7, 1e4])
      for (const ncp of [-30, -2, 0.5, 3, 45]) {
        expect(noncentralTCdf(0, df, ncp)).toBeCloseTo(normalCdf(-ncp), 11)
        for (const t of [-3, 1, 40]) expect(noncentralTCdf(t, df, ncp) + noncentralTCdf(-t, df, -ncp)).toBeCloseTo(1, 11)
      }
  })
  test('is continuous where it changes to the other integral', () => {
    for (const df of [1, 5, 40]) {
      const ncp = 100 * Math.sqrt(1 + 2 * df)
      for (const ratio of [0.5, 1, 2]) {
        const t = ncp * ratio
        expect(noncentralTCdf(t, df, ncp * (1 + 1e-13))).toBeCloseTo(noncentralTCdf(t, df, ncp * (1 - 1e-13)), 10)
      }
    }
  })
  test('satisfies the recursion in df: d/dt P = df/t·(P(t√(1+2/df); df+2) − P(t; df))', () => {
    for (const [t, df, ncp] of [
      [2, 9, 1.5],
      [30, 4, 28],
      [-1, 12, 0.7],
    ] as const) {
      const h = 1e-4 * Math.abs(t)
      const slope = (noncentralTCdf(t + h, df, ncp) - noncentralTCdf(t - h, df, ncp)) / (2 * h)
      const expected = (df / t) * (noncentralTCdf(t * Math.sqrt(1 + 2 / df), df + 2, ncp) - noncentralTCdf(t, df, ncp))
      expect(slope).toBeCloseTo(expected, 6)
    }
  })
})

describe('sample sizes and powers are each other’s inverse', () => {
  test('two proportions', () => {
    const { n } = sampleSizeTwoProportions(0.1, 0.17, { power: 0.9 })
    expect(powerTwoProportions(0.1, 0.17, { nPerGroup: n! }).power).toBeCloseTo(0.9, 10)
  })
  test('paired t, from two pairs to a million', () => {
    for (const effect of [3, 0.5, 0.01, 0.003]) {
      const { n, required } = sampleSizePairedT(-effect, 1, { power: 0.8 })
      expect(powerPairedT(effect, 1, { n: n! }).power).toBeCloseTo(0.8, 5)
      expect(required).toBe(Math.ceil(n!))
    }
  })
  test('Miller', () => {
    const variances = { omega2: 0.1, sigmaA2: 0.2, sigmaB2: 0.1, kA: 3, kB: 2 }
    const { n } = sampleSizeMillerPaired(0.04, variances)
    expect(sampleSizeMillerPaired(0.04, { ...variances, n: n! }).mde).toBeCloseTo(0.04, 12)
  })
})

describe('powers', () => {
  test('of no difference are α, or α/2 where one tail is left out', () => {
    expect(powerTwoProportionsArcsine(0.3, 0.3, { nPerGroup: 50 }).power).toBeCloseTo(0.05, 10)
    expect(powerPairedT(0, 1, { n: 8 }).power).toBeCloseTo(0.05, 10)
    expect(powerTwoProportions(0.3, 0.3, { nPerGroup: 50 }).power).toBeCloseTo(0.025, 10)
  })
  test('do not depend on which comes first', () => {
    expect(powerTwoProportionsArcsine(0.1, 0.3, { nPerGroup: 50 }).power).toBe(
      powerTwoProportionsArcsine(0.3, 0.1, { nPerGroup: 50 }).power,
    )
    expect(powerPairedT(-0.2, 1, { n: 80 }).power).toBeCloseTo(powerPairedT(0.2, 1, { n: 80 }).power!, 12)
  })
  test('between 0 and 1 nothing varies', () => {
    expect(powerTwoProportions(0, 1, { nPerGroup: 9 }).power).toBe(1)
    expect(powerTwoProportions(0, 0, { nPerGroup: 9 })).toMatchObject({
      power: null,
      undefinedReason: 'both rates are 0: nothing varies',
    })
  })
  test('name arguments out of range', () => {
    expect(() => powerTwoProportions(1.2, 0.1, { nPerGroup: 9 })).toThrow('p1 is a probability from 0 to 1, got 1.2')
    expect(() => powerTwoProportionsArcsine(0.2, 0.1, { nPerGroup: 0 })).toThrow('nPerGroup is a number above 0, got 0')
    expect(() => powerPairedT(0.1, 1, { n: 1 })).toThrow('n is a number of pairs from 2, got 1')
    expect(() => powerPairedT(0.1, 0, { n: 9 })).toThrow('sd is a number above 0, got 0')
    expect(() => powerPairedT(0.1, 1, { n: 9, alpha: 0 })).toThrow('alpha lies between 0 and 1, got 0')
  })
})

describe('sample sizes', () => {
  test('of no difference are undefined', () => {
    expect(sampleSizeTwoProportions(0.2, 0.2)).toMatchObject({
      n: null,
      required: null,
      undefinedReason: expect.stringMatching('equal'),
    })
    expect(sampleSizePairedT(0, 1).undefinedReason).toMatch('delta is 0')
    expect(sampleSizeMcnemar(0.1, 0.1).undefinedReason).toMatch('equal')
    expect(sampleSizeMillerPaired(0, { omega2: 1, sigmaA2: 0, sigmaB2: 0, n: 9 })).toMatchObject({
      n: null,
      mde: expect.any(Number),
    })
    expect(sampleSizeMillerPaired(0.1, { omega2: 1, sigmaA2: 0, sigmaB2: 0 }).mde).toBeNull()
  })
  test('that nothing needs', () => {
    expect(sampleSizePairedT(1e6, 1)).toMatchObject({ n: 2, warnings: [expect.stringMatching('2 pairs')] })
    expect(sampleSizePairedT(1e-7, 1).undefinedReason).toMatch('10⁹')
    expect(sampleSizeTwoProportions(0.2, 0.3, { power: 0.001 }).undefinedReason).toMatch('power 0.001')
  })
  test('of clusters of one, or without correlation, stay as they are', () => {
    expect(sampleSizeClustered(100, { clusterSize: 1, icc: 0.4 })).toMatchObject({ designEffect: 1, n: 100, clusters: 100 })
    expect(sampleSizeClustered(100, { clusterSize: 8, icc: 0 })).toMatchObject({
      n: 100,
      required: 100,
      clusters: 12.5,
      requiredClusters: 13,
    })
    expect(() => sampleSizeClustered(100, { clusterSize: 8, icc: -0.5 })).toThrow('icc is above')
  })
  test('without failures just exclude the rate', () => {
    for (const rate of [0.001, 0.05, 0.3, 0.97]) {
      const { n } = sampleSizeZeroFailure(rate)
      expect((1 - rate) ** n).toBeLessThanOrEqual(0.05)
      if (n > 1) expect((1 - rate) ** (n - 1)).toBeGreaterThan(0.05)
    }
    expect(sampleSizeZeroFailure(0.5, { level: 0.75 }).n).toBe(2)
    expect(() => sampleSizeZeroFailure(0)).toThrow('maxRate lies between 0 and 1, got 0')
  })
  test('name arguments out of range', () => {
    expect(() => sampleSizeMcnemar(0.7, 0.4)).toThrow('sum to at most 1, got 0.7 and 0.4')
    expect(() => sampleSizeMillerPaired(0.1, { omega2: -1, sigmaA2: 0, sigmaB2: 0 })).toThrow(
      'omega2 is a variance of at least 0, got -1',
    )
  })
})
