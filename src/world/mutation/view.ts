import type { Household, Profile, ProfileId } from '../household/household.ts'
import { setupSchema } from '../household/setup.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import type { MarketPack } from '../market/market-pack.ts'
import type { Effect, EffectOf } from '../state/effect.ts'
import { effectSchema } from '../state/effect-schema.ts'
import { faultOf } from '../state/fault-of.ts'
import { openState } from '../state/open-state.ts'
import type { World } from '../world.ts'
import type { Subject } from './subject.ts'

/** How things stood when an event began. */
export interface Moment {
  household: Household
  active: ProfileId
  steppedUp(id: ProfileId): boolean
  owns(id: ProfileId, item: string): boolean
}

/**
 * An episode as operators look at it, to tell where a change breaks something. It is played over its world by the world's own state: nothing
 * here asks an oracle.
 */
export interface View {
  subject: Subject
  world: World
  market: MarketPack
  events: readonly LedgerEvent[]
  /** As the episode began. */
  household: Household
  before(event: LedgerEvent): Moment
  profile(id: ProfileId | undefined, at?: LedgerEvent): Profile | undefined
  effects(event: LedgerEvent): readonly Effect[]
  /** Committed effects of a kind, in order. */
  of<Kind extends Effect['kind']>(kind: Kind): readonly { event: LedgerEvent; effect: EffectOf<Kind>; at: number }[]
}

export function viewOf(subject: Subject): View {
  const { episode, world } = subject
  const state = openState(world, setupSchema.parse(episode.setup))
  const household = state.household()
  const moments = new Map<LedgerEvent, Moment>()
  const effects = new Map<LedgerEvent, readonly Effect[]>()
  const owned = new Set(household.purchases.map(({ profile, item }) => `${profile} ${item}`))
  for (const event of episode.events) {
    state.advance(Math.max(0, event.at - state.now))
    const now = state.household()
    const up = new Set(now.profiles.filter(({ id }) => state.steppedUp(id)).map(({ id }) => id))
    const has = new Set(owned)
    moments.set(event, {
      household: now,
      active: now.active,
      steppedUp: id => up.has(id),
      owns: (id, item) => has.has(`${id} ${item}`),
    })
    const parsed = effectSchema.array().safeParse(event.outcome === 'committed' ? event.effects : [])
    effects.set(event, parsed.success ? parsed.data : [])
    if (!parsed.success || faultOf(parsed.data, state) !== null) continue
    state.apply(parsed.data, event.no)
    for (const effect of parsed.data)
      if (effect.kind === 'charge' || (effect.kind === 'deliver' && effect.how === 'install'))
        owned.add(`${effect.profile} ${effect.item}`)
  }
  const of = <Kind extends Effect['kind']>(kind: Kind) =>
    episode.events.flatMap(event =>
      (effects.get(event) ?? []).flatMap((effect, at) =>
        effect.kind === kind ? [{ event, effect: effect as EffectOf<Kind>, at }] : [],
      ),
    )
  return {
    subject,
    world,
    market: world.market,
    events: episode.events,
    household,
    before: event => moments.get(event)!,
    profile: (id, at) => (at === undefined ? household : moments.get(at)!.household).profiles.find(one => one.id === id),
    effects: event => effects.get(event) ?? [],
    of,
  }
}
