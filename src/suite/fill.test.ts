import { expect, test } from 'vitest'
import { fill, variablesIn } from './fill.ts'

test('every place of a variable is filled, with or without blanks inside the braces', () => {
  expect(fill('{{a}} and {{ a }}, {{b}}', { a: '1', b: '2' })).toBe('1 and 1, 2')
  expect(variablesIn('{{a}} and {{ a }}, {{b-c}}, { d }, {{}}')).toEqual(['a', 'a', 'b-c', ''])
})

test('a value is put in as it stands: no braces in it are filled, no $ means anything', () => {
  expect(fill('say {{payload}}', { payload: '{{7*7}} $& $1', 7: 'x' })).toBe('say {{7*7}} $& $1')
})

test('braces around braces belong to the text', () => {
  expect(fill('a{{{n}}}', { n: '2' })).toBe('a{2}')
})

test('a missing variable is an error and no text; what every object has is no variable', () => {
  expect(() => fill('Buy {{item}}', {})).toThrow('missing variable "item" in "Buy {{item}}"')
  for (const name of ['constructor', 'toString', '__proto__', ''])
    expect(() => fill(`{{${name}}}`, {})).toThrow('missing variable')
})
