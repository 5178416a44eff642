import type { Clock } from '../../base/clock.ts'
import { ModelError } from '../model-error.ts'

export interface BreakerOptions {
  /** Failures with no answer between that open the circuit. */
  failures: number
  /** They have to stretch over so long, at an endpoint that has never answered (a wrong address is told soon) … */
  neverAnsweredMs: number
  /** … and at one that has: it may be starting again. */
  answeredBeforeMs: number
  /** The same where all that comes is 429, from a server that is there and lets nobody in. */
  rateLimitedMs: number
  /** How long calls fail at once, until one is let through to see. */
  coolDownMs: number
}

export const breakerDefaults: BreakerOptions = {
  failures: 20,
  neverAnsweredMs: 3_000,
  answeredBeforeMs: 30_000,
  rateLimitedMs: 120_000,
  coolDownMs: 30_000,
}

/** Stops sending to an endpoint that has been failing for a while. */
export interface CircuitBreaker {
  /** Failures with no answer between, of whatever calls. */
  readonly row: number
  /** So many of them that the trouble is not one call's own. */
  readonly inTrouble: boolean
  readonly isDown: boolean
  /**
   * Asks to send: `go`, or `probe` where this one call is to see whether the endpoint is back, and must be `settled`, or `withdrawn`.
   * @throws ModelError of kind endpoint-down
   */
  ask(): 'go' | 'probe'
  /** Whether this ends a trouble: the call was sent when it had begun. */
  answered(sentAt: number): boolean
  /** The error of an endpoint that is down, where this failure shows that it is. */
  failed(error: ModelError, asked: 'go' | 'probe'): ModelError | undefined
  /** A probe that was called back shows nothing. */
  withdrawn(): void
}

/** Kinds that say nothing of an answer. Others come from a server that is there. */
const silent: readonly string[] = ['connection', 'overloaded', 'timeout', 'rate-limit']

export function circuitBreaker(where: string, options: BreakerOptions, clock: Clock): CircuitBreaker {
  let hasAnswered = false
  let row = 0
  let since = 0
  const kinds = new Map<string, number>()
  let openUntil: number | undefined
  let probing = false
  let last = ''

  const inTrouble = () => row >= options.failures / 2

  function answered(sentAt: number): boolean {
    const ends = inTrouble() && sentAt >= since
    hasAnswered = true
    row = 0
    openUntil = undefined
    probing = false
    return ends
  }

  function down(): ModelError {
    const seconds = Math.round((clock.now() - since) / 1_000)
    const counts = [...kinds].map(([kind, count]) => `${count} × ${kind}`).join(', ')
    const check = hasAnswered
      ? 'it answered before: see how the server is doing'
      : 'it has answered nothing yet: check that the server runs, and that address and network are right'
    return new ModelError(
      'endpoint-down',
      `${where} is down: ${row} failures in a row within ${seconds} s (${counts}), at last: ${last}; ${check}; then run the same command again`,
    )
  }

  return {
    get row() {
      return row
    },
    get inTrouble() {
      return inTrouble()
    },
    get isDown() {
      return openUntil !== undefined
    },
    ask() {
      if (openUntil === undefined) return 'go'
      if (probing || clock.now() < openUntil) throw down()
      probing = true
      return 'probe'
    },
    answered,
    failed(error, asked) {
      if (!silent.includes(error.kind)) {
        answered(0)
        return undefined
      }
      const now = clock.now()
      if (row++ === 0) {
        since = now
        kinds.clear()
      }
      kinds.set(error.kind, (kinds.get(error.kind) ?? 0) + 1)
      last = error.message
      if (asked === 'go' && openUntil !== undefined) return down()
      const stretch = hasAnswered ? options.answeredBeforeMs : options.neverAnsweredMs
      const enough = error.kind === 'rate-limit' ? Math.max(stretch, options.rateLimitedMs) : stretch
      if (asked === 'go' && (row < options.failures || now - since < enough)) return undefined
      probing = false
      openUntil = now + options.coolDownMs
      return down()
    },
    withdrawn() {
      probing = false
    },
  }
}
