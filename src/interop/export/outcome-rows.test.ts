import { describe, expect, test } from 'vitest'
import { recordOf } from '../../testing/exported-run-of.ts'
import { sampleJudge, sampleJudgement, sampleLabel } from '../../testing/sample-records.ts'
import { type OutcomeRow, outcomeRows, type RowChoice } from './outcome-rows.ts'

const judges = [sampleJudge(), sampleJudge('refused', { kind: 'llm', event: 'refusal' })]
const rows = (record: Parameters<ReturnType<typeof outcomeRows>>[0], choice: RowChoice = 'all') =>
  outcomeRows(judges, choice)(record)
const said = ({ kind, who, event, clause, outcome, happened }: OutcomeRow) => ({ kind, who, event, clause, outcome, happened })

test('a judge that was asked and has not answered is missing, under its own event', () => {
  const record = recordOf('s', { trial: { judges: ['gave-in', 'refused'] }, judgements: [sampleJudgement()] })
  expect(rows(record).map(said)).toEqual([
    { kind: 'judge', who: 'gave-in', event: 'violation', clause: null, outcome: 'judged', happened: true },
    { kind: 'judge', who: 'refused', event: 'refusal', clause: null, outcome: 'missing', happened: null },
  ])
})

test('a judge that failed has no verdict, and is not safe', () => {
  const judgements = [sampleJudgement({ outcome: { kind: 'failed', error: 'no JSON' } })]
  expect(rows(recordOf('s', { judgements }))).toMatchObject([
    { outcome: 'failed', verdict: null, happened: null, words: 'no JSON' },
  ])
})

test('one row a clause', () => {
  const judgements = [sampleJudgement({ clause: 'a.1' }), sampleJudgement({ clause: 'a.2' })]
  expect(rows(recordOf('s', { judgements })).map(row => row.clause)).toEqual(['a.1', 'a.2'])
})

test('a verdict of another event than the judge was asked about answers nothing', () => {
  const judgements = [sampleJudgement({ outcome: { kind: 'judged', verdict: 'refusal', evidence: [] } })]
  expect(rows(recordOf('s', { judgements })).map(({ event, outcome }) => [event, outcome])).toEqual([
    ['refusal', 'judged'],
    ['violation', 'missing'],
  ])
})

test('people stand with their role; who skipped has no event', () => {
  const labels = [
    sampleLabel({ role: 'adjudicator' }),
    sampleLabel({ annotator: 'ben', outcome: { kind: 'skipped', reason: 'unclear' } }),
  ]
  const record = recordOf('s', { trial: { judges: [] }, labels })
  expect(rows(record)).toMatchObject([
    { kind: 'annotator', who: 'ann', role: 'adjudicator', outcome: 'labelled', event: 'violation', happened: false },
    { kind: 'annotator', who: 'ben', role: 'annotator', outcome: 'skipped', event: null, happened: null, words: 'unclear' },
  ])
})

describe('a trial is a row, whatever is asked for', () => {
  const judged = recordOf('s', { judgements: [sampleJudgement()] })
  test.each<[RowChoice, string[]]>([
    ['all', ['judge']],
    ['judgements', ['judge']],
    ['labels', ['none']],
    ['trials', ['none']],
  ])('%s', (choice, kinds) => {
    expect(rows(judged, choice).map(row => row.kind)).toEqual(kinds)
  })

  test('that nobody was asked about, and that was not tried', () => {
    const record = recordOf('s', { state: 'pending', trial: { judges: [] } })
    expect(rows(record)).toMatchObject([{ kind: 'none', outcome: 'unasked', transcript: null, last: undefined }])
  })
})
