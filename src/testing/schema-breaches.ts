import type { z } from 'zod'
import { badStrings, type HostileArguments, withLeaf } from './hostile-arguments.ts'
import { type SchemaNode, schemaNode } from './schema-node.ts'

interface Field {
  path: readonly string[]
  /** What it may be: one schema, or one of several. */
  branches: readonly SchemaNode[]
  /** Of the good call, or else the least that the schema takes. */
  value: unknown
}

type Given = Readonly<Record<string, unknown>>

/**
 * Arguments that break a tool's own schema, one field at a time: each field that it has, also those that a good call leaves out, with
 * other types, under and over its bounds, beside its list, missing, one more, and as a text that hides something.
 * @param good a call of the tool that is well
 */
export function schemaBreaches(schema: z.ZodType, good: Given): HostileArguments[] {
  const node = schemaNode(schema)
  return fieldsOf(node, good, []).flatMap(({ path, branches, value }) =>
    [...wrongTypes(branches), ...branches.flatMap(branch => beyond(branch, value))]
      .filter(([, bad]) => path.length > 0 && !branches.some(branch => listed(branch)?.includes(bad)))
      .map(([what, bad]) => ({ what: `${path.join('.')}: ${what}`, given: withField(node, good, path, bad) })),
  )
}

/** Each field of a schema that takes a text which it does not list, and the good call with another text in it. */
export function textFields(schema: z.ZodType, good: Given): { field: string; value: unknown; given(text: string): unknown }[] {
  const node = schemaNode(schema)
  return fieldsOf(node, good, [])
    .filter(({ branches }) => branches.some(branch => typeOf(branch) === 'string' && listed(branch) === undefined))
    .map(({ path, value }) => ({ field: path.join('.'), value, given: text => withField(node, good, path, text) }))
}

/** All fields, from the whole to its leaves. */
function fieldsOf(node: SchemaNode, value: unknown, path: readonly string[]): Field[] {
  const branches = branchesOf(node)
  const inner = branches.flatMap(({ items, properties = {}, propertyNames, additionalProperties }) => {
    if (items) return fieldsOf(items, firstOf(value) ?? sampleOf(items), [...path, '0'])
    const given = (value ?? {}) as Given
    const known = Object.entries(properties).flatMap(([key, one]) => fieldsOf(one, given[key] ?? sampleOf(one), [...path, key]))
    if (!additionalProperties) return known
    const key = String(propertyNames?.enum?.[0] ?? 'x')
    return [...known, ...fieldsOf(additionalProperties, given[key] ?? sampleOf(additionalProperties), [...path, key])]
  })
  return [{ path, branches, value }, ...inner]
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined
}

/** Shared, so that it is there once. */
const tenMegabytes = 'x'.repeat(10_000_000)

type Bad = readonly [what: string, bad: unknown]

function wrongTypes(branches: readonly SchemaNode[]): Bad[] {
  const types = new Set(branches.map(typeOf))
  if (types.has('number')) types.add('integer')
  return Object.entries(samples)
    .filter(([type]) => !types.has(type))
    .flatMap(([type, bads]) => bads.map((bad, i): Bad => [`${type} ${i + 1}`, bad]))
}

/** Of the right type, and yet none. */
function beyond(node: SchemaNode, value: unknown): Bad[] {
  const type = typeOf(node)
  if (type === 'string') return badTexts(node)
  if (type === 'integer' || type === 'number') return badNumbers(node, type)
  if (type === 'array') return badLists(node, value)
  return type === 'object' ? badObjects(node, value) : []
}

function badTexts(node: SchemaNode): Bad[] {
  const words = listed(node)?.map(String) ?? []
  const near = words.flatMap(word => [`${word} `, `${word}\u200b`, word.toUpperCase(), `${word}\u0000`])
  const long: Bad[] = [
    ['too long', 'x'.repeat((node.maxLength ?? 0) + 1)],
    ['10 MB', tenMegabytes],
  ]
  return [...Object.entries(badStrings), ...long, ...near.map((bad): Bad => [`nearly a word: ${JSON.stringify(bad)}`, bad])]
}

