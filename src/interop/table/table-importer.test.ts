import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { digestOfBytes } from '../../base/digest.ts'
import { InputError } from '../../base/errors.ts'
import type { RecordedTrial } from '../../record/recorded-trial.ts'
import type { Import } from '../importer.ts'
import { readMapping, tableImporter } from './table-importer.ts'

async function allOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-table-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

const smallest = {
  name: 'name: small',
  version: 'version: "1"',
  title: 'title: A small table',
  event: 'event: violation',
  files: 'files: [{ match: rows.csv }]',
  trial: 'trial: { target: t, scenario: "{id}" }',
  transcript: 'transcript: [{ role: user, text: "{text}" }]',
  judges: 'judges: { j: { column: said, values: { "1": violation, "0": no-violation } } }',
}

/** A mapping: the smallest one with some of its lines replaced, or more of them. */
function mappingOf(lines: Record<string, string> = {}): string {
  const text = Object.values({ ...smallest, ...lines }).join('\n')
  return join(folderOf({ 'mapping.yaml': text }), 'mapping.yaml')
}

/** All trials of a file (rows.csv), or of a folder of files. */
async function trialsOf(
  files: string | Record<string, string | Uint8Array>,
  lines: Record<string, string> = {},
): Promise<RecordedTrial[]> {
  const data = await tableImporter(readMapping(mappingOf(lines))).open(
    folderOf(typeof files === 'string' ? { 'rows.csv': files } : files),
  )
  return wholeTrials(data)
}

/** All trials of an import; its first rejected row as an error. */
async function wholeTrials(data: Import): Promise<RecordedTrial[]> {
  return (await allOf(data.trials())).map(row => {
    if ('trial' in row) return row.trial
    throw new InputError(`${row.at}: ${row.reason}`)
  })
}

/** What the error of an import says, below its folder. */
async function refusal(files: string | Record<string, string | Uint8Array>, lines: Record<string, string> = {}): Promise<string> {
  const error = await trialsOf(files, lines).then(
    () => new Error('the table was accepted'),
    (thrown: Error) => thrown,
  )
  expect(error).toBeInstanceOf(InputError)
  return error.message.replaceAll(/\/\S*?assay-table-\w+\/?/g, '')
}

test('a row becomes a trial: words, verdict, and what nothing reads as metadata', async () => {
  const path = folderOf({ 'rows.csv': 'id,text,said,note\n a ,Hi,1,kept\nb,"Ho\nho",0,\n' })
  const data = await tableImporter(readMapping(mappingOf())).open(path)
  expect(data.spec).toMatchObject({ name: 'small', kind: 'importer', version: '1', options: { mapping: expect.any(String) } })
  expect(data.judges).toEqual([{ name: 'j', kind: 'imported', version: '1', options: { column: 'said' }, event: 'violation' }])
  expect(data.sources).toMatchObject([{ file: 'rows.csv' }])
  const rows = await allOf(data.trials())
  const trials = await wholeTrials(data)
  expect(rows.map(({ at }) => at)).toEqual([`${path}/rows.csv:2`, `${path}/rows.csv:3`])
  expect(trials[0]).toEqual({
    target: 't',
    scenario: 'a',
    epoch: 1,
    slice: {},
    state: 'completed',
    startedAt: null,
    durationMs: null,
    turns: [{ role: 'user', parts: [{ type: 'text', text: 'Hi' }] }],
    metadata: { note: 'kept' },
    judgements: [{ judge: 'j', outcome: { kind: 'judged', verdict: 'violation', evidence: [] } }],
    labels: [],
  })
  expect(trials[1]).toMatchObject({ scenario: 'b', metadata: { note: '' } })
})

