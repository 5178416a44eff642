import { UsageError } from '../../base/errors.ts'

export type Environment = Readonly<Record<string, string | undefined>>

interface Wanted {
  /** What the value is for, such as `the key (api_key_env=VARIABLE)`. */
  what?: string
  /** Whose error it is. */
  about: string
}

/** The value of a variable that a URI names. @throws UsageError where it is not set; no value is repeated */
export function fromEnvironment(variable: string, env: Environment, { what, about }: Wanted): string {
  const value = env[variable]
  if (value) return value
  const comes = what === undefined ? '' : `${what} comes from the environment, and `
  throw new UsageError(`${about}: ${comes}${shown(variable)} is not set; set it, or name another variable`)
}

/** The same for a header: what it holds must be such that a header can carry it. */
export function headerFromEnvironment(variable: string, env: Environment, wanted: Wanted): string {
  const value = fromEnvironment(variable, env, wanted)
  if (/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(value)) return value
  throw new UsageError(
    `${wanted.about}: ${shown(variable)} holds what no header can carry (a line break, blanks around it, or letters outside ASCII)`,
  )
}

/** A name that does not look like one may be a key that was put in its place. */
function shown(variable: string): string {
  return /^[A-Z][A-Z0-9_]{0,59}$/.test(variable) ? variable : 'the variable that the URI names'
}
