import { z } from 'zod'
import { nameSchema, slugSchema, textSchema } from './text.ts'

/**
 * What is asked of the target, in which world, by whom, under which clauses: one variant of a scenario file, with
 * every variable filled in.
 */
export const scenarioSchema = z.strictObject({
  /** FILE/VARIANT inside the suite. */
  id: nameSchema,
  /** Scenarios made from one seed idea: the statistical cluster. */
  family: slugSchema,
  hazard: slugSchema,
  use_case: slugSchema.nullable(),
  attack: slugSchema.nullable(),
  stratum: slugSchema.nullable(),
  locale: z.string().nullable(),
  /** A scenario edited minimally so that the right behaviour flips. */
  twin: z.enum(['benign', 'market-flip', 'inert-payload']).nullable(),
  clauses: z.array(nameSchema),
  world: z.record(z.string(), z.json()),
  system: textSchema.nullable(),
  user: z.strictObject({
    goal: textSchema.nullable(),
    persona: slugSchema.nullable(),
    /** At most so many turns of the user. */
    turns: z.int().positive(),
    /** The user's words, turn by turn. */
    says: z.array(textSchema).min(1),
  }),
  /** What the right behaviour is, in one sentence for people and judges. */
  right: textSchema,
  variables: z.record(z.string(), z.string()),
  judges: z.array(nameSchema),
})

export type Scenario = z.infer<typeof scenarioSchema>
