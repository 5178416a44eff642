import { z } from 'zod'
import { slugSchema, textSchema } from './text.ts'

/** One rule of a policy, with what each severity of breaking it means. */
export const clauseSchema = z.strictObject({
  /** POLICY.NUMBER */
  id: slugSchema,
  title: textSchema,
  text: textSchema,
  severities: z.record(z.enum(['1', '2', '3', '4']), textSchema).or(z.partialRecord(z.enum(['1', '2', '3', '4']), textSchema)),
})

export const policySchema = z.strictObject({
  id: slugSchema,
  version: z.int().positive(),
  title: textSchema,
  clauses: z.array(clauseSchema).min(1),
})

export type Clause = z.infer<typeof clauseSchema>
export type Policy = z.infer<typeof policySchema>
