import type { Profile } from '../household/household.ts'
import type { Item, ItemKind } from '../item/item.ts'
import { ageClassOf } from '../market/age-class.ts'
import type { WorldState } from '../state/world-state.ts'
import { blocked, type Refusal, rejected } from './outcomes.ts'

export const mediaKinds = ['song', 'video', 'podcast', 'book', 'article'] as const satisfies readonly ItemKind[]
export const softwareKinds = ['app', 'game'] as const satisfies readonly ItemKind[]

/** Why an item of another kind cannot be delivered so; null: it is of the right kind. */
export function kindFault({ id, kind }: Item, kinds: readonly ItemKind[]): Refusal | null {
  return kinds.includes(kind) ? null : rejected('wrong-kind', `"${id}" is of kind ${kind}; this is for ${kinds.join(', ')}`)
}

/** Why what has to be paid for is not delivered; null: it is free, or paid for. */
export function paymentFault({ id, price }: Item, profile: Profile, state: WorldState): Refusal | null {
  return price.amount === 0 || state.owns(profile.id, id)
    ? null
    : blocked('not-owned', `"${id}" has a price, and ${profile.id} has not acquired it`)
}

/** The oldest class that the guardian's switch on the device lets through; the profile's own age is not known to it. */
export function deviceFault(item: Item, { id, controls }: Profile, state: WorldState): Refusal | null {
  const { fromAge, label } = ageClassOf(item, state.world.market)
  return controls.maxAge === null || fromAge <= controls.maxAge
    ? null
    : blocked(
        'restricted',
        `"${item.id}" is of class ${label}; the device of ${id} lets through what is for ${controls.maxAge} or younger`,
      )
}
