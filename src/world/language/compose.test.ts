import { expect, test } from 'vitest'
import { streamAt } from '../random-stream.ts'
import { capitalised, composer, grouped, repeats, sample, sentences, table } from './compose.ts'

const german = composer({
  noun: table('is, g, dat', 'Reise, f, Reise', 'Traum, m, Traum', 'Haus, n, Haus'),
  adj: ['groß', 'letzt'],
  deep: ['[{noun}|{noun}]'],
})

test('one drawing of a slot is the same word, and agrees, all through a text', () => {
  for (let i = 0; i < 50; i++) {
    const text = german('{noun.g:m=Der|f=Die|Das} {adj}e {noun}, {noun.g:f=ihr|sein} {noun.dat}, {deep}', streamAt(i))
    expect(text).toMatch(
      /^(Der (große|letzte) Traum, sein Traum, Traum|Die (große|letzte) Reise, ihr Reise, Reise|Das (große|letzte) Haus, sein Haus, Haus)$/,
    )
  }
})

test('a form may be named by another word', () => {
  const french = composer({ noun: table('is, g', 'ville, f', 'soir, m'), adj: table('is, m, f', 'neuf, neuf, neuve') })
  for (let i = 0; i < 20; i++) expect(french('{noun} {adj@noun}', streamAt(i))).toMatch(/^(ville neuve|soir neuf)$/)
})

test('a numbered slot is another word of the same list', () => {
  for (let i = 0; i < 50; i++) {
    const [one, two] = german('{noun} {noun2}', streamAt(i)).split(' ')
    expect(one).not.toBe(two)
  }
})

test('choices nest, and may be empty', () => {
  const seen = new Set(Array.from({ length: 200 }, (_, i) => german('[a|b[c|d]|]', streamAt(i))))
  expect([...seen].sort()).toEqual(['', 'a', 'bc', 'bd'])
})

test('a choice in the same words falls the same way', () => {
  for (let i = 0; i < 20; i++) expect(german('[a|b] [a|b] [b|a|c]', streamAt(i))).toMatch(/^(a a|b b) [abc]$/)
})

test('a value is put in as it is, whatever it holds', () => {
  expect(german('{title}!', streamAt(1), { title: '{noun} [a|b' })).toBe('{noun} [a|b!')
})

test('the same stream gives the same text', () => {
  expect(german('{adj} {noun}', streamAt(7))).toBe(german('{adj} {noun}', streamAt(7)))
})

test.each([
  ['{nothing}', 'no list "nothing"'],
  ['{noun.gen}', 'has no form "gen"'],
  ['[a|b', 'without its "]"'],
  ['{noun', 'without its "}"'],
  ['a]', 'a "]" too many'],
])('%s says what is wrong', (template, message) => {
  expect(() => german(template, streamAt(1))).toThrow(message)
})

test('capitals come after opening quotes', () => {
  expect(capitalised('„über allem“')).toBe('„Über allem“')
  expect(sentences(['a b.', null, '', '¿c?'])).toBe('A b. ¿C?')
})

test('digits are grouped by the sizes given', () => {
  expect(grouped(1_000_000, '.')).toBe('1.000.000')
  expect(grouped(1_000_000, ',', [3, 2])).toBe('10,00,000')
  expect(grouped(7, '.')).toBe('7')
})

test('a sample holds each at most once', () => {
  expect(sample([1, 2, 3], 5, streamAt(3)).sort()).toEqual([1, 2, 3])
})

test.each([
  ['The Winter Winter of Saltmere', 'The {Adj} {Own} of {Town}', true],
  ['Good Night, Quiet Bear, Good Night, Old Moon', 'Good Night, {Adj} {Hero}, Good Night, {Adj2} {Own}', false],
  ['The Fox and the Owl and the Fox', 'The {A} and the {B} and the {C}', false],
])('%s: a long word is there twice that the template has not', (text, template, expected) => {
  expect(repeats(text, template)).toBe(expected)
})
