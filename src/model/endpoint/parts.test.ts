import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Clock } from '../../base/clock.ts'
import { seededRandom } from '../../base/random.ts'
import { fakeClock } from '../../testing/fake-clock.ts'
import { alarm } from './alarm.ts'
import { backoffLimitMs, backoffMs } from './backoff.ts'
import { endpoints } from './endpoints.ts'
import { latencies } from './latencies.ts'
import { pauses } from './pauses.ts'
import { perMinute } from './per-minute.ts'
import { tokenEstimate } from './token-estimate.ts'
import { waitingLine } from './waiting-line.ts'

describe('alarm', () => {
  test('rings at the time set last, once', async () => {
    const clock = fakeClock(0)
    const rung: number[] = []
    const bell = alarm(clock, () => rung.push(clock.now()))
    bell.at(100)
    bell.at(50)
    expect(clock.sleeping).toBe(1)
    clock.advance(50)
    await turn()
    clock.advance(200)
    await turn()
    expect(rung).toEqual([50])
  })

  test('taken back it is silent, and can be set to the same time again', async () => {
    const clock = fakeClock(0)
    let rung = 0
    const bell = alarm(clock, () => rung++)
    bell.at(50)
    bell.off()
    expect(clock.sleeping).toBe(0)
    bell.at(50)
    clock.advance(50)
    await turn()
    expect(rung).toBe(1)
  })
})

test('a line: first come, first served, and anyone may leave', () => {
  const line = waitingLine<string>()
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(line.join)
  line.leave(b!)
  line.leave(d!)
  line.join('e')
  line.leave(a!)
  expect([line.first?.value, line.size]).toEqual(['c', 2])
  line.leave(c!)
  line.leave(line.first!)
  expect([line.first, line.size]).toEqual([undefined, 0])
  expect(line.join('f')).toBe(line.first)
})

describe('so many a minute', () => {
  test('one at once, then evenly; idle minutes save nothing up', () => {
    const clock = fakeClock(0)
    const bucket = perMinute(60, clock)
    clock.advance(600_000)
    expect(bucket.waitMs(1)).toBe(0)
    bucket.take(1)
    expect(bucket.waitMs(1)).toBe(1_000)
    clock.advance(999)
    expect(bucket.waitMs(1)).toBe(1)
    clock.advance(1)
    expect(bucket.waitMs(1)).toBe(0)
  })

  test('no minute has more, even where timers are late', () => {
    const clock = fakeClock(0)
    const bucket = perMinute(6_000, clock)
    let taken = 0
    for (let ms = 0; ms < 60_000; ms += 37, clock.advance(37)) {
      while (bucket.waitMs(1) === 0) {
        bucket.take(1)
        taken++
      }
    }
    expect(taken).toBeGreaterThan(5_950)
    expect(taken).toBeLessThanOrEqual(6_010)
  })

  test('what is larger than the bucket goes when it is full, and is paid off', () => {
    const bucket = perMinute(60_000, fakeClock(0))
    expect(bucket.waitMs(5_000)).toBe(0)
    bucket.take(5_000)
    expect(bucket.waitMs(1)).toBe(4_901)
    bucket.correct(-4_000)
    expect(bucket.waitMs(1)).toBe(901)
  })

  test('a clock that is set back neither fills nor drains', () => {
    let now = 1_000_000
    const bucket = perMinute(60, { now: () => now } as Clock)
    bucket.take(1)
    now = 0
    expect(bucket.waitMs(1)).toBe(1_000)
  })
})

describe('backoff', () => {
  test('is limited by the latency between 20 ms and 1 s, doubled with each failure, and by a minute', () => {
    expect([0, 5, 200, 30_000, null].map(ms => backoffLimitMs(1, ms))).toEqual([20, 20, 200, 1_000, 250])
    expect([1, 2, 3, 10, 5_000].map(failures => backoffLimitMs(failures, 1_000))).toEqual([1_000, 2_000, 4_000, 60_000, 60_000])
  })

  test('is anything up to that', () => {
    const random = seededRandom(3)
    const drawn = Array.from({ length: 2_000 }, () => backoffMs(2, 50, random))
    expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([0, 100])
    expect(drawn.reduce((a, b) => a + b) / drawn.length).toBeCloseTo(50, -1)
  })
})

test('the median is of the latest', () => {
  const took = latencies()
  expect(took.medianMs()).toBeNull()
  for (const ms of [9, 1, 5]) took.add(ms)
  expect(took.medianMs()).toBe(5)
  for (let i = 0; i < 64; i++) took.add(1_000 + i)
  expect(took.medianMs()).toBe(1_032)
})

describe('waits between tries', () => {
  test('outlast a timer that ends too early', async () => {
    let now = 0
    const clock: Clock = {
      now: () => now,
      async sleep(ms) {
        now += Math.max(1, ms - 1)
      },
    }
    await pauses(clock).wait(100, new AbortController().signal)
    expect(now).toBeGreaterThanOrEqual(100)
  })

  test('are cut only where they may be', async () => {
    const clock = fakeClock(0)
    const waits = pauses(clock)
    const ended: string[] = []
    const { signal } = new AbortController()
    const short = waits.wait(1_000, signal, { mayBeCut: true }).then(() => ended.push('cut'))
    const asked = waits.wait(1_000, signal).then(() => ended.push('asked for'))
    waits.cut()
    await short
    await turn()
    expect(ended).toEqual(['cut'])
    clock.advance(1_000)
    await asked
  })
})

test('the guess of tokens approaches what is used, also from many calls at once, and counts all that is sent', () => {
  const estimate = tokenEstimate()
  const request = {
    messages: [
      { role: 'user' as const, text: 'x'.repeat(400) },
      { role: 'assistant' as const, parts: [{ type: 'text' as const, text: 'y'.repeat(599) }] },
    ],
    sampling: {},
  }
  expect(estimate.of(request)).toBe(500)
  for (let i = 0; i < 500; i++) estimate.learn(request, { inputTokens: 200, outputTokens: 50, cachedInputTokens: null })
  expect(estimate.of(request)).toBeGreaterThanOrEqual(250)
  expect(estimate.of(request)).toBeLessThanOrEqual(251)
  expect(estimate.learn(request, { inputTokens: null, outputTokens: 1, cachedInputTokens: null })).toBeNull()
  const tools = [{ name: 'look_up', description: 'Looks up.', parameters: { type: 'object' } }]
  expect(estimate.of({ ...request, tools })).toBeGreaterThan(estimate.of(request))
})

test('endpoints: one for each server and key', () => {
  const known = endpoints(1, { clock: fakeClock(), concurrency: 2 })
  const first = known.of({ origin: 'https://a.example', keyEnv: 'A_KEY' })
  expect(known.of({ origin: 'https://a.example', keyEnv: 'A_KEY' })).toBe(first)
  expect(known.of({ origin: 'https://a.example', keyEnv: 'B_KEY' })).not.toBe(first)
  expect(known.of({ origin: 'https://b.example', keyEnv: 'A_KEY' })).not.toBe(first)
  expect(known.all.map(endpoint => endpoint.state().name)).toEqual([
    'https://a.example',
    'https://a.example',
    'https://b.example',
  ])
})
