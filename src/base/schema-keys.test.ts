import { expect, test } from 'vitest'
import { z } from 'zod'
import { knownKeys } from './schema-keys.ts'

const inner = z.strictObject({ id: z.string(), size: z.number().optional() })

test('keys are found through whatever wraps a schema', () => {
  const wrapped = z.strictObject({
    optional: inner.optional(),
    nullable: inner.nullable(),
    byDefault: inner.default({ id: 'x' }),
    prefault: inner.prefault({ id: 'x' }),
    piped: inner.transform(value => value.id),
    refined: inner.refine(value => value.id !== ''),
  })
  for (const key of Object.keys(wrapped.shape)) expect(knownKeys(wrapped, [key]), key).toEqual(['id', 'size'])
})

test('keys are found below arrays and records, whatever the step is called', () => {
  const schema = z.strictObject({ list: z.array(inner), map: z.record(z.string(), z.array(inner)) })
  expect(knownKeys(schema, [])).toEqual(['list', 'map'])
  expect(knownKeys(schema, ['list', 7])).toEqual(['id', 'size'])
  expect(knownKeys(schema, ['map', 'anything', 0])).toEqual(['id', 'size'])
})

test('of a union the keys of all its members are known, each once', () => {
  const schema = z.union([z.string(), inner, z.strictObject({ id: z.string(), other: z.string() })])
  expect(knownKeys(schema, [])).toEqual(['id', 'size', 'other'])
})

const outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('judged'), verdict: inner }),
  z.strictObject({ kind: z.literal('failed'), error: z.string() }),
])

test('of a discriminated union only the member is known that the value says it is', () => {
  const schema = z.strictObject({ list: z.array(outcome) })
  const value = { list: [{ kind: 'failed' }, { kind: 'judged' }, { kind: 'neither' }] }
  expect(knownKeys(schema, ['list', 0], value)).toEqual(['kind', 'error'])
  expect(knownKeys(schema, ['list', 1], value)).toEqual(['kind', 'verdict'])
  expect(knownKeys(schema, ['list', 1, 'verdict'], value)).toEqual(['id', 'size'])
  expect(knownKeys(schema, ['list', 2], value)).toEqual(['kind', 'verdict', 'error'])
  expect(knownKeys(schema, ['list', 0])).toEqual(['kind', 'verdict', 'error'])
})

test('where a schema has no keys none is known', () => {
  expect(knownKeys(z.string(), [])).toEqual([])
  expect(knownKeys(inner, ['id'])).toEqual([])
  expect(knownKeys(inner, ['nothing', 'there'])).toEqual([])
  expect(knownKeys(inner, ['constructor'])).toEqual([])
})
