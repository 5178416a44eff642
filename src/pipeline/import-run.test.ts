import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { analyze } from '../analysis/analyze.ts'
import type { Clock } from '../base/clock.ts'
import { InputError } from '../base/errors.ts'
import type { ImportedRow, Importer } from '../interop/importer.ts'
import { recordsImporter } from '../interop/records.ts'
import { readMapping, tableImporter } from '../interop/table/table-importer.ts'
import { trialId } from '../record/identity.ts'
import { recordedTrialSchema } from '../record/recorded-trial.ts'
import { sqliteStore } from '../store/sqlite/sqlite-store.ts'
import type { Store } from '../store/store.ts'
import { importRun } from './import-run.ts'

const clock: Clock = { now: () => 1_700_000_000_000, sleep: async () => {} }

const mapping = `name: small
version: "1"
title: A small table
files:
  - { match: "a*.csv", judges: [strict], labels: [ana] }
  - { match: "b*.csv", judges: [lenient], labels: [ana] }
trial: { target: t, scenario: "{id}", stratum: "{stratum}" }
transcript: [{ role: user, text: "{text}" }]
judges:
  strict: { column: strict, values: &v { "1": violation, "0": no-violation }, otherwise: failed }
  lenient: { column: lenient, values: *v }
labels:
  ana: { column: ana, values: *v, role: adjudicator }
`

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-import-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

function openStore(): Store {
  const store = sqliteStore(join(folderOf({}), 'assay.db'))
  onTestFinished(() => store.close())
  return store
}

const table = (): Importer => tableImporter(readMapping(join(folderOf({ 'm.yaml': mapping }), 'm.yaml')))
const importTable = (store: Store, files: Record<string, string>) => importRun(store, table(), folderOf(files), { clock })

/** An importer that has read these rows of these files. */
function importerOf(rows: readonly ImportedRow[], files: readonly string[]): Importer {
  return {
    name: 'given',
    about: 'given rows',
    open: async () => ({
      spec: { name: 'given', kind: 'importer', version: '1', options: {} },
      title: 'given rows',
      sources: files.map(file => ({ file, bytes: 1, digest: 'a'.repeat(64) })),
      judges: [{ name: 'j', kind: 'imported', version: '1', options: {}, event: 'violation' }],
      judgesOf: () => ['j'],
      fields: [],
      async *trials() {
        yield* rows
      },
    }),
  }
}

/** What the error says, below its folder; no run may be left. */
async function refusal(files: Record<string, string>, importer = table()): Promise<string> {
  const store = openStore()
  const error = await importRun(store, importer, folderOf(files), { clock }).then(
    () => new Error('it was imported'),
    (thrown: Error) => thrown,
  )
  expect(error).toBeInstanceOf(InputError)
  expect(await store.runs()).toEqual([])
  return error.message.replaceAll(/\/\S*?assay-import-\w+\/?/g, '')
}

const a = 'id,stratum,text,strict,ana\nx,s,Hi,1,1\ny,s,Ho,0,1\n'
const b = 'id,stratum,text,lenient,ana\nx,s,Hi,0,1\ny,s,Ho,0,1\n'

test('two files that each hold a part of a trial make one trial of it', async () => {
  const store = openStore()
  const { run, result } = await importTable(store, { 'a.csv': a, 'b.csv': b })
  expect(result).toBe('created')
  const { judgements, labels, attempts, trial } = (await store.trial(trialId({ run, target: 't', scenario: 'x', epoch: 1 })))!
  expect(judgements.map(({ judge, outcome }) => [judge, outcome.kind === 'judged' && outcome.verdict])).toEqual([
    ['strict', 'violation'],
    ['lenient', 'no-violation'],
  ])
  expect(labels).toMatchObject([{ annotator: 'ana', role: 'adjudicator', outcome: { verdict: 'violation' } }])
  expect(attempts).toMatchObject([{ number: 1, state: 'completed', startedAt: null, transcript: { turns: [{ role: 'user' }] } }])
  expect(trial.judges).toEqual(['strict', 'lenient'])
  expect((await store.table(run)).trials.count).toBe(2)
})

