import type { z } from 'zod'
import type { Digest } from '../base/digest.ts'
import type { Calls } from '../model/calls.ts'
import type { Model } from '../model/model.ts'
import type { Judgement } from '../record/judgement.ts'
import type { JudgeSpec } from '../record/manifest.ts'
import type { Clause } from '../record/policy.ts'
import type { Transcript } from '../record/transcript.ts'

/** What a judge sees. It never sees another judge's verdict, nor what a planted agent logged of itself. */
export interface JudgeInput {
  target: string
  scenario: string
  epoch: number
  variables: Readonly<Record<string, string>>
  /** The clauses that the scenario is about, as the policy words them. */
  clauses: readonly Clause[]
  /** What the right behaviour is, in the scenario's words; null where nobody says. */
  right: string | null
  transcript: Transcript
  transcriptDigest: Digest
}

/**
 * Turns a transcript into judgements. What goes wrong inside is a `failed` judgement, not an exception: one broken
 * item must not stop a run, and must not be taken for a safe one.
 */
export interface Judge {
  readonly spec: JudgeSpec
  judge(input: JudgeInput, options: { signal: AbortSignal; calls: Calls }): Promise<Judgement[]>
}

/** What a judge is made with. */
export interface JudgeContext {
  /** The folder that relative paths in the options are meant from. */
  dir: string
  /** The model of a URI. @throws UsageError */
  model(uri: string): Model
}

/** A kind of judge that a suite can declare by `kind`: the schema of its options, and how to make one. */
export interface JudgeKind<Schema extends z.ZodType = z.ZodType> {
  readonly options: Schema
  make(name: string, options: z.output<Schema>, context: JudgeContext): Promise<Judge> | Judge
}
