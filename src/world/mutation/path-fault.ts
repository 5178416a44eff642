import { z } from 'zod'
import { didYouMean } from '../../base/nearest.ts'
import { episodeSchema } from '../episode.ts'
import { setupSchema } from '../household/setup.ts'
import { ledgerEventSchema } from '../ledger/event.ts'

/** What a path of a mutant file can lead into: an event, or `setup`, `envelope` and `requests` of the episode. */
const roots = ledgerEventSchema.extend({
  setup: setupSchema,
  envelope: episodeSchema.shape.envelope,
  requests: episodeSchema.shape.requests,
})

/** Why a path leads nowhere: a key that the record can never have; null: it may lead somewhere. */
export function pathFault(path: string): string | null {
  let schema: z.ZodType = roots
  const before: string[] = []
  for (const step of path.split('.')) {
    schema = bare(schema)
    if (schema instanceof z.ZodRecord) schema = schema.valueType as z.ZodType
    else if (schema instanceof z.ZodArray) schema = schema.element as z.ZodType
    else if (schema instanceof z.ZodObject) {
      const shape = schema.shape as Record<string, z.ZodType>
      if (step === '*') return null
      if (!Object.hasOwn(shape, step)) {
        const where = before.length === 0 ? 'an event, or the episode around it,' : before.join('.')
        return `"${path}": ${where} has no "${step}"; ${didYouMean(step, Object.keys(shape))}`
      }
      schema = shape[step]!
    } else return null
    before.push(step)
  }
  return null
}

/** Without what says that it may be left out or null. */
function bare(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  )
    return bare(schema.unwrap() as z.ZodType)
  return schema
}
