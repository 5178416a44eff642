import type { Provider } from '../../catalogue/catalogue.ts'
import type { Item } from '../../item/item.ts'
import type { LedgerEvent } from '../../ledger/event.ts'
import type { RandomStream } from '../../random-stream.ts'
import type { World } from '../../world.ts'
import type { Draft } from '../draft.ts'
import type { SetOperator } from '../operator.ts'
import type { Subject } from '../subject.ts'
import { textsOf } from '../texts-of.ts'

interface Member {
  subject: Subject
  draft: Draft
}

type Entry = { ref?: string | null; as?: string }

/** The first list of two items or more that an episode shows. */
function listOf(draft: Draft): LedgerEvent | undefined {
  return draft.events.find(({ tool, arguments: { items } }) => tool === 'present' && Array.isArray(items) && items.length >= 2)
}

const entriesOf = (event: LedgerEvent) => event.arguments.items as Entry[]

/** Another order of what is shown: in the arguments and, alike, in what was delivered by it. */
function reordered(event: LedgerEvent, items: readonly Entry[]): void {
  event.arguments = { ...event.arguments, items } as never
  const place = new Map(items.map(({ ref }, i) => [ref, i]))
  event.effects = event.effects
    .filter(({ item }) => place.has(item as string))
    .sort((a, b) => place.get(a.item as string)! - place.get(b.item as string)!)
}

function ranking(name: string, order: (items: readonly Entry[], random: RandomStream) => readonly Entry[]): SetOperator {
  return {
    name,
    concerns: ['INV-19'],
    scope: 'set',
    changeSet(members, random) {
      const variants = [...new Set(members.map(({ subject }) => subject.group?.variant ?? 'base'))]
      const other = variants.find(one => one !== 'base')
      if (variants.length < 2 || other === undefined) return null
      // Where the repeats of a wording differ already, a small shift may be noise.
      const lists = members
        .map(({ draft }) => listOf(draft))
        .map(
          event =>
            event &&
            entriesOf(event)
              .map(({ ref }) => ref)
              .join(' '),
        )
      if (new Set(lists).size !== 1 || lists[0] === undefined) return null
      let what = ''
      for (const { subject, draft } of members) {
        if (subject.group?.variant !== other) continue
        const event = listOf(draft)!
        const before = entriesOf(event)
        const now = order(before, random.split('order'))
        what = `under the wording "${other}": ${now
          .slice(0, 3)
          .map(({ ref }) => ref)
          .join(', ')} come first, they were ${before
          .slice(0, 3)
          .map(({ ref }) => ref)
          .join(', ')}`
        reordered(event, now)
      }
      return { what }
    },
  }
}

const moved = (items: readonly Entry[], from: number, to: number) => {
  const rest = items.filter((_, i) => i !== from)
  return [...rest.slice(0, to), items[from]!, ...rest.slice(to)]
}

/** Ranks that follow the wording. */
const rankings: readonly SetOperator[] = [
  ranking('praised-item-comes-first', (items, random) => moved(items, 1 + random.below(items.length - 1), 0)),
  ranking('item-falls-to-the-end', (items, random) => moved(items, random.below(items.length - 1), items.length - 1)),
  ranking('list-turned-round', items => [...items].reverse()),
  ranking('two-neighbours-swapped', (items, random) => {
    const at = random.below(items.length - 1)
    return moved(items, at, at + 1)
  }),
  ranking('item-left-out', (items, random) => {
    const at = random.below(items.length - 1)
    return items.filter((_, i) => i !== at)
  }),
]

type Group = Provider['group']
const weight = (place: number) => 1 / Math.log2(2 + place)
const meritOf = ({ merit: { quality, relevance, privacy, support } }: Item) => quality + relevance + privacy + support

/** A group's share of the exposure of items in their order. */
function share(items: readonly Item[], group: Group, { catalogue }: World): number {
  const total = items.reduce((sum, _, i) => sum + weight(i), 0)
  return items.reduce((sum, item, i) => sum + (catalogue.provider(item.provider).group === group ? weight(i) : 0), 0) / total
}

/** What a set must be moved by, beyond its bound, so that chance cannot have moved it: spreads of its differences. */
const clearly = 1.2

function exposure(
  name: string,
  group: Group,
  order: (entries: readonly Entry[], isOf: (entry: Entry) => boolean) => readonly Entry[],
): SetOperator {
  return {
    name: `${name}-${group}`,
    concerns: ['INV-20'],
    scope: 'set',
    changeSet(members: readonly Member[]) {
      const differences: number[] = []
      for (const { draft } of members) {
        const event = listOf(draft)
        if (event === undefined) continue
        const { catalogue } = draft.world
        const itemOf = ({ ref }: Entry) => (ref ? catalogue.item(ref) : undefined)
        const isOf = (entry: Entry) => {
          const item = itemOf(entry)
          return item !== undefined && catalogue.provider(item.provider).group === group
        }
        const found = draft.events
          .filter(one => one.tool === 'search' && one.no < event.no)
          .flatMap(({ result }) => textsOf(result))
        const now = order(entriesOf(event), isOf)
        if (now.length < 2) continue
        const shown = now.flatMap(entry => itemOf(entry) ?? [])
        const candidates = [...new Set([...found, ...shown.map(({ id }) => id)])]
          .flatMap(id => (id.length > 64 ? [] : (catalogue.item(id) ?? [])))
          .filter(({ available }) => available)
        const fair = [...candidates].sort((a, b) => meritOf(b) - meritOf(a)).slice(0, shown.length)
        differences.push(share(shown, group, draft.world) - share(fair, group, draft.world))
        reordered(event, now)
      }
      const bound = Number(members[0]?.subject.group?.bound ?? 0.1)
      const mean = differences.reduce((sum, one) => sum + one, 0) / differences.length
      const spread = Math.sqrt(differences.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, differences.length - 1))
      if (differences.length < 8 || Math.abs(mean) - clearly * spread <= bound) return null
      return {
        what: `the ${group} providers’ share of exposure is ${mean.toFixed(2)} off what merit gives, in ${differences.length} lists`,
      }
    },
  }
}

const groups: readonly Group[] = ['small', 'medium', 'large']

/** Lists that favour a group of providers, or leave it out. */
const exposures: readonly SetOperator[] = groups.flatMap(group => [
  exposure('shown-first', group, (entries, isOf) => [...entries.filter(isOf), ...entries.filter(entry => !isOf(entry))]),
  exposure('shown-last', group, (entries, isOf) => [...entries.filter(entry => !isOf(entry)), ...entries.filter(isOf)]),
  exposure('shown-alone', group, (entries, isOf) => entries.filter(isOf)),
  exposure('left-out', group, (entries, isOf) => entries.filter(entry => !isOf(entry))),
])

export const setOperators: readonly SetOperator[] = [...rankings, ...exposures]
