import { describe, expect, test } from 'vitest'
import { cumulativeIncidence } from '../survival/cumulative-incidence.ts'
import { kaplanMeier } from '../survival/kaplan-meier.ts'
import { firstViolation } from './first-violation.ts'
import { rate } from './rate.ts'

const repeat = (value: number, times: number) => Array<number>(times).fill(value)

/** Conversations by how many ended at each turn: cut short, with a violation, for good. */
function conversations(...ended: (readonly [cut: number, violations: number, exits: number])[]) {
  const turn = ended.flatMap(([cut, violations, exits], t) => repeat(t + 1, cut + violations + exits))
  const status = ended.flatMap(([cut, violations, exits]) => [...repeat(0, cut), ...repeat(1, violations), ...repeat(2, exits)])
  return { turn, status }
}

/** Families of 5; the first two of the first `hit` have a violation at turn 2, all others are seen to turn 4 without. */
function familiesOfFive(families: number, hit: number) {
  const family = Array.from({ length: 5 * families }, (_, i) => Math.floor(i / 5))
  const violated = family.map((code, i) => code < hit && i % 5 < 2)
  return { family, turn: violated.map(yes => (yes ? 2 : 4)), status: violated.map(Number) }
}

describe('shares of unequal families', () => {
  const outcomes = (sizes: number[]) => {
    const family = sizes.flatMap((size, code) => repeat(code, size))
    const status = sizes.flatMap((size, code) =>
      code === 0 ? [...repeat(1, size / 2), ...repeat(0, size / 2)] : repeat(code % 2, size),
    )
    return { family, status, outcome: status, turn: repeat(1, status.length) }
  }

  test('with all watched the limits are those of the rate: the ANOVA estimate counts', () => {
    const columns = outcomes([60, ...repeat(4, 100)])
    const [share, plain] = [firstViolation(columns), rate(columns)]
    expect([share.lower, share.upper]).toEqual([expect.closeTo(plain.lower!, 8), expect.closeTo(plain.upper!, 8)])
  })

  test('one family that holds most conversations counts for one', () => {
    const { lower, upper, why } = firstViolation(outcomes([400, ...repeat(2, 150)]))
    expect(why).toContain('151 count as 3.1')
    expect(upper! - lower!).toBeGreaterThan(0.3)
  })
})

describe('the share with a violation so far', () => {
  test('20 violations and more: Kaplan–Meier with log-log limits', () => {
    const columns = conversations([5, 25, 0], [10, 20, 0], [60, 0, 0])
    const { lower, upper } = kaplanMeier({ time: columns.turn, event: columns.status }, { tau: 2 })
    const answer = firstViolation(columns, { by: 2 })
    expect(answer.method).toBe('Kaplan–Meier, log-log limits')
    expect(answer.lower).toBeCloseTo(1 - upper!, 12)
    expect(answer.upper).toBeCloseTo(1 - lower!, 12)
  })

  test('4 of 200 at turn 1, where log-log limits miss on one side: exact ones', () => {
    const answer = firstViolation(conversations([0, 4, 0], [196, 0, 0]), { by: 1 })
    expect(answer).toMatchObject({ estimate: 0.02, method: 'Kaplan–Meier, Clopper–Pearson at the effective size', doubt: null })
    // R: binom.test(4, 200)$conf.int
    expect(answer.lower).toBeCloseTo(0.005475566, 8)
    expect(answer.upper).toBeCloseTo(0.050413609, 8)
    const logLog = kaplanMeier(
      { time: [...repeat(1, 4), ...repeat(2, 196)], event: [...repeat(1, 4), ...repeat(0, 196)] },
      { tau: 1 },
    )
    expect(answer.lower).toBeLessThan(1 - logLog.upper!)
  })

  test('no violation so far: an upper bound, where log-log limits are undefined', () => {
    const answer = firstViolation(conversations([0, 0, 0], [0, 0, 0], [40, 0, 0]))
    expect(answer).toMatchObject({ estimate: 0, lower: 0, by: 3 })
    expect(answer.upper).toBeCloseTo(1 - 0.025 ** (1 / 40), 12)
  })

  test('few still watched: what they may yet do widens the upper limit', () => {
    const upper = (cut: number) => firstViolation(conversations([cut, 3, 0], [97 - cut, 0, 0]), { by: 2 }).upper!
    expect(upper(87)).toBeGreaterThan(2 * upper(0))
  })

  test('all that were left had a violation: 1, with a lower limit', () => {
    const answer = firstViolation(conversations([2, 3, 0], [0, 5, 0]), { by: 6 })
    expect(answer).toMatchObject({ estimate: 1, upper: 1, by: 6 })
    expect(answer.lower).toBeGreaterThan(0.4)
    expect(answer.lower).toBeLessThan(1)
  })

  test('exits compete: Aalen–Johansen, below 1 − Kaplan–Meier', () => {
    const columns = conversations([0, 25, 20], [0, 20, 20], [60, 0, 0])
    const { estimate } = cumulativeIncidence({ time: columns.turn, cause: columns.status }, { of: 1, tau: 2 })
    const censored = kaplanMeier({ time: columns.turn, event: columns.status.map(status => Number(status === 1)) }, { tau: 2 })
    const answer = firstViolation(columns, { by: 2 })
    expect(answer.method).toBe('Aalen–Johansen, log-log limits')
    expect(answer.estimate).toBeCloseTo(estimate!, 12)
    expect(answer.estimate).toBeLessThan(1 - censored.estimate!)
    expect(answer.turns[0]).toMatchObject({ atRisk: 145, violations: 25, exits: 20 })
  })

  test('few violations among exits: exact limits, since nobody was cut short', () => {
    const answer = firstViolation(conversations([0, 2, 20], [76, 2, 0]), { by: 2 })
    expect(answer.method).toBe('Aalen–Johansen, Clopper–Pearson at the effective size')
    // R: binom.test(4, 100)$conf.int
    expect(answer.lower).toBeCloseTo(0.011004494, 8)
    expect(answer.upper).toBeCloseTo(0.099257157, 8)
  })

  test('beyond the last turn seen it is undefined', () => {
    expect(firstViolation(conversations([2, 0, 0]), { by: 5 })).toMatchObject({
      estimate: null,
      undefinedReason: 'turn 5 lies beyond the last one seen, 1',
    })
  })
})

