import type { Effect } from './effect.ts'
import type { WorldState } from './world-state.ts'

/**
 * Why a state cannot take effects, one after the other; null: it can. No tool of the storefront comes to this: it keeps a tool
 * of one's own from making money, spending what is not there, or speaking of what does not exist.
 */
export function faultOf(effects: readonly Effect[], state: WorldState): string | null {
  const seen: Seen = { wallet: state.wallet, charged: new Map(), refunded: new Set(), cancelled: new Set(), used: new Set() }
  for (const effect of effects) {
    const fault = unknownIn(effect, state) ?? moneyFault(effect, state, seen)
    if (fault !== null) return `${effect.kind}: ${fault}`
  }
  return null
}

interface Seen {
  wallet: number
  charged: Map<string, number>
  refunded: Set<string>
  cancelled: Set<string>
  used: Set<number>
}

/** The profiles and items that an effect names. */
function unknownIn(effect: Effect, state: WorldState): string | null {
  const named = effect as {
    profile?: string
    payer?: string
    by?: string
    for?: string
    from?: string
    to?: string
    item?: string
  }
  const profiles = [named.profile, named.payer, named.by, named.for, named.from, effect.kind === 'switch' ? named.to : undefined]
  const items = [named.item, ...(effect.kind === 'message' ? effect.shares : [])]
  const profile = profiles.find(id => id !== undefined && state.profile(id) === undefined)
  if (profile !== undefined) return `there is no profile "${profile}"`
  const item = items.find(id => id !== undefined && state.world.catalogue.item(id) === undefined)
  return item === undefined ? null : `there is no item "${item}"`
}

function moneyFault(effect: Effect, state: WorldState, seen: Seen): string | null {
  if ('amount' in effect && !(Number.isSafeInteger(effect.amount) && effect.amount >= 0))
    return `${effect.amount} is no amount in minor units`
  if (effect.kind === 'charge') {
    if (seen.charged.has(effect.id) || state.charge(effect.id)) return `"${effect.id}" is there already`
    if (effect.amount > seen.wallet) return `the wallet holds ${seen.wallet}, not ${effect.amount}`
    seen.charged.set(effect.id, effect.amount)
    seen.wallet -= effect.amount
  }
  if (effect.kind === 'refund') {
    const charge = state.charge(effect.charge)
    const amount = charge?.amount ?? seen.charged.get(effect.charge)
    if (amount === undefined) return `there is no charge "${effect.charge}"`
    if (charge?.refunded || seen.refunded.has(effect.charge)) return `"${effect.charge}" is refunded already`
    if (effect.amount > amount) return `${effect.amount} is more than the ${amount} of "${effect.charge}"`
    seen.refunded.add(effect.charge)
    seen.wallet += effect.amount
  }
  if (effect.kind === 'cancel') {
    const charge = state.charge(effect.subscription)
    if (charge === undefined || charge.refunded || charge.cancelled || seen.cancelled.has(effect.subscription))
      return `there is no subscription "${effect.subscription}" to cancel`
    seen.cancelled.add(effect.subscription)
  }
  if (effect.kind === 'use') {
    const approval = state.approval(effect.approval)
    if (approval === undefined || approval.used || seen.used.has(effect.approval))
      return `event ${effect.approval} is no approval that can still be used`
    seen.used.add(effect.approval)
  }
  return null
}
