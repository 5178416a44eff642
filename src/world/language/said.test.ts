import { expect, test } from 'vitest'
import { streamAt } from '../random-stream.ts'
import { composer } from './compose.ts'
import { copyOfSaid, nothingSaid, saidAnew, unsaid } from './said.ts'

const compose = composer({})
const inTurn = (lists: readonly (readonly string[])[], count: number) => {
  const said = nothingSaid()
  return Array.from({ length: count }, (_, no) => {
    const stream = streamAt(no)
    return saidAnew(lists, template => compose(template, stream), stream, said)
  })
}

test('every template is used before one is used again', () => {
  expect(inTurn([['a', 'b', 'c', 'd']], 4).sort()).toEqual(['a', 'b', 'c', 'd'])
})

test('templates of the first list come before those of the second', () => {
  const found = inTurn([['a', 'b'], ['c']], 3)
  expect(found.slice(0, 2).sort()).toEqual(['a', 'b'])
  expect(found[2]).toBe('c')
})

test('a template that was used comes again in other words', () => {
  expect(new Set(inTurn([['once [a|b|c]', 'twice']], 3)).size).toBe(3)
})

test('where all is said, what was said least often comes again', () => {
  expect(inTurn([['a', 'b', 'c']], 9).sort()).toEqual(['a', 'a', 'a', 'b', 'b', 'b', 'c', 'c', 'c'])
})

test('nothing is found where all is said', () => {
  const said = nothingSaid()
  const say = (template: string) => template
  expect(unsaid([['a']], say, streamAt(1), said)).toBe('a')
  expect(unsaid([['a']], say, streamAt(2), said)).toBeNull()
})

test('a copy is added to by itself', () => {
  const said = nothingSaid()
  saidAnew([['a']], template => template, streamAt(1), copyOfSaid(said))
  expect(said).toEqual(nothingSaid())
})
