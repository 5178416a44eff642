import { z } from 'zod'
import { judgementSchema } from './judgement.ts'
import { labelSchema } from './label.ts'
import { nameSchema, textSchema } from './text.ts'
import { roleSchema } from './transcript.ts'
import { sliceSchema, trialStateSchema } from './trial.ts'

const draftPartSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: textSchema }),
  z.strictObject({ type: z.literal('tool-call'), text: textSchema, tool: nameSchema, call: textSchema }),
  z.strictObject({ type: z.literal('tool-result'), text: textSchema, call: textSchema, error: textSchema.optional() }),
])

/**
 * One line of a recorded run (JSON Lines): everything that is known of one trial, in one place. It is what an
 * importer yields, what `replay:FILE` plays back, and what a shipped recording is kept in. Part ids follow from the order.
 */
export const recordedTrialSchema = z.strictObject({
  target: nameSchema,
  scenario: nameSchema,
  epoch: z.int32().positive().default(1),
  slice: sliceSchema.partial().default({}),
  state: trialStateSchema.default('completed'),
  reason: textSchema.optional(),
  startedAt: z.int().nullable().default(null),
  durationMs: z.int().nonnegative().nullable().default(null),
  turns: z.array(z.strictObject({ role: roleSchema, parts: z.array(draftPartSchema) })),
  metadata: z.record(z.string(), z.json()).optional(),
  /** Whom it is to be judged by, so that a judge who has not answered is missing and not forgotten; else those who have judged it. */
  judges: z.array(nameSchema).optional(),
  judgements: z.array(judgementSchema).default([]),
  labels: z.array(labelSchema).default([]),
})

export type RecordedTrial = z.infer<typeof recordedTrialSchema>
