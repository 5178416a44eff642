import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zstdCompressSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { digestOf } from '../../base/digest.ts'
import { sampleManifest } from '../../testing/sample-records.ts'
import { sqliteStore } from './sqlite-store.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-calls-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const reply = (n: number) => ({ n, text: 'Ünsere Antwort. '.repeat(n % 60) })

test('any number of calls goes into one batch, and short and long replies come back as they were', async () => {
  const store = sqliteStore(join(folder, 'assay.db'))
  const manifest = sampleManifest()
  await store.createRun(manifest, [])
  const calls = Array.from({ length: 333 }, (_, n) => ({
    run: manifest.id,
    key: digestOf(n),
    reply: reply(n),
    model: 'm',
    usage: null,
  }))
  await store.write({ calls })
  await store.write({ calls: calls.slice(5, 9).map(call => ({ ...call, reply: 'another' })) })
  for (const { key, reply } of calls) expect(await store.cachedCall(manifest.id, key)).toEqual(reply)
  expect(await store.callTotals(manifest.id)).toMatchObject([{ calls: 333 }])
  await store.close()
})

test('what earlier programs wrote, with zstd, is still read', async () => {
  const path = join(folder, 'assay.db')
  const store = sqliteStore(path)
  const manifest = sampleManifest()
  await store.createRun(manifest, [])
  const packed = zstdCompressSync(JSON.stringify(reply(50)))
  const db = new Database(path)
  const insert = db.prepare('insert into call (run_no, key, response) select no, ?, ? from run')
  for (const [n, response] of [packed, Buffer.concat([Buffer.of(1), packed])].entries())
    insert.run(Buffer.from(digestOf(n), 'hex'), response)
  db.close()
  for (const n of [0, 1]) expect(await store.cachedCall(manifest.id, digestOf(n))).toEqual(reply(50))
  await store.close()
})
