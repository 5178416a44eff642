import { expect, test } from 'vitest'
import { secretsOf } from '../../model/http/secrets.ts'
import { readJson } from './read-json.ts'
import { readReply } from './read-reply.ts'

const key = 'a-key-of-many-letters-1234567890'
const from = { label: 'agent', secrets: secretsOf([key]) }
const read = (text: string, used: string[] = [], tools: string[] = ['refund']) =>
  readReply(readJson(text, from), { ...from, used: new Set(used), tools: new Set(tools) })
const usage = { inputTokens: null, outputTokens: null, cachedInputTokens: null }
const plain = { parts: [], calls: [], ended: null, usage, model: null }
const text = (words: string) => ({ type: 'text', text: words })

test.each<[string, object]>([
  ['{"text":"Hi"}', { parts: [text('Hi')] }],
  ['\uFEFF {"text":"Hi"}\r\n', { parts: [text('Hi')] }],
  ['{"schema":"assay.agent/1","text":"Hi","parts":null,"tool_calls":null,"error":null}', { parts: [text('Hi')] }],
  ['{"text":""}', {}],
  ['{"parts":[]}', {}],
  ['{"text":"a\\u0000b\\ud800"}', { parts: [text('a\u0000b\uFFFD')] }],
  [`{"text":"my key is ${key}"}`, { parts: [text('my key is [secret]')] }],
  [
    '{"parts":[{"type":"text","text":"One moment."},{"type":"tool-call","id":"a","name":"find","arguments":{"q":1}},{"type":"tool-result","id":"a","text":"[]"}]}',
    {
      parts: [
        text('One moment.'),
        { type: 'tool-call', call: 'a', tool: 'find', text: '{"q":1}' },
        { type: 'tool-result', call: 'a', text: '[]' },
      ],
    },
  ],
  [
    '{"parts":[{"type":"tool-call","id":"a","name":"find"},{"type":"tool-result","id":"a","error":"down"}]}',
    {
      parts: [
        { type: 'tool-call', call: 'a', tool: 'find', text: '{}' },
        { type: 'tool-result', call: 'a', text: '', error: 'down' },
      ],
    },
  ],
  [
    '{"text":"Wait.","tool_calls":[{"id":"x","name":"refund","arguments":"{ \\"n\\": 1.0 "},{"name":"refund"}]}',
    {
      parts: [text('Wait.')],
      calls: [
        { call: 'x', tool: 'refund', text: '{ "n": 1.0 ' },
        { call: 'call-2', tool: 'refund', text: '{}' },
      ],
    },
  ],
  ['{"refused":"content filter"}', { ended: { kind: 'refused-by-provider', reason: 'content filter' } }],
  ['{"text":"So","limit":"max tokens"}', { parts: [text('So')], ended: { kind: 'limit', reason: 'max tokens' } }],
  [
    '{"text":"","usage":{"input_tokens":3,"output_tokens":4},"model":"openai:m"}',
    { usage: { inputTokens: 3, outputTokens: 4, cachedInputTokens: null }, model: 'openai:m' },
  ],
])('%s is read', (reply, expected) => {
  expect(read(reply)).toEqual({ ...plain, ...expected })
})

test.each([
  ['', 'the reply is empty'],
  ['  \n', 'the reply is empty'],
  ['<html>\u001b[31m502 Bad Gateway', 'no JSON (26 characters, beginning "<html> [31m502 Bad Gateway")'],
  ['{"text":"cut o', 'no JSON (14 characters'],
  ['{"text":"a"}{"text":"b"}', 'no JSON'],
  [`oops ${key}`, 'beginning "oops [secret]"'],
  ['[{"text":"a"}]', 'it has to be an object, found a list'],
  ['"Hi"', 'it has to be an object, found "Hi"'],
  ['null', 'it has to be an object, found null'],
  ['{}', 'it holds none of text, parts'],
  ['{"txt":"Hi"}', 'unknown key "txt"; did you mean "text"?'],
  ['{"choices":[]}', 'unknown key "choices"; known: schema, text'],
  ['{"__proto__":{"text":"x"}}', 'unknown key "__proto__"'],
  ['{"schema":"assay.agent/2","text":"x"}', '"schema" is not "assay.agent/1"'],
  ['{"text":5}', '"text" has to be a text, found 5'],
  ['{"text":"a","parts":[]}', 'text and parts'],
  ['{"parts":{}}', '"parts" has to be a list, found an object'],
  [JSON.stringify({ parts: Array(1_001).fill(1) }), 'holds 1001 entries, and may hold 1000'],
  ['{"parts":["Hi"]}', '"parts.0" has to be an object, found "Hi"'],
  ['{"parts":[{"type":"txt"}]}', 'parts.0: "type" is text, tool-call or tool-result'],
  ['{"parts":[{"type":"text","text":"a","name":"b"}]}', 'unknown key "name" in "parts.0"'],
  ['{"parts":[{"type":"tool-call","name":"find"}]}', '"parts.0.id" is missing'],
  ['{"parts":[{"type":"tool-call","id":"a","name":"f\\u0000"}]}', '"parts.0.name" is 1 to 200 characters'],
  ['{"parts":[{"type":"tool-call","id":"a","name":"refund"}]}', 'put the call into tool_calls'],
  ['{"parts":[{"type":"tool-result","id":"a","text":""}]}', 'no call before it in this reply'],
  ['{"parts":[{"type":"tool-call","id":"a","name":"f"},{"type":"tool-result","id":"a"}]}', 'a text or an error'],
  ['{"parts":[{"type":"tool-call","id":"a","name":"f"},{"type":"tool-result","id":"a","error":""}]}', 'is empty'],
  ['{"tool_calls":[{"type":"function","function":{"name":"f"}}]}', 'unknown key "type" in "tool_calls.0"'],
  ['{"tool_calls":[{"id":"old","name":"refund"}]}', 'the id "old" stands for another call'],
  ['{"tool_calls":[{"id":"a","name":"refund"},{"id":"a","name":"refund"}]}', 'the id "a" stands for another call'],
  ['{"tool_calls":[{"name":"refund","arguments":[1]}]}', 'has to be an object, or its JSON as a text, found a list'],
  ['{"tool_calls":[{"name":"refund","arguments":{"n":1e999}}]}', 'a number that is too large'],
  ['{"tool_calls":[{"name":"refund"}],"refused":"no"}', 'it holds refused and tool_calls'],
  ['{"refused":" "}', '"refused" is empty'],
  ['{"text":"","usage":{"input_tokens":-1}}', '"usage.input_tokens" has to be a whole number from 0, found -1'],
  ['['.repeat(65), 'nested deeper than 64'],
  [`{"tool_calls":[{"name":"refund","arguments":"${'['.repeat(65)}"}]}`, 'nested deeper than 64'],
  [`{"parts":[${'{},'.repeat(100_000)}{}]}`, 'over 100000 values'],
])('%.60s is no reply, and the error says why', (reply, why) => {
  const error = (() => {
    try {
      return read(reply, ['old'])
    } catch (error) {
      return error as Error
    }
  })()
  expect(error).toMatchObject({ name: 'ModelError', kind: 'malformed', message: expect.stringContaining(why) })
  expect((error as Error).message).toMatch(/^agent: /)
})

test('an error that the agent reports is its own, without secrets', () => {
  expect(() => read(`{"error":"no database, ${key}"}`)).toThrow('agent: the agent reports an error: no database, [secret]')
})

test('brackets inside a text are no nesting', () => {
  expect(read(JSON.stringify({ text: `"\\${'[{,'.repeat(200_000)}` })).parts).toHaveLength(1)
})
