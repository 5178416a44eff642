import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assay, assayJson } from '../assay.ts'

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'assay-cli-import-'))
  mkdirSync(join(dir, 'data'))
  mkdirSync(join(dir, 'notes'))
  writeFileSync(join(dir, 'data', 'trials.jsonl'), [...good, '{"target": "shop", "scenario": "late"}', '{"target":'].join('\n'))
  writeFileSync(join(dir, 'data', 'whole.jsonl'), good.join('\n'))
  writeFileSync(join(dir, 'data', 'agentdojo-m.jsonl'), `${header}\n${trace}\n`)
  writeFileSync(join(dir, 'data', 'cut.jsonl'), `${header}\n${trace}\n${trace.slice(0, 90)}`)
  writeFileSync(join(dir, 'data', 'only-cut.jsonl'), good[0]!.slice(0, 60))
  writeFileSync(join(dir, 'notes', 'README.md'), '# Notes\n')
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const line = (scenario: string, metadata: object) =>
  JSON.stringify({
    target: 'shop',
    scenario,
    turns: [{ role: 'user', parts: [{ type: 'text', text: 'May I?' }] }],
    metadata,
    judgements: [{ judge: 'gave-in', outcome: { kind: 'judged', verdict: 'no-violation' } }],
    labels: [{ annotator: 'ana', outcome: { kind: 'labelled', verdict: 'violation' } }],
  })
const good = [line('a', { source: 'web' }), line('b', { source: 'app', 'a key': 1 })]
const header = '{"metadata": {"benchmark": "agent-dojo", "name": "m"}}'
const trace = JSON.stringify({
  messages: [{ role: 'user', content: 'Pay' }],
  metadata: {
    suite_name: 'banking',
    user_task_id: 'u',
    injection_task_id: null,
    attack_type: null,
    success: true,
    security: true,
  },
})

const widest = (text: string) => Math.max(...text.split('\n').map(text => stringWidth(text)))
/** Each test has a store of its own. */
const inStore = (name: string) => ['--store', join(name, 'assay.db')]
interface Imported {
  run: string
  result: string
  trials: number
  rejected: number
  rejects: string | null
  format: string
}

describe('rows that cannot be read', () => {
  test('are counted, named, kept in a file, and told wherever the run is shown', async () => {
    const store = inStore('rejects')
    const first = await assay(['import', 'records', 'data', ...store], { cwd: dir })
    expect(first.code).toBe(0)
    const run = /run (r[0-9a-f]{5})/.exec(first.stdout)![1]!
    const file = /they are in (rejects\/rejects\/\S+\.jsonl)/.exec(first.stdout)![1]!
    expect(first.stdout).toContain('2 trials, 2 judgements, 2 labels from 1 file in ')
    expect(first.stdout).toContain('2 rows of the source could not be read; they are in ')
    expect(first.stdout).toContain('data/trials.jsonl:3: missing key "turns"')
    const rows = readFileSync(join(dir, file), 'utf8')
      .trim()
      .split('\n')
      .map(row => JSON.parse(row))
    expect(rows.map(({ at, raw }) => [at, raw])).toEqual([
      ['data/trials.jsonl:3', '{"target": "shop", "scenario": "late"}'],
      ['data/trials.jsonl:4', '{"target":'],
    ])
    const analysis = await assay(['analyze', run, ...store], { cwd: dir })
    expect(analysis.stdout.replaceAll(/\s+/g, ' ')).toContain('2 rows of the source could not be read: kept in rejects/')
    expect(analysis.stdout).toContain('trials.jsonl:3: missing key "turns"')
    expect(widest(analysis.stdout)).toBeLessThanOrEqual(80)
    const runs = await assay(['runs', ...store], { cwd: dir })
    expect(runs.stdout).toContain(`${run}: 2 rows of the source could not be read`)
    expect(widest(runs.stdout)).toBeLessThanOrEqual(80)
    const { notes } = await assayJson<{ notes: string[] }>(['analyze', run, ...store], { cwd: dir })
    expect(notes).toHaveLength(3)
    // A second time nothing is added, and it is said so.
    const again = await assay(['import', 'records', 'data', ...store], { cwd: dir })
    expect(again.stdout).toContain('(these files were imported before: nothing was added)')
    const document = await assayJson<Imported>(['import', 'records', 'data', ...store], { cwd: dir })
    expect(document).toMatchObject({ result: 'exists', trials: 2, rejected: 2, rejects: file, format: 'records' })
  })

  test('fail the import where they are more than --max-rejects, and where there is nothing else', async () => {
    const store = inStore('strict')
    const strict = await assay(['import', 'records', 'data', '--max-rejects', '1', ...store], { cwd: dir })
    expect(strict).toMatchObject({ code: 2, stdout: '' })
    expect(strict.stderr).toContain('assay: data: more than 1 row cannot be read (--max-rejects), so nothing was imported:')
    expect(strict.stderr).toContain('assay: data/trials.jsonl:3: missing key "turns"')
    expect(existsSync(join(dir, 'strict', 'rejects'))).toBe(false)
    expect((await assayJson<{ runs: object[] }>(['runs', ...store], { cwd: dir }).catch(() => ({ runs: [] }))).runs).toEqual([])
    const loose = await assay(['import', 'records', 'data', '--max-rejects', '2', ...store], { cwd: dir })
    expect(loose.code).toBe(0)
    const wrong = await assay(['import', 'records', 'data', '--max-rejects', 'few', ...store], { cwd: dir })
    expect(wrong).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--max-rejects takes a whole number from 0, found "few"'),
    })
  })
})

