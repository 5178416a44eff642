import { expect, test } from 'vitest'
import { empiricalBernsteinSequence } from '../sequential/empirical-bernstein-sequence.ts'
import { liveMean } from './live-mean.ts'

test('scores are watched by a sequence that holds for any distribution', () => {
  const score = [0, 0.5, 1, 0.25, 0, 0, 1]
  const { path: _, ...expected } = empiricalBernsteinSequence(score)
  expect(liveMean({ score })).toMatchObject(expected)
  expect(liveMean({ score: [...score, Number.NaN] })).toMatchObject({ ...expected, missing: 1 })
})

test('in families its limits are undefined: no sequence allows for them', () => {
  expect(liveMean({ score: [0.5, 1, 0], family: [1, 1, 2] })).toMatchObject({
    estimate: 0.5,
    lower: null,
    undefinedReason: expect.stringContaining('in families'),
  })
  expect(liveMean({ score: [0.5, 1, 0], family: [1, 3, 2] }).lower).not.toBeNull()
})