test.each([
  ['of the scenario', { trial: 'trial: { target: t, scenario: "{ids}" }' }, 'ids', 'id'],
  [
    'of a field that is looked up',
    { trial: 'trial: { target: t, scenario: "{id}", locale: { from: "{langs}", map: { "*": x } } }' },
    'langs',
    'lang',
  ],
  [
    'in the result of a look-up',
    { trial: 'trial: { target: t, scenario: "{id}", locale: { from: "{id}", map: { "*": "{langs}" } } }' },
    'langs',
    'lang',
  ],
  ['of the words', { transcript: 'transcript: [{ role: user, text: "{tekst}" }]' }, 'tekst', 'text'],
  ['of a judge', { judges: 'judges: { j: { column: sad, values: { "1": violation } } }' }, 'sad', 'said'],
  ['of an annotator', { labels: 'labels: { a: { column: sade, values: { "1": violation } } }' }, 'sade', 'said'],
  ['that any object has', { trial: 'trial: { target: t, scenario: "{id}", family: "{toString}" }' }, 'toString', undefined],
])('a missing column %s is named, with the nearest that is there', async (_, lines, column, nearest) => {
  const hint = nearest ? `did you mean "${nearest}"?` : 'known: id, text, said, lang'
  expect(await refusal('id,text,said,lang\na,Hi,1,en\n', lines)).toBe(
    `rows.csv:1: has no column "${column}", which mapping "small" reads; ${hint}`,
  )
})

test('a table with another delimiter is recognised', async () => {
  expect(await refusal('id;text;said\na;Hi;1\n')).toMatch(
    /^rows\.csv:1: has no column "id", .*; known: id;text;said; are its cells parted by something else than ","\?$/,
  )
})

test('a value that is not in `values` is refused with file and line, unless the mapping says otherwise', async () => {
  const table = 'id,text,said\na,Hi,1\nb,"two\nlines",maybe\n'
  expect(await refusal(table)).toBe(
    'rows.csv:3: column "said" holds "maybe", which is not among 0, 1; add it to values, or say otherwise: failed',
  )
  const otherwise = (word: string) => ({
    judges: `judges: { j: { column: said, values: { "1": violation }, otherwise: ${word} } }`,
  })
  expect((await trialsOf(table, otherwise('failed')))[1]!.judgements).toEqual([
    { judge: 'j', outcome: { kind: 'failed', error: 'the judge\'s reply is none of its labels: "maybe"' } },
  ])
  expect((await trialsOf(table, otherwise('abstained')))[1]!.judgements).toEqual([
    { judge: 'j', outcome: { kind: 'abstained', reason: 'maybe' } },
  ])
})

test('a long reply that is no verdict is kept shortened, without half a character', async () => {
  const judges = 'judges: { j: { column: said, values: {}, otherwise: failed } }'
  const [trial] = await trialsOf(`id,text,said\na,Hi,${'x'.repeat(299)}🙂${'y'.repeat(500)}\n`, { judges })
  const { outcome } = trial!.judgements[0]!
  expect(outcome).toMatchObject({ kind: 'failed', error: expect.stringMatching(/"x{299}\ufffd…"$/) })
})

test('missing values mean that nobody said anything', async () => {
  const trials = await trialsOf('id,text,said\na,Hi,\nb,Hi,NA\nc,Hi, 1 \n', {
    judges: 'judges: { j: { column: said, values: { "1": violation }, missing: ["", "NA"] } }',
  })
  expect(trials.map(trial => trial.judgements.length)).toEqual([0, 0, 1])
  expect(
    await refusal('id,text,said\na,Hi,\n', {
      judges: 'judges: { j: { column: said, values: { "1": violation }, missing: [] } }',
    }),
  ).toContain('rows.csv:2: column "said" holds "", which is not among 1')
})

test('verdicts come with class, severity and clause; labels with their role, and those that passed are skipped', async () => {
  const [trial] = await trialsOf('id,text,said,ana,ben\na,Hi,3_partial,unsure,?\n', {
    judges: `judges:
  j:
    column: said
    values: { 3_partial: { verdict: violation, category: partial, severity: 2 } }
    clause: shop.1`,
    labels: `labels:
  ana: { column: ana, values: { unsure: { abstained: could not tell } }, role: adjudicator }
  ben: { column: ben, values: {}, otherwise: failed }`,
  })
  expect(trial!.judgements).toEqual([
    {
      judge: 'j',
      clause: 'shop.1',
      outcome: { kind: 'judged', verdict: 'violation', category: 'partial', severity: 2, evidence: [] },
    },
  ])
  expect(trial!.labels).toEqual([
    { annotator: 'ana', role: 'adjudicator', outcome: { kind: 'skipped', reason: 'could not tell' } },
    { annotator: 'ben', role: 'annotator', outcome: { kind: 'skipped', reason: expect.stringContaining('"?"') } },
  ])
})

