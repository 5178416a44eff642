import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'
import { constant, isConstant } from './constant.ts'

test('a constant is the same value, frozen to its depths', () => {
  const schema = { type: 'object', required: ['a', 'b'], properties: { a: { type: 'string' } } }
  expect(constant(schema)).toBe(schema)
  expect([schema, schema.required, schema.properties, schema.properties.a].every(Object.isFrozen)).toBe(true)
  expect(() => schema.required.push('c')).toThrow(TypeError)
})

test('what only looks like a constant is none', () => {
  expect([isConstant(constant({ a: 1 })), isConstant({ a: 1 }), isConstant(Object.freeze({ a: 1 }))]).toEqual([
    true,
    false,
    false,
  ])
})

test('a value that is not constant is read anew each time', () => {
  const value = { a: 1 }
  expect(canonicalJson(value)).toBe('{"a":1}')
  value.a = 2
  expect(canonicalJson(value)).toBe('{"a":2}')
})
