import type { Clock } from '../../base/clock.ts'

/** One timer that can be moved and taken back: an idle endpoint keeps no process alive. */
export interface Alarm {
  /** Rings at this time, and at no other set before. */
  at(time: number): void
  off(): void
}

/** @param ring may be called a moment too early, as timers are: it looks at the clock, and sets the alarm again */
export function alarm(clock: Clock, ring: () => void): Alarm {
  let due: number | undefined
  let stop: AbortController | undefined
  function off(): void {
    due = undefined
    stop?.abort()
    stop = undefined
  }
  return {
    off,
    at(time) {
      if (time === due) return
      off()
      due = time
      const own = new AbortController()
      stop = own
      clock.sleep(Math.max(0, time - clock.now()), own.signal).then(
        () => {
          if (stop !== own) return
          due = undefined
          stop = undefined
          ring()
        },
        () => undefined,
      )
    },
  }
}
