import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { InputError } from '../../../src/base/errors.ts'
import { inspectImporter } from '../../../src/interop/inspect/inspect.ts'
import { importerContract } from '../../../src/testing/importer-contract.ts'
import { archive } from './archive.ts'
import { evalLog, folderOf, header, pythonText, readLogs, sample, sampleEntry, trialOf } from './made-log.ts'

const at = (files: Record<string, string | Buffer>) => join(folderOf(files), Object.keys(files)[0]!)

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => new Error('it was accepted'),
    (thrown: Error) => thrown,
  )
  expect(error).toBeInstanceOf(InputError)
  return error.message.replaceAll(/\/\S*\/(?=[\w-]+\.(?:eval|json))/g, '')
}

describe.each(['eval', 'json'])('the contract, of a .%s log', kind => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-contract-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const path = join(folder, `a.${kind}`)
  const head = header({ status: 'cancelled', eval: { dataset: { samples: 4, sample_ids: [1, 2, 3, 4] } } })
  const samples = [
    sample({ metadata: { page: 'kept-page' } }),
    sample({ id: 2, error: { message: 'kept-error' }, scores: {} }),
    sample({ id: 3, epoch: 0, store: { note: 'kept-in-the-reject' } }),
  ]
  writeFileSync(path, kind === 'eval' ? evalLog(head, samples) : JSON.stringify({ ...head, samples }))
  const kept = ['kept-page', 'kept-error', 'kept-in-the-reject', 'Question?', 'It is the same.']
  // Three samples, one of them no trial, and what is told of the one that is missing.
  for (const { name, run } of importerContract(() => inspectImporter, { path, items: 4, rejected: 2, kept })) test(name, run)
})

test.each(['eval', 'json'])('a .%s log is read: scenario, target, words, judge and place', async kind => {
  const log =
    kind === 'eval'
      ? evalLog(header(), [sample()])
      : JSON.stringify({ ...header(), samples: [sample()], reductions: [] }, null, 2)
  const { data, trials, places, rejected } = await readLogs(at({ [`a.${kind}`]: log }))
  expect(data.title).toBe('Inspect log of quiz (mockllm/model)')
  expect(data.judges).toMatchObject([{ name: 'match', event: 'success', kind: 'imported' }])
  expect(rejected).toEqual([])
  expect(places[0]).toMatch(kind === 'eval' ? /a\.eval:samples\/1_epoch_1\.json$/ : /a\.json:\d+$/)
  expect(trials).toMatchObject([
    {
      target: 'mockllm/model',
      scenario: 'quiz/1',
      epoch: 1,
      state: 'completed',
      turns: [
        { role: 'user', parts: [{ text: 'Question?' }] },
        { role: 'assistant', parts: [{ text: 'Answer' }] },
      ],
      judgements: [{ judge: 'match', outcome: { kind: 'judged', verdict: 'success', rationale: 'It is the same.' } }],
      metadata: { log: `a.${kind}`, target: 'Answer', scores: { match: { answer: 'Answer' } } },
    },
  ])
})