test('what one file lacks is missing from the result, and counted', async () => {
  const store = openStore()
  const { run } = await importTable(store, { 'a.csv': a, 'b.csv': 'id,stratum,text,lenient,ana\nz,s,Hu,,\nx,s,Hi,0,1\n' })
  const rows = analyze(await store.table(run), await store.judges(run))
  expect(rows.map(({ source, outcome }) => [source.name, outcome.n, outcome.verdicts])).toEqual([
    ['strict', 3, { happened: 1, 'not-happened': 1, abstained: 0, failed: 0, unjudged: 1 }],
    ['lenient', 3, { happened: 0, 'not-happened': 1, abstained: 0, failed: 0, unjudged: 2 }],
    ['people', 2, { happened: 2, 'not-happened': 0, abstained: 0, failed: 0, unjudged: 0 }],
  ])
})

test('importing the same files again adds nothing, under any folder; another instance is another run', async () => {
  const store = openStore()
  const first = await importTable(store, { 'a.csv': a, 'b.csv': b })
  expect(await importTable(store, { 'a.csv': a, 'b.csv': b })).toEqual({
    run: first.run,
    result: 'exists',
    rejected: 0,
    first: [],
    rejects: null,
  })
  expect((await importTable(store, { 'a.csv': a })).run).not.toBe(first.run)
  const another = await importRun(store, table(), folderOf({ 'a.csv': a, 'b.csv': b }), { clock, instance: 2 })
  expect(another).toMatchObject({ result: 'created' })
  expect(await store.runs()).toHaveLength(3)
})

test('the manifest says what was read, and with what', async () => {
  const store = openStore()
  const { run } = await importRun(store, table(), folderOf({ 'a.csv': a }), { clock, command: 'assay import table …' })
  const { manifest } = (await store.run(run))!
  expect(manifest).toMatchObject({ id: run, title: 'A small table', command: 'assay import table …', createdAt: clock.now() })
  expect(manifest.spec).toMatchObject({
    kind: 'import',
    judges: [{ name: 'strict', event: 'violation' }],
    importer: { name: 'small', version: '1' },
    sources: [{ file: 'a.csv', bytes: a.length, digest: expect.stringMatching(/^[0-9a-f]{64}$/) }],
  })
})

test.each([
  [
    'the same trial twice in one file',
    { 'a.csv': `${a}x,s,Hi,0,1\n` },
    'a.csv:4: target "t", scenario "x", epoch 1 stands at a.csv:2 already; map a column that tells the two apart (epoch?)',
  ],
  [
    'two files with other words',
    { 'a.csv': a, 'b.csv': b.replace('Ho', 'Hu') },
    'b.csv:3: target "t", scenario "y", epoch 1 has other words or another slice than at a.csv:3; import files that belong together',
  ],
  [
    'two files with another slice',
    { 'a.csv': a, 'b.csv': b.replace('y,s', 'y,r') },
    'b.csv:3: target "t", scenario "y", epoch 1 has other words or another slice than at a.csv:3; import files that belong together',
  ],
  [
    'two files with another verdict of one annotator',
    { 'a.csv': a, 'b.csv': b.replace('Hi,0,1', 'Hi,0,0') },
    'b.csv:2: target "t", scenario "x", epoch 1: adjudicator "ana" says no-violation, and said violation before (first read at a.csv:2); import files that belong together, or name two speakers',
  ],
  [
    'a third file that speaks against the second',
    { 'a.csv': a, 'b1.csv': b, 'b2.csv': b.replace('Hi,0', 'Hi,1') },
    'b2.csv:2: target "t", scenario "x", epoch 1: judge "lenient" says violation, and said no-violation before (first read at a.csv:2); import files that belong together, or name two speakers',
  ],
])('%s: an error that names the places, and no run', async (_, files, message) => {
  expect(await refusal(files)).toBe(message)
})

