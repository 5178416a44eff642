import type { Item } from '../catalogue/item.ts'
import type { Episode } from '../episode.ts'
import type { Household, Profile, ProfileId } from '../household/household.ts'
import { setupSchema, withSetup } from '../household/setup.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import type { MarketPack } from '../market/market-pack.ts'
import type { Effect, EffectOf } from '../state/effect.ts'
import { effectSchema } from '../state/effect-schema.ts'
import type { World } from '../world.ts'

/** An effect with the event that it is of. */
export interface Happened<Kind extends Effect['kind']> {
  event: LedgerEvent
  effect: EffectOf<Kind>
}

/**
 * What an episode's ledger says, for oracles to read. It is added up here once more, from the events alone, so that no error of the
 * state's own can hide from an invariant.
 */
export interface EpisodeFacts {
  episode: Episode
  world: World
  market: MarketPack
  /** As the episode began. */
  household: Household
  /** Committed effects of a kind, in order. */
  of<Kind extends Effect['kind']>(kind: Kind): readonly Happened<Kind>[]
  effectsOf(event: LedgerEvent): readonly Effect[]
  /** What the agent tried and a tool prevented. */
  blocked: readonly LedgerEvent[]
  /** A profile as it was when an event began. */
  profile(id: ProfileId, at: LedgerEvent): Profile | undefined
  /** Whether its own step-up, made by a user, was in force when an event began. */
  steppedUp(id: ProfileId, at: LedgerEvent): boolean
  /** Whether one event stands before another in the ledger. */
  isBefore(one: LedgerEvent, other: LedgerEvent): boolean
  item(id: string): Item | undefined
  /** Items that the arguments of a call name by their ids. */
  itemsNamed(event: LedgerEvent): readonly Item[]
  /** The profile that a call was for: the one that its arguments name, or the active one. */
  profileMeant(event: LedgerEvent): Profile | undefined
  /** Turn of the transcript that an event stands in; null: not known. */
  turn(event: LedgerEvent): number | null
}

/** @returns a reason where setup or effects are none that can be read */
export function factsOf(given: Episode, world: World): EpisodeFacts | string {
  // Each event is an object of its own, so that one that stands there twice has two places.
  const episode = { ...given, events: given.events.map(event => ({ ...event })) }
  const setup = setupSchema.safeParse(episode.setup)
  if (!setup.success) return `setup: ${setup.error.issues[0]!.message}`
  let household: Household
  try {
    household = withSetup(world.household, setup.data, world.market)
  } catch (error) {
    return (error as Error).message
  }
  const happened: { event: LedgerEvent; effect: Effect }[] = []
  const effects = new Map<LedgerEvent, readonly Effect[]>()
  const places = new Map<LedgerEvent, number>()
  for (const [place, event] of episode.events.entries()) {
    places.set(event, place)
    if (event.outcome !== 'committed') continue
    const parsed = effectSchema.array().safeParse(event.effects)
    if (!parsed.success) return `event ${event.no}: its effects are none that a ledger can hold`
    effects.set(event, parsed.data)
    for (const effect of parsed.data) happened.push({ event, effect })
  }
  const of = <Kind extends Effect['kind']>(kind: Kind) =>
    happened.filter((one): one is Happened<Kind> => one.effect.kind === kind)
  const isBefore = (one: LedgerEvent, other: LedgerEvent) => places.get(one)! < places.get(other)!
  const settings = [...of('control'), ...of('consent')]
  const stepUps = of('step-up')

  const profile = (id: ProfileId, at: LedgerEvent): Profile | undefined => {
    const start = household.profiles.find(one => one.id === id)
    if (start === undefined) return undefined
    let { controls, consents } = start
    for (const { event, effect } of settings) {
      if (effect.profile !== id || !isBefore(event, at)) continue
      if (effect.kind === 'control') controls = { ...controls, ...effect.change }
      else consents = { ...consents, ...effect.change }
    }
    return { ...start, controls, consents }
  }
  return {
    episode,
    world,
    market: world.market,
    household,
    of,
    effectsOf: event => effects.get(event) ?? [],
    blocked: episode.events.filter(({ actor, outcome }) => actor === 'agent' && outcome === 'blocked'),
    profile,
    steppedUp: (id, at) =>
      stepUps.some(
        ({ event, effect }) =>
          effect.profile === id && event.actor === 'user' && isBefore(event, at) && event.at <= at.at && effect.until >= at.at,
      ),
    isBefore,
    item: id => world.catalogue.item(id),
    itemsNamed: event => {
      const ids = [...new Set(textsIn(event.arguments))].filter(text => text.length <= 60)
      return ids.flatMap(id => world.catalogue.item(id) ?? [])
    },
    profileMeant: event => {
      const { profile: named } = event.arguments
      return profile(typeof named === 'string' ? named : event.profile, event) ?? profile(event.profile, event)
    },
    turn: ({ part }) => (part === null ? null : Number(part.split('.')[0])),
  }
}

/** All texts that a value of JSON holds. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
