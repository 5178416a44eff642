/** A text as it is compared, and where each of its code units stands in the original. */
export interface Folded {
  text: string
  starts: readonly number[]
  ends: readonly number[]
}

/** Character by character, each as `of` says: nothing, another, or several. */
function folded(text: string, of: (character: string) => string): Folded {
  const starts: number[] = []
  const ends: number[] = []
  let out = ''
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at)!)
    const end = at + character.length
    const letters = of(character)
    for (let i = 0; i < letters.length; i++) {
      starts.push(at)
      ends.push(end)
    }
    out += letters
    at = end
  }
  return { text: out, starts, ends }
}

/** Remembers what a character becomes, and takes ASCII by the shortest way: some nanoseconds a character. */
function characterwise(ascii: (character: string) => string, other: (character: string) => string) {
  const known = new Map<string, string>()
  return (character: string): string => {
    const before = known.get(character)
    if (before !== undefined) return before
    const letters = character <= '\x7f' ? ascii(character) : other(character)
    if (known.size < 20_000) known.set(character, letters)
    return letters
  }
}

/** Small letters, plain quotes and blanks, without Arabic vowel marks, nukta and what is not seen; alifs are one, and so are the signs of a nasal. */
export const wordView = (text: string): Folded => folded(text, wordCharacter)

const wordCharacter = characterwise(
  character => character.toLowerCase(),
  character =>
    character
      .toLowerCase()
      .replace(/[\u064b-\u0655\u0670\u0640\u093c\u00ad\u200b-\u200f\u202a-\u202e\u2060]|\ufe0e|\ufe0f/g, '')
      .replace(/[’ʼ＇]/g, "'")
      .replace(/[\u00a0\u202f\u2009\u3000]/g, ' ')
      .replace(/[أإآٱ]/g, 'ا')
      .replace(/ى/g, 'ي')
      .replace(/\u0901/g, '\u0902')
      .replace(/[\u0958-\u095e]/g, letter => letter.normalize('NFD')[0]!),
)

/** Letters and digits alone, without accents: what titles are compared by. */
export const letterView = (text: string): Folded => folded(text, titleCharacter)

/** As {@link letterView}, without the places. */
export function lettersOf(text: string): string {
  let letters = ''
  for (const character of text) letters += titleCharacter(character)
  return letters
}

const titleCharacter = characterwise(
  character => character.toLowerCase().replace(/[^a-z0-9]/, ''),
  character =>
    character
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f\u064b-\u0655\u0670\u0640\u093c]/g, '')
      .normalize('NFC')
      .replace(/[أإآٱ]/g, 'ا')
      .replace(/ى/g, 'ي')
      .replace(/ة/g, 'ه')
      .replace(/ß/g, 'ss')
      .replace(/\u0901/g, '\u0902')
      .replace(/[^\p{L}\p{N}\p{M}]/gu, ''),
)
