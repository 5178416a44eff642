import { readable } from './readable.ts'

/**
 * Errors that a person reads. The message names the thing, what was found, and what would do:
 * `suite "refunds": unknown key "familly" (scenarios/a.yaml:1); did you mean "family"?`
 *
 * The class decides the exit code; everything that is not an AssayError is a bug and exits 1.
 */
export class AssayError extends Error {
  override name = 'AssayError'

  constructor(message: string, options?: ErrorOptions) {
    super(readable(message), options)
  }
}

/** The command line, a suite, a policy, a mapping or a configuration is wrong (exit code 2). */
export class UsageError extends AssayError {
  override name = 'UsageError'
}

/** Data that came from outside cannot be read (exit code 2). */
export class InputError extends AssayError {
  override name = 'InputError'
}

/** The store is locked, corrupt, of a newer version, or not a store (exit code 2). */
export class StoreError extends AssayError {
  override name = 'StoreError'
}
