import type { Clock } from '../../base/clock.ts'

/** Work that ends with the signal's reason, or with what `late` says when it takes too long; both reach it as the signal that it is given. */
export async function inTime<T>(
  work: (signal: AbortSignal) => Promise<T>,
  { timeoutMs, clock, signal, late }: { timeoutMs: number; clock: Clock; signal: AbortSignal; late: () => Error },
): Promise<T> {
  signal.throwIfAborted()
  const expired = new AbortController()
  const done = new AbortController()
  clock.sleep(timeoutMs, done.signal).then(
    () => expired.abort(late()),
    () => undefined,
  )
  try {
    return await work(AbortSignal.any([signal, expired.signal]))
  } finally {
    done.abort()
  }
}
