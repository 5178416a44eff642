import { expect, test } from 'vitest'
import { InputError } from './errors.ts'
import { readable } from './readable.ts'

test('what a terminal would obey is spelt out in every error', () => {
  expect(new InputError('a \u001b[2J b \u202e c \u0000\nd\te').message).toBe('a \\u001b[2J b \\u202e c \\u0000\nd e')
})

test('of a long line the middle is left out, since its end says what would do', () => {
  const said = readable(`a.csv:1: "${'x'.repeat(100_000)}"; put it in quotes`)
  expect(said.length).toBeLessThan(1_010)
  expect(said).toMatch(/^a\.csv:1: "x+ … x+"; put it in quotes$/)
})
