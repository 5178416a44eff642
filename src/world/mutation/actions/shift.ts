import { z } from 'zod'
import { setAt, slotsOf } from '../paths.ts'
import { rootOf } from '../roots.ts'
import { foundValue, valueSchema } from '../value.ts'
import { action, named, shown } from './action.ts'

export const shift = action({
  about:
    'moves a moment (`path`, the event’s own where it is left out) `byMs`, or `to` another one such as `{from: consent.effects.approval.until, plus: 1}`; the events behind follow, so that time does not go back',
  takes: z.strictObject({
    do: z.literal('shift'),
    path: z.string().default('at'),
    byMs: z.int().exactOptional(),
    to: valueSchema.exactOptional(),
    /** The events behind keep their distance. */
    rest: z.boolean().default(true),
  }),
  apply(draft, event, { path, byMs, to, rest }, { view, random, event: recorded }) {
    const slot = slotsOf(rootOf(draft, event, path), path)[0]
    if (typeof slot?.value !== 'number') return null
    const old = slot.value
    const now = to === undefined ? old + (byMs ?? 0) : foundValue(to, { view, event: recorded, random }, old)
    if (typeof now !== 'number' || now === old) return null
    if (path === 'at' && rest) for (const one of draft.events.slice(draft.events.indexOf(event))) one.at += now - old
    else setAt(slot, now)
    return { what: `${named(event)}: ${path} is ${shown(now)}, it was ${shown(old)} (${now - old} ms)`, events: [event.no] }
  },
})
