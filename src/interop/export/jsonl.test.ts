import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordedTrialSchema } from '../../record/recorded-trial.ts'
import { everyRecord, exportedRunOf } from '../../testing/exported-run-of.ts'
import { exporterContract } from '../../testing/exporter-contract.ts'
import { runFileOf } from '../run-beside.ts'
import { jsonlExporter } from './jsonl.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-jsonl-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const lines = (path: string) => readFileSync(path, 'utf8').split('\n').slice(0, -1)

describe('the contract', () => {
  for (const { name, run } of exporterContract(() => jsonlExporter, { trialsIn: path => lines(path).length })) test(name, run)
})

test('every line is a recorded trial; beside them stands what run they are of, and what has not been tried', async () => {
  const path = join(folder, 'trials.jsonl')
  const records = everyRecord()
  const run = exportedRunOf(records)
  const { trials } = await jsonlExporter.write(run, path)
  expect(trials).toBe(records.length - 1)
  for (const line of lines(path)) expect(() => recordedTrialSchema.parse(JSON.parse(line))).not.toThrow()
  const about = JSON.parse(readFileSync(runFileOf(path), 'utf8'))
  expect(about).toMatchObject({
    schema: 'assay.export/1',
    manifest: { id: run.manifest.id },
    judges: run.judges,
    trials: { planned: records.length, exported: records.length - 1, untried: 1 },
    untried: [{ target: 'target', scenario: 'state/pending', epoch: 1 }],
  })
})
