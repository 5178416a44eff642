import { type Entry, grouped } from '../compose.ts'
import type { LanguagePack } from '../language-pack.ts'
import { pluralForm } from '../plural-form.ts'

/**
 * A noun ends in `^`, one that is feminine without showing it, as broken plurals of things are, in `^f`. Forms: `the` with
 * the article, `to` with the preposition and article, `g` gender.
 */
export function entry(item: string): string | Entry {
  const match = /^(.+)\^([mf]?)$/.exec(item)
  if (match === null) return item
  const [, noun, marked] = match
  return { is: noun!, the: `ال${noun}`, to: to(noun!), g: marked !== '' ? marked! : genderOf(noun!) }
}

/** Of three lams only two are written. */
const to = (noun: string) => (noun.startsWith('ل') ? `ل${noun}` : `لل${noun}`)

const genderOf = (noun: string) => (/(ة|ات)$/.test(noun) ? 'f' : 'm')

/** `تطبيق للطقس`; `it` is its first noun with the article. */
export function kind(is: string): Entry {
  const noun = is.split(' ')[0]!
  return { is, it: `ال${noun}`, itTo: to(noun), g: genderOf(noun) }
}

const small = new Set(['على', 'إلى', 'عند', 'بلا', 'بعد', 'قبل', 'تحت', 'بين', 'حين', 'خلف', 'نحو', 'هذا', 'هذه'])

/** Whether a title has a word twice, with and without its article, or as الصمت الصامت; small words do not count. */
export function stutters(title: string): boolean {
  const words = (title.match(/\p{L}{3,}/gu) ?? [])
    .filter(word => !small.has(word))
    .map(word => word.replace(/^(?:وال|بال|لل|ال)/u, '').replace(/[اة]/gu, ''))
  return new Set(words).size < words.length
}

/**
 * Agreement of `قديم~f` and `أزرق/زرقاء~f`; `ال+` puts the article before whichever it is. The full stop of `ر.س.` also ends
 * a sentence.
 */
export function finish(text: string): string {
  return text
    .replaceAll('ر.س..', 'ر.س.')
    .replace(/(ال\+)?([\p{L}\p{M}_/]+)~([mf])/gu, (_, article: string | undefined, word: string, g: string) => {
      const [masculine, feminine = feminineOf(masculine!)] = word.split('/')
      return `${article === undefined ? '' : 'ال'}${g === 'm' ? masculine : feminine}`.replaceAll('_', ' ')
    })
}

/** `بطيء`, `بطيئة`. */
function feminineOf(word: string): string {
  return word.endsWith('يء') ? `${word.slice(0, -1)}ئة` : `${word}ة`
}

/** With commas, since a phrase may hold an “and” or “or” of its own. */
export function listed(phrases: readonly string[]): string {
  return phrases.join('، و')
}

export function joined(names: readonly string[]): string {
  return names.join(' و')
}

/** One, two, three to ten, eleven and more, a hundred and more. */
const nouns = {
  item: ['عنوان واحد', 'عنوانان', 'عناوين', 'عنوانًا', 'عنوان'],
  review: ['مراجعة واحدة', 'مراجعتان', 'مراجعات', 'مراجعة', 'مراجعة'],
  day: ['يوم واحد', 'يومان', 'أيام', 'يومًا', 'يوم'],
  month: ['شهر واحد', 'شهران', 'أشهر', 'شهرًا', 'شهر'],
  song: ['أغنية واحدة', 'أغنيتان', 'أغانٍ', 'أغنية', 'أغنية'],
  episode: ['حلقة واحدة', 'حلقتان', 'حلقات', 'حلقة', 'حلقة'],
} as const

/** In digits of the Arab East; one and two are said by the noun itself. */
export const counted: LanguagePack['counted'] = (count, what) => {
  const [one, two, few, many, other] = nouns[what]
  const form = pluralForm('ar', count)
  if (form === 'one') return one
  if (form === 'two') return two
  const digits = grouped(count, '٬').replace(/\d/g, digit => String.fromCodePoint(0x660 + Number(digit)))
  return `${digits} ${form === 'few' ? few : form === 'many' ? many : other}`
}
