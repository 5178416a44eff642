import { describe, expect, test } from 'vitest'
import { asked, said } from '../asked.ts'
import type { Fields } from '../check.ts'
import { generateContent as google } from './generate-content.ts'

const hello = { role: 'user', parts: [{ text: 'hello' }] }
const called = { role: 'model', parts: [{ functionCall: { name: 'buy', args: { a: 1 } }, thoughtSignature: 'x' }] }
const answered = { role: 'user', parts: [{ functionResponse: { name: 'buy', response: { ok: true } } }] }
const buy = {
  functionDeclarations: [
    { name: 'buy', description: 'd', parameters: { type: 'OBJECT', properties: { a: { type: 'number' } } } },
  ],
}
const body = (more: Fields = {}) => ({ contents: [hello], ...more })
const config = (generationConfig: Fields) => body({ generationConfig })
const json = { responseMimeType: 'application/json' }

test('what the reference documents is taken, and read', () => {
  const found = asked(
    google,
    body({
      systemInstruction: { parts: [{ text: 'be brief' }] },
      contents: [hello, called, answered],
      tools: [buy],
      toolConfig: { functionCallingConfig: { mode: 'ANY', allowedFunctionNames: ['buy'] } },
      generationConfig: {
        ...json,
        temperature: 2,
        topP: 1,
        topK: 4,
        seed: -5,
        stopSequences: ['x'],
        maxOutputTokens: 9,
        responseJsonSchema: { $ref: '#' },
        thinkingConfig: { thinkingBudget: 0 },
      },
      safetySettings: [{ category: 'HARM_CATEGORY_HARASSMENT', threshold: 'OFF' }],
    }),
    { model: 'gemini-x' },
  )
  expect(found).toMatchObject({
    call: {
      model: 'gemini-x',
      system: 'be brief',
      text: 'hello',
      forcedTool: 'buy',
      schema: { $ref: '#' },
      tools: [{ name: 'buy', description: 'd' }],
      messages: [
        { role: 'user', text: 'hello' },
        { role: 'assistant', toolCalls: [{ tool: 'buy', text: '{"a":1}' }] },
        { role: 'tool', text: '{"ok":true}' },
      ],
    },
  })
})

