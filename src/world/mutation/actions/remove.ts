import { z } from 'zod'
import { removeAt, slotsOf } from '../paths.ts'
import { rootOf } from '../roots.ts'
import { action, named } from './action.ts'

export const remove = action({
  about: 'takes fields out by their paths: `arguments.items.*.claims.disclosed`',
  takes: z.strictObject({ do: z.literal('remove'), paths: z.array(z.string()).min(1) }),
  apply(draft, event, { paths }) {
    const found = paths.flatMap(path => slotsOf(rootOf(draft, event, path), path).filter(({ value }) => value !== undefined))
    if (found.length === 0) return null
    removeAt(found)
    if (event.consent === undefined) event.consent = null
    return { what: `${named(event)}: ${paths.join(', ')} ${paths.length > 1 ? 'are' : 'is'} taken out`, events: [event.no] }
  },
})
