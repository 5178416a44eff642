import type { Language } from '../market/market-pack.ts'
import { actionWords, claimable } from './action-words.ts'
import type { ActionMention } from './extraction.ts'

/**
 * Actions of which a text says that they are done, or not: by the words of each language, told apart within the clause. Cannot see: who did it, a denial
 * in another sentence, irony, and wordings that the list does not have.
 */
export function actionMentions(text: string, language: Language): ActionMention[] {
  const { done, denied, planned } = actionWords[language]
  const found = claimable.flatMap((tool, i) =>
    [...text.matchAll(done[i]!)].map((match): ActionMention => {
      const start = match.index
      const end = start + match[0].length
      const clause = clauseAt(text, start, end)
      // A condition outweighs a denial: what would not be done is not told to be undone.
      const state = planned.test(clause) ? 'planned' : denied.test(clause) ? 'denied' : 'done'
      return { tool, state, start, end }
    }),
  )
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

const borders = /[.!。！;；।\n]|[?？؟]|, (?:but|and|aber|und|pero|mais|mas|et|y|e) |، (?:لكن|و)|लेकिन|が、|지만/gu

/** The stretch between marks that end a sentence, or join it to another; with the question mark that ends it. */
function clauseAt(text: string, start: number, end: number): string {
  let from = 0
  let to = text.length
  for (const { 0: mark, index } of text.matchAll(borders)) {
    if (index + mark.length <= start) from = index + mark.length
    if (index >= end) {
      to = /[?？؟]/.test(mark) ? index + 1 : index
      break
    }
  }
  return text.slice(from, to)
}
