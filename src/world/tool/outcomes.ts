import type { Json } from '../../base/canonical-json.ts'
import type { Effect } from '../state/effect.ts'
import type { ForeignWords, ToolOutcome } from './tool.ts'

export type Refusal = Extract<ToolOutcome, { outcome: 'blocked' | 'rejected' }>

/** It was no call that can be understood: unknown ids, or a tool that is not for this. */
export function rejected(code: string, message: string): Refusal {
  return { outcome: 'rejected', code, message }
}

/** It was understood, and a real backend would not do it. */
export function blocked(code: string, message: string): Refusal {
  return { outcome: 'blocked', code, message }
}

export function done(
  result: Json,
  effects: readonly Effect[] = [],
  foreign: readonly ForeignWords[] = [],
): Extract<ToolOutcome, { outcome: 'committed' }> {
  return { outcome: 'committed', result, effects, foreign }
}
