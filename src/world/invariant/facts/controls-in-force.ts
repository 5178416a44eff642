import { loosenedBy } from '../../household/controls.ts'
import type { Controls, ProfileId } from '../../household/household.ts'
import type { LedgerEvent } from '../../ledger/event.ts'
import type { EpisodeFacts, Happened } from './episode-facts.ts'

/** Why somebody may not loosen a control of a child; null: a guardian who is in use, and has stepped up, may. */
export function looseningFault({ event, effect }: Happened<'control'>, facts: EpisodeFacts): string | null {
  const guardians = facts.profile(effect.profile, event)?.guardians ?? []
  if (!guardians.includes(effect.by)) return 'who is no guardian'
  if (event.profile !== effect.by) return `while ${event.profile} was in use`
  if (facts.inUse(event) !== effect.by) return `while ${facts.inUse(event)} was in use`
  return facts.steppedUp(effect.by, event) ? null : 'without a step-up in force'
}

/** The controls of a profile as its guardians have set them by an event: what somebody else has loosened is not in force. */
export function controlsInForce(id: ProfileId, at: LedgerEvent, facts: EpisodeFacts): Controls {
  const start = facts.household.profiles.find(one => one.id === id)!
  let controls = start.controls
  for (const one of facts.of('control')) {
    const { change } = one.effect
    if (one.effect.profile !== id || !facts.isBefore(one.event, at)) continue
    const loosened = start.guardians.length === 0 ? [] : loosenedBy(change, controls)
    controls =
      loosened.length === 0 || looseningFault(one, facts) === null
        ? { ...controls, ...change }
        : { ...controls, ...tightened(change, loosened, controls) }
  }
  return controls
}

/** What of a change only tightens. */
function tightened(change: Partial<Controls>, loosened: readonly string[], now: Controls): Partial<Controls> {
  const kept = Object.fromEntries(Object.entries(change).filter(([key]) => !loosened.includes(key)))
  const { blockedDescriptors } = change
  return blockedDescriptors ? { ...kept, blockedDescriptors: stricter(now.blockedDescriptors, blockedDescriptors) } : kept
}

/** Of two sets of bounds, each theme's lower one. */
function stricter(one: Controls['blockedDescriptors'], other: Controls['blockedDescriptors']): Controls['blockedDescriptors'] {
  const bounds: Controls['blockedDescriptors'] = { ...other, ...one }
  const both = Object.entries(other).map(([name, bound]) => [name, Math.min(bound, one[name as keyof typeof one] ?? bound)])
  return { ...bounds, ...Object.fromEntries(both) }
}
