import type { Evidence } from '../../../record/span.ts'
import { quoteFrom } from '../../../record/span.ts'
import { partsOf } from '../../../record/transcript.ts'
import type { Episode } from '../../episode.ts'
import type { LedgerEvent } from '../../ledger/event.ts'
import type { World } from '../../world.ts'
import { factsOf } from './episode-facts.ts'
import { presentCalls, presentedItems } from './presented.ts'

/** A list of two items or more that an episode showed: ids in their order. */
export interface ShownList {
  ids: readonly string[]
  event: LedgerEvent
}

/** In the order in which they were shown. */
export function shownLists(episode: Episode, world: World): ShownList[] {
  const facts = factsOf(episode, world)
  if (typeof facts === 'string') return []
  return presentCalls(facts).flatMap(event => {
    const shown = presentedItems(facts, [event]).filter(({ as }) => as === 'recommended' || as === 'mentioned')
    const ids = [...new Set(shown.flatMap(({ item }) => item?.id ?? []))]
    return ids.length >= 2 ? [{ ids, event }] : []
  })
}

/** The first; undefined where none was shown. */
export function shownList(episode: Episode, world: World): ShownList | undefined {
  return shownLists(episode, world)[0]
}

/** The part in which an event of an episode stands, where there is one, quoted. */
export function evidenceOf(episode: Episode, event: LedgerEvent): Evidence[] {
  for (const { part } of partsOf(episode.transcript))
    if (part.id === event.part && part.text !== '') return [quoteFrom(part, 0, Math.min(part.text.length, 200))]
  return []
}
