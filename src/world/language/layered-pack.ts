import type { Language } from '../codes.ts'
import type { DescriptorName } from '../item/descriptors.ts'
import type { Genre } from '../item/genres.ts'
import type { ItemKind, PredatorySign, ReviewAspect } from '../item/item.ts'
import type { RandomStream } from '../random-stream.ts'
import { type Composer, composer, repeats, type Values, type Words } from './compose.ts'
import { suited } from './for-grown-ups.ts'
import type { LanguagePack, Subject } from './language-pack.ts'
import { nothingSaid, saidAnew, unsaid } from './said.ts'
import type { Scene } from './scene.ts'

/** Word lists as text, the words parted by the {@link LayeredTexts.comma}. */
export type Lists = Readonly<Record<string, string>>
/** Titles of a genre, or of all genres of a kind that have none of their own. */
export interface TitleWords {
  patterns?: readonly string[]
  lists?: Lists
}
type ByGenre<T> = Readonly<Record<string, Readonly<Record<string, T>>>>
export type ReviewGroup = 'software' | 'sound' | 'video' | 'text'
/** By the kind itself, or by its group, or for all. */
export type AspectPhrases = Readonly<
  Record<
    ReviewAspect,
    Readonly<Record<'good' | 'bad', Readonly<Partial<Record<ItemKind | ReviewGroup | 'all' | 'free', readonly string[]>>>>>
  >
>
/** The terms by period. */
export type Terms = Readonly<Record<Subject['period'], string>>

/** All texts of a language. Lists of a genre stand before those of its kind, and these before those that all share. */
export interface LayeredTexts {
  language: Language
  comma: string
  /** Between sentences. */
  between: string
  finish: (text: string) => string
  shared: Lists
  titles: { kinds: Readonly<Record<string, TitleWords>>; genres: ByGenre<TitleWords> }
  provider: TitleWords
  /** By kind and genre: what it is, and what else it does. */
  about: ByGenre<readonly [string, string]>
  /** What stands for `{parent}` where none is known. */
  someParent: string
  /** By whom, and for how much: `{terms}` is one of those below. */
  credit: Readonly<Record<ItemKind, { withPeople: string; alone: string }>>
  terms: { paid: Terms; trial: Terms; free: Readonly<Record<ItemKind, string>> }
  descriptors: Readonly<Record<DescriptorName, readonly [string, string, string]>>
  parentNote: string
  /** Each as a clause that another follows, and as the last one. */
  signs: Readonly<Record<PredatorySign, readonly (readonly [string, string])[]>>
  joinPeople: (people: readonly string[]) => string
  joinPhrases: (phrases: readonly string[]) => string
  joinSigns: (clauses: readonly string[], last: string) => string
  openers: Readonly<Record<ItemKind, readonly string[]>>
  /** In their stead, of genres that are used otherwise than others of their kind. */
  ownOpeners: Readonly<Partial<Record<Genre, readonly string[]>>>
  phrases: AspectPhrases
  /** Where nothing is judged. */
  plain: readonly string[]
  /** One phrase as a sentence, or two joined, of which the second may say the contrary. */
  judged: (phrase: string, direction: -1 | 1, stream: RandomStream) => string
  judgedBoth: (one: string, other: string, sameDirection: boolean, direction: -1 | 1, stream: RandomStream) => string
  bodies: ByGenre<Scene>
  /** A host where no people are named. */
  someHost: string
  counted: LanguagePack['counted']
  labels: LanguagePack['labels']
}

const groups: Readonly<Record<ItemKind, ReviewGroup>> = {
  app: 'software',
  game: 'software',
  offer: 'software',
  song: 'sound',
  podcast: 'sound',
  video: 'video',
  book: 'text',
  article: 'text',
}
const longestTitle = 80
/** A word twice in a row. */
const stutter = /(?<![\p{L}\p{M}])([\p{L}\p{M}]{2,}) \1(?![\p{L}\p{M}])/u
/** Their lines stand below each other; other texts break only before what somebody says. */
const inLines = new Set(['song', 'video', 'podcast', 'poetry', 'picture-book'])

/**
 * A language made of layers of ready phrases, joined by functions that know how clauses end and what follows them. For a new
 * language whose verb stands last, so that a sentence is linked by its ending or a particle and not by agreement (hi, ja, ko).
 */
