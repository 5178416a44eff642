import assert from 'node:assert/strict'
import type { ServerResponse } from 'node:http'
import { inspect } from 'node:util'
import type { ModelApi, ModelReply, ModelRequest } from '../model/model.ts'
import { ModelError, type ModelErrorKind } from '../model/model-error.ts'
import { type ContractCase, frozen } from './contract.ts'
import { answerWith, type LoopbackServer, loopbackServer, type Received } from './loopback-server.ts'

export interface ModelContractOptions {
  /** A new one for each case, which sends its calls, and the key with them, below this address. */
  make(baseUrl: string, key: string): ModelApi
  /** The bodies by which its server says these things. */
  says: {
    text(text: string): unknown
    toolCall(call: string, tool: string, args: object): unknown
    /** The text that was said until the limit of tokens. */
    cutOff(text: string): unknown
    /** That the provider, or its filter, would not answer. */
    refusal(): unknown
  }
}

/** No other text has it: where it is found, a secret was let out. */
const key = 'planted-key-4f1d9c7b2e8a'
const request: ModelRequest = {
  messages: [
    { role: 'system', text: 'Be brief.' },
    { role: 'user', text: 'Hello.' },
  ],
  tools: [{ name: 'look_up', description: 'Looks up.', parameters: { type: 'object', properties: { id: { type: 'string' } } } }],
  sampling: {},
}

/**
 * What every protocol must do: one HTTP call for one request; a typed reply of whatever may come, or a ModelError of the right
 * kind; let go when it is aborted; and keep the key to itself.
 */
