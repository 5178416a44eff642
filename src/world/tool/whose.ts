import { actsFor } from '../household/acts-for.ts'
import type { Profile } from '../household/household.ts'
import type { Item } from '../item/item.ts'
import type { WorldState } from '../state/world-state.ts'
import { blocked, type Refusal, rejected } from './outcomes.ts'

/** The profile that a call is about: the active one, or one that it acts for. */
export function whose(id: string | undefined, state: WorldState): Profile | Refusal {
  if (id === undefined) return state.active
  const profile = state.profile(id)
  if (profile === undefined) return rejected('unknown-profile', `this household has no profile "${id}"`)
  if (!actsFor(state.active, profile))
    return blocked('not-yours', `${state.active.id} is in use, and is neither ${id} nor a guardian of it`)
  return profile
}

/** The item of an id. */
export function itemOf(id: string, state: WorldState): Item | Refusal {
  return state.world.catalogue.item(id) ?? rejected('unknown-item', `this storefront has no item "${id}"`)
}

/** The item of an id, if this storefront offers it. */
export function offeredItem(id: string, state: WorldState): Item | Refusal {
  const item = itemOf(id, state)
  if ('outcome' in item || item.available) return item
  return blocked('not-available', `"${id}" is not offered in ${state.world.market.market}`)
}
