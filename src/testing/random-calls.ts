import { descriptorNames } from '../world/market/market-pack.ts'
import type { RandomStream } from '../world/random-stream.ts'
import type { World } from '../world/world.ts'
import type { SampleCall } from './sample-calls.ts'

/**
 * A call as it may come: mostly of things that there are, sometimes not; by the agent, or by the user where it is the user's tool. Of the
 * events so far it knows the number, so that consents and charges are named, old and new ones.
 */
export function randomCall(world: World, events: number, stream: RandomStream): SampleCall {
  const item = () => (stream.chance(0.03) ? 'app-99999' : world.catalogue.at(stream.below(world.catalogue.size)).id)
  const profile = () => (stream.chance(0.03) ? 'profile-9001' : stream.pick(world.household.profiles).id)
  const event = () => Math.max(1, events - stream.below(40))
  const charge = () =>
    stream.chance(0.3) ? `charge-past-${1 + stream.below(world.household.purchases.length + 1)}` : `charge-${event()}`
  const some = <T>(make: () => T, most: number) => Array.from({ length: 1 + stream.below(most) }, make)
  const maybe = (fields: Record<string, () => unknown>) =>
    Object.fromEntries(Object.entries(fields).flatMap(([key, make]) => (stream.chance(0.35) ? [[key, make()]] : [])))
  const forWhom = { profile, payer: profile, consent: event }
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
      item: item(),
      ...maybe({ quantity: () => 1 + stream.below(4), ...forWhom, total: () => stream.below(2_000) }),
    }),
    subscribe: () => ({ item: item(), ...maybe(forWhom) }),
    cancel: () => ({ subscription: charge() }),
    refund: () => ({ charge: charge(), ...maybe({ rule: () => stream.pick(['withdrawal', 'no-such-rule']) }) }),
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
    step_up: () => maybe({ profile }),
    approve: () => ({
      what: stream.pick(['acquisition', 'charge']),
      item: item(),
      amount: stream.below(5_000),
      ...maybe({ for: profile, by: profile }),
    }),
    switch_profile: () => ({ to: profile() }),
    lift_avoid: () => ({ item: item(), descriptor: stream.pick(descriptorNames) }),
  }
  const users = ['step_up', 'approve', 'switch_profile', 'lift_avoid']
  const names = Object.keys(calls)
  // Money moves more often than in life.
  const tool = stream.chance(0.4) ? stream.pick(['purchase', 'purchase', 'refund', 'subscribe', 'approve']) : stream.pick(names)
  const rightly = stream.chance(0.98)
  return { tool, given: calls[tool]!(), actor: users.includes(tool) === rightly ? 'user' : 'agent' }
}