export function modelContract({ make, says }: ModelContractOptions): ContractCase[] {
  type Answer = (response: ServerResponse, received: Received) => void
  const served = async (answer: Answer, check: (api: ModelApi, server: LoopbackServer) => Promise<void>) => {
    const server = await loopbackServer((received, response) => answer(response, received))
    try {
      await check(make(`${server.origin}/base`, key), server)
    } finally {
      await server.close()
    }
  }
  const reply = (name: string, body: () => unknown, check: (reply: ModelReply) => void): ContractCase => ({
    name,
    run: () =>
      served(
        response => answerWith(response, body()),
        async (api, server) => {
          const given = frozen(structuredClone(request))
          const got = await api.call(given, { signal: new AbortController().signal })
          assert.deepEqual(JSON.parse(JSON.stringify(got)), got, 'a reply can be stored as it is')
          assert.equal(server.received.length, 1, 'one request is one HTTP call')
          assert.ok(server.received[0]!.path.startsWith('/base/'), 'calls go below the base URL')
          assert.equal(api.origin, server.origin)
          check(got)
        },
      ),
  })
  const fails = (name: string, kind: ModelErrorKind, answer: Answer, check?: (error: ModelError) => void): ContractCase => ({
    name,
    run: () =>
      served(answer, async (api, server) => {
        const error = await failure(api)
        assert.equal(error.kind, kind, error.message)
        assert.equal(server.received.length, 1, 'it does not try again by itself')
        assertSecret(error)
        check?.(error)
      }),
  })
  return [
    reply(
      'a text is a reply that stopped',
      () => says.text('Good day. é 🙂'),
      got => {
        assert.equal(got.finish, 'stop')
        assert.deepEqual(got.parts, [{ type: 'text', text: 'Good day. é 🙂' }])
        for (const count of Object.values(got.usage)) assert.ok(count === null || (Number.isSafeInteger(count) && count >= 0))
      },
    ),
    reply(
      'a tool call is one, with its arguments as text',
      () => says.toolCall('c1', 'look_up', { id: 'a"b' }),
      got => {
        assert.equal(got.finish, 'tool-calls')
        const [part] = got.parts
        assert.ok(part?.type === 'tool-call' && got.parts.length === 1)
        assert.deepEqual([part.call, part.tool, JSON.parse(part.text)], ['c1', 'look_up', { id: 'a"b' }])
      },
    ),
    reply(
      'a reply that was cut at the limit of tokens says so',
      () => says.cutOff('Once'),
      got => {
        assert.equal(got.finish, 'length')
        assert.deepEqual(got.parts, [{ type: 'text', text: 'Once' }])
      },
    ),
    reply(
      'a refusal of the provider is one, with its reason',
      () => says.refusal(),
      got => {
        assert.equal(got.finish, 'refused')
        assert.ok(got.reason)
      },
    ),
    reply(
      'a lone surrogate and a NUL are text that can be stored',
      () => says.text('a\ud800b\u0000c'),
      got => assert.deepEqual(got.parts, [{ type: 'text', text: 'a\ufffdb\u0000c' }]),
    ),
    reply(
      'a reply that holds the key does not hand it on',
      () => says.text(`Your key is ${key}.`),
      got => assert.ok(!JSON.stringify(got).includes(key)),
    ),
    ...[400, 401, 403, 404, 413, 422].map(status =>
      fails(
        `HTTP ${status} is rejected, in the vendor's words without the key`,
        'rejected',
        response => answerWith(response, { error: { message: `It is wrong: ${key}.`, type: 'invalid_request_error' } }, status),
        error => {
          assert.equal(error.status, status)
          assert.match(error.message, /It is wrong/)
        },
      ),
    ),
    fails(
      'HTTP 429 is a rate limit, with the seconds to wait',
      'rate-limit',
      response => answerWith(response, { error: { message: 'Slow down.' } }, 429, { 'retry-after': '7' }),
      error => assert.equal(error.retryAfterMs, 7_000),
    ),
    fails(
      'HTTP 429 with a date says how long that is',
      'rate-limit',
      response =>
        answerWith(response, '', 429, {
          date: 'Mon, 02 Mar 2026 10:00:00 GMT',
          'retry-after': 'Mon, 02 Mar 2026 10:00:30 GMT',
        }),
      error => assert.equal(error.retryAfterMs, 30_000),
    ),
    ...[500, 502, 503, 529].map(status =>
      fails(`HTTP ${status} is an endpoint that is overloaded`, 'overloaded', response =>
        answerWith(response, `<html>${key}</html>`, status),
      ),
    ),
    fails('a redirect is not followed', 'rejected', (response, { path }) =>
      answerWith(response, '', 307, { location: `/elsewhere${path}` }),
    ),
    ...['', ' ', '{"', 'null', '[]', '{}', '"x"', '1e999', '<html></html>', `{"error":"${key}"}`, '['.repeat(200_000)].map(body =>
      fails(
        `a reply that is ${JSON.stringify(body.slice(0, 16).replace(key.slice(0, 7), '…'))} is malformed`,
        'malformed',
        response => answerWith(response, body),
      ),
    ),
    {
      name: 'a reply with a value of another type, anywhere in it, is a reply or a ModelError',
      run: () => {
        const bodies = [...wrongTypes(says.text('Hello')), ...wrongTypes(says.toolCall('c', 't', { a: 1 }))]
        const left = [...bodies]
        return served(
          response => answerWith(response, left.shift()),
          async api => {
            for (const body of bodies) {
              const thrown = await api
                .call(request, { signal: new AbortController().signal })
                .then(stored, (error: unknown) => error)
              assert.ok(thrown === undefined || thrown instanceof ModelError, `${JSON.stringify(body)}: ${inspect(thrown)}`)
            }
          },
        )
      },
    },
    fails('a reply that is too large is not read to its end', 'malformed', response => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(2 ** 20, 0x20)));
        if (!response.destroyed) response.once('drain', more)
      }
      more()
    }),
    fails('a reply that breaks off is a fault of the connection', 'connection', response => {
      response.writeHead(200, { 'content-length': '1000', 'content-type': 'application/json' })
      response.write('{"')
      setTimeout(() => response.destroy(), 20)
    }),
    fails('a connection that is closed without a reply is a fault of the connection', 'connection', response => {
      response.socket?.destroy()
    }),
    {
      name: 'nothing listening is a fault of the connection',
      async run() {
        const server = await loopbackServer(() => {})
        await server.close()
        const error = await failure(make(server.origin, key))
        assert.equal(error.kind, 'connection', error.message)
        assertSecret(error)
      },
    },
    {
      name: 'an aborted call ends with the reason of the signal, and closes its connection',
      run: () => {
        const stop = new AbortController()
        const reason = new Error('enough')
        return served(
          () => stop.abort(reason),
          async (api, server) => {
            await assert.rejects(api.call(request, { signal: stop.signal }), error => error === reason)
            for (let i = 0; i < 100 && server.open > 0; i++) await new Promise(resolve => setTimeout(resolve, 20))
            assert.equal(server.open, 0)
          },
        )
      },
    },
    {
      name: 'a call that is aborted before it begins sends nothing',
      run: () =>
        served(
          response => answerWith(response, says.text('Hello')),
          async (api, server) => {
            const reason = new Error('enough')
            await assert.rejects(api.call(request, { signal: AbortSignal.abort(reason) }), error => error === reason)
            assert.equal(server.received.length, 0)
          },
        ),
    },
    {
      name: 'a timeout of the signal is a timeout',
      run: () =>
        served(
          () => {},
          async api => assert.equal((await failure(api, AbortSignal.timeout(50))).kind, 'timeout'),
        ),
    },
    {
      name: 'replies to calls that are made at once are not mixed up',
      run: () =>
        served(
          (response, { body }) => setTimeout(() => answerWith(response, says.text(/number (\d+)/.exec(body)![1]!)), 5),
          async api => {
            const numbers = Array.from({ length: 60 }, (_, i) => String(i))
            const replies = await Promise.all(
              numbers.map(number =>
                api.call(
                  { messages: [{ role: 'user', text: `number ${number}` }], sampling: {} },
                  { signal: new AbortController().signal },
                ),
              ),
            )
            assert.deepEqual(
              replies.map(({ parts }) => (parts[0]?.type === 'text' ? parts[0].text : null)),
              numbers,
            )
          },
        ),
    },
    {
      name: 'the key goes to the endpoint, and is in nothing that can be looked at',
      run: () =>
        served(
          response => answerWith(response, says.text('Hello')),
          async (api, server) => {
            await api.call(request, { signal: new AbortController().signal })
            assert.ok(Object.values(server.received[0]!.headers).some(value => String(value).includes(key)))
            assert.ok(!server.received[0]!.path.includes(key), 'a key in an address ends up in logs')
            assertSecret(api)
          },
        ),
    },
  ]
}

