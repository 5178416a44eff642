/**
 * Letters that look alike, by the Latin one: Cyrillic, Greek, Armenian and small letters of other uses. After folding to lower case,
 * so that capitals which look alike are there by their small forms.
 */
const lookalikes: Readonly<Record<string, string>> = {
  a: 'аαɑ⍺∂',
  b: 'вβьъƅ',
  c: 'сϲςⅽ',
  d: 'ԁɗⅾ',
  e: 'еєεҽℯ',
  f: 'ғϝſƒ',
  g: 'ɡցǥ',
  h: 'нһηհ',
  i: 'іιıӏїɩlǀ∣',
  j: 'јϳ',
  k: 'кκĸқ',
  m: 'мⅿ',
  n: 'ոпиņ',
  o: 'оοσօøө',
  p: 'рρƿþ',
  q: 'ԛգ',
  r: 'гяɾ',
  s: 'ѕꜱʂ',
  t: 'тτŧ',
  u: 'υսцµμ',
  v: 'ѵνⅴ',
  w: 'ԝωѡшա',
  x: 'хχⅹ×',
  y: 'уүγу',
  z: 'ʐƶζ',
}

/** Digits and marks that are written for letters. */
const written: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
  '£': 'i',
  '!': 'i',
  '|': 'i',
  '+': 't',
}

const latinOf = new Map<string, string>([
  ...Object.entries(lookalikes).flatMap(([latin, others]) => [...others].map((one): [string, string] => [one, latin])),
  ...Object.entries(written),
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['đ', 'd'],
  ['ł', 'i'],
  // Of what `!` and `|` are written for.
  ['¡', 'i'],
])

const kept = /[\p{L}\p{N}]/u

/** Signs that are letters in another dress, and that no normal form undresses: each alphabet from its first sign on. */
const dresses: readonly (readonly [first: number, last: number])[] = [
  // Regional indicators, letters in black circles and squares, and the tags that nobody sees.
  [0x1f1e6, 0x1f1ff],
  [0x1f150, 0x1f169],
  [0x1f170, 0x1f189],
  [0xe0041, 0xe005a],
  [0xe0061, 0xe007a],
]
const braille = '⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵'

function undressed(character: string): string | undefined {
  const code = character.codePointAt(0)!
  if (code >= 0xe0030 && code <= 0xe0039) return String(code - 0xe0030)
  const first = dresses.find(([from, to]) => code >= from && code <= to)?.[0]
  if (first !== undefined) return String.fromCharCode(97 + code - first)
  const dots = code >= 0x2800 && code <= 0x28ff ? braille.indexOf(character) : -1
  return dots < 0 ? undefined : String.fromCharCode(97 + dots)
}

/** Letters of a Latin-looking word as they are compared: small, without marks, those that look alike as one. */
export function latinLetters(character: string): string {
  // A syllable of Hangul is one letter.
  if (character >= '가' && character <= '힣') return character
  let out = ''
  for (const written of (undressed(character) ?? character).normalize('NFKD').toLowerCase()) {
    const one = europeanDigit(written) ?? written
    const latin = latinOf.get(one)
    if (latin !== undefined) out += latin
    else if (kept.test(one)) out += one
  }
  return out
}

const decimal = /^\p{Nd}$/u

/** A digit of any script as 0 to 9: each script has its ten in a row. */
function europeanDigit(character: string): string | undefined {
  if (character < '\u0660' || !decimal.test(character)) return undefined
  const code = character.codePointAt(0)!
  let before = 0
  while (decimal.test(String.fromCodePoint(code - before - 1))) before++
  return String(before % 10)
}

/** Letters of other scripts that look like a second Latin one too. */
const secondLooks = new Map([...'ηυувнипгωεтдзчљ'].map((one, i): [string, string] => [one, [...'nyuvnnpgwemdzyj'][i]!]))
const twoFaced = /[ηυувнипгωεтдзчљ]/iu

/** Whether a text has letters that may be read as another Latin one than {@link latinLetters} says. */
export const hasSecondLook = (text: string): boolean => twoFaced.test(text)

/** As {@link latinLetters}, such letters as their second. */
export function secondLatinLetters(character: string): string {
  return secondLooks.get(character.toLowerCase()) ?? latinLetters(character)
}
