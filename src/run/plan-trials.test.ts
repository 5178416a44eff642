import { expect, test } from 'vitest'
import { seededRandom } from '../base/random.ts'
import { trialId } from '../record/identity.ts'
import { type Trial, trialSchema } from '../record/trial.ts'
import { scenarioOf } from '../testing/scenario-of.ts'
import { planTrials, scheduleTrials } from './plan-trials.ts'

const run = 'a'.repeat(64)

/** Trials of families of these sizes. */
function trialsOf(sizes: readonly number[], targets = ['t'], epochs = 1): Trial[] {
  const scenarios = sizes.flatMap((size, family) =>
    Array.from({ length: size }, (_, i) => scenarioOf({ id: `f${family}/s${i}`, family: `f${family}` })),
  )
  return planTrials(run, targets, scenarios, epochs)
}

test('every target, scenario and epoch is one trial, whose id says so', () => {
  const trials = trialsOf([2, 1], ['a', 'b'], 3)
  expect(trials).toHaveLength(18)
  expect(new Set(trials.map(({ target, scenario, epoch }) => `${target} ${scenario} ${epoch}`)).size).toBe(18)
  expect(new Set(trials.map(({ id }) => id)).size).toBe(18)
  for (const trial of trials) {
    expect(trialSchema.parse(trial)).toEqual(trial)
    expect(trial.id).toBe(trialId(trial))
  }
  expect([...new Set(trials.map(({ epoch }) => epoch))]).toEqual([1, 2, 3])
})

test('a trial carries the slices and the judges of its scenario', () => {
  const scenario = scenarioOf({
    use_case: 'u',
    attack: 'a',
    locale: 'de-DE',
    twin: 'benign',
    stratum: 's',
    world: { market: 'DE' },
    judges: ['j'],
  })
  const [trial] = planTrials(run, ['t'], [scenario], 1)
  expect(trial!.slice).toEqual({
    family: 'family',
    hazard: 'hazard',
    use_case: 'u',
    attack: 'a',
    locale: 'de-DE',
    market: 'DE',
    twin: 'benign',
    stratum: 's',
  })
  expect(trial!.judges).toEqual(['j'])
})

test('a market that is no text is none', () => {
  const [trial] = planTrials(run, ['t'], [scenarioOf({ world: { market: ['DE', 'AT'] } })], 1)
  expect(trial!.slice.market).toBeNull()
})

const ids = (trials: readonly Trial[]) => trials.map(({ id }) => id)

test('the same seed gives the same order, another seed another', () => {
  const trials = trialsOf([5, 9, 14, 2], ['a', 'b'])
  expect(ids(scheduleTrials(trials, 7))).toEqual(ids(scheduleTrials(trials, 7)))
  expect(ids(scheduleTrials(trials, 8))).not.toEqual(ids(scheduleTrials(trials, 7)))
})

test('the order stays what it was: a resumed run of an older program goes on with it', () => {
  const order = scheduleTrials(trialsOf([3, 2]), 7).map(({ scenario }) => scenario)
  expect(order).toEqual(['f1/s0', 'f0/s1', 'f0/s2', 'f1/s1', 'f0/s0'])
})

test('every trial is scheduled exactly once, and the plan is left as it is', () => {
  const trials = trialsOf([7, 1, 30, 12], ['a', 'b'], 2)
  const before = structuredClone(trials)
  expect(ids(scheduleTrials(trials, 3)).toSorted()).toEqual(ids(trials).toSorted())
  expect(trials).toEqual(before)
})

test('a run stopped at any moment holds each family in about its share', () => {
  const random = seededRandom(11)
  for (let round = 0; round < 40; round++) {
    const sizes = Array.from({ length: 2 + random.below(40) }, () => 1 + random.below(40))
    const order = scheduleTrials(trialsOf(sizes), round)
    const counts = sizes.map(() => 0)
    let worst = 0
    for (const [done, { slice }] of order.entries()) {
      counts[Number(slice.family!.slice(1))]!++
      const due = sizes.map(size => (size * (done + 1)) / order.length)
      worst = Math.max(worst, ...due.map((share, family) => Math.abs(share - counts[family]!)))
    }
    expect(worst, `seed ${round}, families of ${sizes}`).toBeLessThan(2)
  }
})

test('the order within a family is drawn too: no scenario, target or epoch comes first by its place in the suite', () => {
  const firsts = Array.from({ length: 200 }, (_, seed) => scheduleTrials(trialsOf([4], ['a', 'b']), seed)[0]!)
  const seen = Object.values(Object.groupBy(firsts, ({ scenario, target }) => `${scenario} ${target}`))
  expect(seen).toHaveLength(8)
  // 200 draws of 8: 25 each; below 8 or above 50 would be four standard deviations away.
  for (const group of seen) expect(group!.length).toSatisfy((n: number) => n >= 8 && n <= 50)
})

test('trials without a family are spread by their scenario', () => {
  const trials = trialsOf([1, 1], ['a', 'b', 'c'], 10).map(trial => ({ ...trial, slice: { ...trial.slice, family: null } }))
  const firstHalf = scheduleTrials(trials, 5).slice(0, 30)
  const ofFirst = firstHalf.filter(({ scenario }) => scenario === 'f0/s0').length
  expect(Math.abs(ofFirst - 15)).toBeLessThanOrEqual(1)
})

test('nothing to do is scheduled as nothing', () => {
  expect(scheduleTrials([], 7)).toEqual([])
  expect(planTrials(run, [], [scenarioOf()], 3)).toEqual([])
})
