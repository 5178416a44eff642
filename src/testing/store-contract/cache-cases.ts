import assert from 'node:assert/strict'
import { callKey } from '../../record/identity.ts'
import { sampleManifest } from '../sample-records.ts'
import type { StoreCase } from './case.ts'

const run = sampleManifest()
const other = sampleManifest({ instance: 2 })
const key = callKey({ request: { model: 'm' }, epoch: 1, callIndex: 0 })

export const cacheCases: StoreCase[] = [
  {
    name: 'a cached call is read back; one that was never made is undefined',
    async check(store) {
      await store.createRun(run, [])
      assert.equal(await store.cachedCall(run.id, key), undefined)
      const response = { text: 'Yes \u{1f44d} \u0000', nested: [null, 1.5, { deep: [] }] }
      await store.cacheCall(run.id, key, response)
      assert.deepEqual(await store.cachedCall(run.id, key), response)
      assert.equal(await store.cachedCall(run.id, callKey({ request: { model: 'm' }, epoch: 2, callIndex: 0 })), undefined)
    },
  },
  {
    name: 'the same call in two runs is two answers',
    async check(store) {
      await store.createRun(run, [])
      await store.createRun(other, [])
      await store.cacheCall(run.id, key, 'one')
      assert.equal(await store.cachedCall(other.id, key), undefined)
      await store.cacheCall(other.id, key, 'two')
      assert.equal(await store.cachedCall(run.id, key), 'one')
      assert.equal(await store.cachedCall(other.id, key), 'two')
    },
  },
  {
    name: 'the first answer to a call stays',
    async check(store) {
      await store.createRun(run, [])
      await store.cacheCall(run.id, key, 'first')
      await store.cacheCall(run.id, key, 'second')
      assert.equal(await store.cachedCall(run.id, key), 'first')
    },
  },
]
