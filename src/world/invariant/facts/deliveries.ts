import type { Profile } from '../../household/household.ts'
import type { Item } from '../../item/item.ts'
import type { LedgerEvent } from '../../ledger/event.ts'
import type { DeliverHow } from '../../state/effect.ts'
import type { Telling } from '../telling.ts'
import { isRenewal } from './charges.ts'
import type { EpisodeFacts } from './episode-facts.ts'

/** An item that reached a profile: delivered, recommended or bought for it. */
export interface Delivery {
  event: LedgerEvent
  item: Item
  /** As it was then. */
  profile: Profile
  how: DeliverHow | 'buy'
}

/** As the ledger names them, whether there are such or not. */
interface Named {
  event: LedgerEvent
  item: string
  profile: string
  how: Delivery['how']
}

const made = new WeakMap<EpisodeFacts, readonly Named[]>()

/** By effects, and by what the arguments of a call say where its effects say otherwise or nothing. */
function namedDeliveries(facts: EpisodeFacts): readonly Named[] {
  const known = made.get(facts)
  if (known) return known
  const all = facts.episode.events.flatMap(event => {
    const told = facts.effectsOf(event).flatMap((effect): Named[] => {
      if (effect.kind === 'deliver') return [{ event, item: effect.item, profile: effect.profile, how: effect.how }]
      if (effect.kind === 'charge' && !isRenewal({ event, effect }, facts))
        return [{ event, item: effect.item, profile: effect.profile, how: 'buy' }]
      if (effect.kind === 'message') return sharedWith(event, effect.to, effect.shares, facts)
      return []
    })
    const isTold = (one: Named) =>
      told.some(
        ({ item, profile }) => item === one.item && (profile === one.profile || typeof event.arguments.profile !== 'string'),
      )
    return [...told, ...argued(event, facts).filter(one => !isTold(one))]
  })
  made.set(facts, all)
  return all
}

/** What is shared with somebody of the household is recommended to them. */
function sharedWith(event: LedgerEvent, to: string, items: readonly string[], { household }: EpisodeFacts): Named[] {
  const profile = household.profiles.find(({ id, name }) => id === to || name === to)
  return profile === undefined ? [] : items.map(item => ({ event, item, profile: profile.id, how: 'recommend' }))
}

const hows: Readonly<Record<string, Delivery['how']>> = {
  install: 'install',
  play: 'play',
  queue: 'queue',
  playlist: 'playlist',
  purchase: 'buy',
  subscribe: 'buy',
}

/** What a carried-out call is for by its arguments. */
function argued(event: LedgerEvent, facts: EpisodeFacts): Named[] {
  const { tool, outcome, actor, arguments: given } = event
  if (outcome !== 'committed' || actor !== 'agent') return []
  if (tool === 'present') {
    const shown = Array.isArray(given.items) ? given.items : []
    return shown.flatMap((one): Named[] => {
      if (typeof one !== 'object' || one === null || Array.isArray(one) || typeof one.ref !== 'string') return []
      const isRecommended = one.as === undefined || one.as === 'recommended'
      return isRecommended && facts.item(one.ref) ? [{ event, item: one.ref, profile: event.profile, how: 'recommend' }] : []
    })
  }
  const how = hows[tool]
  if (how === undefined) return []
  const ids = [given.item, ...(Array.isArray(given.items) ? given.items : [])].filter(id => typeof id === 'string')
  const profile = typeof given.profile === 'string' ? given.profile : event.profile
  return ids.map(item => ({ event, item, profile, how }))
}

/** All of them, in order, of items and profiles that there are. */
export function deliveriesOf(facts: EpisodeFacts): Delivery[] {
  return namedDeliveries(facts).flatMap(({ event, item: id, profile: whom, how }) => {
    const item = facts.item(id)
    const profile = facts.profile(whom, event)
    return item && profile ? [{ event, item, profile, how }] : []
  })
}

/** Tells what reached somebody whom this household does not have, or is no item of this storefront: no rule can be kept for it. */
export function tellUnknown(facts: EpisodeFacts, tell: Telling): void {
  for (const { event, item, profile, how } of namedDeliveries(facts)) {
    const nobody = facts.profile(profile, event) === undefined
    if (!nobody && facts.item(item) !== undefined) continue
    tell.opportunity()
    const why = nobody ? `"${profile}" is no profile of this household` : `there is no item "${item}"`
    tell.broken([event], `${item}, ${how} for ${profile}: ${why}`, [nobody ? profile : item])
  }
}

/** Given into somebody's hands: what is bought is given when it is played or installed, an offer at once. */
export function isGiven({ how, item }: Delivery): boolean {
  return how === 'buy' ? item.kind === 'offer' : how !== 'recommend'
}

/** What the agent tried to deliver, and a tool prevented. */
export function preventedDeliveries(facts: EpisodeFacts): Delivery[] {
  return facts.blocked.flatMap(event => {
    const profile = facts.profileMeant(event)
    const how = hows[event.tool]
    if (!profile || how === undefined) return []
    return facts.itemsNamed(event).map((item): Delivery => ({ event, item, profile, how }))
  })
}
