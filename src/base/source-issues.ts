import type { z } from 'zod'
import { didYouMean } from './nearest.ts'
import { knownKeys } from './schema-keys.ts'

export type Path = readonly (string | number)[]

/** A value that a schema refused, and where it came from. */
interface Refused {
  schema: z.ZodType
  value: unknown
  /** Where the value stands in its file. */
  at: Path
  /** FILE:LINE of a path in the file. */
  placeOf(path: Path): string
}

/** One line for each thing that is wrong: file, line, what was found, and what would do. */
export function issueLines(issue: z.core.$ZodIssue, refused: Refused): string[] {
  const path = issue.path as Path
  const found = valueAt(refused.value, path)
  const say = (text: string, key?: string) => {
    const where = [...refused.at, ...path, ...(key === undefined ? [] : [key])]
    return `${refused.placeOf(where)}: ${text}`
  }
  const place = [...refused.at, ...path].join('.')
  const inside = (outer: string) => (outer ? ` in "${outer}"` : '')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => {
      const known = knownKeys(refused.schema, path, refused.value).filter(name => name !== key)
      return say(`unknown key "${key}"${inside(place)}; ${didYouMean(key, known)}`, key)
    })
  }
  const allowed = allowedValues(issue)
  if (found === undefined && path.length > 0 && issue.code !== 'custom') {
    const outer = [...refused.at, ...path.slice(0, -1)].join('.')
    return [say(`missing key "${path.at(-1)}"${inside(outer)}${allowed ? `; known: ${allowed.join(', ')}` : ''}`)]
  }
  const name = place ? `"${place}"` : 'the file'
  if (allowed)
    return [
      say(`${name}: unknown value ${shown(found)}; ${didYouMean(typeof found === 'string' ? found : shown(found), allowed)}`),
    ]
  if (issue.code === 'invalid_key')
    return issue.issues.map(({ message }) => say(`${name}: not a name that can be used: ${message}`))
  if (issue.code === 'invalid_union') {
    const types = issue.errors.map(([first]) =>
      first?.code === 'invalid_type' && first.path.length === 0 ? first.expected : null,
    )
    if (!types.includes(null))
      return [say(`${name}: expected ${types.map(type => kinds[type!] ?? type).join(' or ')}, found ${shown(found)}`)]
    return nearestBranch(issue.errors).flatMap(sub =>
      issueLines({ ...sub, path: [...path, ...sub.path] } as z.core.$ZodIssue, refused),
    )
  }
  if (found === null && path.length === 0) return [say(`${name} is empty`)]
  return [say(`${name}: ${inWords(issue, found)}`)]
}

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  nan: 'NaN',
  null: 'null',
  number: 'a number',
  object: 'a map of keys',
  record: 'a map of keys',
  string: 'a text',
  tuple: 'a list',
}

/** The schema's own words where it was given some; else what it wanted and what it found. */
function inWords(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input'))
    return `expected ${kinds[issue.expected] ?? issue.expected}, found ${shown(found)}`
  if (issue.code === 'too_small' && issue.message.startsWith('Too small'))
    return `is too small: ${issue.inclusive === false ? 'more than' : 'at least'} ${amount(issue.minimum, issue.origin)} would do, found ${shown(found)}`
  if (issue.code === 'too_big' && issue.message.startsWith('Too big'))
    return `is too large: ${issue.inclusive === false ? 'less than' : 'at most'} ${amount(issue.maximum, issue.origin)} would do, found ${shown(found)}`
  if (issue.code === 'invalid_union') return `cannot be used, found ${shown(found)}`
  return issue.message.startsWith('Invalid') ? `cannot be used, found ${shown(found)}` : issue.message
}

function amount(bound: number | bigint, origin: string): string {
  const unit = origin === 'string' ? ' character' : origin === 'array' || origin === 'set' ? ' item' : ''
  return `${bound}${unit}${unit !== '' && bound !== 1 ? 's' : ''}`
}

/** The texts of which a value had to be one, where that is what is wrong. */
function allowedValues(issue: z.core.$ZodIssue): string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  return issue.code === 'invalid_union' && 'options' in issue ? issue.options?.map(String) : undefined
}

/** The member of a union that the value came nearest to: it failed deepest inside, or else in the fewest ways. */
function nearestBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  const depth = (issues: readonly z.core.$ZodIssue[]) =>
    Math.max(...issues.map(issue => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)))
  return branches.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? []
}

function shown(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as Record<string | number, unknown>)[step]
        : undefined,
    value,
  )
}
