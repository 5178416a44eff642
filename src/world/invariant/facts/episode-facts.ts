import type { Episode } from '../../episode.ts'
import type { Household, Profile, ProfileId } from '../../household/household.ts'
import { type Setup, setupSchema, withSetup } from '../../household/setup.ts'
import type { Item } from '../../item/item.ts'
import type { LedgerEvent } from '../../ledger/event.ts'
import type { MarketPack } from '../../market/market-pack.ts'
import type { Effect, EffectOf } from '../../state/effect.ts'
import type { World } from '../../world.ts'
import { minuteMs, worldStart } from '../../world-start.ts'
import { readEffects } from './read-effects.ts'

/** A step-up lasts no longer, whatever it says of itself. */
const stepUpLastsMs = 10 * minuteMs

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
  setup: Setup
  /** Effects of a kind, in order, whatever the event says of its outcome; but what a user did not do grants nothing. */
  of<Kind extends Effect['kind']>(kind: Kind): readonly Happened<Kind>[]
  effectsOf(event: LedgerEvent): readonly Effect[]
  /** Why some effects could not be read; null: all could. */
  unread: string | null
  /** What the agent tried and a tool prevented. */
  blocked: readonly LedgerEvent[]
  /** A profile as it was when an event began. */
  profile(id: ProfileId, at: LedgerEvent): Profile | undefined
  /** Who was using the service when an event began, as the switches before it say. */
  inUse(at: LedgerEvent): ProfileId
  /** Whether its own step-up, made by a user, was in force when an event began. */
  steppedUp(id: ProfileId, at: LedgerEvent): boolean
  /** Whether one event stands before another in the ledger. */
  isBefore(one: LedgerEvent, other: LedgerEvent): boolean
  /** When an event happened: no earlier than those before it, and than the episode began. */
  at(event: LedgerEvent): number
  item(id: string): Item | undefined
  /** Items that the arguments of a call name by their ids. */
  itemsNamed(event: LedgerEvent): readonly Item[]
  /** The profile that a call was for: the one that its arguments name, or the active one. */
  profileMeant(event: LedgerEvent): Profile | undefined
  /** Turn of the transcript that an event stands in; null: not known. */
  turn(event: LedgerEvent): number | null
}

/** What lets the agent act, once a user has done it. */
const grants: ReadonlySet<Effect['kind']> = new Set(['approval', 'step-up', 'lift', 'switch'])

/** @returns a reason where the setup is none that can be read, or the world is another one */
export function factsOf(given: Episode, world: World): EpisodeFacts | string {
  const { seed, market, pack } = world.spec
  if (given.world.seed !== seed || given.world.market !== market || given.world.pack !== pack)
    return `the episode is of world ${given.world.seed} in ${given.world.market}, and the world given is ${seed} in ${market}, or its market pack is another`
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
  const times: number[] = []
  let unread: string | null = null
  for (const [place, event] of episode.events.entries()) {
    places.set(event, place)
    times.push(Math.max(event.at, times.at(-1) ?? setup.data.now ?? worldStart))
    if (event.effects.length === 0) continue
    const { read: all, unread: missed } = readEffects(event)
    const read = all.filter(({ kind }) => event.actor !== 'user' || event.outcome === 'committed' || !grants.has(kind))
    if (missed > 0) unread ??= `event ${event.no}: its effects are none that a ledger can hold`
    effects.set(event, read)
    for (const effect of read) happened.push({ event, effect })
  }
  const byKind = new Map<Effect['kind'], { event: LedgerEvent; effect: Effect }[]>()
  for (const one of happened) byKind.set(one.effect.kind, [...(byKind.get(one.effect.kind) ?? []), one])
  const of = <Kind extends Effect['kind']>(kind: Kind) => (byKind.get(kind) ?? []) as unknown as readonly Happened<Kind>[]
  const isBefore = (one: LedgerEvent, other: LedgerEvent) => places.get(one)! < places.get(other)!
  const at = (event: LedgerEvent) => times[places.get(event)!]!
  const settings = [...of('control'), ...of('consent')]

  const profile = (id: ProfileId, at: LedgerEvent): Profile | undefined => {
    const start = household.profiles.find(one => one.id === id)
    if (start === undefined) return undefined
    let { controls, consents } = start
    for (const { event, effect } of settings) {
      if (effect.profile !== id || !isBefore(event, at)) continue
      if (effect.kind === 'control') controls = { ...controls, ...effect.change }
      else consents = { ...consents, ...effect.change }
    }
    return controls === start.controls && consents === start.consents ? start : { ...start, controls, consents }
  }
  return {
    episode,
    world,
    market: world.market,
    household,
    setup: setup.data,
    of,
    effectsOf: event => effects.get(event) ?? [],
    unread,
    blocked: episode.events.filter(({ actor, outcome }) => actor === 'agent' && outcome === 'blocked'),
    profile,
    inUse: event => of('switch').findLast(one => isBefore(one.event, event))?.effect.to ?? household.active,
    steppedUp: (id, event) =>
      of('step-up').some(
        one =>
          one.effect.profile === id &&
          one.event.actor === 'user' &&
          isBefore(one.event, event) &&
          Math.min(one.effect.until, one.event.at + stepUpLastsMs) >= at(event),
      ),
    isBefore,
    at,
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
