import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FakeCall, type FakeReply, type FakeServer, type Fault, fakeServer } from '../testing/fake-server.ts'
import { sampleConversation, sampleSchema } from '../testing/mouthpiece.ts'
import { makeApi } from './make-model.ts'
import type { ModelRequest } from './model.ts'

/** Each protocol as a user names it, and the part of its base URL after the server. */
const protocols: [string, string, string, { seed: boolean; stop: boolean }][] = [
  ['chat completions of anybody', 'openai-compatible:org/m:8b@BASE?', '/v1', { seed: true, stop: true }],
  ['chat completions of OpenAI', 'openai:gpt-4o?api=chat&base_url=BASE&', '/v1', { seed: true, stop: true }],
  ['Responses', 'openai:gpt-4o?base_url=BASE&', '/v1', { seed: false, stop: false }],
  ['messages', 'anthropic:claude-sonnet-4-5?base_url=BASE&', '/v1', { seed: false, stop: true }],
  ['generateContent', 'google:gemini-2.5-flash?base_url=BASE&', '/v1beta', { seed: true, stop: true }],
]
const env = {
  OPENAI_COMPATIBLE_API_KEY: 'planted-key-compatible',
  OPENAI_API_KEY: 'planted-key-openai',
  ANTHROPIC_API_KEY: 'planted-key-anthropic',
  GEMINI_API_KEY: 'planted-key-google',
  TEAM: 'safety',
}
const signal = new AbortController().signal

