import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { seededRandom } from '../base/random.ts'
import { asJson } from './fake-server/answer.ts'
import { answerCall, type CallContext } from './fake-server/answer-call.ts'
import { faultDraw } from './fake-server/faults.ts'
import { latencyDraw } from './fake-server/latency.ts'
import { checkOptions, type FakeServerOptions } from './fake-server/options.ts'
import { replierOf } from './fake-server/reply-rules.ts'
import { modelList, type Route, routeOf } from './fake-server/route.ts'
import { send } from './fake-server/send.ts'
import { type BodyCount, type FakeRequest, type FakeStats, Tally } from './fake-server/tally.ts'

export type { FakeApi, FakeCall, FakeMessage, FakeTool } from './fake-server/fake-call.ts'
export type { FakeFinish, FakeReply, FakeUsage } from './fake-server/fake-reply.ts'
export type { Fault, FaultCondition, FaultKind, RetryAfter } from './fake-server/faults.ts'
export type { Latency } from './fake-server/latency.ts'
export type { FakeServerOptions } from './fake-server/options.ts'
export type { Replier, ReplyRule } from './fake-server/reply-rules.ts'
export type { BodyCount, FakeRequest, FakeStats } from './fake-server/tally.ts'

export interface FakeServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`, and the prefix where there is one; the base URLs of clients go on with `/v1` or `/v1beta`. */
  readonly url: string
  /** The last ones, oldest first. */
  readonly requests: readonly FakeRequest[]
  /** All requests to a protocol, also those that are no longer kept. */
  count(): number
  /** Of the requests that are kept. */
  countOf(predicate: (request: FakeRequest) => boolean): number
  stats(): FakeStats
  /** Each distinct request, where `countBodies` is set. */
  bodies(): BodyCount[]
  /** What the `reply` function threw; such calls are answered with 500. The last 100. */
  readonly replyErrors: readonly unknown[]
  /** Counts, faults and latencies begin again. */
  reset(): void
  /** Ends every connection, also those that hang. */
  close(): Promise<void>
}

/**
 * A server on 127.0.0.1 that speaks OpenAI chat completions and Responses, Anthropic messages and Google generateContent:
 * it checks each request against the published protocol, says what it is told, and fails as it is told.
 * @example const server = await fakeServer({ reply: call => call.text.toUpperCase(), faults: [{ kind: 'rate-limit', probability: 0.1 }] })
 */
export async function fakeServer(options: FakeServerOptions = {}): Promise<FakeServer> {
  checkOptions(options)
  const { seed = 1, keep = 1_000, countBodies = false, pathPrefix = '' } = options
  const tally = new Tally({ keep, countBodies })
  const reply = replierOf(options.reply)
  const replyErrors: unknown[] = []
  const failed = (error: unknown) => {
    if (replyErrors.push(error) > 100) replyErrors.shift()
  }
  const newDraw = (): CallContext['draw'] => {
    const fault = faultDraw(options.faults ?? [], seededRandom(seed))
    // A stream of its own, so that adding a fault leaves the latencies as they are.
    const latency = latencyDraw(options.latencyMs ?? 0, seededRandom(seed + 1))
    return at => ({ fault: fault(at), latencyMs: latency() })
  }
  let draw = newDraw()

  const server = createServer({ keepAliveTimeout: 60_000, requestTimeout: 0 }, (req, res) => {
    const isAnthropic = req.headers['anthropic-version'] !== undefined || req.headers['x-api-key'] !== undefined
    const route = routeOf(req.method ?? '', req.url ?? '', pathPrefix, isAnthropic)
    if (route.kind === 'call') answerCall(route, req, res, { options, tally, reply, draw, failed })
    else answerOther(route, req, res)
  })

  function answerOther(route: Exclude<Route, { kind: 'call' }>, req: IncomingMessage, res: ServerResponse): void {
    req.resume()
    if (route.kind === 'reset') reset()
    if (!('protocol' in route)) {
      const data = route.kind === 'stats' ? tally.stats() : route.kind === 'bodies' ? tally.bodies() : { reset: true }
      send(res, { status: 200, headers: { 'content-type': 'application/json' }, text: JSON.stringify(data) }, null)
      return
    }
    const { protocol, kind } = route
    const lacks = options.keys !== 'none' && protocol.credentials(req.headers, req.url ?? '').key === null
    const out = lacks
      ? protocol.trouble('no-key', '', 0)
      : kind === 'models'
        ? { status: 200, body: modelList(protocol, options.models ?? ['fake-model']) }
        : protocol.trouble('not-found', `${req.method} ${req.url}`, 0)
    send(res, asJson(protocol, out, 0), null)
  }

  function reset(): void {
    tally.reset()
    draw = newDraw()
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port: options.port ?? 0, host: '127.0.0.1', backlog: 1_024 }, resolve)
  })
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathPrefix}`,
    get requests() {
      return tally.requests
    },
    count: () => tally.stats().requests,
    countOf: predicate => tally.requests.filter(predicate).length,
    stats: () => tally.stats(),
    bodies: () => tally.bodies(),
    replyErrors,
    reset,
    close,
    [Symbol.asyncDispose]: close,
  }
}
