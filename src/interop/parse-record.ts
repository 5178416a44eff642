import type { z } from 'zod'
import { InputError, UsageError } from '../base/errors.ts'
import { checked } from '../base/source.ts'

/**
 * A foreign record in the expected form.
 * @param at FILE:LINE
 * @throws InputError with one line for each thing that is wrong: the place, what was found, and what would do
 */
export function parseRecord<Schema extends z.ZodType>(schema: Schema, value: unknown, at: string): z.output<Schema> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError(`${at}: is no record; each line holds one object: {"…": …}`)
  const colon = at.lastIndexOf(':')
  try {
    return checked(schema, { file: at.slice(0, colon), value, lineOf: () => Number(at.slice(colon + 1)) })
  } catch (error) {
    throw error instanceof UsageError ? new InputError(error.message) : error
  }
}
