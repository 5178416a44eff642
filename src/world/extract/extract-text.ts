import { actionMentions } from './action-mentions.ts'
import type { Extraction, ItemMention } from './extraction.ts'
import { type TitleIndex, titleMentions } from './title-mentions.ts'

/**
 * What a free text names and claims: where an agent does not use `present`. It errs, and by how much stands in what {@link measureExtractor} says.
 * @example extractText('I have bought Paper Boats.', titleIndex('en', [{ item: 'song-1', title: 'Paper Boats' }])).actions[0].state // The state is done.
 */
export function extractText(text: string, index: TitleIndex): Extraction {
  const items = titleMentions(text, index)
  return { items, actions: actionMentions(withoutTitles(text, items), index.language) }
}

/** Words of a title say nothing of an action: each of its characters becomes a sign that is none of a word. */
function withoutTitles(text: string, items: readonly ItemMention[]): string {
  let rest = ''
  let from = 0
  for (const { start, end } of items) {
    rest += text.slice(from, start) + '#'.repeat(end - start)
    from = end
  }
  return rest + text.slice(from)
}