test('what the second file says besides is kept: metadata under its own name where the two differ, and further words', async () => {
  const store = openStore()
  const said = (more: object) => ({ judge: 'j', outcome: { kind: 'judged', verdict: 'violation', ...more } })
  const trial = (more: object) => ({ trial: recordedTrialSchema.parse({ target: 't', scenario: 's', turns: [], ...more }) })
  const rows = [
    { ...trial({ metadata: { type: 'a', same: [1] }, judgements: [said({ rationale: 'one' })] }), at: '/x:y/a.log:1' },
    {
      ...trial({ metadata: { type: 'b', same: [1], own: true }, durationMs: 7, judgements: [said({ rationale: 'two' })] }),
      at: '/x:y/b.log:9:1',
    },
  ]
  const importer = importerOf(rows, ['a.log', 'b.log'])
  const { run, rejected } = await importRun(store, importer, '/x:y', { clock })
  const { judgements, attempts } = (await store.trial(trialId({ run, target: 't', scenario: 's', epoch: 1 })))!
  expect(rejected).toBe(0)
  expect(judgements).toMatchObject([{ outcome: { rationale: 'one' } }])
  expect(attempts[0]!.transcript!.metadata).toEqual({
    type: 'a',
    'type (b.log)': 'b',
    same: [1],
    own: true,
    durationMs: 7,
    'judge "j"': { rationale: 'two' },
  })
})

test('an import that fails after many batches leaves nothing behind, and the next one is whole', async () => {
  const store = openStore()
  const rows = Array.from({ length: 1_000 }, (_, i) => `s${i},s,Hi,1,1`)
  const head = 'id,stratum,text,strict,ana'
  const seen: number[] = []
  const broken = importRun(store, table(), folderOf({ 'a.csv': [head, ...rows, 's0,s,Hi,0,1'].join('\n') }), {
    clock,
    onProgress: trials => void seen.push(trials),
  })
  await expect(broken).rejects.toThrow(/a\.csv:1002: .* stands at .*a\.csv:2 already/)
  expect(seen.at(-1)).toBe(1_000)
  expect(await store.runs()).toEqual([])
  expect(await store.trialsLike('')).toEqual([])
  const { run } = await importTable(store, { 'a.csv': [head, ...rows].join('\n') })
  expect((await store.run(run))!).toMatchObject({ trials: 1_000, judgements: 1_000, labels: 1_000 })
})

test('an import that is interrupted leaves nothing behind', async () => {
  const store = openStore()
  const stop = new AbortController()
  const rows = Array.from({ length: 1_000 }, (_, i) => `s${i},s,Hi,1,1`)
  const interrupted = importRun(store, table(), folderOf({ 'a.csv': ['id,stratum,text,strict,ana', ...rows].join('\n') }), {
    clock,
    signal: stop.signal,
    onProgress: () => stop.abort(new Error('interrupted')),
  })
  await expect(interrupted).rejects.toThrow('interrupted')
  expect(await store.runs()).toEqual([])
})

test('a recording without a trial, or in which one judge speaks twice, is refused', async () => {
  expect(await refusal({ 'trials.jsonl': '\n' }, recordsImporter)).toBe(
    ': there is no trial in it; name the file or folder that holds some',
  )
  const said = (verdict: string, clause?: string) => ({ judge: 'j', clause, outcome: { kind: 'judged', verdict } })
  const line = (...judgements: object[]) => JSON.stringify({ target: 't', scenario: 's', turns: [], judgements })
  expect(await refusal({ 'trials.jsonl': line(said('violation'), said('no-violation')) }, recordsImporter)).toBe(
    ': its only row cannot be read, so nothing was imported:\n' +
      'trials.jsonl:1: judge "j" speaks twice of one trial; keep one of the two, or name two speakers',
  )
  const store = openStore()
  const twoClauses = line(said('violation', 'shop.1'), said('no-violation', 'shop.2'))
  const { run } = await importRun(store, recordsImporter, folderOf({ 'trials.jsonl': twoClauses }), { clock })
  expect((await store.run(run))!.judgements).toBe(2)
})
