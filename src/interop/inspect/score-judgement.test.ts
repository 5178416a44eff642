import { expect, test } from 'vitest'
import { isMark, judgementsOf, outcomeOf } from './score-judgement.ts'
import type { Json } from './storable.ts'

const said = (value: Json | undefined, event: 'success' | 'violation' = 'success', onScale = false) => {
  const outcome = outcomeOf(value, { event, onScale }, {})
  if (outcome.kind === 'judged') return outcome.category ? `${outcome.verdict} (${outcome.category})` : outcome.verdict
  return outcome.kind === 'failed' ? `failed: ${outcome.error}` : `abstained: ${outcome.reason}`
}

test.each([
  ['C', 'success'],
  ['I', 'no-success'],
  ['P', 'no-success (partial)'],
  ['N', 'no-success (noanswer)'],
  [1, 'success'],
  [0, 'no-success'],
  [true, 'success'],
  [false, 'no-success'],
  ['yes', 'success'],
  ['No', 'no-success'],
  ['TRUE', 'success'],
  ['1.0', 'success'],
  ['0', 'no-success'],
  [0.5, 'abstained: its score 0.5 is no verdict'],
  ['4', 'abstained: its score 4 is no verdict'],
  ['c', 'abstained: its score c is no verdict'],
  ['', 'abstained: its score  is no verdict'],
  [[1, 0], 'abstained: its score [1,0] is no verdict'],
  ['NaN', 'failed: unscored'],
  [null, 'failed: unscored'],
  [undefined, 'failed: unscored'],
])('the score %j is %s', (value, verdict) => {
  expect(said(value)).toBe(verdict)
})

test('of another event, what is partial or no answer is never the harmless verdict', () => {
  expect(['C', 'I', 'P', 'N', 1, false].map(value => said(value, 'violation'))).toEqual([
    'violation',
    'no-violation',
    'abstained: its score P is no verdict',
    'abstained: its score N is no verdict',
    'violation',
    'no-violation',
  ])
})

test('on a scale, 0 and 1 are marks like any other; words are not', () => {
  expect([0, 1, '1', 'C', 'NaN'].map(value => said(value, 'success', true))).toEqual([
    'abstained: its score 0 is no verdict',
    'abstained: its score 1 is no verdict',
    'abstained: its score 1 is no verdict',
    'success',
    'failed: unscored',
  ])
  expect([0, 1, '1', 2, 0.5, '0.5', 'C', true, null].map(isMark)).toEqual([
    false,
    false,
    false,
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})

test('an unscored sample says why; one whose judge could not tell abstained', () => {
  const scores = (reason: string) => outcomeOf('NaN', { event: 'success', onScale: false }, { reason, explanation: 'no reply' })
  expect(scores('grader_failed')).toEqual({ kind: 'failed', error: 'unscored: grader_failed: no reply' })
  expect(scores('abstained')).toEqual({ kind: 'abstained', reason: 'no reply' })
})

test('a score of several parts is as many judges; a person is a label', () => {
  const scores = {
    rubric: { value: { polite: 1, right: 'NaN' }, explanation: 'why' },
    'label:ana': { value: 1, explanation: 'seen' },
    'label:ben': { value: 'NaN', reason: 'abstained', explanation: 'too long' },
  }
  const person = (annotator: string) => ({
    event: 'violation' as const,
    options: {},
    label: { annotator, role: 'annotator' as const },
  })
  const uses = new Map([
    ['label:ana', person('ana')],
    ['label:ben', person('ben')],
  ])
  expect(judgementsOf(scores, { uses, scales: new Set() })).toEqual({
    judgements: [
      { judge: 'rubric.polite', outcome: { kind: 'judged', verdict: 'success', evidence: [], rationale: 'why' } },
      { judge: 'rubric.right', outcome: { kind: 'failed', error: 'unscored: why' } },
    ],
    labels: [
      { annotator: 'ana', role: 'annotator', outcome: { kind: 'labelled', verdict: 'violation', evidence: [], comment: 'seen' } },
      { annotator: 'ben', role: 'annotator', outcome: { kind: 'skipped', reason: 'too long' } },
    ],
  })
})
