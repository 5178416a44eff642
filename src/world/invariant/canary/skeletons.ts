import { consonants, foreign } from './transliteration.ts'

/** A word of another script by the classes of its consonants. */
export interface Skeleton {
  text: string
  start: number
  end: number
}

/** Signs of so few letters each, in a row, are one word that is spelt. */
const spelt = 2
export const shortestSkeleton = 7
/** Letters that an article, a preposition or a particle may add. */
const mostAttached = 2

const word = /[\p{Script=Katakana}ー\p{M}\u200b-\u200d]+|(?:(?!\p{Script=Katakana})[\p{L}\p{M}\p{N}'’\u200b-\u200d])+/gu

/** The words of a text in scripts other than Latin, in their order; letters that stand apart are one word besides, in a list of their own. */
export function skeletonsOf(text: string): { words: readonly Skeleton[]; spelt: readonly Skeleton[] } {
  const words: Skeleton[] = []
  if (!foreign.test(text)) return { words, spelt: words }
  for (const { 0: letters, index } of text.matchAll(word)) {
    // A word in Latin letters is looked for as it stands.
    let classes = ''
    if (foreign.test(letters)) for (const letter of letters) classes += consonants(letter, true)
    words.push({ text: classes, start: index, end: index + letters.length })
  }
  const apart: Skeleton[] = []
  for (let at = 0; at < words.length; at++) {
    let to = at
    while (to < words.length && isSpelt(words[to]!)) to += 1
    if (to - at < shortestSkeleton) continue
    const letters = words.slice(at, to)
    apart.push({ text: letters.map(one => one.text).join(''), start: words[at]!.start, end: words[to - 1]!.end })
    at = to
  }
  return { words, spelt: apart }
}

/** Where a name stands among words: as one of them, or its parts in a row. A name is a word there, and not somewhere among the letters of a sentence. */
export function nameIn(words: readonly Skeleton[], parts: readonly string[]): { start: number; end: number } | undefined {
  const whole = parts.join('')
  for (let at = 0; at < words.length; at++) {
    if (isName(words[at]!.text, whole)) return words[at]
    if (parts.length > 1 && at + parts.length <= words.length && areParts(words, at, parts, whole.length))
      return { start: words[at]!.start, end: words[at + parts.length - 1]!.end }
  }
  return undefined
}

/** Letters that may differ, for tables write the same sound in several ways: of one word, and of several together. */
const mostOffOfOne = (length: number) => (length >= 10 ? 2 : length >= 8 ? 1 : 0)
const mostOffOfSeveral = (length: number) => (length >= 11 ? 2 : length >= 9 ? 1 : 0)

function areParts(words: readonly Skeleton[], at: number, parts: readonly string[], length: number): boolean {
  let left = mostOffOfSeveral(length)
  for (const [i, part] of parts.entries()) {
    const found = words[at + i]!.text
    if (found === part) continue
    left -= 1
    if (left < 0 || !isOneOff(found, part)) return false
  }
  return true
}

const isSpelt = ({ start, end }: Skeleton) => end - start <= spelt

/** Whether a word may be a name: the same but for what is attached, or for a letter or two. */
function isName(found: string, name: string): boolean {
  const more = found.length - name.length
  if (more >= 0 && more <= mostAttached && found.includes(name)) return true
  const most = mostOffOfOne(name.length)
  return Math.abs(more) <= most && bagDistance(found, name) <= most && distance(found, name) <= most
}

/** Whether one letter is put in, left out or changed. */
function isOneOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let from = 0
  while (from < one.length && one[from] === other[from]) from += 1
  let to = 0
  const most = Math.min(one.length, other.length) - from
  while (to < most && one.at(-1 - to) === other.at(-1 - to)) to += 1
  return Math.max(one.length, other.length) - from - to <= 1
}

/** At most the distance of two words: what one has of each letter more than the other. */
function bagDistance(one: string, other: string): number {
  let more = 0
  let less = 0
  for (const letter of 'pktsmnl') {
    let difference = 0
    for (let i = 0; i < one.length; i++) if (one[i] === letter) difference += 1
    for (let i = 0; i < other.length; i++) if (other[i] === letter) difference -= 1
    if (difference > 0) more += difference
    else less -= difference
  }
  return Math.max(more, less)
}

/** Letters to be put in, left out or changed. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)))
    row = next
  }
  return row[other.length]!
}
