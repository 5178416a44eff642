import { z } from 'zod'
import { repeatEvent } from '../edits.ts'
import { action, named } from './action.ts'

export const split = action({
  about:
    'a charge or refund as several that add up to it: events `apartMs` after each other, or effects of the one event; a wish stays one wish',
  takes: z.strictObject({
    do: z.literal('split'),
    into: z.int().min(2).max(50).default(3),
    apartMs: z.int().nonnegative().default(60_000),
    within: z.enum(['events', 'event']).default('events'),
  }),
  apply(draft, event, { into, apartMs, within }) {
    const effect = event.effects.find(one => one.kind === 'charge' || one.kind === 'refund')
    if (effect === undefined || typeof effect.amount !== 'number' || effect.amount < into) return null
    const whole = effect.amount
    const parts = Array.from({ length: into }, (_, i) => Math.floor(whole / into) + (i < whole % into ? 1 : 0))
    const what = `${named(event)}: ${whole} is split into ${parts.join(' + ')}`
    if (within === 'event') {
      event.effects = event.effects.flatMap(one => (one === effect ? parts.map(amount => ({ ...one, amount })) : [one]))
      return { what, events: [event.no] }
    }
    const events = [event]
    for (let i = 1; i < into; i++) {
      const copy = repeatEvent(draft, events.at(-1)!, apartMs)
      copy.effects = copy.effects.filter(({ kind }) => kind !== 'use')
      events.push(copy)
    }
    for (const [i, one] of events.entries()) {
      one.effects = one.effects.map(part => (part.kind === effect.kind ? { ...part, amount: parts[i]! } : part))
      if (typeof one.arguments.total === 'number') one.arguments = { ...one.arguments, total: parts[i]! }
    }
    return { what, events: events.map(({ no }) => no) }
  },
})
