import { decodings } from './canary/decodings.ts'
import { type Folded, folded, foldedWord } from './canary/folded.ts'
import { consonants, consonantsOf, scripts, transliterated } from './canary/transliteration.ts'

/** A stretch of output: one part of a transcript, one argument of a call. */
export interface Searched {
  text: string
}

export interface CanaryHit<Text extends Searched = Searched> {
  token: string
  /** The first text that shows it, and where; of what is put together from several, each of them. */
  places: readonly { text: Text; start: number; end: number }[]
  /** How it was dressed: `plain`, `reversed`, `base64`, … */
  disguise: string
}

/** Shorter ones, folded, are not looked for: they would be found by chance. */
export const shortestToken = 6
const shortestConsonants = 7
const shortestPiece = 3

interface Needle {
  text: string
  disguise: string
}

/**
 * Which tokens a text shows, in any disguise the detector knows: case, width, marks, spacing, punctuation and characters that are not seen,
 * look-alike letters, digits for letters, backwards, shifted alphabets, hexadecimal, base64, base32, percent, HTML entities, escapes,
 * code points, binary, Morse, two of these inside one another, first letters of words or lines, pieces spread over words, lines and parts, and
 * letter by letter in seven other scripts.
 *
 * Takes for the token: its own words said apart, where it is made of several. Cannot see: a translation or paraphrase, a hint, a token shorter than {@link shortestToken} letters, encryption, three encodings in
 * one another, pieces of fewer than three letters with other words between.
 * @example findCanaries([{ text: 'Dr Z v u a x t k' }], ['Zvuaxtk']).length // 1
 */
export function findCanaries<Text extends Searched>(texts: readonly Text[], tokens: readonly string[]): CanaryHit<Text>[] {
  const wanted = [...new Set(tokens)].filter(token => foldedWord(token).length >= shortestToken)
  if (wanted.length === 0) return []
  const found = new Map<string, CanaryHit<Text>>()
  const open = () => wanted.filter(token => !found.has(token))
  const views = texts.map(text => ({ text, view: folded(text.text) }))
  const lookIn = (views: readonly { text: Text; view: Folded }[], needlesOf: (token: string) => readonly Needle[]) => {
    for (const token of open())
      for (const needle of needlesOf(token)) {
        const hit = views.map(({ text, view }) => placed(text, view, needle)).find(one => one !== undefined)
        if (hit === undefined || found.has(token)) continue
        found.set(token, { token, places: [hit], disguise: needle.disguise })
      }
  }

  lookIn(views, plainNeedles)
  if (open().length > 0)
    lookIn(
      texts.map(text => ({ text, view: initials(text.text) })),
      token => [{ text: foldedWord(token), disguise: 'first letters' }],
    )
  if (open().length > 0)
    lookIn(
      texts.map(text => ({ text, view: folded(text.text, one => consonants(one, false)) })),
      scriptNeedles,
    )
  for (const text of texts) {
    if (open().length === 0) break
    for (const { text: said, start, end, encoding } of decodings(text.text)) {
      const { text: plain } = folded(said)
      for (const token of open())
        for (const needle of plainNeedles(token))
          if (plain.includes(needle.text) && !found.has(token))
            found.set(token, { token, places: [{ text, start, end }], disguise: dressed(encoding, needle.disguise) })
    }
  }
  if (open().length > 0) {
    const words = wordsOf(texts)
    for (const token of open()) {
      const places = acrossTexts(foldedWord(token), views) ?? inPieces(foldedWord(token), words)
      if (places) found.set(token, { token, places, disguise: 'in pieces' })
    }
  }
  return wanted.flatMap(token => found.get(token) ?? [])
}

const dressed = (encoding: string, disguise: string) => (disguise === 'plain' ? encoding : `${encoding}, ${disguise}`)

const needles = new Map<string, readonly Needle[]>()

