import { afterAll, describe, expect, test } from 'vitest'
import { modelContract } from '../../testing/model-contract.ts'
import { mouthpiece, sampleConversation, sampleSchema } from '../../testing/mouthpiece.ts'
import { makeApi } from '../make-model.ts'

/** As documented at https://ai.google.dev/api/generate-content#v1beta.GenerateContentResponse */
const generated = (parts: unknown[], finishReason: unknown = 'STOP', more: object = {}) => ({
  candidates: [{ content: { role: 'model', parts }, finishReason, index: 0 }],
  usageMetadata: {
    promptTokenCount: 11,
    cachedContentTokenCount: 4,
    candidatesTokenCount: 6,
    thoughtsTokenCount: 2,
    totalTokenCount: 19,
  },
  modelVersion: 'gemini-2.5-flash',
  responseId: 'r1',
  ...more,
})
const text = (words: string) => ({ text: words })

describe('contract', () => {
  const make = (url: string, key: string) =>
    makeApi(`google:gemini-2.5-flash?base_url=${url}`, { env: { GEMINI_API_KEY: key }, clock: { now: () => 0 } }).api
  const says = {
    text: (words: string) => generated([text(words)]),
    toolCall: (id: string, name: string, args: object) => generated([{ functionCall: { id, name, args } }]),
    cutOff: (words: string) => generated([text(words)], 'MAX_TOKENS'),
    refusal: () => generated([], 'SAFETY'),
  }
  for (const { name, run } of modelContract({ make, says })) test(name, run)
})

const { ask, close } = mouthpiece('google:gemini-2.5-flash', { GEMINI_API_KEY: 'k-google', TEAM: 'safety' })
afterAll(close)

test('the request is a generateContent request', async () => {
  const parameters = '&temperature=0&top_p=0.5&max_tokens=64&seed=3&stop=END&header=X-Team:TEAM'
  const { sent } = await ask(generated([text('Hi')]), sampleConversation, parameters)
  const { method, path, headers, body } = await sent()
  expect([method, path]).toEqual(['POST', '/v9/models/gemini-2.5-flash:generateContent'])
  expect(headers).toMatchObject({ 'x-goog-api-key': 'k-google', 'x-team': 'safety' })
  expect(body).toEqual({
    systemInstruction: { parts: [{ text: 'You sell books.' }] },
    contents: [
      { role: 'user', parts: [{ text: 'Find “Émile”.' }] },
      {
        role: 'model',
        parts: [
          { text: 'I look.' },
          { functionCall: { id: 'c1', name: 'find', args: { title: 'Émile' } } },
          { functionCall: { id: 'c2', name: 'find', args: {} } },
        ],
      },
      {
        role: 'user',
        parts: [
          { functionResponse: { id: 'c1', name: 'find', response: { name: 'find', content: '[]' } } },
          { functionResponse: { id: 'c2', name: 'find', response: { name: 'find', error: 'no title' } } },
        ],
      },
      { role: 'user', parts: [{ text: 'Thanks.' }] },
    ],
    tools: [
      {
        functionDeclarations: [expect.objectContaining({ name: 'find', description: 'Finds a book.' })],
      },
    ],
    generationConfig: { temperature: 0, topP: 0.5, maxOutputTokens: 64, seed: 3, stopSequences: ['END'] },
  })
  expect(JSON.stringify(body.tools)).toContain('"title":{"type":"string"}')
})

test('what was not asked for is not sent', async () => {
  const { sent } = await ask(generated([text('Hi')]))
  const { body } = await sent()
  expect(body).toEqual({ contents: [{ role: 'user', parts: [{ text: 'Hi' }] }], generationConfig: {} })
})

test('a schema is sent as one', async () => {
  const { sent } = await ask(generated([text('{"verdict":"no"}')]), { schema: sampleSchema })
  const { body } = await sent()
  expect(body.generationConfig).toEqual({ responseMimeType: 'application/json', responseJsonSchema: sampleSchema.schema })
})

test('usage counts thoughts, and the model that answered is read', async () => {
  const { reply } = await ask(generated([{ text: 'Hm.', thought: true }, text('Hi')]))
  expect(await reply()).toEqual({
    finish: 'stop',
    parts: [{ type: 'text', text: 'Hi' }],
    usage: { inputTokens: 11, outputTokens: 8, cachedInputTokens: 4 },
    answeredBy: 'gemini-2.5-flash',
  })
})

test('calls without an id are named by their place in the conversation, the same each time', async () => {
  const call = { functionCall: { name: 'find', args: { a: 1 } } }
  const { reply } = await ask(generated([call, call]), sampleConversation)
  const { parts } = await reply()
  expect(parts).toMatchObject([{ call: 'call-3' }, { call: 'call-4' }])
})

test.each<[string, unknown, object]>([
  ['a filter of replies', generated([], 'PROHIBITED_CONTENT'), { finish: 'refused', reason: 'PROHIBITED_CONTENT' }],
  [
    'a filter of prompts',
    { promptFeedback: { blockReason: 'SAFETY' }, usageMetadata: { promptTokenCount: 3 } },
    { finish: 'refused', reason: 'SAFETY' },
  ],
  ['a call that is none', generated([], 'MALFORMED_FUNCTION_CALL'), { finish: 'other', reason: 'MALFORMED_FUNCTION_CALL' }],
  ['an unknown ending', generated([text('x')], 'NEW_REASON'), { finish: 'other', reason: 'NEW_REASON' }],
])('%s is told apart', async (_, body, expected) => {
  const { reply } = await ask(body)
  expect(await reply()).toMatchObject(expected)
})

test('a reply that asks to be continued without end is asked once', async () => {
  const body = generated([text('x')], 'CONTINUATION')
  Object.assign(body.candidates[0]!, { continuationToken: 't' })
  const { reply, count } = await ask(body)
  await expect(reply()).rejects.toMatchObject({ kind: 'malformed' })
  expect(count()).toBe(1)
})

test('neither a candidate nor a reason is no reply', async () => {
  const { reply } = await ask({ candidates: [], usageMetadata: {} })
  await expect(reply()).rejects.toMatchObject({ kind: 'malformed' })
})
