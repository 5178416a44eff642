import { z } from 'zod'
import { nameSchema, slugSchema, textSchema } from '../record/text.ts'
import { toolsSchema } from './tool-file.ts'

/** What people write: one YAML file holds a family (or a part of one) and its variants. */
const worldSchema = z.record(z.string(), z.json())

const userSchema = z.strictObject({
  goal: textSchema.optional(),
  persona: slugSchema.optional(),
  turns: z.int().positive().max(100).optional(),
  says: z.union([textSchema, z.array(textSchema).min(1)]).optional(),
})

/** A number or a yes/no written without quotes is meant as text here. */
const variablesSchema = z.record(
  z.string().regex(/^[a-z][a-z0-9_-]*$/i, 'a variable is a letter, then letters, digits, _ or -'),
  z.union([z.string(), z.number(), z.boolean()]).transform(String),
)

const common = {
  hazard: slugSchema,
  use_case: slugSchema,
  attack: slugSchema,
  stratum: slugSchema,
  locale: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a locale is a BCP 47 tag such as de-DE'),
  clauses: z.array(nameSchema),
  world: worldSchema,
  tools: toolsSchema,
  system: textSchema,
  user: userSchema,
  right: textSchema,
  variables: variablesSchema,
  judges: z.array(nameSchema),
}

export const variantSchema = z.strictObject({
  ...z.object(common).partial().shape,
  id: slugSchema,
  twin: z.enum(['benign', 'market-flip', 'inert-payload']).optional(),
})

export const scenarioFileSchema = z.strictObject({
  ...z.object(common).partial().shape,
  family: slugSchema,
  hazard: slugSchema,
  variants: z.array(variantSchema).min(1).optional(),
})

export type ScenarioFile = z.infer<typeof scenarioFileSchema>
export type Variant = z.infer<typeof variantSchema>
