import type { z } from 'zod'
import { InputError, UsageError } from '../base/errors.ts'
import { checked } from '../base/source.ts'
import { Unreadable } from './json-lines.ts'

/**
 * A foreign record in the expected form.
 * @param at FILE:LINE, or FILE:PLACE where a format has no lines
 * @throws InputError with one line for each thing that is wrong: the place, what was found, and what would do
 */
export function parseRecord<Schema extends z.ZodType>(schema: Schema, value: unknown, at: string): z.output<Schema> {
  if (value instanceof Unreadable) throw new InputError(`${at}: ${value.reason}`)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError(`${at}: is no record; each line holds one object: {"…": …}`)
  try {
    return checked(schema, { file: at, value, lineOf: () => 0 })
  } catch (error) {
    throw error instanceof UsageError ? new InputError(error.message.replaceAll(`${at}:0: `, `${at}: `)) : error
  }
}
