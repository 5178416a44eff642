import type { z } from 'zod'
import { InputError } from '../base/errors.ts'
import { didYouMean } from '../base/nearest.ts'
import { knownKeys } from '../base/schema-keys.ts'

/** A foreign record in the expected form. @throws InputError naming the place, the field, and what was found */
export function parseRecord<Schema extends z.ZodType>(schema: Schema, value: unknown, at: string): z.output<Schema> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  const field = issue.path.join('.') || 'the record'
  const hint =
    issue.code === 'unrecognized_keys' ? `; ${didYouMean(issue.keys[0]!, knownKeys(schema, issue.path as string[]))}` : ''
  throw new InputError(`${at}: ${field}: ${issue.message}${hint}`)
}
