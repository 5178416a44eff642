import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { StoreError } from '../../base/errors.ts'
import { sampleAttempt, sampleManifest, sampleTrials } from '../../testing/sample-records.ts'
import { storeContract } from '../../testing/store-contract.ts'
import { sqliteStore } from './sqlite-store.ts'
import { WriterThread } from './writer-thread.ts'

const dir = mkdtempSync(join(tmpdir(), 'assay-writer-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
const threaded = (name: string) => sqliteStore(join(dir, `${name}.db`), { writerThread: true })

describe('the contract of stores', () => {
  for (const { name, run } of storeContract({ open: threaded })) test(name, run)
})

test('closing waits for what was handed in before', async () => {
  const manifest = sampleManifest()
  const store = threaded('closing')
  const trials = sampleTrials(manifest.id, 300)
  await store.createRun(manifest, trials)
  const written = store.write({ attempts: trials.map(({ id }) => sampleAttempt(id)) })
  await store.close()
  await written
  const again = sqliteStore(join(dir, 'closing.db'))
  expect((await again.run(manifest.id))!.finished).toBe(300)
  await again.close()
})

test('what the store refuses is refused in its words, and the next batch is written', async () => {
  const manifest = sampleManifest()
  const store = threaded('refused')
  const [known, unknown] = sampleTrials(manifest.id, 2)
  await store.createRun(manifest, [known!])
  const refused = store.write({ attempts: [sampleAttempt(unknown!.id)] })
  await expect(refused).rejects.toThrow(StoreError)
  await expect(refused).rejects.toThrow(/^trial [0-9a-f]{12} is not in the store$/)
  await store.write({ attempts: [sampleAttempt(known!.id)] })
  expect((await store.run(manifest.id))!.finished).toBe(1)
  await store.close()
})

test('a thread that cannot begin says so to whoever writes, and ends', async () => {
  const writer = new WriterThread({ path: join(dir, 'nowhere', 'none.db'), busyTimeoutMs: 100 })
  await expect(writer.write({})).rejects.toThrow(/none\.db: there is no such file/)
  await expect(writer.write({})).rejects.toThrow(StoreError)
  await writer.close()
})

test('another thread goes on while a large batch is written', async () => {
  const manifest = sampleManifest()
  const store = threaded('aside')
  const trials = sampleTrials(manifest.id, 4_000)
  await store.createRun(manifest, trials)
  const attempts = trials.map(({ id }) => sampleAttempt(id))
  await store.write({})
  let turns = 0
  const turning = setInterval(() => turns++, 1)
  const written = store.write({ attempts })
  await written
  clearInterval(turning)
  expect(turns).toBeGreaterThan(5)
  expect((await store.run(manifest.id))!.finished).toBe(4_000)
  await store.close()
})
