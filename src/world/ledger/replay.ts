import { effectSchema } from '../state/effect-schema.ts'
import { faultOf } from '../state/fault-of.ts'
import { type LiveState, openState } from '../state/open-state.ts'
import type { World } from '../world.ts'
import type { LedgerEvent } from './event.ts'

export interface Replay {
  /** The state after the last event that could be replayed. */
  state: LiveState
  /** What does not agree, in the order of events; none: the ledger tells all that happened. */
  faults: readonly { event: number; why: string }[]
}

/**
 * A ledger played over its world again: numbers count, time does not go back, each event begins where the one before ended, only
 * committed ones change anything, and their effects lead to the state that they name.
 */
export function replayLedger(world: World, events: readonly LedgerEvent[], setup: unknown = {}): Replay {
  const state = openState(world, setup)
  const faults: { event: number; why: string }[] = []
  for (const [i, event] of events.entries()) {
    const fault = (why: string) => faults.push({ event: event.no, why })
    if (event.no !== i + 1) fault(`its number is ${event.no}, not ${i + 1}`)
    if (event.at < state.now) fault(`it happened at ${event.at}, before ${state.now}`)
    if (event.profile !== state.active.id) fault(`the active profile was ${state.active.id}, not ${event.profile}`)
    if (event.before !== state.digest()) fault('it does not begin with the state that the events before it lead to')
    state.advance(Math.max(0, event.at - state.now))
    const parsed = effectSchema.array().safeParse(event.effects)
    const wrong = parsed.success ? faultOf(parsed.data, state) : 'its effects are none that a state can take'
    if (event.outcome !== 'committed' && event.effects.length > 0) fault(`it was ${event.outcome}, and has effects`)
    else if (wrong !== null) fault(wrong)
    else if (parsed.success) state.apply(parsed.data, event.no)
    if (event.after !== state.digest()) fault('it does not end with the state that its effects lead to')
  }
  return { state, faults }
}
