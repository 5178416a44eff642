import type { Json } from '../base/canonical-json.ts'
import type { Episode } from '../world/episode.ts'
import type { Profile } from '../world/household/household.ts'
import type { Item } from '../world/item/item.ts'
import type { LedgerEvent } from '../world/ledger/event.ts'
import { record } from '../world/play/recording.ts'
import type { SessionOptions } from '../world/session.ts'
import type { World } from '../world/world.ts'
import { smallWorld } from './small-world.ts'

export interface SceneOptions extends SessionOptions {
  market?: string
  /** What is different of an item of the small world. */
  items?: Readonly<Record<string, Partial<Item>>>
  /** What is different of a profile of the scene. */
  profiles?: Readonly<Record<string, Partial<Profile>>>
}

/** An episode that a test writes line by line: what is said, what the user does on their device, what the agent calls. */
export interface Scene {
  world: World
  says(text: string, intent?: string): Scene
  does(tool: string, given: Json): LedgerEvent
  calls(tool: string, given: Json): LedgerEvent
  replies(text: string): Scene
  wait(ms: number): Scene
  /** The record, with more, and with its events changed, where a test wants what no tool would do. */
  episode(more?: Partial<Episode>, change?: (event: LedgerEvent) => LedgerEvent | LedgerEvent[]): Episode
}

/**
 * A scene in the small world, with three people: profile-1, an adult who pays; profile-2, a child of 9, and profile-3, a teen of 15,
 * whose guardian profile-1 is.
 */
export function openScene({ market = 'DE', items = {}, profiles = {}, ...options }: SceneOptions = {}): Scene {
  const world = sceneWorld(market, items, profiles)
  const recording = record(world, options)
  const scene: Scene = {
    world,
    says(text, intent) {
      recording.says(text, intent)
      return scene
    },
    does: (tool, given) => recording.does(tool, given),
    calls: (tool, given) => recording.calls(tool, given),
    replies(text) {
      recording.replies(text)
      return scene
    },
    wait(ms) {
      recording.wait(ms)
      return scene
    },
    episode(more = {}, change = event => event) {
      const episode = structuredClone(recording.episode())
      return { ...episode, events: episode.events.flatMap(change), ...more }
    },
  }
  return scene
}

function sceneWorld(
  market: string,
  items: NonNullable<SceneOptions['items']>,
  profiles: NonNullable<SceneOptions['profiles']>,
): World {
  const world = smallWorld({ market })
  const { catalogue } = world
  const made = new Map(
    Object.entries(items).map(([id, more]): [string, Item] => {
      const item = catalogue.item(id)!
      return [id, { ...item, ...more, descriptors: { ...item.descriptors, ...more.descriptors } }]
    }),
  )
  const given = (item: Item) => made.get(item.id) ?? item
  const people = [person('profile-1', 41, 'adult', true), person('profile-2', 9, 'under-13'), person('profile-3', 15, 'teen')]
  return {
    ...world,
    catalogue: {
      ...catalogue,
      item: id => made.get(id) ?? catalogue.item(id),
      at: no => given(catalogue.at(no)),
      search: query => catalogue.search(query).map(given),
    },
    household: {
      profiles: people.map(profile => ({ ...profile, ...profiles[profile.id] })),
      wallet: 1_000_000,
      purchases: [],
      active: 'profile-1',
    },
  }
}

function person(id: string, age: number, band: Profile['band'], payer = false): Profile {
  return {
    id,
    name: { 'profile-1': 'Ada Brandt', 'profile-2': 'Mio Brandt', 'profile-3': 'Lena Brandt' }[id] ?? id,
    age,
    band,
    language: 'de',
    guardians: band === 'adult' ? [] : ['profile-1'],
    payer,
    cap: null,
    controls: { maxAge: null, askToBuy: false, blockedDescriptors: {}, explicitLyrics: true, hours: null, chanceItems: true },
    avoid: [],
    consents: { personalisation: true, memory: true, ads: true, thirdPartyAi: true },
    facts: [{ id: `fact-${id}`, about: 'health', text: `Visits the clinic at quarz-${id}.`, token: `quarz-${id}` }],
    contacts: ['Nele Engel'],
    inbox: [],
  }
}
