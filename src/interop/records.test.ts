import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { InputError } from '../base/errors.ts'
import type { RecordedTrial } from '../record/recorded-trial.ts'
import { importerContract } from '../testing/importer-contract.ts'
import { readRecords, recordsImporter } from './records.ts'

const line = (trial: object) => JSON.stringify({ target: 't', scenario: 's', turns: [], ...trial })

describe('is an importer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-records-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const judged = (verdict: string) => ({ judge: 'j', outcome: { kind: 'judged', verdict, rationale: 'since it is so' } })
  const said = { role: 'user', parts: [{ type: 'text', text: 'Hello?' }] }
  const lines = [
    line({ turns: [said], metadata: { source: ['web', 7] }, judgements: [judged('violation')] }),
    line({ epoch: 0 }),
    '{"target":',
    '[]',
    line({ scenario: 's2', state: 'target-error', reason: 'it was down' }),
  ]
  writeFileSync(join(folder, 'trials.jsonl'), lines.join('\n'))
  const kept = ['Hello?', 'web', '7', 'since it is so', 'it was down', '{"target":']
  for (const { name, run } of importerContract(() => recordsImporter, { path: folder, items: 5, rejected: 3, kept }))
    test(name, run)
})

test('a line that is no record is rejected by name, as it stood; a recording that is played back must be whole', async () => {
  const folder = folderOf(line({}), line({ epoch: 0, states: 'x' }), '{"target":', line({ scenario: 's2' }))
  const rows: unknown[] = []
  for await (const row of (await recordsImporter.open(folder)).trials()) rows.push(row)
  expect(rows).toMatchObject([
    { trial: { scenario: 's' } },
    {
      at: `${folder}/trials.jsonl:2`,
      reason: expect.stringMatching(/^"epoch": is too small.*; unknown key "states"; did you mean "state"\?$/),
      raw: line({ epoch: 0, states: 'x' }),
    },
    { at: `${folder}/trials.jsonl:3`, reason: expect.stringMatching(/^is not JSON: /), raw: '{"target":' },
    { trial: { scenario: 's2' } },
  ])
  await expect(trialsOf(line({}), line({ epoch: 0 }))).rejects.toThrow('trials.jsonl:2: "epoch": is too small')
})

describe('with the file that an export writes beside the lines', () => {
  const judge = { name: 'j', kind: 'regex', version: '1', options: {}, event: 'refusal' }
  const beside = (more: object) =>
    JSON.stringify({ schema: 'assay.export/1', judges: [judge], trials: { planned: 3, untried: 2 }, ...more })
  const failed = line({ judges: ['j'], judgements: [{ judge: 'j', outcome: { kind: 'failed', error: 'no reply' } }] })
  const exported = (text: string) => {
    const folder = folderOf(failed)
    writeFileSync(join(folder, 'trials.run.json'), text)
    return folder
  }

  test('a judge that has never decided keeps its event, and what was not tried is told', async () => {
    const folder = exported(beside({}))
    const data = await recordsImporter.open(folder)
    expect(data.judges).toMatchObject([{ name: 'j', event: 'refusal' }])
    expect(data.title).toMatch(/ · unfinished$/)
    expect(data.sources.map(({ file }) => file)).toEqual(['trials.jsonl', 'trials.run.json'])
    const rows: unknown[] = []
    for await (const row of data.trials()) rows.push(row)
    expect(rows).toMatchObject(
      [{ trial: {} }, { at: `${folder}/trials.run.json:untried`, reason: /^2 of the 3 trials/ }].map(row =>
        'reason' in row ? { ...row, reason: expect.stringMatching(row.reason) } : row,
      ),
    )
  })

  test('a finished run has nothing to tell', async () => {
    const data = await recordsImporter.open(exported(beside({ trials: { planned: 1, untried: 0 } })))
    expect(data.title).not.toMatch(/unfinished/)
    const rows: unknown[] = []
    for await (const row of data.trials()) rows.push(row)
    expect(rows).toHaveLength(1)
  })

  test.each([
    ['{"schema":', 'is cut off'],
    [beside({ judges: 3 }), 'has other judges'],
    ['[]', 'is a list'],
  ])('%s is refused', async text => {
    await expect(recordsImporter.open(exported(text))).rejects.toThrow(/trials\.run\.json: does not say what an export says/)
  })
})

test('it is recognised by the keys of its first line', () => {
  expect(recordsImporter.sniff!(folderOf(line({})))).toBe(true)
  expect(recordsImporter.sniff!(folderOf('{"target":"t","scenario":"s"}'))).toBe(false)
})

