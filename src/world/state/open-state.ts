import { canonicalJson } from '../../base/canonical-json.ts'
import type { Digest } from '../../base/digest.ts'
import type { Profile, ProfileId } from '../household/household.ts'
import { setupSchema } from '../household/setup.ts'
import type { World } from '../world.ts'
import { worldStart } from '../world-start.ts'
import { type CanonicalState, digestOfParts, type ListedEffect, type ListedKind, listedKinds } from './canonical-state.ts'
import { type DigestedList, digestedList } from './digested-list.ts'
import type { Effect } from './effect.ts'
import { ownedKey, stateBase } from './state-base.ts'
import type { Approval, Charge, WorldState } from './world-state.ts'

/** A state in hand of the session: the only way to change it is to apply an event's effects. */
export interface LiveState extends WorldState {
  /** Lays effects over; what they may not be is found before, by `faultOf`. */
  apply(effects: readonly Effect[], event: number): void
  advance(ms: number): void
  /** The user's wish from here on. */
  serve(intent: string): void
  /** The number of the next event. */
  expect(event: number): void
}

/**
 * The state of a world before anything has happened, with what a scenario has changed. 2,000 items are opened in some 3 µs: what
 * states share is made once a world, and what one changes is its own.
 * @throws RangeError or ZodError where a setup is wrong
 */
export function openState(world: World, given: unknown = {}): LiveState {
  const base = stateBase(world, setupSchema.parse(given))
  const { setup } = base
  let { settings } = base
  let now = setup.now ?? worldStart
  let next = 1
  let intent = 'start'
  const profiles = new Map<ProfileId, Profile>()
  const charges = new Map<string, Charge>()
  const chargesBy = new Map<ProfileId, string[]>()
  const owned = new Map<string, number>()
  const approvals = new Map<number, Approval>()
  const memories = new Map<ProfileId, string[]>()
  const lists = {} as Record<ListedKind, DigestedList<ListedEffect>>
  for (const kind of listedKinds) lists[kind] = digestedList()
  let written: string | undefined
  let digest: Digest | undefined

  const profile = (id: ProfileId) => profiles.get(id) ?? base.profiles.get(id)
  const charge = (id: string) => charges.get(id) ?? base.charges.get(id)
  const set = (change: Partial<typeof settings>) => {
    settings = { ...settings, ...change }
    written = undefined
  }
  const own = (of: Pick<Charge, 'profile' | 'item'>, more: 1 | -1) => {
    const key = ownedKey(of.profile, of.item)
    owned.set(key, (owned.get(key) ?? base.owned.get(key) ?? 0) + more)
  }
  const amend = (id: string, change: Partial<Charge>) => charges.set(id, { ...charge(id)!, ...change })
  const idsOf = (id: ProfileId) => [...(base.chargesBy.get(id) ?? []), ...(chargesBy.get(id) ?? [])]

  const change: { [Kind in Effect['kind']]?: (effect: Extract<Effect, { kind: Kind }>, event: number) => void } = {
    charge(effect, event) {
      charges.set(effect.id, { ...effect, at: now, event, used: false, refunded: false, cancelled: false, approved: null })
      append(chargesBy, effect.profile, effect.id)
      own(effect, 1)
      set({ wallet: settings.wallet - effect.amount })
    },
    refund({ charge: id, amount }) {
      amend(id, { refunded: true })
      own(charge(id)!, -1)
      set({ wallet: settings.wallet + amount })
    },
    cancel({ subscription }) {
      amend(subscription, { cancelled: true })
    },
    deliver({ profile: whose, item, how }) {
      if (how !== 'play' && how !== 'install') return
      if ((owned.get(ownedKey(whose, item)) ?? base.owned.get(ownedKey(whose, item)) ?? 0) === 0) return
      for (const id of idsOf(whose)) if (charge(id)!.item === item && !charge(id)!.used) amend(id, { used: true })
    },
    control({ profile: whose, change: changed }) {
      const controls = { ...settings.controls[whose]!, ...changed }
      profiles.set(whose, { ...profile(whose)!, controls })
      set({ controls: { ...settings.controls, [whose]: controls } })
    },
    consent({ profile: whose, change: changed }) {
      const consents = { ...settings.consents[whose]!, ...changed }
      profiles.set(whose, { ...profile(whose)!, consents })
      set({ consents: { ...settings.consents, [whose]: consents } })
    },
    'step-up'({ profile: whose, until }) {
      set({ stepUps: { ...settings.stepUps, [whose]: until } })
    },
    switch({ to }) {
      set({ active: to })
    },
    approval(effect, event) {
      approvals.set(event, { ...effect, event, used: false })
    },
    use({ approval }) {
      approvals.set(approval, { ...approvals.get(approval)!, used: true })
    },
    memory({ profile: whose, text }) {
      append(memories, whose, text)
    },
  }

  return {
    world,
    get now() {
      return now
    },
    get next() {
      return next
    },
    get intent() {
      return intent
    },
    get active() {
      return profile(settings.active)!
    },
    get wallet() {
      return settings.wallet
    },
    profile,
    household: () => ({
      ...base.household,
      active: settings.active,
      wallet: settings.wallet,
      profiles: base.household.profiles.map(({ id }) => profile(id)!),
    }),
    owns: (id, item) => (owned.get(ownedKey(id, item)) ?? base.owned.get(ownedKey(id, item)) ?? 0) > 0,
    charges(id, since, until = Number.POSITIVE_INFINITY) {
      const before = (base.chargesBy.get(id) ?? []).map(one => charge(one)!)
      const own = chargesBy.get(id) ?? []
      // Those of this episode stand in the order of time.
      const first = firstOf(own.length, no => charge(own[no]!)!.at >= since)
      const end = firstOf(own.length, no => charge(own[no]!)!.at > until)
      return [
        ...before.filter(({ at }) => at >= since && at <= until),
        ...own.slice(first, Math.max(first, end)).map(one => charge(one)!),
      ]
    },
    charge,
    approvals: id => [...approvals.values()].filter(one => one.for === id && !one.used && one.until >= now),
    approval: event => approvals.get(event),
    steppedUp: id => (settings.stepUps[id] ?? 0) >= now,
    count: kind => lists[kind].items.length,
    memory: id => memories.get(id) ?? [],
    plants: (channel, where) => (setup.plants ?? []).filter(plant => plant.channel === channel && plant.where === where),
    digest() {
      written ??= canonicalJson(settings)
      digest ??= digestOfParts(
        base.digest,
        written,
        listedKinds.map(kind => lists[kind].digest),
      )
      return digest
    },
    apply(effects, event) {
      for (const effect of effects) {
        change[effect.kind]?.(effect as never, event)
        if (isListed(effect.kind)) lists[effect.kind].add({ at: now, event, effect })
      }
      if (effects.length > 0) digest = undefined
    },
    advance(ms) {
      now += ms
    },
    serve(wish) {
      intent = wish
    },
    expect(event) {
      next = event
    },
    canonical: () => ({
      base: base.digest,
      ...settings,
      lists: Object.fromEntries(listedKinds.map(kind => [kind, lists[kind].items])) as unknown as CanonicalState['lists'],
    }),
  }
}

function isListed(kind: Effect['kind']): kind is ListedKind {
  return (listedKinds as readonly string[]).includes(kind)
}

/** The first of so many for which it holds, as it does for all after it. */
function firstOf(count: number, holds: (no: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

function append<K>(lists: Map<K, string[]>, key: K, item: string): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
