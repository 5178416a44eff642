import { z } from 'zod'
import { nameSchema, textSchema } from './text.ts'
import { transcriptSchema } from './transcript.ts'

/**
 * How a try at a trial ended. `completed`, `refused-by-provider`, `limit` and `user-error` (the simulated user broke
 * its contract) are final; `target-error` and `cancelled` are tried again on resume, within the retry bound.
 */
export const trialStates = ['completed', 'refused-by-provider', 'limit', 'user-error', 'target-error', 'cancelled'] as const
export const trialStateSchema = z.enum(trialStates)
export type TrialState = z.infer<typeof trialStateSchema>

export function isFinal(state: TrialState): boolean {
  return state !== 'target-error' && state !== 'cancelled'
}

const digestSchema = z.string().regex(/^[0-9a-f]{64}$/)

/** Where a trial stands in the design: the columns that results are sliced by. Null: the scenario does not say. */
export const sliceSchema = z.strictObject({
  family: nameSchema.nullable(),
  hazard: nameSchema.nullable(),
  use_case: nameSchema.nullable(),
  attack: nameSchema.nullable(),
  locale: nameSchema.nullable(),
  market: nameSchema.nullable(),
  twin: nameSchema.nullable(),
  stratum: nameSchema.nullable(),
})

/** One target × scenario × epoch of a run, before anything has happened. */
export const trialSchema = z.strictObject({
  id: digestSchema,
  run: digestSchema,
  target: nameSchema,
  scenario: nameSchema,
  /** Counted from 1. */
  epoch: z.int32().positive(),
  slice: sliceSchema,
  /** The judges that this trial is to be judged by: what is missing from them is missing from the result. */
  judges: z.array(nameSchema),
})

/** One try. The number counts from 1; the last try's state is the trial's. */
export const attemptSchema = z.strictObject({
  trial: digestSchema,
  number: z.int().positive(),
  state: trialStateSchema,
  /** Why it did not complete. */
  reason: textSchema.optional(),
  /** Milliseconds since 1970-01-01 UTC; null where a foreign record does not say. */
  startedAt: z.int().nullable(),
  durationMs: z.int().nonnegative().nullable(),
  /** As far as it came; null where nothing was said. */
  transcript: transcriptSchema.nullable(),
})

export type Slice = z.infer<typeof sliceSchema>
export type SliceName = keyof Slice
export const sliceNames = Object.keys(sliceSchema.shape) as SliceName[]
export type Trial = z.infer<typeof trialSchema>
export type Attempt = z.infer<typeof attemptSchema>

export const emptySlice: Slice = Object.freeze({
  family: null,
  hazard: null,
  use_case: null,
  attack: null,
  locale: null,
  market: null,
  twin: null,
  stratum: null,
})
