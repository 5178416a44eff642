import { describe, expect, test } from 'vitest'
import { clusteredProportion } from '../cluster/clustered-proportion.ts'
import { kornGraubardBound } from '../cluster/korn-graubard-bound.ts'
import { clopperPearsonInterval } from '../rate/clopper-pearson-interval.ts'
import { wilsonInterval } from '../rate/wilson-interval.ts'
import { binomialCdf } from '../special/binomial-cdf.ts'
import { binomialSf } from '../special/binomial-sf.ts'
import { rate } from './rate.ts'

const repeat = (value: number, times: number) => Array<number>(times).fill(value)

/** `families` families of `size` rows each; the first `events` of every family in `hit` have the event. */
function familyColumns(families: number, size: number, hit: (family: number) => number) {
  const family = Array.from({ length: families * size }, (_, i) => Math.floor(i / size))
  return { family, outcome: family.map((code, i) => (i % size < hit(code) ? 1 : 0)) }
}

describe('rate switches where its methods are known to fail', () => {
  test('independent trials: Wilson to display at ordinary counts, exact with fewer than 23 events or non-events', () => {
    const ordinary = rate({ outcome: [...repeat(1, 23), ...repeat(0, 77)] })
    // R: prop.test(23, 100, correct = FALSE)
    expect(ordinary).toMatchObject({ method: 'Wilson score', lower: expect.closeTo(0.1584326588, 8) })
    for (const [events, others] of [
      [3, 7],
      [22, 200],
      [200, 22],
    ] as const) {
      const outcome = [...repeat(1, events), ...repeat(0, others)]
      expect(rate({ outcome })).toMatchObject(clopperPearsonInterval(events, events + others))
    }
    // R: binom.test(3, 10); binom.test(3, 10, alternative = "less")
    const outcome = [...repeat(1, 3), ...repeat(0, 7)]
    expect(rate({ outcome }).upper).toBeCloseTo(0.6524529, 6)
    expect(rate({ outcome }, { purpose: 'gate' }).upper).toBeCloseTo(0.6066242, 6)
    expect(rate({ outcome }, { purpose: 'gate' })).toMatchObject({ lower: 0, sensitivity: null, doubt: null })
  })

  test('from 23 on no tail of Wilson exceeds 4%, at any rate: the threshold is exact', () => {
    const worstTail = (fewest: number, n: number) => {
      let worst = 0
      for (let x = fewest; x <= n - fewest; x++) {
        const { lower, upper } = wilsonInterval(x, n)
        worst = Math.max(worst, binomialSf(x - 1, n, lower!), binomialCdf(x, n, upper!))
      }
      return worst
    }
    for (const n of [46, 60, 100, 290, 1000]) expect(worstTail(23, n)).toBeLessThan(0.04)
    expect(worstTail(22, 300)).toBeGreaterThan(0.04)
    expect(worstTail(3, 100)).toBeGreaterThan(0.08)
  })

  test('above 95% confidence Wilson needs more still: exact', () => {
    const outcome = [...repeat(1, 40), ...repeat(0, 60)]
    expect(rate({ outcome }, { level: 0.99 }).method).toBe('Clopper–Pearson exact')
    expect(rate({ outcome }, { level: 0.9 }).method).toBe('Wilson score')
  })

  test('families of one trial are independent', () => {
    expect(rate({ outcome: [1, 0, 1, 0], family: [4, 3, 2, 1] }).method).toBe(rate({ outcome: [1, 0, 1, 0] }).method)
  })

  test('many families that show the event: Korn–Graubard without a floor', () => {
    const columns = familyColumns(40, 5, code => [0, 1, 4][code % 3]!)
    const answer = rate(columns)
    expect(answer).toMatchObject({ method: 'Korn–Graubard', clusters: 40, n: 200, doubt: null })
    expect(rate(columns, { icc: 0.9 }).upper).toBe(answer.upper)
  })

  test('few families that show it: the design effect has the declared ICC as a floor, and the interval is wider', () => {
    const columns = familyColumns(30, 10, code => (code < 3 ? 1 : 0))
    const answer = rate(columns)
    expect(answer.why).toContain('only 3 of 30')
    expect(answer.upper).toBeGreaterThan(rate(columns, { icc: 0 }).upper!)
    expect(answer).toMatchObject({ designEffect: 1 + 9 * 0.2 })
  })

  test('few families that show it, most of their trials: the ICC seen is widened, since few tell of it', () => {
    const columns = familyColumns(30, 10, code => (code < 3 ? 5 : 0))
    const plain = clusteredProportion(columns.outcome, columns.family)
    const answer = rate(columns) as ReturnType<typeof rate> & { icc: number }
    // By analysis of variance .4444; widened it would pass .5, and stops there.
    expect(answer.icc).toBe(0.5)
    expect(answer.upper).toBeGreaterThan(plain.upper!)
    expect(answer.lower).toBeLessThan(plain.lower!)
  })

  test('unequal families: the ANOVA estimate counts where the largest family hides how families differ', () => {
    const sizes = [60, ...repeat(4, 24)]
    const family = sizes.flatMap((size, code) => repeat(code, size))
    const outcome = sizes.flatMap((size, code) => (code === 0 ? [...repeat(1, 30), ...repeat(0, 30)] : repeat(code % 2, size)))
    const plain = clusteredProportion(outcome, family)
    const answer = rate({ outcome, family }) as ReturnType<typeof rate> & { designEffect: number }
    expect(plain.designEffect).toBeLessThan(4)
    expect(answer.designEffect).toBeGreaterThan(10)
    expect(answer.upper! - answer.lower!).toBeGreaterThan(1.5 * (plain.upper! - plain.lower!))
  })

  test('no event: two-sided like every display, under the declared ICC, above the limit of independent trials', () => {
    const answer = rate(familyColumns(43, 4, () => 0))
    expect(answer).toMatchObject({ estimate: 0, lower: 0, designEffect: 1.6, doubt: null })
    // R: 1 - 0.025^((1.6 / 172) * (qt(.975, 42) / qt(.975, 171))^2)
    expect(answer.upper).toBeCloseTo(0.03523165588, 9)
    expect(answer.upper).toBeGreaterThan(1 - 0.025 ** (1 / 172))
    expect(answer.upper).toBeLessThan(1 - 0.025 ** (1 / 43))
  })

  test('nothing but events is the mirror of none', () => {
    const none = rate(familyColumns(10, 4, () => 0))
    const all = rate(familyColumns(10, 4, () => 4))
    expect(all).toMatchObject({ estimate: 1, upper: 1 })
    expect(all.lower).toBeCloseTo(1 - none.upper!, 12)
  })

  test('one family: the rate stands, and its interval is undefined, with the reason', () => {
    expect(rate({ outcome: [1, 0, 0], family: [1, 1, 1] })).toMatchObject({
      lower: null,
      upper: null,
      undefinedReason: expect.stringContaining('one family'),
    })
  })

  test('a gate with families never trusts their own design effect alone, and says what the bound is at an ICC of 0.5', () => {
    const columns = familyColumns(30, 10, code => (code < 2 ? 1 : 0))
    const floored = rate(columns, { purpose: 'gate' })
    expect(floored.upper).toBeCloseTo(kornGraubardBound(columns.outcome, columns.family).upper!, 12)
    expect(floored.upper).toBeGreaterThan(rate(columns, { purpose: 'gate', icc: 0 }).upper!)
    expect(floored.why).toContain('ICC 0.2')
    const strong = kornGraubardBound(columns.outcome, columns.family, { icc: 0.5 })
    expect(floored.sensitivity).toEqual({ icc: 0.5, bound: expect.closeTo(strong.upper!, 12) })
  })

  test('a gate that no event decides is doubted where an ICC of 0.5 would let a rate at the margin look so', () => {
    const columns = familyColumns(100, 3, () => 0)
    const bound = rate(columns, { purpose: 'gate' })
    expect(bound.upper).toBeCloseTo(0.01405757, 7)
    expect(bound.doubt).toMatch(/declared ICC of 0.2.*0 families.*rate of 0.0141 would show so few in 7% of runs/)
    expect(bound.warnings).toContain(bound.doubt)
    const gate = (margin: number) => rate(columns, { purpose: 'gate', margin }).doubt
    expect(gate(0.015)).toContain('a rate of 0.015')
    // At 2% so few have a chance of 2.4%; at 1% the gate fails anyway.
    expect(gate(0.02)).toBeNull()
    expect(gate(0.01)).toBeNull()
    expect(rate(columns, { purpose: 'gate', icc: 0.5 }).doubt).toBeNull()
  })

  test('a gate that few events decide is doubted by its margin; of many families there is nothing to doubt', () => {
    const few = familyColumns(30, 10, code => (code < 3 ? 1 : 0))
    const { upper, doubt } = rate(few, { purpose: 'gate' })
    expect([upper! < 0.05, doubt]).toEqual([true, null])
    expect(rate(few, { purpose: 'gate', margin: 0.05 }).doubt).toContain('3 families show the event')
    expect(rate(few, { purpose: 'gate', margin: 0.2 }).doubt).toBeNull()
    const many = familyColumns(100, 3, code => (code < 20 ? 1 : 0))
    expect(rate(many, { purpose: 'gate', margin: 0.11 }).doubt).toBeNull()
  })

  test('the lower bound of a gate mirrors the upper one', () => {
    const up = rate(
      familyColumns(100, 3, () => 0),
      { purpose: 'gate', margin: 0.015 },
    )
    const down = rate(
      familyColumns(100, 3, () => 3),
      { purpose: 'gate', side: 'lower', margin: 0.985 },
    )
    expect(down.lower).toBeCloseTo(1 - up.upper!, 12)
    expect(down.sensitivity!.bound).toBeCloseTo(1 - up.sensitivity!.bound, 12)
    expect(down.doubt).toContain('so few')
  })

  test('this suite: only epochs vary; one epoch is undefined', () => {
    const scenario = [1, 1, 1, 1, 2, 2, 2, 2]
    const outcome = [1, 0, 1, 0, 0, 0, 0, 0]
    const answer = rate({ outcome, scenario }, { estimand: 'this suite' })
    expect(answer).toMatchObject({ estimate: 0.25, estimand: 'this suite' })
    expect(answer.lower).toBeGreaterThan(0)
    expect(rate({ outcome: [1, 0], scenario: [1, 2] }, { estimand: 'this suite' }).undefinedReason).toContain('tried once')
  })

  test('scenarios that repeat are the families where none is given; this suite needs none', () => {
    const { outcome, family } = familyColumns(20, 10, code => (code < 5 ? 8 : 0))
    const asFamilies = rate({ outcome, family })
    const answer = rate({ outcome, scenario: family })
    expect(answer).toMatchObject({ lower: asFamilies.lower, upper: asFamilies.upper, clusters: 20 })
    expect(answer.why).toContain('no family was given and scenarios repeat')
    expect(rate({ outcome, scenario: outcome.map((_, i) => i) }).method).toBe(rate({ outcome }).method)
    expect(rate({ outcome, scenario: family, family: outcome.map((_, i) => i) }).method).toBe(rate({ outcome }).method)
  })

  test('one family that holds most trials counts for one: ICC at least the declared one, however many others show the event', () => {
    const family = [...repeat(0, 400), ...Array.from({ length: 300 }, (_, i) => 1 + (i >> 1))]
    const outcome = family.map((_, i) => (i % 7 === 0 ? 1 : 0))
    const answer = rate({ outcome, family }) as ReturnType<typeof rate> & { icc: number }
    expect(answer.icc).toBe(0.2)
    expect(answer.why).toContain('151 count as 3.1')
    expect(answer.upper! - answer.lower!).toBeGreaterThan(0.25)
    expect(rate({ outcome, family }, { purpose: 'gate' }).doubt).toContain('151 count as 3.1')
    expect(rate({ outcome, family }, { purpose: 'gate', margin: 0.1 }).doubt).toBeNull()
    const weight = family.map((_, i) => 1 + (i % 2))
    const weighted = rate({ outcome, family, weight })
    expect(weighted.upper! - weighted.lower!).toBeGreaterThan(0.25)
  })

  test('this suite: scenarios that never vary lend no degrees of freedom, and few that vary raise a doubt', () => {
    const suite = (varying: number) => {
      const { outcome, family } = familyColumns(30, 4, code => (code < varying ? 2 : code % 2 ? 4 : 0))
      return rate({ outcome, scenario: family }, { estimand: 'this suite' })
    }
    expect(suite(2)).toMatchObject({ df: expect.closeTo(6, 10), doubt: expect.stringContaining('only 2 of 30') })
    expect(suite(5)).toMatchObject({ df: expect.closeTo(15, 10), doubt: null })
    // Nothing varied at all: the exact limits of independent trials, which hold whatever the scenarios.
    expect(suite(0)).toMatchObject({ doubt: null, upper: clopperPearsonInterval(60, 120).upper })
  })

  test('gates of this suite and of weighted rows are one-sided bounds at the level', () => {
    const { outcome, family } = familyColumns(30, 6, code => code % 4)
    const suite = { outcome, scenario: family }
    const both = rate(suite, { estimand: 'this suite', level: 0.9 })
    expect(rate(suite, { estimand: 'this suite', purpose: 'gate' })).toMatchObject({
      lower: 0,
      upper: expect.closeTo(both.upper!, 12),
      level: 0.95,
    })
    expect(rate(suite, { estimand: 'this suite', purpose: 'gate', side: 'lower' })).toMatchObject({
      lower: expect.closeTo(both.lower!, 12),
      upper: 1,
    })
    const weight = outcome.map((_, i) => 1 + (i % 2))
    const gate = rate({ outcome, family, weight }, { purpose: 'gate', icc: 0 })
    const shown = rate({ outcome, family, weight }, { level: 0.9 })
    expect(gate).toMatchObject({ lower: 0, upper: expect.closeTo(shown.upper!, 10), level: 0.95 })
    expect(gate.sensitivity!.bound).toBeGreaterThan(gate.upper!)
    const margin = (gate.upper! + gate.sensitivity!.bound) / 2
    expect(rate({ outcome, family, weight }, { purpose: 'gate', icc: 0, margin }).doubt).toBeNull()
    expect(rate({ outcome, weight }, { purpose: 'gate' })).toMatchObject({ lower: 0, sensitivity: null })
    expect(rate({ outcome, scenario: family, weight }, { estimand: 'this suite' }).undefinedReason).toContain('leave them out')
    expect(() => rate(suite, { estimand: 'this suite', purpose: 'gate', level: 0.5 })).toThrow('level is above 0.5')
  })

  test('a weighted gate that the declared ICC decides is doubted', () => {
    const columns = familyColumns(30, 10, code => (code < 3 ? 1 : 0))
    const weighted = { ...columns, weight: columns.outcome.map((_, i) => 1 + (i % 2)) }
    const { upper, sensitivity } = rate(weighted, { purpose: 'gate' })
    const margin = (upper! + sensitivity!.bound) / 2
    expect(rate(weighted, { purpose: 'gate', margin }).doubt).toContain('declared ICC of 0.2')
    expect(rate(weighted, { purpose: 'gate', margin: upper! - 0.001 }).doubt).toBeNull()
  })

  test('equal weights are no weights, and nearly equal ones keep the ANOVA estimate of unequal families', () => {
    const sizes = [60, ...repeat(4, 60)]
    const family = sizes.flatMap((size, code) => repeat(code, size))
    const outcome = sizes.flatMap((size, code) => (code === 0 ? [...repeat(1, 30), ...repeat(0, 30)] : repeat(code % 2, size)))
    const plain = rate({ outcome, family })
    const answer = rate({ outcome, family, weight: repeat(3, outcome.length) })
    expect(answer).toEqual(plain)
    const nearly = rate({ outcome, family, weight: outcome.map((_, i) => (i === 0 ? 3.0001 : 3)) })
    expect(nearly.upper).toBeCloseTo(plain.upper!, 3)
  })

  test('what has no verdict is in nothing, and is counted', () => {
    expect(rate({ outcome: [1, Number.NaN, 0] })).toMatchObject({ n: 2, missing: 1, estimate: 0.5 })
    expect(rate({ outcome: [Number.NaN] })).toMatchObject({ n: 0, estimate: null, undefinedReason: 'no trial has a verdict' })
  })

  test('equal weights change nothing of the estimate, and unequal ones move it', () => {
    const columns = familyColumns(12, 4, code => code % 3)
    const weighted = rate({ ...columns, weight: repeat(2, 48) })
    expect(weighted.estimate).toBeCloseTo(rate(columns).estimate!, 12)
    expect(rate({ ...columns, weight: columns.outcome.map(y => 1 + y) }).estimate).toBeGreaterThan(weighted.estimate!)
  })

  test('few weighted events cannot make the design effect small: at least that of the weights and the declared ICC', () => {
    const columns = familyColumns(30, 10, code => (code < 3 ? 1 : 0))
    const equal = rate({ ...columns, weight: repeat(2, 300) })
    const unweighted = rate(columns)
    expect([equal.lower, equal.upper]).toEqual([expect.closeTo(unweighted.lower!, 10), expect.closeTo(unweighted.upper!, 10)])
    expect(rate({ ...columns, weight: repeat(2, 300) }, { icc: 0.5 }).upper).toBeGreaterThan(equal.upper!)
    // Two light rows: Kish's n of the weights is 200²/700. R: p <- 2 / 200; qbeta(.975, 40000 / 700 * p + 1, 40000 / 700 * (1 - p))
    const outcome = Array.from({ length: 100 }, (_, i) => (i === 1 || i === 2 ? 1 : 0))
    const weight = outcome.map((_, i) => (i % 4 === 0 ? 5 : 1))
    expect(rate({ outcome, weight }).upper).toBeCloseTo(0.0810682569, 9)
  })

  test('arguments out of range name themselves', () => {
    expect(() => rate({ outcome: [2] })).toThrow('outcome[0] is 0 or 1, got 2')
    expect(() => rate({ outcome: [1] }, { level: 1 })).toThrow('level lies between 0 and 1, got 1')
    expect(() => rate({ outcome: [1], family: [1, 2] })).toThrow('outcome and family are of one length')
  })
})
