import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { columnsOf } from './columns.ts'

test('the guide lists every column, in its order, with its type and whether it may be null', () => {
  const guide = readFileSync(new URL('../../../docs/exporting.md', import.meta.url), 'utf8')
  const listed = [...guide.matchAll(/^\| `(\w+)` +\| (\w+) +\| (yes)? *\|/gm)].map(([, name, type, nullable]) => ({
    name,
    type,
    nullable: nullable === 'yes',
  }))
  expect(listed).toEqual(columnsOf({ text: true }).map(({ name, type, nullable }) => ({ name, type, nullable })))
})

test('without texts, and for trials alone, there are fewer', () => {
  const names = (options: Parameters<typeof columnsOf>[0]) => columnsOf(options).map(({ name }) => name)
  expect(names({})).toEqual(names({ text: true }).slice(0, -2))
  expect(names({ what: 'trials' }).at(-1)).toBe('transcript')
  expect(names({ what: 'trials', text: true }).slice(-3)).toEqual(['transcript', 'turns', 'metadata'])
})
