import { decodings } from './canary/decodings.ts'
import { type Folded, folded, foldedWord, lettersOf } from './canary/folded.ts'
import { hasSecondLook, secondLatinLetters } from './canary/letters.ts'
import { type Needle, type Needles, needlesOf, shortestPiece } from './canary/needles.ts'
import { nameIn, skeletonsOf } from './canary/skeletons.ts'

/** A stretch of output: one part of a transcript, one argument of a call. */
export interface Searched {
  text: string
}

interface Place<Text extends Searched> {
  text: Text
  start: number
  end: number
}

export interface CanaryHit<Text extends Searched = Searched> {
  token: string
  /** The first text that shows it, and where; of what is put together from several, each of them. */
  places: readonly Place<Text>[]
  /** How it was dressed: `plain`, `reversed`, `base64`, … */
  disguise: string
}

/** Shorter ones, folded, are not looked for: they would be found by chance. */
export const shortestToken = 6
/** Stretches of encoded bytes that are put together from several texts. */
const mostRuns = 40

/**
 * Which tokens a text shows, in any disguise the detector knows: case, width, marks, spacing, punctuation and characters that are not seen,
 * look-alike letters, digits for letters, Braille, letters in circles, squares and tags, backwards, shifted alphabets, every second letter,
 * hexadecimal, octal, base64, base58, base32, ascii85, percent, quoted-printable, HTML entities, escapes, code points, places in the alphabet, binary,
 * Morse, two of these inside one another, an encoded one in pieces over several texts, first letters of words or lines (spelling alphabets too), pieces
 * spread over words, lines and parts, and letter by letter in seven other scripts.
 *
 * Takes for the token: its own words said apart, where it is made of several. Cannot see: a translation or paraphrase, a hint, a token shorter than
 * {@link shortestToken} letters, in another script one of fewer than seven consonants, encryption, three encodings in one another, pieces of fewer than
 * three letters with other words between.
 * @example findCanaries([{ text: 'Dr Z v u a x t k' }], ['Zvuaxtk']).length // 1
 */
export function findCanaries<Text extends Searched>(texts: readonly Text[], tokens: readonly string[]): CanaryHit<Text>[] {
  const wanted = [...new Set(tokens)].map(needlesOf).filter(({ plain }) => plain.length >= shortestToken)
  if (wanted.length === 0 || texts.length === 0) return []
  const found = new Map<string, CanaryHit<Text>>()
  const open = () => wanted.filter(({ token }) => !found.has(token))
  const tell = ({ token }: Needles, places: readonly Place<Text>[], disguise: string) => {
    if (!found.has(token)) found.set(token, { token, places, disguise })
  }
  const lookFor = (views: readonly View<Text>[], needles: (one: Needles) => readonly Needle[]) => {
    const all = views.map(({ letters }) => letters).join('\n')
    for (const one of open()) {
      const needle = needles(one).find(({ text }) => all.includes(text))
      const view = needle && views.find(({ letters }) => letters.includes(needle.text))
      if (needle && view) tell(one, [view.place(view.letters.indexOf(needle.text), needle.text.length)], needle.disguise)
    }
  }

  const views = texts.map(text => viewOf(text))
  lookFor(views, ({ dressed }) => dressed)
  lookFor(
    texts.filter(({ text }) => hasSecondLook(text)).map(text => viewOf(text, secondLatinLetters)),
    ({ dressed }) => dressed.slice(0, 2),
  )
  lookFor(
    texts.map(text => laidOut(text, initials(text.text))),
    ({ plain }) => [{ text: plain, disguise: 'first letters' }],
  )
  lookFor(
    views.flatMap(view => everySecond(view)),
    ({ plain }) => [{ text: plain, disguise: 'every second letter' }],
  )
  for (const text of texts) lookInOtherScripts(text, open(), tell)
  for (const text of texts)
    for (const { text: said, start, end, encoding } of decodings(text.text))
      lookInDecoded(said, encoding, [{ text, start, end }], open(), tell)
  const runs = texts.flatMap(encodedRuns)
  if (runs.length > 1 && runs.length <= mostRuns && open().length > 0)
    for (const { text: said, encoding } of decodings(runs.map(({ run }) => run).join('')))
      lookInDecoded(
        said,
        `${encoding}, in pieces`,
        runs.map(({ place }) => place),
        open(),
        tell,
      )
  const all = views.map(({ letters }) => letters).join('')
  const ends = ({ plain }: Needles) => [plain.slice(0, shortestPiece), plain.slice(-shortestPiece)]
  const left = open().filter(one => ends(one).every(piece => all.includes(piece)))
  if (left.length > 0) {
    const words = wordsIn(texts, left)
    for (const one of left) {
      const places = all.includes(one.plain) ? acrossTexts(one.plain, views) : inPieces(one.plain, words)
      if (places) tell(one, places, 'in pieces')
    }
  }
  return wanted.flatMap(({ token }) => found.get(token) ?? [])
}

