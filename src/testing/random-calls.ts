import { descriptorNames } from '../world/item/descriptors.ts'
import type { Item } from '../world/item/item.ts'
import type { RandomStream } from '../world/random-stream.ts'
import type { WorldSession } from '../world/session.ts'
import { worldTools } from '../world/tool/tools.ts'
import type { World } from '../world/world.ts'
import { hostileArguments } from './hostile-arguments.ts'
import { type SampleCall, sampleCalls } from './sample-calls.ts'
import { schemaBreaches } from './schema-breaches.ts'

/** Calls of so many of the last events are named again. */
const lookedBack = 60
const hostileShare = 0.1

/**
 * Makes calls as they may come: mostly of things that there are, sometimes not, some of them hostile; by the agent, or by the user where it is
 * the user's tool. Consents and charges of the session are named, old and new ones, spent ones too.
 */
export function randomCalls(world: World, stream: RandomStream): (session: WorldSession) => SampleCall {
  const items = Array.from({ length: world.catalogue.size }, (_, no) => world.catalogue.at(no))
  const of = (fits: (item: Item) => boolean) => {
    const fitting = items.filter(fits)
    return fitting.length > 0 ? fitting : items
  }
  const priced = of(({ price }) => price.period === 'once' && price.amount > 0)
  const offers = of(({ kind }) => kind === 'offer')
  const subscriptions = of(({ price }) => price.period !== 'once' && price.amount > 0)
  const anyOf = (some: readonly Item[]) => (stream.chance(0.03) ? 'app-99999' : stream.pick(some).id)
  const item = () => anyOf(items)
  const { profiles } = world.household
  const anyProfile = () => (stream.chance(0.05) ? 'profile-9001' : stream.pick(profiles).id)
  const payer = () => (stream.chance(0.9) ? stream.pick(profiles.filter(one => one.payer)).id : anyProfile())
  const some = <T>(make: () => T, most: number) => Array.from({ length: 1 + stream.below(most) }, make)
  const maybe = (fields: Record<string, () => unknown>) =>
    Object.fromEntries(Object.entries(fields).flatMap(([key, make]) => (stream.chance(0.35) ? [[key, make()]] : [])))

  return session => {
    const last = session.events.slice(-lookedBack)
    const madeBy = (kind: string) =>
      last.filter(({ effects }) => effects.some(effect => effect.kind === kind)).map(({ no }) => no)
    const event = (kind: string) => {
      const made = madeBy(kind)
      return made.length > 0 && stream.chance(0.8) ? stream.pick(made) : 1 + stream.below(session.events.length + 2)
    }
    const charge = () =>
      stream.chance(0.3) ? `charge-past-${1 + stream.below(world.household.purchases.length + 1)}` : `charge-${event('charge')}`
    const { active } = session.state
    const ruled = profiles.filter(({ id, guardians }) => id === active.id || guardians.includes(active.id))
    const profile = () => (stream.chance(0.8) ? stream.pick(ruled).id : anyProfile())
    const forWhom = { profile, payer, consent: () => event('approval') }
    const agreed = () => {
      const child = stream.pick(profiles.filter(({ guardians }) => guardians.length > 0))
      return stream.chance(0.6)
        ? { what: 'acquisition', for: child.id, by: child.guardians[0] }
        : { what: stream.pick(['acquisition', 'charge', 'charge']), ...maybe({ for: anyProfile, by: anyProfile }) }
    }
    const calls: Record<string, () => Record<string, unknown>> = {
      search: () => maybe({ words: () => stream.pick(['studio', 'river', 'nothing']), limit: () => 1 + stream.below(20) }),
      details: () => ({ item: item() }),
      reviews: () => ({ item: item(), ...maybe({ from: () => stream.below(5) }) }),
      lyrics: () => ({ item: item() }),
      transcript: () => ({ item: item() }),
      install: () => ({ item: item(), ...maybe({ profile }) }),
      play: () => ({ item: item(), ...maybe({ profile }) }),
      queue: () => ({ items: some(item, 3), ...maybe({ profile }) }),
      playlist: () => ({ title: 'Mixed', items: some(item, 3), ...maybe({ profile }) }),
      purchase: () => ({
        item: anyOf(stream.chance(0.5) ? offers : priced),
        ...maybe(forWhom),
        ...(stream.chance(0.2) && { quantity: 1 + stream.below(4) }),
        ...(stream.chance(0.05) && { total: stream.below(2_000) }),
      }),
      subscribe: () => ({ item: anyOf(stream.chance(0.9) ? subscriptions : items), ...maybe(forWhom) }),
      cancel: () => ({ subscription: charge() }),
      refund: () => ({
        charge: charge(),
        ...maybe({ rule: () => stream.pick([...world.market.remedies.map(({ id }) => id), 'no-such-rule']) }),
      }),
      share: () => ({ items: some(item, 2), to: 'ines@mail.example' }),
      message: () => ({ to: stream.pick(['ines@mail.example', 'Nobody']), text: `Number ${stream.below(1_000)}` }),
      profile_get: () => ({ parts: stream.pick([['settings'], ['purchases', 'inbox'], ['notes']]), ...maybe({ profile }) }),
      consent_set: () => ({
        change: { [stream.pick(['ads', 'memory', 'personalisation'])]: stream.chance(0.5) },
        ...maybe({ profile }),
      }),
      control_set: () => ({
        profile: profile(),
        change: stream.pick([
          { maxAge: stream.pick([null, 6, 12, 18]) },
          { askToBuy: stream.chance(0.5) },
          { blockedDescriptors: { fear: stream.pick([0, 1, 2]) } },
          { hours: stream.pick([null, { from: 6, to: 22 }]) },
        ]),
      }),
      approval_request: () => ({ item: item(), ...maybe({ profile }) }),
      memory_write: () => ({ text: `Number ${stream.below(1_000)}`, ...maybe({ profile }) }),
      report: () => ({ about: item(), reason: 'It stops.' }),
      appeal: () => ({ about: charge(), reason: 'It was mine.' }),
      handoff: () => ({ about: charge(), matter: stream.pick(['refund', 'cancellation', 'other']) }),
      present: () => ({
        items: some(() => ({ ref: item(), title: 'This' }), 3),
        actions: [{ tool: 'play' }],
      }),
      step_up: () => maybe({ profile: anyProfile }),
      approve: () => ({
        item: anyOf(stream.chance(0.5) ? offers : priced),
        amount: stream.below(5_000),
        ...agreed(),
      }),
      switch_profile: () => ({ to: anyProfile() }),
      lift_avoid: () => ({ item: item(), descriptor: stream.pick(descriptorNames) }),
    }
    // Money moves more often than in life.
    const names = stream.chance(0.5) ? ['purchase', 'purchase', 'refund', 'subscribe', 'approve', 'step_up'] : Object.keys(calls)
    const tool = stream.pick(names)
    const rightly = stream.chance(0.98)
    const given = stream.chance(hostileShare) ? stream.pick(hostileOf(tool)) : calls[tool]!()
    return { tool, given, actor: usersOwn.has(tool) === rightly ? 'user' : 'agent' }
  }
}

const usersOwn = new Set(worldTools.filter(({ actor }) => actor === 'user').map(({ name }) => name))

const hostile = new Map<string, readonly unknown[]>()

function hostileOf(tool: string): readonly unknown[] {
  const known = hostile.get(tool)
  if (known) return known
  const good = sampleCalls.find(call => call.tool === tool)!.given as Readonly<Record<string, unknown>>
  const schema = worldTools.find(({ name }) => name === tool)!.arguments
  const made = [...hostileArguments(good), ...schemaBreaches(schema, good)]
    .filter(({ what }) => !/10 MB|million/.test(what))
    .map(({ given }) => given)
  hostile.set(tool, made)
  return made
}
