import { UsageError } from '../../base/errors.ts'
import type { Random } from '../../base/random.ts'
import type { FakeApi } from './fake-call.ts'
import { uniform } from './latency.ts'

/** Seconds, or the moment so many seconds from now as an HTTP date. Left out: the header is not sent. */
export type RetryAfter = number | { dateIn: number }

/** What goes wrong. */
export type FaultKind =
  /** 429. */
  | { kind: 'rate-limit'; retryAfter?: RetryAfter }
  /** 500, 503, and 529 where the vendor has it (Anthropic; 503 elsewhere). */
  | { kind: 'server-error' | 'unavailable' | 'overloaded'; retryAfter?: RetryAfter }
  /** Nothing is ever answered; the client has to give up. */
  | { kind: 'hang' }
  /** The connection is reset before the first byte, or in the middle of the body. */
  | { kind: 'reset'; when?: 'before' | 'during' }
  /** Valid HTTP around JSON of which only this part is there (.5). */
  | { kind: 'cut-json'; keep?: number }
  /** A chunked body that ends before its last chunk. */
  | { kind: 'cut-stream'; keep?: number }
  /** The reply, so many bytes (64) at a time with a pause (20 ms) between. */
  | { kind: 'drip'; bytes?: number; everyMs?: number }
  /** 200 without a body. */
  | { kind: 'empty' }
  /** The error page of some gateway (502). */
  | { kind: 'html'; status?: number }
  /** The right body under a wrong content type (text/plain). */
  | { kind: 'wrong-type'; contentType?: string }
  /** A reply whose text is so long (64 MB). */
  | { kind: 'huge'; bytes?: number }

/** When it goes wrong; with none of these, always. */
export interface FaultCondition {
  /** Of all requests, drawn from the seeded stream. At most one fault befalls a request. */
  probability?: number
  /** The n-th request to the server, from 1. */
  on?: number | readonly number[]
  /** While more requests than this are in flight: an endpoint with a limit. */
  inFlightOver?: number
  /** Only of this protocol. */
  api?: FakeApi
}

export type Fault = FaultKind & FaultCondition

const kinds: readonly Fault['kind'][] = [
  'rate-limit',
  'server-error',
  'unavailable',
  'overloaded',
  'hang',
  'reset',
  'cut-json',
  'cut-stream',
  'drip',
  'empty',
  'html',
  'wrong-type',
  'huge',
]

/** What befalls a request. Each call draws one number, whatever comes of it, so that requests keep their faults. */
export function faultDraw(
  faults: readonly Fault[],
  random: Random,
): (at: { n: number; api: FakeApi; inFlight: number }) => Fault | null {
  for (const { kind, probability } of faults) {
    if (!kinds.includes(kind)) throw new UsageError(`there is no fault "${kind}"; there are ${kinds.join(', ')}`)
    if (probability !== undefined && !(probability >= 0 && probability <= 1)) {
      throw new UsageError(`fault "${kind}": probability ${probability} is not between 0 and 1`)
    }
  }
  return ({ n, api, inFlight }) => {
    let drawn = faults.length === 0 ? 1 : uniform(random)
    const ours = faults.filter(fault => fault.api === undefined || fault.api === api)
    const sure = ours.find(
      ({ probability, on, inFlightOver }) =>
        probability === undefined &&
        (on === undefined || (typeof on === 'number' ? on === n : on.includes(n))) &&
        (inFlightOver === undefined || inFlight > inFlightOver),
    )
    if (sure) return sure
    for (const fault of ours) {
      if (fault.probability === undefined) continue
      drawn -= fault.probability
      if (drawn < 0) return fault
    }
    return null
  }
}

/** The header's value. */
export function retryAfterText(retryAfter: RetryAfter): string {
  if (typeof retryAfter === 'number') return String(retryAfter)
  return new Date(Date.now() + retryAfter.dateIn * 1000).toUTCString()
}
