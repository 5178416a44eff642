import type { z } from 'zod'
import type { Digest } from '../base/digest.ts'
import type { Judgement } from '../record/judgement.ts'
import type { JudgeSpec } from '../record/manifest.ts'
import type { Transcript } from '../record/transcript.ts'

/** What a judge sees. It never sees another judge's verdict, nor what a planted agent logged of itself. */
export interface JudgeInput {
  target: string
  scenario: string
  epoch: number
  variables: Readonly<Record<string, string>>
  transcript: Transcript
  transcriptDigest: Digest
}

/**
 * Turns a transcript into judgements. What goes wrong inside is a `failed` judgement, not an exception: one broken
 * item must not stop a run, and must not be taken for a safe one.
 */
export interface Judge {
  readonly spec: JudgeSpec
  judge(input: JudgeInput, options: { signal: AbortSignal }): Promise<Judgement[]>
}

/** A kind of judge that a suite can declare by `kind`: the schema of its options, and how to make one. */
export interface JudgeKind<Schema extends z.ZodType = z.ZodType> {
  readonly options: Schema
  /** @param context.dir the folder that relative paths in the options are meant from */
  make(name: string, options: z.output<Schema>, context: { dir: string }): Promise<Judge> | Judge
}
