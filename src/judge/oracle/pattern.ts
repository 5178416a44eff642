import { createContext, Script } from 'node:vm'
import { z } from 'zod'
import { fill, variablesIn } from '../../suite/fill.ts'
import { maxEvidence } from './found.ts'

const defaultFlags = 'iu'

/**
 * Flags that change what a pattern finds; where it starts (g, y) is ours to decide. `u` is always on: without it a
 * pattern sees halves of characters, and half a character cannot be quoted.
 */
export const flagsSchema = z
  .string()
  .regex(/^(?!.*(.).*\1)[imsu]*$/, 'flags are any of i, m, s, u, each once')
  .overwrite(flags => (flags.includes('u') ? flags : `${flags}u`))
  .default(defaultFlags)

/** A regular expression as text, for the default flags. `{{name}}` is filled from the scenario, as it stands. */
export const patternSchema = z
  .string()
  .min(1)
  .superRefine((pattern, context) => {
    const wrong = patternMistake(pattern, defaultFlags)
    if (wrong) context.addIssue(wrong)
  })

/** What is wrong with a pattern before any variable is known; undefined when nothing is. */
export function patternMistake(pattern: string, flags: string): string | undefined {
  // A digit can stand wherever a variable sensibly does, {min,max} included.
  const sample = Object.fromEntries(variablesIn(pattern).map(name => [name, '1']))
  try {
    compiled(pattern, flags, sample)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

/**
 * How long one pattern may search one text. `a[^]*b[^]*c` takes 5 s for 34,000 characters that repeat a and b without a
 * c: a target that repeats itself must not hold the run. The guard costs .16 ms a search.
 */
const maxSearchMs = 2_000

/**
 * The first matches of a pattern that are not empty.
 * @throws Error when a variable is missing, its value broke the pattern, or the search takes too long
 */
export function matches(
  text: string,
  pattern: string,
  flags: string,
  variables: Readonly<Record<string, string>>,
): RegExpExecArray[] {
  const wanted = compiled(pattern, flags, variables)
  return withinTime(() =>
    text
      .matchAll(wanted)
      .filter(match => match[0] !== '')
      .take(maxEvidence)
      .toArray(),
  )
}

const searchRoom: { search?: () => unknown } = createContext({})
const runSearch = new Script('search()')

function withinTime<T>(search: () => T): T {
  searchRoom.search = search
  try {
    return runSearch.runInContext(searchRoom, { timeout: maxSearchMs })
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    throw new Error(`the pattern searched for longer than ${maxSearchMs / 1000} s; make it simpler`, { cause: error })
  } finally {
    delete searchRoom.search
  }
}

function compiled(pattern: string, flags: string, variables: Readonly<Record<string, string>>): RegExp {
  const filled = new RegExp(fill(pattern, variables), `${flags}g`)
  if (new RegExp(filled.source, flags).test('')) throw new Error('the pattern finds the empty text, so it finds everything')
  return filled
}