describe('conversations in families', () => {
  test('few families with a violation: wider than the cluster-robust limits, at the declared likeness', () => {
    const columns = familiesOfFive(12, 3)
    const robust = kaplanMeier({ time: columns.turn, event: columns.status, cluster: columns.family }, { tau: 2 })
    const answer = firstViolation(columns, { by: 2 })
    expect(answer).toMatchObject({ clusters: 12, method: 'Kaplan–Meier, Clopper–Pearson at the effective size of families' })
    expect(answer.why).toContain('only 3 of 12')
    expect(answer.lower).toBeLessThan(1 - robust.upper!)
    expect(answer.upper).toBeGreaterThan(1 - robust.lower!)
    expect(firstViolation(columns, { by: 2, icc: 0.6 }).upper).toBeGreaterThan(answer.upper!)
  })

  test('many families: no declared likeness is needed', () => {
    const columns = familiesOfFive(60, 20)
    const answer = firstViolation(columns, { by: 2 })
    expect(answer.why).toContain('what the families show')
    expect(firstViolation(columns, { by: 2, icc: 0.4 }).upper).toBe(answer.upper)
  })

  test('one family is refused', () => {
    const { turn, status } = familiesOfFive(2, 1)
    expect(firstViolation({ turn, status, family: repeat(7, 10) })).toMatchObject({
      estimate: 0.2,
      lower: null,
      undefinedReason: 'one family: how scenarios like these vary cannot be seen in it',
    })
  })
})

test('the hazard at a turn is a rate among conversations that got so far: exact at few events', () => {
  const { hazard, share } = firstViolation(conversations([6, 4, 0], [190, 3, 0])).turns[1]!
  expect(hazard).toMatchObject({ n: 193, estimate: 3 / 193, method: 'Clopper–Pearson exact' })
  // R: binom.test(3, 193)$conf.int
  expect(hazard.lower).toBeCloseTo(0.003217098, 8)
  expect(share.estimate).toBeCloseTo(1 - (199 / 203) * (190 / 193), 12)
})

test('conversations without a verdict are left out and counted; a turn is a whole number from 1', () => {
  expect(firstViolation({ turn: [1, 2, 2], status: [1, Number.NaN, 0] })).toMatchObject({ n: 2, missing: 1 })
  expect(firstViolation({ turn: [1], status: [Number.NaN] }).undefinedReason).toBe('no conversation has a verdict')
  expect(() => firstViolation({ turn: [0], status: [1] })).toThrow('turn[0] is a turn from 1, got 0')
  expect(() => firstViolation({ turn: [1], status: [3] })).toThrow('status[0] is a whole number from 0 to 2, got 3')
})
