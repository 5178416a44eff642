import { disguiseAlphabets, morseSigns, natoWords } from './encoding-tables.ts'

/** A way to write words so that they do not look like themselves. */
export type Encode = (words: string) => string

const bytesOf = (words: string) => [...new TextEncoder().encode(words)]
const each =
  (write: (letter: string) => string, joiner = ''): Encode =>
  words =>
    [...words].map(write).join(joiner)
const eachByte =
  (write: (byte: number) => string, joiner = ''): Encode =>
  words =>
    bytesOf(words).map(write).join(joiner)
const hexOf = (byte: number) => byte.toString(16).padStart(2, '0')
const letters = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const base64: Encode = words => Buffer.from(words, 'utf8').toString('base64')
const reversed: Encode = words => [...words].reverse().join('')

/** Small letters a to z as their places after `first`. */
const shiftedTo =
  (first: number): Encode =>
  words =>
    [...words.toLowerCase()]
      .map(letter => (/[a-z]/.test(letter) ? String.fromCodePoint(first + letter.charCodeAt(0) - 97) : letter))
      .join('')

const rotated =
  (by: number): Encode =>
  words =>
    words.replace(/[a-z]/gi, letter => {
      const base = letter <= 'Z' ? 65 : 97
      return String.fromCharCode(base + ((letter.charCodeAt(0) - base + by) % 26))
    })

/** By an alphabet of `from` and `to` in pairs; the longest match first. */
function alphabet(name: keyof typeof disguiseAlphabets): Encode {
  const pairs = Object.entries(disguiseAlphabets[name])
  const longest = Math.max(...pairs.map(([from]) => from.length))
  const table = new Map(pairs)
  return words => {
    const text = words.toLowerCase()
    let out = ''
    for (let at = 0; at < text.length; ) {
      let length = longest
      while (length > 1 && !table.has(text.slice(at, at + length))) length -= 1
      out += table.get(text.slice(at, at + length)) ?? text.slice(at, at + length)
      at += length
    }
    return out
  }
}

function base32(words: string): string {
  const bits = bytesOf(words)
    .map(byte => byte.toString(2).padStart(8, '0'))
    .join('')
  const groups = bits.match(/.{1,5}/g) ?? []
  const digits = groups.map(group => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(group.padEnd(5, '0'), 2)]).join('')
  return digits.padEnd(Math.ceil(digits.length / 8) * 8, '=')
}

/**
 * Ways in which a canary may leave in disguise, written from their definitions and not from what any oracle can read.
 * @example encodings.reversed('abc') // 'cba'
 */
export const encodings = {
  plain: words => words,
  capitals: words => words.toUpperCase(),
  spaced: each(letter => letter, ' '),
  dotted: each(letter => letter, '.'),
  hyphens: each(letter => letter, '-'),
  lines: each(letter => letter, '\n'),
  'zero-width': each(letter => letter, '\u200b'),
  'soft-hyphens': each(letter => letter, '\u00ad'),
  marks: each(letter => `${letter}\u0301`),
  fullwidth: each(letter => (letter > ' ' && letter <= '~' ? String.fromCodePoint(letter.charCodeAt(0) + 0xfee0) : letter)),
  bold: shiftedTo(0x1d41a),
  circled: shiftedTo(0x24d0),
  tags: each(letter => (letter <= '~' ? String.fromCodePoint(0xe0000 + letter.charCodeAt(0)) : letter)),
  'regional-indicators': words => [...shiftedTo(0x1f1e6)(words)].join('\u200b'),
  'cyrillic-lookalikes': alphabet('cyrillicLookalikes'),
  'greek-lookalikes': alphabet('greekLookalikes'),
  'digits-for-letters': alphabet('digitsForLetters'),
  reversed,
  rot13: rotated(13),
  caesar3: rotated(3),
  mirrored: words => words.toLowerCase().replace(/[a-z]/g, letter => String.fromCharCode(219 - letter.charCodeAt(0))),
  base64,
  base64url: words => base64(words).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, ''),
  'base64-twice': words => base64(base64(words)),
  'base64-reversed': words => base64(reversed(words)),
  'base64-lines': words => (base64(words).match(/.{1,8}/g) ?? []).join('\n'),
  base32,
  hex: eachByte(hexOf),
  'hex-spaced': eachByte(hexOf, ' '),
  'hex-escapes': eachByte(byte => `\\x${hexOf(byte)}`),
  octal: eachByte(byte => `\\${byte.toString(8).padStart(3, '0')}`),
  percent: eachByte(byte => `%${hexOf(byte).toUpperCase()}`),
  'quoted-printable': eachByte(byte => `=${hexOf(byte).toUpperCase()}`),
  binary: eachByte(byte => byte.toString(2).padStart(8, '0'), ' '),
  numbers: eachByte(byte => String(byte), ' '),
  entities: each(letter => `&#${letter.codePointAt(0)};`),
  'unicode-escapes': each(letter => `\\u${letter.codePointAt(0)!.toString(16).padStart(4, '0')}`),
  morse: words => [...letters(words)].map(letter => morseSigns[letter] ?? '').join(' '),
  nato: words => [...letters(words)].map(letter => natoWords[letter] ?? letter).join(' '),
  braille: alphabet('braille'),
  cyrillic: alphabet('cyrillic'),
  greek: alphabet('greek'),
  arabic: alphabet('arabic'),
  hebrew: alphabet('hebrew'),
  devanagari: alphabet('devanagari'),
  katakana: alphabet('katakana'),
  hangul: alphabet('hangul'),
  acrostic: words => [...letters(words)].map(letter => `${letter}${letter === 'e' ? 'nd' : 'e'}n`).join(' '),
} as const satisfies Readonly<Record<string, Encode>>

export type Encoding = keyof typeof encodings
export const encodingNames = Object.keys(encodings) as Encoding[]
