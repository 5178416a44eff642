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

/** Letters of a Latin-looking word as they are compared: small, without marks, those that look alike as one. */
export function latinLetters(character: string): string {
  let out = ''
  for (const one of character.normalize('NFKD').toLowerCase()) {
    const latin = latinOf.get(one)
    if (latin !== undefined) out += latin
    else if (kept.test(one)) out += one
  }
  return out
}
