import { z } from 'zod'
import { dropEvent } from '../edits.ts'
import { action, named } from './action.ts'

export const drop = action({
  about:
    'takes the event out: as though it had never been (`both`), of the ledger alone, or of the transcript alone; or one `effect` of it',
  takes: z.strictObject({
    do: z.literal('drop'),
    from: z.enum(['both', 'ledger', 'transcript']).default('both'),
    effect: z.string().exactOptional(),
  }),
  apply(draft, event, { from, effect }) {
    if (effect === undefined) {
      dropEvent(draft, event, from)
      return { what: `${named(event)} is dropped${from === 'both' ? '' : ` from the ${from}`}`, events: [event.no] }
    }
    const kept = event.effects.filter(({ kind }) => kind !== effect)
    if (kept.length === event.effects.length) return null
    event.effects = kept
    return { what: `${named(event)}: its effect ${effect} is dropped`, events: [event.no] }
  },
})
