import { capitalised, type Entry, grouped } from '../compose.ts'
import type { LanguagePack } from '../language-pack.ts'
import { pluralForm } from '../plural-form.ts'

/** Forms: `bare` without article, `name` as a name, `g` gender and number. */
export function entry(item: string): string | Entry {
  const match = /^(o|a|os|as) (.+)$/.exec(item)
  if (match === null) return item
  const [, article, bare] = match
  const g = { o: 'ms', a: 'fs', os: 'mp', as: 'fp' }[article!]!
  return { is: item, bare: bare!, name: `${capitalised(article!)} ${capitalised(bare!)}`, g }
}

/** `um app de receitas`; `it` is its first noun with the definite article. */
export function kind(is: string): Entry {
  const [article, noun] = is.split(' ')
  const feminine = article === 'uma'
  return { is, it: `${feminine ? 'a' : 'o'} ${noun}`, g: feminine ? 'fs' : 'ms' }
}

const contracted: Readonly<Record<string, string>> = { de: 'd', em: 'n', por: 'pel', a: '' }

/** Agreement of `claro~fp` and `é/são~fp`, then preposition and article in one: `de o` is `do`, `a a` is `à`. */
export function finish(text: string): string {
  return text
    .replace(/([\p{L}_/-]+)~([mf][sp])/gu, (_, word: string, g: string) => agreed(word, g))
    .replace(/(?<!\p{L})([Dd]e|[Ee]m|[Pp]or|[Aa]) (o|a|os|as) (?=[\p{L}“])/gu, (_, preposition: string, article: string) => {
      const joint = `${jointOf(preposition, article)} `
      return preposition[0] === preposition[0]!.toLowerCase() ? joint : capitalised(joint)
    })
}

function jointOf(preposition: string, article: string): string {
  if (preposition.toLowerCase() !== 'a') return `${contracted[preposition.toLowerCase()]}${article}`
  return article.startsWith('o') ? `a${article}` : `à${article.slice(1)}`
}

/** Masculine singular as it stands; `um/outro` by number; what has several words (`de_papel`) does not change. */
function agreed(word: string, g: string): string {
  if (word.includes('/')) return word.split('/')[g[1] === 's' ? 0 : 1]!
  if (word.includes('_')) return word.replaceAll('_', ' ')
  const singular = g[0] === 'f' ? feminineOf(word) : word
  return g[1] === 'p' ? pluralOf(singular) : singular
}

const comparatives = new Set(['maior', 'menor', 'melhor', 'pior', 'anterior', 'interior', 'exterior', 'superior', 'inferior'])

function feminineOf(word: string): string {
  if (word.endsWith('eu')) return `${word.slice(0, -2)}eia`
  if (word.endsWith('ão')) return `${word.slice(0, -2)}ona`
  if (word.endsWith('o')) return `${word.slice(0, -1)}a`
  if (word.endsWith('ês')) return `${word.slice(0, -2)}esa`
  return word.endsWith('or') && !comparatives.has(word) ? `${word}a` : word
}

function pluralOf(word: string): string {
  if (word.endsWith('ão')) return `${word.slice(0, -2)}ões`
  if (word.endsWith('m')) return `${word.slice(0, -1)}ns`
  if (/[aou]l$/.test(word)) return `${word.slice(0, -1)}is`
  // With the stress before: fácil, fáceis; incrível, incríveis.
  if (/[áéíóúâêô].*[ei]l$/.test(word)) return `${word.slice(0, -2)}eis`
  if (word.endsWith('el')) return `${word.slice(0, -2)}éis`
  if (word.endsWith('il')) return `${word.slice(0, -1)}s`
  if (word.endsWith('ês')) return `${word.slice(0, -2)}eses`
  if (/[rz]$/.test(word)) return `${word}es`
  return word.endsWith('s') ? word : `${word}s`
}

export function joined(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} e ${names.at(-1)}`
}

const nouns = {
  item: ['título', 'títulos'],
  review: ['avaliação', 'avaliações'],
  day: ['dia', 'dias'],
  month: ['mês', 'meses'],
  song: ['música', 'músicas'],
  episode: ['episódio', 'episódios'],
} as const

export const counted: LanguagePack['counted'] = (count, what) => {
  const form = pluralForm('pt', count)
  return `${grouped(count, '.')} ${form === 'many' ? 'de ' : ''}${nouns[what][form === 'one' ? 0 : 1]}`
}
