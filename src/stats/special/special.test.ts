import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../base/random.ts'
import { betaCdf } from './beta-cdf.ts'
import { betaQuantile, betaQuantileTails } from './beta-quantile.ts'
import { betaTails } from './beta-tails.ts'
import { binomialCdf } from './binomial-cdf.ts'
import { binomialDensity } from './binomial-density.ts'
import { binomialPmf } from './binomial-pmf.ts'
import { binomialSf } from './binomial-sf.ts'
import { chiSquareCdf } from './chi-square-cdf.ts'
import { chiSquareQuantile } from './chi-square-quantile.ts'
import { chiSquareSf } from './chi-square-sf.ts'
import { digamma } from './digamma.ts'
import { fCdf } from './f-cdf.ts'
import { fQuantile } from './f-quantile.ts'
import { fSf } from './f-sf.ts'
import { findRoot } from './find-root.ts'
import { gammaCdf } from './gamma-cdf.ts'
import { gammaQuantile } from './gamma-quantile.ts'
import { gammaTails } from './gamma-tails.ts'
import { hypergeometricCdf } from './hypergeometric-cdf.ts'
import { hypergeometricPmf } from './hypergeometric-pmf.ts'
import { integrate } from './integrate.ts'
import { logBeta } from './log-beta.ts'
import { logGamma } from './log-gamma.ts'
import { normalCdf } from './normal-cdf.ts'
import { normalQuantile } from './normal-quantile.ts'
import { normalSf } from './normal-sf.ts'
import { studentTCdf } from './student-t-cdf.ts'
import { studentTQuantile } from './student-t-quantile.ts'
import { studentTSf } from './student-t-sf.ts'

const probabilities = [1e-300, 1e-20, 1e-6, 0.025, 0.3, 0.5, 0.7, 0.975, 1 - 1e-6]
const relative = (got: number, expected: number) => Math.abs(got / expected - 1)

describe('quantiles invert distribution functions from tiny to huge parameters', () => {
  const sizes = [0.01, 0.3, 1, 2, 30, 1e3, 1e5, 1e7]
  test.each(sizes.flatMap(a => sizes.map(b => [a, b] as const)))('beta, shapes %d and %d', (a, b) => {
    for (const p of probabilities) {
      const [x, y] = betaQuantileTails(p, 1 - p, a, b)
      if (x < 1e-300 || y < 1e-300) continue
      const [lower, upper] = betaTails(x, y, a, b)
      expect(p < 0.5 ? relative(lower, p) : relative(upper, 1 - p)).toBeLessThan(1e-11)
    }
  })
  test.each([0.01, 0.3, 1, 2, 30, 1e3, 1e5])('gamma, shape %d', shape => {
    for (const p of probabilities) {
      const x = gammaQuantile(p, shape)
      if (x < 1e-300) continue
      const [lower, upper] = gammaTails(x, shape)
      expect(p < 0.5 ? relative(lower, p) : relative(upper, 1 - p)).toBeLessThan(1e-11)
    }
  })
  test.each([0.5, 1, 2, 5, 50, 1e4, 1e6, 9e7, 2e8, Number.POSITIVE_INFINITY])('Student t, %d degrees of freedom', df => {
    for (const p of probabilities.slice(2)) expect(relative(studentTCdf(studentTQuantile(p, df), df), p)).toBeLessThan(1e-11)
  })
  test('F, also with infinite degrees of freedom', () => {
    for (const df1 of [1, 7, Number.POSITIVE_INFINITY])
      for (const df2 of [2, 40, Number.POSITIVE_INFINITY])
        for (const p of [0.025, 0.5, 0.975]) {
          if (df1 === Number.POSITIVE_INFINITY && df2 === df1) continue
          expect(fCdf(fQuantile(p, df1, df2), df1, df2)).toBeCloseTo(p, 11)
        }
    expect(fQuantile(0.3, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)).toBe(1)
  })
})

