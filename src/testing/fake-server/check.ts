/** How a value differs from its protocol; each vendor says it in its own words. */
export type Problem =
  | { kind: 'unknown' }
  | { kind: 'missing' }
  | { kind: 'type'; expected: JsonType | 'integer'; found: unknown }
  | { kind: 'choice'; values: readonly string[]; found: unknown }
  | { kind: 'range'; side: 'above' | 'below'; bound: number; found: number; whole: boolean }
  | { kind: 'length'; side: 'above' | 'below'; bound: number; found: number; of: 'array' | 'string' }
  | { kind: 'pattern'; pattern: string }
  /** A rule between fields, in the vendor's words. */
  | { kind: 'rule'; message: string; code?: string; param?: string | null }

export type Path = readonly (string | number)[]

type JsonType = 'string' | 'number' | 'boolean' | 'object' | 'array' | 'null'

/** The first difference that a check has found. */
export class Mismatch extends Error {
  readonly problem: Problem
  readonly path: Path

  constructor(problem: Problem, path: Path = []) {
    super(problem.kind)
    this.problem = problem
    this.path = path
  }
}

/** Where a value stands; linked upwards, so that a check that finds nothing builds no list. */
interface Place {
  up: Place | null
  key: string | number
}

/** Throws the first {@link Mismatch}. Checks are made once, when the module loads. */
export type Check = (value: unknown, place: Place | null) => void

export type Fields = { readonly [key: string]: unknown }

export const anything: Check = () => {}

export const text = ({
  max = Number.POSITIVE_INFINITY,
  min = 0,
  pattern,
}: {
  max?: number
  min?: number
  pattern?: RegExp
} = {}) =>
  ((value, place) => {
    if (typeof value !== 'string') throw wrongType('string', value, place)
    if (value.length > max) throw badLength('above', max, value.length, 'string', place)
    if (value.length < min) throw badLength('below', min, value.length, 'string', place)
    if (pattern && !pattern.test(value)) throw new Mismatch({ kind: 'pattern', pattern: pattern.source }, pathOf(place))
  }) satisfies Check as Check

export const number = (min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): Check => numeric(min, max, false)

export const integer = (min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER): Check => numeric(min, max, true)

export const truth: Check = (value, place) => {
  if (typeof value !== 'boolean') throw wrongType('boolean', value, place)
}

export const oneOf =
  (...values: readonly string[]): Check =>
  (value, place) => {
    if (!values.includes(value as string)) throw new Mismatch({ kind: 'choice', values, found: value }, pathOf(place))
  }

export const nullable =
  (check: Check): Check =>
  (value, place) => {
    if (value !== null) check(value, place)
  }

export const list =
  (check: Check, { min = 0, max = Number.POSITIVE_INFINITY }: { min?: number; max?: number } = {}): Check =>
  (value, place) => {
    if (!Array.isArray(value)) throw wrongType('array', value, place)
    if (value.length > max) throw badLength('above', max, value.length, 'array', place)
    if (value.length < min) throw badLength('below', min, value.length, 'array', place)
    for (let i = 0; i < value.length; i++) check(value[i], { up: place, key: i })
  }

/** An object with these fields, of which some are required; `open` lets others pass. */
export const object =
  (fields: { readonly [key: string]: Check }, required: readonly string[] = [], { open = false } = {}): Check =>
  (value, place) => {
    if (typeOf(value) !== 'object') throw wrongType('object', value, place)
    for (const key in value as Fields) {
      const check = Object.hasOwn(fields, key) ? fields[key]! : undefined
      if (check) check((value as Fields)[key], { up: place, key })
      else if (!open) throw new Mismatch({ kind: 'unknown' }, [...pathOf(place), key])
    }
    for (const key of required) {
      if (!Object.hasOwn(value as Fields, key)) throw new Mismatch({ kind: 'missing' }, [...pathOf(place), key])
    }
  }

/** An object of any keys, each value checked alike. */
export const dictionary =
  (check: Check, max = Number.POSITIVE_INFINITY): Check =>
  (value, place) => {
    if (typeOf(value) !== 'object') throw wrongType('object', value, place)
    const keys = Object.keys(value as Fields)
    if (keys.length > max) throw badLength('above', max, keys.length, 'array', place)
    for (const key of keys) check((value as Fields)[key], { up: place, key })
  }

/** What the value is decides how it is checked: a string or a list, say. The first one named is what was expected. */
export const either =
  (checks: Partial<Record<JsonType, Check>>): Check =>
  (value, place) => {
    const check = checks[typeOf(value)]
    if (!check) throw wrongType(Object.keys(checks)[0] as JsonType, value, place)
    check(value, place)
  }

/** One field says which of the forms it is. */
export const tagged =
  (tag: string, forms: { readonly [value: string]: Check }): Check =>
  (value, place) => {
    if (typeOf(value) !== 'object') throw wrongType('object', value, place)
    const found = (value as Fields)[tag]
    if (found === undefined) throw new Mismatch({ kind: 'missing' }, [...pathOf(place), tag])
    const form = typeof found === 'string' && Object.hasOwn(forms, found) ? forms[found]! : undefined
    if (!form) throw new Mismatch({ kind: 'choice', values: Object.keys(forms), found }, [...pathOf(place), tag])
    form(value, place)
  }

export function typeOf(value: unknown): JsonType {
  if (value === null || value === undefined) return 'null'
  return Array.isArray(value) ? 'array' : (typeof value as JsonType)
}

export function rule(message: string, more: { code?: string; param?: string | null } = {}, path: Path = []): Mismatch {
  return new Mismatch({ kind: 'rule', message, ...more }, path)
}

const numeric =
  (min: number, max: number, whole: boolean): Check =>
  (value, place) => {
    if (typeof value !== 'number' || (whole && !Number.isInteger(value))) {
      throw wrongType(whole ? 'integer' : 'number', value, place)
    }
    const side = value > max ? 'above' : value < min ? 'below' : null
    if (side === null) return
    throw new Mismatch({ kind: 'range', side, bound: side === 'above' ? max : min, found: value, whole }, pathOf(place))
  }

function wrongType(expected: JsonType | 'integer', found: unknown, place: Place | null): Mismatch {
  return new Mismatch({ kind: 'type', expected, found }, pathOf(place))
}

function badLength(side: 'above' | 'below', bound: number, found: number, of: 'array' | 'string', place: Place | null): Mismatch {
  return new Mismatch({ kind: 'length', side, bound, found, of }, pathOf(place))
}

function pathOf(place: Place | null): (string | number)[] {
  const path: (string | number)[] = []
  for (let at = place; at; at = at.up) path.unshift(at.key)
  return path
}
