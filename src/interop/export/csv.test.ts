import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyRecord, exportedRunOf, recordOf } from '../../testing/exported-run-of.ts'
import { exporterContract } from '../../testing/exporter-contract.ts'
import { sampleJudgement } from '../../testing/sample-records.ts'
import { csvExporter } from './csv.ts'
import { unguarded } from './csv-cell.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-csv-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (path: string): Record<string, string>[] => parse(readFileSync(path), { columns: true })

describe('the contract', () => {
  const trialsIn = (path: string) => new Set(read(path).map(row => row.trial)).size
  for (const { name, run } of exporterContract(() => csvExporter(), { trialsIn })) test(name, run)
})

describe('with texts, the contract', () => {
  for (const { name, run } of exporterContract(() => csvExporter({ text: true }))) test(name, run)
})

test('a parser that knows nothing of assay reads what every judge said, word for word', async () => {
  const path = join(folder, 'run.csv')
  const words = ['=HYPERLINK("http://x")', "'=1", 'a\r\nb', '', '\u0000', 'ı💸 ,"']
  const records = words.map((reason, i) =>
    recordOf(`s${i}`, { judgements: [sampleJudgement({ outcome: { kind: 'abstained', reason } })] }),
  )
  await csvExporter().write(exportedRunOf(records), path)
  expect(read(path).map(row => unguarded(row.words!))).toEqual(words)
})

test('rows end with CR LF, and the file begins with the name of its first column', async () => {
  const path = join(folder, 'lines.csv')
  await csvExporter({ what: 'trials' }).write(exportedRunOf([recordOf('s')]), path)
  expect(readFileSync(path, 'utf8')).toMatch(/^run,trial,target.*\r\n[^\r\n]*\r\n$/)
})

test('without its labels a table still has a row for every trial', async () => {
  const path = join(folder, 'labels.csv')
  const records = everyRecord()
  for (const what of ['all', 'trials', 'judgements', 'labels'] as const) {
    await csvExporter({ what }).write(exportedRunOf(records), path)
    expect(new Set(read(path).map(row => row.trial)).size, what).toBe(records.length)
  }
})
