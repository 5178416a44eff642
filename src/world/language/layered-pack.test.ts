import { expect, test } from 'vitest'
import { streamAt } from '../random-stream.ts'
import { hindi } from './hi/hindi.ts'
import { japanese } from './ja/japanese.ts'
import { korean } from './ko/korean.ts'
import type { Subject } from './language-pack.ts'

const subject: Subject = {
  kind: 'article',
  genre: 'local-news',
  provider: 'X',
  people: [],
  price: null,
  period: 'once',
  trialDays: 0,
  descriptors: [],
  signs: [],
  parent: null,
}

test.each([
  [japanese, '汐見町の図書館、来春に再開へ', ['汐見町', '図書館']],
  [korean, '솔뫼읍 도서관, 내년 봄 재개관…주민들 환영', ['솔뫼읍', '도서관']],
  [hindi, 'पलाशपुर का पुस्तकालय अगले साल फिर खुलेगा', ['पलाशपुर', 'पुस्तकालय']],
] as const)('what a headline names, the article names too: %#', (pack, title, named) => {
  for (let no = 0; no < 20; no++)
    for (const word of named) expect(pack.body(subject, title, streamAt(no, 'headline'))).toContain(word)
})

test.each([japanese, korean, hindi])('every sign of a predatory item is told in one text: %#', pack => {
  const signs = ['covert-tracking', 'false-security', 'predatory-credit', 'image-abuse', 'subscription-trap'] as const
  const one = signs.map(sign => pack.description({ ...subject, signs: [sign] }, 'T', streamAt('signs')))
  const all = pack.description({ ...subject, signs }, 'T', streamAt('signs'))
  expect(new Set(one).size).toBe(signs.length)
  for (const text of one) expect(all.length).toBeGreaterThan(text.length)
})

test.each([japanese, korean, hindi])('what costs nothing is not called dear or cheap: %#', pack => {
  const of = (price: string | null) =>
    new Set(Array.from({ length: 80 }, (_, no) => pack.review({ ...subject, price }, { price: -1 }, streamAt(no))))
  const paid = of('X')
  for (const text of of(null)) expect(paid.has(text)).toBe(false)
})

test.each([japanese, korean, hindi])('the same draws give the same text, whatever was composed before: %#', pack => {
  const text = () => pack.description({ ...subject, people: ['A'] }, 'T', streamAt('again'))
  const first = text()
  pack.title({ kind: 'song', genre: 'pop', parent: null }, streamAt('between'))
  expect(text()).toBe(first)
})
