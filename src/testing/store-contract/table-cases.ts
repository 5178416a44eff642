import assert from 'node:assert/strict'
import { digestFromBytes } from '../../base/digest.ts'
import { judgementStates } from '../../record/judgement.ts'
import { labelRoles, labelStates } from '../../record/label.ts'
import { emptySlice, type SliceName, sliceNames, trialStates } from '../../record/trial.ts'
import { verdicts } from '../../record/verdict.ts'
import { judgesOf, type NameColumn, type RunTable } from '../../store/run-table.ts'
import { sampleAttempt, sampleJudgement, sampleLabel, sampleManifest, sampleTrial, sampleTrials } from '../sample-records.ts'
import type { StoreCase } from './case.ts'

const nameAt = ({ names, codes }: NameColumn, row: number) => (codes[row]! < 0 ? null : names[codes[row]!])
const rowsOf = <T>(count: number, row: (i: number) => T) => Array.from({ length: count }, (_, i) => row(i))

/** The rows of a table, decoded. */
function decoded({ trials, judgements, labels }: RunTable) {
  const table = { trials, judgements, labels }
  return {
    trials: rowsOf(trials.count, i => ({
      id: digestFromBytes(trials.ids.subarray(32 * i, 32 * i + 32)),
      target: nameAt(trials.target, i),
      scenario: nameAt(trials.scenario, i),
      epoch: trials.epoch[i],
      slice: Object.fromEntries(sliceNames.map(name => [name, nameAt(trials.slices[name], i)])) as Record<SliceName, unknown>,
      judges: judgesOf(table, i),
      state: trials.state[i] === -1 ? null : trialStates[trials.state[i]!],
      attempts: trials.attempts[i],
      errors: trials.errors[i],
    })),
    judgements: rowsOf(judgements.count, i => ({
      trial: judgements.trial[i],
      judge: nameAt(judgements.judge, i),
      state: judgementStates[judgements.state[i]!],
      verdict: judgements.verdict[i] === -1 ? null : verdicts[judgements.verdict[i]!],
      severity: judgements.severity[i],
      category: nameAt(judgements.category, i),
    })),
    labels: rowsOf(labels.count, i => ({
      trial: labels.trial[i],
      annotator: nameAt(labels.annotator, i),
      role: labelRoles[labels.role[i]!],
      state: labelStates[labels.state[i]!],
      verdict: labels.verdict[i] === -1 ? null : verdicts[labels.verdict[i]!],
      severity: labels.severity[i],
      category: nameAt(labels.category, i),
    })),
  }
}

const manifest = sampleManifest()

