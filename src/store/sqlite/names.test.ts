import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, SqliteDialect } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Names, textsOf } from './names.ts'
import { openFile } from './open-file.ts'
import type { Tables } from './schema.ts'

let dir = ''
let db: Kysely<Tables>
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'assay-names-'))
  const database = openFile(join(dir, 'assay.db'), { mustExist: false, busyTimeoutMs: 1_000 })
  db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
})
afterEach(async () => {
  await db.destroy()
  rmSync(dir, { recursive: true })
})

const codes = (names: Names, texts: readonly string[]) =>
  db.transaction().execute(async transaction => {
    const code = await names.codesFor(transaction, texts)
    return texts.map(code)
  })

const numbered = (count: number) => Array.from({ length: count }, (_, i) => `name ${i}`)

test('a text has one code, whoever asks and however often', async () => {
  const names = new Names()
  const [a, b] = await codes(names, ['a', 'b'])
  expect(a).not.toBe(b)
  expect(await codes(names, ['b', 'a', 'b'])).toEqual([b, a, b])
  expect(await codes(new Names(), ['a', 'b'])).toEqual([a, b])
})

test('codes that were forgotten are found again', async () => {
  const names = new Names(10)
  const all = numbered(1_234)
  const first = await codes(names, all)
  expect(new Set(first).size).toBe(all.length)
  expect(await codes(names, all.toReversed())).toEqual(first.toReversed())
})

test('after a transaction that failed its codes are not taken for stored ones', async () => {
  const names = new Names()
  await expect(
    db.transaction().execute(async transaction => {
      await names.codesFor(transaction, ['lost'])
      throw new Error('failed')
    }),
  ).rejects.toThrow('failed')
  names.forget()
  const [code] = await codes(names, ['kept'])
  const [lost] = await codes(names, ['lost'])
  expect(lost).not.toBe(code)
  expect(await textsOf(db, new Set([lost!]))).toEqual(new Map([[lost, 'lost']]))
})

test.each([0, 1, 700, 19_999, 20_001])('the texts of %i codes are those that were stored', async count => {
  const stored = numbered(20_500)
  const all = await codes(new Names(), stored)
  const wanted = new Set(all.slice(all.length - count))
  const texts = await textsOf(db, wanted)
  expect(texts.size).toBe(wanted.size)
  for (const [code, text] of texts) expect(text).toBe(stored[all.indexOf(code)])
})

test('a code that was never given has no text', async () => {
  expect(await textsOf(db, new Set([77]))).toEqual(new Map())
})