describe.each(protocols)('%s', (_, uri, path, takes) => {
  let server: FakeServer
  let heard: FakeCall | undefined
  let says: FakeReply = {}
  beforeAll(async () => {
    server = await fakeServer({
      pathPrefix: '/gateway',
      reply: call => {
        heard = call
        return says
      },
    })
  })
  afterAll(() => server.close())

  const api = (parameters = '', base = server.url) =>
    makeApi(uri.replace('BASE', base + path) + parameters, { env, clock: { now: () => 0 } })
  async function ask(reply: FakeReply, request: Partial<ModelRequest> = {}, parameters = '') {
    says = reply
    const { api: made, sampling } = api(parameters)
    return made.call({ messages: [{ role: 'user', text: 'Hi' }], sampling, ...request }, { signal })
  }

  test('a whole conversation with tools and a system prompt is understood as it was meant', async () => {
    const parameters = `&header=X-Team:TEAM&temperature=0&max_tokens=50${takes.seed ? '&seed=7' : ''}${takes.stop ? '&stop=END' : ''}`
    await ask({ text: 'Bye.' }, sampleConversation, parameters)
    expect(heard!.system).toBe('You sell books.')
    expect(heard!.text).toBe('Thanks.')
    expect(heard!.headers['x-team']).toBe('safety')
    expect(heard!.tools).toMatchObject([{ name: 'find', description: 'Finds a book.' }])
    const called = heard!.messages.flatMap(({ toolCalls }) => toolCalls ?? [])
    expect(called.map(({ tool, text }) => [tool, JSON.parse(text)])).toEqual([
      ['find', { title: 'Émile' }],
      ['find', {}],
    ])
    const answers = heard!.messages.filter(({ role }) => role === 'tool')
    expect(answers.map(({ call }) => call)).toEqual(called.map(({ id }) => id))
    const body = JSON.stringify(heard!.body)
    for (const said of ['"temperature":0', ':50', ...(takes.seed ? ['"seed":7'] : []), ...(takes.stop ? ['"END"'] : [])]) {
      expect(body).toContain(said)
    }
  })

  test('text, usage and the model that answered come back', async () => {
    const usage = { inputTokens: 40, outputTokens: 6, cachedInputTokens: 32 }
    const reply = await ask({ text: 'Good day. 🙂', usage })
    expect(reply).toMatchObject({ finish: 'stop', parts: [{ type: 'text', text: 'Good day. 🙂' }], usage })
    expect(reply.answeredBy).toBe(heard!.model)
  })

  test('tool calls come back, and what answers them is understood', async () => {
    const { messages, tools } = sampleConversation
    const reply = await ask(
      {
        text: 'I look.',
        toolCalls: [
          { tool: 'find', args: { title: 'a' } },
          { tool: 'find', args: {} },
        ],
      },
      { messages, tools },
    )
    expect(reply.finish).toBe('tool-calls')
    const calls = reply.parts.filter(part => part.type === 'tool-call')
    expect(calls.map(({ tool, text }) => [tool, JSON.parse(text)])).toEqual([
      ['find', { title: 'a' }],
      ['find', {}],
    ])
    const results = calls.map(({ call, tool }) => ({ role: 'tool' as const, call, tool, text: 'found' }))
    const more = [...messages, { role: 'assistant' as const, parts: reply.parts }, ...results]
    expect(await ask({ text: 'Here.' }, { messages: more, tools })).toMatchObject({
      finish: 'stop',
      parts: [{ text: 'Here.' }],
    })
  })

  test('a schema is demanded by the means of the provider', async () => {
    const reply = await ask({ text: '{"verdict":"yes"}' }, { schema: sampleSchema })
    expect(heard!.schema).toMatchObject({ properties: { verdict: { enum: ['yes', 'no'] } } })
    expect(reply).toMatchObject({ finish: 'stop', parts: [{ type: 'text', text: '{"verdict":"yes"}' }] })
  })

  test('the limit of tokens, a refusal and a filter are told apart', async () => {
    expect(await ask({ text: 'Once', finish: 'length' })).toMatchObject({ finish: 'length', parts: [{ text: 'Once' }] })
    expect(await ask({ refusal: 'I cannot help with that.' })).toMatchObject({ finish: 'refused', reason: expect.any(String) })
    expect(await ask({ text: 'So far', finish: 'content-filter' })).toMatchObject({
      finish: 'refused',
      reason: expect.any(String),
    })
  })

  test.each<[Fault, object]>([
    [
      { kind: 'rate-limit', retryAfter: 3 },
      { kind: 'rate-limit', status: 429, retryAfterMs: 3_000 },
    ],
    [{ kind: 'rate-limit' }, { kind: 'rate-limit', status: 429 }],
    [{ kind: 'server-error' }, { kind: 'overloaded', status: 500 }],
    [
      { kind: 'unavailable', retryAfter: 2 },
      { kind: 'overloaded', status: 503, retryAfterMs: 2_000 },
    ],
    [{ kind: 'overloaded' }, { kind: 'overloaded' }],
    [{ kind: 'html' }, { kind: 'overloaded', status: 502 }],
    [{ kind: 'reset' }, { kind: 'connection' }],
    [{ kind: 'reset', when: 'during' }, { kind: 'connection' }],
    [{ kind: 'cut-stream' }, { kind: 'connection' }],
    [{ kind: 'cut-json' }, { kind: 'malformed' }],
    [{ kind: 'empty' }, { kind: 'malformed' }],
    [{ kind: 'huge' }, { kind: 'malformed' }],
  ])('%j is a ModelError', async (fault, expected) => {
    await using faulty = await fakeServer({ faults: [fault] })
    const call = api('', faulty.url).api.call({ messages: [{ role: 'user', text: 'Hi' }], sampling: {} }, { signal })
    await expect(call).rejects.toMatchObject({ name: 'ModelError', ...expected })
    expect(faulty.count()).toBe(1)
  })

  test.each<Fault>([{ kind: 'drip' }, { kind: 'wrong-type' }])('%j is a reply all the same', async fault => {
    await using odd = await fakeServer({ faults: [fault] })
    const call = api('', odd.url).api.call({ messages: [{ role: 'user', text: 'Hi' }], sampling: {} }, { signal })
    expect(await call).toMatchObject({ finish: 'stop', parts: [{ text: 'Hi' }] })
  })

  test('a server that hangs is a timeout of the signal', async () => {
    await using silent = await fakeServer({ faults: [{ kind: 'hang' }] })
    const request = { messages: [{ role: 'user' as const, text: 'Hi' }], sampling: {} }
    const call = api('', silent.url).api.call(request, { signal: AbortSignal.timeout(30) })
    await expect(call).rejects.toMatchObject({ name: 'ModelError', kind: 'timeout' })
  })

  test('a key that is not right is rejected, in words that do not hold it', async () => {
    await using strict = await fakeServer({ keys: ['another'] })
    const call = api('', strict.url).api.call({ messages: [{ role: 'user', text: 'Hi' }], sampling: {} }, { signal })
    const error = await call.catch((error: unknown) => error as Error)
    expect(error).toMatchObject({ name: 'ModelError', kind: 'rejected', message: expect.stringContaining('HTTP 40') })
    expect(String((error as Error).message)).not.toContain('planted')
  })
})
