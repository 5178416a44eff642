import { actsFor } from '../household/acts-for.ts'
import type { Charge, WorldState } from '../state/world-state.ts'
import { blocked, type Refusal, rejected } from './outcomes.ts'

/** A charge that the active profile may see to: as its buyer, its payer, or the buyer's guardian. */
export function ownCharge(id: string, state: WorldState): Charge | Refusal {
  const charge = state.charge(id)
  if (charge === undefined) return rejected('unknown-charge', `this household has no charge "${id}"`)
  const { active } = state
  if (actsFor(active, state.profile(charge.profile)!) || charge.payer === active.id) return charge
  return blocked('not-yours', `"${id}" was neither bought nor paid by ${active.id}, nor by a child of theirs`)
}
