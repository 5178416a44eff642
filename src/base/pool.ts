import type { Places } from './places.ts'

/**
 * Works through items, each in a place of its own, taking the next when a place is free; stops taking when the signal
 * is aborted, or `admit` says that no other may begin. The first error stops the taking too, and is thrown when those in hand are done.
 */
export async function forEachConcurrently<T>(
  items: Iterable<T>,
  places: Places,
  work: (item: T) => Promise<void>,
  signal?: AbortSignal,
  admit?: () => Promise<boolean>,
): Promise<void> {
  const queue = items[Symbol.iterator]()
  const inHand = new Set<Promise<void>>()
  let failure: { error: unknown } | undefined
  while (!failure && !signal?.aborted) {
    // Before a place is taken: who waits to be let in must not keep those in hand from theirs.
    if (admit && (!(await admit()) || failure || signal?.aborted)) break
    if (!places.tryEnter()) {
      await places.enter()
      if (failure || signal?.aborted) {
        places.leave()
        break
      }
    }
    const next = queue.next()
    if (next.done) {
      places.leave()
      break
    }
    const done = begin(work, next.value)
      .catch(error => {
        failure ??= { error }
      })
      .finally(() => {
        inHand.delete(done)
        places.leave()
      })
    inHand.add(done)
  }
  await Promise.all(inHand)
  if (failure) throw failure.error
}

/** Work that throws at once is work that failed. */
async function begin<T>(work: (item: T) => Promise<void>, item: T): Promise<void> {
  await work(item)
}
