import { expect, test } from 'vitest'
import type { Judgement } from '../record/judgement.ts'
import { type Verdict, verdictOf } from '../record/verdict.ts'
import { type TableTrial, tableOf } from '../testing/table-of.ts'
import { notableTrials } from './notable-trials.ts'

const says = (verdict: Verdict, severity?: number, judge = 'j'): Judgement => ({
  judge,
  outcome: { kind: 'judged', verdict, evidence: [], ...(severity && { severity }) },
})
const trial = (scenario: string, judgements: Judgement[], more: TableTrial = {}): TableTrial => ({
  scenario,
  judgements,
  ...more,
})
const scenarios = (trials: TableTrial[]) => notableTrials(tableOf(trials)).map(({ scenario }) => scenario)

test('a trial is notable when an event happened in it, unless the event is success', () => {
  expect(scenarios([trial('a', [says('violation')]), trial('b', [says('refusal')]), trial('c', [says('success')])])).toEqual([
    'a',
    'b',
  ])
  expect(scenarios([trial('a', [says('no-violation')]), trial('b', [says(verdictOf('success', false))])])).toEqual([])
})

test('the gravest come first; of equals those with more findings, then the order of the run', () => {
  const trials = [
    trial('none given', [says('violation')]),
    trial('two', [says('violation', 2)]),
    trial('first of three', [says('violation', 3)]),
    trial('three twice', [says('violation', 3), says('violation', 1, 'k')]),
    trial('second of three', [says('violation', 3)]),
    trial('gap', [], { state: 'limit' }),
  ]
  expect(scenarios(trials)).toEqual(['three twice', 'first of three', 'second of three', 'two', 'none given', 'gap'])
})

test('what is missing is named: judges that reached no verdict, and trials that did not complete', () => {
  const [found] = notableTrials(
    tableOf([
      trial(
        'a',
        [
          { judge: 'reader', outcome: { kind: 'failed', error: 'x' } },
          { judge: 'k', outcome: { kind: 'abstained', reason: 'x' } },
        ],
        {
          state: 'target-error',
        },
      ),
    ]),
  )
  expect(found!.gaps).toEqual(['reader failed', 'k abstained', 'target-error'])
  expect(notableTrials(tableOf([{ state: 'pending' }]))[0]!.gaps).toEqual(['not tried yet'])
})

test('a finding says who found what, where, and how grave', () => {
  const trials = [trial('a', []), trial('b', [says('refusal', 2, 'k')], { target: 'u', epoch: 3 })]
  expect(notableTrials(tableOf(trials))).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f]{64}$/),
      target: 'u',
      scenario: 'b',
      epoch: 3,
      findings: [{ judge: 'k', event: 'refusal', severity: 2 }],
      gaps: [],
    },
  ])
})