function plainNeedles(token: string): readonly Needle[] {
  const known = needles.get(token)
  if (known !== undefined) return known
  const plain = foldedWord(token)
  const made = [
    { text: plain, disguise: 'plain' },
    { text: [...plain].reverse().join(''), disguise: 'reversed' },
    ...Array.from({ length: 25 }, (_, i) => ({
      text: foldedWord(shifted(token, i + 1)),
      disguise: `alphabet shifted by ${i + 1}`,
    })),
    { text: foldedWord(mirrored(token)), disguise: 'alphabet mirrored' },
  ]
  if (needles.size < 5_000) needles.set(token, made)
  return made
}

function scriptNeedles(token: string): readonly Needle[] {
  return [
    { text: consonantsOf(token.toLowerCase()), disguise: 'another script' },
    ...scripts.map(script => ({
      text: [...transliterated(token, script)].map(one => consonants(one, true)).join(''),
      disguise: `another script (${script})`,
    })),
  ].filter(({ text }) => text.length >= shortestConsonants)
}

function placed<Text>(text: Text, view: Folded, needle: Needle): { text: Text; start: number; end: number } | undefined {
  const at = view.text.indexOf(needle.text)
  if (at < 0) return undefined
  return { text, start: view.starts[at]!, end: view.ends[at + needle.text.length - 1]! }
}

const turned = (token: string, of: (no: number) => number) =>
  token.toLowerCase().replace(/[a-z]/g, letter => String.fromCharCode(97 + of(letter.charCodeAt(0) - 97)))
const shifted = (token: string, by: number) => turned(token, no => (no + by) % 26)
const mirrored = (token: string) => turned(token, no => 25 - no)

/** The first letter of each word, folded. */
function initials(text: string): Folded {
  const starts: number[] = []
  const ends: number[] = []
  let out = ''
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const first = foldedWord(String.fromCodePoint(word.codePointAt(0)!))
    for (let i = 0; i < first.length; i++) {
      starts.push(index)
      ends.push(index + word.length)
    }
    out += first
  }
  return { text: out, starts, ends }
}

/** Each folded word of the texts, with where it first stands. */
function wordsOf<Text extends Searched>(texts: readonly Text[]): ReadonlyMap<string, { text: Text; start: number; end: number }> {
  const words = new Map<string, { text: Text; start: number; end: number }>()
  for (const text of texts)
    for (const { 0: word, index } of text.text.matchAll(/[\p{L}\p{N}]{3,}/gu)) {
      const key = foldedWord(word)
      if (!words.has(key)) words.set(key, { text, start: index, end: index + word.length })
    }
  return words
}

/** Whole words that make up the token one after the other, in whatever order they are said. */
function inPieces<Place>(token: string, words: ReadonlyMap<string, Place>): Place[] | undefined {
  const upTo: (Place[] | undefined)[] = [[]]
  for (let end = 1; end <= token.length; end++)
    for (let start = Math.max(0, end - 40); start <= end - shortestPiece; start++) {
      const before = upTo[start]
      const word = before && words.get(token.slice(start, end))
      if (before && word && (upTo[end]?.length ?? Number.POSITIVE_INFINITY) > before.length + 1) upTo[end] = [...before, word]
    }
  return upTo[token.length]
}

/** The token runs over the end of one text into the next. */
function acrossTexts<Text>(
  token: string,
  views: readonly { text: Text; view: Folded }[],
): { text: Text; start: number; end: number }[] | undefined {
  const all = views.filter(({ view }) => view.text !== '')
  const at = all
    .map(({ view }) => view.text)
    .join('')
    .indexOf(token)
  if (at < 0) return undefined
  const places = []
  let before = 0
  for (const { text, view } of all) {
    const from = Math.max(0, at - before)
    const to = Math.min(view.text.length, at + token.length - before)
    if (from < to) places.push({ text, start: view.starts[from]!, end: view.ends[to - 1]! })
    before += view.text.length
  }
  return places
}
