import type { Clock } from '../../base/clock.ts'
import { alarm } from './alarm.ts'
import type { PerMinute } from './per-minute.ts'
import { type Waiting, type WaitingLine, waitingLine } from './waiting-line.ts'

/** Where calls wait until they may be sent. */
export interface Gate {
  readonly inFlight: number
  readonly waiting: number
  /**
   * A place; undefined when it was to be had at once. Rejects with the signal's reason, or with what shut the gate.
   * @param again who has been sent before goes first
   */
  enter(tokens: number, again: boolean, signal: AbortSignal): Promise<void> | undefined
  leave(): void
  /** Nobody is let in before this time. */
  holdUntil(time: number): void
  /** Sends away everyone who waits. */
  shut(error: Error): void
}

interface Waiter {
  tokens: number
  let(): void
  sendAway(error: Error): void
}

export interface GateOptions {
  /** How many may be in flight at once, as it is now. */
  limit: () => number
  requests: PerMinute | null
  tokens: PerMinute | null
}

export function gate({ limit, requests, tokens }: GateOptions, clock: Clock): Gate {
  const again = waitingLine<Waiter>()
  const fresh = waitingLine<Waiter>()
  let inFlight = 0
  let heldUntil = 0
  const timer = alarm(clock, letIn)

  /** 0 when the next may be sent now; undefined while every place is taken. */
  function waitMs(need: number): number | undefined {
    if (inFlight >= limit()) return undefined
    const held = heldUntil === 0 ? 0 : heldUntil - clock.now()
    return Math.max(held, requests?.waitMs(1) ?? 0, tokens?.waitMs(need) ?? 0, 0)
  }

  function take(need: number): void {
    inFlight++
    requests?.take(1)
    tokens?.take(need)
  }

  function letIn(): void {
    for (;;) {
      const line = again.first ? again : fresh
      const next = line.first
      const wait = next && waitMs(next.value.tokens)
      if (next === undefined || wait === undefined) {
        timer.off()
        return
      }
      if (wait > 0) {
        timer.at(clock.now() + wait)
        return
      }
      line.leave(next)
      take(next.value.tokens)
      next.value.let()
    }
  }

  function join(line: WaitingLine<Waiter>, need: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting<Waiter> = line.join({
        tokens: need,
        let() {
          signal.removeEventListener('abort', giveUp)
          resolve()
        },
        sendAway(error) {
          signal.removeEventListener('abort', giveUp)
          reject(error)
        },
      })
      function giveUp(): void {
        line.leave(waiting)
        reject(signal.reason)
        letIn()
      }
      signal.addEventListener('abort', giveUp, { once: true })
    })
  }

  return {
    get inFlight() {
      return inFlight
    },
    get waiting() {
      return again.size + fresh.size
    },
    enter(need, isAgain, signal) {
      const before = isAgain ? again.size : again.size + fresh.size
      if (before === 0 && waitMs(need) === 0) {
        take(need)
        return undefined
      }
      const place = join(isAgain ? again : fresh, need, signal)
      letIn()
      return place
    },
    leave() {
      inFlight--
      letIn()
    },
    holdUntil(time) {
      heldUntil = Math.max(heldUntil, time)
      letIn()
    },
    shut(error) {
      for (const line of [again, fresh]) {
        for (let next = line.first; next; next = line.first) {
          line.leave(next)
          next.value.sendAway(error)
        }
      }
      timer.off()
    },
  }
}
