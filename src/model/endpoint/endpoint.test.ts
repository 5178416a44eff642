import { getEventListeners } from 'node:events'
import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../base/random.ts'
import { fakeClock } from '../../testing/fake-clock.ts'
import { passTime } from '../../testing/pass-time.ts'
import type { ModelApi, ModelReply, ModelRequest } from '../model.ts'
import { ModelError } from '../model-error.ts'
import { type EndpointOptions, endpoint } from './endpoint.ts'

const usage = { inputTokens: 3, outputTokens: 1, cachedInputTokens: null }
const reply: ModelReply = { finish: 'stop', parts: [{ type: 'text', text: 'ok' }], usage }
const request: ModelRequest = { messages: [{ role: 'user', text: 'hi' }], sampling: {} }
const name = 'https://models.example'

const fault = (kind: ConstructorParameters<typeof ModelError>[0], retryAfterMs: number | null = null) =>
  new ModelError(kind, `${name}: ${kind}`, { status: kind === 'rate-limit' ? 429 : null, retryAfterMs })

type Step = ModelReply | Error | number | 'hang'

/** An endpoint whose protocol gives one step after the other, and the last for ever; a number is a reply after so many ms. */
function scripted(steps: Step[], options: Partial<EndpointOptions> = {}) {
  const clock = fakeClock(0)
  const sentAt: number[] = []
  const signals: AbortSignal[] = []
  const api: ModelApi = {
    origin: name,
    async call(_, { signal }) {
      const step = steps[Math.min(sentAt.length, steps.length - 1)]!
      sentAt.push(clock.now())
      signals.push(signal)
      if (step === 'hang') return new Promise(() => undefined)
      if (typeof step === 'number') await clock.sleep(step)
      if (step instanceof Error) throw step
      return reply
    },
  }
  const made = endpoint(name, seededRandom(1), { clock, concurrency: 8, ...options })
  const stop = new AbortController()
  return { clock, sentAt, signals, api, made, stop, call: () => made.call(api, request, { signal: stop.signal }) }
}

/** What a call that fails throws. */
async function failure(work: Promise<unknown>): Promise<ModelError> {
  const error = await work.then(
    () => new Error('it did not fail'),
    thrown => thrown,
  )
  expect(error).toBeInstanceOf(ModelError)
  return error
}

describe('tries', () => {
  test('a reply at the first try is returned as it is, and nothing is left behind', async () => {
    const { call, clock, made, stop } = scripted([reply])
    expect(await call()).toBe(reply)
    expect(clock.sleeping).toBe(0)
    expect(getEventListeners(stop.signal, 'abort')).toEqual([])
    expect(made.state()).toEqual({ name, inFlight: 0, limit: 8, waiting: 0, retries: 0, pushBacks: 0, down: false })
  })

  test.each(['rate-limit', 'overloaded', 'timeout', 'connection', 'malformed'] as const)('%s is tried again', async kind => {
    const { call, clock, sentAt, made } = scripted([fault(kind), fault(kind), reply])
    expect(await passTime(clock, call())).toBe(reply)
    expect(sentAt).toHaveLength(3)
    expect(made.state()).toMatchObject({ retries: 2, pushBacks: ['connection', 'malformed'].includes(kind) ? 0 : 2 })
  })

  test.each(['rejected', 'endpoint-down'] as const)('%s is not', async kind => {
    const { call, sentAt } = scripted([fault(kind)])
    expect((await failure(call())).message).toBe(`${name}: ${kind}`)
    expect(sentAt).toHaveLength(1)
  })

  test('five tries are made, and the error keeps kind and status and says that', async () => {
    const { call, clock, sentAt } = scripted([fault('rate-limit')])
    const error = await failure(passTime(clock, call()))
    expect(sentAt).toHaveLength(5)
    expect(error).toMatchObject({ kind: 'rate-limit', status: 429 })
    expect(error.message).toMatch(/^https:\/\/models\.example: rate-limit; given up after 5 tries and [\d.]+ s of waiting$/)
  })

  test('waits grow from the latency, are of any length up to their limit, and the same seed gives the same', async () => {
    const run = async () => {
      const { call, clock, sentAt } = scripted([400, ...Array(4).fill(fault('malformed')), reply])
      await passTime(clock, call())
      await passTime(clock, call())
      return sentAt.slice(1).map((at, i, all) => (i === 0 ? 0 : at - all[i - 1]!))
    }
    const waits = await run()
    expect(waits).toEqual(await run())
    for (const [i, most] of [400, 800, 1_600, 3_200].entries()) expect(waits[i + 1]).toBeLessThanOrEqual(most)
    expect(Math.max(...waits)).toBeGreaterThan(400)
  })

  test('an error that is no ModelError is thrown at once and frees its place', async () => {
    const { call, made } = scripted([new TypeError('a mistake')])
    await expect(call()).rejects.toThrow(new TypeError('a mistake'))
    expect(made.state().inFlight).toBe(0)
  })
})

