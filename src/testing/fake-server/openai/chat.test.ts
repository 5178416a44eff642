import { describe, expect, test } from 'vitest'
import { asked, said } from '../asked.ts'
import type { Fields } from '../check.ts'
import { chatCompletions as chat } from './chat.ts'

const hello = { role: 'user', content: 'hello' }
const call = { id: 'c1', type: 'function', function: { name: 'buy', arguments: '{"a":1}' } }
const called = { role: 'assistant', content: null, tool_calls: [call] }
const result = { role: 'tool', tool_call_id: 'c1', content: 'done' }
const buy = { type: 'function', function: { name: 'buy', parameters: { type: 'object', properties: { a: { type: 'number' } } } } }
const format = (json_schema: Fields) => ({ type: 'json_schema', json_schema: { name: 'verdict', ...json_schema } })
const body = (more: Fields = {}) => ({ model: 'm', messages: [hello], ...more })

test('what the reference documents is taken, and read', () => {
  const found = asked(
    chat,
    body({
      messages: [
        { role: 'system', content: 'be brief' },
        { role: 'developer', content: [{ type: 'text', text: 'and kind' }], name: 'd' },
        hello,
        called,
        result,
        {
          role: 'user',
          content: [
            { type: 'text', text: 'good' },
            { type: 'text', text: 'bye' },
          ],
        },
      ],
      tools: [buy],
      tool_choice: { type: 'function', function: { name: 'buy' } },
      parallel_tool_calls: false,
      temperature: 0.5,
      top_p: 1,
      seed: 7,
      stop: ['a', 'b'],
      max_tokens: 5,
      response_format: format({ schema: { type: 'object' } }),
      metadata: { a: 'b' },
      logprobs: null,
    }),
  )
  expect(found).toMatchObject({
    call: {
      system: 'be brief\n\nand kind',
      text: 'goodbye',
      forcedTool: 'buy',
      schema: { type: 'object' },
      tools: [{ name: 'buy', description: '' }],
      messages: [
        { role: 'system' },
        { role: 'system' },
        { role: 'user' },
        { role: 'assistant', toolCalls: [{ id: 'c1', tool: 'buy', text: '{"a":1}' }] },
        { role: 'tool', text: 'done', call: 'c1' },
        { role: 'user' },
      ],
    },
  })
})

