import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../base/random.ts'
import { fakeClock } from '../../testing/fake-clock.ts'
import { passTime } from '../../testing/pass-time.ts'
import type { ModelApi, ModelReply } from '../model.ts'
import { ModelError } from '../model-error.ts'
import { breakerDefaults, circuitBreaker } from './circuit-breaker.ts'
import { type EndpointOptions, endpoint } from './endpoint.ts'
import { gate } from './gate.ts'

const reply: ModelReply = { finish: 'stop', parts: [], usage: { inputTokens: 1, outputTokens: 1, cachedInputTokens: null } }
const { signal } = new AbortController()

/** An endpoint whose server answers as `answer` says of the n-th call and the hour: after so many ms, or by an error at once. */
function answering(answer: (n: number, now: number) => number | ModelError, options: Partial<EndpointOptions> = {}) {
  const clock = fakeClock(0)
  const sentAt: number[] = []
  const api: ModelApi = {
    origin: 'x',
    async call() {
      const step = answer(sentAt.push(clock.now()) - 1, clock.now())
      if (typeof step !== 'number') throw step
      await clock.sleep(step)
      return reply
    },
  }
  const made = endpoint('x', seededRandom(1), { clock, concurrency: 30, ...options })
  return { clock, sentAt, made, call: () => made.call(api, { messages: [], sampling: {} }, { signal }) }
}

describe('the gate', () => {
  test('lets those in first who were sent before, each in their order', async () => {
    const door = gate({ limit: () => 1, requests: null, tokens: null }, fakeClock(0))
    const order: string[] = []
    expect(door.enter(1, false, signal)).toBeUndefined()
    for (const [name, again] of Object.entries({ a: false, b: true, c: false, d: true }))
      void door.enter(1, again, signal)?.then(() => order.push(name))
    for (let i = 0; i < 4; i++) {
      door.leave()
      await turn()
    }
    expect(order).toEqual(['b', 'd', 'a', 'c'])
  })

  test('lets nobody in before the time it is held until', async () => {
    const clock = fakeClock(0)
    const door = gate({ limit: () => 5, requests: null, tokens: null }, clock)
    door.holdUntil(100)
    const entered: number[] = []
    void door.enter(1, false, signal)?.then(() => entered.push(clock.now()))
    clock.advance(99)
    await turn()
    expect(entered).toEqual([])
    clock.advance(1)
    await turn()
    expect(entered).toEqual([100])
  })
})

test('where most are pushed back with a Retry-After, all wait so long, those too that were not sent yet', async () => {
  const busy = new ModelError('rate-limit', '429', { retryAfterMs: 10_000 })
  const { call, clock, sentAt } = answering((_, now) => (now < 10_000 ? busy : 1))
  const first = Array.from({ length: 30 }, call)
  await turn()
  await passTime(clock, Promise.all([...first, call()]), { stepMs: 10 })
  expect(sentAt).toHaveLength(61)
  expect(sentAt[30]).toBeGreaterThanOrEqual(10_000)
})

test('one stray Retry-After holds up its own call alone', async () => {
  const busy = new ModelError('rate-limit', '429', { retryAfterMs: 10_000 })
  const { call, clock, sentAt } = answering(n => (n === 0 ? busy : 1))
  const first = call()
  await turn()
  await passTime(clock, call())
  expect(sentAt[1]).toBe(0)
  await passTime(clock, first, { stepMs: 10 })
})

test('a place that is pushed back at once is not handed round at once', async () => {
  const { call, clock, sentAt } = answering(n => (n === 1 ? new ModelError('rate-limit', '429') : 1_000), { concurrency: 1 })
  await passTime(clock, call())
  await passTime(clock, Promise.all([call(), call()]))
  expect(sentAt[2]).toBeGreaterThan(sentAt[1]!)
  expect(sentAt[2]).toBeLessThanOrEqual(sentAt[1]! + 1_001)
})

test('when an endpoint answers again, nobody goes on waiting', async () => {
  const { call, clock } = answering((_, now) => (now < 40_000 ? new ModelError('connection', 'reset') : 10), {
    breaker: { neverAnsweredMs: 100_000 },
  })
  const ends: number[] = []
  await passTime(clock, Promise.all(Array.from({ length: 30 }, () => call().then(() => ends.push(clock.now())))), { stepMs: 5 })
  expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(100)
})

describe('the circuit breaker', () => {
  /** When, in seconds, twenty and more failures of a kind in a row open it. */
  const opens = (kind: ModelError['kind'], answeredBefore: boolean): number => {
    const clock = fakeClock(0)
    const breaker = circuitBreaker('x', breakerDefaults, clock)
    if (answeredBefore) breaker.answered(0)
    for (let i = 0; i < 19; i++) breaker.failed(new ModelError(kind, 'no'), 'go')
    for (let seconds = 0; seconds < 1_000; seconds++, clock.advance(1_000)) {
      if (breaker.failed(new ModelError(kind, 'no'), 'go')) return seconds
    }
    return Number.POSITIVE_INFINITY
  }

  test.each([
    ['connection', false, 3],
    ['connection', true, 30],
    ['overloaded', false, 3],
    ['timeout', true, 30],
    ['rate-limit', false, 120],
    ['rate-limit', true, 120],
    ['malformed', true, Number.POSITIVE_INFINITY],
    ['rejected', true, Number.POSITIVE_INFINITY],
  ] as const)('%s, answered before: %s, opens it after %s s', (kind, answeredBefore, seconds) => {
    expect(opens(kind, answeredBefore)).toBe(seconds)
  })
})
