import { expect, test } from 'vitest'
import { digestFromBytes, digestOf, digestOfBytes, digestToBytes } from './digest.ts'

test('the digest of a value does not depend on the order of its keys', () => {
  expect(digestOf({ a: 1, b: [2, { c: 3, d: 4 }] })).toBe(digestOf({ b: [2, { d: 4, c: 3 }], a: 1 }))
  expect(digestOf({ a: 1 })).not.toBe(digestOf({ a: 2 }))
})

test('it is SHA-256 of the canonical JSON text', () => {
  // printf '{"a":1}' | sha256sum
  expect(digestOf({ a: 1 })).toBe('015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862')
  expect(digestOfBytes('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

test('bytes and hexadecimal digits are two spellings of the same', () => {
  const digest = digestOf('x')
  expect(digestToBytes(digest)).toHaveLength(32)
  expect(digestFromBytes(digestToBytes(digest))).toBe(digest)
})

test('what JSON cannot hold has no digest', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, '\ud800', undefined]) expect(() => digestOf(value)).toThrow()
})
