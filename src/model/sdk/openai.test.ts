import { afterAll, describe, expect, test } from 'vitest'
import { modelContract } from '../../testing/model-contract.ts'
import { mouthpiece, sampleConversation, sampleSchema } from '../../testing/mouthpiece.ts'
import { makeApi } from '../make-model.ts'

/** As documented at https://platform.openai.com/docs/api-reference/responses/object */
const response = (output: unknown[], more: object = {}) => ({
  id: 'resp_1',
  object: 'response',
  created_at: 1_741_476_542,
  status: 'completed',
  error: null,
  incomplete_details: null,
  instructions: null,
  model: 'gpt-x-2026-01-01',
  output,
  usage: {
    input_tokens: 36,
    input_tokens_details: { cached_tokens: 12 },
    output_tokens: 87,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: 123,
  },
  ...more,
})
const message = (content: object) => ({
  type: 'message',
  id: 'msg_1',
  status: 'completed',
  role: 'assistant',
  content: [content],
})
const text = (words: string) => message({ type: 'output_text', text: words, annotations: [] })
const call = (id: string, name: string, args: string) => ({
  type: 'function_call',
  id: 'fc_1',
  call_id: id,
  name,
  arguments: args,
  status: 'completed',
})
const refusal = message({ type: 'refusal', refusal: 'I cannot help with that.' })

describe('contract', () => {
  const make = (url: string, key: string) =>
    makeApi(`openai:gpt-4o?base_url=${url}`, { env: { OPENAI_API_KEY: key }, clock: { now: () => 0 } }).api
  const says = {
    text: (words: string) => response([text(words)]),
    toolCall: (id: string, name: string, args: object) => response([call(id, name, JSON.stringify(args))]),
    cutOff: (words: string) =>
      response([text(words)], { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } }),
    refusal: () => response([refusal]),
  }
  for (const { name, run } of modelContract({ make, says })) test(name, run)
})

const { ask, close } = mouthpiece('openai:gpt-4o', { OPENAI_API_KEY: 'k-openai', TEAM: 'safety' })
afterAll(close)

test('the request is a Responses request', async () => {
  const parameters = '&temperature=0&top_p=0.5&max_tokens=64&header=X-Team:TEAM'
  const { sent } = await ask(response([text('Hi')]), { ...sampleConversation, schema: sampleSchema }, parameters)
  const { method, path, headers, body } = await sent()
  expect([method, path, headers.authorization, headers['x-team']]).toEqual(['POST', '/v9/responses', 'Bearer k-openai', 'safety'])
  expect(body).toEqual({
    model: 'gpt-4o',
    store: false,
    temperature: 0,
    top_p: 0.5,
    max_output_tokens: 64,
    input: [
      { role: 'system', content: 'You sell books.' },
      { role: 'user', content: [{ type: 'input_text', text: 'Find “Émile”.' }] },
      { role: 'assistant', content: 'I look.' },
      { type: 'function_call', call_id: 'c1', name: 'find', arguments: '{"title":"Émile"}' },
      { type: 'function_call', call_id: 'c2', name: 'find', arguments: '{}' },
      { type: 'function_call_output', call_id: 'c1', output: '[]' },
      { type: 'function_call_output', call_id: 'c2', output: expect.stringContaining('no title') },
      { role: 'user', content: [{ type: 'input_text', text: 'Thanks.' }] },
    ],
    tools: [
      {
        type: 'function',
        name: 'find',
        description: 'Finds a book.',
        parameters: sampleConversation.tools[0]!.parameters,
        strict: false,
      },
    ],
    text: { format: { type: 'json_schema', strict: true, ...sampleSchema } },
  })
})

test('what was not asked for is not sent', async () => {
  const { sent } = await ask(response([text('Hi')]))
  const { body } = await sent()
  expect(Object.keys(body).toSorted()).toEqual(['input', 'model', 'store'])
})

test('usage and the model that answered are read; arguments stay as they were written', async () => {
  const written = '{ "a":1.0,  "b": 12345678901234567890 }'
  const { reply } = await ask(response([{ type: 'reasoning', id: 'rs_1', summary: [] }, text('Hi'), call('c1', 'find', written)]))
  expect(await reply()).toEqual({
    finish: 'tool-calls',
    parts: [
      { type: 'text', text: 'Hi' },
      { type: 'tool-call', call: 'c1', tool: 'find', text: written },
    ],
    usage: { inputTokens: 36, outputTokens: 87, cachedInputTokens: 12 },
    answeredBy: 'gpt-x-2026-01-01',
  })
})

test.each<[string, object, object]>([
  [
    'a refusal',
    response([text('First.'), refusal]),
    { finish: 'refused', reason: 'I cannot help with that.', parts: [{ text: 'First.' }] },
  ],
  [
    'a filter',
    response([], { status: 'incomplete', incomplete_details: { reason: 'content_filter' } }),
    { finish: 'refused', reason: 'content_filter' },
  ],
  [
    'an incomplete reply without a reason',
    response([text('x')], { status: 'incomplete' }),
    { finish: 'other', reason: 'incomplete' },
  ],
  ['a reply that was cancelled', response([], { status: 'cancelled' }), { finish: 'other', reason: 'cancelled' }],
])('%s is told apart', async (_, body, expected) => {
  const { reply } = await ask(body)
  expect(await reply()).toMatchObject(expected)
})

test.each([
  ['server_error', 'overloaded'],
  ['rate_limit_exceeded', 'rate-limit'],
  ['invalid_prompt', 'rejected'],
])('a reply that failed with %s is %s', async (code, kind) => {
  const { reply } = await ask(response([], { status: 'failed', error: { code, message: 'It failed.' } }))
  await expect(reply()).rejects.toMatchObject({ name: 'ModelError', kind, message: expect.stringContaining('It failed.') })
})

test('a parameter that the SDK would leave out for this model is an error, and nothing is sent', async () => {
  const { api } = makeApi('openai:o3?base_url=http://127.0.0.1:9', { env: { OPENAI_API_KEY: 'k' }, clock: { now: () => 0 } })
  const request = { messages: [{ role: 'user' as const, text: 'Hi' }], sampling: { temperature: 0.5 } }
  await expect(api.call(request, { signal: new AbortController().signal })).rejects.toMatchObject({
    kind: 'rejected',
    message: expect.stringContaining('temperature 0.5'),
  })
})