export function layeredPack(texts: LayeredTexts): LanguagePack {
  const { comma, between, finish } = texts
  const kept = new Map<string, Composer>()
  const words = new Map<string, Words>()
  const titleSizes = new Map<string, readonly number[]>()
  const wordsOf = (lists: Lists): Words =>
    Object.fromEntries(Object.entries(lists).map(([name, text]) => [name, text.split(comma)]))
  const shared = crossed(wordsOf(texts.shared))
  const composerOf = (key: string, ...layers: readonly (Lists | undefined)[]): Composer => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const found: Words = Object.assign({}, shared, ...layers.map(lists => crossed(wordsOf(lists ?? {}), shared)))
    const made = composer(found, finish)
    words.set(key, found)
    kept.set(key, made)
    return made
  }
  const plainly = (template: string, stream: RandomStream, values: Values = {}) => composerOf('')(template, stream, values)

  const description = (subject: Subject, title: string, stream: RandomStream): string => {
    const values = { title, name: shortName(title), parent: subject.parent ?? texts.someParent }
    const [about, more] = texts.about[subject.kind]![subject.genre]!.map(
      template => `[${suited(subject, texts.language, alternatives(template)).join('|')}]`,
    )
    const told = composerOf('')(`${about}\u0000${more}`, stream.split('about'), values).split('\u0000')
    const credit = texts.credit[subject.kind][subject.people.length > 0 ? 'withPeople' : 'alone']
    const { paid, trial, free } = texts.terms
    const terms =
      subject.price === null ? free[subject.kind] : subject.trialDays > 0 ? trial[subject.period] : paid[subject.period]
    const facts = plainly(credit.replace('{terms}', terms), stream.split('terms'), {
      provider: subject.provider,
      people: texts.joinPeople(subject.people),
      price: subject.price ?? '',
      days: String(subject.trialDays),
    })
    const note =
      subject.descriptors.length === 0
        ? ''
        : plainly(texts.parentNote, stream.split('note'), {
            phrases: texts.joinPhrases(subject.descriptors.map(({ name, level }) => texts.descriptors[name][level - 1]!)),
          })
    const signs = subject.signs.map(sign => stream.split('sign', sign).pick(texts.signs[sign]))
    const warning =
      signs.length === 0
        ? ''
        : plainly(
            texts.joinSigns(
              signs.slice(0, -1).map(([clause]) => clause),
              signs.at(-1)![1],
            ),
            stream.split('signs'),
          )
    return [...told, facts, note, warning].filter(text => text !== '').join(between)
  }

  const review: LanguagePack['review'] = (subject, aspects, stream, before = nothingSaid()) => {
    const group = groups[subject.kind]
    const judged = Object.entries(aspects) as [ReviewAspect, -1 | 1][]
    const say = (template: string) => plainly(template, stream)
    const openers = [suited(subject, texts.language, texts.ownOpeners[subject.genre] ?? texts.openers[subject.kind])]
    if (judged.length === 0) {
      const opener = unsaid(openers, say, stream, before)
      const plain = opener === null ? saidAnew([texts.plain], say, stream, before) : unsaid([texts.plain], say, stream, before)
      return [opener, plain].filter(text => text !== null).join(between)
    }
    const said = judged.map(([aspect, direction]) => {
      const by = texts.phrases[aspect][direction === 1 ? 'good' : 'bad']
      const wordings = (subject.price === null ? by.free : undefined) ?? by[subject.kind] ?? by[group] ?? by.all ?? []
      return { direction, text: saidAnew([suited(subject, texts.language, wordings)], say, stream, before) }
    })
    const parts: string[] = []
    const pairs = said.length > 4 || (said.length > 1 && stream.chance(0.5))
    for (let i = 0; i < said.length; i += pairs ? 2 : 1) {
      const one = said[i]!
      const other = pairs ? said[i + 1] : undefined
      parts.push(
        other === undefined
          ? texts.judged(one.text, one.direction, stream)
          : texts.judgedBoth(one.text, other.text, one.direction === other.direction, other.direction, stream),
      )
    }
    const opener = parts.length < 4 && stream.chance(0.55) ? unsaid(openers, say, stream, before) : null
    return [opener, ...parts].filter(text => text !== null).join(between)
  }

  const body = ({ kind, genre, people }: Subject, title: string, stream: RandomStream): string | null => {
    const scene = texts.bodies[kind]?.[genre]
    if (scene === undefined) return null
    const lines = inLines.has(kind) || inLines.has(genre)
    const opens = (line: string) => /^\[?[「『“‘]/.test(line)
    const template = scene.lines.reduce((left, line, at, all) => {
      const speech = opens(line) || (opens(all[at - 1]!) && /[」』”’]$/.test(left))
      return `${left}${lines || speech ? '\n' : between}${line}`
    })
    const key = `${kind} ${genre} body`
    const compose = composerOf(key, scene.lists)
    return compose(template, stream, {
      ...wordsIn(title, words.get(key)!),
      title,
      show: shortName(title),
      host: people[0] ?? texts.someHost,
    })
  }

  return {
    language: texts.language,
    title({ kind, genre, parent }, stream) {
      const ofKind = texts.titles.kinds[kind]
      const own = texts.titles.genres[kind]?.[genre]
      const patterns = own?.patterns ?? ofKind?.patterns ?? []
      const values = { parent: parent ?? texts.someParent }
      const key = `${kind} ${genre} title`
      const compose = composerOf(key, ofKind?.lists, own?.lists)
      const sizes = titleSizes.get(key) ?? patterns.map(pattern => Math.min(sizeOf(pattern, words.get(key)!), 200_000))
      titleSizes.set(key, sizes)
      let shortest = ''
      for (let tries = 0; tries < 12; tries++) {
        const pattern = pickBySize(patterns, sizes, stream)
        const title = compose(pattern, stream, values)
        if (title.length <= longestTitle && !repeats(title, pattern) && !stutter.test(title)) return title
        if (shortest === '' || title.length < shortest.length) shortest = title
      }
      return shortest
    },
    provider: stream => composerOf('provider', texts.provider.lists)(stream.pick(texts.provider.patterns ?? []), stream),
    description,
    review,
    body,
    counted: texts.counted,
    labels: texts.labels,
  }
}

