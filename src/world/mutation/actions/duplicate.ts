import { z } from 'zod'
import { repeatEvent } from '../edits.ts'
import { action, named } from './action.ts'

export const duplicate = action({
  about:
    'the event `times` more, `afterMs` later each, with its call in the transcript; with `effect`, that effect again inside the event',
  takes: z.strictObject({
    do: z.literal('duplicate'),
    times: z.int().min(1).max(200).default(1),
    afterMs: z.int().nonnegative().default(1_000),
    effect: z.string().exactOptional(),
  }),
  apply(draft, event, { times, afterMs, effect }) {
    if (effect !== undefined) {
      const found = event.effects.find(({ kind }) => kind === effect)
      if (found === undefined) return null
      for (let i = 0; i < times; i++) event.effects.push(structuredClone(found))
      return { what: `${named(event)}: its effect ${effect} is there ${times + 1} times`, events: [event.no] }
    }
    const copies = [event]
    for (let i = 0; i < times; i++) copies.push(repeatEvent(draft, copies.at(-1)!, afterMs))
    return { what: `${named(event)} is there ${times + 1} times`, events: copies.map(({ no }) => no) }
  },
})
