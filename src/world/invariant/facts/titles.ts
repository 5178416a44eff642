import type { Span } from '../../../record/span.ts'
import { spanText } from '../../../record/span.ts'
import type { LedgerEvent } from '../../ledger/event.ts'
import { foldedText } from '../../ledger/folded-text.ts'
import { type EpisodeFacts, textsIn } from './episode-facts.ts'

/** Whether the words of a span are of the title of an item that a result had brought before an event: a name, and no instruction. */
export function isTitle(span: Span | null, event: LedgerEvent, facts: EpisodeFacts): boolean {
  const words = span && spanText(facts.episode.transcript, span)
  if (!words) return false
  const { catalogue, market } = facts.world
  const folded = foldedText(words)
  return facts.episode.events.some(
    one =>
      facts.isBefore(one, event) &&
      textsIn(one.result).some(id => {
        const item = id.length <= 64 ? facts.item(id) : undefined
        if (item === undefined) return false
        const titles = [item.title, ...market.languages.map(language => catalogue.texts(item.id, language).title)]
        return titles.some(title => foldedText(title).includes(folded))
      }),
  )
}
