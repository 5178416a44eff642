import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type SourceArgument, type SourceFunction, sourceFunctions } from '../../test/stats/source-functions.ts'
import * as stats from './index.ts'
import { type Argument, fieldOf, keysOf, type Slot } from './operation-input.ts'
import { notOperations, operations } from './operations.ts'

const index = fileURLToPath(new URL('./index.ts', import.meta.url))
const source = new Map(sourceFunctions(index).map(one => [one.name, one]))

test('every public function is an operation, or is listed with the reason why it is none', () => {
  const named = [...Object.keys(operations), ...Object.keys(notOperations)].sort()
  expect(named).toEqual(Object.keys(stats).sort())
})

test.each(Object.entries(operations))('%s takes what its source takes', (name, { takes, run }) => {
  const { parameters } = source.get(name)!
  expect(run).toBe((stats as Record<string, unknown>)[name])
  expect(takes.map(described)).toEqual(parameters.map((parameter, i) => asRegistered(parameter, takes[i])))
})

test.each(Object.entries(operations))('%s gives every value a JSON name of its own', (_, { takes }) => {
  const keys = keysOf(takes).map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
})

test('missing values are taken where, and only where, the docstrings speak of NaN', () => {
  const taken = Object.entries(operations).filter(([, { takes }]) => JSON.stringify(takes).includes('numbers?'))
  const spokenOf = Object.entries(operations).filter(([name, { topic }]) => topic !== 'special' && speaksOfNaN(source.get(name)!))
  expect(taken.map(([name]) => name)).toEqual(spokenOf.map(([name]) => name))
})

test('the source can be read: a known function in full', () => {
  expect(source.get('wilsonInterval')!.parameters).toEqual([
    { name: 'successes', optional: false, kind: 'number', fields: null },
    { name: 'n', optional: false, kind: 'number', fields: null },
    { name: 'options', optional: true, kind: '{level?}', fields: ['level?'] },
  ])
  expect(readFileSync(index, 'utf8')).toContain('wilsonInterval')
})

/** What the registry says of an argument. */
function described(argument: Argument) {
  if (typeof argument === 'string') return known(argument)
  if (Array.isArray(argument)) return { fields: argument.map(known).sort() }
  return Object.entries(argument).map(([name, slots]) => ({ name, fields: (slots as Slot[]).map(known).sort() }))
}

/** The same of the source; how its fields stand in JSON (beside the others, or under the argument's name) is the registry's choice. */
function asRegistered({ name, optional, kind, fields }: SourceArgument, argument: Argument | undefined) {
  if (typeof argument === 'string' || fields === null)
    return `${name}${optional ? '?' : ''}${kind === 'number' ? '' : `: ${kind}`}`
  const sorted = fields.toSorted()
  return Array.isArray(argument) ? { fields: sorted } : [{ name, fields: sorted }]
}

function known(slot: Slot): string {
  expect(fieldOf(slot)).toBeDefined()
  return slot.replaceAll('numbers?', 'numbers')
}

function speaksOfNaN({ documentation }: SourceFunction): boolean {
  return /\bNaN\b/.test(documentation)
}
