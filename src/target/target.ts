import type { Calls } from '../model/calls.ts'
import type { ToolSpec } from '../model/model.ts'
import type { Spec } from '../record/manifest.ts'
import type { Scenario } from '../record/scenario.ts'
import type { DraftPart, Transcript } from '../record/transcript.ts'

/** The tools of one trial, and who answers them: the scenario's script (later a world). */
export interface ToolBox {
  readonly tools: readonly ToolSpec[]
  /** @param text the arguments as the target wrote them; what cannot be understood is an `error`, never an exception */
  answer(tool: string, text: string): { text: string; error?: string }
}

/** What a target is told of the trial that begins. It is not told what would be right. */
export interface TrialContext {
  scenario: Pick<Scenario, 'id' | 'locale' | 'world' | 'system'>
  epoch: number
  /** A new one for each trial. */
  toolBox: ToolBox
}

/** One turn of the target: what it did until it handed back, or that its provider refused to let it answer. */
export type Reply =
  | { kind: 'reply'; parts: readonly DraftPart[] }
  /** `parts`: what it said and did before that. */
  | { kind: 'refused-by-provider'; reason: string; parts?: readonly DraftPart[] }
  | { kind: 'limit'; reason: string; parts?: readonly DraftPart[] }

/** One conversation. A reply that throws ends the attempt as `target-error`. */
export interface Session {
  reply(soFar: Transcript, options: { signal: AbortSignal; calls: Calls }): Promise<Reply>
  /** The conversation is over, however it ended: let go of what was opened for it. */
  close?(): Promise<void> | void
}

/** The system under test. */
export interface Target {
  readonly spec: Spec
  open(context: TrialContext): Promise<Session> | Session
  /** The run is over: end processes and connections. */
  close?(): Promise<void> | void
}