describe('values known in closed form or to 15 digits (mpmath 1.3)', () => {
  test.each([
    [betaCdf(0.3, 0.001, 5), 0.999915289176777],
    [betaCdf(1e-10, 0.5, 1e6), 0.0112834141457988],
    [betaCdf(1e-5, 30, 1e4), 3.57429841446057e-63],
    [betaCdf(0.9, 30, 1e-5), 1.13682598644036e-7],
    [betaCdf(0.9, 1000, 2), 1.76534996423992e-44],
    [betaCdf(0.5, 1e8, 1e8), 0.5],
    [gammaCdf(99000, 1e5), 7.57419921174768e-4],
    [gammaTails(1.2, 0.01)[1], 0.00160245930033214],
    [studentTSf(12, 5), 3.54474625858076e-5],
    [fCdf(2, 3, 10), 0.821992592624825],
    [chiSquareSf(10, 2), Math.exp(-5)],
    [studentTCdf(1, 1), 0.75],
    [logBeta(1, 1e12), -Math.log(1e12)],
    [digamma(2), 1 - 0.5772156649015329],
    [logGamma(5), Math.log(24)],
  ])('%d is %d', (got, expected) => {
    expect(relative(got, expected)).toBeLessThan(1e-12)
  })
})

describe('ends of the range', () => {
  test('distribution functions are 0 and 1 there', () => {
    expect([betaCdf(0, 2, 3), betaCdf(1, 2, 3), betaCdf(-1, 2, 3), betaCdf(2, 2, 3)]).toEqual([0, 1, 0, 1])
    expect([chiSquareCdf(0, 3), chiSquareCdf(-1, 3), chiSquareSf(0, 3), chiSquareCdf(Number.POSITIVE_INFINITY, 3)]).toEqual([
      0, 0, 1, 1,
    ])
    expect([fCdf(0, 2, 3), fSf(0, 2, 3), fCdf(Number.POSITIVE_INFINITY, 2, 3)]).toEqual([0, 1, 1])
    expect([studentTCdf(Number.NEGATIVE_INFINITY, 4), studentTCdf(Number.POSITIVE_INFINITY, 4), studentTCdf(0, 4)]).toEqual([
      0, 1, 0.5,
    ])
    expect([normalCdf(Number.NEGATIVE_INFINITY), normalCdf(Number.POSITIVE_INFINITY), normalSf(40)]).toEqual([0, 1, 0])
    expect([binomialCdf(-1, 5, 0.3), binomialCdf(5, 5, 0.3), binomialSf(-1, 5, 0.3), binomialSf(5, 5, 0.3)]).toEqual([0, 1, 1, 0])
    expect([binomialCdf(0, 5, 0), binomialCdf(4, 5, 1), binomialPmf(5, 5, 1), binomialPmf(0, 0, 0.3)]).toEqual([1, 0, 1, 1])
  })
  test('quantiles of 0 and 1 are the ends of the support', () => {
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1])
    expect([chiSquareQuantile(0, 3), chiSquareQuantile(1, 3)]).toEqual([0, Number.POSITIVE_INFINITY])
    expect([fQuantile(0, 3, 3), fQuantile(1, 3, 3)]).toEqual([0, Number.POSITIVE_INFINITY])
    expect([studentTQuantile(0, 3), studentTQuantile(1, 3), studentTQuantile(0.5, 3)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      0,
    ])
  })
  test('a quantile below the smallest number is 0', () => {
    expect(betaQuantile(0.3, 1e-3, 5)).toBe(0)
    expect(gammaQuantile(0.3, 1e-4)).toBe(0)
  })
  test('the normal tail is smooth where the method changes', () => {
    expect(relative(normalSf(37.0000001), normalSf(37) * Math.exp(-37e-7))).toBeLessThan(1e-8)
    expect(normalCdf(normalQuantile(1e-300))).toBeGreaterThan(0.999e-300)
  })
})

