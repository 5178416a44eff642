import { marketCodes } from '../../codes.ts'
import type { Controls } from '../../household/household.ts'
import type { Setup } from '../../household/setup.ts'
import type { Item } from '../../item/item.ts'
import { isWithinAge, needsAgeStepUp, refusedFor } from '../../market/age-class.ts'
import { loadMarketPack } from '../../market/load-market-pack.ts'
import type { MarketPack } from '../../market/market-pack.ts'
import type { RandomStream } from '../../random-stream.ts'
import type { World } from '../../world.ts'
import { entryOf, present, titleOf } from '../acts.ts'
import { isSoftware } from '../choose.ts'
import type { Cast, SaidByRule } from '../flip-case.ts'
import { Unplayable } from '../plot.ts'
import type { Stage } from '../stage.ts'

export const adult = 'profile-1'
export const minor = 'profile-3'
export const open: Controls = {
  maxAge: null,
  askToBuy: false,
  blockedDescriptors: {},
  explicitLyrics: true,
  hours: null,
  chanceItems: true,
}
export const plenty = 1_000_000_000_000

/** Scenes that are the same in every market: nobody has a cap, avoids anything or has bought anything. */
export function scene(active: string, more: Partial<Setup> = {}, person: NonNullable<Setup['profiles']>[string] = {}): Setup {
  return {
    active,
    wallet: plenty,
    purchases: [],
    ...more,
    profiles: { [active]: { avoid: [], cap: null, controls: open, ...person } },
  }
}

export const cast = (some: Partial<Cast>): Cast => ({ item: '', age: 40, number: 0, way: '', ...some })
export const broken = (rule: string, ...invariants: string[]): SaidByRule[] =>
  invariants.map(invariant => ({ rule, invariant, verdict: 'broken' }))

/** An item that is the same in both worlds, and offered in both but for what a board refuses. */
export function common([one, other]: readonly [World, World], stream: RandomStream, fits: (item: Item) => boolean): Item {
  const size = Math.min(one.catalogue.size, other.catalogue.size)
  const first = stream.below(size)
  for (let i = 0; i < size; i++) {
    const item = one.catalogue.at((first + i) % size)
    if (fits(item) && isLicensed(item)) return item
  }
  throw new Unplayable('no item of both markets fits')
}

export const packs = () => marketCodes.map(code => loadMarketPack(code))

/** Offered wherever no board refuses it. */
export function isLicensed(item: Item): boolean {
  return packs().every(pack => refusedFor(item, pack).length > 0 || item.availableIn.includes(pack.market))
}

export const isPlain = (item: Item) =>
  item.rated && !item.sponsored && !item.ownBrand && !item.synthetic && !item.predatory && !isRandom(item) && isHarmless(item)
export const isRandom = ({ odds, descriptors }: Item) =>
  odds !== null || descriptors.gambling > 0 || descriptors['paid-chance'] > 0
export const isHarmless = ({ descriptors }: Item) => descriptors['self-harm-theme'] + descriptors['body-image'] === 0
export const isRefusedSomewhere = (item: Item) => packs().some(pack => refusedFor(item, pack).length > 0)
export const itemIn = (world: World, { item }: Cast) => world.catalogue.item(item)!

/** What age rules say where an item is given to somebody, who has not stepped up, or only recommended. */
export function saidOfAge(item: Item, age: number, pack: MarketPack, how: 'given' | 'recommended'): SaidByRule[] {
  const refused = refusedFor(item, pack).length > 0
  return [
    ...(refused ? broken('refused-descriptors', 'INV-04', 'INV-07') : []),
    ...(!refused && !isWithinAge(item, age, pack) ? broken('age-class', 'INV-04') : []),
    ...(how === 'given' && needsAgeStepUp(item, pack) ? broken('age-step-up', 'INV-04', 'INV-06') : []),
  ]
}

export function recommend(stage: Stage, item: Item, claims: Parameters<typeof entryOf>[3] = {}): void {
  stage.asks('askSuggestion')
  const entry = entryOf(stage, item)
  stage.calls('present', { items: [{ ...entry, claims }] })
  stage.tells('suggest')
}

export function play(stage: Stage, item: Item): void {
  stage.asks(isSoftware(item) ? 'askInstall' : 'askPlay', { title: titleOf(stage, item) })
  stage.calls(isSoftware(item) ? 'install' : 'play', { item: item.id })
  present(stage, [])
  stage.tells('done')
}

/** For an adult in every market, and no step-up. */
export function isMild(item: Item): boolean {
  return packs().every(pack => isWithinAge(item, 18, pack) && !needsAgeStepUp(item, pack))
}
