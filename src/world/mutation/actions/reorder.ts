import { z } from 'zod'
import { moveEvent } from '../edits.ts'
import { eventsWhere, whereSchema } from '../where.ts'
import { action, named } from './action.ts'

export const reorder = action({
  about:
    'the event right `before` or `after` another one (or `to: first` or `last`); moments stay in their order, so it takes the time of its new place',
  takes: z.strictObject({
    do: z.literal('reorder'),
    before: whereSchema.exactOptional(),
    after: whereSchema.exactOptional(),
    to: z.enum(['first', 'last']).exactOptional(),
  }),
  apply(draft, event, { before, after, to }, { view }) {
    const own = (nos: readonly number[]) => draft.events.find(one => nos.includes(one.no) && one !== event)
    const place = view.events.findIndex(({ no }) => no === event.no)
    const target = before ?? after
    const fitting = target === undefined ? [] : eventsWhere(view, target).filter(({ no }) => no !== event.no)
    // The one that it has to pass: the next such event behind it, or the last one in front of it.
    const passed = before
      ? fitting.filter(({ no }) => view.events.findIndex(one => one.no === no) < place).at(-1)
      : fitting.find(({ no }) => view.events.findIndex(one => one.no === no) > place)
    const other =
      to === 'first'
        ? draft.events[0]
        : to === 'last'
          ? draft.events.at(-1)
          : own((passed ? [passed] : fitting).map(({ no }) => no))
    if (other === undefined || other === event) return null
    const isBefore = before !== undefined || to === 'first'
    const was = draft.events.indexOf(event)
    moveEvent(draft, event, isBefore ? { before: other } : { after: other })
    if (draft.events.indexOf(event) === was) return null
    return { what: `${named(event)} is moved ${isBefore ? 'before' : 'behind'} ${named(other)}`, events: [event.no, other.no] }
  },
})
