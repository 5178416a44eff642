import { z } from 'zod'
import { slugSchema, textSchema } from '../../record/text.ts'

const invariantIdSchema = z.string().regex(/^INV-\d{2}$/, 'write INV- and two digits, such as INV-04')
/** A code of somebody else's vocabulary. */
const codeSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'write a code without blanks')

/** Standards that hazards are mapped to: which rule family a finding is routed to for review. */
export const vocabularyNames = ['ailuminate', 'owasp_llm', 'owasp_agentic', 'nist_600_1', 'eu', 'other'] as const
export type VocabularyName = (typeof vocabularyNames)[number]

const severitySchema = z.strictObject({ '1': textSchema, '2': textSchema, '3': textSchema, '4': textSchema })
const severityLevelSchema = z.strictObject({ name: slugSchema, meaning: textSchema })

const hazardSchema = z.strictObject({
  id: slugSchema,
  name: textSchema,
  definition: textSchema,
  /** What each level of it is, from minor to critical. */
  severity: severitySchema,
  use_cases: z.array(slugSchema).min(1),
  oracle: z.strictObject({
    /** `deterministic`: invariants decide; `judge`: a judge does; `hybrid`: both have a part. */
    mode: z.enum(['deterministic', 'hybrid', 'judge']),
    /** `set`: it shows only over a group of episodes. */
    level: z.enum(['episode', 'set']),
    invariants: z.array(invariantIdSchema),
  }),
  /** What looks like it and is right. */
  benign_contrast: textSchema,
  planted_defects: z.array(slugSchema).min(1),
  crosswalk: z.strictObject(
    Object.fromEntries(vocabularyNames.map(name => [name, z.array(codeSchema)])) as Record<
      VocabularyName,
      z.ZodArray<typeof codeSchema>
    >,
  ),
})

const categorySchema = z.strictObject({
  id: slugSchema,
  name: textSchema,
  definition: textSchema,
  hazards: z.array(hazardSchema).min(1),
})

const attackSchema = z.strictObject({ id: slugSchema, summary: textSchema })
export const attackFamilies = ['single_turn', 'multi_turn', 'indirect'] as const
export type AttackFamily = (typeof attackFamilies)[number]

/** What can go wrong, how it may be provoked, and what decides whether it did. */
export const taxonomySchema = z.strictObject({
  schema_version: z.literal(1),
  taxonomy: z.strictObject({
    id: slugSchema,
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    date: z.iso.date(),
    status: textSchema,
    principle: textSchema,
    legal_note: textSchema,
    counts: z.strictObject({ categories: z.int().positive(), hazards: z.int().positive() }),
  }),
  severity_scale: z.strictObject({
    '1': severityLevelSchema,
    '2': severityLevelSchema,
    '3': severityLevelSchema,
    '4': severityLevelSchema,
    modifiers: z.array(textSchema),
  }),
  use_cases: z.array(z.strictObject({ id: slugSchema, name: textSchema })).min(1),
  attack_strategies: z.strictObject({
    single_turn: z.array(attackSchema).min(1),
    multi_turn: z.array(attackSchema).min(1),
    indirect: z.array(attackSchema).min(1),
  }),
  planted_defects: z.array(attackSchema).min(1),
  /** Hazards whose right action changes with the storefront's rules. */
  market_flip_hazards: z.array(slugSchema),
  /** What is not tested, so that an empty row of a crosswalk is never read as a pass. */
  coverage_gaps: z.array(z.strictObject({ code: codeSchema, reason: textSchema })),
  invariants: z
    .array(
      z.strictObject({
        id: invariantIdSchema,
        name: slugSchema,
        /** What it looks at: state, words, the trace of calls, or a set of episodes. */
        kind: z.enum(['state', 'text', 'trace', 'set']),
        statement: textSchema,
      }),
    )
    .min(1),
  crosswalk_vocabularies: z.strictObject(
    Object.fromEntries(vocabularyNames.map(name => [name, z.record(codeSchema, textSchema)])) as Record<
      VocabularyName,
      z.ZodRecord<typeof codeSchema, typeof textSchema>
    >,
  ),
  categories: z.array(categorySchema).min(1),
})

export type Taxonomy = z.infer<typeof taxonomySchema>
export type Category = Taxonomy['categories'][number]
export type Hazard = Category['hazards'][number]
