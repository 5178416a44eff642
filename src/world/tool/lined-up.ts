import type { Json } from '../../base/canonical-json.ts'
import type { WorldState } from '../state/world-state.ts'
import { kindFault, mediaKinds } from './delivery.ts'
import { done } from './outcomes.ts'
import type { ToolOutcome } from './tool.ts'
import { offeredItem, whose } from './whose.ts'

/** Items put in a row for a profile, all of them or none. */
export function linedUp(
  ids: readonly string[],
  forWhom: string | undefined,
  how: 'queue' | 'playlist',
  told: { [key: string]: Json },
  state: WorldState,
): ToolOutcome {
  const profile = whose(forWhom, state)
  if ('outcome' in profile) return profile
  for (const id of ids) {
    const item = offeredItem(id, state)
    const fault = 'outcome' in item ? item : kindFault(item, mediaKinds)
    if (fault) return fault
  }
  return done(
    { ...told, profile: profile.id, count: ids.length },
    ids.map(item => ({ kind: 'deliver', profile: profile.id, item, how })),
  )
}
