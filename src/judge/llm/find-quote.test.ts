import { expect, test } from 'vitest'
import { isVerified } from '../../record/span.ts'
import { toolCall, transcriptOf } from '../../testing/transcript-of.ts'
import { quoteFinder } from './find-quote.ts'

/** The words found in the assistant's one part. */
function found(said: string, quote: string, part = '1.0'): string | undefined {
  const transcript = transcriptOf({ user: 'Nothing of this.' }, { assistant: said })
  const evidence = quoteFinder(transcript)({ part, quote })
  if (evidence) expect(isVerified(transcript, evidence)).toBe(true)
  return evidence?.quote
}

test('the first place where the words stand is the evidence', () => {
  const transcript = transcriptOf({ user: 'free' }, { assistant: 'It is free, free.' })
  expect(quoteFinder(transcript)({ part: '1.0', quote: 'free' })).toEqual({ part: '1.0', start: 6, end: 10, quote: 'free' })
})

test('words of another part, of no part, or of nobody are not found', () => {
  expect(found('Yes', 'Nothing of this.')).toBeUndefined()
  expect(found('Yes', 'Yes', '0.0')).toBeUndefined()
  for (const part of ['9.0', '', '1', '1.0 ', '__proto__', 'constructor']) expect(found('Yes', 'Yes', part)).toBeUndefined()
  expect(found('Yes', 'No')).toBeUndefined()
})

test('a quote of nothing is none', () => {
  for (const quote of ['', ' ', '\n\t', '\u00a0']) expect(found('a b', quote)).toBeUndefined()
})

test('blanks may differ, and the words are those of the conversation', () => {
  expect(found('one\n\n  two\u00a0three', 'one two three')).toBe('one\n\n  two\u00a0three')
  expect(found('one two', ' one\ntwo ')).toBe('one two')
  expect(found('one two', 'onetwo')).toBeUndefined()
})

test('the Unicode form of a letter may differ, letters may not', () => {
  expect(found('un cafe\u0301 noir', 'un caf\u00e9 noir')).toBe('un cafe\u0301 noir')
  expect(found('un caf\u00e9 noir', 'cafe\u0301')).toBe('caf\u00e9')
  expect(found('한국', '한국'.normalize('NFD'))).toBe('한국')
  for (const other of ['CAFÉ', 'cafe', 'ca fé', 'kafé']) expect(found('un caf\u00e9 noir', other)).toBeUndefined()
  expect(found('‘free’', "'free'")).toBeUndefined()
  expect(found('ﬁne', 'fine')).toBeUndefined()
})

test('a folded quote neither begins nor ends inside a letter', () => {
  expect(found('le  caf\u00e9', 'le cafe')).toBeUndefined()
  expect(found('le  cafe\u0301', 'le cafe')).toBeUndefined()
  expect(found('a\u0301  b', '\u0301 b')).toBe('\u0301  b')
  expect(found('\u00e1  b', '\u0301 b')).toBeUndefined()
})

test('half of a character is not found in the whole', () => {
  expect(found('👍', '\ud83d')).toBeUndefined()
  expect(found('👍  a', '👍 a')).toBe('👍  a')
})

test('arguments and results of tools can be quoted, names of tools cannot', () => {
  const find = quoteFinder(transcriptOf({ assistant: toolCall('c', 'purchase', '{"id":7}', { result: 'paid' }) }))
  expect(find({ part: '0.0', quote: '"id":7' })?.start).toBe(1)
  expect(find({ part: '0.1', quote: 'paid' })?.quote).toBe('paid')
  expect(find({ part: '0.0', quote: 'purchase' })).toBeUndefined()
})

test('many quotes that are not in a long part are looked up in one reading of it', () => {
  const find = quoteFinder(transcriptOf({ assistant: 'é '.repeat(500_000) }))
  for (let n = 0; n < 100; n++) expect(find({ part: '0.0', quote: `not ${n}` })).toBeUndefined()
})
