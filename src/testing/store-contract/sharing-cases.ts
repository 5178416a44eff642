import assert from 'node:assert/strict'
import { setImmediate } from 'node:timers/promises'
import { StoreError } from '../../base/errors.ts'
import { sampleAttempt, sampleJudgement, sampleManifest, sampleTrials } from '../sample-records.ts'
import type { StoreCase } from './case.ts'

const manifest = sampleManifest()
const imported = sampleManifest({ kind: 'import', instance: 2 })

export const sharingCases: StoreCase[] = [
  {
    name: 'a run that is held cannot be held by another, from this store or another one',
    async check(store, another) {
      const second = await another()
      const held = await store.lockRun(manifest.id)
      assert.ok(held)
      assert.equal(await store.lockRun(manifest.id), undefined)
      assert.equal(await second.lockRun(manifest.id), undefined)
      const otherRun = await second.lockRun(imported.id)
      assert.ok(otherRun, 'another run is free')
      otherRun.release()
      held.release()
    },
  },
  {
    name: 'a released run can be held again, and releasing it twice does not let it go',
    async check(store, another) {
      const held = (await store.lockRun(manifest.id))!
      held.release()
      const next = await (await another()).lockRun(manifest.id)
      assert.ok(next)
      held.release()
      assert.equal(await store.lockRun(manifest.id), undefined)
      next.release()
      const last = await store.lockRun(manifest.id)
      assert.ok(last)
      last.release()
    },
  },
  {
    name: 'a run can be held while it is written',
    async check(store, another) {
      const held = (await store.lockRun(manifest.id))!
      await (await another()).createRun(manifest, sampleTrials(manifest.id, 1))
      await store.addSession({ run: manifest.id, startedAt: 1, program: manifest.program })
      held.release()
    },
  },
  {
    name: 'work handed in all at once is done piece by piece: a failing one leaves nothing and harms no other',
    async check(store) {
      const trials = sampleTrials(manifest.id, 100)
      await store.createRun(manifest, trials)
      const works: Promise<unknown>[] = []
      const seen: number[] = []
      for (let i = 0; i < 50; i++) {
        const pair = trials.slice(2 * i, 2 * i + 2)
        const attempts = pair.map(({ id }) => sampleAttempt(id))
        const judged = pair.map(({ id }) => ({ trial: id, attempt: 1, judgements: [sampleJudgement()] }))
        const fails = i % 5 === 0
        const write = store.write({ attempts: fails ? [...attempts, sampleAttempt('f'.repeat(64))] : attempts, judged })
        works.push(
          fails ? assert.rejects(write, StoreError) : write,
          store.run(manifest.id).then(run => {
            assert.equal(run!.judgements, run!.finished)
            seen.push(run!.finished)
          }),
          store.write({ calls: [{ run: manifest.id, key: trials[i]!.id, reply: { i }, model: null, usage: null }] }),
          store.cachedCall(manifest.id, trials[i]!.id).then(value => assert.deepEqual(value, { i })),
        )
      }
      await Promise.all(works)
      const whole = Array.from({ length: 50 }, (_, i) => 2 * (i - Math.floor(i / 5)))
      assert.deepEqual(seen, whole, 'each read sees the writes handed in before it, whole')
      assert.equal((await store.openTrials(manifest.id)).length, 20)
    },
  },
  {
    name: 'nobody sees half of an import, and what else is to be written waits for it',
    async check(store, another) {
      const second = await another()
      const trials = sampleTrials(manifest.id, 4)
      await store.createRun(manifest, trials)
      const works: Promise<unknown>[] = []
      async function* source() {
        yield { trials: sampleTrials(imported.id, 3) }
        assert.equal(await second.run(imported.id), undefined, 'another store sees none of it yet')
        works.push(
          store.write({ attempts: [sampleAttempt(trials[0]!.id)] }),
          store.run(imported.id).then(run => assert.equal(run?.trials, 5)),
          second.write({ attempts: [sampleAttempt(trials[1]!.id)] }),
        )
        for (let i = 0; i < 20; i++) await setImmediate()
        yield { trials: sampleTrials(imported.id, 5).slice(3) }
      }
      assert.equal(await store.importRun(imported, source()), 'created')
      await Promise.all(works)
      assert.equal((await second.run(imported.id))!.trials, 5)
      assert.equal((await store.run(manifest.id))!.finished, 2)
    },
  },
  {
    name: 'two stores on one location write at once, and each sees what the other wrote',
    async check(store, another) {
      const second = await another()
      const trials = sampleTrials(manifest.id, 60)
      await store.createRun(manifest, trials)
      await Promise.all(
        trials.map(({ id }, i) => {
          const writer = i % 2 === 0 ? store : second
          const judgements = [sampleJudgement({ judge: `judge-${i % 7}` })]
          return writer.write({ attempts: [sampleAttempt(id)], judged: [{ trial: id, attempt: 1, judgements }] })
        }),
      )
      assert.deepEqual(await store.table(manifest.id), await second.table(manifest.id))
      for (const [i, { id }] of trials.entries()) {
        const reader = i % 2 === 0 ? second : store
        assert.deepEqual((await reader.trial(id))!.judgements, [sampleJudgement({ judge: `judge-${i % 7}` })])
      }
    },
  },
  {
    name: 'a store in good order has no damage to report',
    async check(store) {
      await store.createRun(manifest, sampleTrials(manifest.id, 10))
      assert.deepEqual(await store.check(), [])
    },
  },
]
