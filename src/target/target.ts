import type { Spec } from '../record/manifest.ts'
import type { Scenario } from '../record/scenario.ts'
import type { DraftPart, Transcript } from '../record/transcript.ts'

/** What a target is told of the trial that begins. It is not told what would be right. */
export interface TrialContext {
  scenario: Pick<Scenario, 'id' | 'locale' | 'world' | 'system'>
  epoch: number
}

/** One turn of the target: what it did until it handed back, or that its provider refused to let it answer. */
export type Reply =
  | { kind: 'reply'; parts: readonly DraftPart[] }
  | { kind: 'refused-by-provider'; reason: string }
  | { kind: 'limit'; reason: string }

/** One conversation. A reply that throws ends the attempt as `target-error`. */
export interface Session {
  reply(soFar: Transcript, options: { signal: AbortSignal }): Promise<Reply>
}

/** The system under test. */
export interface Target {
  readonly spec: Spec
  open(context: TrialContext): Promise<Session> | Session
}
