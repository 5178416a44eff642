import { expect, test } from 'vitest'
import { secretsOf } from '../../model/http/secrets.ts'
import { tail } from './tail.ts'

// So long that what stands before the last 2 KB moves into them when it is masked.
const secret = 'planted-0123456789'.repeat(200)

function wordsOf(...chunks: string[]): string {
  const all = tail(secretsOf([secret]))
  for (const chunk of chunks) all.add(Buffer.from(chunk))
  return all.words()
}

test('the last words are one line, and no more than a terminal can show', () => {
  expect(wordsOf()).toBe('')
  expect(wordsOf('Trace\n  at ', 'x\u001b[31m\u0000\n')).toBe('Trace at x [31m')
  expect(wordsOf('a'.repeat(10_000))).toBe(`…${'a'.repeat(2_048)}`)
})

test('no part of a secret is left, wherever it is cut', () => {
  for (let shift = 0; shift < 40; shift++) {
    for (const between of ['\n', '']) {
      expect(wordsOf('x'.repeat(100 * shift), `${secret}${between}`.repeat(30), '\nend')).not.toMatch(/planted|0123/)
    }
  }
})

test('a flood is forgotten but for its end', () => {
  const all = tail(secretsOf([]))
  for (let i = 0; i < 200; i++) all.add(Buffer.from(`${'x'.repeat(99_999)}\n`))
  all.add(Buffer.from('at last'))
  expect(all.words()).toBe('at last')
})
