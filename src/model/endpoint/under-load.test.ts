import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../base/random.ts'
import { fakeClock } from '../../testing/fake-clock.ts'
import { passTime } from '../../testing/pass-time.ts'
import type { ModelApi, ModelReply } from '../model.ts'
import { ModelError } from '../model-error.ts'
import { endpoint } from './endpoint.ts'

const usage = { inputTokens: 1, outputTokens: 1, cachedInputTokens: null }
const reply: ModelReply = { finish: 'stop', parts: [], usage }

/** A server in simulated time. What it refuses, it refuses without Retry-After. */
interface Server {
  latencyMs: number
  /** How soon it pushes back. */
  rejectMs: number
  /** More at once are pushed back. */
  bears?: number
  /** The share that is pushed back at random. */
  faults?: number
  /** Every call fails with 503 from the first to the second of these. */
  outage?: readonly [number, number]
}

/** Calls of `concurrency` workers, each making the next when the last is done. */
async function simulate(server: Server, { concurrency, calls, seed = 1 }: { concurrency: number; calls: number; seed?: number }) {
  const clock = fakeClock(0)
  const random = seededRandom(seed + 1_000)
  let inFlight = 0
  let sent = 0
  const refusal = (now: number): ModelError | undefined => {
    if (server.outage && now >= server.outage[0] && now < server.outage[1]) return new ModelError('overloaded', '503')
    const refused = inFlight > (server.bears ?? Number.POSITIVE_INFINITY) || random.below(1_000) < 1_000 * (server.faults ?? 0)
    return refused ? new ModelError('rate-limit', '429', { status: 429 }) : undefined
  }
  const api: ModelApi = {
    origin: 'sim',
    async call(_, { signal }) {
      sent++
      inFlight++
      try {
        const error = refusal(clock.now())
        await clock.sleep(error ? server.rejectMs : server.latencyMs / 2 + random.below(server.latencyMs + 1), signal)
        if (error) throw error
        return reply
      } finally {
        inFlight--
      }
    },
  }
  const made = endpoint('sim', seededRandom(seed), { clock, concurrency })
  const limits: number[] = []
  let failed = 0
  let begun = 0
  const worker = async () => {
    while (begun++ < calls) {
      await made.call(api, { messages: [], sampling: {} }, { signal: new AbortController().signal }).catch(() => failed++)
      limits.push(made.state().limit)
    }
  }
  await passTime(clock, Promise.all(Array.from({ length: concurrency }, worker)))
  return { ms: clock.now(), failed, sent, limits, ...made.state() }
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!

describe('10% 429 without Retry-After cost at most 1.5 times the time without faults', () => {
  // [latency, concurrency, calls]; each pushed back at once, and as late as a call takes.
  const shapes = [
    [20, 10, 1_000],
    [50, 50, 2_000],
    [100, 4, 200],
    [100, 50, 2_000],
    [200, 200, 6_000],
    [1_000, 50, 1_000],
  ] as const
  test.each(
    shapes.flatMap(([latencyMs, concurrency, calls]) =>
      [1, latencyMs].map(rejectMs => ({ latencyMs, rejectMs, concurrency, calls })),
    ),
  )('latency $latencyMs ms, 429 after $rejectMs ms, $calls calls, $concurrency at once', async shape => {
    const { latencyMs, rejectMs, concurrency, calls } = shape
    const ratios: number[] = []
    for (const seed of [1, 2, 3, 4, 5]) {
      const clean = await simulate({ latencyMs, rejectMs }, { concurrency, calls, seed })
      const faulty = await simulate({ latencyMs, rejectMs, faults: 0.1 }, { concurrency, calls, seed })
      expect(clean).toMatchObject({ failed: 0, sent: calls, retries: 0, limit: concurrency })
      expect(faulty.failed).toBe(0)
      expect(faulty.retries).toBeGreaterThan(calls * 0.07)
      ratios.push(faulty.ms / clean.ms)
    }
    expect(median(ratios)).toBeLessThan(1.45)
  })

  test('and the limit stays up: stray faults are no overload', async () => {
    const { limits } = await simulate({ latencyMs: 100, rejectMs: 1, faults: 0.1 }, { concurrency: 50, calls: 5_000 })
    expect(limits.filter(limit => limit < 35)).toEqual([])
    expect(median(limits)).toBe(50)
  })
})

test('even 30% of faults at random do not bring it down to one at a time', async () => {
  const { failed, limits } = await simulate({ latencyMs: 100, rejectMs: 100, faults: 0.3 }, { concurrency: 50, calls: 3_000 })
  expect(failed).toBeLessThan(3)
  expect(median(limits)).toBeGreaterThan(25)
})

describe('a server that bears 20 at once, and pushes back the others', () => {
  test.each([
    { concurrency: 200, rejectMs: 1 },
    { concurrency: 200, rejectMs: 100 },
    { concurrency: 50, rejectMs: 1 },
  ])('is given about 20: $concurrency wanted, pushed back after $rejectMs ms', async ({ concurrency, rejectMs }) => {
    const { limits, failed, sent, ms } = await simulate({ latencyMs: 100, rejectMs, bears: 20 }, { concurrency, calls: 4_000 })
    expect(failed).toBe(0)
    const settled = limits.slice(1_000)
    expect(median(settled)).toBeGreaterThanOrEqual(15)
    expect(median(settled)).toBeLessThanOrEqual(24)
    expect(Math.max(...settled)).toBeLessThan(40)
    expect(sent).toBeLessThan(4_000 * 1.5)
    // Twenty at once need 20 s.
    expect(ms).toBeLessThan(32_000)
  })

  test('and one that bears all is never held back', async () => {
    const { ms, limits } = await simulate({ latencyMs: 100, rejectMs: 1 }, { concurrency: 200, calls: 4_000 })
    expect(new Set(limits)).toEqual(new Set([200]))
    expect(ms).toBeLessThan(2_300)
  })
})

test('an outage of 5 s costs no call, and the way back up is short', async () => {
  const { failed, limits, limit, ms } = await simulate(
    { latencyMs: 100, rejectMs: 5, outage: [2_000, 7_000] },
    { concurrency: 50, calls: 5_000 },
  )
  expect(failed).toBe(0)
  expect(Math.min(...limits)).toBeLessThan(10)
  expect(limit).toBe(50)
  expect(ms).toBeLessThan(25_000)
})

test('the same seed gives the same run', async () => {
  const run = () => simulate({ latencyMs: 50, rejectMs: 5, faults: 0.2 }, { concurrency: 20, calls: 500, seed: 7 })
  expect(await run()).toEqual(await run())
})