function badNumbers(node: SchemaNode, type: 'integer' | 'number'): Bad[] {
  const least = node.minimum ?? (node.exclusiveMinimum ?? 0) + 1
  const bads = [least - 1, -1e9, (node.maximum ?? 1e15) + 1, 1e308, Number.NaN, Number.POSITIVE_INFINITY, -Number.MAX_VALUE]
  const more = type === 'integer' || listed(node) ? [0.5, Number.MIN_VALUE, Number.MAX_SAFE_INTEGER + 2] : []
  return [...bads, ...more].map((bad): Bad => [`number ${bad}`, bad])
}

function badLists({ items, minItems = 0, maxItems = 200 }: SchemaNode, value: unknown): Bad[] {
  const one = firstOf(value) ?? sampleOf(items!)
  return [
    ['too many', Array.from({ length: maxItems + 1 }, () => one)],
    ['a million', Array.from({ length: 1_000_000 }, () => one)],
    ['no list, but alike', { 0: one, length: 1 }],
    ['nested once more', [[one]]],
    ['with a hole', new Array(1)],
    ...(minItems > 0 ? [['none', []] as const] : []),
  ]
}

function badObjects({ required = [] }: SchemaNode, value: unknown): Bad[] {
  const given = (value ?? {}) as Given
  const without = (key: string) => Object.fromEntries(Object.entries(given).filter(([one]) => one !== key))
  return [
    ...required.map((key): Bad => [`without ${key}`, without(key)]),
    ['one key more', { ...given, admin: true }],
    ['a prototype', JSON.parse('{"__proto__":{"admin":true}}')],
  ]
}

/** Values of each type, to be given where that type is none of a field's. */
const samples: Readonly<Record<string, readonly unknown[]>> = {
  null: [null],
  boolean: [true, false],
  integer: [7, -7],
  string: ['7', 'true', 'null', '{}'],
  array: [[], [[[]]], ['x']],
  object: [{}, { $gt: '' }, new Map([['a', 1]]), new Date(0), new String('x'), { toString: () => 'x' }],
  bigint: [10n],
  symbol: [Symbol('x')],
  function: [() => 1],
}

function branchesOf(node: SchemaNode): readonly SchemaNode[] {
  return (node.anyOf ?? node.oneOf)?.flatMap(branchesOf) ?? [node]
}

/** The words or numbers that a field is one of. */
function listed(node: SchemaNode): readonly unknown[] | undefined {
  return node.enum ?? (node.const === undefined ? undefined : [node.const])
}

function typeOf(node: SchemaNode): string {
  const one = listed(node)?.[0]
  return node.type ?? (one === null ? 'null' : typeof one)
}

/** The least that a schema takes. */
function sampleOf(node: SchemaNode): unknown {
  const branch = branchesOf(node)[0]!
  const type = typeOf(branch)
  if (listed(branch)) return listed(branch)![0]
  if (type === 'string') return 'x'.repeat(Math.max(1, branch.minLength ?? 0))
  if (type === 'integer' || type === 'number') return branch.minimum ?? (branch.exclusiveMinimum ?? 0) + 1
  if (type === 'array') return Array.from({ length: branch.minItems ?? 0 }, () => sampleOf(branch.items!))
  if (type === 'boolean') return true
  return Object.fromEntries((branch.required ?? []).map(key => [key, sampleOf(branch.properties![key]!)]))
}

/** The good call with one field changed; what lies on the way to it and was left out is filled in. */
function withField(node: SchemaNode, good: unknown, path: readonly string[], bad: unknown): unknown {
  let filled = good
  for (let depth = 1; depth < path.length; depth++) {
    const here = path.slice(0, depth)
    if (at(filled, here) !== undefined) continue
    const inner = nodeAt(node, here)
    filled = withLeaf(filled, here, inner.type === 'array' ? [sampleOf(inner.items!)] : sampleOf(inner))
  }
  const parent = at(filled, path.slice(0, -1))
  if (Array.isArray(parent) && parent.length === 0) filled = withLeaf(filled, path.slice(0, -1), [bad])
  return withLeaf(filled, path, bad)
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value)
}

function nodeAt(node: SchemaNode, path: readonly string[]): SchemaNode {
  return path.reduce((inner, key) => {
    const branch = branchesOf(inner).find(one => one.properties?.[key] ?? one.items ?? one.additionalProperties)!
    return branch.properties?.[key] ?? branch.items ?? (branch.additionalProperties as SchemaNode)
  }, node)
}
