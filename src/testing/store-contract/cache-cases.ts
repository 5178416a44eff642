import assert from 'node:assert/strict'
import { callKey } from '../../record/identity.ts'
import type { KeptCall } from '../../store/store.ts'
import { sampleManifest } from '../sample-records.ts'
import type { StoreCase } from './case.ts'

const run = sampleManifest()
const other = sampleManifest({ instance: 2 })
const keyOf = (callIndex: number, epoch = 1) => callKey({ request: { model: 'm' }, epoch, callIndex })
const key = keyOf(0)
const call = (reply: unknown, more: Partial<KeptCall> = {}): KeptCall => ({
  run: run.id,
  key,
  reply,
  model: null,
  usage: null,
  ...more,
})

export const cacheCases: StoreCase[] = [
  {
    name: 'a kept call is read back; one that was never made is undefined',
    async check(store) {
      await store.createRun(run, [])
      assert.equal(await store.cachedCall(run.id, key), undefined)
      const reply = { text: 'Yes \u{1f44d} \u0000', nested: [null, 1.5, { deep: [] }] }
      const long = { text: 'many words '.repeat(2_000) }
      await store.write({ calls: [call(reply), call(long, { key: keyOf(1) })] })
      assert.deepEqual(await store.cachedCall(run.id, key), reply)
      assert.deepEqual(await store.cachedCall(run.id, keyOf(1)), long)
      assert.equal(await store.cachedCall(run.id, keyOf(0, 2)), undefined)
      assert.deepEqual((await store.callKeys(run.id)).toSorted(), [key, keyOf(1)].toSorted())
    },
  },
  {
    name: 'the same call in two runs is two answers',
    async check(store) {
      await store.createRun(run, [])
      await store.createRun(other, [])
      await store.write({ calls: [call('one')] })
      assert.equal(await store.cachedCall(other.id, key), undefined)
      await store.write({ calls: [call('two', { run: other.id })] })
      assert.equal(await store.cachedCall(run.id, key), 'one')
      assert.equal(await store.cachedCall(other.id, key), 'two')
    },
  },
  {
    name: 'the first answer to a call stays',
    async check(store) {
      await store.createRun(run, [])
      await store.write({ calls: [call('first')] })
      await store.write({ calls: [call('second')] })
      assert.equal(await store.cachedCall(run.id, key), 'first')
    },
  },
  {
    name: 'what the calls used is summed by model, and calls that do not say are counted apart',
    async check(store) {
      await store.createRun(run, [])
      const usage = { inputTokens: 100, outputTokens: 20, cachedInputTokens: null }
      const calls = [
        call(1, { model: 'b', usage }),
        call(2, { key: keyOf(1), model: 'b', usage: { ...usage, cachedInputTokens: 60 } }),
        call(3, { key: keyOf(2), model: 'b', usage: { ...usage, outputTokens: null } }),
        call(4, { key: keyOf(3), model: 'a', usage: null }),
        call(5, { key: keyOf(4) }),
      ]
      await store.write({ calls })
      await store.write({ calls })
      assert.deepEqual(await store.callTotals(run.id), [
        { model: 'a', calls: 1, withoutUsage: 1, inputTokens: 0, outputTokens: 0, cachedInputTokens: 0 },
        { model: 'b', calls: 3, withoutUsage: 1, inputTokens: 300, outputTokens: 40, cachedInputTokens: 60 },
      ])
    },
  },
]
