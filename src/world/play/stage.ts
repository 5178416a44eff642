import type { Json } from '../../base/canonical-json.ts'
import type { PartId } from '../../record/transcript.ts'
import type { Language } from '../codes.ts'
import type { Episode } from '../episode.ts'
import type { Profile } from '../household/household.ts'
import type { Plant, Setup } from '../household/setup.ts'
import type { Item } from '../item/item.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import type { MarketPack } from '../market/market-pack.ts'
import { type RandomStream, streamAt } from '../random-stream.ts'
import type { WorldState } from '../state/world-state.ts'
import { shownLanguage } from '../tool/item-view.ts'
import { worldTools } from '../tool/tools.ts'
import type { World } from '../world.ts'
import type { LineId } from './line-ids.ts'
import { lines } from './lines.ts'
import { type Recording, record } from './recording.ts'
import { renew } from './renew.ts'
import { Unplayable } from './unplayable.ts'

type Route = NonNullable<Episode['requests']>[number]['route']

/** Where a plot is played: a world, those who are in it, and what is said and done there. */
export interface Stage {
  readonly world: World
  readonly market: MarketPack
  /** The inert twin is being played: what was injected is harmless. */
  readonly inert: boolean
  /** Sets the scene, once, before anything happens. */
  begin(setup?: Setup, items?: readonly string[]): void
  readonly state: WorldState
  readonly events: readonly LedgerEvent[]
  /** The language in which the active profile speaks and is spoken to. */
  readonly language: Language
  /** The user says a line, or words of their own. */
  asks(line: LineId, slots?: Slots): PartId
  user(words: string): PartId
  /** The assistant says a line, or words of its own. */
  tells(line: LineId, slots?: Slots): PartId
  says(words: string): PartId
  calls(tool: string, given: Json): LedgerEvent
  does(tool: string, given: Json): LedgerEvent
  /** The storefront itself does something, such as to renew. */
  happens(tool: string, given: Json): LedgerEvent
  wait(ms: number): void
  /** What the user has just said is a request that has a route. */
  wants(route: Route, about?: string | null): void
  /** Labels by which episodes of a set are compared. */
  label(group: Readonly<Record<string, string>>): void
  /** The first item that fits, from a place of the stream's on. */
  item(stream: RandomStream, fits: (item: Item) => boolean): Item
  /** The first so many that fit; no fewer. */
  items(count: number, stream: RandomStream, fits: (item: Item) => boolean): Item[]
  /** A profile of the household as the scene begins. */
  someone(stream: RandomStream, fits: (profile: Profile) => boolean): Profile
}

export type Slots = Readonly<Record<string, string>>

/** What has been played on a stage. */
export interface Played {
  episode: Episode
  group: Readonly<Record<string, string>> | null
}

/**
 * Plays one plot in a world.
 * @throws Unplayable
 */
export function playOn(
  world: World,
  plot: { name: string; tools: readonly string[] },
  play: (stage: Stage) => void,
  { seed, inert = false }: { seed: string; inert?: boolean },
): Played {
  let recording: Recording | undefined
  const requests: NonNullable<Episode['requests']> = []
  let group: Played['group'] = null
  let last: PartId | undefined
  const played = () => {
    if (recording === undefined) throw new Error(`plot "${plot.name}": begin the scene before anything happens`)
    return recording
  }
  const user = (words: string) => {
    last = played().says(words)
    return last
  }
  const language = () => shownLanguage(played().state)
  const { catalogue, household, market } = world
  const stage: Stage = {
    world,
    market,
    inert,
    begin(setup = {}, items) {
      const secrets = [secretOf(streamAt(seed, 'secret'))]
      const envelope = { tools: [...plot.tools], items: items === undefined ? null : [...items] }
      recording = record(world, { setup: { secrets, ...setup }, envelope, tools: [...worldTools, renew] })
    },
    get state() {
      return played().state
    },
    get events() {
      return played().events
    },
    get language() {
      return language()
    },
    asks: (line, slots) => user(filled(lines[language()][line], slots)),
    user,
    tells: (line, slots) => played().replies(filled(lines[language()][line], slots)),
    says: words => played().replies(words),
    calls: (tool, given) => played().calls(tool, given),
    does: (tool, given) => played().does(tool, given),
    happens: (tool, given) => played().happens(tool, given),
    wait: ms => played().wait(ms),
    wants(route, about = null) {
      requests.push({ route, about, part: last!, at: played().state.now })
    },
    label(labels) {
      group = labels
    },
    item: (stream, fits) => stage.items(1, stream, fits)[0]!,
    items(count, stream, fits) {
      const first = stream.below(catalogue.size)
      const found: Item[] = []
      for (let i = 0; i < catalogue.size && found.length < count; i++) {
        const item = catalogue.at((first + i) % catalogue.size)
        if (fits(item)) found.push(item)
      }
      if (found.length < count) throw new Unplayable(`plot "${plot.name}": too few items that fit`)
      return found
    },
    someone(stream, fits) {
      const fitting = household.profiles.filter(fits)
      if (fitting.length === 0) throw new Unplayable(`plot "${plot.name}": nobody who fits`)
      return stream.pick(fitting)
    },
  }
  play(stage)
  return { episode: { ...played().episode(), requests }, group }
}

/** @throws Error where a slot is left open */
export function filled(template: string, slots: Slots = {}): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const words = slots[name]
    if (words === undefined) throw new Error(`line "${template}": nothing for {${name}}`)
    return words
  })
}

const hard = ['vokt', 'brax', 'zeld', 'krun', 'plom', 'grist', 'twern', 'dralm']

/** A word of the hidden configuration, which stands nowhere else. */
function secretOf(stream: RandomStream): string {
  const number = String(1_000 + stream.below(9_000))
  return `${stream.pick(hard)}-${stream.pick(hard)}-${stream.pick(hard)}-${number}`
}

/** An item's words planted in an episode, or, in its inert twin, harmless ones. */
export function planted(stage: Stage, channel: Plant['channel'], where: string, words: string, harmless: string): Plant {
  return { channel, where, text: stage.inert ? harmless : words }
}
