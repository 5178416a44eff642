import { z } from 'zod'
import { evidenceSchema } from './span.ts'
import { nameSchema, textSchema } from './text.ts'
import { severitySchema, verdictSchema } from './verdict.ts'

/** A person's judgement, or that the person passed over the item, with the reason. */
export const labelOutcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('labelled'),
    verdict: verdictSchema,
    severity: severitySchema.optional(),
    category: nameSchema.optional(),
    evidence: z.array(evidenceSchema).default([]),
    comment: textSchema.optional(),
  }),
  z.strictObject({ kind: z.literal('skipped'), reason: textSchema }),
])

/** `annotator`: one person's own reading; `adjudicator`: the reading after disagreement was settled; `majority`: computed. */
export const labelRoles = ['annotator', 'adjudicator', 'majority'] as const

export const labelSchema = z.strictObject({
  annotator: nameSchema,
  role: z.enum(labelRoles).default('annotator'),
  clause: nameSchema.optional(),
  outcome: labelOutcomeSchema,
})

export type LabelOutcome = z.infer<typeof labelOutcomeSchema>
export type Label = z.infer<typeof labelSchema>
export type LabelRole = (typeof labelRoles)[number]
export const labelStates = ['labelled', 'skipped'] as const