describe('Retry-After', () => {
  test('is never cut short', async () => {
    const { call, clock, sentAt } = scripted([fault('rate-limit', 20_000), reply])
    await passTime(clock, call(), { stepMs: 10 })
    expect(sentAt[1]).toBeGreaterThanOrEqual(20_000)
    expect(sentAt[1]).toBeLessThan(20_500)
  })

  test('longer than the patience left is an error at once that says so', async () => {
    const { call, sentAt } = scripted([fault('rate-limit', 300_000)])
    const error = await failure(call())
    expect(error.message).toContain('it asks to wait 300 s, and this call may wait 120 s more; try later')
    expect(sentAt).toHaveLength(1)
  })

  test('what was waited before counts', async () => {
    const { call, clock, sentAt } = scripted([fault('rate-limit', 70_000)])
    const error = await failure(passTime(clock, call(), { stepMs: 100 }))
    expect(error.message).toMatch(/asks to wait 70 s, and this call may wait (49|50) s more/)
    expect(sentAt).toHaveLength(2)
  })

  test('the place is given up meanwhile', async () => {
    const { call, clock, made, sentAt } = scripted([fault('rate-limit', 60_000), reply], { concurrency: 1 })
    const first = call()
    await turn()
    expect(made.state()).toMatchObject({ inFlight: 0, retries: 1 })
    expect(await passTime(clock, call())).toBe(reply)
    expect(sentAt[1]).toBeLessThan(60_000)
    expect(await passTime(clock, first, { stepMs: 100 })).toBe(reply)
  })
})

