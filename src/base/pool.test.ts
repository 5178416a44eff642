import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Places } from './places.ts'
import { forEachConcurrently } from './pool.ts'

/** Work that each item begins, and that goes on until the test ends it. */
function heldWork() {
  const begun: number[] = []
  const ends = new Map<number, { resolve: () => void; reject: (error: unknown) => void }>()
  return {
    begun,
    inHand: () => ends.size,
    work: (item: number) =>
      new Promise<void>((resolve, reject) => {
        begun.push(item)
        ends.set(item, { resolve, reject })
      }),
    async end(item: number, error?: unknown) {
      const { resolve, reject } = ends.get(item)!
      ends.delete(item)
      if (error === undefined) resolve()
      else reject(error)
      await turn()
    },
  }
}

/** What has become of a promise so far. */
function watch(promise: Promise<void>): { state: string; reason?: unknown } {
  const seen: { state: string; reason?: unknown } = { state: 'waiting' }
  promise.then(
    () => (seen.state = 'done'),
    reason => Object.assign(seen, { state: 'rejected', reason }),
  )
  return seen
}

test('so many are in hand at once, and the next is taken when one is done', async () => {
  const held = heldWork()
  const all = watch(forEachConcurrently([1, 2, 3, 4, 5], new Places(2), held.work))
  expect(held.begun).toEqual([1, 2])
  await held.end(2)
  expect(held.begun).toEqual([1, 2, 3])
  await held.end(1)
  await held.end(3)
  expect(held.begun).toEqual([1, 2, 3, 4, 5])
  expect(held.inHand()).toBe(2)
  await held.end(4)
  expect(all.state).toBe('waiting')
  await held.end(5)
  expect(all.state).toBe('done')
})

test('fewer items than places, and none at all, are done too', async () => {
  const done: number[] = []
  await forEachConcurrently([1, 2], new Places(50), async item => void done.push(item))
  await forEachConcurrently([], new Places(50), async item => void done.push(item))
  expect(done).toEqual([1, 2])
})

test('items are taken as they are needed: the list may be endless', async () => {
  const held = heldWork()
  const stop = new AbortController()
  function* numbers() {
    for (let i = 1; ; i++) yield i
  }
  const all = watch(forEachConcurrently(numbers(), new Places(3), held.work, stop.signal))
  expect(held.begun).toEqual([1, 2, 3])
  stop.abort()
  for (const item of [1, 2, 3]) await held.end(item)
  expect(all.state).toBe('done')
  expect(held.begun).toEqual([1, 2, 3])
})

test('once the signal is aborted nothing more is taken, and what is in hand is waited for', async () => {
  const held = heldWork()
  const stop = new AbortController()
  const all = watch(forEachConcurrently([1, 2, 3, 4], new Places(2), held.work, stop.signal))
  stop.abort()
  await held.end(1)
  expect(held.begun).toEqual([1, 2])
  expect(all.state).toBe('waiting')
  await held.end(2)
  expect(all.state).toBe('done')
})

test('under a signal that is aborted already nothing is done', async () => {
  const held = heldWork()
  await forEachConcurrently([1, 2], new Places(2), held.work, AbortSignal.abort())
  expect(held.begun).toEqual([])
})

test('the first error stops the taking, and is thrown when those in hand are done', async () => {
  const held = heldWork()
  const all = watch(forEachConcurrently([1, 2, 3, 4, 5], new Places(3), held.work))
  const first = new Error('first')
  await held.end(2, first)
  expect(held.begun).toEqual([1, 2, 3])
  await held.end(3, new Error('second'))
  expect(all.state).toBe('waiting')
  await held.end(1)
  expect(all).toEqual({ state: 'rejected', reason: first })
  expect(held.begun).toEqual([1, 2, 3])
})

test('an error of undefined is an error', async () => {
  const all = forEachConcurrently([1], new Places(1), () => Promise.reject(undefined))
  await expect(all).rejects.toBeUndefined()
})

test('work that throws before it returns a promise is an error like any other', async () => {
  const all = forEachConcurrently([1], new Places(1), () => {
    throw new Error('at once')
  })
  await expect(all).rejects.toThrow('at once')
})
