import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerWith, type LoopbackServer, loopbackServer } from '../testing/loopback-server.ts'
import { modelContract } from '../testing/model-contract.ts'
import { makeApi } from './make-model.ts'
import type { ModelRequest } from './model.ts'

const clock = { now: () => 0 }
const completion = (message: object, finish: unknown = 'stop', more: object = {}) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'served-model',
  choices: [{ index: 0, message: { role: 'assistant', content: null, ...message }, finish_reason: finish }],
  usage: { prompt_tokens: 20, completion_tokens: 5, total_tokens: 25, prompt_tokens_details: { cached_tokens: 8 } },
  ...more,
})
const says = {
  text: (content: string) => completion({ content }),
  toolCall: (id: string, name: string, args: object) =>
    completion({ tool_calls: [{ id, type: 'function', function: { name, arguments: JSON.stringify(args) } }] }, 'tool_calls'),
  cutOff: (content: string) => completion({ content }, 'length'),
  refusal: () => completion({ refusal: 'I cannot help with that.' }),
}

describe('contract: openai-compatible', () => {
  const make = (url: string, key: string) =>
    makeApi(`openai-compatible:m@${url}`, { env: { OPENAI_COMPATIBLE_API_KEY: key }, clock }).api
  for (const { name, run } of modelContract({ make, says })) test(name, run)
})

describe('contract: openai?api=chat', () => {
  const make = (url: string, key: string) =>
    makeApi(`openai:gpt-x?api=chat&base_url=${url}`, { env: { OPENAI_API_KEY: key }, clock }).api
  for (const { name, run } of modelContract({ make, says })) test(name, run)
})

let server: LoopbackServer
let next: unknown = says.text('Hello.')
beforeAll(async () => {
  server = await loopbackServer((_, response) => answerWith(response, next))
})
afterAll(() => server.close())

const signal = new AbortController().signal
const conversation: ModelRequest = {
  messages: [
    { role: 'system', text: 'You sell books.' },
    { role: 'user', text: 'Find “Émile”.' },
    {
      role: 'assistant',
      parts: [
        { type: 'text', text: 'I look.' },
        { type: 'tool-call', call: 'c1', tool: 'find', text: '{ "title" :"Émile", bad' },
        { type: 'tool-call', call: 'c2', tool: 'find', text: '' },
      ],
    },
    { role: 'tool', call: 'c1', tool: 'find', text: '[]' },
    { role: 'tool', call: 'c2', tool: 'find', text: '', error: 'no title' },
    { role: 'assistant', parts: [{ type: 'text', text: 'Nothing there.' }] },
    { role: 'user', text: 'Thanks.' },
  ],
  tools: [
    { name: 'find', description: 'Finds a book.', parameters: { type: 'object', properties: { title: { type: 'string' } } } },
  ],
  schema: { name: 'verdict', schema: { type: 'object', properties: {}, required: [], additionalProperties: false } },
  sampling: { temperature: 0, topP: 0.9, maxTokens: 64, seed: -7, stop: ['END', '\n\n'] },
}

async function sent(uri: string, request: ModelRequest, env: Record<string, string> = {}) {
  await makeApi(uri.replace('URL', `${server.origin}/v1`), { env, clock }).api.call(request, { signal })
  const { method, path, headers, body } = server.received.at(-1)!
  return { method, path, headers, body: JSON.parse(body) }
}

test('the request is a chat completions request, with arguments exactly as they were written', async () => {
  next = says.text('Hello.')
  const { method, path, headers, body } = await sent('openai-compatible:org/m:8b@URL', conversation)
  expect([method, path, headers['content-type']]).toEqual(['POST', '/v1/chat/completions', 'application/json'])
  expect(headers.authorization).toBeUndefined()
  expect(body).toEqual({
    model: 'org/m:8b',
    messages: [
      { role: 'system', content: 'You sell books.' },
      { role: 'user', content: 'Find “Émile”.' },
      {
        role: 'assistant',
        content: 'I look.',
        tool_calls: [
          { id: 'c1', type: 'function', function: { name: 'find', arguments: '{ "title" :"Émile", bad' } },
          { id: 'c2', type: 'function', function: { name: 'find', arguments: '' } },
        ],
      },
      { role: 'tool', tool_call_id: 'c1', content: '[]' },
      { role: 'tool', tool_call_id: 'c2', content: '{"error":"no title"}' },
      { role: 'assistant', content: 'Nothing there.' },
      { role: 'user', content: 'Thanks.' },
    ],
    tools: [{ type: 'function', function: conversation.tools![0] }],
    response_format: { type: 'json_schema', json_schema: { ...conversation.schema, strict: true } },
    temperature: 0,
    top_p: 0.9,
    max_tokens: 64,
    seed: -7,
    stop: ['END', '\n\n'],
  })
})

test('what was not asked for is not sent', async () => {
  const { body } = await sent('openai-compatible:m@URL', { messages: [{ role: 'user', text: 'Hi' }], sampling: {}, tools: [] })
  expect(body).toEqual({ model: 'm', messages: [{ role: 'user', content: 'Hi' }] })
})