describe('is refused as the vendor does:', () => {
  const strict = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'], additionalProperties: false }
  test.each<[string, Fields, string, string | null, string | null]>([
    ['an unknown field', { foo: 1 }, "Unknown parameter: 'foo'.", 'foo', 'unknown_parameter'],
    ['a field that objects inherit', { toString: 1 }, "Unknown parameter: 'toString'.", 'toString', 'unknown_parameter'],
    ['no model', { model: undefined }, 'expected a string', 'model', 'invalid_type'],
    ['no messages', { messages: [] }, "Invalid 'messages': empty array.", 'messages', 'empty_array'],
    [
      'an unknown role',
      { messages: [{ role: 'robot', content: 'x' }] },
      "Invalid value: 'robot'.",
      'messages[0].role',
      'invalid_value',
    ],
    [
      'an unknown part',
      { messages: [{ role: 'user', content: [{ type: 'input_text', text: 'x' }] }] },
      "Invalid value: 'input_text'.",
      'messages[0].content[0].type',
      'invalid_value',
    ],
    [
      'a field of another message',
      { messages: [{ ...hello, tool_calls: [call] }] },
      'Unknown parameter',
      'messages[0].tool_calls',
      'unknown_parameter',
    ],
    [
      'an index in a call',
      { messages: [hello, { ...called, tool_calls: [{ ...call, index: 0 }] }, result] },
      "'messages[1].tool_calls[0].index'",
      'messages[1].tool_calls[0].index',
      'unknown_parameter',
    ],
    [
      'arguments that are no text',
      { messages: [{ ...called, tool_calls: [{ ...call, function: { name: 'buy', arguments: {} } }] }, result] },
      'expected a string, but got an object',
      'messages[0].tool_calls[0].function.arguments',
      'invalid_type',
    ],
    [
      'an assistant that says nothing',
      { messages: [{ role: 'assistant' }] },
      "Invalid value for 'content'",
      'messages.[0].content',
      null,
    ],
    [
      'a result without a call',
      { messages: [hello, result] },
      "messages with role 'tool' must be a response",
      'messages.[1].role',
      null,
    ],
    [
      'a result of another call',
      { messages: [called, { ...result, tool_call_id: 'c2' }] },
      "messages with role 'tool' must be a response",
      'messages.[1].role',
      null,
    ],
    [
      'a result twice',
      { messages: [called, result, result] },
      "messages with role 'tool' must be a response",
      'messages.[2].role',
      null,
    ],
    [
      'a result after the user spoke',
      { messages: [called, result, hello, result] },
      "messages with role 'tool' must be a response",
      'messages.[3].role',
      null,
    ],
    ['a call without a result', { messages: [called, hello] }, 'did not have response messages: c1', 'messages.[1].role', null],
    ['a call at the end', { messages: [called] }, 'did not have response messages: c1', 'messages.[1].role', null],
    [
      'a temperature too high',
      { temperature: 2.5 },
      'decimal above maximum value. Expected a value <= 2, but got 2.5',
      'temperature',
      'decimal_above_max_value',
    ],
    ['a seed that is no whole number', { seed: 1.5 }, 'expected an integer, but got a decimal', 'seed', 'invalid_type'],
    ['no tokens', { max_tokens: 0 }, 'integer below minimum value', 'max_tokens', 'integer_below_min_value'],
    ['both limits', { max_tokens: 1, max_completion_tokens: 1 }, 'at the same time', 'max_tokens', null],
    ['five stops', { stop: ['1', '2', '3', '4', '5'] }, 'array too long', 'stop', 'array_above_max_length'],
    ['no tools in the list', { tools: [] }, 'empty array', 'tools', 'empty_array'],
    [
      'a name with a space',
      { tools: [{ type: 'function', function: { name: 'a b' } }] },
      'does not match pattern',
      'tools[0].function.name',
      'invalid_value',
    ],
    [
      'a flat tool, as Responses has',
      { tools: [{ type: 'function', name: 'buy' }] },
      "Unknown parameter: 'tools[0].name'",
      'tools[0].name',
      'unknown_parameter',
    ],
    [
      'parameters that are no object',
      { tools: [{ type: 'function', function: { name: 'buy', parameters: { type: 'string' } } }] },
      'schema must be a JSON Schema of \'type: "object"\', got \'type: "string"\'',
      'tools[0].function.parameters',
      'invalid_function_parameters',
    ],
    [
      'an array without items',
      {
        tools: [
          { type: 'function', function: { name: 'buy', parameters: { type: 'object', properties: { a: { type: 'array' } } } } },
        ],
      },
      "In context=('properties', 'a'), array schema missing items",
      'tools[0].function.parameters',
      'invalid_function_parameters',
    ],
    [
      'an unknown type in a schema',
      {
        tools: [
          { type: 'function', function: { name: 'buy', parameters: { type: 'object', properties: { a: { type: 'text' } } } } },
        ],
      },
      'is not valid',
      'tools[0].function.parameters',
      'invalid_function_parameters',
    ],
    [
      'a choice without tools',
      { tool_choice: 'required' },
      "'tool_choice' is only allowed when 'tools' are specified.",
      'tool_choice',
      null,
    ],
    [
      'a choice that is no tool',
      { tools: [buy], tool_choice: { type: 'function', function: { name: 'sell' } } },
      "'sell' not found",
      'tool_choice',
      null,
    ],
    [
      'a schema without a name',
      { response_format: { type: 'json_schema', json_schema: { schema: {} } } },
      'Missing required parameter',
      'response_format.json_schema.name',
      'missing_required_parameter',
    ],
    [
      'a strict schema that is open',
      { response_format: format({ strict: true, schema: { ...strict, additionalProperties: undefined } }) },
      "'additionalProperties' is required to be supplied and to be false",
      'response_format',
      'invalid_json_schema',
    ],
    [
      'a strict schema with an option',
      { response_format: format({ strict: true, schema: { ...strict, required: [] } }) },
      "Missing 'a'",
      'response_format',
      'invalid_json_schema',
    ],
    [
      'JSON that nobody speaks of',
      { response_format: { type: 'json_object' } },
      "must contain the word 'json'",
      'messages',
      null,
    ],
    ['a stream', { stream: true }, 'does not stream', 'stream', null],
    [
      'a temperature for a model that reasons',
      { model: 'o3-mini', temperature: 0 },
      'Only the default (1) value is supported',
      'temperature',
      'unsupported_value',
    ],
    [
      'the old limit for a model that reasons',
      { model: 'gpt-5-mini', max_tokens: 9 },
      "Use 'max_completion_tokens' instead",
      'max_tokens',
      'unsupported_parameter',
    ],
  ])('%s', (_, more, message, param, code) => {
    expect(asked(chat, body(more))).toEqual({
      status: 400,
      body: { error: { message: expect.stringContaining(message), type: 'invalid_request_error', param, code } },
    })
  })
})

