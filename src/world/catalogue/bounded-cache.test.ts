import { expect, test } from 'vitest'
import { boundedCache } from './bounded-cache.ts'

test('keeps so many, and lets go what was asked for longest ago', () => {
  const made: string[] = []
  const cache = boundedCache<string>(2)
  const get = (key: string) =>
    cache(key, () => {
      made.push(key)
      return key
    })
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(get(key)).toBe(key)
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})
