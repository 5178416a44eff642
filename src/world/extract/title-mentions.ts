import { folded } from '../invariant/canary/folded.ts'
import type { Language } from '../market/market-pack.ts'
import type { ItemMention } from './extraction.ts'

export interface Titled {
  item: string
  title: string
}

/** Titles by their first letters, made once for a catalogue. */
export interface TitleIndex {
  language: Language
  byStart: ReadonlyMap<string, readonly { item: string; letters: string }[]>
}

const startLength = 3

/** Titles of fewer than three letters (two of Chinese, Japanese, Korean) are left out: they are words of the language. */
export function titleIndex(language: Language, titles: readonly Titled[]): TitleIndex {
  const byStart = new Map<string, { item: string; letters: string }[]>()
  for (const { item, title } of titles) {
    const letters = lettersOf(title).text
    if (letters.length < (language === 'ja' || language === 'ko' ? 2 : 3)) continue
    const start = letters.slice(0, startLength)
    byStart.set(start, [...(byStart.get(start) ?? []), { item, letters }])
  }
  for (const list of byStart.values()) list.sort((a, b) => b.letters.length - a.letters.length || (a.item < b.item ? -1 : 1))
  return { language, byStart }
}

/**
 * Titles in a text, the longest at each place. Korean particles and Arabic clitics may stand at them, German compounds by a hyphen; Japanese is
 * looked through letter by letter. Cannot see: a title in part, inflected or translated, or misspelt.
 */
export function titleMentions(text: string, { language, byStart }: TitleIndex): ItemMention[] {
  const view = lettersOf(text)
  const found: ItemMention[] = []
  for (let at = 0; at < view.text.length; at++) {
    const list = [1, 2, startLength].reverse().flatMap(length => byStart.get(view.text.slice(at, at + length)) ?? [])
    const hit = list.find(({ letters }) => {
      if (!view.text.startsWith(letters, at)) return false
      return beginsWord(text, view.starts[at]!, language) && endsWord(text, view.ends[at + letters.length - 1]!, language)
    })
    if (hit === undefined) continue
    const last = at + hit.letters.length - 1
    found.push({ item: hit.item, start: view.starts[at]!, end: view.ends[last]! })
    at = last
  }
  return found
}

const letter = /[\p{L}\p{M}\p{N}]/u
/** و ف, then ب ل ك, then the article, at the beginning of a word. */
const clitics = /(?:^|[^\p{L}\p{M}])[وف]?[بلك]?(?:ال)?$/u
const particles =
  /^(?:을|를|이|가|은|는|의|에|에서|에게|와|과|로|으로|도|만|까지|부터|처럼|보다|라는|이라는|라고|이라고|나|이나|랑|이랑|하고|입니다|이에요|예요)(?![\p{L}])/u

function beginsWord(text: string, at: number, language: Language): boolean {
  if (language === 'ja' || at === 0) return true
  if (!letter.test(text[at - 1]!)) return true
  return language === 'ar' && clitics.test(text.slice(Math.max(0, at - 6), at))
}

function endsWord(text: string, at: number, language: Language): boolean {
  if (language === 'ja' || at >= text.length || !letter.test(String.fromCodePoint(text.codePointAt(at)!))) return true
  return language === 'ko' && particles.test(text.slice(at))
}

/** Small letters and digits without Latin and Arabic marks; vowel signs of Devanagari stay, and alifs are one. */
function lettersOf(text: string) {
  return folded(text, character =>
    character
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f\u064b-\u0655\u0670\u0640]/g, '')
      .normalize('NFC')
      .replace(/[أإآٱ]/g, 'ا')
      .replace(/ى/g, 'ي')
      .replace(/[^\p{L}\p{N}\p{M}]/gu, ''),
  )
}
