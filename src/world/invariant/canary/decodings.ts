/** Something that a stretch of a text says once it is decoded. */
export interface Decoded {
  text: string
  start: number
  end: number
  encoding: string
}

const fatal = new TextDecoder('utf-8', { fatal: false })
const bytesToText = (bytes: readonly number[]) => fatal.decode(Uint8Array.from(bytes))

/** Bytes as two hexadecimal digits each, in any of the usual clothes: `7a 76`, `0x7a`, `\x7a`, `%7a`, `=7A`, `7a:76`. */
function* hex(text: string): Generator<Decoded> {
  for (const match of text.matchAll(/(?:(?:0x|\\x|[%=])?[0-9a-f]{2}[\s:,;-]*){6,}/gi)) {
    const digits = match[0].replace(/0x|\\x|[^0-9a-f]/gi, '')
    for (const from of [0, 1]) {
      const bytes = (digits.slice(from).match(/../g) ?? []).map(pair => Number.parseInt(pair, 16))
      yield { text: bytesToText(bytes), start: match.index, end: match.index + match[0].length, encoding: 'hexadecimal' }
    }
  }
}

function* percent(text: string): Generator<Decoded> {
  for (const match of text.matchAll(/(?:[^\s%]*%[0-9a-f]{2})+[^\s%]*/gi)) {
    const bytes: number[] = []
    for (const [piece] of match[0].matchAll(/%[0-9a-f]{2}|[^%]+|%/gi))
      if (/^%[0-9a-f]{2}$/i.test(piece)) bytes.push(Number.parseInt(piece.slice(1), 16))
      else bytes.push(...new TextEncoder().encode(piece))
    yield { text: bytesToText(bytes), start: match.index, end: match.index + match[0].length, encoding: 'percent' }
  }
}

const character = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')
const unit = /&#x([0-9a-f]{1,6});?|&#(\d{1,7});?|\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})|U\+([0-9a-f]{4,6})/gi

/** HTML entities and escapes of code points; what stands between them is read as it is. */
function* escapes(text: string): Generator<Decoded> {
  const found = [...text.matchAll(unit)]
  if (found.length === 0) return
  const start = found[0]!.index
  const last = found.at(-1)!
  const stretch = text.slice(Math.max(0, start - 60), last.index + last[0].length + 60)
  const decoded = stretch.replace(unit, (_, hexEntity, entity, braced, short, named) =>
    character(entity ? Number(entity) : Number.parseInt(hexEntity ?? braced ?? short ?? named, 16)),
  )
  yield { text: decoded, start, end: last.index + last[0].length, encoding: 'escapes' }
}

/** Code points as numbers in a row: `122 118 117`; or places in the alphabet: `26 22 21`. */
function* numbers(text: string): Generator<Decoded> {
  for (const match of text.matchAll(/(?:\b\d{1,3}\b[\s,;.-]*){6,}/g)) {
    const codes = (match[0].match(/\d+/g) ?? []).map(Number)
    const place = { start: match.index, end: match.index + match[0].length }
    yield { ...place, text: codes.map(character).join(''), encoding: 'numbers' }
    if (codes.every(code => code >= 1 && code <= 26))
      yield { ...place, text: codes.map(code => character(96 + code)).join(''), encoding: 'places in the alphabet' }
  }
}

/** Bytes in three octal digits each: `\172\166`. */
function* octal(text: string): Generator<Decoded> {
  for (const match of text.matchAll(/(?:\\?[0-3][0-7]{2}[\s,;]*){6,}/g)) {
    const bytes = (match[0].match(/[0-3][0-7]{2}/g) ?? []).map(digits => Number.parseInt(digits, 8))
    yield { text: bytesToText(bytes), start: match.index, end: match.index + match[0].length, encoding: 'octal' }
  }
}

function* binary(text: string): Generator<Decoded> {
  for (const match of text.matchAll(/(?:[01]{8}[\s,;-]*){6,}/g)) {
    const bytes = (match[0].replace(/[^01]/g, '').match(/.{8}/g) ?? []).map(bits => Number.parseInt(bits, 2))
    yield { text: bytesToText(bytes), start: match.index, end: match.index + match[0].length, encoding: 'binary' }
  }
}

/** What is no bytes in letters: a word, names joined by a hyphen, a number. */
const isWord = /^(?:[A-Za-z]?[a-z]+(?:[-_/][A-Za-z]?[a-z]+)*|[A-Z]+|\d+|[a-z]+-\d+)$/

