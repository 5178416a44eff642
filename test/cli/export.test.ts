import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ResultRow } from '../../src/analysis/analyze.ts'
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { sampleAttempt, sampleManifest, sampleTrials } from '../../src/testing/sample-records.ts'
import { assay, assayJson } from '../assay.ts'
import { pythonJson, pythonWith, titled } from '../python.ts'

let dir = ''
let run = ''
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'assay-cli-export-'))
  run = (await assayJson(['demo'], { cwd: dir })).run
}, 60_000)
afterAll(() => rmSync(dir, { recursive: true, force: true }))

describe('assay export', () => {
  test.each([
    ['parquet', /60 trials, 221 rows/],
    ['csv', /60 trials, 221 rows/],
    ['jsonl', /60 trials, 134 judgements, 83 labels/],
  ])('%s stands under the name of the run, and what it holds is said', async (format, holds) => {
    const { code, stdout } = await assay(['export', 'latest', '--format', format], { cwd: dir })
    const file = `r${run.slice(0, 5)}.${format}`
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(holds) })
    expect(stdout).toContain(file)
    expect(statSync(join(dir, file)).size).toBeGreaterThan(1_000)
  })

  test('--json says the files, what they hold, and how much of the run that is', async () => {
    const said = await assayJson<object>(['export', run, '--format', 'csv', '--what', 'trials', '--out', 'trials.csv'], {
      cwd: dir,
    })
    expect(said).toMatchObject({
      schema: 'assay.export/1',
      run,
      format: 'csv',
      files: [{ file: 'trials.csv', bytes: statSync(join(dir, 'trials.csv')).size }],
      holds: { trials: 60, rows: 60 },
      planned: 60,
      untried: 0,
    })
  })

  test('a file that is there is left as it is, unless --force is said', async () => {
    const mine = join(dir, 'mine.csv')
    writeFileSync(mine, 'mine')
    const words = ['export', run, '--format', 'csv', '--out', 'mine.csv']
    const refused = await assay(words, { cwd: dir })
    expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('mine.csv: is there already') })
    expect(readFileSync(mine, 'utf8')).toBe('mine')
    expect((await assay([...words, '--force'], { cwd: dir })).code).toBe(0)
    expect(readFileSync(mine, 'utf8')).toMatch(/^run,/)
  })

  const mistakes: [string[], RegExp][] = [
    [['export', 'latest'], /which format\? Say --format NAME; known: parquet, csv, jsonl/],
    [['export', 'latest', '--format', 'parqet'], /unknown format "parqet"; did you mean "parquet"\?/],
    [['export', 'rfffff', '--format', 'csv'], /run "rfffff": there is none in/],
    [['export', 'latest', '--format', 'csv', '--what', 'label'], /--what: unknown rows "label"; did you mean "labels"\?/],
    [['export', 'latest', '--format', 'jsonl', '--text'], /--text chooses what a table holds/],
    [['export', 'latest', '--format', 'csv', '--out', 'nowhere/a.csv'], /nowhere is not there; make it/],
    [['export', 'latest', '--format', 'csv', '--out', '.'], /is a folder; name a file in it/],
    [['export', 'latest', '--format', 'csv', '--force', '--out', '.assay/assay.db'], /is the store itself/],
  ]
  test.each(mistakes)('%j ends with code 2 and a sentence that helps', async (words, message) => {
    const before = readdirSync(dir)
    const { code, stdout, stderr } = await assay(words, { cwd: dir })
    expect(stderr).toMatch(message)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(readdirSync(dir)).toEqual(before)
  })
})

test('a run that is exported, imported and exported again is the same file', async () => {
  const first = ['export', run, '--format', 'jsonl', '--out', 'first.jsonl']
  const { files } = await assayJson<{ files: { file: string }[] }>(first, { cwd: dir })
  expect(files.map(({ file }) => file)).toEqual(['first.jsonl', 'first.run.json'])
  const again = await assayJson(['import', 'records', 'first.jsonl'], { cwd: dir })
  await assayJson(['export', again.run, '--format', 'jsonl', '--out', 'second.jsonl'], { cwd: dir })
  expect(readFileSync(join(dir, 'second.jsonl'), 'utf8')).toBe(readFileSync(join(dir, 'first.jsonl'), 'utf8'))
})