describe('is refused as the vendor does:', () => {
  const tool = (more: Fields) => body({ tools: [{ functionDeclarations: [{ name: 'buy', ...more }] }] })
  test.each<[string, Fields, string]>([
    ['an unknown field', body({ foo: 1 }), 'Unknown name "foo": Cannot find field.'],
    ['an unknown setting', config({ max_tokens: 1 }), 'Unknown name "max_tokens" at \'generation_config\': Cannot find field.'],
    [
      'a part of another vendor',
      body({ contents: [{ role: 'user', parts: [{ type: 'text', text: 'x' }] }] }),
      'Unknown name "type" at \'contents[0].parts[0]\'',
    ],
    ['no contents', {}, '* GenerateContentRequest.contents: contents is not specified'],
    ['empty contents', body({ contents: [] }), '* GenerateContentRequest.contents: contents is not specified'],
    ['an unknown role', body({ contents: [{ ...hello, role: 'assistant' }] }), 'Please use a valid role: user, model.'],
    ['no parts', body({ contents: [{ role: 'user', parts: [] }] }), 'contents[0].parts: contents.parts must not be empty.'],
    [
      'an empty part',
      body({ contents: [{ role: 'user', parts: [{}] }] }),
      "required oneof field 'data' must have one initialized field",
    ],
    [
      'a part of two kinds',
      body({ contents: [{ role: 'user', parts: [{ text: 'x', inlineData: {} }] }] }),
      "'data' is already set. Cannot set 'inlineData'",
    ],
    [
      'the model last',
      body({ contents: [hello, { role: 'model', parts: [{ text: 'x' }] }] }),
      'Please ensure that single turn requests end with a user role',
    ],
    [
      'a response without a call',
      body({ contents: [answered] }),
      'function response turn comes immediately after a function call turn',
    ],
    [
      'a call without a response',
      body({ contents: [hello, called, hello] }),
      'the number of function response parts is equal to the number of function call parts',
    ],
    ['a call first', body({ contents: [called, answered] }), 'function call turn comes immediately after a user turn'],
    [
      'a response of another name',
      body({ contents: [hello, called, { role: 'user', parts: [{ functionResponse: { name: 'sell', response: {} } }] }] }),
      'Function response name sell does not match',
    ],
    [
      'a response without a name',
      body({ contents: [hello, called, { role: 'user', parts: [{ functionResponse: { response: {} } }] }] }),
      'contents[2].parts[0].function_response.name',
    ],
    [
      'a temperature in words',
      config({ temperature: 'hot' }),
      'Invalid value at \'generation_config.temperature\' (TYPE_FLOAT), "hot"',
    ],
    ['a temperature too high', config({ temperature: 3 }), 'generation_config.temperature: 3 is above the supported range'],
    [
      'a seed of more than 32 bits',
      config({ seed: 3_000_000_000 }),
      "Invalid value at 'generation_config.seed' (TYPE_INT32), 3000000000",
    ],
    [
      'six stops',
      config({ stopSequences: ['1', '2', '3', '4', '5', '6'] }),
      'generation_config.stop_sequences: 6 elements, but the maximum is 5',
    ],
    ['a schema without its type of content', config({ responseJsonSchema: {} }), 'only allowed with response_mime_type'],
    [
      'two schemas',
      config({ ...json, responseJsonSchema: {}, responseSchema: { type: 'OBJECT' } }),
      'Only one of response_schema and response_json_schema',
    ],
    [
      'JSON Schema for Google’s own',
      config({ ...json, responseSchema: { type: 'OBJECT', additionalProperties: false } }),
      'Unknown name "additionalProperties" at \'generation_config.response_schema\'',
    ],
    [
      'a list of types',
      config({ ...json, responseSchema: { type: ['string', 'null'] } }),
      "Invalid value at 'generation_config.response_schema.type' (TYPE_ENUM)",
    ],
    [
      'a name with a space',
      tool({ name: 'a b' }),
      'tools[0].function_declarations[0].name: [FIELD_INVALID] Invalid function name.',
    ],
    ['parameters that are no object', tool({ parameters: { type: 'STRING' } }), 'should be of type OBJECT'],
    ['two kinds of parameters', tool({ parameters: { type: 'OBJECT' }, parametersJsonSchema: {} }), 'must not both be set'],
    ['a function twice', body({ tools: [buy, buy] }), 'Duplicate function declaration found: buy'],
    [
      'a choice without tools',
      body({ toolConfig: { functionCallingConfig: { mode: 'ANY' } } }),
      'no function declarations are provided',
    ],
    [
      'a choice that is no tool',
      body({ tools: [buy], toolConfig: { functionCallingConfig: { mode: 'ANY', allowedFunctionNames: ['sell'] } } }),
      'sell is not declared',
    ],
    [
      'names that nothing forces',
      body({ tools: [buy], toolConfig: { functionCallingConfig: { mode: 'AUTO', allowedFunctionNames: ['buy'] } } }),
      'only be set when the function calling mode is ANY',
    ],
  ])('%s', (_, sent, message) => {
    expect(asked(google, sent)).toMatchObject({
      status: 400,
      body: { error: { code: 400, status: 'INVALID_ARGUMENT', message: expect.stringContaining(message) } },
    })
  })

  test('with the place among the details', () => {
    expect(asked(google, config({ foo: 1 }))).toMatchObject({
      body: {
        error: {
          details: [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: [{ field: 'generation_config' }] }],
        },
      },
    })
  })
})

describe('a reply', () => {
  test('has the documented shape', () => {
    const usage = { inputTokens: 10, outputTokens: 4, cachedInputTokens: 6 }
    expect(said(google, body(), { text: 'hi', usage })).toMatchObject({
      candidates: [{ content: { role: 'model', parts: [{ text: 'hi' }] }, finishReason: 'STOP', index: 0 }],
      usageMetadata: { promptTokenCount: 10, candidatesTokenCount: 4, totalTokenCount: 14, cachedContentTokenCount: 6 },
      modelVersion: 'm',
      responseId: expect.any(String),
    })
  })

  test('cut by its limit says so', () => {
    expect(said(google, body(), { text: 'hi', finish: 'length' })).toMatchObject({ candidates: [{ finishReason: 'MAX_TOKENS' }] })
  })

  test('that a filter stopped has no content', () => {
    const found = said(google, body(), { finish: 'content-filter' })
    expect(found).toMatchObject({ candidates: [{ finishReason: 'SAFETY', safetyRatings: expect.any(Array) }] })
    expect(found).not.toHaveProperty('candidates.0.content')
  })

  test('to a prompt that a filter keeps out has no candidates', () => {
    const found = said(google, body(), { finish: 'prompt-blocked' })
    expect(found).toMatchObject({ promptFeedback: { blockReason: 'SAFETY' } })
    expect(found).not.toHaveProperty('candidates')
  })

  test('calls tools, and ends with STOP all the same', () => {
    expect(said(google, body({ tools: [buy] }), { toolCalls: [{ tool: 'buy', args: { a: 1 } }] })).toMatchObject({
      candidates: [{ content: { parts: [{ functionCall: { name: 'buy', args: { a: 1 } } }] }, finishReason: 'STOP' }],
    })
  })
})