describe('time and abort', () => {
  test('a try that takes too long is a timeout, its request is ended, and even a protocol that heeds no signal is left', async () => {
    const { call, clock, signals } = scripted(['hang'], { timeoutMs: 5_000, retries: { tries: 1 } })
    const error = await failure(passTime(clock, call(), { stepMs: 10, atMostMs: 6_000 }))
    expect(error.kind).toBe('timeout')
    expect(error.message).toContain('no whole reply in 5 s')
    expect(signals[0]!.aborted).toBe(true)
    expect(clock.sleeping).toBe(0)
  })

  test('each has its own time', async () => {
    const { call, clock } = scripted(['hang', 'hang', 100], { timeoutMs: 1_000, retries: { tries: 1 } })
    const ended: number[] = []
    const first = call().catch(() => ended.push(clock.now()))
    clock.advance(300)
    const second = call().catch(() => ended.push(clock.now()))
    await passTime(clock, Promise.all([first, second]))
    expect(ended).toEqual([1_000, 1_300])
  })

  test.each<[string, Step[]]>([
    ['in flight', ['hang']],
    ['between tries', [fault('rate-limit', 60_000)]],
  ])('an abort ends a call that is %s at once, with the reason, and frees its place', async (_, steps) => {
    const { call, clock, made, stop } = scripted(steps)
    const work = call()
    await turn()
    stop.abort(new Error('stopped'))
    await expect(work).rejects.toThrow('stopped')
    await turn()
    expect(made.state()).toMatchObject({ inFlight: 0, waiting: 0 })
    expect(clock.sleeping).toBe(0)
  })

  test('an abort takes one who waits out of the line, and the next is served', async () => {
    const { api, clock, made, call } = scripted([100], { concurrency: 1 })
    const first = call()
    const stop = new AbortController()
    const second = made.call(api, request, { signal: stop.signal })
    const third = call()
    expect(made.state().waiting).toBe(2)
    stop.abort(new Error('stopped'))
    await expect(second).rejects.toThrow('stopped')
    expect(made.state().waiting).toBe(1)
    await passTime(clock, Promise.all([first, third]))
    expect(clock.now()).toBeLessThan(205)
  })

  test('under a signal that is aborted already nothing is sent', async () => {
    const { api, made, sentAt } = scripted([reply])
    await expect(made.call(api, request, { signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before')
    expect(sentAt).toEqual([])
  })
})

describe('limits', () => {
  test('no more than the concurrency are in flight', async () => {
    const { call, clock, made } = scripted([50], { concurrency: 3 })
    const all = Promise.all(Array.from({ length: 9 }, call))
    expect(made.state()).toMatchObject({ inFlight: 3, waiting: 6 })
    await passTime(clock, all)
    expect(clock.now()).toBeGreaterThanOrEqual(150)
    expect(clock.now()).toBeLessThan(160)
  })

  test('requests a minute are spread over it, tries that fail included', async () => {
    const { call, clock, sentAt } = scripted([fault('malformed'), reply], { requestsPerMinute: 60 })
    await passTime(clock, Promise.all(Array.from({ length: 9 }, call)))
    expect(sentAt).toHaveLength(10)
    expect(sentAt.map(at => Math.round(at / 1_000))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('tokens a minute: what a reply used more than was guessed is paid off before the next', async () => {
    const { call, clock, sentAt, api } = scripted([reply], { tokensPerMinute: 600 })
    api.call = async () => {
      sentAt.push(clock.now())
      return { ...reply, usage: { inputTokens: 100, outputTokens: 200, cachedInputTokens: null } }
    }
    await call()
    await passTime(clock, call(), { stepMs: 10 })
    // 300 tokens at 10 a second.
    expect(sentAt[1]).toBeGreaterThan(29_000)
    expect(sentAt[1]).toBeLessThan(31_000)
  })
})

describe('an endpoint that is down', () => {
  const down = (steps: Step[], options: Partial<EndpointOptions> = {}) => {
    const heard: ModelError[] = []
    const made = scripted(steps, { onDown: error => heard.push(error), ...options })
    return { ...made, heard }
  }
  const many = (call: () => Promise<unknown>, count: number) => Promise.allSettled(Array.from({ length: count }, call))

  test('that never answered: all who wait fail, the hook is told once, and the message says what, how often, and what to check', async () => {
    const { call, clock, heard, made, sentAt } = down([fault('connection')])
    const results = await passTime(clock, many(call, 20))
    expect(results.every(({ status }) => status === 'rejected')).toBe(true)
    expect(heard).toHaveLength(1)
    expect(heard[0]!.kind).toBe('endpoint-down')
    expect(heard[0]!.message).toMatch(
      /^https:\/\/models\.example is down: \d+ failures in a row within \d+ s \(\d+ × connection\), at last: .*: connection; it has answered nothing yet: check that the server runs/,
    )
    expect(made.state()).toMatchObject({ inFlight: 0, waiting: 0, down: true })
    expect(clock.now()).toBeLessThan(15_000)
    const sent = sentAt.length
    expect((await failure(call())).kind).toBe('endpoint-down')
    expect(sentAt).toHaveLength(sent)
    expect(clock.sleeping).toBe(0)
  })

  test('fewer failures, or within a moment, show nothing', async () => {
    const few = down([fault('connection')])
    await passTime(few.clock, many(few.call, 1))
    expect(few.heard).toEqual([])
    const quick = down([...Array(30).fill(fault('connection')), reply])
    expect((await passTime(quick.clock, many(quick.call, 30))).every(({ status }) => status === 'fulfilled')).toBe(true)
    expect(quick.heard).toEqual([])
  })

  test('an answer between breaks the row, and a refusal of the request is one', async () => {
    const steps = Array.from({ length: 300 }, (_, i) => (i % 15 === 14 ? fault('rejected') : fault('overloaded')))
    const { call, clock, heard } = down(steps, { breaker: { neverAnsweredMs: 0 } })
    const all = (async () => {
      for (let i = 0; i < 40; i++) await call().catch(() => undefined)
    })()
    await passTime(clock, all, { stepMs: 20 })
    expect(heard).toEqual([])
  })

  test('that answered before is given longer', async () => {
    const { call, clock, heard } = down([reply, fault('connection')])
    await call()
    await passTime(clock, many(call, 20), { stepMs: 10 })
    expect(clock.now()).toBeGreaterThanOrEqual(30_000)
    expect(heard[0]!.message).toContain('it answered before')
  })

  test('after a cool-down one call is let through; its success opens the way, its failure closes it again', async () => {
    const steps: Step[] = Array(500).fill(fault('connection'))
    const { call, clock, made, sentAt } = down(steps)
    await passTime(clock, many(call, 20))
    clock.advance(30_000)
    const sent = sentAt.length
    const [probe, other] = await many(call, 2)
    expect(sentAt).toHaveLength(sent + 1)
    expect(probe).toMatchObject({ status: 'rejected', reason: { kind: 'endpoint-down' } })
    expect(other).toMatchObject({ status: 'rejected', reason: { kind: 'endpoint-down' } })
    clock.advance(29_999)
    expect((await failure(call())).kind).toBe('endpoint-down')
    clock.advance(1)
    steps.fill(reply)
    expect(await call()).toBe(reply)
    expect(made.state().down).toBe(false)
    expect(await call()).toBe(reply)
  })

  test('a probe that is called back lets another through', async () => {
    const steps: Step[] = Array(500).fill(fault('connection'))
    const { api, call, clock, made } = down(steps)
    await passTime(clock, many(call, 20))
    clock.advance(30_000)
    steps.fill('hang')
    const stop = new AbortController()
    const probe = made.call(api, request, { signal: stop.signal })
    await turn()
    stop.abort(new Error('stopped'))
    await expect(probe).rejects.toThrow('stopped')
    steps.fill(reply)
    expect(await call()).toBe(reply)
  })
})
