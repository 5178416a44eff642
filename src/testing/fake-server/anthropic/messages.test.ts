import { describe, expect, test } from 'vitest'
import { asked, said } from '../asked.ts'
import type { Fields } from '../check.ts'
import { messages } from './messages.ts'

const headers = { 'anthropic-version': '2023-06-01' }
const hello = { role: 'user', content: 'hello' }
const use = { type: 'tool_use', id: 'toolu_1', name: 'buy', input: { a: 1 } }
const called = { role: 'assistant', content: [{ type: 'text', text: 'well' }, use] }
const result = { type: 'tool_result', tool_use_id: 'toolu_1', content: 'done' }
const answered = { role: 'user', content: [result] }
const buy = { name: 'buy', input_schema: { type: 'object', properties: {} } }
const closed = { type: 'object', properties: {}, additionalProperties: false }
const body = (more: Fields = {}) => ({ model: 'm', max_tokens: 100, messages: [hello], ...more })

test('what the reference documents is taken, and read', () => {
  const found = asked(
    messages,
    body({
      system: [{ type: 'text', text: 'be brief', cache_control: { type: 'ephemeral' } }],
      messages: [
        hello,
        called,
        { role: 'user', content: [result, { type: 'text', text: 'more' }] },
        { role: 'assistant', content: 'A' },
      ],
      tools: [buy, { type: 'web_search_20250305', name: 'web_search', max_uses: 2 }],
      tool_choice: { type: 'tool', name: 'buy', disable_parallel_tool_use: true },
      temperature: 1,
      top_p: 0.9,
      top_k: 3,
      stop_sequences: ['END'],
      metadata: { user_id: 'u' },
      output_config: { format: { type: 'json_schema', schema: closed } },
    }),
    { headers },
  )
  expect(found).toMatchObject({
    call: {
      system: 'be brief',
      text: 'more',
      forcedTool: 'buy',
      schema: closed,
      tools: [{ name: 'buy' }],
      messages: [
        { role: 'user', text: 'hello' },
        { role: 'assistant', text: 'well', toolCalls: [{ id: 'toolu_1', tool: 'buy', text: '{"a":1}' }] },
        { role: 'tool', text: 'done', call: 'toolu_1' },
        { role: 'user', text: 'more' },
        { role: 'assistant', text: 'A' },
      ],
    },
  })
})

test('a version of the interface has to be named', () => {
  expect(asked(messages, body())).toMatchObject({
    status: 400,
    body: { error: { message: 'anthropic-version: header is required' } },
  })
  expect(asked(messages, body(), { headers: { 'anthropic-version': '2099' } })).toMatchObject({ status: 400 })
})

test('a field of a beta is known where the beta is asked for', () => {
  const beta = body({ output_format: { type: 'json_schema', schema: closed } })
  expect(asked(messages, beta, { headers })).toMatchObject({
    body: { error: { message: 'output_format: Extra inputs are not permitted' } },
  })
  const asking = { ...headers, 'anthropic-beta': 'other, structured-outputs-2025-11-13' }
  expect(asked(messages, beta, { headers: asking })).toMatchObject({ call: { schema: closed } })
})

