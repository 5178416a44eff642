import { describe, expect, test } from 'vitest'
import { passKSuite } from '../pass/pass-k-suite.ts'
import { clopperPearsonInterval } from '../rate/clopper-pearson-interval.ts'
import { passKRate } from './pass-k-rate.ts'

const repeat = (value: number, times: number) => Array<number>(times).fill(value)

/** Scenarios of 8 trials with these successes. */
const suite = (successes: readonly number[]) => ({ successes, trials: repeat(8, successes.length) })

describe('passKRate switches where t over scenarios is known to fail', () => {
  test('few scenarios: wider than t, and within 0 and 1', () => {
    const successes = [8, 8, 7, 5, 8, 3, 8, 6, 1, 8]
    const answer = passKRate(suite(successes), { k: 5 })
    const t = passKSuite(successes, repeat(8, 10), { kMax: 5 })
    expect(answer.estimate).toBeCloseTo(t.passHatK[4]!, 12)
    expect(answer.method).toContain("Gaffke's limits")
    expect(answer.lower).toBeLessThan(0.31)
    expect(answer.upper! - answer.lower!).toBeGreaterThan(0.55)
    expect(answer.upper).toBeLessThan(1)
  })

  test('a reliable suite: what was not seen counts, where t hardly moves from the estimate', () => {
    const successes = [...repeat(8, 29), 7]
    const answer = passKRate(suite(successes), { k: 1 })
    const t = passKSuite(successes, repeat(8, 30), { kMax: 1 })
    expect(answer.estimate).toBeCloseTo(1 - 1 / 240, 12)
    expect(t.passHatKLower[0]).toBeGreaterThan(0.987)
    expect(answer.lower).toBeLessThan(0.89)
    expect(answer.lower).toBeGreaterThan(clopperPearsonInterval(29, 30).lower! - 0.01)
  })

  test('all scenarios pass: the exact limit of as many scenarios, never one of no width', () => {
    // R: binom.test(30, 30)$conf.int is 0.8843 to 1
    expect(passKRate(suite(repeat(8, 30)), { k: 3 })).toMatchObject({ estimate: 1, upper: 1, doubt: null })
    expect(passKRate(suite(repeat(8, 30)), { k: 3 }).lower).toBeCloseTo(0.025 ** (1 / 30), 10)
    expect(passKSuite(repeat(8, 30), repeat(8, 30), { kMax: 3 }).passHatKLower[2]).toBeNull()
  })

  test('a hard suite: no scenario passes k times, and one does', () => {
    const none = passKRate(suite([4, 1, 0, 0, 2, 0, 3, 0, 1, 0]), { k: 5 })
    expect(none).toMatchObject({ estimate: 0, lower: 0 })
    expect(none.upper).toBeCloseTo(1 - 0.025 ** (1 / 10), 10)
    const one = passKRate(suite([5, ...repeat(0, 29)]), { k: 5 })
    expect(one.estimate).toBeCloseTo(1 / 56 / 30, 12)
    expect(one.upper).toBeGreaterThan(0.11)
    expect(passKSuite([5, ...repeat(0, 29)], repeat(8, 30), { kMax: 5 }).passHatKUpper[4]).toBeLessThan(0.002)
  })

  test('pass@k is the mirror of pass^k of the failures', () => {
    const successes = [0, 8, 7, 8, 3, 8, 8, 6, 8, 8, 1, 8]
    const at = passKRate(suite(successes), { k: 3, quantity: 'pass@k' })
    const hat = passKRate(suite(successes.map(c => 8 - c)), { k: 3 })
    expect(at.estimate).toBeCloseTo(1 - hat.estimate!, 12)
    expect(at.lower).toBeCloseTo(1 - hat.upper!, 10)
    expect(at.upper).toBeCloseTo(1 - hat.lower!, 10)
  })

  test('pass@k of a reliable suite of 100, all alike: the limit of 100 scenarios', () => {
    const answer = passKRate(suite(repeat(8, 100)), { k: 3, quantity: 'pass@k' })
    expect(answer.lower).toBeCloseTo(0.025 ** (1 / 100), 10)
  })

  test('values of 0 and 1 only: Clopper–Pearson over scenarios', () => {
    const { lower, upper } = passKRate({ successes: [1, 1, 1, 0, 0], trials: repeat(1, 5) }, { k: 1 })
    // R: binom.test(3, 5)$conf.int
    expect(lower).toBeCloseTo(0.1466328, 6)
    expect(upper).toBeCloseTo(0.947255, 6)
  })

  test('many scenarios: hardly wider than t', () => {
    const successes = Array.from({ length: 200 }, (_, i) => (i * 7) % 9)
    const answer = passKRate(suite(successes), { k: 2 })
    const t = passKSuite(successes, repeat(8, 200), { kMax: 2 })
    const ratio = (answer.upper! - answer.lower!) / (t.passHatKUpper[1]! - t.passHatKLower[1]!)
    expect(ratio).toBeGreaterThan(0.98)
    expect(ratio).toBeLessThan(1.06)
  })

  test('families count, not the scenarios in them; one family has no limits', () => {
    const successes = [8, 8, 8, 2, 1, 0, 8, 7, 8, 4, 3, 4]
    const family = [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]
    const answer = passKRate({ ...suite(successes), family }, { k: 2 })
    const alone = passKRate(suite(successes), { k: 2 })
    expect(answer).toMatchObject({ clusters: 4, n: 12, method: expect.stringContaining('over families') })
    expect(answer.upper! - answer.lower!).toBeGreaterThan(1.3 * (alone.upper! - alone.lower!))
    expect(passKRate({ ...suite([8, 7]), family: [1, 1] }, { k: 2 })).toMatchObject({
      lower: null,
      undefinedReason: 'one cluster: how others like it differ cannot be seen',
    })
    expect(passKRate({ ...suite(successes), family: successes.map((_, i) => i) }, { k: 2 }).lower).toBe(alone.lower)
  })

  test('one row a trial is the same as one a scenario; rows without a verdict are counted', () => {
    const outcome = [1, 1, 0, 1, 1, 1, Number.NaN, 0, 0, 1]
    const scenario = [7, 7, 7, 2, 2, 2, 2, 5, 5, 5]
    const answer = passKRate({ outcome, scenario }, { k: 2 })
    const counts = passKRate({ successes: [2, 3, 1], trials: [3, 3, 3] }, { k: 2 })
    expect(answer).toMatchObject({ estimate: counts.estimate, lower: counts.lower, upper: counts.upper, missing: 1, n: 3 })
  })

  test('k above the verdicts of a scenario is undefined, and so is a suite of none, or the limits of one', () => {
    expect(passKRate({ successes: [1, 2, 3], trials: [2, 4, 4] }, { k: 3 })).toMatchObject({
      estimate: null,
      lower: null,
      undefinedReason: 'k = 3 exceeds the verdicts of 1 of 3 scenarios (the fewest are 2)',
    })
    expect(passKRate({ outcome: [1, Number.NaN], scenario: [1, 2] }, { k: 1 }).undefinedReason).toContain('the fewest are 0')
    expect(passKRate({ successes: [], trials: [] }, { k: 1 }).undefinedReason).toBe('no scenario')
    expect(passKRate(suite([8]), { k: 1 })).toMatchObject({ estimate: 1, lower: null, upper: null })
  })

  test('arguments out of range name themselves', () => {
    expect(() => passKRate(suite([9]), { k: 1 })).toThrow('successes[0] is a whole number from 0 to 8, got 9')
    expect(() => passKRate(suite([1]), { k: 0 })).toThrow('k is a whole number from 1, got 0')
    expect(() => passKRate({ outcome: [2], scenario: [1] }, { k: 1 })).toThrow('outcome[0] is 0 or 1, got 2')
    expect(() => passKRate({ outcome: [1, 1], scenario: [1, 1], family: [1, 2] }, { k: 1 })).toThrow(
      'family[1] is 1 as in the other rows of scenario 1, got 2',
    )
  })
})

test('misspelt words and half a table are refused', () => {
  const columns = { successes: [1, 2], trials: [2, 2] }
  expect(() => passKRate(columns, { k: 2, quantity: 'pass^K' as never })).toThrow(
    'quantity is one of "pass^k", "pass@k", got "pass^K"',
  )
  expect(() => passKRate({ trials: [2] } as never, { k: 1 })).toThrow('successes is missing')
  expect(() => passKRate({ successes: [2] } as never, { k: 1 })).toThrow('trials is missing')
  expect(() => passKRate({ scenario: [2] } as never, { k: 1 })).toThrow('outcome is missing')
  expect(() => passKRate({ ...columns, outcome: [1] } as never, { k: 1 })).toThrow('got some of both')
})
