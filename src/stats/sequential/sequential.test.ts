import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../base/random.ts'
import { asymptoticSequence, asymptoticTracker } from './asymptotic-sequence.ts'
import { bernoulliMixtureEValue, bernoulliMixtureTest, bernoulliMixtureTracker } from './bernoulli-mixture-e-value.ts'
import { betaBinomialMixtureInterval, betaBinomialMixtureSequence } from './beta-binomial-mixture.ts'
import { eBenjaminiHochberg } from './e-benjamini-hochberg.ts'
import { empiricalBernsteinSequence, empiricalBernsteinTracker } from './empirical-bernstein-sequence.ts'
import { hedgedCapital } from './hedged-capital.ts'
import { hedgedInterval, hedgedTracker } from './hedged-interval.ts'
import { hoeffdingSequence, hoeffdingTracker } from './hoeffding-sequence.ts'
import { mixtureSprt, mixtureSprtTracker } from './mixture-sprt.ts'
import { sprt, sprtTracker } from './sprt.ts'

const sequences = { hoeffdingSequence, empiricalBernsteinSequence, betaBinomialMixtureSequence, asymptoticSequence }
const events = (n: number, percent: number, seed = 1) => {
  const random = seededRandom(seed)
  return Array.from({ length: n }, () => (random.below(100) < percent ? 1 : 0))
}

describe.each(Object.entries(sequences))('%s', (_, sequence) => {
  test('without observations the interval is undefined, with the reason', () => {
    expect(sequence([])).toMatchObject({
      estimate: null,
      lower: null,
      upper: null,
      n: 0,
      undefinedReason: 'no observations yet',
      path: { time: [] },
    })
  })

  test('the last interval of the path is the result, and earlier ones do not know what came later', () => {
    const x = events(60, 20)
    const whole = sequence(x, { times: 'every' })
    expect(whole.path.time).toHaveLength(60)
    expect(whole.lower).toBe(whole.path.lower[59])
    expect(sequence(x.slice(0, 30)).upper).toBe(whole.path.upper[29])
    expect(sequence(Float64Array.from(x), { times: [30, 60] }).path.upper).toEqual([whole.path.upper[29], whole.path.upper[59]])
  })

  test('a smaller alpha gives a wider interval, more observations a narrower one', () => {
    const x = events(2000, 10)
    const width = (r: { lower: number | null; upper: number | null }) => r.upper! - r.lower!
    expect(width(sequence(x, { alpha: 0.01 }))).toBeGreaterThan(width(sequence(x)))
    expect(width(sequence(x))).toBeLessThan(width(sequence(x.slice(0, 200))))
  })

  test('mirrored outcomes give mirrored limits', () => {
    const x = events(80, 30)
    const mirrored = sequence(x.map(v => 1 - v))
    expect(mirrored.lower).toBeCloseTo(1 - sequence(x).upper!, 12)
    expect(mirrored.upper).toBeCloseTo(1 - sequence(x).lower!, 12)
  })

  test('arguments out of range are named with their value', () => {
    expect(() => sequence([1], { alpha: 0 })).toThrow('alpha lies between 0 and 1, got 0')
    expect(() => sequence([1, 0], { times: [3] })).toThrow(
      'times[0] is a whole number from 1 to n = 2, after the one before, got 3',
    )
    expect(() => sequence([1, 0], { times: [2, 1] })).toThrow('times[1]')
    expect(() => sequence([Number.NaN])).toThrow(RangeError)
  })
})

test('a tracker reads what the column gives, after every observation', () => {
  const x = [0.2, 0.9, 0, 1, 0.4, 0.4]
  for (const [tracker, sequence] of [
    [hoeffdingTracker(), hoeffdingSequence],
    [empiricalBernsteinTracker({ truncation: 0.5 }), empiricalBernsteinSequence],
    [asymptoticTracker(), asymptoticSequence],
    [hedgedTracker(), hedgedInterval],
  ] as const) {
    expect(tracker.result()).toMatchObject({ lower: null, undefinedReason: 'no observations yet' })
    x.forEach((value, i) => {
      tracker.push(value)
      expect(sequence(x.slice(0, i + 1))).toMatchObject(tracker.result())
    })
  }
})

