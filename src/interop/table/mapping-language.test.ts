import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import type { RecordedTrial } from '../../record/recorded-trial.ts'
import { importerContract } from '../../testing/importer-contract.ts'
import type { Import, RejectedRow } from '../importer.ts'
import { readMapping, tableImporter } from './table-importer.ts'

type Files = Record<string, string | Uint8Array>

function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-mapping-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

const usual = {
  name: 'name: small',
  version: 'version: "1"',
  title: 'title: A small table',
  files: 'files: [{ match: "rows.*" }]',
  trial: 'trial: { target: t, scenario: "{id}" }',
  transcript: 'transcript: [{ role: user, text: "{text}" }]',
}
const yesNo = '{ "1": violation, "0": no-violation }'

async function opened(files: Files, lines: Record<string, string>): Promise<Import> {
  const mapping = join(folderOf({ 'm.yaml': Object.values({ ...usual, ...lines }).join('\n') }), 'm.yaml')
  return tableImporter(readMapping(mapping)).open(folderOf(files))
}

/** The trials of some files by the usual mapping with other lines, and what was rejected: line and reason. */
async function read(
  files: Files,
  lines: Record<string, string> = {},
): Promise<{ trials: RecordedTrial[]; rejected: string[]; rows: RejectedRow[] }> {
  const trials: RecordedTrial[] = []
  const rows: RejectedRow[] = []
  for await (const row of (await opened(files, lines)).trials()) {
    if ('trial' in row) trials.push(row.trial)
    else rows.push(row)
  }
  return { trials, rows, rejected: rows.map(({ at, reason }) => `${at.slice(at.lastIndexOf('/') + 1)}: ${reason}`) }
}

/** What each judge and annotator said: name, clause, and verdict or state. */
const said = ({ judgements, labels }: RecordedTrial) =>
  [
    ...judgements.map(({ judge, clause, outcome }) => [judge, clause, 'verdict' in outcome ? outcome.verdict : outcome.kind]),
    ...labels.map(({ annotator, clause, outcome }) => [annotator, clause, 'verdict' in outcome ? outcome.verdict : outcome.kind]),
  ].map(parts => parts.filter(part => part !== undefined).join(' '))

