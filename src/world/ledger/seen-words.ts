import type { Json } from '../../base/canonical-json.ts'
import type { ForeignWords } from '../tool/tool.ts'
import { foldedText, unfoldedSpan } from './folded-text.ts'
import { runsOf, type Stand, type TextPile, textPile } from './text-pile.ts'

/** Where words come from, the trusted ones first: of two that hold the same words the first is named. */
export const sources = ['user', 'system', 'tool', 'message', 'review', 'body', 'catalogue'] as const
export type Source = (typeof sources)[number]

/** A text that the agent has been given. */
export interface SeenText {
  source: Source
  trusted: boolean
  text: string
  /** The part of the transcript that it stands in; null: not known. */
  part: string | null
  /** That part: of a result, all that was shown; of what was said, the text itself. */
  shown: string
}

export interface FoundWords {
  source: Source
  trusted: boolean
  span: { part: string; start: number; end: number } | null
}

/** Of what is not trusted, so many characters are kept in mind at least, and twice as many at most: the latest. */
const memory = 200_000
/** A stretch of an argument of so many characters, found in untrusted words alone, marks the argument. */
const gram = 12
const stride = 6

/** All that an agent has been given in an episode, to look up where the words of an argument come from. */
export interface SeenWords {
  /** What a user or the system said. */
  said(source: 'user' | 'system', text: string, part: string | null): void
  /** A result: its values are the platform's own, but for the foreign words in it. */
  result(value: Json, foreign: readonly ForeignWords[], shown: string, part: string | null): void
  find(words: string): FoundWords | undefined
}

/** Untrusted words of one time. They are forgotten all at once, so that nothing is looked through or indexed twice. */
interface Age {
  size: number
  known: Set<string>
  piles: Map<Source, TextPile<SeenText>>
  /** Texts that are in no gram yet: they are read when a stretch is first looked for. */
  unread: { kept: SeenText; folded: string }[]
  grams: Map<string, Stand<SeenText>>
}

export function seenWords(): SeenWords {
  const spoken = textPile<SeenText>()
  const structured = new Set<string>()
  let ages = [newAge()]

  /** A stretch that the words share with what is not trusted, and with nothing that is. */
  const shared = (words: string) => {
    for (const age of ages) read(age)
    for (let at = 0; at + gram <= words.length; at++) {
      const key = words.slice(at, at + gram)
      const hit = ages.find(age => age.grams.has(key))?.grams.get(key)
      if (hit && !spoken.has(key)) return hit
    }
    return undefined
  }

  return {
    said(source, text, part) {
      spoken.add({ source, trusted: true, text, part, shown: text }, foldedText(text))
    },
    result(value, words, shown, part) {
      collect(value, new Set(words.map(({ text }) => text)), structured)
      for (const { source, text } of words) {
        const age = ages.at(-1)!
        if (text === '' || age.known.has(text)) continue
        keep(age, { source, trusted: false, text, part, shown })
        if (age.size > memory) ages = [age, newAge()]
      }
    },
    find(words) {
      const folded = foldedText(words)
      if (folded === '') return undefined
      const runs = runsOf(folded)
      const own = spoken.find(folded, runs)
      if (own) return found(own, folded.length)
      if (structured.has(words)) return { source: 'tool', trusted: true, span: null }
      for (const source of sources)
        for (const { piles } of ages) {
          const stand = piles.get(source)?.find(folded, runs)
          if (stand) return found(stand, folded.length)
        }
      const stretch = shared(folded)
      return stretch && found(stretch, gram)
    },
  }
}

/** Longer ones are no values that somebody takes over. */
const longestValue = 200

function collect(value: Json, but: ReadonlySet<string>, into: Set<string>): void {
  if (typeof value === 'string') {
    if (value.length <= longestValue && !but.has(value)) into.add(value)
  } else if (typeof value === 'object' && value !== null) {
    for (const key in value) collect((value as { [key: string]: Json })[key]!, but, into)
  }
}

function newAge(): Age {
  return { size: 0, known: new Set(), piles: new Map(), unread: [], grams: new Map() }
}

function keep(age: Age, kept: SeenText): void {
  const folded = foldedText(kept.text)
  const pile = age.piles.get(kept.source) ?? textPile()
  age.piles.set(kept.source, pile)
  pile.add(kept, folded)
  age.unread.push({ kept, folded })
  age.known.add(kept.text)
  age.size += kept.text.length
}

function read({ unread, grams }: Age): void {
  for (const { kept, folded } of unread)
    for (let at = 0; at + gram <= folded.length; at += stride) {
      const key = folded.slice(at, at + gram)
      if (!grams.has(key)) grams.set(key, { of: kept, at })
    }
  unread.length = 0
}

/** The span is of the text as JSON writes it where it stands in a result, and of the text itself where it was said. */
function found({ of: { source, trusted, text, part, shown }, at }: Stand<SeenText>, length: number): FoundWords {
  const none: FoundWords = { source, trusted, span: null }
  if (part === null) return none
  const { start, end } = unfoldedSpan(text, at, at + length)
  if (trusted) return { source, trusted, span: { part, start, end } }
  const offset = shown.indexOf(JSON.stringify(text).slice(1, -1))
  if (offset < 0) return none
  const written = (to: number) => offset + JSON.stringify(text.slice(0, to)).length - 2
  return { source, trusted, span: { part, start: written(start), end: written(end) } }
}
