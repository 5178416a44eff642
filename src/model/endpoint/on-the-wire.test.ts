import { afterAll, expect, test } from 'vitest'
import { systemClock } from '../../base/clock.ts'
import { seededRandom } from '../../base/random.ts'
import { type LoopbackServer, loopbackServer } from '../../testing/loopback-server.ts'
import { makeApi } from '../make-model.ts'
import { type EndpointOptions, endpoint } from './endpoint.ts'

const servers: LoopbackServer[] = []
afterAll(() => Promise.all(servers.map(server => server.close())))

const body = JSON.stringify({
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'hello' } }],
  usage: { prompt_tokens: 3, completion_tokens: 1 },
})

/** A real server that answers the n-th call by the n-th status, and by 200 when they are used up; `null` says nothing. */
async function serve(statuses: (number | null)[], options: Partial<EndpointOptions> = {}) {
  let calls = 0
  const server = await loopbackServer((_, response) => {
    const status = calls < statuses.length ? statuses[calls++]! : 200
    if (status === null) return
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(status === 200 ? body : '{"error":{"message":"not now"}}')
  })
  servers.push(server)
  const { api } = makeApi(`openai-compatible:m@${server.origin}/v1`, { env: {}, clock: systemClock })
  const made = endpoint(server.origin, seededRandom(1), { clock: systemClock, concurrency: 4, ...options })
  const call = (signal = new AbortController().signal) =>
    made.call(api, { messages: [{ role: 'user', text: 'hi' }], sampling: {} }, { signal })
  return { server, made, call }
}

test('429, 500, 529 and then a reply', async () => {
  const { server, made, call } = await serve([429, 500, 529])
  expect((await call()).parts).toEqual([{ type: 'text', text: 'hello' }])
  expect(server.received).toHaveLength(4)
  expect(made.state()).toMatchObject({ retries: 3, pushBacks: 3, inFlight: 0 })
})

test('a refused request is sent once', async () => {
  const { server, call } = await serve([400])
  await expect(call()).rejects.toMatchObject({ kind: 'rejected', status: 400 })
  expect(server.received).toHaveLength(1)
})

test('a server that says nothing is a timeout, and the next try may be answered', async () => {
  const { server, made, call } = await serve([null], { timeoutMs: 100 })
  expect((await call()).parts).toEqual([{ type: 'text', text: 'hello' }])
  expect(server.received).toHaveLength(2)
  expect(made.state().pushBacks).toBe(1)
})

test('where nothing listens, the endpoint is soon found to be down', async () => {
  const { server, call } = await serve([], { breaker: { neverAnsweredMs: 0, failures: 5 } })
  await server.close()
  await expect(call()).rejects.toMatchObject({ kind: 'endpoint-down', message: expect.stringContaining('nothing listens there') })
})
