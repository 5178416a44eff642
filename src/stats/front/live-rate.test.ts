import { describe, expect, test } from 'vitest'
import { cautiousDesignEffect } from '../cluster/cautious-design-effect.ts'
import { familySpread } from '../cluster/family-spread.ts'
import { betaBinomialMixtureInterval, mixtureLimits } from '../sequential/beta-binomial-mixture.ts'
import { liveRate } from './live-rate.ts'
import { rate } from './rate.ts'

const repeat = (value: number, times: number) => Array<number>(times).fill(value)

describe('the live rate', () => {
  test('of independent trials is the beta-binomial mixture, wider than the interval of a finished run', () => {
    const live = liveRate({ events: 3, trials: 50 })
    expect(live).toMatchObject(betaBinomialMixtureInterval(3, 50))
    const outcome = [...repeat(1, 3), ...repeat(0, 47)]
    expect(liveRate({ outcome })).toEqual(live)
    expect(live.upper! - live.lower!).toBeGreaterThan(rate({ outcome }).upper! - rate({ outcome }).lower!)
  })

  test('in families counts are deflated by their design effect: the plain sequence covers .65 there', () => {
    const trials = repeat(10, 12)
    const events = [10, 10, 9, 8, 0, 0, 0, 1, 0, 0, 0, 2]
    const live = liveRate({ events, trials })
    const plain = betaBinomialMixtureInterval(40, 120)
    expect(live.method).toContain('design effect')
    expect(live.lower).toBeLessThan(plain.lower!)
    expect(live.upper).toBeGreaterThan(plain.upper! + 0.2)
    const { designEffect } = cautiousDesignEffect(familySpread(trials, events), { icc: 0.2, oneSided: 0.975, floor: 'few' })
    // R: (qt(0.975, 11) / qnorm(0.975))^2
    const n = 120 / (designEffect * 1.261066668)
    const [lower, upper] = mixtureLimits(n / 3, (2 * n) / 3, { alpha: 0.05, priorA: 0.5, priorB: 0.5 })
    expect(live).toMatchObject({ lower: expect.closeTo(lower, 8), upper: expect.closeTo(upper, 8) })
  })

  test('this suite, in random order, needs no deflation', () => {
    const counts = { events: [10, 0, 0, 1], trials: [10, 10, 10, 10] }
    expect(liveRate(counts, { estimand: 'this suite' }).upper).toBeCloseTo(betaBinomialMixtureInterval(11, 40).upper!, 12)
  })

  test('no event yet: the declared ICC deflates', () => {
    const none = (icc: number) => liveRate({ events: repeat(0, 20), trials: repeat(5, 20) }, { icc }).upper!
    expect(none(0.5)).toBeGreaterThan(none(0.2))
    expect(none(0.2)).toBeGreaterThan(betaBinomialMixtureInterval(0, 100).upper!)
  })

  test('one trial of each family so far: independent; one family alone: undefined, with the reason', () => {
    expect(liveRate({ events: [1, 0, 0], trials: [1, 1, 1] }).upper).toBe(betaBinomialMixtureInterval(1, 3).upper)
    expect(liveRate({ events: [1, 0], trials: [4, 0] })).toMatchObject({
      estimate: 0.25,
      upper: null,
      undefinedReason: expect.stringContaining('one family'),
    })
  })

  test('columns and counts by family agree; what has no verdict is counted, and in nothing', () => {
    const outcome = [1, 0, Number.NaN, 0, 1, 0]
    const { missing, ...columns } = liveRate({ outcome, family: [7, 7, 7, 9, 9, 9] })
    const { missing: none, ...counts } = liveRate({ events: [1, 1], trials: [2, 3] })
    expect(columns).toEqual(counts)
    expect([missing, none]).toEqual([1, 0])
  })

  test('nothing yet is undefined, never 0', () => {
    for (const seen of [{ events: 0, trials: 0 }, { outcome: [] }, { events: [0], trials: [0] }])
      expect(liveRate(seen)).toMatchObject({ estimate: null, lower: null, n: 0, undefinedReason: 'no trial has a verdict yet' })
  })

  test('arguments out of range name themselves', () => {
    expect(() => liveRate({ events: [3], trials: [2] })).toThrow('events[0] and trials[0]')
    expect(() => liveRate({ events: [3], trials: 2 })).toThrow('events[0] and trials[0]')
    expect(() => liveRate({ outcome: [2] })).toThrow('outcome[0] is 0 or 1, got 2')
    expect(() => liveRate({} as never)).toThrow('outcome is missing')
  })
})

test('a misspelt estimand, and rows beside counts, are refused', () => {
  expect(() => liveRate({ events: 1, trials: 5 }, { estimand: 'these' as never })).toThrow('estimand is one of "this suite"')
  expect(() => liveRate({ events: [1], trials: [5], family: [0] } as never)).toThrow('family and trials exclude each other')
})
