import { expect, test } from 'vitest'
import { invariants } from '../invariant/invariants.ts'
import { cleanEpisodes } from '../play/clean-episodes.ts'
import { temptingEpisodes } from '../play/tempting-episodes.ts'
import { type MutantResult, mutate, verdicts } from './mutate.ts'
import { shippedOperators } from './shipped-operators.ts'
import { subjectsOf } from './subjects.ts'
import { alarmRows, mutationScore } from './tally.ts'

// A smaller set than that of docs/mutation.md (`npm run mutation`), of another seed.
const clean = subjectsOf(cleanEpisodes({ seed: 2, count: 110 }))
const operators = shippedOperators()
const results: MutantResult[] = [...mutate(clean, operators, { seed: 2, most: 3 })]
const score = mutationScore(results, operators, invariants)

test('every invariant has mutants that concern it, and finds at least 95 of 100', () => {
  for (const { invariant, mutants, found } of score.invariants) {
    expect(mutants, invariant).toBeGreaterThanOrEqual(10)
    const missed = score.survivors
      .filter(one => one.invariant === invariant)
      .map(one => `${one.operator}, ${one.subject}: ${one.what}`)
    expect(found / mutants, `${invariant}\n${missed.join('\n')}`).toBeGreaterThanOrEqual(0.95)
  }
})

test.each([
  ['clean', clean],
  ['tempting', subjectsOf(temptingEpisodes({ seed: 2, count: 110 }))],
])('at most one in a hundred %s episodes is a false alarm', (_, subjects) => {
  const said = verdicts(subjects)
  const threw = said.flatMap(({ of }) =>
    [...of].filter(([, one]) => one.kind === 'cannot-tell' && one.reason.startsWith('it threw')),
  )
  expect(threw).toEqual([])
  for (const { invariant, alarms, episodes } of alarmRows(said, invariants))
    expect(alarms, invariant).toBeLessThanOrEqual(Math.max(1, Math.floor(episodes / 100)))
})

test('operators have names of their own and name invariants that there are', () => {
  const names = operators.map(({ name }) => name)
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  const known = new Set(invariants.map(({ id }) => id))
  expect(operators.flatMap(({ concerns }) => concerns).filter(id => !known.has(id))).toEqual([])
})

test('the same seed makes the same mutants', () => {
  const few = operators.slice(0, 30)
  expect([...mutate(clean.slice(0, 30), few, { seed: 5 })]).toEqual([...mutate(clean.slice(0, 30), few, { seed: 5 })])
})

test('an operator that throws is told by its name, with the episode', () => {
  const broken = {
    name: 'mine',
    concerns: [],
    select: () => [0],
    change: () => {
      throw new TypeError('no such field')
    },
  }
  expect(() => [...mutate(clean.slice(0, 1), [broken])]).toThrow(`operator "mine" threw on ${clean[0]!.name}: no such field`)
})