function folderOf(...lines: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-records-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'trials.jsonl'), lines.join('\n'))
  return folder
}

async function trialsOf(...lines: string[]): Promise<RecordedTrial[]> {
  const trials: RecordedTrial[] = []
  for await (const { trial } of readRecords(folderOf(...lines))) trials.push(trial)
  return trials
}

async function refusal(...lines: string[]): Promise<string> {
  const error = await trialsOf(...lines).then(
    () => new Error('the records were accepted'),
    (thrown: Error) => thrown,
  )
  expect(error).toBeInstanceOf(InputError)
  return error.message.replaceAll(/\/\S*\/(?=trials\.jsonl)/g, '')
}

test('a line says as little as target, scenario and turns; the rest has defaults', async () => {
  expect(await trialsOf(line({}))).toEqual([
    {
      target: 't',
      scenario: 's',
      epoch: 1,
      slice: {},
      state: 'completed',
      startedAt: null,
      durationMs: null,
      turns: [],
      judgements: [],
      labels: [],
    },
  ])
})

test('the file and the folder that holds it are the same recording, and name no folder of the machine', async () => {
  const folder = folderOf(line({}))
  const [fromFolder, fromFile] = [await recordsImporter.open(folder), await recordsImporter.open(join(folder, 'trials.jsonl'))]
  expect(fromFolder.sources).toEqual(fromFile.sources)
  expect(fromFolder.title).toBe(`recorded trials of ${basename(folder)}`)
  expect(fromFile.title).toBe('recorded trials of trials.jsonl')
})

test('its judges are those that spoke, each of the event of its verdicts', async () => {
  const judged = (judge: string, verdict: string) => ({ judge, outcome: { kind: 'judged', verdict } })
  const data = await recordsImporter.open(
    folderOf(
      line({ judgements: [{ judge: 'a', outcome: { kind: 'failed', error: 'x' } }, judged('b', 'success')] }),
      line({ scenario: 's2', judgements: [judged('a', 'no-refusal')] }),
      line({ scenario: 's3' }),
    ),
  )
  expect(data.judges.map(({ name, event }) => [name, event])).toEqual([
    ['a', 'refusal'],
    ['b', 'success'],
  ])
  const asked: (readonly string[])[] = []
  for await (const row of data.trials()) if ('trial' in row) asked.push(data.judgesOf(row.trial))
  expect(asked).toEqual([['a', 'b'], ['a'], []])
})

test.each([
  ['an unknown key', line({ scenarios: 's' }), 'trials.jsonl:2: unknown key "scenarios"; did you mean "scenario"?'],
  [
    'an unknown key inside',
    line({ slice: { familly: 'f' } }),
    'trials.jsonl:2: unknown key "familly" in "slice"; did you mean "family"?',
  ],
  ['a missing key', '{"target":"t","turns":[]}', 'trials.jsonl:2: missing key "scenario"'],
  [
    'an unknown state',
    line({ state: 'complete' }),
    'trials.jsonl:2: "state": unknown value "complete"; did you mean "completed"?',
  ],
  [
    'a verdict that is none',
    line({ judgements: [{ judge: 'j', outcome: { kind: 'judged', verdict: 'violatoin' } }] }),
    'trials.jsonl:2: "judgements.0.outcome.verdict": unknown value "violatoin"; did you mean "violation"?',
  ],
  ['an epoch of 0', line({ epoch: 0 }), 'trials.jsonl:2: "epoch": is too small'],
  ['a broken line', '{"target":', 'trials.jsonl:2: is not JSON: '],
  ['a line that is no object', '"x"', 'trials.jsonl:2: is no record; each line holds one object'],
])('%s is refused with file and line', async (_, second, message) => {
  expect(await refusal(line({}), second)).toContain(message)
})

test('several faults of a line are all told', async () => {
  expect((await refusal(line({ epoch: 0, states: 'x' }))).split('\n')).toHaveLength(2)
})

test('a folder without trials.jsonl, and a path that is not there, are refused', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-records-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  await expect(recordsImporter.open(folder)).rejects.toThrow(
    `${folder}: has no trials.jsonl; a recording is that file, or the folder that holds it`,
  )
  await expect(recordsImporter.open(folder)).rejects.toThrow(InputError)
  await expect(recordsImporter.open('no/such')).rejects.toThrow('no/such: there is no such file or folder')
})
