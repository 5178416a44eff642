import type { Clock } from '../../base/clock.ts'

/** So many a minute, evenly: a token bucket that may be overdrawn, and then fills up first. */
export interface PerMinute {
  /** How long until so much may be taken; 0 for now. */
  waitMs(amount: number): number
  take(amount: number): void
  /** What was taken turned out to be so much more (or, negative, less). */
  correct(difference: number): void
}

/**
 * Holds a tenth of a second's worth, so that late timers lose nothing and no minute sees a burst: a provider's own
 * minute is seldom ours. More than the bucket holds is let through when it is full, and paid off afterwards.
 */
export function perMinute(allowed: number, clock: Clock): PerMinute {
  const perMs = allowed / 60_000
  const full = Math.max(1, perMs * 100)
  let level = full
  let filledAt = clock.now()
  function fill(): void {
    const now = clock.now()
    level = Math.min(full, level + Math.max(0, now - filledAt) * perMs)
    filledAt = now
  }
  return {
    waitMs(amount) {
      fill()
      const lacking = Math.min(amount, full) - level
      // What lacks through rounding alone is there.
      return Math.max(0, Math.ceil(lacking / perMs - 1e-6))
    },
    take(amount) {
      fill()
      level -= amount
    },
    correct(difference) {
      level = Math.min(full, level - difference)
    },
  }
}
