import type { Language } from '../codes.ts'
import type { ItemMention } from './extraction.ts'
import { letterView } from './folded.ts'
import { type TitleName, titleNames } from './title-names.ts'

export interface Titled {
  item: string
  title: string
}

interface IndexedName extends TitleName {
  item: string
  /** More than one title has this part. */
  isShared: boolean
}

/** What titles are called, by the first letters; made once for a catalogue. */
export interface TitleIndex {
  language: Language
  byStart: ReadonlyMap<string, readonly IndexedName[]>
}

/** Names are kept by so many of their first letters: the first of these that they have. */
const startLengths = [8, 3, 2]

/**
 * Titles of fewer than three letters (two of Japanese, Korean) are left out: they are words of the language. A part of a title counts where one title
 * alone has it.
 */
export function titleIndex(language: Language, titles: readonly Titled[]): TitleIndex {
  const byLetters = new Map<string, IndexedName>()
  for (const { item, title } of titles) {
    for (const name of titleNames(title, language)) {
      const known = byLetters.get(name.letters)
      if (known === undefined || rank(name, item) < rank(known, known.item))
        byLetters.set(name.letters, { ...name, item, isShared: false })
      const kept = byLetters.get(name.letters)!
      if (known !== undefined && known.item !== item && !kept.isWhole) kept.isShared = true
    }
  }
  const byStart = new Map<string, IndexedName[]>()
  for (const name of byLetters.values()) {
    if (name.isShared) continue
    const start = name.letters.slice(
      0,
      startLengths.find(length => length <= name.letters.length),
    )
    const list = byStart.get(start)
    if (list === undefined) byStart.set(start, [name])
    else list.push(name)
  }
  for (const list of byStart.values()) list.sort((a, b) => b.letters.length - a.letters.length || (a.item < b.item ? -1 : 1))
  return { language, byStart }
}

/** Whole names before parts, then by id: of titles that are alike, the first one. */
function rank({ isWhole }: TitleName, item: string): string {
  return `${isWhole ? 0 : 1} ${item}`
}

/**
 * Titles in a text, the longest at each place, in full or by the part that only one of them has. Korean particles and Arabic clitics may stand at them,
 * German compounds by a hyphen; Japanese is looked through letter by letter. Cannot see: a title inflected, translated or misspelt; and whether a
 * title that is plain words is meant as words: capitals and quotation marks tell, where the script has capitals.
 */
export function titleMentions(text: string, { language, byStart }: TitleIndex): ItemMention[] {
  const view = letterView(text)
  const setting: Setting = { text, language, hasCapitals: null }
  const found: ItemMention[] = []
  for (let at = 0; at < view.text.length; at++) {
    const start = view.starts[at]!
    if (at > 0 && view.starts[at - 1] === start) continue
    if (!beginsWord(text, start, language)) continue
    const hit = namesAt(view.text, at, byStart).find(
      ({ letters, words, isShort }) =>
        view.text.startsWith(letters, at) &&
        view.ends[at + letters.length - 1] !== view.ends[at + letters.length] &&
        endsWord(text, view.ends[at + letters.length - 1]!, language) &&
        isMeant({ words, isShort }, { start, end: view.ends[at + letters.length - 1]! }, setting),
    )
    if (hit === undefined) continue
    const last = at + hit.letters.length - 1
    found.push({ item: hit.item, start, end: view.ends[last]! })
    at = last
  }
  return found
}

/** The longest first. */
function namesAt(letters: string, at: number, byStart: TitleIndex['byStart']): readonly IndexedName[] {
  return startLengths.flatMap(length => byStart.get(letters.slice(at, at + length)) ?? [])
}

interface Setting {
  text: string
  language: Language
  hasCapitals: boolean | null
}

const cased: ReadonlySet<Language> = new Set(['en', 'de', 'es', 'fr', 'pt'])
const marked = /(?:[*_“"«„‘「『《([]|[^\p{L}\p{N}]')\s?$/u
const articles = /^(?:the|an?|der|die|das|den|dem|des|ein|eine|el|la|los|las|un|una|le|les|une|o|os|as|uma?|l['’].*)$/iu

/** Whether the words are meant as a title: marked, or with capitals where the title has them. */
function isMeant(
  { words, isShort }: Pick<TitleName, 'words' | 'isShort'>,
  place: { start: number; end: number },
  setting: Setting,
): boolean {
  const { text, language } = setting
  if (marked.test(text.slice(Math.max(0, place.start - 2), place.start))) return true
  if (isShort) return false
  return !cased.has(language) || isWritten(words, text.slice(place.start, place.end), setting)
}

/** With a capital where the title has the first one, and one more where it has several; a small article may stand before them. */
function isWritten(title: string, written: string, setting: Setting): boolean {
  setting.hasCapitals ??= !/^[^\p{L}]*\p{Ll}/u.test(setting.text)
  if (!setting.hasCapitals) return true
  const names = wordsOf(title)
  const said = wordsOf(written)
  const isArticle = articles.test(said[0] ?? '') && names.length > 1
  const capitals = (list: readonly string[]) => list.filter(one => /^[^\p{L}]*\p{Lu}/u.test(one)).length
  if (capitals(names) === 0) return true
  const hasFirst = capitals(said.slice(0, 1)) > 0 || capitals(names.slice(0, 1)) === 0
  if (!hasFirst && !(isArticle && capitals(names.slice(1)) > 0)) return false
  const enough = setting.language === 'en' || !hasFirst ? 2 : 1
  return capitals(said) >= Math.min(enough, capitals(names)) || (!hasFirst && capitals(said) > 0)
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []

const letter = /[\p{L}\p{M}\p{N}]/u
/** و ف, then ب ل ك, then the article, at the beginning of a word. */
const clitics = /(?:^|[^\p{L}\p{M}])[وف]?[بلك]?(?:ال)?$/u
const particles =
  /^(?:을|를|이|가|은|는|의|에|에서|에게|에는|에도|와|과|로|으로|도|만|까지|부터|처럼|보다|라는|이라는|라고|이라고|나|이나|랑|이랑|하고|입니다|이에요|예요|이야|야|요|이요|는요|은요|인데|인데요|이고|고요|님들?께?|뿐|조차|마저|밖에|이란|란|이네요|네요|라서|이라서|이랑은|에선|에서는|께|한테|이었|였|로는|으로는|만은|이랑도|이며|며|든|이든|라|이라)(?![\p{L}])/u

function beginsWord(text: string, at: number, language: Language): boolean {
  if (language === 'ja' || at === 0) return true
  if (!letter.test(text[at - 1]!)) return true
  return language === 'ar' && clitics.test(text.slice(Math.max(0, at - 6), at))
}

function endsWord(text: string, at: number, language: Language): boolean {
  if (language === 'ja' || at >= text.length || !letter.test(String.fromCodePoint(text.codePointAt(at)!))) return true
  if (language === 'de' && /^s(?![\p{L}\p{M}])/u.test(text.slice(at, at + 2))) return true
  return language === 'ko' && particles.test(text.slice(at, at + 8))
}
