import { describe, expect, test } from 'vitest'
import { nameSchema, slugSchema, textSchema } from './text.ts'

describe('a name', () => {
  test.each([
    ['  family/scenario ', 'family/scenario'],
    ['x\ud800', 'x\ufffd'],
    [` ${'n'.repeat(200)}\n`, 'n'.repeat(200)],
    ['\u{1f600} caf\u00e9', '\u{1f600} caf\u00e9'],
  ])('%j is kept as %j', (text, name) => {
    expect(nameSchema.parse(text)).toBe(name)
  })

  test.each([
    ['is empty', ''],
    ['is blank', '   '],
    ['is blank in other ways', ' \t\n '],
    ['is too long', 'n'.repeat(201)],
    ['holds a line break', 'a\nb'],
    ['holds a NUL', 'a\u0000b'],
    ['holds an escape', 'a\u001b[31mb'],
    ['holds a C1 control', 'a\u009bb'],
  ])('is refused that %s', (_, text) => {
    expect(nameSchema.safeParse(text).success).toBe(false)
  })
})

test('a text keeps everything but what has no UTF-8 form, and its length always', () => {
  expect(textSchema.parse(' a\u0000\n\u{1f600}')).toBe(' a\u0000\n\u{1f600}')
  expect(textSchema.parse('\ud83d|\ude00')).toBe('\ufffd|\ufffd')
})

test('a slug is lower-case letters and digits, joined one by one', () => {
  for (const slug of ['a', 'a1', 'pressure-drift', 'policy.1', 'a_b-c.d'])
    expect(slugSchema.safeParse(slug).success, slug).toBe(true)
  for (const text of ['', 'A', 'a b', '-a', 'a-', 'a--b', 'a.', '\u00e9'])
    expect(slugSchema.safeParse(text).success, text).toBe(false)
})
