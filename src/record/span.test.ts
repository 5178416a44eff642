import { describe, expect, test } from 'vitest'
import { transcriptOf } from '../testing/transcript-of.ts'
import { evidenceSchema, isVerified, quoteFrom, spanPath, spanText } from './span.ts'
import type { Part } from './transcript.ts'

/** An emoji is two UTF-16 code units. */
const transcript = transcriptOf({ user: 'May I?' }, { assistant: ['Yes.', 'A \u{1f600} b'] })
const part = (turn: number, index: number): Part => transcript.turns[turn]!.parts[index]!

describe('the text under a span', () => {
  test.each([
    [{ part: '0.0', start: 0, end: 3 }, 'May'],
    [{ part: '0.0', start: 4, end: 6 }, 'I?'],
    [{ part: '0.0', start: 6, end: 6 }, ''],
    [{ part: '1.1', start: 2, end: 4 }, '\u{1f600}'],
    [{ part: '1.1', start: 5, end: 6 }, 'b'],
  ])('%j is %j', (span, text) => {
    expect(spanText(transcript, span)).toBe(text)
  })

  test.each([
    ['a part that is not there', { part: '2.0', start: 0, end: 0 }],
    ['a part of the same digits', { part: '11', start: 0, end: 0 }],
    ['an end behind the text', { part: '0.0', start: 0, end: 7 }],
    ['a start behind its end', { part: '0.0', start: 3, end: 2 }],
  ])('is undefined for %s', (_, span) => {
    expect(spanText(transcript, span)).toBeUndefined()
  })
})

describe('evidence', () => {
  test('is verified only where its very words stand', () => {
    const evidence = { part: '0.0', start: 0, end: 3, quote: 'May' }
    expect(isVerified(transcript, evidence)).toBe(true)
    expect(isVerified(transcript, { ...evidence, quote: 'may' })).toBe(false)
    expect(isVerified(transcript, { ...evidence, start: 1, end: 4 })).toBe(false)
    expect(isVerified(transcript, { ...evidence, part: '1.0' })).toBe(false)
    expect(isVerified(transcript, { part: '9.9', start: 0, end: 0, quote: '' })).toBe(false)
  })

  test('quoted from any stretch of a part is verified, and still is after it was stored', () => {
    for (const [turn, index] of [
      [0, 0],
      [1, 0],
      [1, 1],
    ] as const) {
      const { text } = part(turn, index)
      for (let start = 0; start <= text.length; start++) {
        for (let end = start; end <= text.length; end++) {
          const evidence = quoteFrom(part(turn, index), start, end)
          expect(isVerified(transcript, evidence)).toBe(true)
          const stored = evidenceSchema.parse(JSON.parse(Buffer.from(JSON.stringify(evidence)).toString()))
          expect(stored).toEqual(evidence)
        }
      }
    }
  })

  test('that cuts an emoji in two is quoted as U+FFFD, which has a UTF-8 form', () => {
    expect(quoteFrom(part(1, 1), 3, 6).quote).toBe('\ufffd b')
  })

  test('is refused with offsets that are none', () => {
    const evidence = { part: '0.0', start: 0, end: 3, quote: 'May' }
    expect(evidenceSchema.safeParse(evidence).success).toBe(true)
    for (const change of [{ start: -1 }, { end: 1.5 }, { part: '0.0.0' }, { quote: null }, { more: 1 }])
      expect(evidenceSchema.safeParse({ ...evidence, ...change }).success, JSON.stringify(change)).toBe(false)
  })
})

test('the permalink of a span names run, trial, turn, part and range', () => {
  expect(spanPath('r91c2e', 't7f3ab', { part: '12.3', start: 14, end: 32 })).toBe('r91c2e/t7f3ab/12/3/14-32')
})
