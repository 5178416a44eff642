import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Places } from '../base/places.ts'
import { type Caller, type CallKeeper, trialCalls } from './trial-calls.ts'
import { TrialPlace } from './trial-place.ts'

function setUp() {
  const kept = new Map<string, object>()
  const booked: unknown[] = []
  let asked = 0
  const keeper: CallKeeper = {
    kept: async key => kept.get(key),
    keep: async (key, reply, account) => {
      expect(kept.has(key)).toBe(false)
      kept.set(key, reply)
      booked.push(account)
    },
  }
  const caller: Caller = { by: 'target t', scenario: 's', epoch: 1 }
  const calls = (more: Partial<Caller> = {}) => trialCalls({ ...caller, ...more }, keeper, new TrialPlace(new Places(1)))
  const ask = async () => ({ n: ++asked })
  return { kept, booked, calls, ask, asked: () => asked }
}

test('a finished call is never made twice, in its order', async () => {
  const { calls, ask, asked } = setUp()
  const first = calls()
  expect([await first.once({ q: 1 }, ask), await first.once({ q: 1 }, ask)]).toEqual([{ n: 1 }, { n: 2 }])
  const again = calls()
  expect([await again.once({ q: 1 }, ask), await again.once({ q: 1 }, ask)]).toEqual([{ n: 1 }, { n: 2 }])
  expect(asked()).toBe(2)
})

test.each<[string, Partial<Caller>, object]>([
  ['epoch', { epoch: 2 }, { q: 1 }],
  ['caller', { by: 'judge j' }, { q: 1 }],
  ['scenario', { scenario: 'other' }, { q: 1 }],
  ['request', {}, { q: 1, temperature: 0 }],
])('another %s is another call', async (_, caller, request) => {
  const { calls, ask, asked } = setUp()
  await calls().once({ q: 1 }, ask)
  await calls(caller).once(request as { q: number }, ask)
  expect(asked()).toBe(2)
})

test('what fails is thrown and kept nowhere; the next try asks again', async () => {
  const { kept, calls, ask } = setUp()
  await expect(calls().once({}, () => Promise.reject(new Error('down')))).rejects.toThrow('down')
  expect(kept.size).toBe(0)
  expect(await calls().once({}, ask)).toEqual({ n: 1 })
})

test('a call is booked under its model, and one that does not say under none', async () => {
  const { booked, calls, ask } = setUp()
  const usage = { inputTokens: 1, outputTokens: 2, cachedInputTokens: null }
  await calls().once({}, ask, () => ({ model: 'm', usage }))
  await calls({ epoch: 2 }).once({}, ask)
  expect(booked).toEqual([{ model: 'm', usage }, null])
})

test('the place is given up while the disk is waited for, but not while a second call is out', async () => {
  const places = new Places(1)
  await places.enter()
  const place = new TrialPlace(places)
  const disk = Promise.withResolvers<void>()
  const keeper: CallKeeper = { kept: async () => undefined, keep: () => disk.promise }
  const slow = Promise.withResolvers<object>()
  trialCalls({ by: 'judge a', scenario: 's', epoch: 1 }, keeper, place).once({}, async () => ({}))
  trialCalls({ by: 'judge b', scenario: 's', epoch: 1 }, keeper, place).once({}, () => slow.promise)
  await turn()
  expect(places.taken).toBe(1)
  slow.resolve({})
  await turn()
  expect(places.taken).toBe(0)
  disk.resolve()
  await turn()
  expect(places.taken).toBe(1)
})
