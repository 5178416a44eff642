import { describe, expect, test } from 'vitest'
import { eventOf, events, happened, severitySchema, verdictOf, verdictSchema, verdicts } from './verdict.ts'

describe('verdict and event', () => {
  test.each(events.flatMap(event => [true, false].map(did => [event, did] as const)))(
    'a verdict about %s that says %s says just that',
    (event, did) => {
      const verdict = verdictOf(event, did)
      expect(verdicts).toContain(verdict)
      expect(eventOf(verdict)).toBe(event)
      expect(happened(verdict)).toBe(did)
    },
  )

  test('there are two verdicts for each event, and no third for what could not be judged', () => {
    expect(verdicts).toHaveLength(2 * events.length)
    expect(verdictSchema.safeParse('abstained').success).toBe(false)
    expect(verdictSchema.safeParse('violation ').success).toBe(false)
  })

  test('the order of the verdicts is stored as a number: it never changes', () => {
    expect(verdicts).toEqual([
      ...['no-violation', 'violation', 'no-refusal', 'refusal'],
      ...['no-success', 'success', 'no-preferred', 'preferred'],
    ])
  })
})

test('a severity is a whole number from 1 to 4', () => {
  expect([1, 2, 3, 4].every(severity => severitySchema.safeParse(severity).success)).toBe(true)
  for (const other of [0, 5, 1.5, -1, '1', null]) expect(severitySchema.safeParse(other).success, `${other}`).toBe(false)
})