test('OpenAI itself is given its own name for the limit of tokens, and the key', async () => {
  const request: ModelRequest = { messages: [{ role: 'user', text: 'Hi' }], sampling: { maxTokens: 9, seed: 1 } }
  const { body, headers } = await sent('openai:gpt-x?api=chat&base_url=URL', request, { OPENAI_API_KEY: 'k' })
  expect(body).toMatchObject({ max_completion_tokens: 9, seed: 1 })
  expect(body.max_tokens).toBeUndefined()
  expect(headers.authorization).toBe('Bearer k')
})

test("a user's headers and key variable are sent", async () => {
  const uri = 'openai-compatible:m@URL?api_key_env=MY_KEY&header=X-Team:TEAM&header=x-trace:TRACE'
  const { headers } = await sent(uri, { messages: [], sampling: {} }, { MY_KEY: 'k1', TEAM: 'safety', TRACE: 't 1' })
  expect(headers).toMatchObject({ authorization: 'Bearer k1', 'x-team': 'safety', 'x-trace': 't 1' })
})

async function read(body: unknown, request: ModelRequest = { messages: [], sampling: {} }) {
  next = body
  return makeApi(`openai-compatible:m@${server.origin}`, { env: {}, clock }).api.call(request, { signal })
}

test('usage, the model that answered and its build are read', async () => {
  expect(await read(completion({ content: 'Hi' }, 'stop', { system_fingerprint: 'fp_1' }))).toEqual({
    finish: 'stop',
    parts: [{ type: 'text', text: 'Hi' }],
    usage: { inputTokens: 20, outputTokens: 5, cachedInputTokens: 8 },
    answeredBy: 'served-model',
    fingerprint: 'fp_1',
  })
})

test.each([
  [undefined, { inputTokens: null, outputTokens: null, cachedInputTokens: null }],
  [
    { prompt_tokens: -1, completion_tokens: 1.5, prompt_tokens_details: { cached_tokens: '3' } },
    { inputTokens: null, outputTokens: null, cachedInputTokens: null },
  ],
  [
    { prompt_tokens: 3, completion_tokens: 0 },
    { inputTokens: 3, outputTokens: 0, cachedInputTokens: null },
  ],
])('usage %j is %j', async (usage, expected) => {
  expect((await read(completion({ content: 'Hi' }, 'stop', { usage }))).usage).toEqual(expected)
})

const call = (args: unknown, name: unknown = 'find', id?: unknown) => ({
  tool_calls: [{ id, function: { name, arguments: args } }],
})

test('the arguments of a call are kept as written, even where they are no JSON', async () => {
  const written = '{ "a" : 1.0, "big": 12345678901234567890, "a": 2 '
  const { finish, parts } = await read(completion(call(written, 'find', 'c9'), 'tool_calls'))
  expect({ finish, parts }).toEqual({
    finish: 'tool-calls',
    parts: [{ type: 'tool-call', call: 'c9', tool: 'find', text: written }],
  })
})

test('a call without an id is named by its place in the conversation, the same each time', async () => {
  const reply = await read(completion(call('{}'), 'stop'), conversation)
  expect(reply.finish).toBe('tool-calls')
  expect(reply.parts).toEqual([{ type: 'tool-call', call: 'call-3', tool: 'find', text: '{}' }])
})

test.each<[string, object, unknown, object]>([
  ['content_filter', { content: 'So far' }, 'content_filter', { finish: 'refused', reason: 'content_filter' }],
  ['a refusal', { refusal: 'No.' }, 'stop', { finish: 'refused', reason: 'No.' }],
  ['an ending of its own', { content: 'x' }, 'abort', { finish: 'other', reason: 'abort' }],
  ['no ending', { content: 'x' }, null, { finish: 'other', reason: 'no finish_reason' }],
  ['tool_calls without a call', { content: 'x' }, 'tool_calls', { finish: 'other' }],
  ['nothing said', { content: '' }, 'stop', { finish: 'stop', parts: [] }],
])('%s is told apart', async (_, message, finish, expected) => {
  expect(await read(completion(message, finish))).toMatchObject(expected)
})

test.each<[string, unknown, string]>([
  ['a content of parts', completion({ content: [{ type: 'text', text: 'x' }] }), 'malformed'],
  ['arguments that are no text', completion(call({ a: 1 }), 'tool_calls'), 'malformed'],
  ['a tool without a name', completion(call('{}', ''), 'tool_calls'), 'malformed'],
  ['a tool whose name no terminal should see', completion(call('{}', 'a\u001bb'), 'tool_calls'), 'malformed'],
  ['an error in place of a reply', { error: { message: 'Loading', code: 503 } }, 'overloaded'],
  ['a rate limit in place of a reply', { error: { message: 'Slow', code: 429 } }, 'rate-limit'],
])('%s is a ModelError', async (_, body, kind) => {
  await expect(read(body)).rejects.toMatchObject({ name: 'ModelError', kind })
})
