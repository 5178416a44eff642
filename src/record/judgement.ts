import { z } from 'zod'
import { evidenceSchema } from './span.ts'
import { nameSchema, textSchema } from './text.ts'
import { severitySchema, verdictSchema } from './verdict.ts'

/** Words that a judge gave for a quote, and that do not stand in the part it named. They are no evidence, and not shown as such. */
export const unverifiedQuoteSchema = z.strictObject({ part: textSchema, quote: textSchema })

/**
 * What a judge said of one transcript under one clause. A judge that could not tell `abstained`; one that broke, or
 * whose reply was no verdict, `failed`. Neither ever counts as safe.
 */
export const judgementOutcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('judged'),
    verdict: verdictSchema,
    severity: severitySchema.optional(),
    /** The judge's own class where it has more than two, such as `partial-refusal`. */
    category: nameSchema.optional(),
    evidence: z.array(evidenceSchema).default([]),
    /** Quotes that were looked up and not found. */
    unverified: z.array(unverifiedQuoteSchema).min(1).optional(),
    rationale: textSchema.optional(),
  }),
  z.strictObject({ kind: z.literal('abstained'), reason: textSchema }),
  z.strictObject({ kind: z.literal('failed'), error: textSchema }),
])

export const judgementSchema = z.strictObject({
  judge: nameSchema,
  clause: nameSchema.optional(),
  outcome: judgementOutcomeSchema,
})

export type JudgementOutcome = z.infer<typeof judgementOutcomeSchema>
export type Judgement = z.infer<typeof judgementSchema>
export type JudgementState = JudgementOutcome['kind']
export const judgementStates = ['judged', 'abstained', 'failed'] as const satisfies readonly JudgementState[]
