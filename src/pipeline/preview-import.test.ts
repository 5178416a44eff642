import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { recordsImporter } from '../interop/records.ts'
import { previewImport } from './preview-import.ts'

const line = (scenario: string, more: object = {}) => JSON.stringify({ target: 't', scenario, turns: [], ...more })
const said = (judge: string, outcome: object) => ({ judge, outcome })

function pathOf(...lines: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-preview-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'trials.jsonl'), lines.join('\n'))
  return folder
}

test('everything is counted as an import would make it, and nothing is written', async () => {
  const label = (kind: object) => ({ annotator: 'ana', outcome: kind })
  const path = pathOf(
    line('a', {
      metadata: { source: 'x', id: 1 },
      judgements: [said('j', { kind: 'judged', verdict: 'violation' }), said('k', { kind: 'failed', error: 'e' })],
      labels: [label({ kind: 'labelled', verdict: 'violation' })],
    }),
    line('b', { metadata: { source: 'y' }, judgements: [said('j', { kind: 'abstained', reason: 'r' })] }),
    line('c', { state: 'limit', labels: [label({ kind: 'skipped', reason: 'r' })] }),
    line('b', { metadata: { source: 'y' }, judgements: [said('j', { kind: 'abstained', reason: 'r' })] }),
    '{"target": 7}',
  )
  expect(await previewImport(recordsImporter, path)).toMatchObject({
    importer: { name: 'records' },
    sources: [{ file: 'trials.jsonl' }],
    fields: expect.arrayContaining([{ from: 'scenario', to: 'scenario' }]),
    metadata: [
      { key: 'source', trials: 2 },
      { key: 'id', trials: 1 },
    ],
    moreKeys: 0,
    trials: 3,
    joined: 0,
    states: { completed: 2, limit: 1 },
    judges: [
      { name: 'j', event: 'violation', judged: 1, abstained: 1, failed: 0, silent: 0 },
      { name: 'k', event: 'violation', judged: 0, abstained: 0, failed: 1, silent: 0 },
    ],
    annotators: [{ name: 'ana', role: 'annotator', labelled: 1, skipped: 1 }],
    rejected: 2,
    first: [
      { at: `${path}/trials.jsonl:4`, reason: expect.stringContaining(`is the same as ${path}/trials.jsonl:2 in every respect`) },
      { at: `${path}/trials.jsonl:5` },
    ],
    fault: null,
  })
  expect(readdirSync(path)).toEqual(['trials.jsonl'])
})

test('it says that an import would fail, and why', async () => {
  expect((await previewImport(recordsImporter, pathOf('{}', '{}'))).fault).toContain('not one of its 2 rows can be read')
  expect((await previewImport(recordsImporter, pathOf(line('a'), '{}'), { maxRejects: 0 })).fault).toContain('more than 0 rows')
  expect((await previewImport(recordsImporter, pathOf(''))).fault).toContain('there is no trial in it')
})

test('keys without end are counted up to a bound', async () => {
  const lines = Array.from({ length: 1_200 }, (_, i) => line(`s${i}`, { metadata: { [`key${i}`]: i } }))
  const { metadata, moreKeys } = await previewImport(recordsImporter, pathOf(...lines))
  expect([metadata.length, moreKeys]).toEqual([1_000, 200])
})
