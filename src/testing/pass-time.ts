import { setImmediate as turn } from 'node:timers/promises'
import type { FakeClock } from './fake-clock.ts'

/** Lets the time of a fake clock pass until the work is done, a step at a time, so that whatever a step wakes goes on first. */
export async function passTime<T>(
  clock: FakeClock,
  work: Promise<T>,
  { stepMs = 1, atMostMs = 3_600_000 }: { stepMs?: number; atMostMs?: number } = {},
): Promise<T> {
  let done = false
  const end = () => {
    done = true
  }
  work.then(end, end)
  const until = clock.now() + atMostMs
  for (;;) {
    await turn()
    if (done) return work
    if (clock.now() >= until) throw new Error(`not done after ${atMostMs} ms of the fake clock`)
    clock.advance(stepMs)
  }
}