test('a run that was cut short exports what is there, and says what is not', async () => {
  const project = mkdtempSync(join(dir, 'short-'))
  const store = sqliteStore(join(project, '.assay/assay.db'))
  const manifest = sampleManifest()
  const [first, second, third] = sampleTrials(manifest.id, 3)
  await store.createRun(manifest, [first!, second!, third!])
  await store.write({
    attempts: [sampleAttempt(first!.id), sampleAttempt(second!.id, { state: 'target-error', reason: 'HTTP 500' })],
  })
  await store.close()

  const { stdout } = await assay(['export', 'latest', '--format', 'jsonl', '--out', 'run.jsonl'], { cwd: project })
  expect(stdout).toContain('2 trials, 0 judgements, 0 labels')
  expect(stdout).toContain('1 of 3 planned trials not tried yet')
  expect(stdout).toContain('1 of 3 planned trials ended as target-error or cancelled')
  expect(JSON.parse(readFileSync(join(project, 'run.run.json'), 'utf8'))).toMatchObject({
    trials: { planned: 3, exported: 2, untried: 1 },
    untried: [{ trial: third!.id, scenario: third!.scenario }],
  })
  await assay(['export', 'latest', '--format', 'csv', '--out', 'run.csv'], { cwd: project })
  const rows = readFileSync(join(project, 'run.csv'), 'utf8').split('\r\n').slice(1, -1)
  expect(rows.map(row => /completed|target-error|pending/.exec(row)?.[0])).toEqual(['completed', 'target-error', 'pending'])
  expect(rows.filter(row => row.includes(',judge,gave-in,string,,violation,,missing,'))).toHaveLength(3)
})

const python = pythonWith('pandas', 'pyarrow')

describe.skipIf(python.missing)(titled('pandas', python), () => {
  const read = `
import json, sys, pandas as pd, pyarrow.parquet as pq
schema = pq.read_schema(sys.argv[1])
rows = pd.read_parquet(sys.argv[1], dtype_backend="numpy_nullable")
csv = pd.read_csv(sys.argv[2], keep_default_na=False, dtype=str)
texts = [name for name in rows.columns if schema.field(name).type == "string"]
guard = lambda text: text[1:] if text.startswith("'") and text.lstrip("'").lstrip()[:1] in set("=+-@") else text
judged = rows[rows.kind == "judge"]
of = judged[judged.who == "reader-model"].groupby(["target", "state", "outcome"]).happened.agg(["size", "sum"]).reset_index()
print(json.dumps({
  "types": {field.name: str(field.type) for field in schema},
  "trials": int(rows.trial.nunique()),
  "states": {target: group.drop_duplicates("trial").state.value_counts().to_dict() for target, group in rows.groupby("target")},
  "nulls": [name for name in rows.columns if not schema.field(name).nullable and rows[name].isna().any()],
  "different": [name for name in texts if list(rows[name].fillna("")) != [guard(text) for text in csv[name]]],
  "reader": json.loads(of.to_json(orient="records")),
}))
`
  test('reads Parquet and CSV alike, typed, with the counts of assay analyze', async () => {
    const [parquet, csv] = ['all.parquet', 'all.csv']
    await assayJson(['export', run, '--format', 'parquet', '--text', '--out', parquet], { cwd: dir })
    await assayJson(['export', run, '--format', 'csv', '--text', '--out', csv], { cwd: dir })
    const { results } = await assayJson<{ results: ResultRow[] }>(['analyze', run, '--source', 'reader-model'], { cwd: dir })
    const found = pythonJson<{
      types: Record<string, string>
      trials: number
      states: Record<string, Record<string, number>>
      nulls: string[]
      different: string[]
      reader: { target: string; state: string; outcome: string; size: number; sum: number }[]
    }>(python, read, { args: [parquet, csv], cwd: dir })
    expect(found).toMatchObject({ trials: 60, nulls: [], different: [] })
    expect(found.types).toMatchObject({
      epoch: 'int32',
      started_at: 'timestamp[ms, tz=UTC]',
      duration_ms: 'int64',
      happened: 'bool',
      severity: 'int32',
      words: 'string',
      turns: 'string',
    })
    for (const { target, outcome } of results) {
      const states = Object.fromEntries(Object.entries(outcome.trials).filter(([, n]) => n > 0))
      expect(found.states[target]).toEqual(states)
      const completed = found.reader.filter(row => row.target === target && row.state === 'completed')
      const size = (kind: string) => completed.find(row => row.outcome === kind)?.size ?? 0
      const { happened, 'not-happened': not, failed, abstained, unjudged } = outcome.verdicts
      expect([size('judged'), size('failed'), size('abstained'), size('missing')]).toEqual([
        happened + not,
        failed,
        abstained,
        unjudged,
      ])
      expect(completed.find(row => row.outcome === 'judged')!.sum).toBe(happened)
    }
  })
})
