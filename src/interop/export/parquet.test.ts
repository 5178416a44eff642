import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyRecord, exportedRunOf, recordOf } from '../../testing/exported-run-of.ts'
import { exporterContract } from '../../testing/exporter-contract.ts'
import { sampleJudgement } from '../../testing/sample-records.ts'
import { columnsOf } from './columns.ts'
import { outcomeRows } from './outcome-rows.ts'
import { parquetExporter } from './parquet.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-parquet-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function bytesOf(path: string): ArrayBuffer {
  const bytes = readFileSync(path)
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer
}

function read(path: string): Promise<Record<string, unknown>[]> {
  const compressors = { ZSTD: (bytes: Uint8Array) => new Uint8Array(zstdDecompressSync(bytes)) }
  return parquetReadObjects({ file: bytesOf(path), compressors })
}

describe('the contract', () => {
  const trialsIn = async (path: string) => new Set((await read(path)).map(row => row.trial)).size
  for (const { name, run } of exporterContract(() => parquetExporter(), { trialsIn })) test(name, run)
})

test('every cell comes back as it was: texts of every kind, nulls as nulls, times as times', async () => {
  const path = join(folder, 'run.parquet')
  const run = exportedRunOf(everyRecord())
  await parquetExporter({ text: true }).write(run, path)
  const columns = columnsOf({ text: true })
  const expected = everyRecord()
    .flatMap(outcomeRows(run.judges, 'all'))
    .map(row =>
      Object.fromEntries(
        columns.map(({ name, type, cell }) => {
          const value = cell(row)
          if (value === null) return [name, null]
          return [name, type === 'time' ? new Date(Number(value)) : type === 'int64' ? BigInt(value) : value]
        }),
      ),
    )
  expect(await read(path)).toEqual(expected)
})

test('the file says what it is of, and how many trials were planned', async () => {
  const path = join(folder, 'about.parquet')
  const run = exportedRunOf([recordOf('a', { state: 'pending' }), recordOf('b')])
  await parquetExporter().write(run, path)
  const { key_value_metadata, num_rows } = parquetMetadata(bytesOf(path))
  const about = Object.fromEntries(key_value_metadata!.map(({ key, value }) => [key, value]))
  expect(about).toMatchObject({ 'assay.schema': 'assay.outcomes/1', 'assay.run': run.manifest.id, 'assay.planned': '2' })
  expect(num_rows).toBe(2n)
})

test('a large run is written in groups of rows, each read as it was', async () => {
  const path = join(folder, 'large.parquet')
  const records = Array.from({ length: 12_000 }, (_, i) => recordOf(`s${i}`, { judgements: i % 2 ? [sampleJudgement()] : [] }))
  expect(await parquetExporter().write(exportedRunOf(records), path)).toEqual({ trials: 12_000, rows: 12_000 })
  expect(parquetMetadata(bytesOf(path)).row_groups.length).toBe(4)
  expect((await read(path)).map(row => row.scenario)).toEqual(records.map(({ trial }) => trial.scenario))
})
