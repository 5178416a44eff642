import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { sampleManifest } from '../../testing/sample-records.ts'
import { storeContract } from '../../testing/store-contract.ts'
import { sqliteStore } from './sqlite-store.ts'

const dir = mkdtempSync(join(tmpdir(), 'assay-store-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

describe('the contract of stores', () => {
  for (const { name, run } of storeContract({ open: location => sqliteStore(join(dir, `${location}.db`)) })) test(name, run)
})

test('a link to the file leads to the same store, and to the same held runs', async () => {
  const manifest = sampleManifest()
  const store = sqliteStore(join(dir, 'real.db'))
  await store.createRun(manifest, [])
  symlinkSync(join(dir, 'real.db'), join(dir, 'link.db'))
  const linked = sqliteStore(join(dir, 'link.db'))
  expect((await linked.runs()).length).toBe(1)
  const held = await store.lockRun(manifest.id)
  expect(await linked.lockRun(manifest.id)).toBeUndefined()
  held!.release()
  await linked.close()
  await store.close()
})

test('two stores in one folder hold their runs apart', async () => {
  const { id } = sampleManifest()
  const stores = ['a.db', 'b.db'].map(file => sqliteStore(join(dir, file)))
  const held = await Promise.all(stores.map(store => store.lockRun(id)))
  expect(held).not.toContain(undefined)
  for (const lock of held) lock!.release()
  for (const store of stores) await store.close()
})

test('closing waits for the work handed in before it', async () => {
  const manifest = sampleManifest()
  const store = sqliteStore(join(dir, 'closing.db'))
  const created = store.createRun(manifest, [])
  await store.close()
  expect(await created).toBe('created')
  await store.close()
})
