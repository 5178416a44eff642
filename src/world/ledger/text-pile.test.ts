import { expect, test } from 'vitest'
import { type RandomStream, streamAt } from '../random-stream.ts'
import { textPile } from './text-pile.ts'

/** Letters, digits and others; surrogate pairs, and letters that share their lowest byte with others. */
const letters = [...'aaabcd01 -éबदा日本šŠ🎵']
const word = (stream: RandomStream, most: number) =>
  Array.from({ length: 1 + stream.below(most) }, () => stream.pick(letters)).join('')

const inAscii = (text: string) => /^[a-z0-9]{2}$/.test(text)
const stands = (text: string, words: string) => {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!inAscii(text.slice(at - 1, at + 1)) && !inAscii(text.slice(at + words.length - 1, at + words.length + 1))) return at
  return -1
}

test('finds the first text with the words as whole ones, as if it looked through each', () => {
  const stream = streamAt(1, 'text-pile')
  const pile = textPile<number>()
  const texts: string[] = []
  for (let i = 0; i < 3_000; i++) {
    const text = word(stream, 30)
    pile.add(i, text)
    texts.push(text)
    if (i % 3 > 0) continue
    const asked = stream.chance(0.5) ? word(stream, 8) : stream.pick(texts).slice(stream.below(6), 6 + stream.below(12))
    if (asked === '') continue
    const no = texts.findIndex(one => stands(one, asked) >= 0)
    expect(pile.find(asked), JSON.stringify(asked)).toEqual(no < 0 ? undefined : { of: no, at: stands(texts[no]!, asked) })
    expect(pile.has(asked)).toBe(texts.some(one => one.includes(asked)))
  }
  expect(texts.join('').length).toBeGreaterThan(40_000)
})

test('words do not run from one text into the next', () => {
  const pile = textPile<string>()
  pile.add('one', 'buy the')
  pile.add('two', 'dearest item')
  expect(pile.find('the dearest')).toBeUndefined()
  expect(pile.find('dearest')).toEqual({ of: 'two', at: 0 })
  expect(pile.find('dear')).toBeUndefined()
})
