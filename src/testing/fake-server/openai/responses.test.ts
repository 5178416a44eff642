import { describe, expect, test } from 'vitest'
import { asked, said } from '../asked.ts'
import type { Fields } from '../check.ts'
import { responses } from './responses.ts'

const call = { type: 'function_call', call_id: 'c1', name: 'buy', arguments: '{}' }
const result = { type: 'function_call_output', call_id: 'c1', output: 'done' }
const buy = { type: 'function', name: 'buy', parameters: { type: 'object', properties: {} }, strict: false }
const body = (more: Fields = {}) => ({ model: 'm', input: 'hello', ...more })

test('what the reference documents is taken, and read', () => {
  const found = asked(
    responses,
    body({
      instructions: 'be brief',
      input: [
        { role: 'developer', content: 'and kind' },
        { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'go' }] },
        { role: 'assistant', content: [{ type: 'output_text', text: 'well' }] },
        { type: 'reasoning', id: 'rs1', summary: [] },
        call,
        result,
      ],
      tools: [buy],
      tool_choice: { type: 'function', name: 'buy' },
      max_output_tokens: 16,
      temperature: 0,
      text: { format: { type: 'json_schema', name: 'v', schema: { type: 'object' } } },
      store: false,
      include: ['reasoning.encrypted_content'],
    }),
  )
  expect(found).toMatchObject({
    call: {
      system: 'be brief\n\nand kind',
      text: 'go',
      forcedTool: 'buy',
      schema: { type: 'object' },
      messages: [
        { role: 'system' },
        { role: 'user', text: 'go' },
        { role: 'assistant', text: 'well' },
        { role: 'assistant', toolCalls: [{ id: 'c1', tool: 'buy', text: '{}' }] },
        { role: 'tool', text: 'done', call: 'c1' },
      ],
    },
  })
  expect(asked(responses, body())).toMatchObject({ call: { text: 'hello', system: null } })
})

describe('is refused as the vendor does:', () => {
  const format = (more: Fields) => ({ text: { format: { type: 'json_schema', name: 'v', ...more } } })
  test.each<[string, Fields, string, string | null, string | null]>([
    ['a seed, which it does not have', { seed: 1 }, "Unknown parameter: 'seed'.", 'seed', 'unknown_parameter'],
    ['a stop, which it does not have', { stop: ['x'] }, "Unknown parameter: 'stop'.", 'stop', 'unknown_parameter'],
    ['the messages of chat completions', { messages: [] }, "Unknown parameter: 'messages'.", 'messages', 'unknown_parameter'],
    ['no input', { input: undefined }, 'expected a string', 'input', 'invalid_type'],
    [
      'too few tokens',
      { max_output_tokens: 5 },
      'Expected a value >= 16, but got 5',
      'max_output_tokens',
      'integer_below_min_value',
    ],
    ['an unknown role', { input: [{ role: 'tool', content: 'x' }] }, "Invalid value: 'tool'.", 'input[0].role', 'invalid_value'],
    [
      'input words of an assistant',
      { input: [{ role: 'assistant', content: [{ type: 'input_text', text: 'x' }] }] },
      "Supported values are: 'output_text', 'refusal'",
      'input[0].content[0].type',
      'invalid_value',
    ],
    [
      'an output without a call',
      { input: [result] },
      'No tool call found for function call output with call_id c1.',
      'input',
      null,
    ],
    ['an output before its call', { input: [result, call] }, 'No tool call found', 'input', null],
    ['a call without an output', { input: [call] }, 'No tool output found for function call c1.', 'input', null],
    [
      'an unknown field of an item',
      { input: [{ ...call, parsed_arguments: {} }, result] },
      "Unknown parameter: 'input[0].parsed_arguments'.",
      'input[0].parsed_arguments',
      'unknown_parameter',
    ],
    [
      'an item that was never made',
      { input: [{ type: 'item_reference', id: 'x' }] },
      "Item with id 'x' not found.",
      'input',
      null,
    ],
    [
      'a response that was never made',
      { previous_response_id: 'r' },
      "Previous response with id 'r' not found.",
      'previous_response_id',
      'previous_response_not_found',
    ],
    [
      'a nested tool, as chat completions has',
      { tools: [{ type: 'function', function: { name: 'buy' } }] },
      "'tools[0].function'",
      'tools[0].function',
      'unknown_parameter',
    ],
    ['a choice without tools', { tool_choice: 'required' }, 'only allowed when', 'tool_choice', null],
    ['a schema without a schema', format({}), 'Missing required parameter', 'text.format.schema', 'missing_required_parameter'],
    [
      'a strict schema that is open',
      format({ strict: true, schema: { type: 'object' } }),
      "'additionalProperties' is required",
      'text.format.schema',
      'invalid_json_schema',
    ],
    [
      'the format of chat completions',
      { response_format: { type: 'text' } },
      'Unknown parameter',
      'response_format',
      'unknown_parameter',
    ],
    ['sampling for a model that reasons', { model: 'o4-mini', top_p: 0.5 }, 'Unsupported value', 'top_p', 'unsupported_value'],
  ])('%s', (_, more, message, param, code) => {
    expect(asked(responses, body(more))).toEqual({
      status: 400,
      body: { error: { message: expect.stringContaining(message), type: 'invalid_request_error', param, code } },
    })
  })
})

describe('a reply', () => {
  test('has the documented shape', () => {
    const usage = { inputTokens: 10, outputTokens: 4, cachedInputTokens: 6 }
    expect(said(responses, body(), { text: 'hi', usage })).toMatchObject({
      id: expect.stringMatching(/^resp_/),
      object: 'response',
      status: 'completed',
      error: null,
      incomplete_details: null,
      model: 'm',
      output: [
        {
          type: 'message',
          role: 'assistant',
          status: 'completed',
          content: [{ type: 'output_text', text: 'hi', annotations: [] }],
        },
      ],
      usage: { input_tokens: 10, input_tokens_details: { cached_tokens: 6 }, output_tokens: 4, total_tokens: 14 },
    })
  })

  test.each([
    ['length', 'max_output_tokens'],
    ['content-filter', 'content_filter'],
  ] as const)('cut by %s is incomplete', (finish, reason) => {
    expect(said(responses, body(), { text: 'hi', finish })).toMatchObject({
      status: 'incomplete',
      incomplete_details: { reason },
      output: [{ status: 'incomplete' }],
    })
  })

  test('refuses in a part of its own', () => {
    expect(said(responses, body(), { refusal: 'no' })).toMatchObject({
      status: 'completed',
      output: [{ type: 'message', content: [{ type: 'refusal', refusal: 'no' }] }],
    })
  })

  test('calls tools as items', () => {
    expect(said(responses, body({ tools: [buy] }), { toolCalls: [{ tool: 'buy', args: { a: 1 } }] })).toMatchObject({
      output: [{ type: 'function_call', call_id: expect.stringMatching(/^call_/), name: 'buy', arguments: '{"a":1}' }],
    })
  })
})