describe('is refused as the vendor does:', () => {
  const { max_tokens: _, ...unlimited } = body()
  const thinking = { type: 'enabled', budget_tokens: 1024 }
  test.each<[string, Fields, string]>([
    ['an unknown field', body({ foo: 1 }), 'foo: Extra inputs are not permitted'],
    ['a seed, which it does not have', body({ seed: 1 }), 'seed: Extra inputs are not permitted'],
    ['no limit of tokens', unlimited, 'max_tokens: Field required'],
    ['no tokens', body({ max_tokens: 0 }), 'max_tokens: Input should be greater than or equal to 1'],
    ['a temperature too high', body({ temperature: 1.5 }), 'temperature: Input should be less than or equal to 1'],
    ['a temperature that is null', body({ temperature: null }), 'temperature: Input should be a valid number'],
    ['no messages', body({ messages: [] }), 'messages: at least one message is required'],
    [
      'a system message',
      body({ messages: [{ role: 'system', content: 'x' }] }),
      "messages.0.role: Input should be 'user' or 'assistant'",
    ],
    [
      'an assistant who begins',
      body({ messages: [{ role: 'assistant', content: 'x' }] }),
      'messages: first message must use the "user" role',
    ],
    [
      'an empty message',
      body({ messages: [{ role: 'user', content: '' }] }),
      'messages.0: all messages must have non-empty content except for the optional final assistant message',
    ],
    [
      'an empty text',
      body({ messages: [{ role: 'user', content: [{ type: 'text', text: '' }] }] }),
      'messages: text content blocks must be non-empty',
    ],
    [
      'an unknown block',
      body({ messages: [{ role: 'user', content: [{ type: 'input_text', text: 'x' }] }] }),
      "messages.0.content.0.type: Input should be 'text', ",
    ],
    [
      'an unknown field of a block',
      body({ messages: [hello, { role: 'assistant', content: [{ ...use, index: 0 }] }, answered] }),
      'messages.1.content.0.index: Extra inputs are not permitted',
    ],
    [
      'input that is text',
      body({ messages: [hello, { role: 'assistant', content: [{ ...use, input: '{}' }] }, answered] }),
      'messages.1.content.0.input: Input should be a valid dictionary',
    ],
    [
      'an id with a dot',
      body({ messages: [hello, { role: 'assistant', content: [{ ...use, id: 'a.b' }] }] }),
      "messages.1.content.0.id: String should match pattern '^[a-zA-Z0-9_-]+$'",
    ],
    [
      'a result without a call',
      body({ messages: [answered] }),
      'messages.0.content.0: unexpected `tool_use_id` found in `tool_result` blocks: toolu_1. Each `tool_result` block must have',
    ],
    [
      'a result a turn too late',
      body({ messages: [hello, called, hello, answered] }),
      'messages.1: `tool_use` ids were found without `tool_result` blocks immediately after: toolu_1',
    ],
    ['a call at the end', body({ messages: [hello, called] }), 'messages.1: `tool_use` ids were found without `tool_result`'],
    [
      'a call of the user',
      body({ messages: [{ role: 'user', content: [use] }] }),
      'messages.0: `tool_use` blocks can only be in `assistant` messages',
    ],
    [
      'two calls of one id',
      body({ messages: [hello, { role: 'assistant', content: [use, use] }] }),
      'messages.1: `tool_use` ids must be unique',
    ],
    [
      'a space at the end of a prefill',
      body({ messages: [hello, { role: 'assistant', content: 'A ' }] }),
      'final assistant content cannot end with trailing whitespace',
    ],
    [
      'a tool of OpenAI',
      body({ tools: [{ type: 'function', function: { name: 'buy' } }] }),
      "tools.0.type: Input should be 'custom'",
    ],
    ['a tool without a schema', body({ tools: [{ name: 'buy' }] }), 'tools.0.input_schema: Field required'],
    [
      'a schema that is no object',
      body({ tools: [{ name: 'buy', input_schema: { type: 'string' } }] }),
      "tools.0.input_schema.type: Input should be 'object'",
    ],
    ['a name with a space', body({ tools: [{ ...buy, name: 'a b' }] }), 'tools.0.name: String should match pattern'],
    ['two tools of one name', body({ tools: [buy, buy] }), 'tools: Tool names must be unique.'],
    ['a choice without tools', body({ tool_choice: { type: 'any' } }), 'tool_choice may only be specified while providing tools'],
    [
      'a choice that is no tool',
      body({ tools: [buy], tool_choice: { type: 'tool', name: 'sell' } }),
      "Tool 'sell' not found in provided tools",
    ],
    ['a choice in words', body({ tools: [buy], tool_choice: 'auto' }), 'tool_choice: Input should be a valid dictionary'],
    ['a stop of spaces', body({ stop_sequences: [' '] }), 'stop_sequences: each stop sequence must contain non-whitespace'],
    [
      'an open schema',
      body({ output_config: { format: { type: 'json_schema', schema: { type: 'object' } } } }),
      "'additionalProperties' must be explicitly set to false",
    ],
    ['more thinking than tokens', body({ thinking }), '`max_tokens` must be greater than `thinking.budget_tokens`.'],
    [
      'thinking with a temperature',
      body({ thinking, max_tokens: 2000, temperature: 0 }),
      '`temperature` may only be set to 1 when thinking is enabled.',
    ],
    [
      'thinking with a forced tool',
      body({ thinking, max_tokens: 2000, tools: [buy], tool_choice: { type: 'any' } }),
      'Thinking may not be enabled when tool_choice forces tool use.',
    ],
    ['a stream', body({ stream: true }), 'does not stream'],
  ])('%s', (_, sent, message) => {
    expect(asked(messages, sent, { headers })).toEqual({
      status: 400,
      body: {
        type: 'error',
        error: { type: 'invalid_request_error', message: expect.stringContaining(message) },
        request_id: 'req_fake1',
      },
    })
  })
})

describe('a reply', () => {
  test('has the documented shape; what came from the cache is not among the input', () => {
    const usage = { inputTokens: 10, outputTokens: 4, cachedInputTokens: 6 }
    expect(said(messages, body(), { text: 'hi', usage }, headers)).toMatchObject({
      id: expect.stringMatching(/^msg_/),
      type: 'message',
      role: 'assistant',
      model: 'm',
      content: [{ type: 'text', text: 'hi' }],
      stop_reason: 'end_turn',
      stop_sequence: null,
      usage: { input_tokens: 4, cache_read_input_tokens: 6, cache_creation_input_tokens: 0, output_tokens: 4 },
    })
  })

  test.each([
    ['length', 'max_tokens'],
    ['content-filter', 'refusal'],
  ] as const)('ends with %s', (finish, reason) => {
    expect(said(messages, body(), { text: 'hi', finish }, headers)).toMatchObject({ stop_reason: reason })
  })

  test('refuses by its stop reason', () => {
    expect(said(messages, body(), { refusal: 'no' }, headers)).toMatchObject({
      content: [],
      stop_reason: 'refusal',
      stop_details: { type: 'refusal', explanation: 'no' },
    })
  })

  test('calls tools with objects, also where it is told text', () => {
    const toolCalls = [{ tool: 'buy', args: '{"a":1}' }]
    expect(said(messages, body({ tools: [buy] }), { text: 'well', toolCalls }, headers)).toMatchObject({
      content: [{ type: 'text' }, { type: 'tool_use', id: expect.stringMatching(/^toolu_/), name: 'buy', input: { a: 1 } }],
      stop_reason: 'tool_use',
    })
    const broken = () => said(messages, body({ tools: [buy] }), { toolCalls: [{ tool: 'buy', args: '{' }] }, headers)
    expect(broken).toThrow('carries the arguments of a call as an object')
  })
})
