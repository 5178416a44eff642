import type { Clock } from '../base/clock.ts'

/** A clock that stands still until it is told to go on. */
export interface FakeClock extends Clock {
  /** Goes on by so many milliseconds, and wakes what sleeps no longer than that. */
  advance(ms: number): void
  /** How many sleep. */
  readonly sleeping: number
}

export function fakeClock(startMs = 1_700_000_000_000): FakeClock {
  let now = startMs
  const sleepers = new Set<{ until: number; wake: () => void }>()
  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const sleeper = { until: now + ms, wake: resolve }
        sleepers.add(sleeper)
        signal?.addEventListener('abort', () => sleepers.delete(sleeper) && reject(signal.reason), { once: true })
      }),
    advance(ms) {
      now += ms
      for (const sleeper of [...sleepers].filter(({ until }) => until <= now)) {
        sleepers.delete(sleeper)
        sleeper.wake()
      }
    },
    get sleeping() {
      return sleepers.size
    },
  }
}
