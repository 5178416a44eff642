import { type Evidence, quoteFrom } from '../../record/span.ts'
import { type Part, partsOf, type Transcript } from '../../record/transcript.ts'

/** Words with the part that they are said to stand in. */
export interface Quote {
  part: string
  quote: string
}

/**
 * Looks quotes up in a conversation: the first place in the part that a quote cites, and in no other, where its words stand letter for
 * letter; or else where they differ from the quote in nothing but runs of blanks and the Unicode form of the same letters (a
 * line break copied as a space; é as one character or as two). What is returned is always quoted from the conversation,
 * never from the quote.
 */
export function quoteFinder(transcript: Transcript): (quote: Quote) => Evidence | undefined {
  const parts = new Map<string, Part>()
  for (const { part } of partsOf(transcript)) parts.set(part.id, part)
  const folds = new Map<string, Folded>()
  return cited => {
    const part = parts.get(cited.part)
    const quote = cited.quote.toWellFormed()
    if (!part || quote.trim() === '') return undefined
    const start = part.text.indexOf(quote)
    if (start >= 0) return quoteFrom(part, start, start + quote.length)
    const fold = folds.get(part.id) ?? folded(part.text)
    folds.set(part.id, fold)
    const span = spanIn(fold, folded(quote).text.trim())
    return span && quoteFrom(part, span.start, span.end)
  }
}

/** A text with one space for each run of blanks and each letter taken apart (NFD), and where each unit of it came from. */
interface Folded {
  text: string
  starts: number[]
  ends: number[]
}

function folded(text: string): Folded {
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const character of text) {
    const next = at + character.length
    const blank = /\s/u.test(character)
    if (blank && units.at(-1) === ' ') ends[ends.length - 1] = next
    else {
      const letters = blank ? ' ' : character < '\u0080' ? character : character.normalize('NFD')
      for (let i = 0; i < letters.length; i++) {
        units.push(letters[i]!)
        starts.push(at)
        ends.push(next)
      }
    }
    at = next
  }
  return { text: units.join(''), starts, ends }
}

/** The first place of the words that neither begins nor ends inside a letter: "cafe" is not in "café". */
function spanIn({ text, starts, ends }: Folded, words: string): { start: number; end: number } | undefined {
  for (let first = text.indexOf(words); first >= 0; first = text.indexOf(words, first + 1)) {
    const after = first + words.length
    const begins = first === 0 || starts[first] !== starts[first - 1]
    const stops = after === text.length || (starts[after] !== starts[after - 1] && !/^\p{M}/u.test(text.slice(after, after + 2)))
    if (begins && stops) return { start: starts[first]!, end: ends[after - 1]! }
  }
  return undefined
}