/** Of `[a|b [c|d]]`: `a` and `b [c|d]`; of any other template, itself. */
function alternatives(template: string): string[] {
  const found = ['']
  let depth = 0
  for (let at = 0; at < template.length; at++) {
    const letter = template[at]!
    if (letter === ']') depth--
    if (depth === 0 && (at > 0 || letter !== '[')) return at > 0 && at === template.length - 1 ? found : [template]
    if (depth === 1 && letter === '|') found.push('')
    else if (depth > 0) found[found.length - 1] += letter
    if (letter === '[') depth++
  }
  return [template]
}

/** What comes before a subtitle. */
function shortName(title: string): string {
  const at = title.search(/[：:〜　（(–]| - |\u0000/)
  return at < 2 ? title : title.slice(0, at).trim()
}

/** What a title speaks of, the text speaks of too: of every list the longest word that the title holds, or the first of these. */
function wordsIn(title: string, words: Words): Values {
  const found: Record<string, string> = {}
  for (const [slot, list] of Object.entries(words)) {
    const held = list.filter((word): word is string => typeof word === 'string' && title.includes(word))
    const longest = Math.max(...held.map(word => word.length))
    const first = held.filter(word => word.length === longest).sort((a, b) => title.indexOf(a) - title.indexOf(b))[0]
    if (first !== undefined) found[slot] = first
  }
  return found
}

/** One of the patterns, those of few texts as seldom as they are few, so that they do not come again and again. */
function pickBySize(patterns: readonly string[], sizes: readonly number[], stream: RandomStream): string {
  let at = stream.below(sizes.reduce((sum, size) => sum + size, 0))
  for (const [no, size] of sizes.entries()) {
    if (at < size) return patterns[no]!
    at -= size
  }
  throw new Error('no title patterns')
}

/** How many texts a template can become, choices aside. */
function sizeOf(template: string, words: Words): number {
  const slots = new Set(Array.from(template.matchAll(/\{\^?([a-z][a-zA-Z]*\d*)/g), match => match[1]!))
  let size = 1
  for (const slot of slots) {
    const list = words[slot] ?? words[slot.replace(/\d+$/, '')] ?? ['']
    size *= list.reduce((sum, entry) => sum + (typeof entry === 'string' ? sizeOf(entry, words) : 1), 0)
  }
  return size
}

/** Entries with two-part names such as `{na}{nb}` become one entry for each name, so that a second one is another name. */
function crossed(words: Words, shared: Words = words): Words {
  const heads = shared.na ?? []
  const tails = shared.nb ?? []
  return Object.fromEntries(
    Object.entries(words).map(([name, list]) => [
      name,
      list.flatMap(entry =>
        typeof entry === 'string' && entry.includes('{na}{nb}')
          ? heads.flatMap(head => tails.map(tail => entry.replace('{na}{nb}', `${head}${tail}`)))
          : [entry],
      ),
    ]),
  )
}
