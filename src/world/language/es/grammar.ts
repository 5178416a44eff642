import { capitalised, type Entry, grouped } from '../compose.ts'
import type { LanguagePack } from '../language-pack.ts'
import { pluralForm } from '../plural-form.ts'

/** `el agua^f` is feminine in spite of its article. Forms: `bare` without article, `name` as a name, `g` gender and number. */
export function entry(item: string): string | Entry {
  const match = /^(el|la|los|las) ([^^]+)(\^f)?$/.exec(item)
  if (match === null) return item
  const [, article, bare, feminine] = match
  const g = feminine !== undefined ? 'fs' : { el: 'ms', la: 'fs', los: 'mp', las: 'fp' }[article!]!
  const name = `${capitalised(article!)} ${capitalised(bare!)}`
  return { is: `${article} ${bare}`, bare: bare!, name, g }
}

/** `una app del tiempo`; `it` is its first noun with the definite article. */
export function kind(is: string): Entry {
  const [article, noun] = is.split(' ')
  const feminine = article === 'una'
  return { is, it: `${feminine ? 'la' : 'el'} ${noun}`, g: feminine ? 'fs' : 'ms' }
}

/** Agreement of `claro~fp` and `es/son~fp`, then contractions and the vowels that `y` and `o` avoid. */
export function finish(text: string): string {
  return text
    .replace(/([\p{L}_/-]+)~([mf][sp])/gu, (_, word: string, g: string) => agreed(word, g))
    .replace(/(?<!\p{L})([dD])e el (?=\p{L})/gu, '$1el ')
    .replace(/(?<!\p{L})([aA]) el (?=\p{L})/gu, '$1l ')
    .replace(/ y (?=«?(?:[iIíÍ]|[hH][iIíÍ](?![aeoáéó])))/gu, ' e ')
    .replace(/ o (?=«?[hH]?[oOóÓ])/gu, ' u ')
}

/** Masculine singular as it stands; `uno/otro` by number; what has several words (`de_papel`) does not change. */
function agreed(word: string, g: string): string {
  if (word.includes('/')) return word.split('/')[g[1] === 's' ? 0 : 1]!
  if (word.includes('_')) return word.replaceAll('_', ' ')
  const [feminine, plural] = [g[0] === 'f', g[1] === 'p']
  const singular = feminine ? feminineOf(word) : word
  if (!plural) return singular
  if (/[aeoáé]$/.test(singular)) return `${singular}s`
  if (singular.endsWith('z')) return `${singular.slice(0, -1)}ces`
  return `${singular
    .replace(/ó(?=n$)/, 'o')
    .replace(/í(?=n$)/, 'i')
    .replace(/á(?=n$)/, 'a')
    .replace(/é(?=s$)/, 'e')}es`
}

const comparatives = new Set(['mayor', 'menor', 'mejor', 'peor', 'anterior', 'interior', 'exterior', 'superior', 'inferior'])

function feminineOf(word: string): string {
  if (word.endsWith('o')) return `${word.slice(0, -1)}a`
  if (comparatives.has(word)) return word
  const stem = word.replace(/ón$/, 'on').replace(/ín$/, 'in').replace(/án$/, 'an').replace(/és$/, 'es')
  return stem !== word || word.endsWith('or') ? `${stem}a` : word
}

export function joined(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} y ${names.at(-1)}`
}

const nouns = {
  item: ['título', 'títulos'],
  review: ['reseña', 'reseñas'],
  day: ['día', 'días'],
  month: ['mes', 'meses'],
  song: ['canción', 'canciones'],
  episode: ['episodio', 'episodios'],
} as const

/** Digits in threes with a comma, as the prices of its market have them. */
export const counted: LanguagePack['counted'] = (count, what) => {
  const form = pluralForm('es', count)
  return `${grouped(count, ',')} ${form === 'many' ? 'de ' : ''}${nouns[what][form === 'one' ? 0 : 1]}`
}
