import type { Clock } from '../../base/clock.ts'
import { alarm } from './alarm.ts'

/** A call on its way. */
export interface Underway {
  /** Set when it begins. */
  deadline: number
  expire(): void
}

/** Ends what takes too long. All have the same time, so the first to begin is the first due, and one timer serves them all. */
export interface Deadlines {
  begin(call: Underway): void
  end(call: Underway): void
}

export function deadlines(timeoutMs: number, clock: Clock): Deadlines {
  const underway = new Set<Underway>()
  const timer = alarm(clock, () => {
    const now = clock.now()
    for (const call of underway) {
      if (call.deadline > now) {
        timer.at(call.deadline)
        return
      }
      underway.delete(call)
      call.expire()
    }
  })
  return {
    begin(call) {
      call.deadline = clock.now() + timeoutMs
      underway.add(call)
      if (underway.size === 1) timer.at(call.deadline)
    },
    end(call) {
      underway.delete(call)
      if (underway.size === 0) timer.off()
    },
  }
}
