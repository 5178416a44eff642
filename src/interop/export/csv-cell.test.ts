import { expect, test } from 'vitest'
import { csvCell, guarded, unguarded } from './csv-cell.ts'

test('null is nothing, an empty text is two quotes', () => {
  expect([csvCell(null, 'text'), csvCell('', 'text')]).toEqual(['', '""'])
})

test('commas, quotes and line breaks are quoted, everything else stands as it is', () => {
  expect(csvCell('a, "b"\r\nc', 'text')).toBe('"a, ""b""\r\nc"')
  expect(csvCell('naïve 価格', 'text')).toBe('naïve 価格')
  expect([csvCell(3, 'int32'), csvCell(true, 'boolean'), csvCell(0, 'time')]).toEqual(['3', 'true', '1970-01-01T00:00:00.000Z'])
})

test('a time that no calendar names stays a number', () => {
  expect(csvCell(8.64e15 + 1, 'time')).toBe('8640000000000001')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '\u00a0=1', '＝1', '\n=1'])(
  '%j is no formula any more',
  text => {
    expect(guarded(text)).toBe(`'${text}`)
  },
)

test.each(['', 'a=1', "don't", "'quoted'", 'e-mail', '1-1'])('%j is left alone', text => {
  expect(guarded(text)).toBe(text)
})

test('nothing is lost: every text comes back, and no two become one', () => {
  const pieces = ['', "'", "''", ' ', '\t', '\n', '=', '-', 'a', '@', '＝']
  const texts = pieces.flatMap(a => pieces.flatMap(b => pieces.flatMap(c => pieces.map(d => a + b + c + d))))
  for (const text of texts) expect(unguarded(guarded(text)), JSON.stringify(text)).toBe(text)
  for (const text of texts) expect(guarded(text)).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
})
