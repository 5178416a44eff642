import { actionMentions } from './action-mentions.ts'
import type { Extraction } from './extraction.ts'
import { type TitleIndex, titleMentions } from './title-mentions.ts'

/**
 * What a free text names and claims: where an agent does not use `present`. It errs, and by how much stands in what {@link measureExtractor} says.
 * @example extractText('I have bought Paper Boats.', titleIndex('en', [{ item: 'song-1', title: 'Paper Boats' }])).actions[0].state // The state is done.
 */
export function extractText(text: string, index: TitleIndex): Extraction {
  return { items: titleMentions(text, index), actions: actionMentions(text, index.language) }
}