test('fields are looked up, compared, shortened, and empty where the table says nothing', async () => {
  const trials = await trialsOf('id,text,said,lang,goal,epoch\na,Hi,1,german,Hi,2\nb,Hi,1,english (US),Ho,1\nc,Hi,1,fr,,1\n', {
    trial: `trial:
  target: t
  scenario: "{id}/{said}"
  epoch: "{epoch}"
  locale: { from: "{lang}", map: { german: de-DE, "english*": en, "*": "{lang}" } }
  stratum: { same: ["{text}", "{goal}"], value: equal, otherwise: different }
  family: { from: "{goal}", digest: true }
  hazard: "{goal}"`,
  })
  expect(trials.map(({ scenario, epoch }) => [scenario, epoch])).toEqual([
    ['a/1', 2],
    ['b/1', 1],
    ['c/1', 1],
  ])
  expect(trials.map(({ slice }) => slice)).toEqual([
    { locale: 'de-DE', stratum: 'equal', family: digestOfBytes('Hi').slice(0, 12), hazard: 'Hi' },
    { locale: 'en', stratum: 'different', family: digestOfBytes('Ho').slice(0, 12), hazard: 'Ho' },
    { locale: 'fr', stratum: 'different', family: digestOfBytes('').slice(0, 12), hazard: null },
  ])
})

test.each([
  [
    'a value that a look-up does not know',
    'locale: { from: "{text}", map: { de: de-DE, "en*": en } }',
    /rows\.csv:2: "Hi" is not in the map of "\{text\}" \(de, en\*\); add it, or "\*" for all others$/,
  ],
  ['an epoch that is no number', 'epoch: "{text}"', /rows\.csv:2: epoch is a whole number from 1, found "Hi"$/],
  ['an epoch of 0', 'epoch: "0"', /rows\.csv:2: epoch is a whole number from 1, found "0"$/],
  [
    'a name that is too long',
    'family: "{long}"',
    /rows\.csv:2: family "x{60}…" is no name: .*; \{ from: …, digest: true \} makes a short code of a text$/,
  ],
  ['a line break in a name', 'hazard: "{broken}"', /rows\.csv:2: hazard "a\nb" is no name: control characters are not allowed/],
])('%s is refused with file and line', async (_, field, message) => {
  const table = `id,text,said,long,broken\na,Hi,1,${'x'.repeat(201)},"a\nb"\n`
  expect(await refusal(table, { trial: `trial: { target: t, scenario: "{id}", ${field} }` })).toMatch(message)
})

test('a row without scenario or target is refused', async () => {
  expect(await refusal('id,text,said\na,Hi,1\n" ",Hi,1\n')).toBe('rows.csv:3: scenario is empty; every row needs one')
})

test('columns that are knowingly left out are not kept', async () => {
  const [trial] = await trialsOf('id,text,said,a,b\nx,Hi,1,1,2\n', { ignore: 'ignore: [b, not-there]' })
  expect(trial!.metadata).toEqual({ a: '1' })
})

test('columns that are read can be kept as well, each file those that it has', async () => {
  const lines = {
    files: 'files: [{ match: "a.csv", judges: [j] }, { match: "b.csv", judges: [] }]',
    keep: 'keep: [text, said]',
  }
  const trials = await trialsOf({ 'a.csv': 'id,text,said\nx,Hi,1\n', 'b.csv': 'id,text\ny,Ho\n' }, lines)
  expect(trials.map(trial => trial.metadata)).toEqual([{ text: 'Hi', said: '1' }, { text: 'Ho' }])
  expect(await refusal('id,text,said\nx,Hi,1\n', { keep: 'keep: [txt]' })).toContain(
    'rows.csv:1: has no column "txt", which mapping "small" reads; did you mean "text"?',
  )
})