test('scores outside [0, 1] are refused where the method needs the bound', () => {
  for (const sequence of [hoeffdingSequence, empiricalBernsteinSequence, hedgedInterval])
    expect(() => sequence([0.5, 1.2])).toThrow('x is from 0 to 1 in every observation, got 1.2')
  expect(asymptoticSequence([5, 7, 9]).estimate).toBe(7)
})

describe('beta-binomial mixture', () => {
  test('the limits solve the equation that defines them, from a handful of trials to millions', () => {
    for (const [s, n] of [
      [1, 2],
      [3, 50],
      [1, 100_000],
      [99_999, 100_000],
      [5, 3_000_000],
      [1_500_000, 3_000_000],
    ] as const) {
      const { lower, upper } = betaBinomialMixtureInterval(s, n)
      for (const p0 of [lower!, upper!]) expect(bernoulliMixtureEValue(s, n, { p0 }).statistic).toBeCloseTo(Math.log(20), 5)
    }
  })

  test('no events, only events', () => {
    expect(betaBinomialMixtureInterval(0, 40)).toMatchObject({ estimate: 0, lower: 0 })
    expect(betaBinomialMixtureInterval(40, 40)).toMatchObject({ estimate: 1, upper: 1 })
    expect(betaBinomialMixtureInterval(0, 0)).toMatchObject({
      estimate: null,
      lower: null,
      undefinedReason: 'no observations yet',
    })
  })

  test('counts out of range are named', () => {
    expect(() => betaBinomialMixtureInterval(3, 2)).toThrow('successes is a whole number from 0 to 2, got 3')
    expect(() => betaBinomialMixtureInterval(1, 2, { priorA: 0 })).toThrow('priorA is a number above 0, got 0')
    expect(() => betaBinomialMixtureSequence([0, 0.5])).toThrow('x[1] is 0 or 1, got 0.5')
  })
})

describe('hedged betting', () => {
  test('the interval holds the means whose capital is below 1/alpha', () => {
    const x = events(300, 15)
    const { lower, upper } = hedgedInterval(x)
    const { logCapital } = hedgedCapital(x, [lower!, lower! + 0.001, upper! - 0.001, upper!])
    expect(logCapital.map(([capital]) => capital! < Math.log(20))).toEqual([false, true, true, false])
  })

  test('capital grows over thousands of observations without overflow', () => {
    const { logCapital } = hedgedCapital(new Float64Array(20_000).fill(1), [0.1])
    expect(logCapital[0]![0]).toBeGreaterThan(700)
    expect(Number.isFinite(logCapital[0]![0])).toBe(true)
  })

  test('a grid too coarse for the data is refused, with what would do', () => {
    const x = Float64Array.from({ length: 4000 }, (_, i) => (i % 4 === 0 ? 1 : 0))
    expect(hedgedInterval(x, { grid: 2 })).toMatchObject({
      lower: null,
      undefinedReason: 'every mean on the grid of 2 steps is rejected; choose a finer grid',
    })
    expect(() => hedgedInterval(x, { grid: 1 })).toThrow('grid is a whole number of at least 2, got 1')
    expect(() => hedgedCapital(x, [1.5])).toThrow('means[0] is a probability from 0 to 1, got 1.5')
    expect(hedgedCapital([], [0.5])).toMatchObject({ logCapital: [[]], undefinedReason: 'no observations' })
  })
})

test('an asymptotic sequence of equal observations has no width, and says so', () => {
  expect(asymptoticSequence([2, 2, 2])).toMatchObject({ lower: 2, upper: 2 })
  expect(asymptoticSequence([2, 2, 2]).warnings).toHaveLength(1)
})

