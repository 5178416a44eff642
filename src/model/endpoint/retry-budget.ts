import { ModelError } from '../model-error.ts'

export interface RetryBounds {
  /** Of one call, the first included. */
  tries: number
  /** The most that one call waits between its tries, in all. */
  patienceMs: number
}

export const retryDefaults: RetryBounds = { tries: 5, patienceMs: 120_000 }

/** What a try costs while the endpoint fails many calls: that says little of this one, and patience bounds it. */
const sharedCost = 1 / 10

/** What one call may still spend on trying again. */
export interface RetryBudget {
  readonly failures: number
  /**
   * How long to wait before the next try: what the endpoint asked for, and the backoff on top, so that not all come back at once.
   * @param now when it failed
   * @param answered when the latest call was sent that has been answered. Where that is after this one's last failure, the
   * endpoint is well, and the backoff grows no longer.
   * @param shared the endpoint fails many calls
   * @throws ModelError where there is to be no next try
   */
  pauseAfter(
    error: ModelError,
    seen: { now: number; answered: number; shared: boolean },
    backoff: (failuresInARow: number) => number,
  ): number
}

export function retryBudget({ tries, patienceMs }: RetryBounds): RetryBudget {
  let failures = 0
  let inARow = 0
  let failedAt = Number.POSITIVE_INFINITY
  let spent = 0
  let waited = 0
  return {
    get failures() {
      return failures
    },
    pauseAfter(error, { now, answered, shared }, backoff) {
      failures++
      inARow = answered > failedAt ? 1 : inARow + 1
      failedAt = now
      spent += shared ? sharedCost : 1
      if (!error.retryable) throw error
      const left = patienceMs - waited
      const asked = error.retryAfterMs ?? 0
      if (asked > left)
        throw again(
          error,
          `it asks to wait ${inSeconds(asked)}, and this call may wait ${inSeconds(left)} more; try later, or more slowly`,
        )
      if (spent >= tries || left <= 0)
        throw again(error, `given up after ${failures} ${failures === 1 ? 'try' : 'tries'} and ${inSeconds(waited)} of waiting`)
      const pause = Math.min(left, asked + backoff(inARow))
      waited += pause
      return pause
    },
  }
}

/** The same failure, with why it is the last word. */
function again(error: ModelError, why: string): ModelError {
  const { kind, status, retryAfterMs } = error
  return new ModelError(kind, `${error.message}; ${why}`, { status, retryAfterMs, cause: error })
}

/** @example inSeconds(1250) // '1.3 s' */
export function inSeconds(ms: number): string {
  return `${ms < 10_000 ? Math.round(ms / 100) / 10 : Math.round(ms / 1_000)} s`
}
