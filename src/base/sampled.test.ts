import { expect, test } from 'vitest'
import { z } from 'zod'
import { sampled } from './sampled.ts'
import { checked } from './source.ts'

test('a value of usual size is no sample', () => expect(sampled([1, { a: [2] }])).toBeUndefined())

test('of a very large value a part is looked at, whose places are those of the whole', () => {
  const { value, pathOf } = sampled({ a: Array.from({ length: 100_000 }, (_, i) => i) })!
  const part = (value as { a: number[] }).a
  expect(part).toHaveLength(64)
  for (const [i, found] of part.entries()) expect(pathOf(['a', i])).toEqual(['a', found])
})

test('complaints about a very large value name the places in it, and a single fault is found as well', () => {
  const complaint = (values: unknown[]) => () =>
    checked(z.array(z.number()), { file: 'a.json', value: values, lineOf: path => Number(path[0]) + 1 })
  expect(complaint(Array(100_000).fill('x'))).toThrow('a.json:1: "0": expected a number, found "x"')
  expect(complaint(Array(100_000).fill(0).with(77_777, 'x'))).toThrow('a.json:77778: "77777": expected a number, found "x"')
})
