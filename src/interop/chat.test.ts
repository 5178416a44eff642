import { describe, expect, onTestFinished, test } from 'vitest'
import { folderWith, importedRows } from '../testing/imported-rows.ts'
import { importerContract } from '../testing/importer-contract.ts'
import { chatImporter } from './chat.ts'

const user = { role: 'user', content: 'Is it open?' }
const assistant = { role: 'assistant', content: 'Until six.' }
const chat = (more: object = {}) => ({ messages: [user, assistant], ...more })
const request = (custom_id: string, content = 'Is it open?') => ({
  custom_id,
  method: 'POST',
  url: '/v1/chat/completions',
  body: { model: 'model-x', temperature: 0.5, messages: [{ role: 'user', content }] },
})
const response = (custom_id: string, more: object = {}, choice: object = {}) => ({
  id: 'batch_req_1',
  custom_id,
  response: {
    status_code: 200,
    request_id: 'req-9',
    body: {
      object: 'chat.completion',
      created: 1_700_000_000,
      model: 'model-x-2026',
      choices: [{ index: 0, message: assistant, finish_reason: 'stop', ...choice }],
      usage: { prompt_tokens: 3, completion_tokens: 4 },
    },
    ...more,
  },
  error: null,
})

async function rowsOf(files: Record<string, unknown>) {
  const { folder, remove } = folderWith(files)
  onTestFinished(remove)
  return importedRows(chatImporter, folder)
}

describe('the contract of importers, a chat a line', () => {
  const { folder } = folderWith({
    'chats.jsonl': [chat({ id: 'a', tag: 'of a' }), chat({ id: 'b', rating: 4 }), { messages: [] }, chat()],
  })
  for (const { name, run } of importerContract(() => chatImporter, {
    path: folder,
    items: 4,
    rejected: 1,
    kept: ['of a', 'rating', 'Until six.'],
  }))
    test(name, run)
})

describe('the contract of importers, a batch', () => {
  const { folder } = folderWith({
    'batch_input.jsonl': [request('a'), request('b'), request('c')],
    'batch_output.jsonl': [
      response('a'),
      response('b', { status_code: 500, body: { error: { message: 'overloaded' } } }),
      response('x'),
      response('y'),
    ],
  })
  const kept = ['Is it open?', 'Until six.', 'overloaded', 'req-9', 'completion_tokens', 'temperature', 'batch_req_1']
  for (const { name, run } of importerContract(() => chatImporter, { path: folder, items: 5, rejected: 1, kept })) test(name, run)
})

test('a line is a conversation; what stands beside the messages is kept; nobody judged it', async () => {
  const { trials, data } = await rowsOf({
    'support.jsonl': [chat({ id: 7, model: 'model-x', created: 1_700_000_000, weight: 2 }), chat()],
  })
  expect(trials[0]).toMatchObject({
    target: 'model-x',
    scenario: '7',
    startedAt: 1_700_000_000_000,
    metadata: { weight: 2 },
    judgements: [],
  })
  expect(trials[1]).toMatchObject({ target: 'support', scenario: expect.stringMatching(/^chat [0-9a-f]{12}$/), startedAt: null })
  expect(trials[1]!.turns).toEqual([
    { role: 'user', parts: [{ type: 'text', text: 'Is it open?' }] },
    { role: 'assistant', parts: [{ type: 'text', text: 'Until six.' }] },
  ])
  expect([data.judges, data.judgesOf(trials[0]!)]).toEqual([[], []])
})

test('the same question again is the next epoch; another question under one id is rejected', async () => {
  const again = { messages: [user, { role: 'assistant', content: 'Until seven.' }] }
  const other = { messages: [{ role: 'user', content: 'Where?' }, assistant], id: 'a' }
  const { trials, rejected } = await rowsOf({ 'c.jsonl': [chat(), again, chat({ id: 'a' }), other] })
  expect(trials.map(({ epoch }) => epoch)).toEqual([1, 2, 1])
  expect(rejected).toMatchObject([
    { at: 'c.jsonl:4', reason: '"a" stands at c.jsonl:3 already, with another question; give each its own id' },
  ])
})

test('one array, or one object, is read as well', async () => {
  expect((await rowsOf({ 'c.json': [chat({ id: 1 }), chat({ id: 2 })] })).trials).toHaveLength(2)
  expect((await rowsOf({ 'c.json': JSON.stringify(chat(), null, 2) })).trials).toHaveLength(1)
})

test("a batch's output is joined to its input, an answer each choice; a request without an answer is named", async () => {
  const choices = [1, 2].map(index => ({
    index,
    message: { role: 'assistant', content: `answer ${index}` },
    finish_reason: 'stop',
  }))
  const { trials, rejected } = await rowsOf({
    'in.jsonl': [request('a'), request('z')],
    'out.jsonl': [response('a', { body: { model: 'm', choices } })],
  })
  expect(
    trials.map(({ target, scenario, epoch, turns }) => [target, scenario, epoch, turns.map(turn => turn.parts[0]!.text)]),
  ).toEqual([
    ['model-x', 'a', 1, ['Is it open?', 'answer 1']],
    ['model-x', 'a', 2, ['Is it open?', 'answer 2']],
  ])
  expect(rejected).toMatchObject([{ at: 'in.jsonl:2', reason: expect.stringContaining('"z" has no answer') }])
})

