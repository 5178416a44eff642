import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Clock } from '../base/clock.ts'
import { InputError } from '../base/errors.ts'
import { recordsImporter } from '../interop/records.ts'
import { sqliteStore } from '../store/sqlite/sqlite-store.ts'
import { importRun } from './import-run.ts'
import { notedRejects, rejectNotes } from './import-run-rejects.ts'

const clock: Clock = { now: () => 1_700_000_000_000, sleep: async () => {} }
const good = (scenario: string) => JSON.stringify({ target: 't', scenario, turns: [] })
const bad = (scenario: string) => JSON.stringify({ target: 't', scenario, turns: [], epoch: 0 })

function projectOf(lines: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'assay-rejects-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'data'))
  const path = join(folder, 'data', 'trials.jsonl')
  writeFileSync(path, lines.join('\n'))
  const store = sqliteStore(join(folder, '.assay', 'assay.db'))
  onTestFinished(() => store.close())
  const rejects = join(folder, '.assay', 'rejects')
  return { path, store, rejects, bring: (more: object = {}) => importRun(store, recordsImporter, path, { clock, ...more }) }
}

test('the run is made of what can be read; the rest stands in a file, and in a note of the run', async () => {
  const { path, store, rejects, bring } = projectOf([good('a'), bad('b'), '{"target":', good('c')])
  const { run, result, rejected, first, rejects: file } = await bring()
  expect({ result, rejected, file }).toEqual({
    result: 'created',
    rejected: 2,
    file: join(rejects, `r${run.slice(0, 16)}.jsonl`),
  })
  const rows = readFileSync(file!, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(rows).toEqual([
    { at: `${path}:2`, reason: expect.stringMatching(/^"epoch": /), raw: bad('b') },
    { at: `${path}:3`, reason: expect.stringMatching(/^is not JSON/), raw: '{"target":' },
  ])
  expect(first.map(({ at }) => at)).toEqual([`${path}:2`, `${path}:3`])
  const { manifest, trials } = (await store.run(run))!
  expect(trials).toBe(2)
  expect(manifest.notes).toEqual([
    `2 rows of the source could not be read: kept in rejects/r${run.slice(0, 16)}.jsonl beside the store`,
    expect.stringMatching(/^trials\.jsonl:2: "epoch": /),
    expect.stringMatching(/^trials\.jsonl:3: is not JSON/),
  ])
  expect(readdirSync(rejects)).toEqual([`r${run.slice(0, 16)}.jsonl`])
  expect(statSync(file!).mode & 0o077).toBe(0)
})

test('imported again, the run and its rejects are what they were', async () => {
  const { bring } = projectOf([good('a'), bad('b')])
  const first = await bring()
  const again = await bring()
  expect(again).toEqual({ ...first, result: 'exists', first: [] })
})

test('a run without rejects has neither note nor file', async () => {
  const { store, rejects, bring } = projectOf([good('a')])
  const { run, rejected, rejects: file } = await bring()
  expect({ rejected, file, notes: (await store.run(run))!.manifest.notes }).toEqual({ rejected: 0, file: null, notes: [] })
  expect(existsSync(rejects)).toBe(false)
})

test('when not one row can be read, the first reasons are told and nothing is written', async () => {
  const { path, store, rejects, bring } = projectOf(Array.from({ length: 7 }, (_, i) => bad(`s${i}`)))
  const error = await bring().catch((thrown: Error) => thrown)
  expect(error).toBeInstanceOf(InputError)
  const [head, ...reasons] = (error as Error).message.split('\n')
  expect(head).toBe(`${path}: not one of its 7 rows can be read, so nothing was imported:`)
  expect(reasons.map(reason => reason.split(': ')[0])).toEqual([1, 2, 3, 4, 5].map(line => `${path}:${line}`))
  expect(await store.runs()).toEqual([])
  expect(existsSync(rejects)).toBe(false)
})

test('more rejects than are allowed fail the import, as many do not', async () => {
  const { path, store, rejects, bring } = projectOf([good('a'), bad('b'), bad('c'), good('d')])
  await expect(bring({ maxRejects: 1 })).rejects.toThrow(
    `${path}: more than 1 row cannot be read (--max-rejects), so nothing was imported:\n${path}:2: `,
  )
  expect(await store.runs()).toEqual([])
  expect(existsSync(rejects)).toBe(false)
  expect(await bring({ maxRejects: 2 })).toMatchObject({ result: 'created', rejected: 2 })
  await expect(bring({ maxRejects: 1 })).rejects.toThrow(
    `${path}: was imported before, and 2 of its rows could not be read, more than --max-rejects 1; the run stays as it is`,
  )
  expect(await store.runs()).toHaveLength(1)
})

test('many and large rejects are cut, with a mark', async () => {
  const large = `{"x":"${'y'.repeat(200_000)}"`
  const { bring } = projectOf([good('a'), ...Array.from({ length: 20 }, () => large)])
  const { rejects, rejected } = await bring()
  const rows = readFileSync(rejects!, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect([rejected, rows.length]).toEqual([20, 20])
  for (const row of rows) expect([row.raw.length, row.raw.at(-1), row.cutFrom]).toEqual([65_537, '…', large.length])
})

test('a file that a killed import left under another name is moved into place by the next', async () => {
  const { bring } = projectOf([good('a'), bad('b')])
  const { rejects } = await bring()
  renameSync(rejects!, `${rejects}.part`)
  expect(await bring()).toMatchObject({ result: 'exists', rejects })
  expect(existsSync(rejects!)).toBe(true)
})

test('the number of rejects can be read from the notes again', () => {
  const first = [{ at: 'd/a.csv:3', reason: 'no', raw: '' }]
  expect(notedRejects(rejectNotes({ count: 1, first, file: 'rejects/r1.jsonl' }, 'd'))).toBe(1)
  expect(notedRejects(rejectNotes({ count: 12_345, first, file: 'rejects/r1.jsonl' }, 'd'))).toBe(12_345)
  expect(notedRejects(['another note'])).toBe(0)
  expect(rejectNotes({ count: 1, first, file: 'rejects/r1.jsonl' }, './d')[1]).toBe('a.csv:3: no')
})
