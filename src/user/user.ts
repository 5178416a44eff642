import type { Spec } from '../record/manifest.ts'
import type { Scenario } from '../record/scenario.ts'
import type { Transcript } from '../record/transcript.ts'

/** The simulated user of one conversation: its next words, or that it has none left. */
export interface UserSession {
  next(soFar: Transcript): Promise<{ say: string } | { stop: true }>
}

export interface User {
  readonly spec: Spec
  open(scenario: Scenario): UserSession
}