describe('every kind of table is an importer', () => {
  const judges = `judges: { j: { column: said, values: ${yesNo}, rationale: "{why}" } }`
  const kept = ['words of a', 'reason of b', 'note of c']
  const csv = 'id,text,said,why,note\na,words of a,1,,\nb,x,0,reason of b,\nc,x,,,note of c\nd,x,maybe,,\n'
  const jsonLines =
    '{"id":"a","text":"words of a","said":1}\n{"id":"b","text":"x","said":0,"why":"reason of b"}\n{"id":"c","text":"x","note":["note of c"]}\n{"id":\n'
  const folder = mkdtempSync(join(tmpdir(), 'assay-mapping-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries({ 'rows.csv': csv, 'rows.jsonl': jsonLines })) {
    const mapping = join(folder, `${name}.yaml`)
    writeFileSync(join(folder, name), content)
    writeFileSync(mapping, Object.values({ ...usual, judges }).join('\n'))
    const make = () => tableImporter(readMapping(mapping))
    for (const { name: what, run } of importerContract(make, { path: join(folder, name), items: 4, rejected: 1, kept }))
      test(`${name}: ${what}`, run)
  }
})

describe('JSON', () => {
  const row = { id: 7, text: 'Hi', meta: { lang: ['en', 'de'] }, packed: '{"a.b":{"c":true}}', said: 1 }
  const lines = {
    trial: 'trial: { target: "{packed.a.b.c}", scenario: "{id}", locale: "{meta.lang.1}" }',
    judges: `judges: { j: { column: said, values: ${yesNo} } }`,
  }

  test.each([
    ['JSON Lines', 'rows.jsonl', `${JSON.stringify(row)}\n`],
    ['a list in JSON', 'rows.json', JSON.stringify([row], null, 2)],
    ['JSON Lines that are packed', 'rows.jsonl.gz', gzipSync(`${JSON.stringify(row)}\n`)],
  ])('%s: paths lead into cells, and into JSON in a text; numbers and true are texts', async (_, name, content) => {
    const { trials, rejected } = await read({ [name]: content }, lines)
    expect(rejected).toEqual([])
    expect(trials).toMatchObject([{ target: 'true', scenario: '7', slice: { locale: 'de' } }])
    expect(said(trials[0]!)).toEqual(['j violation'])
    // What is read only in part is kept whole.
    expect(trials[0]!.metadata).toEqual({ meta: row.meta, packed: row.packed })
  })

  test('rows under ids, and rows at a key', async () => {
    const byId = { trial: 'trial: { target: t, scenario: "{$key}/{$row}" }' }
    const keyed = await read({ 'rows.json': '{"a": {"text": "Hi"}, "b": {"text": "Ho"}}' }, byId)
    expect(keyed.trials.map(trial => trial.scenario)).toEqual(['a/1', 'b/2'])
    const inside = await read({ 'rows.json': '{"version": 2, "data": [{"id": "x", "text": "Hi"}]}' }, { rows: 'rows: data' })
    expect(inside.trials.map(trial => trial.scenario)).toEqual(['x'])
  })

  test('a key that a row lacks is nothing said, and neither 0 nor an error; one that no row has is named', async () => {
    const labels = `labels: { ana: { clauses: { hate: H, harm: V }, values: ${yesNo} } }`
    const { trials } = await read(
      { 'rows.jsonl': '{"id":1,"text":"a","H":1}\n{"id":2,"text":"b","V":0}\n{"id":3,"text":"c"}\n' },
      { labels },
    )
    expect(trials.map(said)).toEqual([['ana hate violation'], ['ana harm no-violation'], []])
    await expect(read({ 'rows.jsonl': '{"id":1,"text":"a","VV":1,"H":1}\n' }, { labels })).rejects.toThrow(
      /rows\.jsonl:1: has no column "V", which mapping "small" reads; did you mean "VV"\?/,
    )
  })

  test('a line that is no JSON, or no row, is rejected; the others are read', async () => {
    const { trials, rows, rejected } = await read({ 'rows.jsonl': '{"id":1,"text":"a"}\n{"id":2,\n"row"\n{"id":4,"text":"d"}\n' })
    expect(trials.map(trial => trial.scenario)).toEqual(['1', '4'])
    expect(rejected).toEqual([
      expect.stringMatching(/^rows\.jsonl:2: is not JSON/),
      expect.stringMatching(/^rows\.jsonl:3: is no row: a row is an object/),
    ])
    expect(rows[0]!.raw).toBe('{"id":2,')
  })

  test('a packed file that is cut off is refused', async () => {
    const packed = gzipSync('{"id":1,"text":"a"}\n'.repeat(1000))
    await expect(read({ 'rows.jsonl.gz': packed.subarray(0, packed.length - 20) })).rejects.toThrow(
      /rows\.jsonl\.gz: cannot be unpacked/,
    )
  })
})

describe('verdicts', () => {
  const score = (rules: string) => ({ judges: `judges: { clf: { column: p, ${rules} } }` })
  const table = (...cells: string[]) => ({ 'rows.csv': `id;text;p\n${cells.map((cell, i) => `${i};Hi;${cell}`).join('\n')}\n` })
  const semicolons = { delimiter: 'delimiter: ";"' }

  test('a number is the event from a threshold on, and is kept as metadata', async () => {
    const { trials } = await read(table('0.5', '.49', '1e-3', '7'), { ...semicolons, ...score('at_least: 0.5') })
    expect(trials.flatMap(said)).toEqual(['clf violation', 'clf no-violation', 'clf no-violation', 'clf violation'])
    expect(trials[0]!.metadata).toEqual({ p: '0.5' })
    const low = await read(table('0.5', '0.51'), { ...semicolons, ...score('at_most: 0.5') })
    expect(low.trials.flatMap(said)).toEqual(['clf violation', 'clf no-violation'])
  })

  test('decimal commas are read where the mapping says so, and named where it does not', async () => {
    const rules = { ...semicolons, ...score('at_least: 0.5') }
    const { trials } = await read(table('0,5', '0,4'), { ...rules, decimal: 'decimal: ","' })
    expect(trials.flatMap(said)).toEqual(['clf violation', 'clf no-violation'])
    expect((await read(table('0,5'), rules)).rejected).toEqual([
      'rows.csv:2: column "p" holds "0,5", which is no number; say decimal: "," in the mapping',
    ])
  })

  test('a score that broke is a judge that failed, one that is missing is nothing said: neither is below the threshold', async () => {
    const { trials, rejected } = await read(table('NaN', '', 'inf', 'n/a'), { ...semicolons, ...score('at_least: 0.5') })
    expect(trials.map(said)).toEqual([['clf failed'], [], ['clf failed']])
    expect(rejected).toEqual([
      'rows.csv:5: column "p" holds "n/a", which is no number; add it to values or missing, or say otherwise: failed',
    ])
  })

  test('free text is read by what stands in it, in the order of the patterns; its words are kept as the rationale', async () => {
    const values =
      'values: { "*not unsafe*": no-violation, "*unsafe*": violation, "safe*": no-violation }, ignore_case: true, otherwise: failed'
    const { trials } = await read(table('This is UNSAFE.', 'Not unsafe', 'Safe', 'hm'), { ...semicolons, ...score(values) })
    expect(trials.flatMap(said)).toEqual(['clf violation', 'clf no-violation', 'clf no-violation', 'clf failed'])
    expect(trials[0]!.judgements[0]!.outcome).toMatchObject({ rationale: 'This is UNSAFE.' })
  })

  test('"*" is for what was said: an empty cell is still nothing said', async () => {
    const { trials } = await read(table('', 'x'), { ...semicolons, ...score('values: { "*": no-violation }') })
    expect(trials.map(said)).toEqual([[], ['clf no-violation']])
  })

  test('a judge that failed by name, and the reason of one that judged', async () => {
    const rules = 'values: { garbage: { failed: unreadable }, "1": violation }, rationale: "because {text}"'
    const { trials } = await read(table('garbage', '1'), { ...semicolons, ...score(rules) })
    expect(trials.map(trial => trial.judgements[0]!.outcome)).toEqual([
      { kind: 'failed', error: 'unreadable: because Hi' },
      { kind: 'judged', verdict: 'violation', evidence: [], rationale: 'because Hi' },
    ])
  })

  test('a reason is kept with whatever it is the reason of, and alone as metadata', async () => {
    const rules = 'values: { "1": violation, "?": { abstained: unsure } }, otherwise: failed, rationale: "{text}"'
    const { trials } = await read(table('?', 'x', ''), {
      ...semicolons,
      ...score(rules),
      transcript: 'transcript: [{ role: user, text: "{p}" }]',
    })
    expect(trials.map(trial => trial.judgements[0]?.outcome)).toEqual([
      { kind: 'abstained', reason: 'unsure: Hi' },
      { kind: 'failed', error: 'the judge\'s reply is none of its labels: "x": Hi' },
      undefined,
    ])
    expect(trials.map(trial => trial.metadata)).toEqual([{}, {}, { text: 'Hi' }])
  })

  test('of one-hot columns the marked one is the value; none, or two, are told', async () => {
    const labels = 'labels: { ana: { from: { one_hot: [is.1, is.0] }, values: { is.1: violation, is.0: no-violation } } }'
    const { trials, rejected } = await read(
      { 'rows.csv': 'id,text,is.1,is.0\na,Hi,1,0\nb,Hi,0,1\nc,Hi,0,0\nd,Hi,1,1\ne,Hi,2,0\n' },
      { labels },
    )
    expect(trials.map(said)).toEqual([['ana violation'], ['ana no-violation'], []])
    expect(rejected).toEqual([
      'rows.csv:5: "is.1" and "is.0" are both marked; one_hot means one of them',
      expect.stringMatching(/^rows\.csv:6: column "is\.1" of one_hot holds "2"; a mark is/),
    ])
  })
})

describe('rows and trials', () => {
  const long = {
    long: 'long: true',
    labels: `labels: { "{who}": { column: said, values: ${yesNo} } }`,
  }
  const header = 'id,text,who,said,note\n'

  test('rows of one trial come together, though they stand apart; each keeps its metadata', async () => {
    const { trials } = await read({ 'rows.csv': `${header}a,Hi,ana,1,x\nb,Ho,ana,0,y\na,Hi,ben,0,z\n` }, long)
    expect(trials.map(trial => [trial.scenario, said(trial)])).toEqual([
      ['a', ['ana violation', 'ben no-violation']],
      ['b', ['ana no-violation']],
    ])
    expect(trials[0]!.metadata).toEqual({
      rows: [
        { who: 'ana', note: 'x' },
        { who: 'ben', note: 'z' },
      ],
    })
  })

  test('a speaker who was given a row and left it empty has passed over it', async () => {
    const { trials } = await read({ 'rows.csv': `${header}a,Hi,ana,,x\n` }, long)
    expect(trials[0]!.labels).toEqual([
      { annotator: 'ana', role: 'annotator', outcome: { kind: 'skipped', reason: 'left empty' } },
    ])
  })

  test('other words under one name are rejected, and so is a second word of one speaker', async () => {
    const { trials, rejected } = await read({ 'rows.csv': `${header}a,Hi,ana,1,\na,Ho,ben,1,\na,Hi,ana,0,\n` }, long)
    expect(trials.map(said)).toEqual([['ana violation']])
    expect(rejected[0]).toMatch(/^rows\.csv:3: scenario "a" has other words or another slice than at .*rows\.csv:2; map a column/)
    expect(rejected[1]).toMatch(/^rows\.csv:4: annotator "ana" has spoken of scenario "a" before .*say repeats: keep-first/)
  })

  test('what a judge said of the whole trial may stand in each of its rows; two different words are told', async () => {
    const judges = { judges: `judges: { gpt: { column: note, values: ${yesNo} } }` }
    const { trials } = await read({ 'rows.csv': `${header}a,Hi,ana,1,0\na,Hi,ben,0,0\n` }, { ...long, ...judges })
    expect(trials.map(said)).toEqual([['gpt no-violation', 'ana violation', 'ben no-violation']])
    const { rejected } = await read({ 'rows.csv': `${header}a,Hi,ana,1,0\na,Hi,ben,0,1\n` }, { ...long, ...judges })
    expect(rejected).toEqual([expect.stringContaining('rows.csv:3: judge "gpt" has spoken of scenario "a" before')])
  })

  test('with repeats: keep-first the first word counts, and the others are kept', async () => {
    const { trials, rejected } = await read(
      { 'rows.csv': `${header}a,Hi,ana,1,x\na,Hi,ana,0,y\n` },
      { ...long, repeats: 'repeats: keep-first' },
    )
    expect(rejected).toEqual([])
    expect(trials.map(said)).toEqual([['ana violation']])
    expect(trials[0]!.metadata).toEqual({
      rows: [
        { who: 'ana', note: 'x' },
        { who: 'ana', note: 'y' },
      ],
      repeats: [
        { annotator: 'ana', role: 'annotator', row: 2, outcome: { kind: 'labelled', verdict: 'no-violation', evidence: [] } },
      ],
    })
  })

  test('judges that a column names are known beforehand, and asked of the trials that have a row of theirs', async () => {
    const judges = { long: 'long: true', judges: `judges: { "{who}": { column: said, values: ${yesNo} } }` }
    const data = await opened({ 'rows.csv': `${header}a,Hi,gpt,1,\na,Hi,claude,,\nb,Ho,gpt,0,\n` }, judges)
    expect(data.judges.map(judge => judge.name)).toEqual(['claude', 'gpt'])
    const asked: string[][] = []
    for await (const row of data.trials()) if ('trial' in row) asked.push([...data.judgesOf(row.trial)])
    expect(asked).toEqual([['claude', 'gpt'], ['gpt']])
  })

  test('one row makes several trials, with columns of their own making', async () => {
    const lines = {
      each: 'each: [{ model: m1, reply: "{r1}" }, { model: m2, reply: "{r2}" }]',
      columns:
        'columns: { right: { from: "{key}", map: { a: yes, b: no } }, ok: { same: ["{reply}", "{right}"], ignore_case: true, value: "1", otherwise: "0" } }',
      trial: 'trial: { target: "{model}", scenario: "{id}" }',
      transcript: 'transcript: [{ role: assistant, text: "{reply}" }]',
      judges: `judges: { key: { column: ok, values: ${yesNo} } }`,
    }
    const { trials } = await read({ 'rows.csv': 'id,key,r1,r2\nx,a,YES,No\n' }, lines)
    expect(trials.map(trial => [trial.target, trial.turns[0]!.parts[0]!.text, said(trial)])).toEqual([
      ['m1', 'YES', ['key violation']],
      ['m2', 'No', ['key no-violation']],
    ])
    const data = await opened({ 'rows.csv': 'id,key,r1,r2\nx,a,YES,No\n' }, lines)
    expect(data.fields.filter(({ from }) => from === 'key' || from === 'r1')).toEqual([
      { from: 'key', to: 'judge key' },
      { from: 'r1', to: 'turn 1' },
      { from: 'r1', to: 'judge key' },
    ])
  })

  test('files are joined by a column; what belongs to no row, or says otherwise, is rejected', async () => {
    const lines = {
      files: 'files: [{ match: main.csv, judges: [] }, { match: more.json, join: id, judges: [j] }]',
      judges: `judges: { j: { column: said, values: ${yesNo} } }`,
    }
    const main = 'id,text\n1,Hi\n2,Ho\n3,He\n'
    const more = '[{"id":1,"said":1},{"id":1,"said":0},{"id":9,"said":1},{"id":3,"said":0,"text":"Ha"}]'
    const { trials, rejected } = await read({ 'main.csv': main, 'more.json': more }, lines)
    expect(trials.map(said)).toEqual([['j violation'], []])
    expect(rejected).toEqual([
      expect.stringMatching(/^more\.json:\d+: "id" is "1", as at .*more\.json:\d+ already/),
      expect.stringMatching(/^main\.csv:4: column "text" says something else than at .*more\.json/),
      expect.stringMatching(/^more\.json:\d+: no row has "id" "9" to join it to$/),
    ])
    // Without the file its judge was not asked.
    const alone = await opened({ 'main.csv': main }, lines)
    expect(alone.judges).toEqual([])
  })
})

describe('conversations', () => {
  const lines = {
    transcript: `transcript:
  - messages: chat
    by: who
    roles:
      human: { role: user, text: "{said}" }
      bot: { role: assistant, text: ["{thought}", "{said}"], calls: call }
      tool: { role: assistant, results: back }
      world: { role: assistant, result: "{said}" }`,
  }
  const chat = [
    { who: 'human', said: 'Hi' },
    { who: 'bot', thought: 'Hm', said: '' },
    { who: 'bot', call: { find: { q: 1 }, look: 'x' } },
    { who: 'tool', back: { look: 'nothing' } },
    { who: 'tool', back: { find: [1] } },
    { who: 'world', said: 'rain' },
    { who: 'human', said: 'Bye' },
  ]

  test.each([
    ['a list', chat],
    ['a list in a text', JSON.stringify(chat)],
    ['a list of lists', [chat.slice(0, 2), chat.slice(2)]],
  ])(
    'messages in %s are turns; what the target did until it handed back is one; results stand by their calls',
    async (_, cell) => {
      const { trials } = await read({ 'rows.jsonl': JSON.stringify({ id: 1, chat: cell }) }, lines)
      expect(trials[0]!.turns).toEqual([
        { role: 'user', parts: [{ type: 'text', text: 'Hi' }] },
        {
          role: 'assistant',
          parts: [
            { type: 'text', text: 'Hm' },
            { type: 'tool-call', tool: 'find', text: '{"q":1}', call: 'call-1' },
            { type: 'tool-call', tool: 'look', text: 'x', call: 'call-2' },
            { type: 'tool-result', text: 'nothing', call: 'call-2' },
            { type: 'tool-result', text: '[1]', call: 'call-1' },
            { type: 'tool-result', text: 'rain', call: 'call-3' },
          ],
        },
        { role: 'user', parts: [{ type: 'text', text: 'Bye' }] },
      ])
      expect(trials[0]!.metadata).toEqual({})
    },
  )

  test('a role is enough where the words are in "content"; keys that nothing reads keep the whole cell as metadata', async () => {
    const plain = { transcript: 'transcript: [{ messages: chat, roles: { user: user, bot: assistant } }]' }
    const cell = [{ role: 'user', content: 'Hi', time: 12 }]
    const { trials } = await read({ 'rows.jsonl': JSON.stringify({ id: 1, chat: cell }) }, plain)
    expect(trials[0]).toMatchObject({ turns: [{ role: 'user', parts: [{ text: 'Hi' }] }], metadata: { chat: cell } })
  })

  test.each([
    [
      'an unknown role',
      [{ who: 'ghost', said: 'Boo' }],
      /message 1 of column "chat": "ghost" is not among roles \(human, bot, tool, world\); add it$/,
    ],
    [
      'a message without words',
      [{ who: 'human', words: 'Hi' }],
      /message 1 of column "chat" has none of said; it has who, words$/,
    ],
    ['a message that is a text', ['Hi'], /message 1 of column "chat" is no object but "Hi"; a message is/],
    ['a cell that is no JSON', 'user: Hi', /column "chat" holds no JSON/],
    [
      'a cell that is nested too deeply',
      `${'['.repeat(5000)}${']'.repeat(5000)}`,
      /column "chat" holds no JSON: is nested deeper/,
    ],
    [
      'calls of another form',
      [{ who: 'bot', call: [1] }],
      /"call" is not an object \{"tool": …\} but \[1\]; other forms of calls need an importer in code$/,
    ],
  ])('%s is rejected with its place', async (_, cell, reason) => {
    const { trials, rows } = await read({ 'rows.jsonl': JSON.stringify({ id: 1, chat: cell }) }, lines)
    expect(trials).toEqual([])
    expect(rows[0]!.reason).toMatch(reason)
  })
})

test('of every column it is said what becomes of it', async () => {
  const data = await opened(
    { 'en_rows.csv': 'id,text,p,n,skip,who\n1,Hi,0.2,x,y,ana\n' },
    {
      files: 'files: [{ match: "{lang}_rows.csv" }]',
      trial: 'trial: { target: t, scenario: "{id}", locale: "{lang}" }',
      judges: 'judges: { clf: { column: p, at_least: 0.5, rationale: "{n}" } }',
      labels: `labels: { "{who}": { column: id, values: ${yesNo}, clause: c } }`,
      ignore: 'ignore: [skip]',
    },
  )
  expect(data.fields).toEqual([
    { from: 'id', to: 'scenario' },
    { from: 'id', to: 'label {who} on c' },
    { from: 'text', to: 'turn 1' },
    { from: 'p', to: 'judge clf' },
    { from: 'p', to: 'metadata' },
    { from: 'n', to: 'judge clf, rationale' },
    { from: 'skip', to: null },
    { from: 'who', to: "label's name" },
    { from: 'lang', to: 'slice.locale' },
  ])
})
