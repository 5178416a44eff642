import assert from 'node:assert/strict'
import { StoreError } from '../../base/errors.ts'
import { sampleManifest, sampleTrials } from '../sample-records.ts'
import type { StoreCase } from './case.ts'

/** Prefixes of every length, odd and even, find what begins with them. */
const lengths = [0, 1, 2, 3, 5, 8, 31, 63, 64]

export const findCases: StoreCase[] = [
  {
    name: 'runs come newest first, and of one moment the last made first',
    async check(store) {
      const manifests = [30, 10, 20, 20].map((createdAt, i) => sampleManifest({ instance: i + 1 }, { createdAt }))
      for (const manifest of manifests) await store.createRun(manifest, [])
      assert.deepEqual(
        (await store.runs()).map(({ manifest }) => manifest.spec.instance),
        [1, 4, 3, 2],
      )
    },
  },
  {
    name: 'runs are found by any prefix of their id',
    async check(store) {
      const ids = Array.from({ length: 10 }, (_, i) => sampleManifest({ instance: i + 1 }))
      for (const manifest of ids) await store.createRun(manifest, [])
      for (const { id } of ids) {
        for (const length of lengths) {
          const prefix = id.slice(0, length)
          const expected = ids.map(manifest => manifest.id).filter(other => other.startsWith(prefix))
          assert.deepEqual((await store.runsLike(prefix)).toSorted(), expected.toSorted(), prefix)
        }
      }
    },
  },
  {
    name: 'trials are found by any prefix of their id, with their run',
    async check(store) {
      const manifests = [sampleManifest(), sampleManifest({ instance: 2 })]
      const trials = manifests.flatMap(({ id }) => sampleTrials(id, 8))
      for (const manifest of manifests)
        await store.createRun(
          manifest,
          trials.filter(({ run }) => run === manifest.id),
        )
      const pairs = trials.map(({ id, run }) => ({ trial: id, run }))
      for (const { trial } of pairs) {
        for (const length of lengths) {
          const prefix = trial.slice(0, length)
          const found = await store.trialsLike(prefix)
          const byId = (a: { trial: string }, b: { trial: string }) => (a.trial < b.trial ? -1 : 1)
          assert.deepEqual(found.toSorted(byId), pairs.filter(pair => pair.trial.startsWith(prefix)).toSorted(byId), prefix)
        }
      }
    },
  },
  {
    name: 'what begins with no hexadecimal digit is no prefix of anything',
    async check(store) {
      const manifest = sampleManifest()
      await store.createRun(manifest, sampleTrials(manifest.id, 20))
      for (const prefix of ['z', '0z', '%', '_', "'", `${manifest.id}0`, `${manifest.id.slice(0, 4)}z`]) {
        assert.deepEqual(await store.runsLike(prefix), [], prefix)
        assert.deepEqual(await store.trialsLike(prefix), [], prefix)
      }
    },
  },
  {
    name: 'an unknown run or trial is undefined; what is asked of it is an error that says so',
    async check(store) {
      const unknown = 'f'.repeat(64)
      assert.equal(await store.run(unknown), undefined)
      assert.equal(await store.trial(unknown), undefined)
      assert.deepEqual(await store.runs(), [])
      for (const question of ['judges', 'sessions', 'trials', 'openTrials', 'table'] as const)
        await assert.rejects(store[question](unknown), StoreError, question)
    },
  },
  {
    name: '5,000 trials are planned at once and read back in their order',
    async check(store) {
      const manifest = sampleManifest()
      const trials = sampleTrials(manifest.id, 5_000)
      assert.equal(await store.createRun(manifest, trials), 'created')
      assert.deepEqual(await store.trials(manifest.id), trials)
      assert.deepEqual(
        (await store.openTrials(manifest.id)).map(({ id }) => id),
        trials.map(({ id }) => id),
      )
      assert.equal((await store.run(manifest.id))!.trials, 5_000)
    },
  },
]
