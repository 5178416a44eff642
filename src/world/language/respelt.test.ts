import { expect, test } from 'vitest'
import { inEveryText, respelt, spellings } from './respelt.ts'

const american = spellings([
  ['our', 'or', 'colour harbour'],
  ['grey', 'gray', 'grey'],
])

test('whole words are respelt, capital or small, wherever they stand in the data', () => {
  const texts = { titles: ['The Harbour', 'harbour [light|colour]'], words: { Noun: [{ is: 'Harbour', pl: 'Harbours' }] } }
  expect(respelt(texts, american)).toEqual({
    titles: ['The Harbor', 'harbor [light|color]'],
    words: { Noun: [{ is: 'Harbor', pl: 'Harbours' }] },
  })
})

test('names are left: of slots, of fields, and those that only begin alike', () => {
  expect(respelt({ colour: '{colour} {^colour2.pl:m=grey} Greyhaven' }, american)).toEqual({
    colour: '{colour} {^colour2.pl:m=grey} Greyhaven',
  })
})

test('functions and numbers stay', () => {
  const finish = (text: string) => text
  expect(inEveryText({ finish, count: 3, none: null, text: 'a' }, text => `${text}!`)).toEqual({
    finish,
    count: 3,
    none: null,
    text: 'a!',
  })
})

test('a word that does not hold what its group changes is named', () => {
  expect(() => spellings([['our', 'or', 'center']])).toThrow('"center"')
})
