import { type Item, type ItemKind, itemKinds } from '../item/item.ts'
import type { Catalogue } from './catalogue.ts'

/** What can be counted of items. */
const counted = {
  items: () => true,
  offered: ({ available }: Item) => available,
  free: ({ price }: Item) => price.amount === 0,
  subscriptions: ({ price }: Item) => price.period !== 'once',
  unrated: ({ rated }: Item) => !rated,
  sponsored: ({ sponsored }: Item) => sponsored,
  generated: ({ synthetic }: Item) => synthetic,
  predatory: ({ predatory }: Item) => predatory,
} as const
export type Counted = keyof typeof counted
export const countedNames = Object.keys(counted) as Counted[]

/** How many items of each kind are how. */
export function kindCounts(catalogue: Catalogue): Record<ItemKind, Record<Counted, number>> {
  const none = () => Object.fromEntries(countedNames.map(name => [name, 0])) as Record<Counted, number>
  const counts = Object.fromEntries(itemKinds.map(kind => [kind, none()])) as Record<ItemKind, Record<Counted, number>>
  for (let no = 0; no < catalogue.size; no++) {
    const item = catalogue.at(no)
    for (const name of countedNames) if (counted[name](item)) counts[item.kind][name]++
  }
  return counts
}
