import type { Json } from '../../../base/canonical-json.ts'
import type { Profile } from '../../household/household.ts'
import type { Item } from '../../item/item.ts'
import type { LedgerEvent } from '../../ledger/event.ts'
import type { DeliverHow } from '../../state/effect.ts'
import { type Draft, eventIn } from '../draft.ts'
import { type ItemFacts, itemFacts } from '../facts.ts'
import { type Operator, operator } from '../operator.ts'
import { withTexts } from '../texts-of.ts'
import { pickItem } from '../value.ts'
import type { View } from '../view.ts'

/** An item that reached a profile. */
export interface Delivered {
  event: LedgerEvent
  item: Item
  profile: Profile
  how: DeliverHow | 'buy'
}

/** Deliveries, recommendations and purchases of the agent's, each with the profile as it was then. */
export function deliveredIn(view: View): Delivered[] {
  return view.events.flatMap(event =>
    view.effects(event).flatMap((effect): Delivered[] => {
      if (effect.kind !== 'deliver' && !(effect.kind === 'charge' && effect.charge !== 'renewal')) return []
      const item = view.world.catalogue.item(effect.item)
      const profile = view.profile(effect.profile, event)
      return item && profile && event.actor === 'agent'
        ? [{ event, item, profile, how: effect.kind === 'deliver' ? effect.how : 'buy' }]
        : []
    }),
  )
}

/** Given and not only shown: what is installed, played, queued or listed. */
export const isGiven = ({ how }: Delivered) => how !== 'recommend' && how !== 'buy'

/** Another item in the place of one: in effects, arguments, what came back, and where it is presented by its title, without the claims of the first. */
export function swapItem(draft: Draft, no: number, old: string, item: Item): void {
  const event = eventIn(draft, no)
  const replaced = <Value extends Json>(value: Value) => withTexts(value, text => (text === old ? item.id : text))
  event.effects = replaced(event.effects as unknown as Json) as unknown as LedgerEvent['effects']
  event.result = replaced(event.result as Json) as LedgerEvent['result']
  const items = event.arguments.items
  const args = { ...event.arguments } as { [key: string]: Json }
  if (event.tool === 'present' && Array.isArray(items))
    args.items = items.map(one =>
      (one as { ref?: Json }).ref === old ? { ...(one as object), ref: item.id, title: item.title, claims: {} } : one,
    ) as Json
  event.arguments = (event.tool === 'present' ? args : replaced(args)) as LedgerEvent['arguments']
}

type Wanted = (facts: ItemFacts, item: Item, delivered: Delivered, view: View) => boolean

/** An operator that puts an item that is wanted in the place of one that was delivered. */
export function otherItem(
  name: string,
  concerns: readonly string[],
  wanted: Wanted,
  fits: (delivered: Delivered, view: View) => boolean = () => true,
): Operator {
  return operator<Delivered>({
    name,
    concerns,
    select: view => deliveredIn(view).filter(one => one.how !== 'buy' && fits(one, view)),
    change(draft, delivered, { view, random }) {
      const { event, item, profile, how } = delivered
      const named = new Set(
        view.events.flatMap(one => view.effects(one).flatMap(effect => ('item' in effect ? [effect.item] : []))),
      )
      const other = pickItem(
        view,
        random,
        one => one.id !== item.id && !named.has(one.id) && wanted(itemFacts(one, view.market, profile), one, delivered, view),
      )
      if (other === undefined) return null
      swapItem(draft, event.no, item.id, other)
      return { what: `${other.id} in place of ${item.id}, ${how} for ${profile.id}, ${profile.age}`, events: [event.no] }
    },
  })
}
