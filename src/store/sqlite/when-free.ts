import { setTimeout as sleep } from 'node:timers/promises'
import { isBusy } from './store-error.ts'

/** Longest pause between two tries. */
const maxPauseMs = 50

/**
 * Tries again while another process holds the file. The database could wait by itself, but would hold up this
 * process: the replies of a model would lie unread until their time is out.
 */
export async function whenFree<T>(busyTimeoutMs: number, work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + busyTimeoutMs
  for (let pauseMs = 1; ; pauseMs = Math.min(2 * pauseMs, maxPauseMs)) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error
    }
    await sleep(pauseMs)
  }
}
