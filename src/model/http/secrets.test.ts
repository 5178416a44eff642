import { expect, test } from 'vitest'
import { secretsOf } from './secrets.ts'

const key = 'sk-live-0123456789abcdef/ghi'
const { removeFrom, removeFromReply } = secretsOf([`Bearer ${key}`, 'team'])

test.each([
  [`Incorrect API key provided: ${key}.`, 'Incorrect API key provided: [secret].'],
  [`authorization: Bearer ${key}`, 'authorization: [secret]'],
  ['{"key":"sk-live-0123456789abcdef\\/ghi"}', '{"key":"[secret]"}'],
  ['not for team red', 'not for [secret] red'],
  ['Incorrect API key provided: sk-proj-****abcd', 'Incorrect API key provided: [secret]'],
  ['key AIzaSyA1234567890 is not valid', 'key [secret] is not valid'],
  ['the model asked for risk-free words', 'the model asked for risk-free words'],
])('of the error %j is left %j', (text, expected) => {
  expect(removeFrom(text)).toBe(expected)
})

test('a reply loses what can only be a secret, and no word that may be said', () => {
  expect(removeFromReply(`The team knows ${key} and sk-other-thing.`)).toBe('The team knows [secret] and sk-other-thing.')
})

test('without secrets every text stays', () => {
  expect(secretsOf([]).removeFromReply('as it is')).toBe('as it is')
})
