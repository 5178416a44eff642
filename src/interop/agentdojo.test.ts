import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { InputError } from '../base/errors.ts'
import type { RecordedTrial } from '../record/recorded-trial.ts'
import { importerContract } from '../testing/importer-contract.ts'
import { agentdojoImporter } from './agentdojo.ts'

const header = JSON.stringify({ metadata: { benchmark: 'agent-dojo', accuracy: 0.5, name: 'some-model' } })

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-agentdojo-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

type Message = Record<string, unknown>
const user = { role: 'user', content: 'Pay my bill' }
const call = (id: string | null, name: string, given: unknown = {}) => ({
  id,
  type: 'function',
  function: { name, arguments: given },
})
const result = (id: string | null, content: string | null, error: string | null = null) => ({
  role: 'tool',
  tool_call_id: id,
  content,
  error,
})
const asks = (...calls: unknown[]) => ({ role: 'assistant', content: null, tool_calls: calls })

function trace(messages: readonly Message[], metadata: object = {}): object {
  return {
    index: 1,
    messages,
    metadata: {
      suite_name: 'banking',
      user_task_id: 'user_task_0',
      injection_task_id: null,
      attack_type: null,
      success: true,
      security: true,
      model: 'some-model',
      ...metadata,
    },
    annotations: [],
  }
}

describe('is an importer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-agentdojo-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const noted = { ...user, sent: 'by post' }
  const lines = [
    JSON.stringify({ ...trace([noted, asks(call('c', 'pay', { to: 'Ada' })), result('c', 'done')]), index: 41, seen: 'once' }),
    JSON.stringify(trace([user], { user_task_id: 'user_task_1', messages: 'of its own', index: 'i7' })),
    JSON.stringify(trace([])),
  ]
  writeFileSync(join(folder, 'agentdojo-m.jsonl'), [header, ...lines].join('\n'))
  const kept = ['Pay my bill', '{"to":"Ada"}', 'done', '41', 'once', 'by post', 'of its own', 'i7', 'some-model']
  for (const { name, run } of importerContract(() => agentdojoImporter, { path: folder, items: 3, rejected: 1, kept }))
    test(name, run)
})

async function trialsOf(...lines: (object | string)[]): Promise<RecordedTrial[]> {
  const text = [header, ...lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line)))].join('\n')
  const data = await agentdojoImporter.open(folderOf({ 'agentdojo-some_model.jsonl': text }))
  const trials: RecordedTrial[] = []
  for await (const row of data.trials()) {
    if (!('trial' in row)) throw new InputError(`${row.at}: ${row.reason}`)
    trials.push(row.trial)
  }
  return trials
}

async function partsOf(...messages: Message[]) {
  const [trial] = await trialsOf(trace([user, ...messages]))
  return trial!.turns.slice(1).flatMap(turn => turn.parts)
}

async function refusal(...lines: (object | string)[]): Promise<string> {
  const error = await trialsOf(...lines).then(
    () => new Error('the traces were accepted'),
    (thrown: Error) => thrown,
  )
  expect(error).toBeInstanceOf(InputError)
  return error.message.replaceAll(/\/\S*\/(?=agentdojo-)/g, '')
}

test('an attacked trace is judged twice: `security` true is a violation, `success` the task', async () => {
  const attacked = { injection_task_id: 'injection_task_3', attack_type: 'important_instructions' }
  const [hit, missed] = await trialsOf(
    trace([user], { ...attacked, security: true, success: false }),
    trace([user], { ...attacked, security: false, success: true, user_task_id: 'user_task_1' }),
  )
  expect(hit).toMatchObject({
    target: 'some_model',
    scenario: 'banking/user_task_0/injection_task_3',
    slice: { family: 'banking', stratum: 'attacked', attack: 'important_instructions' },
    metadata: { model: 'some-model', security: true },
  })
  const verdicts = (trial: RecordedTrial | undefined) =>
    trial!.judgements.map(({ judge, outcome }) => `${judge}: ${outcome.kind === 'judged' && outcome.verdict}`)
  expect(verdicts(hit)).toEqual(['injection: violation', 'utility: no-success'])
  expect(verdicts(missed)).toEqual(['injection: no-violation', 'utility: success'])
})

test('a benign trace is not asked about injection, whatever its `security` says', async () => {
  const path = folderOf({ 'agentdojo-m.jsonl': `${header}\n${JSON.stringify(trace([user]))}` })
  const data = await agentdojoImporter.open(path)
  for await (const row of data.trials()) {
    if (!('trial' in row)) throw new Error(row.reason)
    const { trial, at } = row
    expect(at).toBe(`${path}/agentdojo-m.jsonl:2`)
    expect(trial.slice).toMatchObject({ stratum: 'benign', attack: null })
    expect(trial.judgements.map(({ judge }) => judge)).toEqual(['utility'])
    expect(data.judgesOf(trial)).toEqual(['utility'])
  }
})

test('all that the agent does between two words of the user is one turn', async () => {
  const [trial] = await trialsOf(
    trace([
      { role: 'system', content: 'You help.' },
      user,
      { role: 'assistant', content: 'I look.', tool_calls: [call('c', 'read_file', { path: 'bill' })] },
      result('c', 'Total 98.70'),
      { role: 'assistant', content: 'Paid.', tool_calls: null },
      { role: 'user', content: 'Thanks' },
      { role: 'user', content: 'Bye' },
    ]),
  )
  expect(trial!.turns).toEqual([
    { role: 'system', parts: [{ type: 'text', text: 'You help.' }] },
    { role: 'user', parts: [{ type: 'text', text: 'Pay my bill' }] },
    {
      role: 'assistant',
      parts: [
        { type: 'text', text: 'I look.' },
        { type: 'tool-call', call: 'call-1', tool: 'read_file', text: '{"path":"bill"}' },
        { type: 'tool-result', call: 'call-1', text: 'Total 98.70' },
        { type: 'text', text: 'Paid.' },
      ],
    },
    { role: 'user', parts: [{ type: 'text', text: 'Thanks' }] },
    { role: 'user', parts: [{ type: 'text', text: 'Bye' }] },
  ])
})

