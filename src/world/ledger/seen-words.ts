import type { ForeignWords } from '../tool/tool.ts'
import { foldedText, unfoldedSpan } from './folded-text.ts'

/** Where words come from, the trusted ones first: of two that hold the same words the first is named. */
export const sources = ['user', 'system', 'tool', 'message', 'review', 'body', 'catalogue'] as const
export type Source = (typeof sources)[number]

/** A text that the agent has been given. */
export interface SeenText {
  source: Source
  trusted: boolean
  text: string
  /** The part of the transcript that it stands in, and from where on; null: not known. */
  part: string | null
  offset: number
}

export interface FoundWords {
  source: Source
  trusted: boolean
  span: { part: string; start: number; end: number } | null
}

/** Of what is not trusted, so many characters are kept in mind: the latest. */
const memory = 400_000
/** A stretch of an argument of so many characters, found in untrusted words alone, marks the argument. */
const gram = 12
const stride = 6

/** All that an agent has been given in an episode, to look up where the words of an argument come from. */
export interface SeenWords {
  /** What a user or the system said. */
  said(source: 'user' | 'system', text: string, part: string | null): void
  /** A result: its structured values are the platform's own, the foreign words in it are not. */
  result(values: readonly string[], foreign: readonly ForeignWords[], shown: string, part: string | null): void
  find(words: string): FoundWords | undefined
}

interface Kept extends SeenText {
  folded: string
}

export function seenWords(): SeenWords {
  const spoken: Kept[] = []
  const structured = new Set<string>()
  const foreign: Kept[] = []
  let size = 0
  const known = new Set<string>()
  let indexed = 0
  let grams = new Map<string, { kept: Kept; at: number }>()

  const forget = () => {
    while (size > memory && foreign.length > 1) {
      const oldest = foreign.shift()!
      size -= oldest.text.length
      known.delete(oldest.text)
    }
    indexed = 0
    grams = new Map()
  }
  const index = () => {
    for (; indexed < foreign.length; indexed++) {
      const kept = foreign[indexed]!
      for (let at = 0; at + gram <= kept.folded.length; at += stride) {
        const key = kept.folded.slice(at, at + gram)
        if (!grams.has(key)) grams.set(key, { kept, at })
      }
    }
  }
  /** A stretch that the words share with what is not trusted, and with nothing that is. */
  const shared = (words: string) => {
    index()
    for (let at = 0; at + gram <= words.length; at++) {
      const key = words.slice(at, at + gram)
      const hit = grams.get(key)
      if (hit && !spoken.some(({ folded }) => folded.includes(key))) return { kept: hit.kept, at: hit.at, length: gram }
    }
    return undefined
  }

  return {
    said(source, text, part) {
      spoken.push({ source, trusted: true, text, part, offset: 0, folded: foldedText(text) })
    },
    result(values, words, shown, part) {
      for (const value of values) structured.add(value)
      for (const { source, text } of words) {
        if (text === '' || known.has(text)) continue
        known.add(text)
        const offset = part === null ? -1 : shown.indexOf(JSON.stringify(text).slice(1, -1))
        foreign.push({ source, trusted: false, text, part: offset < 0 ? null : part, offset, folded: foldedText(text) })
        size += text.length
      }
      if (size > memory) forget()
    },
    find(words) {
      const folded = foldedText(words)
      if (folded === '') return undefined
      for (const kept of spoken) {
        const at = wholeWordsAt(kept.folded, folded)
        if (at >= 0) return found(kept, at, folded.length)
      }
      if (structured.has(words)) return { source: 'tool', trusted: true, span: null }
      let best: { kept: Kept; at: number; length: number } | undefined
      for (const kept of foreign) {
        if (best && sources.indexOf(best.kept.source) <= sources.indexOf(kept.source)) continue
        const at = wholeWordsAt(kept.folded, folded)
        if (at >= 0) best = { kept, at, length: folded.length }
      }
      best ??= shared(folded)
      return best && found(best.kept, best.at, best.length)
    },
  }
}

/** The span is of the text as JSON writes it where it stands in a result, and of the text itself where it was said. */
function found({ source, trusted, text, part, offset }: Kept, at: number, length: number): FoundWords {
  if (part === null) return { source, trusted, span: null }
  const { start, end } = unfoldedSpan(text, at, at + length)
  if (trusted) return { source, trusted, span: { part, start, end } }
  const written = (to: number) => offset + JSON.stringify(text.slice(0, to)).length - 2
  return { source, trusted, span: { part, start: written(start), end: written(end) } }
}

/** Where words stand in a text and do not run on, as `app-1` does in `app-12`; −1: nowhere. */
function wholeWordsAt(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!runsOn(text, at) && !runsOn(text, at + words.length)) return at
  return -1
}

function runsOn(text: string, at: number): boolean {
  return /^[a-z0-9]{2}$/.test(text.slice(Math.max(0, at - 1), at + 1))
}