test('an output alone has the answers only; one that failed is a target error, cut ones are limits', async () => {
  const { trials } = await rowsOf({
    'out.jsonl': [
      response('a'),
      response('b', {}, { finish_reason: 'length' }),
      response('c', {}, { finish_reason: 'content_filter' }),
      { ...response('d'), response: null, error: { code: 'batch_expired', message: 'expired' } },
      response('e', { status_code: 429, body: { error: { message: 'slow down' } } }),
    ],
  })
  expect(trials.map(({ state, reason }) => [state, reason])).toEqual([
    ['completed', undefined],
    ['limit', 'the answer was cut: finish reason "length"'],
    ['refused-by-provider', 'the provider held the answer back: finish reason "content_filter"'],
    ['target-error', 'expired'],
    ['target-error', 'status 429: slow down'],
  ])
  expect(trials[0]).toMatchObject({
    target: 'model-x-2026',
    turns: [{ role: 'assistant' }],
    metadata: { usage: { prompt_tokens: 3 } },
  })
})

test('tools, older function calls, refusals, developers and pictures have their place', async () => {
  const { trials } = await rowsOf({
    'c.jsonl': [
      {
        messages: [
          { role: 'developer', content: 'Be brief.' },
          {
            role: 'user',
            name: 'ana',
            content: [
              { type: 'text', text: 'What is it?' },
              { type: 'image_url', image_url: { url: 'data:,x' } },
            ],
          },
          {
            role: 'assistant',
            content: null,
            tool_calls: [{ id: 'c', type: 'function', function: { name: 'see', arguments: '{}' } }],
          },
          { role: 'tool', tool_call_id: 'c', content: 'a cat' },
          { role: 'assistant', content: null, function_call: { name: 'old', arguments: '{"a":1}' } },
          { role: 'function', name: 'old', content: 'done' },
          { role: 'assistant', content: null, refusal: 'I cannot.' },
        ],
      },
    ],
  })
  expect(trials[0]!.turns).toMatchObject([
    { role: 'system', parts: [{ text: 'Be brief.' }] },
    { role: 'user', parts: [{ text: 'What is it?' }, { text: '[image_url]' }] },
    {
      role: 'assistant',
      parts: [
        { type: 'tool-call', tool: 'see', call: 'call-1' },
        { type: 'tool-result', call: 'call-1', text: 'a cat' },
        { type: 'tool-call', tool: 'old', call: 'call-2', text: '{"a":1}' },
        { type: 'tool-result', call: 'call-2', text: 'done' },
        { type: 'text', text: 'I cannot.' },
      ],
    },
  ])
  expect(trials[0]!.metadata!.message_fields).toMatchObject([
    { message: 0, role: 'developer' },
    { message: 1, name: 'ana', content: [{}, { image_url: { url: 'data:,x' } }] },
    { message: 5, role: 'function', name: 'old' },
  ])
})

const deep = `{"messages": ${'['.repeat(3_000)}${']'.repeat(3_000)}}`
test.each<[string, unknown, RegExp]>([
  ['no messages', { prompt: 'x', completion: 'y' }, /missing key "messages"/],
  [
    'an unknown role',
    chat({ messages: [{ role: 'usr', content: '' }] }),
    /"messages\.0\.role": unknown value "usr"; did you mean "user"/,
  ],
  ['content of another type', chat({ messages: [{ role: 'user', content: 7 }] }), /"messages\.0\.content"/],
  [
    'a tool without a name',
    chat({ messages: [{ ...assistant, tool_calls: [{ function: { name: '', arguments: '' } }] }] }),
    /tool/,
  ],
  ['an answer of another endpoint', response('a', { body: { output: [] } }), /has no choices; only chat completions/],
  [
    'a role that cannot be a text',
    chat({ messages: [{ role: { toString: 1 }, content: '' }] }),
    /unknown value \{"toString":1\}/,
  ],
  ['a line that is no JSON', '{"messages": [', /is not JSON/],
  ['a line that is no object', '7', /is no record/],
  ['deep nesting', deep, /deep|nest|messages/i],
])('%s is rejected by name, and the rest is read', async (_, line, reason) => {
  const { trials, rejected } = await rowsOf({ 'c.jsonl': [chat(), line] })
  expect(trials).toHaveLength(1)
  expect(rejected).toMatchObject([{ at: 'c.jsonl:2', reason: expect.stringMatching(reason) }])
})

test('half a character becomes one that can be stored', async () => {
  const { trials } = await rowsOf({ 'c.jsonl': [chat({ messages: [{ role: 'assistant', content: 'x\ud800' }] })] })
  expect(trials[0]!.turns[0]!.parts[0]!.text).toBe('x\ufffd')
})

test('a file that is no JSON is refused', async () => {
  await expect(rowsOf({ 'c.jsonl': 'hello' })).rejects.toThrow(/c\.jsonl:1: begins with neither \{ nor \[/)
})
