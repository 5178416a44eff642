import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { openFile, type StoreFile } from './open-file.ts'

const dir = mkdtempSync(join(tmpdir(), 'assay-file-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
let path = ''
let files = 0
beforeEach(() => {
  path = join(dir, `${++files}.db`)
})

const open = () => openFile(path, { mustExist: false, busyTimeoutMs: 1_000 })
const ask = (file: StoreFile, sql: string) => Object.values(file.prepare(sql).all([])[0] as object)[0]
const run = (file: StoreFile, sql: string) => file.prepare(sql).run([])

test('a commit survives a power cut, readers do not wait for a writer, and the log gives its disk space back', () => {
  const file = open()
  expect(ask(file, 'pragma journal_mode')).toBe('wal')
  expect(ask(file, 'pragma synchronous')).toBe(2)
  expect(ask(file, 'pragma foreign_keys')).toBe(1)
  expect(ask(file, 'pragma journal_size_limit')).toBe(64 * 1024 * 1024)
  file.close()
})

test('what is read between begin and end is of one moment', () => {
  const [reader, writer] = [open(), open()]
  const names = () => ask(reader, 'select count(*) from name')
  reader.beginRead()
  expect(names()).toBe(0)
  run(writer, "insert into name (text) values ('a')")
  expect(names()).toBe(0)
  reader.endRead()
  expect(names()).toBe(1)
  reader.endRead()
  reader.close()
  writer.close()
})

test('a transaction takes the right to write when it begins, so that it need not fail half-way', () => {
  const [first, second] = [open(), open()]
  run(first, 'begin')
  expect(() => run(second, 'begin')).toThrow(/locked/)
  run(first, 'rollback')
  run(second, 'begin')
  run(second, 'rollback')
  first.close()
  second.close()
})

test('a statement in use is kept, however many others come by; the others are not', () => {
  const file = open()
  const used = file.prepare('select 0')
  const once = file.prepare('select 1')
  for (let i = 2; i < 500; i++) {
    file.prepare(`select ${i}`)
    expect(file.prepare('select 0')).toBe(used)
  }
  expect(file.prepare('select 1')).not.toBe(once)
  file.close()
})
