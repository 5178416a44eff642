import { expect, test } from 'vitest'
import { type AdaptiveLimit, adaptiveLimit } from './adaptive-limit.ts'

const served = (limit: AdaptiveLimit, count: number, round = limit.round) => {
  for (let i = 0; i < count; i++) limit.served(round)
}
const pushedBack = (limit: AdaptiveLimit, count: number, round = limit.round) =>
  Array.from({ length: count }, () => limit.pushedBack(round)).filter(Boolean).length

test('begins at the most, and successes do not lift it further', () => {
  const limit = adaptiveLimit(8)
  served(limit, 1_000)
  expect(limit).toMatchObject({ limit: 8, pressed: false, round: 0 })
})

test('a quarter of a window may be push-backs, and one more is too many', () => {
  const limit = adaptiveLimit(40)
  served(limit, 30)
  expect(pushedBack(limit, 10)).toBe(0)
  expect(limit.limit).toBe(40)
  expect(pushedBack(limit, 1)).toBe(1)
  expect(limit).toMatchObject({ limit: 28, pressed: true, round: 1 })
})

test('it falls to what was served, and at most to .3', () => {
  const half = adaptiveLimit(100)
  served(half, 26)
  pushedBack(half, 26)
  expect(half.limit).toBe(50)
  const none = adaptiveLimit(100)
  pushedBack(none, 26)
  expect(none.limit).toBe(30)
})

test('answers to calls sent before it fell are not counted: it falls once a round trip', () => {
  const limit = adaptiveLimit(100)
  expect(pushedBack(limit, 100, 0)).toBe(1)
  expect(limit.limit).toBe(30)
  served(limit, 100, 0)
  expect(limit.limit).toBe(30)
})

test('never below one', () => {
  const limit = adaptiveLimit(4)
  pushedBack(limit, 1_000)
  for (let i = 0; i < 1_000; i++) limit.pushedBack(limit.round)
  expect(limit.limit).toBe(1)
})

test('it grows by 1, 2, 4 … after windows of successes, up to the most', () => {
  const limit = adaptiveLimit(100)
  pushedBack(limit, 26)
  const seen: number[] = []
  for (let i = 0; i < 8; i++) {
    served(limit, limit.limit)
    seen.push(limit.limit)
  }
  expect(seen).toEqual([31, 33, 37, 45, 61, 93, 100, 100])
})

test('a window with more than an eighth stops the growth, which then begins with 1', () => {
  const limit = adaptiveLimit(100)
  pushedBack(limit, 26)
  for (let i = 0; i < 3; i++) served(limit, limit.limit)
  expect(limit.limit).toBe(37)
  pushedBack(limit, 5)
  served(limit, 32)
  expect(limit.limit).toBe(37)
  served(limit, 37)
  expect(limit.limit).toBe(38)
})

test('a share that stays when the limit has fallen is a background, and does not bring it down further', () => {
  const limit = adaptiveLimit(50)
  for (let i = 0; i < 3_000; i++) {
    if (i % 10 < 3) limit.pushedBack(limit.round)
    else limit.served(limit.round)
  }
  expect(limit.limit).toBeGreaterThan(25)
})

test('pressed: more than an eighth of a whole window', () => {
  const limit = adaptiveLimit(50)
  pushedBack(limit, 5)
  expect(limit.pressed).toBe(false)
  served(limit, 43)
  pushedBack(limit, 2)
  expect(limit.pressed).toBe(true)
})
