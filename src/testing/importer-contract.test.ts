import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Import, ImportedRow, Importer } from '../interop/importer.ts'
import { recordsImporter } from '../interop/records.ts'
import { importerContract } from './importer-contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'assay-contract-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const path = join(folder, 'trials.jsonl')
const judged = { judge: 'j', outcome: { kind: 'judged', verdict: 'violation' } }
const line = (scenario: string) =>
  JSON.stringify({ target: 't', scenario, turns: [], metadata: { source: `of ${scenario}` }, judgements: [judged] })
writeFileSync(path, [line('a'), line('b'), '{"target": 7}', line('c')].join('\n'))

/** An importer that keeps the contract, but for what a test breaks. */
function importer(change: (data: Import) => Partial<Import> = () => ({}), more: Partial<Importer> = {}): Importer {
  return {
    ...recordsImporter,
    async open(at) {
      const data = await recordsImporter.open(at)
      return { ...data, ...change(data) }
    },
    ...more,
  }
}

/** Names of the cases that fail. */
async function broken(make: () => Importer): Promise<string[]> {
  const failed: string[] = []
  const kept = ['of a', 'of b', 'of c']
  for (const { name, run } of importerContract(make, { path, items: 4, rejected: 1, kept }))
    await run().catch(() => failed.push(name))
  return failed
}

/** Rows, changed one by one; undefined leaves one out. */
const rows = (change: (row: ImportedRow, i: number) => ImportedRow | undefined) => (data: Import) => ({
  async *trials() {
    let i = 0
    for await (const row of data.trials()) {
      const changed = change(row, i++)
      if (changed) yield changed
    }
  },
})

const asTrial = (row: ImportedRow, change: object): ImportedRow =>
  'trial' in row ? { ...row, trial: { ...row.trial, ...change } } : row

test('an importer that keeps the contract passes it', async () => {
  expect(await broken(importer)).toEqual([])
})

let readings = 0
test.each<[string, string, () => Importer]>([
  ['is called otherwise than its spec', 'says what it is', () => importer(undefined, { name: 'other' })],
  [
    'names a digest that is none',
    'names its sources',
    () => importer(data => ({ sources: data.sources.map(source => ({ ...source, digest: 'b'.repeat(64) })) })),
  ],
  ['names a folder', 'names its sources', () => importer(() => ({ title: `records of ${path}` }))],
  ['names no field', 'says of each field', () => importer(() => ({ fields: [] }))],
  ['names a field twice', 'says of each field', () => importer(data => ({ fields: [...data.fields, data.fields[0]!] }))],
  ['leaves a reject out', 'brings as many rows', () => importer(rows(row => ('trial' in row ? row : undefined)))],
  ['leaves a trial out', 'brings as many rows', () => importer(rows((row, i) => (i === 1 ? undefined : row)))],
  ['drops metadata', 'drops nothing', () => importer(rows(row => asTrial(row, { metadata: {} })))],
  ['brings what cannot be stored', 'brings trials that can be stored', () => importer(rows(row => asTrial(row, { epoch: 0 })))],
  ['has a judge speak that it does not name', 'brings trials that can be stored', () => importer(() => ({ judges: [] }))],
  ['has a judge speak that was not asked', 'brings trials that can be stored', () => importer(() => ({ judgesOf: () => [] }))],
  [
    'has a judge of another event',
    'brings trials that can be stored',
    () => importer(data => ({ judges: data.judges.map(judge => ({ ...judge, event: 'refusal' as const })) })),
  ],
  ['names no place', 'names the place', () => importer(rows(row => ({ ...row, at: 'line 1' })))],
  ['gives no reason', 'names the place', () => importer(rows(row => ('trial' in row ? row : { ...row, reason: '' })))],
  ['does not keep the row', 'names the place', () => importer(rows(row => ('trial' in row ? row : { ...row, raw: '' })))],
  [
    'reads otherwise the second time',
    'reads the same again',
    () => importer(rows(row => asTrial(row, { durationMs: ++readings }))),
  ],
  [
    'takes nothing for an empty data set',
    'meets a path that is not there',
    () => ({ ...importer(), open: at => recordsImporter.open(at.endsWith('.jsonl') ? at : path) }),
  ],
  [
    'breaks on what is no JSON',
    'meets a file that is cut off',
    () => ({
      ...importer(),
      async open(at) {
        for (const text of readFileSync(at.endsWith('.jsonl') ? at : join(at, 'trials.jsonl'), 'utf8').split('\n'))
          JSON.parse(text)
        return recordsImporter.open(at)
      },
    }),
  ],
  ['recognises everything', 'where it recognises', () => importer(undefined, { sniff: () => true })],
  ['does not recognise itself', 'where it recognises', () => importer(undefined, { sniff: () => false })],
])('an importer that %s fails', async (_, name, make) => {
  expect((await broken(make)).some(failed => failed.startsWith(name))).toBe(true)
})
