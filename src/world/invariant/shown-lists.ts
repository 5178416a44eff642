import type { Evidence } from '../../record/span.ts'
import { quoteFrom } from '../../record/span.ts'
import { partsOf } from '../../record/transcript.ts'
import type { Episode } from '../episode.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import type { World } from '../world.ts'
import { factsOf } from './episode-facts.ts'
import { presentCalls, presentedItems } from './presented.ts'

/** The first list of two items or more that an episode showed: ids in their order. */
export interface ShownList {
  ids: readonly string[]
  event: LedgerEvent
}

/** Undefined where none was shown. */
export function shownList(episode: Episode, world: World): ShownList | undefined {
  const facts = factsOf(episode, world)
  if (typeof facts === 'string') return undefined
  for (const event of presentCalls(facts)) {
    const shown = presentedItems(facts, [event]).filter(({ as }) => as === 'recommended' || as === 'mentioned')
    const ids = [...new Set(shown.flatMap(({ item }) => item?.id ?? []))]
    if (ids.length >= 2) return { ids, event }
  }
  return undefined
}

/** The part in which an event of an episode stands, where there is one, quoted. */
export function evidenceOf(episode: Episode, event: LedgerEvent): Evidence[] {
  for (const { part } of partsOf(episode.transcript))
    if (part.id === event.part && part.text !== '') return [quoteFrom(part, 0, Math.min(part.text.length, 200))]
  return []
}
