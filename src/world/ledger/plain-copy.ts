import type { Json } from '../../base/canonical-json.ts'
import { wordsOf } from './words-of.ts'

/** How much of a call's arguments is kept: more than any tool takes. */
export const bounds = { depth: 8, keys: 60, items: 120, characters: 4_200, leaves: 600, altogether: 80_000 } as const

export interface PlainCopy {
  value: { [key: string]: Json }
  /** What could not be taken over as it was; null: all of it was. */
  fault: string | null
}

/**
 * What a caller gave, as plain JSON of a bounded size, whatever it was: what is no JSON is written as a word in brackets, what is too
 * long is cut, half a surrogate pair becomes U+FFFD, and a key that means something to JavaScript is put in brackets.
 */
export function plainCopy(given: unknown): PlainCopy {
  const copying: Copying = { fault: null, leaves: 0, characters: 0 }
  try {
    const value = copy(given, 0, copying)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { value: value as PlainCopy['value'], fault: copying.fault }
    return { value: { '[arguments]': value }, fault: 'arguments are no object; give one with the named fields' }
  } catch (error) {
    return { value: {}, fault: `arguments cannot be read (${wordsOf(error).slice(0, 200)})` }
  }
}

interface Copying {
  fault: string | null
  leaves: number
  /** Of texts and keys so far. */
  characters: number
}

function copy(given: unknown, depth: number, copying: Copying): Json {
  const not = (what: string, word: string): Json => {
    copying.fault ??= what
    return `[${word}]`
  }
  if (++copying.leaves > bounds.leaves) return not(`more than ${bounds.leaves} values; give fewer`, 'cut')
  if (typeof given === 'string') {
    copying.characters += Math.min(given.length, bounds.characters)
    if (copying.characters > bounds.altogether) return not(`more than ${bounds.altogether} characters; give fewer`, 'cut')
    if (given.length <= bounds.characters) return given.toWellFormed()
    copying.fault ??= `a text of ${given.length} characters; the most is ${bounds.characters}`
    return `${given.slice(0, bounds.characters).toWellFormed()}[cut]`
  }
  if (given === null || typeof given === 'boolean') return given
  if (typeof given === 'number')
    return Number.isFinite(given) ? (Object.is(given, -0) ? 0 : given) : not(`${given} is no number`, String(given))
  if (typeof given !== 'object') return not(`${typeof given} is no JSON`, typeof given)
  if (depth >= bounds.depth) return not(`nested more than ${bounds.depth} deep`, 'cut')
  return Array.isArray(given) ? copyList(given, depth, copying) : copyObject(given, depth, copying)
}

function copyList(given: readonly unknown[], depth: number, copying: Copying): Json {
  if (given.length > bounds.items) copying.fault ??= `a list of ${given.length}; the most is ${bounds.items}`
  return Array.from({ length: Math.min(given.length, bounds.items) }, (_, i) => copy(given[i] ?? null, depth + 1, copying))
}

function copyObject(given: object, depth: number, copying: Copying): Json {
  const type = Object.prototype.toString.call(given)
  if (type !== '[object Object]') copying.fault ??= `${type.slice(0, 60)} is no plain object`
  const keys = Object.keys(given)
  if (keys.length > bounds.keys) copying.fault ??= `an object of ${keys.length} keys; the most is ${bounds.keys}`
  const made: { [key: string]: Json } = {}
  for (const key of keys.slice(0, bounds.keys)) {
    const value = (given as Record<string, unknown>)[key]
    if (value === undefined) continue
    copying.characters += Math.min(key.length, 200)
    const special = key === '__proto__' || key === 'constructor' || key === 'prototype' || key.length > 200
    if (special) copying.fault ??= `no tool has a key "${key.slice(0, 40)}"`
    made[special ? `[${key.slice(0, 40)}]`.toWellFormed() : key.toWellFormed()] = copy(value, depth + 1, copying)
  }
  return made
}