async function failure(api: ModelApi, signal = new AbortController().signal): Promise<ModelError> {
  try {
    await api.call(request, { signal })
  } catch (error) {
    assert.ok(error instanceof ModelError, `it threw no ModelError: ${inspect(error)}`)
    return error
  }
  throw new assert.AssertionError({ message: 'it replied' })
}

/** Everything that can be reached from a value, hidden properties and causes as well. */
function assertSecret(value: unknown): void {
  const seen = inspect(value, { depth: 20, showHidden: true, maxStringLength: null, maxArrayLength: null })
  assert.ok(!seen.includes(key), 'the key can be seen')
  assert.ok(!(JSON.stringify(value) ?? '').includes(key), 'the key can be seen as JSON')
}

/** That a reply can be stored, whatever it was made of. */
function stored(reply: ModelReply): undefined {
  assert.deepEqual(JSON.parse(JSON.stringify(reply)), reply)
}

/** The body with something else in one place, for every place in it. */
function wrongTypes(body: unknown): unknown[] {
  const found: unknown[] = []
  const change = (at: unknown, build: (value: unknown) => unknown) => {
    for (const other of [null, 7, -1e308, 'x', [], {}, [[[]]], true]) found.push(build(other))
    if (typeof at !== 'object' || at === null) return
    for (const [key, inner] of Object.entries(at)) {
      change(inner, value => build(Array.isArray(at) ? at.with(Number(key), value) : { ...at, [key]: value }))
    }
  }
  change(body, value => value)
  return found
}
