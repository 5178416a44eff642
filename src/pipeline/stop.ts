import type { Clock } from '../base/clock.ts'

/** Why a run was ended before its time. */
export interface Stop {
  by: 'budget' | 'deadline' | 'max-failures' | 'endpoint'
  reason: string
}

/**
 * Ends a run cleanly. `enough`: no other trial is begun, those in hand go on to their end. `at once`: those in hand are
 * put back too; what they have finished is kept, so little is done again.
 */
export class Stopper {
  readonly #enough = new AbortController()
  readonly #now = new AbortController()
  readonly enough: AbortSignal = this.#enough.signal
  /** The first reason stands. */
  stop: Stop | null = null

  /** @param interrupted the person's own wish to stop, which is no {@link Stop} */
  constructor(interrupted: AbortSignal) {
    this.atOnce = AbortSignal.any([interrupted, this.#now.signal])
  }

  readonly atOnce: AbortSignal

  end(stop: Stop, how: 'enough' | 'at once'): void {
    this.stop ??= stop
    this.#enough.abort()
    if (how === 'at once') this.#now.abort(new Error(stop.reason))
  }

  /** Ends at once when the time has come. @returns what calls the alarm off */
  endAt(deadline: number, clock: Clock): () => void {
    const off = new AbortController()
    clock
      .sleep(Math.max(0, deadline - clock.now()), off.signal)
      .then(() => this.end({ by: 'deadline', reason: 'the deadline has come' }, 'at once'))
      .catch(() => {})
    return () => off.abort()
  }
}
