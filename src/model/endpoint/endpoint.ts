import type { Clock } from '../../base/clock.ts'
import type { Random } from '../../base/random.ts'
import type { ModelApi, ModelReply, ModelRequest } from '../model.ts'
import { ModelError } from '../model-error.ts'
import { adaptiveLimit } from './adaptive-limit.ts'
import { backoffMs } from './backoff.ts'
import { type BreakerOptions, breakerDefaults, circuitBreaker } from './circuit-breaker.ts'
import { deadlines } from './deadlines.ts'
import { gate } from './gate.ts'
import { latencies } from './latencies.ts'
import { pauses } from './pauses.ts'
import { perMinute } from './per-minute.ts'
import { inSeconds, type RetryBounds, type RetryBudget, retryBudget, retryDefaults } from './retry-budget.ts'
import { send } from './send.ts'
import { tokenEstimate } from './token-estimate.ts'

export interface EndpointOptions {
  clock: Clock
  /** The most calls at once; fewer where the endpoint bears fewer. */
  concurrency: number
  /** Tries of one call, and the most it waits between them; 5 and 120 s. */
  retries?: Partial<RetryBounds>
  /** What one try may take; 120 s. */
  timeoutMs?: number
  requestsPerMinute?: number
  tokensPerMinute?: number
  breaker?: Partial<BreakerOptions>
  /** The endpoint is found to be down: each time, once. */
  onDown?: (error: ModelError) => void
}

/** For the live line. */
export interface EndpointState {
  /** Scheme, host and port. */
  name: string
  inFlight: number
  /** How many may be in flight, as it is now. */
  limit: number
  /** Calls that wait for a place. */
  waiting: number
  /** Tries after the first, so far. */
  retries: number
  /** 429, 5xx and timeouts, so far. */
  pushBacks: number
  down: boolean
}

/** Where calls go, with the limits that all who go there share. */
export interface Endpoint {
  /** @throws ModelError; and the signal's reason, when it is aborted */
  call(api: ModelApi, request: ModelRequest, options: { signal: AbortSignal }): Promise<ModelReply>
  state(): EndpointState
}

/** A try that is on its way. */
interface Sent {
  at: number
  round: number
  asked: 'go' | 'probe'
}

/** Between two tries. */
interface Pause {
  pauseMs: number
  /** For so much of it the place is kept. */
  keptMs: number
  /** The endpoint named no time. */
  mayBeCut: boolean
}

const longestKeptMs = 10_000

const pushBackKinds: readonly string[] = ['rate-limit', 'overloaded', 'timeout']

/** @param name as errors and the live line name it: scheme, host and port */
export function endpoint(name: string, random: Random, options: EndpointOptions): Endpoint {
  const { clock, timeoutMs = 120_000, requestsPerMinute, tokensPerMinute, onDown } = options
  const limit = adaptiveLimit(options.concurrency)
  const requests = requestsPerMinute === undefined ? null : perMinute(requestsPerMinute, clock)
  const tokens = tokensPerMinute === undefined ? null : perMinute(tokensPerMinute, clock)
  const door = gate({ limit: () => limit.limit, requests, tokens }, clock)
  const breaker = circuitBreaker(name, { ...breakerDefaults, ...options.breaker }, clock)
  const ends = deadlines(timeoutMs, clock)
  const took = latencies()
  const waits = pauses(clock)
  const estimate = tokenEstimate()
  const bounds = { ...retryDefaults, ...options.retries }
  let retries = 0
  let pushBacks = 0
  /** When the latest call was sent that has been answered. */
  let answered = Number.NEGATIVE_INFINITY

  const late = () =>
    new ModelError('timeout', `${name}: no whole reply in ${inSeconds(timeoutMs)}; allow a call more time, or fewer at once`)

  function served(request: ModelRequest, sent: Sent, need: number, { usage }: ModelReply): void {
    took.add(clock.now() - sent.at)
    answered = Math.max(answered, sent.at)
    limit.served(sent.round)
    if (breaker.answered(sent.at)) waits.cut()
    if (!tokens) return
    const used = estimate.learn(request, usage)
    if (used !== null) tokens.correct(used - need)
  }

  /**
   * How long to wait before the next try, and for how much of it the place is kept.
   * @throws ModelError where there is to be no next try
   */
  function failed(error: ModelError, sent: Sent, budget: RetryBudget): Pause {
    const pushedBack = pushBackKinds.includes(error.kind)
    if (pushedBack) pushBacks++
    const overrun = pushedBack && limit.pushedBack(sent.round)
    const wasDown = breaker.isDown
    const down = breaker.failed(error, sent.asked)
    if (down) {
      if (!wasDown) goDown(down)
      throw down
    }
    const usualMs = took.medianMs()
    const shared = breaker.inTrouble || (pushedBack && limit.pressed)
    // Even one at a time is too much: the others wait with this one, about as long as the last answer is ago.
    const lastPlace = pushedBack && limit.limit === 1 && options.concurrency > 1
    const pauseMs = budget.pauseAfter(error, { now: clock.now(), answered, shared }, inARow =>
      backoffMs(lastPlace ? Math.min(budget.failures, breaker.row) : inARow, usualMs, random),
    )
    retries++
    const mayBeCut = error.retryAfterMs === null
    if (overrun && !mayBeCut) door.holdUntil(clock.now() + pauseMs)
    if (!pushedBack) return { pauseMs, keptMs: 0, mayBeCut }
    // A push-back may come at once; a place that it freed at once would be handed round, and all who wait be pushed back.
    const usualRestMs = Math.max(0, (usualMs ?? 0) - (clock.now() - sent.at))
    return { pauseMs, keptMs: Math.min(pauseMs, lastPlace ? longestKeptMs : usualRestMs), mayBeCut }
  }

  function goDown(error: ModelError): void {
    door.shut(error)
    waits.endAll(error)
    onDown?.(error)
  }

  return {
    async call(api, request, { signal }) {
      signal.throwIfAborted()
      const need = tokens ? estimate.of(request) : 1
      const budget = retryBudget(bounds)
      for (;;) {
        const asked = breaker.ask()
        try {
          const entering = door.enter(need, budget.failures > 0, signal)
          if (entering) await entering
        } catch (error) {
          if (asked === 'probe') breaker.withdrawn()
          throw error
        }
        let pause: Pause
        try {
          const sent: Sent = { at: clock.now(), round: limit.round, asked }
          try {
            const reply = await send(api, request, { signal, deadlines: ends, late })
            served(request, sent, need, reply)
            return reply
          } catch (error) {
            if (asked === 'probe' && (signal.aborted || !(error instanceof ModelError))) breaker.withdrawn()
            if (signal.aborted || !(error instanceof ModelError)) throw error
            pause = failed(error, sent, budget)
          }
          await waits.wait(pause.keptMs, signal, pause)
        } finally {
          door.leave()
        }
        await waits.wait(pause.pauseMs - pause.keptMs, signal, pause)
      }
    },
    state: () => ({
      name,
      inFlight: door.inFlight,
      limit: limit.limit,
      waiting: door.waiting,
      retries,
      pushBacks,
      down: breaker.isDown,
    }),
  }
}
