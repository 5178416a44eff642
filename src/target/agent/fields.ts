import { didYouMean } from '../../base/nearest.ts'
import type { ModelError } from '../../model/model-error.ts'
import { nameSchema } from '../../record/text.ts'
import { deepest, type From, malformed, quoted, shapeOf } from './read-json.ts'
import { agentSchema } from './request.ts'

export type Fields = Readonly<Record<string, unknown>>

/**
 * Reads the fields of a reply, each by its kind. Checked by hand, so that an error can say what an agent's author needs, and so
 * that the first thing that is wrong ends the reading. Null is the same as left out: many libraries write it so.
 */
export function reader(from: From) {
  const wrong = (what: string): ModelError => malformed(`the reply is not of ${agentSchema} (docs/agents.md): ${what}`, from)
  const clean = (text: string) => from.secrets.removeFromReply(text).toWellFormed()
  const shown = (value: unknown) => {
    if (typeof value === 'string') return quoted(value, from)
    return Array.isArray(value) ? 'a list' : typeof value === 'object' && value !== null ? 'an object' : String(value)
  }
  const named = (key: string, at: string) => (at === '' ? `"${key}"` : `"${at}.${key}"`)

  function object(value: unknown, at: string): Fields {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw wrong(`${at === '' ? 'it' : `"${at}"`} has to be an object, found ${shown(value)}`)
    return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null))
  }

  function fields(value: unknown, known: readonly string[], at: string): Fields {
    const found = object(value, at)
    const unknown = Object.keys(found).find(key => !known.includes(key))
    if (unknown !== undefined)
      throw wrong(
        `unknown key ${quoted(unknown, from)}${at === '' ? '' : ` in "${at}"`}; ${didYouMean(unknown.slice(0, 40), known)}`,
      )
    return found
  }

  function text(found: Fields, key: string, at: string): string | undefined {
    const value = found[key]
    if (value === undefined) return undefined
    if (typeof value !== 'string') throw wrong(`${named(key, at)} has to be a text, found ${shown(value)}`)
    return clean(value)
  }

  function neededText(found: Fields, key: string, at: string): string {
    const value = text(found, key, at)
    if (value === undefined) throw wrong(`${named(key, at)} is missing`)
    return value
  }

  return {
    wrong,
    shown,
    object,
    fields,
    text,
    neededText,
    /** A reason: a text that says something. */
    words(found: Fields, key: string, at: string): string | undefined {
      const value = text(found, key, at)
      if (value?.trim() === '') throw wrong(`${named(key, at)} is empty; say why, or leave it out`)
      return value
    },
    name(found: Fields, key: string, at: string): string {
      const parsed = nameSchema.safeParse(neededText(found, key, at))
      if (!parsed.success) throw wrong(`${named(key, at)} is 1 to 200 characters, without control characters`)
      return parsed.data
    },
    list(found: Fields, key: string, at: string, most: number): readonly unknown[] | undefined {
      const value = found[key]
      if (value === undefined) return undefined
      if (!Array.isArray(value)) throw wrong(`${named(key, at)} has to be a list, found ${shown(value)}`)
      if (value.length > most) throw wrong(`${named(key, at)} holds ${value.length} entries, and may hold ${most}`)
      return value
    },
    count(found: Fields, key: string, at: string): number | null {
      const value = found[key]
      if (value === undefined) return null
      if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
      throw wrong(`${named(key, at)} has to be a whole number from 0, found ${shown(value)}`)
    },
    /** The arguments of a call as text: as they were written, or an object as JSON; none is `{}`. */
    args(found: Fields, at: string): string {
      const value = found.arguments
      if (value === undefined) return '{}'
      if (typeof value === 'string') {
        if (shapeOf(value).depth > deepest) throw wrong(`${named('arguments', at)} is nested deeper than ${deepest}`)
        return clean(value)
      }
      if (typeof value !== 'object' || Array.isArray(value))
        throw wrong(`${named('arguments', at)} has to be an object, or its JSON as a text, found ${shown(value)}`)
      return clean(
        JSON.stringify(value, (_, item) => {
          if (typeof item === 'number' && !Number.isFinite(item))
            throw wrong(`${named('arguments', at)} holds a number that is too large`)
          return item
        }),
      )
    },
  }
}
