import { foldedText } from '../../ledger/folded-text.ts'
import { latinLanguage } from './latin-language.ts'
import { isTurned } from './negations.ts'
import { weekdaysIn } from './weekdays.ts'

/** What a note is held against. */
export interface Owner {
  /** What they had said by then, part by part. */
  said: readonly string[]
  /** What they said only after the note was kept. */
  later: readonly string[]
  /** What else is known to be theirs, or of items that they named. */
  known: readonly string[]
  language: string
}

export interface Held {
  /** Why the note is not its owner's; null: nothing was found. */
  fault: string | null
  /** Some of it is neither theirs nor plainly not. */
  isDoubtful: boolean
}

/** Of a sentence, such a share of its pairs of letters in the owner's own words makes it theirs. */
const leastShared = 0.6
/** With so few, in a script that the owner writes in, it is nothing that they said. */
const strangers = 0.2
/** With so many, it is what they said nearly word for word. */
const nearlyAll = 0.9
/** Words that a sentence must have, to be told from what was said by having none in common with it. */
const leastWords = 3
/** Of a clause, such a share of its words in one of the owner's makes the two speak of the same. */
const sameMatter = 2 / 3

/** Whether a note says what its owner had said. */
export function holdNote(text: string, owner: Owner): Held {
  const said = owner.said.join(' ')
  const known = `${said} ${owner.known.join(' ')}`
  const broken = (fault: string): Held => ({ fault, isDoubtful: false })
  const stray = strayIn(text, known, latinLanguage(said) ?? owner.language)
  if (stray) return broken(`${stray} stands in nothing that they had said`)
  const sentences = sentencesOf(text)
  const shares = sentences.map(one => {
    const ofKnown = sharedPairs(one, owner.known.join(' '))
    return Math.max(sharedPairs(one, said), ofKnown >= nearlyAll ? ofKnown : 0)
  })
  let isDoubtful = false
  for (const [no, sentence] of sentences.entries()) {
    if (shares[no]! >= leastShared) continue
    const quoted = `“${sentence.trim()}”`
    if (sharedPairs(sentence, owner.later.join(' ')) >= nearlyAll) return broken(`${quoted} was said only afterwards`)
    if (!/\p{L}/u.test(said)) return broken(`they had said nothing when ${quoted} was kept`)
    const isAdded = shares.some(share => share >= nearlyAll)
    if (isOfScript(sentence, said) && (shares[no]! < strangers || sharesNoWord(sentence, said, owner.language, isAdded)))
      return broken(`nothing that they had said has words like ${quoted}`)
    isDoubtful = true
  }
  const turned = clausesOf(text).find(clause => isContradicted(clause, [...owner.said, ...owner.known], owner.language))
  if (turned) return broken(`“${turned.trim()}” is turned round: they said the contrary`)
  return { fault: null, isDoubtful }
}

const sentencesOf = (text: string) => text.split(/[.!?;。！？؟।\n]+/u).filter(one => /\p{L}/u.test(one))

const clausesOf = (text: string) =>
  text
    .split(/[.!?;,:。！？؟।、，،؛\n–—]+|(?<!\p{L})(?:but|aber|mais|pero|mas|लेकिन|لكن)(?!\p{L})/iu)
    .filter(one => /\p{L}/u.test(one))

/** A number, day or name of a note that is nowhere in what is known. */
function strayIn(text: string, known: string, spoken: string): string | null {
  const numbers = (words: string) => digitsOf(words).match(/\d+/g) ?? []
  const told = new Set(numbers(known))
  const number = numbers(text).find(one => !told.has(one))
  if (number) return number
  const days = weekdaysIn(known)
  const day = weekdaysIn(text).find(one => !days.includes(one))
  if (day !== undefined) return 'a day of it'
  const folded = foldedText(known)
  const quoted = [...text.matchAll(/[“«「『„"]([^”»」』“"]{2,80})[”»」』“"]/gu)].map(([, words]) => words!)
  const name = quoted.find(words => !folded.includes(foldedText(words)))
  if (name) return `“${name}”`
  if (spoken === 'de' || (latinLanguage(text) ?? spoken) !== spoken) return null
  const capitals = text.match(/(?<=[\p{Ll}\p{N},] )\p{Lu}[\p{L}\p{M}]{2,}/gu) ?? []
  const stray = capitals.find(
    word => weekdaysIn(word).length === 0 && !folded.includes(foldedText(word).slice(0, Math.max(4, word.length - 2))),
  )
  return stray ? `“${stray}”` : null
}

/** With all digits as those of ASCII. */
function digitsOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, digit => String(digit.charCodeAt(0) - 0x660))
    .replace(/[०-९]/g, digit => String(digit.charCodeAt(0) - 0x966))
}

