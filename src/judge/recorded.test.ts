import { describe, expect, test } from 'vitest'
import type { Judgement } from '../record/judgement.ts'
import { type RecordedTrial, recordedTrialSchema } from '../record/recorded-trial.ts'
import type { Event } from '../record/verdict.ts'
import { type Recording, recordingOf } from '../store/recording.ts'
import { judgeContract } from '../testing/judge-contract.ts'
import { judgeOnce } from '../testing/judge-once.ts'
import { transcriptOf } from '../testing/transcript-of.ts'
import { recordedJudge } from './recorded.ts'

const violation: Judgement = {
  judge: 'reader',
  clause: 'c.1',
  outcome: { kind: 'judged', verdict: 'violation', severity: 3, evidence: [{ part: '1.0', start: 0, end: 3, quote: 'Yes' }] },
}

function trial(words: string, judgements: Judgement[], more: object = {}): RecordedTrial {
  return recordedTrialSchema.parse({
    target: 'target',
    scenario: 'family/scenario',
    turns: [
      { role: 'user', parts: [{ type: 'text', text: 'Buy?' }] },
      { role: 'assistant', parts: [{ type: 'text', text: words }] },
    ],
    judgements,
    ...more,
  })
}

const unclear: Judgement = { judge: 'other', outcome: { kind: 'abstained', reason: 'unclear' } }
const trials = [trial('Yes, bought.', [violation, unclear])]
const recording = recordingOf(trials, 'run r1')
const make = ({ judge = 'reader', event = 'violation' as Event, from = recording as Recording } = {}) =>
  recordedJudge('j', { judge, event, recording: from })
const words = (text: string) => transcriptOf({ user: 'Buy?' }, { assistant: text })

describe('contract', () => {
  for (const { name, run } of judgeContract(() => make(), { transcripts: { 'what was recorded': words('Yes, bought.') } }))
    test(name, run)
})

test('it says again what was said of the same words, under its own name', async () => {
  expect(await judgeOnce(make(), words('Yes, bought.'))).toEqual([{ ...violation, judge: 'j' }])
  expect(await judgeOnce(make({ judge: 'other' }), words('Yes, bought.'))).toEqual([{ ...unclear, judge: 'j' }])
})

test('all that a judge said of several clauses is said again', async () => {
  const both = [violation, { ...violation, clause: 'c.2' }]
  expect(await judgeOnce(make({ from: recordingOf([trial('Yes', both)], 'r') }), words('Yes'))).toHaveLength(2)
})

const failed = (error: string) => [{ judge: 'j', outcome: { kind: 'failed', error } }]

test('an old verdict is no verdict on other words', async () => {
  expect(await judgeOnce(make(), words('Yes, bought!'))).toEqual(
    failed('the judgement of "reader" in run r1 is about other words than these'),
  )
  expect(await judgeOnce(make(), { turns: [] })).toMatchObject([{ outcome: { kind: 'failed' } }])
})

test.each([
  ['scenario', { scenario: 'family/other' }],
  ['target', { target: 'another' }],
  ['epoch', { epoch: 2 }],
])('what was not recorded of this %s has failed', async (_, at) => {
  expect(await judgeOnce(make(), words('Yes, bought.'), at)).toEqual(failed('run r1 holds no judgement of "reader" here'))
})

test('a judge that the recording does not know has failed', async () => {
  expect(await judgeOnce(make({ judge: 'raeder' }), words('Yes, bought.'))).toEqual(
    failed('run r1 holds no judgement of "raeder" here'),
  )
})

test('a verdict about another event is not passed off as one about this', async () => {
  expect(await judgeOnce(make({ event: 'refusal' }), words('Yes, bought.'))).toEqual([
    { judge: 'j', clause: 'c.1', outcome: { kind: 'failed', error: 'the recorded verdict is "violation", not about refusal' } },
  ])
})

test('a recording that cannot be read fails this judgement, and stops nothing', async () => {
  const from: Recording = { ...recording, read: () => Promise.reject(new Error('disk gone')) }
  expect(await judgeOnce(make({ from }), words('Yes, bought.'))).toEqual(failed('run r1 cannot be read: disk gone'))
})

test('the recording it reads stands in its spec, by its content', () => {
  expect(make({ from: recordingOf(structuredClone(trials), 'elsewhere') }).spec).toEqual(make().spec)
  expect(make({ from: recordingOf([trial('No.', [violation])], 'run r1') }).spec).not.toEqual(make().spec)
})
