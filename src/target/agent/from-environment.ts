import { UsageError } from '../../base/errors.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** The value of a variable that a URI names. @throws UsageError where it is not set; no value is repeated */
export function fromEnvironment(variable: string, env: Environment, about: string): string {
  const value = env[variable]
  if (value !== undefined && value !== '') return value
  // A name that does not look like one may be a key that was put in its place.
  const shown = /^[A-Z][A-Z0-9_]{0,59}$/.test(variable) ? variable : 'the variable that the URI names'
  throw new UsageError(`${about}: ${shown} is not set in the environment; set it, or name another variable`)
}