/** Whether what the owner said of the same matter is all turned the other way. */
function isContradicted(clause: string, said: readonly string[], language: string): boolean {
  const own = [...wordsOf(clause)]
  if (own.length < 2) return false
  const ofSame = (one: string) => {
    const theirs = wordsOf(one)
    return own.filter(word => theirs.has(word)).length / own.length >= sameMatter
  }
  const near = said.flatMap(clausesOf).filter(ofSame)
  const candidates = near.length > 0 ? near : said.flatMap(sentencesOf).filter(ofSame)
  const turned = isTurned(clause, language)
  return candidates.length > 0 && candidates.every(one => isTurned(one, language) !== turned)
}

/** Beginnings of words; of scripts without blanks, pairs of letters. */
function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{L}\p{M}]{3,}/gu) ?? []
  return new Set(
    words.flatMap(word => {
      if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) return word.slice(0, 4)
      const letters = [...word]
      return letters.slice(1).map((letter, i) => letters[i]! + letter)
    }),
  )
}

function sharedPairs(text: string, said: string): number {
  const theirs = pairs(said)
  const own = [...pairs(text)]
  return own.length === 0 ? 0 : own.filter(pair => theirs.has(pair)).length / own.length
}

function pairs(text: string): Set<string> {
  const letters = [
    ...foldedText(text)
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
      .trim(),
  ]
  return new Set(letters.slice(1).map((letter, i) => letters[i]! + letter))
}

/** Whether the owner has said anything in a script of the text. */
function isOfScript(text: string, said: string): boolean {
  return scriptsKnown.some(script => script.test(text) && script.test(said))
}

const scriptsKnown = [
  /\p{Script=Latin}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Devanagari}/u,
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  /\p{Script=Hangul}/u,
]

/**
 * Whether a sentence and the owner's words are of one language, and no word of it, by its beginning, is among them.
 * @param isAdded beside a sentence of the owner's own: then it need not be of their language
 */
function sharesNoWord(text: string, said: string, language: string, isAdded: boolean): boolean {
  const [own, theirs] = [stems(text), stems(said)]
  if (own.size < leastWords || (theirs.size < leastWords && !isAdded)) return false
  if (/\p{Script=Latin}/u.test(text) && !isAdded) {
    const spoken = latinLanguage(said)
    if (spoken === null || (latinLanguage(text) ?? language) !== spoken) return false
  }
  return [...own].every(stem => !theirs.has(stem))
}

/** Beginnings of words that say nothing of the matter. */
const common: ReadonlySet<string> = new Set([
  'alwa',
  'also',
  'from',
  'most',
  'that',
  'this',
  'very',
  'when',
  'with',
  'keep',
  'note',
  'plea',
])

/** Beginnings of words of some length; of scripts without blanks, of runs of one script. */
function stems(text: string): Set<string> {
  const words =
    text.toLowerCase().match(/[\p{Script=Han}]{2,}|[\p{Script=Katakana}ー]{2,}|\p{Script=Hangul}{2,}|[\p{L}\p{M}]{4,}/gu) ?? []
  const all = words.map(word => {
    if (/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word)) return word.slice(0, 2)
    return word.replace(/^(?:و|ف)?(?:ب|ل|ك)?ال/u, '').slice(0, 4)
  })
  return new Set(all.filter(stem => !common.has(stem)))
}