describe('--dry-run', () => {
  test('shows what becomes of everything, and writes nothing', async () => {
    const { code, stdout } = await assay(['import', 'records', 'data', '--dry-run', ...inStore('dry')], { cwd: dir })
    expect(code).toBe(0)
    expect(widest(stdout)).toBeLessThanOrEqual(80)
    for (const part of [
      /records · recorded trials of data/,
      /trials\.jsonl +[\d,]+$/m,
      /^ {2}scenario +scenario$/m,
      /^ {2}source +2$/m,
      /^ {2}a key +1$/m,
      /2 trials = 2 completed/,
      /judge gave-in +violation +2 +0 +0 +0/,
      /annotator ana +2 +0/,
      /2 rows cannot be read:\n {4}data\/trials\.jsonl:3: missing key "turns"/,
      /Nothing was written\./,
    ])
      expect(stdout).toMatch(part)
    expect(existsSync(join(dir, 'dry'))).toBe(false)
  })

  test('as JSON, and with exit code 2 where an import would fail', async () => {
    const command = ['import', 'records', 'data', '--dry-run']
    expect(await assayJson(command, { cwd: dir })).toMatchObject({
      schema: 'assay.import-preview/1',
      format: 'records',
      trials: 2,
      metadata: [
        { key: 'source', trials: 2 },
        { key: 'a key', trials: 1 },
      ],
      rejected: 2,
      first: [{ at: 'data/trials.jsonl:3' }, { at: 'data/trials.jsonl:4', raw: '{"target":' }],
      fault: null,
    })
    const { run } = await assayJson(command, { cwd: dir })
    expect((await assayJson(['import', 'records', 'data', ...inStore('dry-and-real')], { cwd: dir })).run).toBe(run)
    const failing = await assay([...command, '--max-rejects', '0'], { cwd: dir })
    expect(failing.code).toBe(2)
    expect(failing.stdout).toContain('2 rows cannot be read:')
    expect(failing.stderr).toContain('assay: an import would fail: data: more than 0 rows cannot be read')
  })
})

describe('without a format', () => {
  test('the path is recognised, and it is said as what', async () => {
    const { code, stdout, stderr } = await assay(['import', 'data/agentdojo-m.jsonl', ...inStore('guess')], { cwd: dir })
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('data/agentdojo-m.jsonl looks like agentdojo: '),
    })
    expect(stdout).toContain('1 trial, 1 judgement')
    const document = await assayJson<Imported>(['import', 'data/whole.jsonl', ...inStore('guess')], { cwd: dir })
    expect(document).toMatchObject({ format: 'records', trials: 2, rejected: 0, rejects: null })
  })

  const mistakes: [string[], string][] = [
    [['data'], 'data: looks like records and like agentdojo; say which: assay import records data'],
    [['notes'], 'notes: looks like no format that is known by its first lines; say which: assay import FORMAT notes'],
    [['records'], 'import records: which file or folder? Say: assay import records PATH'],
  ]
  test.each(mistakes)('assay import %j says what to choose from', async (args, message) => {
    const { code, stderr } = await assay(['import', ...args, ...inStore('mistakes')], { cwd: dir })
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })
})

describe('the most common mistakes', () => {
  const mistakes: [string, string[], string][] = [
    [
      'a wrong path',
      ['records', 'data/trails.jsonl'],
      'data/trails.jsonl: there is no such file or folder; did you mean "data/trials.jsonl"?',
    ],
    ['a wrong folder', ['records', 'dta'], 'dta: there is no such file or folder; did you mean "data"?'],
    [
      'a path like no other',
      ['records', 'data/september-export.csv'],
      'data/september-export.csv: there is no such file or folder; name a file of the data set, or the folder that holds it (in data are agentdojo-m.jsonl, cut.jsonl, only-cut.jsonl, trials.jsonl, whole.jsonl)',
    ],
    [
      'a wrong format',
      ['agentdojo', 'data/whole.jsonl'],
      'data/whole.jsonl: this looks like records; try: assay import records data/whole.jsonl',
    ],
    [
      'a folder with no matching file',
      ['agentdojo', 'notes'],
      'notes: holds no .jsonl file; AgentDojo traces are agentdojo-PIPELINE.jsonl',
    ],
    [
      'a file that is nothing but half-written',
      ['records', 'data/only-cut.jsonl'],
      'data/only-cut.jsonl:1: is not JSON: ends in the middle of a',
    ],
  ]
  test.each(mistakes)('%s: a sentence that helps, exit code 2, no run', async (_, args, message) => {
    const { code, stdout, stderr } = await assay(['import', ...args, ...inStore('none')], { cwd: dir })
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    const runs = await assay(['runs', ...inStore('none')], { cwd: dir })
    expect(runs.stdout + runs.stderr).toMatch(/no run yet|there is no such file/)
  })

  test('a file that is cut off: what is whole is read, the rest is named', async () => {
    const { code, stdout } = await assay(['import', 'agentdojo', 'data/cut.jsonl', ...inStore('cut')], { cwd: dir })
    expect(stdout).toContain('1 row of the source could not be read; it is in ')
    expect(stdout).toMatch(/data\/cut\.jsonl:3: is not JSON: .*half-written/)
    expect(code).toBe(0)
  })
})
