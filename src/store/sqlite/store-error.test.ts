import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { StoreError } from '../../base/errors.ts'
import { sampleAttempt, sampleManifest, sampleTrials } from '../../testing/sample-records.ts'
import type { Store } from '../store.ts'
import { schemaVersion } from './migrations.ts'
import { type SqliteStoreOptions, sqliteStore } from './sqlite-store.ts'

const dir = mkdtempSync(join(tmpdir(), 'assay-store-error-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
let files = 0
let path = ''
beforeEach(() => {
  path = join(dir, `${++files}.db`)
})

const manifest = sampleManifest()

/** A store with a run of 400 tried trials, closed. */
async function makeStore(): Promise<void> {
  const store = sqliteStore(path)
  const trials = sampleTrials(manifest.id, 400)
  await store.createRun(manifest, trials)
  await store.write({ attempts: trials.map(({ id }) => sampleAttempt(id)) })
  await store.close()
}

function overwrite(from: number, to: number): void {
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(to - from, 0xa5), 0, to - from, from)
  closeSync(file)
}

function execute(sql: string): void {
  const db = new Database(path)
  db.exec(sql)
  db.close()
}

/** What a person reads: where, what was found, what would do; nothing of the program's inside. */
function expectClear(error: unknown, message: RegExp): void {
  expect(error).toBeInstanceOf(StoreError)
  const text = (error as StoreError).message
  expect(text.startsWith(`store ${path}: `), text).toBe(true)
  expect(text.slice(`store ${path}: `.length)).toMatch(message)
  expect(text, 'a remedy').toMatch(/; |\. /)
  expect(text).not.toMatch(/\n|\bat \S+ \(|\.ts:|\.js:|SqliteError|ZodError/)
}

function openingError(options?: SqliteStoreOptions): unknown {
  try {
    void sqliteStore(path, options).close()
  } catch (error) {
    return error
  }
  return undefined
}

describe('a file that is no usable store is a clear error when it is opened', () => {
  test.each<[string, () => void | Promise<void>, RegExp, SqliteStoreOptions?]>([
    ['not there, and needed', () => {}, /there is no such file; a first run or import makes it/, { mustExist: true }],
    ['empty, and needed', () => writeFileSync(path, ''), /is empty .*; a first run or import fills it/, { mustExist: true }],
    ['a text', () => writeFileSync(path, 'no database at all '.repeat(500)), /the file is no database; name another/],
    ['a short text', () => writeFileSync(path, 'xy'), /the file is no database; name another/],
    ['a folder', () => mkdirSync(path), /is a folder; name a file/],
    ['no file', () => symlinkSync('/dev/null', path), /is no file; name a file/],
    ["another program's database", () => execute('create table t (x)'), /is a database of another program; name another file/],
    [
      "another program's database without tables",
      () => execute('pragma application_id = 7; pragma user_version = 1'),
      /is a database of another program; name another file/,
    ],
    [
      'of a newer version',
      async () => {
        await makeStore()
        execute(`pragma user_version = ${schemaVersion + 1}`)
      },
      /was written by a newer assay \(schema \d+, this one knows \d+\); update assay/,
    ],
    [
      'overwritten at its head',
      async () => {
        await makeStore()
        overwrite(0, 100)
      },
      /the file is no database; name another/,
    ],
    [
      'overwritten in its header, but for the first words',
      async () => {
        await makeStore()
        overwrite(40, 100)
      },
      /another program|cannot be read as a store|no database/,
    ],
    [
      'overwritten where the schema stands',
      async () => {
        await makeStore()
        overwrite(100, 4096)
      },
      /is damaged; restore a copy/,
    ],
  ])('%s', async (_, make, message, options) => {
    await make()
    expectClear(openingError(options), message)
  })
})

test("another program's database is not changed by trying to open it", () => {
  execute('create table t (x)')
  const before = readFileSync(path)
  openingError()
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(existsSync(`${path}-wal`)).toBe(false)
})

test('a path that leads through a file is a clear error', () => {
  writeFileSync(path, '')
  path = join(path, 'assay.db')
  expectClear(openingError(), /a part of its path is a file, not a folder; name another/)
})

test('a path that no file system takes is a clear error', () => {
  path = join(dir, 'n'.repeat(5_000))
  const error = openingError()
  expect(error).toBeInstanceOf(StoreError)
  // Of a line this long the middle is left out.
  expect((error as StoreError).message).toMatch(/^store \S+ … n+: cannot be opened \(ENAMETOOLONG\); name another/)
})

test('a missing folder is made, a needed one is not', async () => {
  path = join(dir, 'new', 'folder', 'assay.db')
  expectClear(openingError({ mustExist: true }), /there is no such file/)
  expect(existsSync(join(dir, 'new'))).toBe(false)
  await sqliteStore(path).close()
  expect(existsSync(path)).toBe(true)
})

test('an empty file, as a kill may leave it, becomes a store', async () => {
  writeFileSync(path, '')
  const store = sqliteStore(path)
  expect(await store.createRun(manifest, [])).toBe('created')
  await store.close()
})

describe('damage that shows only in reading is a clear error', () => {
  /** All that a store can be asked, one after the other. */
  async function readAll(store: Store): Promise<void> {
    await store.runs()
    await store.table(manifest.id)
    for (const { id } of await store.trials(manifest.id)) await store.trial(id)
  }

  async function readingError(): Promise<unknown> {
    const store = sqliteStore(path)
    try {
      await readAll(store)
    } catch (error) {
      return error
    } finally {
      await store.close()
    }
    return undefined
  }

  const damaged = /is damaged; restore a copy, or move it away and run again/

  test('pages overwritten in the middle', async () => {
    await makeStore()
    const { size } = statSync(path)
    overwrite(Math.floor(size / 3), Math.floor((2 * size) / 3))
    expectClear(await readingError(), damaged)
  })

  test.each([
    ['a transcript that cannot be unpacked', "update transcript set body = x'28b52ffd00'"],
    ['a transcript of something else', `update transcript set body = x'${Buffer.from('{}').toString('hex')}'`],
    ['a manifest that is no JSON', "update run set manifest = '{'"],
    ['a manifest of something else', "update run set manifest = '{}'"],
    ['a state that there is not', 'update attempt set state = 77'],
    ['a name that is gone', "delete from name where text = 'target'"],
  ])('%s', async (_, sql) => {
    await makeStore()
    execute(sql)
    expectClear(await readingError(), damaged)
  })

  test('checking a store finds the damage', async () => {
    await makeStore()
    const { size } = statSync(path)
    overwrite(Math.floor(size / 3), Math.floor((2 * size) / 3))
    const store = sqliteStore(path)
    expect(await store.check()).not.toEqual([])
    await store.close()
  })
})
