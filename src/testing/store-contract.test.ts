import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { sqliteStore } from '../store/sqlite/sqlite-store.ts'
import type { Batch, Store } from '../store/store.ts'
import { storeContract } from './store-contract.ts'

const dir = mkdtempSync(join(tmpdir(), 'assay-contract-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
let files = 0

/** A store that keeps the contract, but for what a test breaks. */
function brokenContract(change: (store: Store) => Partial<Store>) {
  const folder = `${++files}`
  return storeContract({
    open(location) {
      const store = sqliteStore(join(dir, folder, `${location}.db`))
      const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(store)) as (keyof Store)[]
      const bound = methods.map(name => [name, typeof store[name] === 'function' ? store[name].bind(store) : store[name]])
      return { ...Object.fromEntries(bound), location: store.location, ...change(store) } as Store
    },
  })
}

test('every case has a name of its own', () => {
  const names = brokenContract(() => ({})).map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

test.each<[string, string, (store: Store) => Partial<Store>]>([
  [
    'writes a batch piece by piece',
    'a batch with a judgement of an unknown attempt leaves nothing, and the next one is written',
    store => ({
      async write(batch) {
        for (const [key, rows] of Object.entries(batch)) await store.write({ [key]: rows } as Batch)
      },
    }),
  ],
  [
    'imports batch by batch',
    'an import whose source breaks off leaves no run, throws what the source threw, and can be made again',
    store => ({
      async importRun(manifest, batches) {
        const result = await store.createRun(manifest, [])
        for await (const batch of batches) await store.write(batch)
        return result
      },
    }),
  ],
  [
    'creates a run again',
    'a run is created once, and a second time left as it is',
    store => ({
      async createRun(manifest, trials) {
        if ((await store.createRun(manifest, trials)) === 'exists') await store.write({ trials })
        return 'created'
      },
    }),
  ],
  [
    'judges twice what is written twice',
    'writing a batch twice does what writing it once does',
    store => {
      let writes = 0
      return {
        async write(batch) {
          writes++
          const again = (judge: string) => `${judge}${writes > 1 ? writes : ''}`
          const judged = batch.judged?.map(item => ({
            ...item,
            judgements: item.judgements.map(judgement => ({ ...judgement, judge: again(judgement.judge) })),
          }))
          await store.write({ ...batch, ...(judged ? { judged } : {}) })
        },
      }
    },
  ],
  ['says that nothing is open', 'a trial that was never tried is open', () => ({ openTrials: async () => [] })],
  [
    'counts every attempt as an error',
    'only target errors count as errors: an interruption costs no try',
    store => ({
      openTrials: async run => (await store.openTrials(run)).map(trial => ({ ...trial, errors: trial.attempts })),
    }),
  ],
  [
    'forgets severities in its table',
    'the table holds every judgement and label of the last attempt, and none of an earlier one',
    store => ({
      async table(run) {
        const table = await store.table(run)
        return { ...table, judgements: { ...table.judgements, severity: new Int8Array(table.judgements.count) } }
      },
    }),
  ],
  [
    'leaves undefined what was absent',
    'attempts of every state are read back in their order, with what was said',
    store => ({
      async trial(id) {
        const found = await store.trial(id)
        const attempts = found?.attempts.map(attempt => ({ reason: undefined, ...attempt })) as never
        return found && { ...found, attempts }
      },
    }),
  ],
  [
    'shows runs oldest first',
    'runs come newest first, and of one moment the last made first',
    store => ({ runs: async () => (await store.runs()).reverse() }),
  ],
  [
    'finds by whole bytes only',
    'runs are found by any prefix of their id',
    store => ({ runsLike: prefix => store.runsLike(prefix.slice(0, prefix.length - (prefix.length % 2))) }),
  ],
  [
    'answers for a run that there is not',
    'an unknown run or trial is undefined; what is asked of it is an error that says so',
    store => ({ trials: run => store.trials(run).catch(() => []) }),
  ],
  [
    'keeps one cache for all runs',
    'the same call in two runs is two answers',
    () => {
      const cache = new Map<string, unknown>()
      return {
        cachedCall: async (_, key) => cache.get(key),
        write: async ({ calls = [] }) => {
          for (const { key, reply } of calls) if (!cache.has(key)) cache.set(key, reply)
        },
      }
    },
  ],
  [
    'holds a run for everybody',
    'a run that is held cannot be held by another, from this store or another one',
    () => ({ lockRun: async () => ({ release() {} }) }),
  ],
  [
    'never lets go of a run',
    'a released run can be held again, and releasing it twice does not let it go',
    store => ({
      async lockRun(run) {
        const held = await store.lockRun(run)
        return held && { release() {} }
      },
    }),
  ],
  [
    'shows half of a write',
    'work handed in all at once is done piece by piece: a failing one leaves nothing and harms no other',
    store => ({
      async write({ attempts = [], ...rest }) {
        await store.write({ attempts })
        await store.write(rest)
      },
    }),
  ],
])('a store that %s does not keep the contract', async (_, name, change) => {
  const named = (change: (store: Store) => Partial<Store>) => brokenContract(change).find(one => one.name === name)!
  await named(() => ({})).run()
  await expect(named(change).run()).rejects.toThrow()
})