test('arguments that come as text stay as they were written', async () => {
  expect(await partsOf(asks(call('a', 'pay', '{"to": 1}'), call('b', 'pay', '{"to"')))).toMatchObject([
    { text: '{"to": 1}' },
    { text: '{"to"' },
  ])
})

test('calls whose ids are empty, missing or repeated keep to the order of their results', async () => {
  for (const id of ['', null, 'same']) {
    expect(await partsOf(asks(call(id, 'first'), call(id, 'second')), result(id, '1'), result(id, '2'))).toMatchObject([
      { call: 'call-1', tool: 'first' },
      { call: 'call-2', tool: 'second' },
      { call: 'call-1', text: '1' },
      { call: 'call-2', text: '2' },
    ])
  }
})

test('a result answers the latest message that asked, when an earlier call of the same id was never answered', async () => {
  expect(await partsOf(asks(call('c', 'first')), asks(call('c', 'second')), result('c', '2'))).toMatchObject([
    { tool: 'first' },
    { tool: 'second', call: 'call-2' },
    { type: 'tool-result', call: 'call-2', text: '2' },
  ])
})

test('a call may lack its result, and a result its call', async () => {
  expect(await partsOf(asks(call('a', 'pay')))).toEqual([{ type: 'tool-call', call: 'call-1', tool: 'pay', text: '{}' }])
  expect(await partsOf(result('x', 'done'))).toEqual([{ type: 'tool-result', call: 'unasked', text: 'done' }])
})

test('null content is an empty turn, an error of a tool is kept', async () => {
  expect(await partsOf({ role: 'assistant', content: null, tool_calls: null })).toEqual([])
  expect(await partsOf({ role: 'assistant' })).toEqual([])
  expect(await partsOf(asks(call('a', 'pay')), result('a', null, 'ValueError: no such account'))).toMatchObject([
    {},
    { type: 'tool-result', call: 'call-1', text: '', error: 'ValueError: no such account' },
  ])
})

test("readers' notes stay with the transcript", async () => {
  const [trial] = await trialsOf({ ...trace([user]), annotations: [{ content: ':feedback:thumbs-up' }] })
  expect(trial!.metadata).toMatchObject({ annotations: [{ content: ':feedback:thumbs-up' }], user_task_id: 'user_task_0' })
  const [plain] = await trialsOf(trace([user]))
  expect(plain!.metadata).not.toHaveProperty('annotations')
})

test('half a character becomes one that can be stored', async () => {
  expect(await partsOf(asks(call('a', 'pay')), result('a', 'x\ud800', 'y\udc00'))).toMatchObject([
    {},
    { text: 'x\ufffd', error: 'y\ufffd' },
  ])
})

test.each([
  [
    'a broken line',
    [trace([user]), '{"messages": ['],
    /^agentdojo-some_model\.jsonl:3: is not JSON: .*; each line holds one whole value$/,
  ],
  ['a line that is no object', ['7'], /^agentdojo-some_model\.jsonl:2: is no record; each line holds one object/],
  ['no messages', [trace([])], /^agentdojo-some_model\.jsonl:2: "messages": /],
  [
    'an unknown role',
    [trace([{ role: 'tol', content: '' }])],
    /^agentdojo-some_model\.jsonl:2: "messages\.0\.role": unknown value "tol"; did you mean "tool"\?$/,
  ],
  [
    'a missing key',
    [{ messages: [user], metadata: {} }],
    /^agentdojo-some_model\.jsonl:2: missing key "suite_name" in "metadata"/,
  ],
  [
    '`security` that is no truth value',
    [trace([user], { security: 'yes' })],
    /^agentdojo-some_model\.jsonl:2: "metadata\.security": .*(boolean|true or false)/,
  ],
  ['a tool without a name', [trace([asks(call('a', ''))])], /^agentdojo-some_model\.jsonl:2: "turns\.0\.parts\.0\.tool": /],
] as const)('%s is refused with file and line', async (_, lines, message) => {
  expect(await refusal(...lines)).toMatch(message)
})

test.each([
  ['a file that begins with a trace', JSON.stringify(trace([user]))],
  ['another kind of file', '{"prompt":"x"}'],
  ['a file that begins with no object', '[]'],
])('%s is refused: its header is missing', async (_, first) => {
  const data = await agentdojoImporter.open(folderOf({ 'agentdojo-m.jsonl': `${first}\n` }))
  const read = data.trials()[Symbol.asyncIterator]().next()
  await expect(read).rejects.toThrow(InputError)
  await expect(read).rejects.toThrow(
    /agentdojo-m\.jsonl:1: is not the header of an AgentDojo file; its first line is \{"metadata"/,
  )
})

test('a folder without traces, and a path that is not there, are refused', async () => {
  await expect(agentdojoImporter.open(folderOf({ 'a.csv': '' }))).rejects.toThrow(
    /holds no \.jsonl file; AgentDojo traces are agentdojo-PIPELINE\.jsonl$/,
  )
  await expect(agentdojoImporter.open('no/such')).rejects.toThrow('no/such: there is no such file or folder')
})
