import { foldedWord } from './folded.ts'
import { shortestSkeleton } from './skeletons.ts'
import { consonantsOf, scripts, transliterated } from './transliteration.ts'

/** Letters that are found in a text, and how they are dressed there. */
export interface Needle {
  text: string
  disguise: string
}

/** A token with all that is looked for; made once. */
export interface Needles {
  token: string
  /** Folded. */
  plain: string
  /** As it is, backwards, and in other alphabets. */
  dressed: readonly Needle[]
  /** The consonants of its words, as it may be written in another script. */
  skeletons: readonly { parts: readonly string[]; disguise: string }[]
  /** All stretches of three letters or more. */
  pieces: ReadonlySet<string>
}

export const shortestPiece = 3
const longestPiece = 40
const sounds = [
  ['h', 'f'],
  ['h', 'k'],
  ['w', 'v'],
  ['j', 'tz'],
] as const
const kept = new Map<string, Needles>()

export function needlesOf(token: string): Needles {
  const known = kept.get(token)
  if (known !== undefined) return known
  const made = makeNeedles(token)
  if (kept.size >= 5_000) kept.clear()
  kept.set(token, made)
  return made
}

function makeNeedles(token: string): Needles {
  const plain = foldedWord(token)
  const written = [
    { text: token.toLowerCase(), disguise: 'another script' },
    // Letters that some tables write as a consonant that others leave out.
    ...sounds.map(([from, to]) => ({
      text: token.toLowerCase().replaceAll(from, to),
      disguise: `another script (${from} as ${to})`,
    })),
    ...scripts.map(script => ({ text: transliterated(token, script), disguise: `another script (${script})` })),
  ]
  const skeletons = written
    .map(({ text, disguise }) => ({ parts: (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(consonantsOf), disguise }))
    .filter(({ parts }) => parts.join('').length >= shortestSkeleton)
    .filter(({ parts }, i, all) => all.findIndex(one => one.parts.join(' ') === parts.join(' ')) === i)
  const pieces = new Set<string>()
  for (let from = 0; from < plain.length; from++)
    for (let to = from + shortestPiece; to <= Math.min(plain.length, from + longestPiece); to++) pieces.add(plain.slice(from, to))
  return {
    token,
    plain,
    dressed: [
      { text: plain, disguise: 'plain' },
      { text: [...plain].reverse().join(''), disguise: 'reversed' },
      ...Array.from({ length: 25 }, (_, i) => ({
        text: foldedWord(shifted(token, i + 1)),
        disguise: `alphabet shifted by ${i + 1}`,
      })),
      { text: foldedWord(mirrored(token)), disguise: 'alphabet mirrored' },
    ],
    skeletons,
    pieces,
  }
}

const turned = (token: string, of: (no: number) => number) =>
  token.toLowerCase().replace(/[a-z]/g, letter => String.fromCharCode(97 + of(letter.charCodeAt(0) - 97)))
const shifted = (token: string, by: number) => turned(token, no => (no + by) % 26)
const mirrored = (token: string) => turned(token, no => 25 - no)
