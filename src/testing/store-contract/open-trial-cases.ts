import assert from 'node:assert/strict'
import { isFinal, type Trial, type TrialState, trialStates } from '../../record/trial.ts'
import type { OpenTrial, Store } from '../../store/store.ts'
import { sampleAttempt, sampleJudgement, sampleManifest, sampleTrial } from '../sample-records.ts'
import type { StoreCase } from './case.ts'

const manifest = sampleManifest()
const trial = sampleTrial(manifest.id, { judges: ['a', 'b'] })

/** Creates the run with one trial that was tried with these results. */
async function tried(store: Store, states: readonly TrialState[], of: Trial = trial): Promise<void> {
  await store.createRun(manifest, [of])
  await store.write({ attempts: states.map((state, i) => sampleAttempt(of.id, { state, number: i + 1 })) })
}

async function open(store: Store): Promise<Omit<OpenTrial, 'id'> | undefined> {
  const trials = await store.openTrials(manifest.id)
  assert.ok(trials.length <= 1)
  if (!trials[0]) return undefined
  const { id, ...rest } = trials[0]
  assert.equal(id, trial.id)
  return rest
}

export const openTrialCases: StoreCase[] = [
  {
    name: 'a trial that was never tried is open',
    async check(store) {
      await tried(store, [])
      assert.deepEqual(await open(store), { attempts: 0, errors: 0, lastState: null, missingJudges: ['a', 'b'] })
    },
  },
  ...trialStates
    .filter(state => !isFinal(state))
    .map(
      (state): StoreCase => ({
        name: `a trial that ended as ${state} is open again`,
        async check(store) {
          await tried(store, [state])
          const errors = state === 'target-error' ? 1 : 0
          assert.deepEqual(await open(store), { attempts: 1, errors, lastState: state, missingJudges: ['a', 'b'] })
        },
      }),
    ),
  {
    name: 'only target errors count as errors: an interruption costs no try',
    async check(store) {
      await tried(store, ['target-error', 'cancelled', 'target-error', 'cancelled'])
      assert.deepEqual(await open(store), { attempts: 4, errors: 2, lastState: 'cancelled', missingJudges: ['a', 'b'] })
    },
  },
  ...trialStates
    .filter(state => isFinal(state) && state !== 'completed')
    .map(
      (state): StoreCase => ({
        name: `a trial that ended as ${state} is not open, judged or not`,
        async check(store) {
          await tried(store, ['target-error', state])
          assert.equal(await open(store), undefined)
        },
      }),
    ),
  {
    name: 'a completed trial is open until each of its judges has spoken, however it spoke',
    async check(store) {
      await tried(store, ['target-error', 'completed'])
      const judged = (judge: string, outcome = sampleJudgement().outcome) =>
        store.write({ judged: [{ trial: trial.id, attempt: 2, judgements: [sampleJudgement({ judge, outcome })] }] })
      const expected = { attempts: 2, errors: 1, lastState: 'completed' }
      assert.deepEqual(await open(store), { ...expected, missingJudges: ['a', 'b'] })
      await judged('b', { kind: 'failed', error: 'no reply' })
      assert.deepEqual(await open(store), { ...expected, missingJudges: ['a'] })
      await judged('another')
      assert.deepEqual(await open(store), { ...expected, missingJudges: ['a'] })
      await judged('a', { kind: 'abstained', reason: 'unclear' })
      assert.equal(await open(store), undefined)
    },
  },
  {
    name: 'a completed trial without judges is not open',
    async check(store) {
      await tried(store, ['completed'], { ...trial, judges: [] })
      assert.equal(await open(store), undefined)
    },
  },
  {
    name: 'judges that spoke of an earlier attempt have not spoken of the last',
    async check(store) {
      await tried(store, ['completed', 'target-error', 'completed'])
      const judgements = ['a', 'b'].map(judge => sampleJudgement({ judge }))
      await store.write({ judged: [{ trial: trial.id, attempt: 1, judgements }] })
      assert.deepEqual(await open(store), { attempts: 3, errors: 1, lastState: 'completed', missingJudges: ['a', 'b'] })
      await store.write({ judged: [{ trial: trial.id, attempt: 3, judgements }] })
      assert.equal(await open(store), undefined)
    },
  },
  {
    name: 'open trials come in the order they were planned, of this run only',
    async check(store) {
      const other = sampleManifest({ instance: 2 })
      const trials = ['s3', 's1', 's2'].map(scenario => sampleTrial(manifest.id, { scenario, judges: [] }))
      await store.createRun(other, [sampleTrial(other.id)])
      await store.createRun(manifest, trials)
      await store.write({ attempts: [sampleAttempt(trials[1]!.id)] })
      const ids = (await store.openTrials(manifest.id)).map(({ id }) => id)
      assert.deepEqual(ids, [trials[0]!.id, trials[2]!.id])
    },
  },
]