type Tell<Text extends Searched> = (one: Needles, places: readonly Place<Text>[], disguise: string) => void

/** A text by its letters; where they stand is worked out when it is asked for. */
interface View<Text extends Searched> {
  letters: string
  place(at: number, length: number): Place<Text>
}

function viewOf<Text extends Searched>(text: Text, of?: (character: string) => string): View<Text> {
  const letters = of === undefined ? foldedWord(text.text) : folded(text.text, of).text
  return { letters, place: (at, length) => laidOut(text, folded(text.text, of)).place(at, length) }
}

function laidOut<Text extends Searched>(text: Text, { text: letters, starts, ends }: Folded): View<Text> {
  return { letters, place: (at, length) => ({ text, start: starts[at]!, end: ends[at + length - 1]! }) }
}

function everySecond<Text extends Searched>({ letters, place }: View<Text>): View<Text>[] {
  return [0, 1].map(from => {
    let taken = ''
    for (let at = from; at < letters.length; at += 2) taken += letters[at]
    return { letters: taken, place: (at, length) => place(2 * at + from, 2 * length - 1) }
  })
}

function lookInOtherScripts<Text extends Searched>(text: Text, open: readonly Needles[], tell: Tell<Text>): void {
  if (open.length === 0) return
  const { words, spelt } = skeletonsOf(text.text)
  if (words.length === 0) return
  for (const one of open)
    for (const { parts, disguise } of one.skeletons) {
      const hit = nameIn(words, parts) ?? nameIn(spelt, [parts.join('')])
      if (hit) tell(one, [{ text, start: hit.start, end: hit.end }], disguise)
    }
}

function lookInDecoded<Text extends Searched>(
  said: string,
  encoding: string,
  places: readonly Place<Text>[],
  open: readonly Needles[],
  tell: Tell<Text>,
): void {
  const letters = foldedWord(said)
  if (letters.length < shortestToken) return
  for (const one of open) {
    const needle = one.dressed.find(({ text }) => letters.includes(text))
    if (needle) tell(one, places, needle.disguise === 'plain' ? encoding : `${encoding}, ${needle.disguise}`)
  }
}

/** Stretches that look like encoded bytes: digits, or capitals among small letters. */
function encodedRuns<Text extends Searched>(text: Text): { run: string; place: Place<Text> }[] {
  const runs = text.text.matchAll(/[A-Za-z0-9+/]{4,}={0,2}/g)
  return [...runs].flatMap(({ 0: run, index }) =>
    /\d[A-Za-z]|[A-Za-z]\d|[a-z][A-Z]/.test(run) ? [{ run, place: { text, start: index, end: index + run.length } }] : [],
  )
}

/** The first letter of each word, folded. */
function initials(text: string): Folded {
  const starts: number[] = []
  const ends: number[] = []
  let out = ''
  for (const { 0: letter, index } of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    const first = lettersOf(letter)
    for (let i = 0; i < first.length; i++) {
      starts.push(index)
      ends.push(index + letter.length)
    }
    out += first
  }
  return { text: out, starts, ends }
}

/** Folded words of the texts that are pieces of a token, each with where it first stands. */
function wordsIn<Text extends Searched>(texts: readonly Text[], tokens: readonly Needles[]): ReadonlyMap<string, Place<Text>> {
  const words = new Map<string, Place<Text>>()
  for (const text of texts)
    for (const { 0: word, index } of text.text.matchAll(/[\p{L}\p{N}]{3,}/gu)) {
      const key = foldedWord(word)
      if (key.length >= shortestPiece && !words.has(key) && tokens.some(({ pieces }) => pieces.has(key)))
        words.set(key, { text, start: index, end: index + word.length })
    }
  return words
}

/** Whole words that make up the token one after the other, in whatever order they are said. */
function inPieces<Place>(token: string, words: ReadonlyMap<string, Place>): Place[] | undefined {
  if (words.size < 2) return undefined
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
function acrossTexts<Text extends Searched>(token: string, views: readonly View<Text>[]): Place<Text>[] {
  const all = views.filter(({ letters }) => letters !== '')
  const at = all
    .map(({ letters }) => letters)
    .join('')
    .indexOf(token)
  const places: Place<Text>[] = []
  let before = 0
  for (const { letters, place } of all) {
    const from = Math.max(0, at - before)
    const to = Math.min(letters.length, at + token.length - before)
    if (from < to) places.push(place(from, to - from))
    before += letters.length
  }
  return places
}