describe('discrete distributions', () => {
  test('binomial tails are the sums of the probabilities', () => {
    const random = seededRandom(7)
    for (let i = 0; i < 50; i++) {
      const n = 1 + random.below(60)
      const k = random.below(n + 1)
      const p = (1 + random.below(998)) / 1000
      let sum = 0
      for (let j = 0; j <= k; j++) sum += binomialPmf(j, n, p)
      expect(binomialCdf(k, n, p)).toBeCloseTo(sum, 12)
      expect(binomialSf(k, n, p)).toBeCloseTo(1 - sum, 12)
    }
    expect(binomialPmf(1.5, 3, 0.5)).toBe(0)
    expect(binomialDensity(0, 10, 1e-20, 1)).toBe(1)
    expect(relative(binomialPmf(5e8, 1e9, 0.5), 1 / Math.sqrt((Math.PI * 1e9) / 2))).toBeLessThan(1e-8)
  })
  test('hypergeometric tails are the sums of the probabilities', () => {
    for (const [white, black, draws] of [
      [5, 5, 3],
      [0, 5, 3],
      [5, 0, 3],
      [12, 4, 10],
      [3, 3, 0],
      [3, 3, 6],
    ] as const) {
      let sum = 0
      for (let k = 0; k <= draws; k++) {
        sum += hypergeometricPmf(k, white, black, draws)
        expect(hypergeometricCdf(k, white, black, draws)).toBeCloseTo(sum, 12)
      }
      expect(sum).toBeCloseTo(1, 12)
    }
  })
})

test('integrate copes with infinite slope and value at the ends', () => {
  expect(integrate((_, fromLow) => 1 / Math.sqrt(fromLow), 0, 4)).toBeCloseTo(4, 10)
  expect(integrate(x => Math.exp(x), -1, 1)).toBeCloseTo(Math.E - 1 / Math.E, 12)
  expect(integrate(x => x, 1, 1)).toBe(0)
})

test('findRoot takes infinite ends and refuses a range without a change of sign', () => {
  expect(findRoot(x => (x === 0 ? Number.NEGATIVE_INFINITY : Math.log(x)), 0, 5)).toBeCloseTo(1, 12)
  expect(findRoot(x => x, 0, 5)).toBe(0)
  expect(() => findRoot(x => x * x + 1, -1, 1)).toThrow(new RangeError('the function changes sign from -1 to 1, got 2 and 2'))
})

test.each<[string, () => unknown]>([
  ['x is a number, got NaN', () => betaCdf(Number.NaN, 1, 1)],
  ['a is a number above 0, got 0', () => betaCdf(0.5, 0, 1)],
  ['b is a number above 0, got -1', () => logBeta(1, -1)],
  ['p is a probability from 0 to 1, got 1.5', () => betaQuantile(1.5, 1, 1)],
  ['p lies between 0 and 1, got 1', () => normalQuantile(1)],
  ['x is a number, got NaN', () => normalCdf(Number.NaN)],
  ['df is a number above 0, got 0', () => studentTQuantile(0.5, 0)],
  ['df is a number above 0, got -1', () => chiSquareSf(1, -1)],
  ['df1 is a number above 0, got 0', () => fQuantile(0.5, 0, 1)],
  ['df2 is a number above 0, got NaN', () => fCdf(1, 1, Number.NaN)],
  ['x is a number above 0, got 0', () => logGamma(0)],
  ['x is a number above 0, got -2', () => digamma(-2)],
  ['scale is a number above 0, got 0', () => gammaCdf(1, 1, 0)],
  ['shape is a number above 0, got 0', () => gammaQuantile(0.1, 0)],
  ['n is a whole number from 0, got 2.5', () => binomialPmf(1, 2.5, 0.5)],
  ['k is a number, got NaN', () => binomialCdf(Number.NaN, 2, 0.5)],
  ['draws is a whole number from 0 to 4, got 5', () => hypergeometricPmf(1, 2, 2, 5)],
])('arguments out of range throw: %s', (message, call) => {
  expect(call).toThrow(new RangeError(message))
})

test('the chi-square and gamma tails end where the density overflows', () => {
  expect([chiSquareCdf(1e308, 1), chiSquareSf(1e308, 1)]).toEqual([1, 0])
  expect([chiSquareCdf(1, 1e308), chiSquareSf(1, 1e308)]).toEqual([0, 1])
})