describe('a reply', () => {
  const reply = (...[more, words]: [Fields, Parameters<typeof said>[2]]) => said(chat, body(more), words)

  test('has the documented shape', () => {
    expect(reply({}, { text: 'hi', usage: { inputTokens: 10, outputTokens: 4, cachedInputTokens: 6 } })).toMatchObject({
      id: expect.stringMatching(/^chatcmpl-/),
      object: 'chat.completion',
      created: expect.any(Number),
      model: 'm',
      system_fingerprint: 'fp_fake',
      choices: [
        { index: 0, message: { role: 'assistant', content: 'hi', refusal: null }, logprobs: null, finish_reason: 'stop' },
      ],
      usage: { prompt_tokens: 10, completion_tokens: 4, total_tokens: 14, prompt_tokens_details: { cached_tokens: 6 } },
    })
    expect(reply({}, { text: 'hi', usage: null })).not.toHaveProperty('usage')
  })

  test.each([
    ['length', 'length'],
    ['content-filter', 'content_filter'],
  ] as const)('ends with %s', (finish, reason) => {
    expect(reply({}, { text: 'hi', finish })).toMatchObject({ choices: [{ finish_reason: reason }] })
  })

  test('refuses in a field of its own', () => {
    expect(reply({}, { refusal: 'no' })).toMatchObject({
      choices: [{ message: { content: null, refusal: 'no' }, finish_reason: 'stop' }],
    })
  })

  test('calls tools, with the arguments as they are written', () => {
    const toolCalls = [
      { tool: 'buy', args: { a: 1 } },
      { tool: 'buy', args: '{"a":', id: 'mine' },
    ]
    expect(reply({ tools: [buy] }, { toolCalls })).toMatchObject({
      choices: [
        {
          finish_reason: 'tool_calls',
          message: {
            content: null,
            tool_calls: [
              { id: expect.stringMatching(/^call_/), type: 'function', function: { name: 'buy', arguments: '{"a":1}' } },
              { id: 'mine', function: { arguments: '{"a":' } },
            ],
          },
        },
      ],
    })
  })

  test('that is JSON, where a tool is forced, is the arguments of that tool', () => {
    const forced = { tools: [buy], tool_choice: 'required' }
    expect(reply(forced, { text: '{"a":2}' })).toMatchObject({
      choices: [{ message: { tool_calls: [{ function: { name: 'buy', arguments: '{"a":2}' } }] } }],
    })
    expect(reply(forced, { text: 'no JSON' })).toMatchObject({ choices: [{ message: { content: 'no JSON' } }] })
  })
})
