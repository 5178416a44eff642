import type { ItemKind } from '../item/item.ts'
import type { SearchQuery } from './catalogue.ts'
import { foldedWords } from './folded-words.ts'
import type { ItemFacts } from './item-facts.ts'

/** What is searched: titles of each item in the languages of the market, names of providers, and which items are offered. */
export interface Searched {
  items: readonly ItemFacts[]
  titles(no: number): readonly string[]
  provider(item: ItemFacts): readonly string[]
  isOffered(item: ItemFacts): boolean
}

const mostFound = 20
/** A word that begins so may be meant, from so many letters on. */
const leastPrefix = 3

/**
 * Finds items by words of their titles and of their providers' names. First what matches best (rare words count more than
 * frequent ones, whole ones more than beginnings, the title more than the provider), then what is popular, then by place: nothing
 * hidden has a say, and sponsors none.
 */
export function searchIndex(searched: Searched): (query: SearchQuery) => number[] {
  const { items } = searched
  const size = items.length
  const byRank = items.toSorted((a, b) => b.popularity - a.popularity || a.no - b.no).map(({ no }) => no)
  const rankOf = new Int32Array(size)
  for (const [rank, no] of byRank.entries()) rankOf[no] = rank
  const offered = Uint8Array.from(items, item => (searched.isOffered(item) ? 1 : 0))
  const isFound = (no: number, kind: ItemKind | undefined) =>
    offered[no] === 1 && (kind === undefined || items[no]!.kind === kind)
  // Words are read when the first of them is asked for.
  let index: WordIndex | undefined

  return ({ words = '', kind, limit = mostFound }) => {
    if (words.trim() === '') return firstOf(byRank, limit, no => isFound(no, kind))
    index ??= wordIndex(searched)
    const score = new Int32Array(size)
    const points = new Int32Array(size)
    const touched: number[] = []
    for (const asked of new Set(queryWords(words)))
      for (const no of matches(asked, index, points)) {
        if (score[no] === 0) touched.push(no)
        score[no]! += points[no]!
        points[no] = 0
      }
    // One number to sort by: points first, then the rank.
    const keys = Float64Array.from(
      touched.filter(no => isFound(no, kind)),
      no => score[no]! * size + (size - 1 - rankOf[no]!),
    ).sort()
    return Array.from(keys.subarray(Math.max(0, keys.length - limit)).reverse(), key => byRank[size - 1 - (key % size)]!)
  }
}

/** Pairs that overlap; the last character by itself only where it is all there is. */
function queryWords(words: string): string[] {
  const folded = foldedWords(words)
  return folded.filter((word, i) => i === 0 || !(isOne(word) && folded[i - 1]!.endsWith(word) && folded[i - 1] !== word))
}

const isOne = (word: string) => word.length === 1 && word > '\u0fff'

interface WordIndex {
  /** Sorted, with the items of each. */
  titleWords: readonly string[]
  titles: ReadonlyMap<string, readonly number[]>
  providerWords: ReadonlyMap<string, readonly number[]>
}

function wordIndex({ items, titles, provider }: Searched): WordIndex {
  const inTitles = new Map<string, number[]>()
  const inProviders = new Map<string, number[]>()
  const add = (to: Map<string, number[]>, word: string, no: number) => {
    const known = to.get(word)
    if (known === undefined) to.set(word, [no])
    else if (known.at(-1) !== no) known.push(no)
  }
  // Titles have their words from lists: where blanks part them, most of 100,000 are folded already.
  const folded = new Map<string, readonly string[]>()
  const wordsOf = (text: string) => {
    const parts = text.split(' ')
    if (parts.length === 1) return foldedWords(text)
    return parts.flatMap(part => {
      const words = folded.get(part) ?? foldedWords(part)
      folded.set(part, words)
      return words
    })
  }
  for (const item of items) {
    for (const title of titles(item.no)) for (const word of wordsOf(title)) add(inTitles, word, item.no)
    for (const name of provider(item)) for (const word of wordsOf(name)) add(inProviders, word, item.no)
  }
  return { titleWords: [...inTitles.keys()].sort(), titles: inTitles, providerWords: inProviders }
}

/** Items that have the word, and to `points` the most that any way of having it gives to each. */
function matches(word: string, { titleWords, titles, providerWords }: WordIndex, points: Int32Array): number[] {
  const matched: number[] = []
  const give = (found: readonly number[], times: number) => {
    // The place of the highest bit: a logarithm without a rounding.
    const given = times * (32 - Math.clz32(Math.floor(points.length / found.length)))
    for (const no of found) {
      if (points[no] === 0) matched.push(no)
      if (points[no]! < given) points[no] = given
    }
  }
  give(titles.get(word) ?? [], 4)
  if (word.length >= leastPrefix || isOne(word))
    for (let i = firstFrom(titleWords, word); titleWords[i]?.startsWith(word); i++) give(titles.get(titleWords[i]!)!, 2)
  give(providerWords.get(word) ?? [], 1)
  return matched
}

/** The place of the first word that is not before this one. */
function firstFrom(sorted: readonly string[], word: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! < word) low = middle + 1
    else high = middle
  }
  return low
}

function firstOf(numbers: readonly number[], limit: number, isFound: (no: number) => boolean): number[] {
  const found: number[] = []
  for (const no of numbers) {
    if (found.length >= limit) break
    if (isFound(no)) found.push(no)
  }
  return found
}