test('parts of file names become fields, and each file has its own judges', async () => {
  const lines = {
    files: `files:
  - { match: "{model}_gpt_{run}.csv", judges: [gpt] }
  - { match: "{model}_string.csv", judges: [string], labels: [] }`,
    trial: 'trial: { target: "{model}", scenario: "{id}" }',
    judges: `judges:
  gpt: { column: gpt, values: &v { "1": violation } }
  string: { column: str, values: *v }`,
    labels: 'labels: { ana: { column: ana, values: *v } }',
  }
  const files = {
    'a.b_gpt_1.csv': 'id,text,gpt,ana\n1,Hi,1,1\n',
    'a.b_string.csv': 'id,text,str\n1,Hi,1\n',
    'axb_string.csv.bak': 'not read',
    'readme.txt': 'not read',
  }
  const data = await tableImporter(readMapping(mappingOf(lines))).open(folderOf(files))
  expect(data.sources.map(source => source.file)).toEqual(['a.b_gpt_1.csv', 'a.b_string.csv'])
  expect(data.judges.map(judge => judge.name)).toEqual(['gpt', 'string'])
  const trials = await wholeTrials(data)
  expect(trials.map(trial => [trial.target, trial.judgements.map(said => said.judge), trial.labels.length])).toEqual([
    ['a.b', ['gpt'], 1],
    ['a.b', ['string'], 0],
  ])
  // One file alone: the other's judge was not asked.
  const one = await tableImporter(readMapping(mappingOf(lines))).open(join(folderOf(files), 'a.b_string.csv'))
  expect(one.judges.map(judge => judge.name)).toEqual(['string'])
  expect(one.judgesOf(trials[0]!)).toEqual(['string'])
})

test('a single table may have any name when it is given by path', async () => {
  const folder = folderOf({ 'other.csv': 'id,text,said\na,Hi,1\n' })
  const data = await tableImporter(readMapping(mappingOf())).open(join(folder, 'other.csv'))
  expect(data.sources.map(source => source.file)).toEqual(['other.csv'])
})

test('a folder without a known file says what is wanted and what is there', async () => {
  expect(await refusal({ 'row.csv': '', 'rows.tsv': '' })).toBe(
    ': holds no file that mapping "small" knows (rows.csv); found row.csv, rows.tsv',
  )
  expect(await refusal({})).toBe(': holds no file that mapping "small" knows (rows.csv); found nothing')
  const importer = tableImporter(readMapping(mappingOf()))
  await expect(importer.open('no/such')).rejects.toThrow('no/such: there is no such file or folder; name a file')
})

test('a table in another encoding than the mapping says is refused', async () => {
  const latin = Buffer.from('id,text,said\na,Hi,1\nb,caf\xe9,1\n', 'latin1')
  expect(await refusal({ 'rows.csv': latin })).toBe(
    'rows.csv:3: is not utf-8; name its encoding in the mapping, such as windows-1252 or macintosh',
  )
  const [, trial] = await trialsOf({ 'rows.csv': latin }, { encoding: 'encoding: windows-1252' })
  expect(trial!.turns[0]!.parts[0]!.text).toBe('café')
})

test('a table that is empty, or has a header only, is refused by name', async () => {
  expect(await refusal('')).toBe('rows.csv: is empty; leave the file out, or export the table again')
  expect(await refusal('id,text,said\n')).toMatch(/^rows\.csv: has no row below its first/)
})

test('the same mapping and files give the same spec, whatever the folder; another mapping another', async () => {
  const files = { 'rows.csv': 'id,text,said\na,Hi,1\n' }
  const specOf = async (lines: Record<string, string>) => {
    const { spec, sources, judges } = await tableImporter(readMapping(mappingOf(lines))).open(folderOf(files))
    return JSON.stringify({ spec, sources, judges })
  }
  expect(await specOf({})).toBe(await specOf({}))
  expect(await specOf({ more: '# a remark' })).toBe(await specOf({}))
  expect(await specOf({ ignore: 'ignore: [x]' })).not.toBe(await specOf({}))
  expect(await specOf({})).not.toContain(basename(tmpdir()))
})