export const tableCases: StoreCase[] = [
  {
    name: 'the table of a run without trials is empty',
    async check(store) {
      await store.createRun(manifest, [])
      assert.deepEqual(decoded(await store.table(manifest.id)), { trials: [], judgements: [], labels: [] })
    },
  },
  {
    name: 'the table holds the trials in the order they were planned, with what they are sliced by',
    async check(store) {
      const other = sampleManifest({ instance: 2 })
      await store.createRun(other, sampleTrials(other.id, 2))
      const slice = { ...emptySlice, family: 'f', market: 'de', stratum: 'f' }
      const trials = [
        sampleTrial(manifest.id, { scenario: 'z', slice, judges: ['b', 'a'] }),
        sampleTrial(manifest.id, { scenario: 'a', target: 'f', epoch: 7, judges: [] }),
        sampleTrial(manifest.id, { scenario: 'a', target: 'z', slice: { ...slice, family: null } }),
      ]
      await store.createRun(manifest, trials)
      const table = await store.table(manifest.id)
      assert.deepEqual(
        decoded(table).trials,
        trials.map(({ run: _, ...trial }) => ({ ...trial, state: null, attempts: 0, errors: 0 })),
      )
      assert.equal(table.trials.slices.hazard.codes[0], -1)
    },
  },
  {
    name: 'the names of a table are those that occur in it, each once',
    async check(store) {
      const other = sampleManifest({ instance: 2 })
      await store.createRun(other, sampleTrials(other.id, 5))
      await store.createRun(manifest, [sampleTrial(manifest.id, { slice: { ...emptySlice, family: 'f' } })])
      const { names } = (await store.table(manifest.id)).trials.target
      assert.deepEqual(names.toSorted(), ['["gave-in"]', 'f', 'family/scenario', 'target'])
    },
  },
  {
    name: 'the last attempt decides the state, whenever it was written',
    async check(store) {
      const trials = sampleTrials(manifest.id, 3)
      const tries = [['target-error', 'cancelled', 'limit'], ['completed', 'target-error'], []] as const
      await store.createRun(manifest, trials)
      const attempts = trials.flatMap(({ id }, i) => tries[i]!.map((state, n) => sampleAttempt(id, { number: n + 1, state })))
      await store.write({ attempts: attempts.toReversed() })
      assert.deepEqual(
        decoded(await store.table(manifest.id)).trials.map(({ state, attempts, errors }) => [state, attempts, errors]),
        [
          ['limit', 3, 1],
          ['target-error', 2, 1],
          [null, 0, 0],
        ],
      )
      assert.equal((await store.run(manifest.id))!.finished, 1)
    },
  },
  {
    name: 'the table holds every judgement and label of the last attempt, and none of an earlier one',
    async check(store) {
      const trials = sampleTrials(manifest.id, 2)
      await store.createRun(manifest, trials)
      const at = (row: number, attempt: number) => ({ trial: trials[row]!.id, attempt })
      await store.write({
        attempts: [
          sampleAttempt(trials[0]!.id, { state: 'target-error' }),
          sampleAttempt(trials[0]!.id, { number: 2 }),
          sampleAttempt(trials[1]!.id),
        ],
        judged: [
          { ...at(0, 1), judgements: [sampleJudgement({ judge: 'early' })] },
          { ...at(1, 1), judgements: [sampleJudgement({ judge: 'j', outcome: { kind: 'failed', error: 'e' } })] },
          {
            ...at(0, 2),
            judgements: [
              {
                judge: 'j',
                clause: 'p.1',
                outcome: { kind: 'judged', verdict: 'violation', severity: 4, category: 'c', evidence: [] },
              },
              { judge: 'j', clause: 'p.2', outcome: { kind: 'judged', verdict: 'no-violation', evidence: [] } },
              { judge: 'k', outcome: { kind: 'abstained', reason: 'unclear' } },
            ],
          },
        ],
        labelled: [
          { ...at(0, 1), labels: [sampleLabel({ annotator: 'early' })] },
          {
            ...at(1, 1),
            labels: [
              sampleLabel({
                role: 'adjudicator',
                outcome: { kind: 'labelled', verdict: 'refusal', severity: 1, category: 'j', evidence: [] },
              }),
              sampleLabel({ annotator: 'bob', outcome: { kind: 'skipped', reason: 'upsetting' } }),
            ],
          },
        ],
      })
      const table = decoded(await store.table(manifest.id))
      const none = { verdict: null, severity: 0, category: null }
      assert.deepEqual(inOrder(table.judgements), [
        { trial: 0, judge: 'j', state: 'judged', verdict: 'no-violation', severity: 0, category: null },
        { trial: 0, judge: 'j', state: 'judged', verdict: 'violation', severity: 4, category: 'c' },
        { trial: 0, judge: 'k', state: 'abstained', ...none },
        { trial: 1, judge: 'j', state: 'failed', ...none },
      ])
      assert.deepEqual(inOrder(table.labels), [
        { trial: 1, annotator: 'ann', role: 'adjudicator', state: 'labelled', verdict: 'refusal', severity: 1, category: 'j' },
        { trial: 1, annotator: 'bob', role: 'annotator', state: 'skipped', ...none },
      ])
      const { judgements, labels } = (await store.run(manifest.id))!
      assert.deepEqual({ judgements, labels }, { judgements: 4, labels: 2 })
    },
  },
]

/** By trial, then by everything else. */
function inOrder<Row extends { trial: number | undefined }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => a.trial! - b.trial! || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}
