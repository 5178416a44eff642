import { expect, test } from 'vitest'
import type { Genre } from '../item/genres.ts'
import { streamAt } from '../random-stream.ts'
import { hindi } from './hi/hindi.ts'
import { japanese } from './ja/japanese.ts'
import { korean } from './ko/korean.ts'
import type { Subject } from './language-pack.ts'
import { namesChild } from './names-child.ts'

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

/** Whether two texts have so many letters in a row in common. */
const share = (one: string, other: string, letters: number) =>
  Array.from({ length: Math.max(0, one.length - letters + 1) }, (_, at) => one.slice(at, at + letters)).some(
    part => !/[、，,：:–-]/.test(part) && other.includes(part),
  )

/** By genre: how many letters a name has at least. */
const named = {
  ja: { 'picture-book': 4, animation: 3, nature: 2, cooking: 2 },
  ko: { 'picture-book': 4, animation: 4, nature: 2, cooking: 2 },
  hi: { 'picture-book': 7, animation: 6, nature: 3, cooking: 3 },
} as const

test.each([japanese, korean, hindi])('what a title names, the text speaks of: who, which animal, what is cooked: %#', pack => {
  for (const genre of ['picture-book', 'animation', 'nature', 'cooking'] as const)
    for (let no = 0; no < 60; no++) {
      const kind = genre === 'picture-book' ? 'book' : 'video'
      const title = pack.title({ kind, genre, parent: null }, streamAt(no, kind, genre))
      const text = pack.body({ ...subject, kind, genre }, title, streamAt(no, genre))!
      expect(share(title, text, named[pack.language as 'ja' | 'ko' | 'hi'][genre]), `${title}\n${text}`).toBe(true)
    }
})

test.each([japanese, korean, hindi])('nobody enjoys with children what is not for them: %#', pack => {
  for (const [kind, genre] of [
    ['game', 'horror'],
    ['video', 'thriller'],
    ['podcast', 'true-crime'],
  ] as const)
    for (let no = 0; no < 80; no++) {
      const one = { ...subject, kind, genre }
      expect(namesChild(pack.review(one, { safety: 1 }, streamAt(no, genre)), pack.language)).toBe(false)
      expect(namesChild(pack.review(one, {}, streamAt(no, genre)), pack.language)).toBe(false)
    }
})

test.each([japanese, korean, hindi])('a song and what is sold in a game are judged in words of their own: %#', pack => {
  const said = (kind: 'song' | 'podcast' | 'offer' | 'app', genre: Genre) =>
    new Set(
      Array.from({ length: 200 }, (_, no) =>
        pack.review({ ...subject, kind, genre, price: 'X' }, { content: -1 }, streamAt(no)),
      ).map(text => text.split(/(?<=[.。।]) ?/u).at(-1)!),
    )
  expect([...said('song', 'pop')].filter(text => said('podcast', 'history').has(text)).length).toBeLessThan(3)
  expect([...said('offer', 'costume')].filter(text => said('app', 'notes').has(text))).toEqual([])
})
