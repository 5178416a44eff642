import { z } from 'zod'
import type { Json } from '../../base/canonical-json.ts'

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** What a value has to be: itself, one of a list, or what is said of it. */
export const testSchema = z.union([
  scalar,
  z.array(scalar),
  z.strictObject({
    is: scalar.exactOptional(),
    not: scalar.exactOptional(),
    in: z.array(scalar).exactOptional(),
    over: z.number().exactOptional(),
    under: z.number().exactOptional(),
    least: z.number().exactOptional(),
    most: z.number().exactOptional(),
    /** A text or list has this in it. */
    has: scalar.exactOptional(),
    /** A regular expression of JavaScript, with the flags iu. */
    matches: z.string().exactOptional(),
    there: z.boolean().exactOptional(),
  }),
])
export type Test = z.infer<typeof testSchema>

/** Whether a value passes a test. */
export function passes(value: Json | undefined, test: Test): boolean {
  if (Array.isArray(test)) return (test as readonly unknown[]).includes(value)
  if (typeof test !== 'object' || test === null) return value === test
  const { is, not, in: list, over, under, least, most, has, matches, there } = test
  const n = typeof value === 'number' ? value : Number.NaN
  return (
    (is === undefined || value === is) &&
    (not === undefined || value !== not) &&
    (list === undefined || (list as readonly unknown[]).includes(value)) &&
    (over === undefined || n > over) &&
    (under === undefined || n < under) &&
    (least === undefined || n >= least) &&
    (most === undefined || n <= most) &&
    (has === undefined || holds(value, has)) &&
    (matches === undefined || (typeof value === 'string' && new RegExp(matches, 'iu').test(value))) &&
    (there === undefined || (value !== undefined) === there)
  )
}

function holds(value: Json | undefined, has: unknown): boolean {
  if (typeof value === 'string') return typeof has === 'string' && value.includes(has)
  return Array.isArray(value) && (value as readonly unknown[]).includes(has)
}

/** Conditions by the names of facts; `descriptors.fear` is one of `descriptors`. */
export function meets(facts: Readonly<Record<string, unknown>>, tests: Readonly<Record<string, Test>>): boolean {
  return Object.entries(tests).every(([name, test]) => {
    const [first, second] = name.split('.')
    const value = facts[first!]
    return passes(
      (second === undefined ? value : (value as Record<string, unknown> | undefined)?.[second]) as Json | undefined,
      test,
    )
  })
}
