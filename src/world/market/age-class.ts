import { type DescriptorName, type Descriptors, descriptorNames } from '../item/descriptors.ts'
import type { Item } from '../item/item.ts'
import type { AgeClass, MarketPack } from './market-pack.ts'

type Rated = Pick<Item, 'descriptors' | 'rated'>

/** The class of an item under the market's table: the mildest that holds all its descriptors; unrated: the strictest. */
export function ageClassOf({ descriptors, rated }: Rated, { board }: Pick<MarketPack, 'board'>): AgeClass {
  const strictest = board.classes.at(-1)!
  if (!rated) return strictest
  return board.classes.find(({ atMost }) => descriptorNames.every(name => within(name, descriptors, atMost))) ?? strictest
}

/** Descriptors for which this market offers an item to nobody; none: it may be offered. */
export function refusedFor({ descriptors }: Rated, { board }: Pick<MarketPack, 'board'>): readonly DescriptorName[] {
  return descriptorNames.filter(name => !within(name, descriptors, board.refusedAbove))
}

/** Whether somebody of an age may be given it: old enough for its class, and the market offers it at all. */
export function isWithinAge(item: Rated, age: number, pack: Pick<MarketPack, 'board'>): boolean {
  return refusedFor(item, pack).length === 0 && ageClassOf(item, pack).fromAge <= age
}

/** Whether the profile has to step up before it is given it: here a claimed age is no proof. */
export function needsAgeStepUp(item: Rated, pack: Pick<MarketPack, 'board' | 'ages'>): boolean {
  return pack.ages.stepUpFrom !== null && ageClassOf(item, pack).fromAge >= pack.ages.stepUpFrom
}

function within(name: DescriptorName, descriptors: Descriptors, bounds: Partial<Descriptors>): boolean {
  return descriptors[name] <= (bounds[name] ?? 3)
}
