import type { ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { systemClock } from '../base/clock.ts'
import type { ScriptedTool } from '../record/scenario.ts'
import { fakeClock } from '../testing/fake-clock.ts'
import { inMemoryCalls } from '../testing/in-memory-calls.ts'
import { answerWith, type LoopbackServer, loopbackServer } from '../testing/loopback-server.ts'
import { passTime } from '../testing/pass-time.ts'
import { targetContract } from '../testing/target-contract.ts'
import { transcriptOf } from '../testing/transcript-of.ts'
import type { AgentRequest } from './agent/request.ts'
import { httpTarget } from './http.ts'
import { parseHttpUri } from './http-uri.ts'
import { scriptedToolBox } from './scripted-tools.ts'

type Asked = AgentRequest & { conversation: string }
type Answer = (asked: Asked, response: ServerResponse, count: number) => void

let server: LoopbackServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

async function agentAt(answer: Answer): Promise<LoopbackServer> {
  let count = 0
  server = await loopbackServer(({ body }, response) => answer(JSON.parse(body) as Asked, response, ++count))
  return server
}

const says =
  (text: string): Answer =>
  (_, response) =>
    answerWith(response, { text })
const refund: ScriptedTool = {
  name: 'refund',
  description: 'Gives the money of an order back.',
  parameters: { type: 'object' },
  answers: [{ with: { order: '^A1$' }, result: { refunded: true } }],
}
const context = {
  scenario: { id: 'f/s', locale: 'en-GB', world: {}, system: 'Be brief.' },
  epoch: 3,
  toolBox: scriptedToolBox([refund]),
}
const made = (query = '', { env = {}, clock = systemClock }: { env?: Record<string, string>; clock?: typeof systemClock } = {}) =>
  httpTarget(parseHttpUri(`${server!.origin}/chat`, new URLSearchParams(query)), { env, clock })
const signal = new AbortController().signal
const soFar = transcriptOf({ system: 'Be brief.' }, { user: 'Refund A1.' })

async function ask(answer: Answer, query = '', more: Parameters<typeof made>[1] = {}) {
  await agentAt(answer)
  const session = await made(query, more).open(context)
  return session.reply(soFar, { signal, calls: inMemoryCalls() })
}
const asked = () => server!.received.map(({ body }) => JSON.parse(body) as Asked)

describe('contract', () => {
  const make = async () => {
    if (!server) await agentAt(says('Hello.'))
    return made()
  }
  for (const { name, run } of targetContract(make)) test(name, run)
})

test('one POST of JSON asks, and a text answers', async () => {
  expect(await ask(says('Done.'))).toEqual({ kind: 'reply', parts: [{ type: 'text', text: 'Done.' }] })
  const [{ method, path, headers }] = server!.received as [LoopbackServer['received'][number]]
  expect({ method, path, type: headers['content-type'] }).toEqual({ method: 'POST', path: '/chat', type: 'application/json' })
  expect(asked()[0]).toEqual({
    schema: 'assay.agent/1',
    trial: { scenario: 'f/s', epoch: 3, locale: 'en-GB', world: {} },
    conversation: expect.stringMatching(/^[0-9a-f-]{36}$/),
    system: 'Be brief.',
    messages: [{ role: 'user', text: 'Refund A1.' }],
    tools: [{ name: 'refund', description: refund.description, parameters: { type: 'object' } }],
  })
})

test('calls of the scenario’s tools are answered, and the agent is asked again', async () => {
  const reply = await ask(({ messages }, response) =>
    answerWith(
      response,
      messages.at(-1)!.role === 'tool'
        ? { text: 'Done.' }
        : { text: 'Wait.', tool_calls: [{ id: 'c1', name: 'refund', arguments: { order: 'A1' } }, { name: 'fly' }] },
    ),
  )
  expect(reply).toEqual({
    kind: 'reply',
    parts: [
      { type: 'text', text: 'Wait.' },
      { type: 'tool-call', call: 'c1', tool: 'refund', text: '{"order":"A1"}' },
      { type: 'tool-call', call: 'call-2', tool: 'fly', text: '{}' },
      { type: 'tool-result', call: 'c1', text: '{"refunded":true}' },
      { type: 'tool-result', call: 'call-2', text: '', error: 'there is no tool "fly"' },
      { type: 'text', text: 'Done.' },
    ],
  })
  expect(asked()[1]!.messages.slice(1)).toEqual([
    {
      role: 'assistant',
      text: 'Wait.',
      tool_calls: [
        { id: 'c1', name: 'refund', arguments: { order: 'A1' } },
        { id: 'call-2', name: 'fly', arguments: {} },
      ],
    },
    { role: 'tool', id: 'c1', name: 'refund', text: '{"refunded":true}' },
    { role: 'tool', id: 'call-2', name: 'fly', text: '', error: 'there is no tool "fly"' },
  ])
})

test('an agent that never stops calling tools meets a limit', async () => {
  const reply = await ask((_, response) => answerWith(response, { tool_calls: [{ name: 'refund' }] }), 'steps=3')
  expect(reply).toMatchObject({ kind: 'limit', reason: 'still calling tools after 3 steps' })
  expect(server!.received).toHaveLength(3)
})

test('a refusal and a limit keep what was said', async () => {
  expect(await ask((_, response) => answerWith(response, { text: 'I', refused: 'filter' }))).toEqual({
    kind: 'refused-by-provider',
    reason: 'filter',
    parts: [{ type: 'text', text: 'I' }],
  })
})

test('a finished turn is not asked for again, and the conversation keeps its id', async () => {
  await agentAt(({ messages }, response) => answerWith(response, { text: `heard ${messages.length}` }))
  const kept = new Map<string, object>()
  const first = await made().open(context)
  await first.reply(soFar, { signal, calls: inMemoryCalls(kept) })
  // The process was killed here: another session with the same kept calls.
  const second = await made().open(context)
  const calls = inMemoryCalls(kept)
  expect(await second.reply(soFar, { signal, calls })).toMatchObject({ parts: [{ text: 'heard 1' }] })
  const later = transcriptOf({ system: 'Be brief.' }, { user: 'Refund A1.' }, { assistant: 'heard 1' }, { user: 'Well?' })
  expect(await second.reply(later, { signal, calls })).toMatchObject({ parts: [{ text: 'heard 3' }] })
  expect(server!.received).toHaveLength(2)
  expect(asked()[1]!.conversation).toBe(asked()[0]!.conversation)
})

test('another conversation has another id', async () => {
  await agentAt(says('Hi'))
  const target = made()
  for (let i = 0; i < 2; i++) await (await target.open(context)).reply(soFar, { signal, calls: inMemoryCalls() })
  expect(new Set(asked().map(({ conversation }) => conversation)).size).toBe(2)
})

test('429 is waited out as long as the agent asks, and no longer than patience', async () => {
  const clock = fakeClock()
  const busy =
    (after: string): Answer =>
    (_, response, count) =>
      count === 1 ? answerWith(response, { error: 'busy' }, 429, { 'retry-after': after }) : answerWith(response, { text: 'Hi' })
  const begun = clock.now()
  expect(await passTime(clock, ask(busy('3'), '', { clock }), { stepMs: 50 })).toMatchObject({ kind: 'reply' })
  expect(clock.now() - begun).toBeGreaterThanOrEqual(3_000)
  await server!.close()
  await expect(ask(busy('9999'))).rejects.toThrow(/HTTP 429: busy; it asks to wait 9999 s/)
})

test.each<[string, number, Answer]>([
  ['HTTP 500', 5, (_, response) => answerWith(response, { error: 'boom' }, 500)],
  ['HTTP 404', 1, (_, response) => answerWith(response, 'nothing', 404)],
  [
    'redirects to http://elsewhere.test',
    1,
    (_, response) => answerWith(response, '', 307, { location: 'http://elsewhere.test/x' }),
  ],
  ['the reply is no JSON', 5, (_, response) => answerWith(response, '{"text":"cut')],
  ['the reply is empty', 5, (_, response) => answerWith(response, '', 204)],
  ['unknown key "answer"', 1, (_, response) => answerWith(response, { answer: 'Hi' })],
  ['the agent reports an error: no database', 1, (_, response) => answerWith(response, { error: 'no database' })],
  [
    'the connection was closed',
    5,
    (_, response) => {
      response.writeHead(200, { 'content-length': '9' })
      response.write('{"te', () => response.destroy())
    },
  ],
])('%s is an error that names the address, after %i tries', async (why, tries, answer) => {
  const error = await ask(answer).catch((error: unknown) => error)
  expect(error).toMatchObject({ name: 'ModelError', message: expect.stringContaining(why) })
  expect((error as Error).message).toContain(`${server!.origin}/chat: `)
  expect(server!.received).toHaveLength(tries)
})

test('what says nothing ends in time, and is not asked again', async () => {
  const error = await ask(() => undefined, 'timeout_ms=50').catch((error: unknown) => error)
  expect(error).toMatchObject({
    kind: 'timeout',
    message: `${server!.origin}/chat: no whole reply within 50 ms; give it longer with timeout_ms`,
  })
  expect(server!.received).toHaveLength(1)
})

test('a reply over 16 MB is given up', async () => {
  const huge = Buffer.alloc(2 ** 20, 'a')
  const flood: Answer = (_, response) => {
    response.writeHead(200)
    const more = () => {
      while (!response.destroyed && response.write(huge)) {}
    }
    response.on('drain', more)
    more()
  }
  await agentAt(flood)
  const session = await made().open(context)
  await expect(session.reply(soFar, { signal, calls: inMemoryCalls() })).rejects.toThrow('the reply is over 16 MB')
})

test('headers come from the environment, and their values are in no error, reply or spec', async () => {
  const key = 'planted-key-0123456789abcdef'
  const env = { AGENT_KEY: `Bearer ${key}` }
  const echo: Answer = (_, response, count) =>
    count === 1
      ? answerWith(response, { text: `you sent ${server!.received[0]!.headers.authorization}` })
      : answerWith(response, { error: { message: `bad key ${key}` } }, 401)
  await agentAt(echo)
  const target = made('header=Authorization:AGENT_KEY', { env })
  const session = await target.open(context)
  const reply = await session.reply(soFar, { signal, calls: inMemoryCalls() })
  expect(server!.received[0]!.headers.authorization).toBe(env.AGENT_KEY)
  const error = await session.reply(soFar, { signal, calls: inMemoryCalls() }).catch(String)
  expect(error).toContain('HTTP 401: bad key [secret]; a key is sent by header=NAME:VARIABLE')
  expect(JSON.stringify([reply, error, target.spec])).not.toContain(key)
  expect(target.spec.options.headers).toEqual({ authorization: 'AGENT_KEY' })
  expect(() => made('header=Authorization:AGENT_KEY')).toThrow('AGENT_KEY is not set')
})

test.each([
  [
    '//127.0.0.1:8000/chat',
    '',
    { name: '127.0.0.1:8000/chat', url: 'http://127.0.0.1:8000/chat', version: '1', steps: 20, timeoutMs: 120_000 },
  ],
  [
    'https://Bots.example/a/',
    'name=shop&version=2026-01&steps=4&timeout_ms=9',
    { name: 'shop', url: 'https://bots.example/a/', version: '2026-01', steps: 4, timeoutMs: 9 },
  ],
])('http:%s?%s is read', (rest, query, expected) => {
  expect(parseHttpUri(rest, new URLSearchParams(query))).toEqual({ headers: {}, ...expected })
})

test.each([
  ['localhost:8000', '', 'no http or https address'],
  ['ftp://host/x', '', 'no http or https address'],
  ['http://u:hunter2@host/', '', 'http:http://host/: the address holds a user or password'],
  ['http://host/#hunter2', '', 'has a query or # of its own'],
  ['http://host/', 'header=X-Key:sk-hunter2', 'the environment variable holds the value'],
  ['http://host/', 'heder=X:Y', 'unknown parameter "heder"; did you mean "header"?'],
  ['http://host/', 'steps=0', 'steps is a whole number from 1 to 1000, found "0"'],
  ['http://host/', 'timeout_ms=1e3', 'timeout_ms is a whole number'],
  ['http://host/', 'name=a&name=b', 'name stands 2 times'],
])('http:%s?%s is refused', (rest, query, why) => {
  let message = ''
  try {
    parseHttpUri(rest, new URLSearchParams(query))
  } catch (error) {
    message = (error as Error).message
  }
  expect(message).toContain(why)
  expect(message).not.toContain('hunter2')
})
