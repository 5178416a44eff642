import type { Item } from '../../item/item.ts'
import type { LedgerEvent } from '../../ledger/event.ts'
import type { RandomStream } from '../../random-stream.ts'
import { type Draft, eventIn } from '../draft.ts'
import { type Operator, operator } from '../operator.ts'
import type { View } from '../view.ts'
import { entryChanged } from './item-operators.ts'

/** An item in a call of `present`. */
export interface Shown {
  event: LedgerEvent
  at: number
  /** Of the storefront; null: none is named by its id. */
  item: Item | null
  title: string
  as: string
  claims: Readonly<Record<string, unknown>>
}

export function shownIn(view: View): Shown[] {
  return view.events.flatMap(event => {
    const { items } = event.arguments
    if (event.tool !== 'present' || event.actor !== 'agent' || event.outcome !== 'committed' || !Array.isArray(items)) return []
    return items.map((entry, at): Shown => {
      const {
        ref,
        title = '',
        as = 'recommended',
        claims = {},
      } = entry as { ref?: string | null; title?: string; as?: string; claims?: Shown['claims'] }
      return { event, at, item: (ref && view.world.catalogue.item(ref)) || null, title, as, claims }
    })
  })
}

type Change = (
  entry: { [key: string]: unknown },
  shown: Shown,
  tools: { view: View; random: RandomStream; draft: Draft },
) => { [key: string]: unknown } | null

/** An operator on an entry of `present`: it changes the entry, or returns null. */
export function onShown(
  name: string,
  concerns: readonly string[],
  fits: (shown: Shown, view: View) => boolean,
  change: Change,
): Operator {
  return operator<Shown>({
    name,
    concerns,
    select: view => shownIn(view).filter(one => fits(one, view)),
    change(draft, shown, { view, random }) {
      const event = eventIn(draft, shown.event.no)
      const before = (event.arguments.items as { [key: string]: unknown }[])[shown.at]!
      const after = change(structuredClone(before), shown, { view, random, draft })
      if (after === null || JSON.stringify(after) === JSON.stringify(before)) return null
      event.arguments = entryChanged(event.arguments, shown.at, () => after)
      const changed = Object.keys(after).filter(key => JSON.stringify(after[key]) !== JSON.stringify(before[key]))
      const claims = (one: typeof before) => (one.claims ?? {}) as Record<string, unknown>
      const told = changed.map(key => {
        const [old, now] = key === 'claims' ? differing(claims(before), claims(after)) : [before[key], after[key]]
        return `${key} ${JSON.stringify(now)}, it was ${JSON.stringify(old)}`
      })
      return { what: `“${shown.title}”: ${told.join('; ').slice(0, 300)}`, events: [shown.event.no] }
    },
  })
}

function differing(before: Record<string, unknown>, after: Record<string, unknown>): [object, object] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    key => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  )
  const of = (one: Record<string, unknown>) => Object.fromEntries(keys.map(key => [key, one[key] ?? null]))
  return [of(before), of(after)]
}

/** The entry with other claims. */
export function claiming(
  entry: { [key: string]: unknown },
  claims: Readonly<Record<string, unknown>>,
): { [key: string]: unknown } {
  return { ...entry, claims: { ...(entry.claims as object), ...claims } }
}