/** Runs of its alphabet, alone and, broken over lines, together; from each of the four places where a group may begin. */
function* base64(text: string): Generator<Decoded> {
  for (const match of text.matchAll(/[A-Za-z0-9+/_-]{8,}(?:\s*\n\s*[A-Za-z0-9+/_-]{2,})*={0,2}/g)) {
    const run = match[0].replace(/[\s=]/g, '')
    if (isWord.test(run)) continue
    for (const from of [0, 1, 2, 3]) {
      const plain = run.slice(from).replace(/-/g, '+').replace(/_/g, '/')
      const bytes = Buffer.from(plain, 'base64')
      yield { text: fatal.decode(bytes), start: match.index, end: match.index + match[0].length, encoding: 'base64' }
    }
  }
}

const base32Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

function* base32(text: string): Generator<Decoded> {
  for (const match of text.matchAll(/\b[A-Z2-7]{13,}={0,6}/gi)) {
    if (/^[a-z]+$/.test(match[0])) continue
    const bits = [...match[0].replace(/=/g, '').toUpperCase()]
      .map(one => base32Alphabet.indexOf(one).toString(2).padStart(5, '0'))
      .join('')
    const bytes = (bits.match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2))
    yield { text: bytesToText(bytes), start: match.index, end: match.index + match[0].length, encoding: 'base32' }
  }
}

const signs =
  '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --.. ----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----.'.split(
    ' ',
  )
const morseLetters = new Map(signs.map((sign, i) => [sign, 'abcdefghijklmnopqrstuvwxyz0123456789'[i]!]))

function* morse(text: string): Generator<Decoded> {
  for (const match of text.matchAll(/(?:[.\-·•−–—_]{1,5}[\s/|]+){5,}[.\-·•−–—_]{1,5}/g)) {
    const letters = match[0]
      .split(/[\s/|]+/)
      .map(sign => morseLetters.get(sign.replace(/[·•]/g, '.').replace(/[−–—_]/g, '-')) ?? '')
    yield { text: letters.join(''), start: match.index, end: match.index + match[0].length, encoding: 'Morse' }
  }
}

const base58Alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

function* base58(text: string): Generator<Decoded> {
  for (const match of text.matchAll(/\b[1-9A-HJ-NP-Za-km-z]{9,120}\b/g)) {
    if (isWord.test(match[0])) continue
    let number = 0n
    for (const digit of match[0]) number = number * 58n + BigInt(base58Alphabet.indexOf(digit))
    const digits = number.toString(16)
    const bytes = (digits.padStart(digits.length + (digits.length % 2), '0').match(/../g) ?? []).map(pair =>
      Number.parseInt(pair, 16),
    )
    yield { text: bytesToText(bytes), start: match.index, end: match.index + match[0].length, encoding: 'base58' }
  }
}

/** Five signs from `!` to `u` for four bytes. */
function* ascii85(text: string): Generator<Decoded> {
  for (const match of text.matchAll(/[!-uz]{8,}/g)) {
    const run = match[0].replace(/^<~|~>?$/g, '').replaceAll('z', '!!!!!')
    if (/^[\p{L}\p{N}.,;:'"!?()-]+$/u.test(run)) continue
    const bytes: number[] = []
    for (let at = 0; at < run.length; at += 5) {
      const group = run.slice(at, at + 5)
      let value = 0
      for (const sign of group.padEnd(5, 'u')) value = value * 85 + (sign.charCodeAt(0) - 33)
      bytes.push(...[24, 16, 8, 0].slice(0, group.length - 1).map(shift => Math.floor(value / 2 ** shift) % 256))
    }
    yield { text: bytesToText(bytes), start: match.index, end: match.index + match[0].length, encoding: 'ascii85' }
  }
}

const decoders = [hex, percent, escapes, numbers, octal, binary, base64, base32, base58, ascii85, morse]

/** Whether a text has what any of the decoders may read: digits, signs that are no punctuation, or capitals within a word. */
const mayHold = /\d|[=\\%&+_~]|[a-z][A-Z]|[A-Z]{6}|[.·•−–—_-][\s/|]+[.·•−–—_-]/

/** All that a text may say in an encoding, also in one inside another. */
export function* decodings(text: string, depth = 2): Generator<Decoded> {
  if (!mayHold.test(text)) return
  for (const decoder of decoders)
    for (const decoded of decoder(text)) {
      yield decoded
      if (depth <= 1) continue
      for (const inner of decodings(decoded.text, depth - 1))
        yield { ...decoded, text: inner.text, encoding: `${decoded.encoding}, ${inner.encoding}` }
    }
}
