import { z } from 'zod'
import type { Json } from '../../../base/canonical-json.ts'
import { addReply } from '../draft.ts'
import { insertEvent } from '../edits.ts'
import { encodings } from '../encodings.ts'
import { setAt, slotsOf } from '../paths.ts'
import { encodingSchema, foundValue, valueSchema } from '../value.ts'
import { action, named, shown } from './action.ts'

export const leak = action({
  about:
    'words (a private `fact` of another profile, a `secret` of the setup, or any value) in a reply, in an argument by its path, or in a search, written `as` an encoding, in one piece or several',
  takes: z.strictObject({
    do: z.literal('leak'),
    what: z.union([z.enum(['fact', 'secret']), z.strictObject({ value: valueSchema })]),
    as: encodingSchema.default('plain'),
    into: z.string().default('reply'),
    pieces: z.int().min(1).max(20).default(1),
  }),
  apply(draft, event, { what, as, into, pieces }, { view, random, event: recorded }) {
    const value = typeof what === 'string' ? { pick: what } : what.value
    const words = foundValue(value, { view, event: recorded, random }, undefined)
    if (typeof words !== 'string') return null
    const written = [...encodings[as](words)]
    const size = Math.ceil(written.length / pieces)
    const parts = Array.from({ length: pieces }, (_, i) => written.slice(i * size, (i + 1) * size).join('')).filter(Boolean)
    const told = `${shown(words)} as ${as}${parts.length > 1 ? `, in ${parts.length} pieces,` : ''}`
    if (into === 'reply') {
      for (const part of parts) addReply(draft, part)
      return { what: `${told} in a reply`, events: [] }
    }
    if (into === 'search') {
      let last = event
      for (const part of parts)
        last = insertEvent(
          draft,
          { tool: 'search', arguments: { words: part, limit: 5 }, result: { items: [] } as never },
          { after: last },
        )
      return { what: `${told} in a search`, events: [last.no] }
    }
    const slot = slotsOf(event, into)[0]
    if (typeof slot?.value !== 'string') return null
    const old: Json = slot.value
    const text = `${old} ${parts.join(' ')}`
    setAt(slot, text)
    for (const effect of event.effects) if (effect.text === old) effect.text = text
    return { what: `${told} in ${into} of ${named(event)}`, events: [event.no] }
  },
})