test('a named data set is a part of the scenario; one that is called like the task is not', async () => {
  const named = (name: string) => header({ eval: { dataset: { name } } })
  expect((await trialOf(sample({ id: 'a/b' }), named('gsm8k'))).scenario).toBe('quiz/gsm8k/a/b')
  expect((await trialOf(sample(), named('quiz'))).scenario).toBe('quiz/1')
  const long = await trialOf(sample({ id: 'x'.repeat(199) }))
  expect(long.scenario).toMatch(/^quiz\/x{175}#[0-9a-f]{12}$/)
})

test('tool calls keep their arguments as written, with results, errors and what the provider called itself', async () => {
  const entry = sampleEntry(
    sample({
      messages: [
        { role: 'user', content: 'Go' },
        {
          role: 'assistant',
          content: 'I call.',
          tool_calls: [
            { id: 'c1', function: 'add', arguments: { x: 'ONE', y: 2 }, type: 'function' },
            { id: 'c1', function: 'a\u0007b', arguments: {}, parse_error: 'no JSON' },
          ],
        },
        { role: 'tool', tool_call_id: 'c1', function: 'add', content: [{ type: 'text', text: '3.0' }] },
        { role: 'tool', tool_call_id: 'c1', content: '', error: { type: 'timeout', message: 'too slow' } },
        {
          role: 'assistant',
          content: [
            { type: 'reasoning', reasoning: 'one and two' },
            { type: 'tool_use', tool_type: 'web_search', id: 's', name: 'search', arguments: '{"q": 1}', result: 'found' },
            { type: 'text', text: 'Done.' },
          ],
        },
      ],
    }),
  )
  // As Python writes a float and a large whole number.
  const content = String(entry.content).replace('"ONE"', '1.0').replace('"y":2', '"y":12345678901234567890')
  const path = at({
    'a.eval': archive([
      { ...entry, content },
      { name: 'header.json', content: JSON.stringify(header()) },
    ]),
  })
  const [trial] = (await readLogs(path)).trials
  expect(trial!.turns[1]!.parts).toEqual([
    { type: 'text', text: 'I call.' },
    { type: 'tool-call', call: 'call-1', tool: 'add', text: '{"x":1.0,"y":12345678901234567890}' },
    { type: 'tool-call', call: 'call-2', tool: 'a b', text: '{}' },
    { type: 'tool-result', call: 'call-1', text: '3.0' },
    { type: 'tool-result', call: 'call-2', text: '', error: 'too slow' },
    { type: 'tool-call', call: 'call-3', tool: 'search', text: '{"q": 1}' },
    { type: 'tool-result', call: 'call-3', text: 'found' },
    { type: 'text', text: 'Done.' },
  ])
  expect(trial!.metadata!.messages).toMatchObject([
    { role: 'user', parts: 1 },
    { role: 'assistant', parts: 3, tool_calls: [{ id: 'c1' }, { function: 'a\u0007b', parse_error: 'no JSON' }] },
    { role: 'tool', parts: 1, tool_call_id: 'c1' },
    { role: 'tool', parts: 1, error_type: 'timeout' },
    { role: 'assistant', parts: 3, content: [{ reasoning: 'one and two' }, { tool_type: 'web_search' }, {}] },
  ])
})

test('pictures leave a mark in the turn and are kept, long ones up to their beginning', async () => {
  const long = `data:image/png;base64,${'A'.repeat(100_000)}`
  const messages = [
    {
      role: 'user',
      content: [
        { type: 'text', text: 'Look' },
        { type: 'image', image: 'attachment://p' },
        { type: 'image', image: 'attachment://q' },
      ],
    },
  ]
  const trial = await trialOf(sample({ messages, attachments: { p: 'data:image/png;base64,AAAA', q: long, r: 'of no use' } }))
  expect(trial.turns[0]!.parts.map(({ text }) => text)).toEqual(['Look', '[image]', '[image]'])
  const [{ content }] = trial.metadata!.messages as [{ content: { image: string }[] }]
  expect(content[1]!.image).toBe('data:image/png;base64,AAAA')
  expect(content[2]!.image).toMatch(/^data:image\/png;base64,A+… \(left out: 100022 characters in all, sha256 [0-9a-f]{64}\)$/)
})

test('references to attachments become their text, wherever they stand; one that leads nowhere is named', async () => {
  const values = sample({
    messages: [
      { role: 'user', content: 'attachment://h1' },
      { role: 'assistant', content: 'tc://h2' },
    ],
    metadata: { page: 'attachment://h3' },
    events: [{ event: 'info', data: 'attachment://h4' }],
  })
  const { attachments: _, ...rest } = values
  const texts = { h1: 'the question', h2: 'the answer', h4: 'a note' }
  for (const ordered of [
    { ...rest, attachments: texts },
    { attachments: texts, ...rest },
  ]) {
    const trial = await trialOf(ordered)
    expect(trial.turns.map(({ parts }) => parts[0]!.text)).toEqual(['the question', 'the answer'])
    expect(trial.metadata).toMatchObject({
      metadata: { page: 'attachment://h3' },
      attachments_not_in_the_log: ['h3'],
      events: { kept: [{ event: 'info', data: 'a note' }] },
    })
  }
})

test('events are counted; calls, edits and errors are kept, up to a bound', async () => {
  const tool = { event: 'tool', id: 'c9', function: 'add', arguments: { x: 1 }, result: '2', timestamp: '2026-01-01T00:00:01Z' }
  const events = [
    { event: 'model', timestamp: '2026-01-01T00:00:00Z', input: [] },
    tool,
    { event: 'score_edit', score_name: 'match', edit: { value: 'NaN!' } },
    { event: 'score', intermediate: false, score: { value: 'C' } },
    { event: 'info', data: 'x'.repeat(300_000) },
  ]
  const trial = await trialOf(sample({ events }))
  expect(trial.startedAt).toBe(Date.parse('2026-01-01T00:00:00Z'))
  expect(trial.metadata!.events).toEqual({
    counts: { model: 1, tool: 1, score_edit: 1, score: 1, info: 1 },
    kept: [tool, { event: 'score_edit', score_name: 'match', edit: { value: 'NaN' } }],
    left_out: 1,
  })
})

test('a field that is too large is named with its size, and the sample is read', async () => {
  const trial = await trialOf(sample({ store: { page: 'x'.repeat(300_000) } }))
  expect(trial.metadata!.store).toMatchObject({
    left_out: '300011 characters of JSON, more than 262144',
    begins: expect.stringMatching(/^\{"page":"x+$/),
  })
})

test('an error is the state of the trial, a limit too, and both stay in N', async () => {
  const error = { message: "RuntimeError('gone')", traceback: 'Traceback', traceback_ansi: '\u001b[31mTraceback' }
  const broke = await trialOf(sample({ error, scores: {}, error_retries: [{ ...error, events: [{}, {}] }] }))
  expect(broke).toMatchObject({ state: 'target-error', reason: "RuntimeError('gone')", judgements: [] })
  expect(broke.metadata).toMatchObject({
    error: { message: "RuntimeError('gone')", traceback: 'Traceback' },
    error_retries: [{ events: 2 }],
  })
  expect(JSON.stringify(broke.metadata)).not.toContain('traceback_ansi')
  expect(await trialOf(sample({ error: { message: 'CancelledError()' } }))).toMatchObject({ state: 'cancelled' })
  const limit = { type: 'token', limit: 500, reason: 'Token limit exceeded.' }
  expect(await trialOf(sample({ limit }))).toMatchObject({ state: 'limit', reason: 'token limit of 500: Token limit exceeded.' })

  const { data, trials } = await readLogs(at({ 'a.eval': evalLog(header(), [sample({ error, scores: {} })]) }))
  expect(data.judgesOf(trials[0]!)).toEqual(['match'])
})

test('a sample without messages is its input', async () => {
  expect((await trialOf(sample({ messages: [] }))).turns).toEqual([
    { role: 'user', parts: [{ type: 'text', text: 'Question?' }] },
  ])
  const input = [{ role: 'system', content: 'Be kind.' }]
  expect((await trialOf(sample({ messages: [], input }))).turns).toMatchObject([{ role: 'system' }])
  expect((await trialOf(sample({ input: 'Another' }))).metadata).toMatchObject({ input: 'Another' })
  expect((await trialOf(sample())).metadata).not.toHaveProperty('input')
})

test('a log without a header is half-finished: what is there is read, and that is said', async () => {
  const head = header({ eval: { dataset: { samples: 3, sample_ids: [1, 2, 3] } } })
  const start = { name: '_journal/start.json', content: JSON.stringify({ version: 2, eval: head.eval, plan: {} }) }
  const { data, trials, rejected } = await readLogs(at({ 'a.eval': archive([start, sampleEntry(sample())]) }))
  expect(data.title).toBe('Inspect log of quiz (mockllm/model) · half-finished')
  expect(trials).toHaveLength(1)
  expect(rejected.map(({ reason }) => reason)).toEqual([
    'the log is half-finished: it has no header.json: the run goes on, or was killed; 2 of 3 planned samples are missing: 2 (epoch 1), 3 (epoch 1)',
  ])
})

test('a run that was cancelled says which samples are missing', async () => {
  const head = header({ status: 'cancelled', eval: { dataset: { samples: 9, sample_ids: [1, 'b'] }, config: { epochs: 2 } } })
  const { data, rejected } = await readLogs(at({ 'a.eval': evalLog(head, [sample(), sample({ id: 'b', epoch: 2 })]) }))
  expect(data.title).toMatch(/ · ended with status "cancelled"$/)
  expect(rejected).toMatchObject([
    { reason: '2 of 4 planned samples are missing: b (epoch 1), 1 (epoch 2); the run ended with status "cancelled"' },
  ])
})

test('a log of version 1 is read: one score without a name, its transcript, the older names', async () => {
  const { scores: _, events: __, attachments: ___, ...rest } = sample()
  const old = {
    ...rest,
    score: { value: 'I', explanation: 'attachment://e' },
    messages: [
      { role: 'user', content: 'Go' },
      { role: 'tool', content: '', tool_call_id: 'c', tool_error: 'broke' },
    ],
    transcript: { events: [{ event: 'error', error: {} }], content: { e: 'why' } },
  }
  const head = { ...header({ version: 1, eval: { scorers: undefined } }), results: { scorer: { name: 'match' }, metrics: {} } }
  const { data, trials } = await readLogs(at({ 'a.json': JSON.stringify({ ...head, samples: [old] }) }))
  expect(data.judges.map(({ name }) => name)).toEqual(['match'])
  expect(trials[0]).toMatchObject({
    judgements: [{ judge: 'match', outcome: { verdict: 'no-success', rationale: 'why' } }],
    turns: [{}, { parts: [{ type: 'tool-result', error: 'broke' }] }],
    metadata: { events: { counts: { error: 1 } }, scores: { match: { value: 'I' } } },
  })
})

test('a scorer that no sample has heard of is a judge all the same', async () => {
  const head = header({ eval: { scorers: [{ name: 'match' }, { name: 'silent' }] } })
  const { data, trials } = await readLogs(at({ 'a.eval': evalLog(head, [sample({ scores: null })]) }))
  expect(data.judgesOf(trials[0]!)).toEqual(['match', 'silent'])
  expect(trials[0]!.judgements).toEqual([])
})

test('of several logs of one task: tries of one run are read once, repetitions count on, another setting is another target', async () => {
  const log = (spec: object, values: object = {}) =>
    evalLog(header({ eval: spec as Record<string, unknown> }), [sample(values as Record<string, unknown>)])
  const folder = folderOf({
    '1.eval': log({ task_id: 't1', created: '2026-01-01T00:00:00Z' }, { uuid: 'older' }),
    '2.eval': log({ task_id: 't1', created: '2026-01-02T00:00:00Z' }, { uuid: 'newer' }),
    '3.eval': log({ task_id: 't3' }),
    '4.eval': log({ task_id: 't4', model_generate_config: { temperature: 0 } }),
    'notes.txt': 'x',
    'other.json': '{"a": 1}',
  })
  const { data, trials } = await readLogs(folder)
  expect(trials.map(({ target, epoch, metadata }) => [metadata!.log, target, epoch])).toEqual([
    ['2.eval', 'mockllm/model', 1],
    ['3.eval', 'mockllm/model', 2],
    ['4.eval', 'mockllm/model (2)', 1],
  ])
  expect(data.title).toBe('3 Inspect logs: 1 task, 2 targets')
  expect(data.sources.map(({ file }) => file)).toEqual(['2.eval', '3.eval', '4.eval'])
  expect(data.fields.filter(({ to }) => to === null).map(({ from }) => from)).toEqual(
    expect.arrayContaining([
      '1.eval (an older try of what 2.eval holds)',
      'notes.txt (no Inspect log)',
      'other.json (no Inspect log)',
    ]),
  )
})

test.each([
  ['no such path', 'no/such.eval', /there is no such file or folder/],
  ['a folder without logs', {}, /holds no Inspect log; name a \.eval or \.json log/],
  ['a JSON file of something else', { 'a.json': '{"results": []}' }, /a\.json: is no Inspect log: it has no "eval"/],
  [
    'a JSON log that was cut off',
    { 'a.json': JSON.stringify({ ...header(), samples: [sample()] }).slice(0, -30) },
    /a\.json:1: ends in the middle/,
  ],
  ['a list', { 'a.json': '[1]' }, /a\.json: is no Inspect log: a\.json begins with "\[1\]/],
  [
    'a newer version',
    { 'a.json': JSON.stringify(header({ version: 3 })) },
    /is an Inspect log of version 3; versions 1 to 2 are read: take a newer assay/,
  ],
  [
    'a header with a wrong status',
    { 'a.json': JSON.stringify(header({ status: 'sucess' })) },
    /"status": unknown value "sucess"; did you mean "success"\?/,
  ],
  [
    'an event that there is none of',
    { 'a.json': JSON.stringify(header({ eval: { scorers: [{ name: 'm', metadata: { assay_event: 'violatoin' } }] } })) },
    /scorer "m" has assay_event "violatoin"; did you mean "violation"\?/,
  ],
] as const)('%s is refused with what would do', async (_, given, message) => {
  const path =
    typeof given === 'string' ? given : Object.keys(given).length === 0 ? folderOf({}) : at(given as Record<string, string>)
  expect(await refusal(readLogs(path))).toMatch(message)
})

test.each([
  ['no id', { id: undefined }, /missing key "id"/],
  ['an epoch of 0', { epoch: 0 }, /"epoch": .*too small/i],
  [
    'an unknown role',
    { messages: [{ role: 'asistant', content: '' }] },
    /"messages\.0\.role": unknown value "asistant"; did you mean "assistant"/,
  ],
  [
    'nesting without end',
    { metadata: { x: JSON.parse(`${'['.repeat(120)}${']'.repeat(120)}`) } },
    /"metadata" is nested more than 100 deep/,
  ],
])('a sample with %s is rejected by itself', async (_, change, message) => {
  const { trials, rejected } = await readLogs(
    at({ 'a.eval': evalLog(header(), [sample(), { ...sample({ id: 2 }), ...change }]) }),
  )
  expect(trials).toHaveLength(1)
  expect(rejected[0]!.reason).toMatch(message)
  expect(rejected[0]!.at).toMatch(/a\.eval:samples\/.*\.json$/)
})

test('a sample whose key stands twice is rejected', async () => {
  const content = pythonText(sample()).replace('"target"', '"id":2,"target"')
  const path = at({
    'a.eval': archive([
      { name: 'samples/1_epoch_1.json', content },
      { name: 'header.json', content: JSON.stringify(header()) },
    ]),
  })
  expect((await readLogs(path)).rejected[0]!.reason).toMatch(/key "id" stands twice in one object/)
})

test('a path is recognised as a log by its first bytes', async () => {
  const folder = folderOf({
    'a.eval': evalLog(header(), [sample()]),
    'b.json': JSON.stringify(header()),
    'c.json': '{"a":1}',
    'd.csv': 'a',
  })
  const sniffed = (name: string) => inspectImporter.sniff!(join(folder, name))
  expect(['a.eval', 'b.json', 'c.json', 'd.csv', 'e', ''].map(sniffed)).toEqual([true, true, false, false, false, true])
  writeFileSync(join(folder, 'renamed.zip'), evalLog(header(), [sample()]))
  expect(sniffed('renamed.zip')).toBe(true)
})
