import { afterAll, describe, expect, test } from 'vitest'
import { modelContract } from '../../testing/model-contract.ts'
import { mouthpiece, sampleConversation, sampleSchema } from '../../testing/mouthpiece.ts'
import { makeApi } from '../make-model.ts'

/** As documented at https://docs.anthropic.com/en/api/messages */
const message = (content: unknown[], stop: unknown = 'end_turn', more: object = {}) => ({
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'claude-sonnet-4-5-20250929',
  content,
  stop_reason: stop,
  stop_sequence: null,
  usage: { input_tokens: 10, cache_creation_input_tokens: 3, cache_read_input_tokens: 4, output_tokens: 25 },
  ...more,
})
const text = (words: string) => ({ type: 'text', text: words })

describe('contract', () => {
  const make = (url: string, key: string) =>
    makeApi(`anthropic:claude-sonnet-4-5?base_url=${url}`, { env: { ANTHROPIC_API_KEY: key }, clock: { now: () => 0 } }).api
  const says = {
    text: (words: string) => message([text(words)]),
    toolCall: (id: string, name: string, input: object) => message([{ type: 'tool_use', id, name, input }], 'tool_use'),
    cutOff: (words: string) => message([text(words)], 'max_tokens'),
    refusal: () => message([], 'refusal'),
  }
  for (const { name, run } of modelContract({ make, says })) test(name, run)
})

const { ask, close } = mouthpiece('anthropic:claude-sonnet-4-5', { ANTHROPIC_API_KEY: 'k-anthropic', TEAM: 'safety' })
afterAll(close)

test('the request is a messages request', async () => {
  const parameters = '&temperature=0&max_tokens=64&stop=END&stop=%0A%0A&header=X-Team:TEAM'
  const { sent } = await ask(message([text('Hi')]), sampleConversation, parameters)
  const { method, path, headers, body } = await sent()
  expect([method, path]).toEqual(['POST', '/v9/messages'])
  expect(headers).toMatchObject({ 'x-api-key': 'k-anthropic', 'anthropic-version': '2023-06-01', 'x-team': 'safety' })
  expect(body).toEqual({
    model: 'claude-sonnet-4-5',
    max_tokens: 64,
    temperature: 0,
    stop_sequences: ['END', '\n\n'],
    system: [{ type: 'text', text: 'You sell books.' }],
    messages: [
      { role: 'user', content: [{ type: 'text', text: 'Find “Émile”.' }] },
      {
        role: 'assistant',
        content: [
          { type: 'text', text: 'I look.' },
          { type: 'tool_use', id: 'c1', name: 'find', input: { title: 'Émile' } },
          { type: 'tool_use', id: 'c2', name: 'find', input: {} },
        ],
      },
      {
        role: 'user',
        content: [
          { type: 'tool_result', tool_use_id: 'c1', content: '[]' },
          { type: 'tool_result', tool_use_id: 'c2', content: 'no title', is_error: true },
          { type: 'text', text: 'Thanks.' },
        ],
      },
    ],
    tools: [{ name: 'find', description: 'Finds a book.', input_schema: sampleConversation.tools[0]!.parameters }],
  })
})

test('a limit of tokens is sent where none is asked for, and nothing else', async () => {
  const { sent } = await ask(message([text('Hi')]))
  const { body } = await sent()
  expect(body).toEqual({
    model: 'claude-sonnet-4-5',
    max_tokens: 4096,
    messages: [{ role: 'user', content: [{ type: 'text', text: 'Hi' }] }],
  })
})

test('a schema is sent by the means that the model has', async () => {
  const { sent } = await ask(message([text('{"verdict":"no"}')]), { schema: sampleSchema })
  const { body } = await sent()
  expect(body.output_config).toEqual({ format: { type: 'json_schema', schema: sampleSchema.schema } })
})

test('of a model without that means, JSON is asked for by a tool, and is text again', async () => {
  const older = mouthpiece('anthropic:claude-3-haiku-20240307', { ANTHROPIC_API_KEY: 'k' })
  const said = message([{ type: 'tool_use', id: 't1', name: 'json', input: { verdict: 'no' } }], 'tool_use')
  const { sent, reply } = await older.ask(said, { schema: sampleSchema })
  expect((await sent()).body).toMatchObject({ tools: [{ name: 'json', input_schema: sampleSchema.schema }] })
  expect(await reply()).toMatchObject({ finish: 'stop', parts: [{ type: 'text', text: '{"verdict":"no"}' }] })
  await older.close()
})

test('usage counts what the cache held, and the model that answered is read', async () => {
  const { reply } = await ask(message([{ type: 'thinking', thinking: 'Hm.', signature: 's' }, text('Hi')]))
  expect(await reply()).toEqual({
    finish: 'stop',
    parts: [{ type: 'text', text: 'Hi' }],
    usage: { inputTokens: 17, outputTokens: 25, cachedInputTokens: 4 },
    answeredBy: 'claude-sonnet-4-5-20250929',
  })
})

test.each<[unknown, object, object]>([
  ['end_turn', {}, { finish: 'stop' }],
  ['stop_sequence', { stop_sequence: 'END' }, { finish: 'stop' }],
  ['model_context_window_exceeded', {}, { finish: 'length' }],
  [
    'refusal',
    { stop_details: { type: 'refusal', category: 'bio', explanation: 'Not this.' } },
    { finish: 'refused', reason: 'Not this.' },
  ],
  ['pause_turn', {}, { finish: 'other', reason: 'pause_turn' }],
  [null, {}, { finish: 'other', reason: 'no stop_reason' }],
])('stop_reason %j', async (stop, more, expected) => {
  const { reply } = await ask(message([text('Hi')], stop, more))
  expect(await reply()).toMatchObject(expected)
})

test('a limit of tokens that the SDK would lower is an error, and nothing is sent', async () => {
  const { reply, count } = await ask(message([text('Hi')]), {}, '&max_tokens=1000000')
  await expect(reply()).rejects.toMatchObject({ kind: 'rejected', message: expect.stringContaining('max_tokens 1000000') })
  expect(count()).toBe(0)
})
