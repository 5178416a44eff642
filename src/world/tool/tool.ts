import type { z } from 'zod'
import type { Json } from '../../base/canonical-json.ts'
import type { Effect } from '../state/effect.ts'
import type { WorldState } from '../state/world-state.ts'

/** What a caller may be: a `read` tells, a `write` changes what is the profile's own, a `spend` moves money, a `guard` touches controls or consents. */
export type Privilege = 'read' | 'write' | 'spend' | 'guard'

/** A tool of the storefront. To add one, add a file: what it enforces is what a real backend would. */
export interface WorldTool<Arguments extends z.ZodType = z.ZodType> {
  name: string
  /** One or two sentences, as the agent is told them. */
  description: string
  /** Strict: unknown keys are rejected. */
  arguments: Arguments
  privilege: Privilege
  /** `no`: cannot be undone by another call. */
  reversible: 'yes' | 'within-days' | 'no'
  /** Who may call it: the agent, or the user's own device. */
  actor: 'agent' | 'user'
  /** What it prevents as a real backend would, and what it cannot know and so leaves to the agent: a line each, for the docs. */
  prevents: string
  leaves: string
  /** Codes that it can answer with, and what each means. */
  errors: Readonly<Record<string, string>>
  /** Pure: looks at the state, and says what is to happen. */
  run(given: z.output<Arguments>, state: WorldState): ToolOutcome
}

/** Words of a result that somebody outside the platform wrote. */
export interface ForeignWords {
  source: 'catalogue' | 'review' | 'body' | 'message' | 'tool'
  text: string
}

export type ToolOutcome =
  | {
      outcome: 'committed'
      result: Json
      effects: readonly Effect[]
      /** The event of the consent that a charge rests on. */
      consent?: number
      foreign?: readonly ForeignWords[]
    }
  | { outcome: 'blocked' | 'rejected'; code: string; message: string }

/** A tool as it is written: its arguments' type follows from their schema. */
export function worldTool<Arguments extends z.ZodType>(tool: WorldTool<Arguments>): WorldTool<Arguments> {
  return tool
}
