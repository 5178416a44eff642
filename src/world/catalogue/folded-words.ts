/** Letters that no decomposition takes apart; of Devanagari, the two ways of a nasal. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  þ: 'th',
  ى: 'ي',
  ة: 'ه',
  '\u0901': '\u0902',
}
const special = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu')
/** Accents, Arabic marks of vowels and hamza, its lengthening stroke, the nukta, and what is not seen. */
const marks = /[\u0300-\u036f\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u00ad\u200b-\u200f\u2060\ufeff]/gu
const katakana = /[\u30a1-\u30f6]/gu
const digits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/gu
const word = /[\p{L}\p{N}\p{M}]+/gu
/** Scripts that put no blanks between words, and Korean, whose particles follow without one. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}ー々]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}ー々]+/gu
const isUnspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}ー々]/u
const ascii = /^[\x20-\x7e]*$/

/**
 * Words as a search compares them: without case, width, accents, Arabic and Devanagari marks, Arabic article; katakana as
 * hiragana, digits of any script as 0 to 9. What is written without blanks becomes pairs of characters, one after the other.
 * @example foldedWords('Ｃafé カメラ') // ['cafe', 'かめ', 'めら', 'ら']
 */
export function foldedWords(text: string): string[] {
  if (ascii.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(special, letter => plain[letter]!)
    .replace(katakana, kana => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(digits, digit => String(digitOf(digit.charCodeAt(0))))
  return (folded.match(word) ?? []).flatMap(one =>
    (one.match(unspaced) ?? []).flatMap(part => (isUnspaced.test(part) ? pairs(part) : [stem(part)])),
  )
}

/** A pair from each character on; the last one stands alone, so that each is the beginning of something. */
function pairs(part: string): string[] {
  const characters = [...part]
  return characters.map((character, i) => character + (characters[i + 1] ?? ''))
}

/** Without the Arabic article. */
function stem(part: string): string {
  return /^ال\p{L}{3}/u.test(part) ? part.slice(2) : part
}

/** All three sets of digits begin at a multiple of 16, or 6 after one. */
function digitOf(code: number): number {
  return code >= 0x0966 ? code - 0x0966 : code & 0xf
}
