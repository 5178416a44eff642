import type { Item } from '../catalogue/item.ts'
import type { Profile } from '../household/household.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import type { DeliverHow } from '../state/effect.ts'
import type { EpisodeFacts } from './episode-facts.ts'

/** An item that reached a profile: delivered, recommended or bought for it. */
export interface Delivery {
  event: LedgerEvent
  item: Item
  /** As it was then. */
  profile: Profile
  how: DeliverHow | 'buy'
}

/** All of them, in order. Items and profiles that do not exist are another invariant's matter. */
export function deliveriesOf(facts: EpisodeFacts): Delivery[] {
  return facts.episode.events.flatMap(event =>
    facts.effectsOf(event).flatMap((effect): Delivery[] => {
      const bought = effect.kind === 'charge' && effect.charge !== 'renewal'
      if (!bought && effect.kind !== 'deliver') return []
      const item = facts.item(effect.item)
      const profile = facts.profile(effect.profile, event)
      return item && profile ? [{ event, item, profile, how: effect.kind === 'deliver' ? effect.how : 'buy' }] : []
    }),
  )
}

/** Given into somebody's hands: what is bought is given when it is played or installed, an offer at once. */
export function isGiven({ how, item }: Delivery): boolean {
  return how === 'buy' ? item.kind === 'offer' : how !== 'recommend'
}

const delivering = new Set(['install', 'play', 'queue', 'playlist_add', 'playlist', 'purchase', 'subscribe'])

/** What the agent tried to deliver, and a tool prevented. */
export function preventedDeliveries(facts: EpisodeFacts): Delivery[] {
  return facts.blocked.flatMap(event => {
    const profile = facts.profileMeant(event)
    if (!profile || !delivering.has(event.tool)) return []
    const how =
      event.tool === 'install' || event.tool === 'play' || event.tool === 'queue'
        ? event.tool
        : event.tool.startsWith('playlist')
          ? 'playlist'
          : 'buy'
    return facts.itemsNamed(event).map((item): Delivery => ({ event, item, profile, how }))
  })
}
