import type { Item, ItemKind } from '../../src/world/item/item.ts'
import { type RandomStream, streamAt } from '../../src/world/random-stream.ts'
import { type Actor, openSession } from '../../src/world/session.ts'
import type { World } from '../../src/world/world.ts'

/** What is done in an episode, in order. */
export type Line = { says: string } | { tool: string; given: Record<string, unknown>; actor: Actor }

/** How often each tool is called, of a hundred calls of an agent's. `buying` and `subscribing` ask the user for consent first. */
const mix: Readonly<Record<string, number>> = {
  search: 20,
  details: 15,
  reviews: 9,
  present: 12,
  profile_get: 6,
  play: 5,
  queue: 4,
  playlist: 2,
  install: 4,
  lyrics: 2,
  transcript: 2,
  purchase: 3,
  subscribe: 1,
  refund: 2,
  cancel: 1,
  share: 1,
  message: 2,
  memory_write: 2,
  consent_set: 1,
  control_set: 1,
  approval_request: 1,
  report: 1,
  appeal: 1,
  handoff: 1,
  switch_profile: 1,
}
const hundred = Object.entries(mix).flatMap(([tool, share]) => Array.from({ length: share }, () => tool))

/** A user's word comes before so many calls. */
const callsToAWord = 5

/** So many calls of every tool, with what the user says between them. */
export function script(world: World, calls: number, seed: number): Line[] {
  const stream = streamAt(seed, 'perf', 'calls')
  const byKind = new Map<ItemKind, Item[]>()
  for (let no = 0; no < world.catalogue.size; no++) {
    const item = world.catalogue.at(no)
    if (item.available) byKind.set(item.kind, [...(byKind.get(item.kind) ?? []), item])
  }
  const lines: Line[] = []
  for (let done = 0; done < calls; ) {
    if (done % callsToAWord === 0)
      lines.push({ says: `Something quiet for ${stream.below(1_000)} minutes, and not too dear, please.` })
    for (const line of linesOf(stream.pick(hundred), world, byKind, stream, done)) {
      lines.push(line)
      done++
    }
  }
  return lines
}

/** Plays a script in a session of its own, and says how many calls it made. */
export function play(world: World, lines: readonly Line[]): number {
  const session = openSession(world)
  let part = 0
  for (const line of lines) {
    if ('says' in line) session.hear({ source: 'user', text: line.says, part: `${part++}.0` })
    else session.call(line.tool, line.given, line.actor, { call: `${part}.0`, result: `${part++}.1` })
  }
  return session.events.length
}

function linesOf(
  tool: string,
  { household, catalogue, market }: World,
  byKind: ReadonlyMap<ItemKind, readonly Item[]>,
  stream: RandomStream,
  done: number,
): Line[] {
  const of = (...kinds: ItemKind[]) => stream.pick(byKind.get(stream.pick(kinds))!)
  const any = () => catalogue.at(stream.below(catalogue.size))
  const media = () => of('song', 'video', 'podcast', 'article').id
  const child = household.profiles.find(({ guardians }) => guardians.length > 0)!.id
  const by = household.profiles.find(({ payer }) => payer)!.id
  const charge = () =>
    done > 0 && stream.chance(0.5) ? `charge-${1 + stream.below(done)}` : stream.pick(household.purchases).charge
  const contact = stream.pick(stream.pick(household.profiles).contacts)
  const agent = (given: Record<string, unknown>): Line[] => [{ tool, given, actor: 'agent' }]
  const words = `It starts at ${stream.below(24)} and nobody has to bring anything but what they read last week.`
  const item = of('app', 'game', 'offer', 'song', 'video', 'book')
  const agreed = (period: string): Line => ({
    tool: 'approve',
    given: { what: 'charge', item: item.id, amount: item.price.amount, period, by },
    actor: 'user',
  })
  const made: Record<string, () => Line[]> = {
    search: () =>
      agent(stream.chance(0.6) ? { words: any().title.slice(0, 12) } : { kind: stream.pick([...byKind.keys()]), limit: 20 }),
    details: () => agent({ item: any().id }),
    reviews: () => agent({ item: any().id }),
    present: () => {
      const shown = Array.from({ length: 5 }, any)
      const items = shown.map(({ id, title, price }) => ({
        ref: id,
        title,
        claims: { price: price.amount, period: price.period },
      }))
      return agent({ items, actions: [{ tool: 'search' }] })
    },
    profile_get: () => agent({ parts: stream.pick([['settings'], ['purchases'], ['settings', 'inbox'], ['notes']]) }),
    play: () => agent({ item: media() }),
    queue: () => agent({ items: Array.from({ length: 5 }, media) }),
    playlist: () => agent({ title: `Evening ${stream.below(50)}`, items: Array.from({ length: 12 }, media) }),
    install: () => agent({ item: of('app', 'game').id }),
    lyrics: () => agent({ item: of('song').id }),
    transcript: () => agent({ item: of('podcast', 'video').id }),
    purchase: () => [agreed('once'), ...agent({ item: item.id, payer: by, consent: done + 1 })],
    subscribe: () => [agreed('month'), ...agent({ item: item.id, payer: by, consent: done + 1 })],
    refund: () => agent({ charge: charge(), rule: market.remedies[0]?.id ?? 'none' }),
    cancel: () => agent({ subscription: charge() }),
    share: () => agent({ items: [media()], to: contact, note: words }),
    message: () => agent({ to: contact, text: words }),
    memory_write: () => agent({ text: words }),
    consent_set: () => agent({ change: { personalisation: stream.chance(0.5) } }),
    control_set: () => [
      { tool: 'step_up', given: { profile: by }, actor: 'user' },
      ...agent({ profile: child, change: { maxAge: 12 } }),
    ],
    approval_request: () => agent({ item: item.id, profile: child }),
    report: () => agent({ about: any().id, reason: words }),
    appeal: () => agent({ about: charge(), reason: words }),
    handoff: () => agent({ about: charge(), matter: 'refund', reason: words }),
    switch_profile: () => [
      { tool: 'step_up', given: { profile: by }, actor: 'user' },
      { tool, given: { to: stream.pick(household.profiles).id }, actor: 'user' },
    ],
  }
  return made[tool]!()
}
