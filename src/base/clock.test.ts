import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { systemClock } from './clock.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: 1_767_614_400_000 })
})
afterEach(() => {
  vi.useRealTimers()
})

/** What has become of a promise so far. */
function watch(promise: Promise<void>): { state: string; reason?: unknown } {
  const seen: { state: string; reason?: unknown } = { state: 'waiting' }
  promise.then(
    () => (seen.state = 'done'),
    reason => Object.assign(seen, { state: 'rejected', reason }),
  )
  return seen
}

test('now is the time of the system, in milliseconds', () => {
  expect(systemClock.now()).toBe(1_767_614_400_000)
})

test('a sleep ends after its time and not before', async () => {
  const sleep = watch(systemClock.sleep(1_000))
  await vi.advanceTimersByTimeAsync(999)
  expect(sleep.state).toBe('waiting')
  await vi.advanceTimersByTimeAsync(1)
  expect(sleep.state).toBe('done')
})

test('an aborted sleep rejects at once with the reason, and its timer is gone', async () => {
  const controller = new AbortController()
  const sleep = watch(systemClock.sleep(1_000, controller.signal))
  const reason = new Error('stopped')
  controller.abort(reason)
  await vi.advanceTimersByTimeAsync(0)
  expect(sleep).toEqual({ state: 'rejected', reason })
  expect(vi.getTimerCount()).toBe(0)
})

test('a sleep under a signal that is aborted already never begins', async () => {
  await expect(systemClock.sleep(1_000, AbortSignal.abort('before'))).rejects.toBe('before')
  expect(vi.getTimerCount()).toBe(0)
})

test('a sleep that has ended listens no more: a signal may live through a million of them', async () => {
  const { signal } = new AbortController()
  const sleeps = [1, 2, 3].map(ms => systemClock.sleep(ms, signal))
  expect(getEventListeners(signal, 'abort')).toHaveLength(3)
  await vi.advanceTimersByTimeAsync(3)
  await Promise.all(sleeps)
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

test('a sleep of years does not end at once', async () => {
  const sleep = watch(systemClock.sleep(Number.MAX_SAFE_INTEGER))
  await vi.advanceTimersByTimeAsync(24 * 3_600_000)
  expect(sleep.state).toBe('waiting')
})
