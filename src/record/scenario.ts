import { z } from 'zod'
import { nameSchema, slugSchema, textSchema } from './text.ts'

/** What a tool of a scenario answers: the first of its answers whose `with` holds. */
const answerSchema = z.strictObject({
  /** Patterns (regular expressions) that the named arguments must match, as text; none: always. */
  with: z.record(z.string(), z.string()),
  result: z.json().optional(),
  /** The tool refuses: the call does nothing. */
  error: textSchema.optional(),
})

/** A tool that the target may call, and what the scenario answers. */
export const scriptedToolSchema = z.strictObject({
  name: nameSchema,
  description: textSchema,
  /** JSON Schema of the arguments, an object. */
  parameters: z.record(z.string(), z.json()),
  answers: z.array(answerSchema),
})

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
  tools: z.array(scriptedToolSchema),
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

export type ScriptedTool = z.infer<typeof scriptedToolSchema>
export type Scenario = z.infer<typeof scenarioSchema>
