import { z } from 'zod'
import { canonicalJson, type Json } from '../../../base/canonical-json.ts'
import { setAt, slotsOf } from '../paths.ts'
import { rootOf } from '../roots.ts'
import { foundValue, valueSchema } from '../value.ts'
import { action, named, shown } from './action.ts'

export const set = action({
  about: 'sets values by their paths in the event, or in `setup`, `envelope` or `requests` of the episode',
  takes: z.strictObject({ do: z.literal('set'), to: z.record(z.string(), valueSchema) }),
  apply(draft, event, { to }, { view, random, event: recorded }) {
    const told: string[] = []
    for (const [path, value] of Object.entries(to)) {
      const slots = slotsOf(rootOf(draft, event, path), path)
      for (const slot of slots) {
        const found = foundValue(value, { view, event: recorded, random }, slot.value)
        if (found === undefined || same(found, slot.value)) continue
        told.push(`${path} is ${shown(found)}, it was ${shown(slot.value)}`)
        setAt(slot, structuredClone(found))
      }
    }
    return told.length === 0 ? null : { what: `${named(event)}: ${told.join('; ')}`, events: [event.no] }
  },
})

function same(one: Json, other: Json | undefined): boolean {
  return other !== undefined && canonicalJson(one) === canonicalJson(other)
}
