import assert from 'node:assert/strict'
import { StoreError } from '../../base/errors.ts'
import type { Batch } from '../../store/store.ts'
import { sampleAttempt, sampleJudgement, sampleLabel, sampleManifest, sampleTrials } from '../sample-records.ts'
import { transcriptOf } from '../transcript-of.ts'
import { everythingOf, type StoreCase } from './case.ts'

const manifest = sampleManifest()
const trials = sampleTrials(manifest.id, 3)
const [first, second] = trials as [(typeof trials)[0], (typeof trials)[0]]
const evidence = [{ part: '0.0', start: 0, end: 3, quote: 'May' }]

/** Two trials with all there can be of them. */
const batch: Batch = {
  attempts: [first, second].map(trial => sampleAttempt(trial.id)),
  judged: [first, second].map(trial => ({ trial: trial.id, attempt: 1, judgements: [sampleJudgement()] })),
  labelled: [first, second].map(trial => ({
    trial: trial.id,
    attempt: 1,
    labels: [sampleLabel({ outcome: { kind: 'labelled', verdict: 'violation', evidence } })],
  })),
}

const unknown = 'f'.repeat(64)

export const writeCases: StoreCase[] = [
  {
    name: 'writing a batch twice does what writing it once does',
    async check(store) {
      await store.createRun(manifest, trials)
      await store.write(batch)
      const before = await everythingOf(store, manifest.id)
      await store.write({ trials, ...batch })
      assert.deepEqual(await everythingOf(store, manifest.id), before)
    },
  },
  {
    name: 'of two records of one key the first stays, whole',
    async check(store) {
      await store.createRun(manifest, trials)
      await store.write(batch)
      await store.write({ attempts: [sampleAttempt(trials[2]!.id, { transcript: null })] })
      const before = await everythingOf(store, manifest.id)
      await store.write({
        trials: [{ ...first, judges: ['another'], slice: { ...first.slice, family: 'another' } }],
        attempts: [first, second, trials[2]!].map(trial =>
          sampleAttempt(trial.id, { state: 'limit', reason: 'another', transcript: transcriptOf({ user: 'another' }) }),
        ),
        judged: [
          {
            trial: first.id,
            attempt: 1,
            judgements: [sampleJudgement({ outcome: { kind: 'judged', verdict: 'no-violation', severity: 3, evidence } })],
          },
        ],
        labelled: [
          { trial: first.id, attempt: 1, labels: [sampleLabel({ outcome: { kind: 'labelled', verdict: 'success', evidence } })] },
        ],
      })
      assert.deepEqual(await everythingOf(store, manifest.id), before)
    },
  },
  {
    name: 'a batch that holds a record twice does what holding it once does',
    async check(store, another) {
      await store.createRun(manifest, trials)
      const twice = <T>(items: readonly T[] = []) => [...items, ...items]
      await store.write({
        attempts: [...twice(batch.attempts), sampleAttempt(trials[2]!.id, { transcript: null }), sampleAttempt(trials[2]!.id)],
        judged: twice(batch.judged).map(item => ({ ...item, judgements: twice(item.judgements) })),
        labelled: twice(batch.labelled).map(item => ({ ...item, labels: twice(item.labels) })),
      })
      const { judgements, labels } = (await store.trial(first.id))!
      assert.deepEqual(judgements, batch.judged![0]!.judgements)
      assert.deepEqual(labels, batch.labelled![0]!.labels)
      assert.equal((await store.trial(trials[2]!.id))!.attempts[0]!.transcript, null)
      const { finished } = (await (await another()).run(manifest.id))!
      assert.equal(finished, 3)
    },
  },
  {
    name: 'a run is created once, and a second time left as it is',
    async check(store) {
      assert.equal(await store.createRun(manifest, trials), 'created')
      await store.write(batch)
      const before = await everythingOf(store, manifest.id)
      assert.equal(await store.createRun({ ...manifest, title: 'another' }, sampleTrials(manifest.id, 9)), 'exists')
      assert.deepEqual(await everythingOf(store, manifest.id), before)
    },
  },
  ...Object.entries({
    'an attempt at an unknown trial': { attempts: [sampleAttempt(unknown)] },
    'a judgement of an unknown attempt': { judged: [{ trial: first.id, attempt: 2, judgements: [sampleJudgement()] }] },
    'a label of an unknown attempt': { labelled: [{ trial: unknown, attempt: 1, labels: [sampleLabel()] }] },
    'a trial of an unknown run': { trials: sampleTrials(unknown, 1) },
  } satisfies Record<string, Batch>).map(
    ([what, bad]: [string, Batch]): StoreCase => ({
      name: `a batch with ${what} leaves nothing, and the next one is written`,
      async check(store) {
        await store.createRun(manifest, trials.slice(0, 2))
        const before = await everythingOf(store, manifest.id)
        const mixed: Batch = {
          trials: [...trials, ...(bad.trials ?? [])],
          attempts: [...batch.attempts!, ...(bad.attempts ?? [])],
          judged: [...batch.judged!, ...(bad.judged ?? [])],
          labelled: [...batch.labelled!, ...(bad.labelled ?? [])],
        }
        await assert.rejects(store.write(mixed), StoreError)
        assert.deepEqual(await everythingOf(store, manifest.id), before)
        await store.write({ trials, ...batch })
        assert.deepEqual((await store.trial(first.id))!.judgements, batch.judged![0]!.judgements)
      },
    }),
  ),
  {
    name: 'an import whose source breaks off leaves no run, throws what the source threw, and can be made again',
    async check(store) {
      const broken = new Error('line 7 cannot be read')
      async function* half() {
        yield { trials: trials.slice(0, 2), ...batch }
        throw broken
      }
      await assert.rejects(store.importRun(manifest, half()), error => error === broken)
      assert.deepEqual(await store.runs(), [])
      assert.deepEqual(await store.trialsLike(''), [])
      async function* whole() {
        yield { trials: trials.slice(0, 2), ...batch }
        yield { trials: trials.slice(2) }
      }
      assert.equal(await store.importRun(manifest, whole()), 'created')
      assert.deepEqual(await store.trials(manifest.id), trials)
      assert.deepEqual((await store.trial(second.id))!.labels, batch.labelled![1]!.labels)
    },
  },
  {
    name: 'an import of a run that is there reads nothing of its source',
    async check(store) {
      await store.createRun(manifest, [])
      let read = false
      async function* source() {
        read = true
        yield { trials }
      }
      assert.equal(await store.importRun(manifest, source()), 'exists')
      assert.equal(read, false)
      assert.deepEqual(await store.trials(manifest.id), [])
    },
  },
  {
    name: 'what is noted at the end of an import stands with the run, and is asked for only then',
    async check(store) {
      let read = 0
      async function* source() {
        yield { trials: trials.slice(0, 2) }
        yield { trials: trials.slice(2) }
        read = 2
      }
      const noted = sampleManifest({}, { notes: ['planned'] })
      const notes = () => [`${read} batches`]
      assert.equal(await store.importRun(noted, source(), { notes }), 'created')
      assert.deepEqual((await store.run(noted.id))!.manifest, { ...noted, notes: ['planned', '2 batches'] })
      assert.equal(await store.importRun(noted, source(), { notes: () => ['another'] }), 'exists')
      assert.deepEqual((await store.run(noted.id))!.manifest.notes, ['planned', '2 batches'])
    },
  },
  {
    name: 'metadata that is added joins what is there, overwrites nothing, and is added once',
    async check(store) {
      await store.createRun(manifest, trials)
      const transcript = { ...transcriptOf({ user: 'May I?' }), metadata: { type: 'a' } }
      await store.write({ attempts: [sampleAttempt(first.id, { transcript }), sampleAttempt(second.id)] })
      const added = [first, second].map(({ id }) => ({ trial: id, attempt: 1, from: 'b.csv', metadata: { type: 'b', own: 1 } }))
      for (let i = 0; i < 2; i++) await store.write({ added })
      const metadataOf = async (id: string) => (await store.trial(id))!.attempts[0]!.transcript!.metadata
      assert.deepEqual(await metadataOf(first.id), { type: 'a', 'type (b.csv)': 'b', own: 1 })
      assert.deepEqual(await metadataOf(second.id), { type: 'b', own: 1 })
      assert.deepEqual((await store.trial(first.id))!.attempts[0]!.transcript!.turns, transcript.turns)
    },
  },
  {
    name: 'what was written is there for the next that opens the store',
    async check(store, another) {
      await store.createRun(manifest, trials)
      await store.write(batch)
      const before = await everythingOf(store, manifest.id)
      assert.deepEqual(await everythingOf(await another(), manifest.id), before)
    },
  },
  {
    name: 'an empty batch, and records without judgements, change nothing',
    async check(store) {
      await store.createRun(manifest, trials)
      await store.write(batch)
      const before = await everythingOf(store, manifest.id)
      await store.write({})
      const at = { trial: first.id, attempt: 1 }
      await store.write({ trials: [], attempts: [], judged: [{ ...at, judgements: [] }], labelled: [{ ...at, labels: [] }] })
      assert.deepEqual(await everythingOf(store, manifest.id), before)
    },
  },
]