describe('tests that may be read at any time', () => {
  test('the decision of the SPRT stands once a boundary is reached', () => {
    const tracker = sprtTracker({ p0: 0.1, p1: 0.4 })
    const decisions = [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0].map(x => {
      tracker.push(x)
      return tracker.result().decision
    })
    expect(decisions.slice(0, 3)).toEqual(['continue', 'acceptH1', 'acceptH1'])
    expect(decisions.at(-1)).toBe('acceptH1')
    expect(tracker.result().stopTime).toBe(decisions.indexOf('acceptH1') + 1)
  })

  test('the p-value never rises, and is 1 over the largest evidence', () => {
    const { path } = bernoulliMixtureTest(events(200, 40), { p0: 0.2, times: 'every' })
    for (let i = 1; i < 200; i++) expect(path.pValue[i]).toBeLessThanOrEqual(path.pValue[i - 1]!)
    expect(path.pValue[199]).toBeCloseTo(Math.exp(-Math.max(...path.logEvidence)), 12)
  })

  test('trackers read what the columns give', () => {
    const x = events(40, 50)
    const p0 = 0.2
    const bernoulli = bernoulliMixtureTracker({ p0 })
    const normal = mixtureSprtTracker({ variance: 0.25, mixingVariance: 0.1 })
    for (const value of x) {
      bernoulli.push(value)
      normal.push(value)
    }
    expect(bernoulliMixtureTest(x, { p0 })).toMatchObject(bernoulli.result())
    expect(bernoulliMixtureEValue(x.filter(v => v === 1).length, 40, { p0 }).statistic).toBe(bernoulli.result().statistic)
    expect(mixtureSprt(x, { variance: 0.25, mixingVariance: 0.1 })).toMatchObject(normal.result())
  })

  test('without observations the evidence is undefined', () => {
    expect(sprt([], { p0: 0.1, p1: 0.2 })).toMatchObject({
      statistic: null,
      pValue: null,
      decision: 'continue',
      undefinedReason: 'no observations yet',
    })
    expect(bernoulliMixtureEValue(0, 0, { p0: 0.1 })).toMatchObject({ statistic: null, undefinedReason: 'no observations yet' })
    expect(mixtureSprt([], { variance: 1, mixingVariance: 1 })).toMatchObject({ pValue: null })
  })

  test('arguments out of range are named with their value', () => {
    expect(() => sprt([1], { p0: 0, p1: 0.2 })).toThrow('p0 lies between 0 and 1, got 0')
    expect(() => sprt([1], { p0: 0.2, p1: 0.2 })).toThrow('p1 is another than p0')
    expect(() => sprt([1], { p0: 0.1, p1: 0.2, alpha: 0.5, beta: 0.5 })).toThrow('alpha + beta is below 1, got 1')
    expect(() => sprt([2], { p0: 0.1, p1: 0.2 })).toThrow('x is 0 or 1 in every observation, got 2')
    expect(() => mixtureSprt([1], { variance: 0, mixingVariance: 1 })).toThrow('variance is a number above 0, got 0')
    expect(() => bernoulliMixtureEValue(3, 2, { p0: 0.5 })).toThrow('successes is a whole number from 0 to 2, got 3')
  })
})

describe('e-BH', () => {
  test('ties at the threshold are rejected together', () => {
    expect(eBenjaminiHochberg([40, 40, 1, 0], { alpha: 0.05 })).toMatchObject({ rejected: [0, 1], threshold: 40 })
  })

  test('nothing to reject, nothing given, infinite evidence', () => {
    expect(eBenjaminiHochberg([1, 2])).toMatchObject({ rejected: [], threshold: null })
    expect(eBenjaminiHochberg([])).toMatchObject({ rejected: [], threshold: null, n: 0 })
    expect(eBenjaminiHochberg([Number.POSITIVE_INFINITY, 0])).toMatchObject({ rejected: [0], threshold: 40 })
    expect(() => eBenjaminiHochberg([-1])).toThrow('eValues[0] is a number of at least 0, got -1')
  })
})
