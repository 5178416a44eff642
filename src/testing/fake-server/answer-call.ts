import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Arrived, asJson, outgoing, understand } from './answer.ts'
import type { FakeCall } from './fake-call.ts'
import type { FakeReply } from './fake-reply.ts'
import type { Fault } from './faults.ts'
import type { FakeServerOptions } from './options.ts'
import type { Route } from './route.ts'
import { isUsable, type Outgoing, send } from './send.ts'
import type { FakeRequest, Tally } from './tally.ts'

export interface CallContext {
  options: Pick<FakeServerOptions, 'keys' | 'models'>
  tally: Tally
  reply(call: FakeCall): FakeReply | Promise<FakeReply>
  /** What befalls the request that arrives now, and how long its reply takes. */
  draw(at: { n: number; api: FakeCall['api']; inFlight: number }): { fault: Fault | null; latencyMs: number }
  failed(error: unknown): void
}

const longestBody = 32 * 2 ** 20

/** One request to a protocol, from its first byte to its last. */
export function answerCall(
  { protocol, model, path }: Route & { kind: 'call' },
  req: IncomingMessage,
  res: ServerResponse,
  { options, tally, reply, draw, failed }: CallContext,
): void {
  const n = tally.begin()
  const { fault, latencyMs } = draw({ n, api: protocol.api, inFlight: tally.inFlight })
  let end: ((whole: boolean) => void) | null = null
  res.once('close', () => {
    tally.end()
    end?.(res.writableFinished)
  })
  bodyOf(req, bytes => {
    const text = bytes === null ? null : bytes.toString()
    const arrived: Arrived = { protocol, n, headers: req.headers, url: req.url ?? '', model, text }
    const understood = understand(arrived, { keys: options.keys, models: options.models })
    const request: FakeRequest = {
      n,
      api: protocol.api,
      model: null,
      status: null,
      fault: null,
      finished: false,
      headers: req.headers,
      body: 'call' in understood ? understood.call.body : understood.body,
    }
    const go = (out: Outgoing, befalls: Fault | null) => {
      if (res.destroyed) return
      request.status = statusOf(out, befalls)
      const usable = out.status === 200 && isUsable(befalls)
      res.once('finish', () => {
        request.finished = usable && !req.socket.destroyed
      })
      send(res, out, befalls)
    }
    if ('error' in understood) {
      end = tally.arrived(request, path, bytes ?? Buffer.alloc(0))
      go(asJson(protocol, understood.error, n), null)
      return
    }
    const { call } = understood
    request.model = call.model
    request.fault = fault?.kind ?? null
    end = tally.arrived(request, path, bytes ?? Buffer.alloc(0))
    if (fault?.kind === 'rate-limit') {
      go(outgoing(protocol, call, {}, fault), fault)
      return
    }
    const say = (said: FakeReply) => {
      const out = outgoing(protocol, call, said, fault)
      later(latencyMs, res, () => go(out, fault))
    }
    const giveUp = (error: unknown) => {
      failed(error)
      const message = `fake server: the reply failed: ${error instanceof Error ? error.message : String(error)}`
      go(asJson(protocol, { status: 500, body: protocol.error(500, message, n) }, n), null)
    }
    try {
      const said = fault?.kind === 'hang' ? {} : reply(call)
      if (said instanceof Promise) said.then(say).catch(giveUp)
      else say(said)
    } catch (error) {
      giveUp(error)
    }
  })
}

/** Null where not even a status goes out. */
function statusOf({ status }: Outgoing, fault: Fault | null): number | null {
  if (fault?.kind === 'hang' || (fault?.kind === 'reset' && fault.when !== 'during')) return null
  return fault?.kind === 'html' ? (fault.status ?? 502) : status
}

/** @param done gets null where the body is too large */
function bodyOf(req: IncomingMessage, done: (bytes: Buffer | null) => void): void {
  const chunks: Buffer[] = []
  let size = 0
  req.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= longestBody) chunks.push(chunk)
  })
  req.once('end', () => done(size > longestBody ? null : chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)))
}

function later(ms: number, res: ServerResponse, go: () => void): void {
  if (ms <= 0) {
    go()
    return
  }
  const timer = setTimeout(go, ms)
  res.once('close', () => clearTimeout(timer))
}
