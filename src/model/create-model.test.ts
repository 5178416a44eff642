import { describe, expect, test } from 'vitest'
import { seededRandom } from '../base/random.ts'
import type { Spec } from '../record/manifest.ts'
import { fakeClock } from '../testing/fake-clock.ts'
import { inMemoryCalls } from '../testing/in-memory-calls.ts'
import type { CallAccount, Calls } from './calls.ts'
import { createModel } from './create-model.ts'
import { endpoint } from './endpoint/endpoint.ts'
import type { ModelApi, ModelReply, ModelRequest, Sampling } from './model.ts'

const spec = (options: Spec['options'] = {}): Spec => ({
  name: 'm-1',
  kind: 'openai-compatible',
  version: '1',
  options: { model: 'm-1', base_url: 'http://127.0.0.1:1/v1', ...options },
})
const request = { messages: [{ role: 'user' as const, text: 'hi' }] }
const usage = { inputTokens: 3, outputTokens: 1, cachedInputTokens: null }
const { signal } = new AbortController()

/** A model, and what reached its server. */
function made(made = spec(), sampling: Sampling = { temperature: 0 }, text = 'ok') {
  const asked: ModelRequest[] = []
  const api: ModelApi = {
    origin: 'http://127.0.0.1:1',
    async call(request): Promise<ModelReply> {
      asked.push(request)
      return { finish: 'stop', parts: [{ type: 'text', text }], usage }
    },
  }
  return {
    asked,
    model: createModel(made, sampling, api, endpoint(api.origin, seededRandom(1), { clock: fakeClock(), concurrency: 2 })),
  }
}

test('the request goes out with the sampling, and the reply comes back', async () => {
  const { asked, model } = made()
  expect(await model.call(request, { signal, calls: inMemoryCalls() })).toMatchObject({ parts: [{ text: 'ok' }] })
  expect(asked).toEqual([{ ...request, sampling: { temperature: 0 } }])
})

describe('the key of a call', () => {
  const tool = { name: 'pay', description: 'Pays.', parameters: { type: 'object' } }
  const kept = new Map<string, object>()
  const ask = async (options: Spec['options'], sampling: Sampling, more: object) => {
    const { asked, model } = made(spec(options), sampling)
    await model.call({ ...request, ...more }, { signal, calls: inMemoryCalls(kept) })
    return asked.length
  }

  test('the same call is made once', async () => {
    expect(await ask({}, {}, {})).toBe(1)
    expect(await ask({}, {}, {})).toBe(0)
  })

  test.each<[string, Spec['options'], Sampling, object]>([
    ['temperature', {}, { temperature: 0.5 }, {}],
    ['the limit of tokens', {}, { maxTokens: 10 }, {}],
    ['seed', {}, { seed: 1 }, {}],
    ['stop', {}, { stop: ['x'] }, {}],
    ['messages', {}, {}, { messages: [{ role: 'user', text: 'hello' }] }],
    ['tools', {}, {}, { tools: [tool] }],
    ['what a tool takes', {}, {}, { tools: [{ ...tool, parameters: {} }] }],
    ['schema', {}, {}, { schema: { name: 'verdict', schema: { type: 'object' } } }],
    ['model', { model: 'm-2' }, {}, {}],
    ['server', { base_url: 'http://127.0.0.1:2/v1' }, {}, {}],
  ])('another %s is another call', async (_, options, sampling, more) => {
    expect(await ask(options, sampling, more)).toBe(1)
    expect(await ask(options, sampling, more)).toBe(0)
  })
})

test('a call is booked under the name that prices are looked up by', async () => {
  const booked: (CallAccount | undefined)[] = []
  const calls: Calls = {
    async once(_, ask, account) {
      const reply = await ask()
      booked.push(account?.(reply))
      return reply
    },
  }
  await made().model.call(request, { signal, calls })
  await made({ name: 'm-3', kind: 'openai', version: '1', options: { model: 'm-3' } }).model.call(request, { signal, calls })
  expect(booked).toEqual([
    { model: 'openai-compatible:m-1@http://127.0.0.1:1/v1', usage },
    { model: 'openai:m-3', usage },
  ])
})

test('half a surrogate pair, asked or answered, becomes U+FFFD', async () => {
  const { asked, model } = made(spec(), {}, 'a\ud800')
  const messages = [
    { role: 'user' as const, text: 'x\udc00' },
    { role: 'assistant' as const, parts: [{ type: 'text' as const, text: '\ud800' }] },
  ]
  const reply = await model.call({ messages }, { signal, calls: inMemoryCalls() })
  expect(JSON.stringify(asked)).not.toMatch(/\\ud[89a-f]/i)
  expect(asked[0]!.messages[0]).toEqual({ role: 'user', text: 'x\ufffd' })
  expect(reply.parts).toEqual([{ type: 'text', text: 'a\ufffd' }])
})
