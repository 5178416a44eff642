import { z } from 'zod'
import { canonicalJson, type Json } from '../../../base/canonical-json.ts'
import { setAt, slotsOf } from '../paths.ts'
import { withTexts } from '../texts-of.ts'
import { foundValue, valueSchema } from '../value.ts'
import { action, named, shown } from './action.ts'

/** Where each of them stands in an event; the first that is there is the one that is replaced everywhere. */
const places = {
  profile: ['effects.*.profile', 'effects.*.from', 'effects.*.for', 'arguments.profile', 'profile'],
  active: ['profile'],
  payer: ['effects.charge.payer', 'arguments.payer'],
  by: ['effects.*.by', 'arguments.by'],
  item: ['effects.*.item', 'effects.message.shares.0', 'arguments.item', 'arguments.items.0', 'arguments.items.0.ref'],
  recipient: ['effects.message.to', 'arguments.to'],
  charge: ['effects.refund.charge', 'effects.cancel.subscription', 'arguments.charge', 'arguments.subscription'],
} as const

export const retarget = action({
  about:
    'another profile, payer, item, recipient or charge, in effects, arguments and result alike; `active` is who was using the service, and nothing else',
  takes: z.strictObject({
    do: z.literal('retarget'),
    what: z.enum(Object.keys(places) as [keyof typeof places, ...(keyof typeof places)[]]),
    to: valueSchema,
  }),
  apply(draft, event, { what, to }, { view, random, event: recorded }) {
    const slots = places[what].flatMap(path => slotsOf(event, path).filter(({ value }) => typeof value === 'string'))
    const old = slots[0]?.value
    const found = foundValue(to, { view, event: recorded, random }, old)
    if (typeof old !== 'string' || typeof found !== 'string' || found === old) return null
    const before = canonicalJson(event as unknown as Json)
    if (what === 'active' || what === 'payer' || what === 'by') for (const slot of slots) setAt(slot, found)
    else {
      // A title goes with its item.
      const catalogue = draft.world.catalogue
      const [title, newTitle] = what === 'item' ? [catalogue.item(old)?.title, catalogue.item(found)?.title] : []
      const replaced = <Value extends Json>(value: Value): Value =>
        withTexts(value, text => (text === old ? found : text === title && newTitle !== undefined ? newTitle : text))
      event.arguments = replaced(event.arguments as { [key: string]: Json }) as typeof event.arguments
      event.effects = replaced(event.effects as unknown as Json) as unknown as typeof event.effects
      event.result = replaced(event.result as Json) as typeof event.result
      // Named in no argument, because it was the active one: now it has to be.
      if (what === 'profile' && event.actor === 'agent' && event.arguments.profile === undefined && event.tool !== 'present')
        event.arguments = { ...event.arguments, profile: found }
    }
    if (canonicalJson(event as unknown as Json) === before) return null
    return { what: `${named(event)}: ${what} is ${shown(found)}, it was ${shown(old)}`, events: [event.no] }
  },
})
