import type { Language } from '../codes.ts'
import type { DescriptorName } from '../item/descriptors.ts'
import type { Genre } from '../item/genres.ts'
import { type ItemKind, type PredatorySign, type ReviewAspect, reviewAspects } from '../item/item.ts'
import { type Composer, capitalised, composer, type Entry, repeats, sample, sentences, type Words } from './compose.ts'
import { suited } from './for-grown-ups.ts'
import type { AllWords, GenreWords } from './genre-words.ts'
import type { LanguagePack } from './language-pack.ts'
import { nothingSaid, saidAnew, unsaid } from './said.ts'

/** What one does with a kind of item; reviews have words of their own for each. */
const uses = {
  app: 'run',
  game: 'run',
  offer: 'own',
  song: 'play',
  video: 'play',
  podcast: 'play',
  book: 'read',
  article: 'read',
} as const
type Use = (typeof uses)[ItemKind]

/** Templates one a line; the three of an aspect of a review are by tone: warm, even, curt. */
export interface ReviewTemplates {
  /** Said of somebody's use, and judging nothing. */
  opening: Readonly<Record<Use, string>>
  /** By `quality+`; with `quality+read` standing before it where there is one. */
  aspects: Readonly<Record<string, string>>
  /** Two judgements in one sentence, `{one}` and `{two}`: of the same direction, and of opposite ones. */
  both: string
  but: string
}

export interface DescriptionTemplates {
  what: string
  /** Of an offer whose item is known: `{parent}`. */
  whatOf: string
  more: string
  by: Readonly<Record<ItemKind, string>>
  /** `{people}`, whose form `g` is that of a singular or plural. */
  credits: Readonly<Record<ItemKind, string>>
  price: Readonly<Record<'free' | 'once' | 'month' | 'year', string>>
  /** After the price, in the same sentence: `{trial}`. */
  trial: string
  /** What a parent should know: `{told}`. */
  family: string
  signs: Readonly<Record<PredatorySign, string>>
  /** By level. */
  descriptors: Readonly<Record<DescriptorName, readonly [string, string, string]>>
}

/** A language told by templates and a grammar of its own: {@link templatePack} makes a pack of it. */
interface TemplateLanguage {
  language: Language
  kinds: AllWords
  words: Readonly<Record<string, string>>
  providers: string
  description: DescriptionTemplates
  review: ReviewTemplates
  labels: LanguagePack['labels']
  counted: LanguagePack['counted']
  /** An item of a word list with its forms, or a plain string. */
  entry(item: string): string | Entry
  /** {@link GenreWords.is} with its forms. */
  kind(is: string): Entry
  /** Form `g` of one or several people. */
  number(count: number): string
  /** Agreement and contraction, after all is filled in. */
  finish(text: string): string
  joined(names: readonly string[]): string
  /** Phrases in a row, where they are not joined as names are. */
  listed?(phrases: readonly string[]): string
  /** Whether a title says a word again in another form; such a one is drawn anew. */
  stutters?(title: string): boolean
  /** The letter with which a title goes on within a line. */
  lower(title: string): string
}

const longest = 80

/**
 * A language made of predicates (“what it does”) and a small grammar in code, which agrees and contracts what is filled in
 * (`claro~fp`, `de el`). For a new language where words change by rules that code says better than data (es, pt, ar).
 */
export function templatePack(language: TemplateLanguage): LanguagePack {
  const { description, review } = language
  const say = sayOf(language)
  const linesOf = new Map<string, string[]>()
  const lines = (text: string) => linesOf.get(text) ?? linesOf.set(text, cut(text)).get(text)!
  return {
    language: language.language,
    labels: language.labels,
    counted: language.counted,
    title({ kind, genre }, stream) {
      const compose = say(kind, genre)
      const patterns = lines(wordsOf(language, kind, genre).titles ?? language.kinds[kind].titles)
      for (let tries = 0; tries < 12; tries++) {
        const pattern = stream.pick(patterns)
        const title = capitalised(compose(pattern, stream))
        if ([...title].length <= longest && !repeats(title, pattern) && !language.stutters?.(title)) return title
      }
      return capitalised(compose('{core}', stream))
    },
    provider(stream) {
      return capitalised(say('app', 'notes')(stream.pick(lines(language.providers)), stream))
    },
    description(subject, title, stream) {
      const compose = say(subject.kind, subject.genre)
      const { people, price, period, trialDays, descriptors, signs, parent, provider } = subject
      const values = {
        title,
        provider,
        price: price ?? '',
        parent: parent ?? '',
        trial: language.counted(trialDays, 'day'),
        people: { is: language.joined(people), g: language.number(people.length) },
        told: (language.listed ?? language.joined)(
          descriptors.map(({ name, level }) => description.descriptors[name][level - 1]!),
        ),
      }
      const pick = (text: string) => stream.pick(lines(text))
      const whole = [
        parent === null ? pick(description.what) : pick(description.whatOf),
        descriptors.length > 0 && signs.length > 0 ? '' : pick(description.more),
        people.length > 0 ? pick(description.credits[subject.kind]) : pick(description.by[subject.kind]),
        `${pick(description.price[price === null ? 'free' : period])}${trialDays > 0 ? pick(description.trial) : ''}.`,
        ...signs.map(sign => pick(description.signs[sign])),
        descriptors.length > 0 ? pick(description.family) : '',
      ]
      // One text, so that what was drawn once is the same, and not drawn twice.
      return sentences(compose(whole.filter(one => one !== '').join('\n'), stream, values).split('\n'))
    },
    review(subject, aspects, stream, said = nothingSaid()) {
      const compose = say(subject.kind, subject.genre)
      const filled = (template: string) => compose(template, stream)
      const use = uses[subject.kind]
      const tone = stream.below(3)
      const told = sample(reviewAspects, reviewAspects.length, stream).filter(aspect => aspects[aspect] !== undefined)
      // Two in one sentence are told evenly, since those of other tones may be whole sentences themselves.
      const clause = (aspect: ReviewAspect, tone: number, otherTones = true) => {
        const sign = aspects[aspect] === 1 ? '+' : '-'
        const key = aspect === 'price' && subject.price === null ? 'gratis' : aspect
        const all = lines(review.aspects[`${key}${sign}${use}`] ?? review.aspects[`${key}${sign}`]!)
        const found = sign === '+' ? suited(subject, language.language, all) : all
        const own = found[tone % found.length]!
        return saidAnew(otherTones ? [[own], found.filter(one => one !== own)] : [[own]], filled, stream, said)
      }
      const parts: string[] = []
      for (let i = 0; i < told.length; i++) {
        const [one, two] = [told[i]!, told[i + 1]]
        if (two === undefined || told.length - i <= 4 - parts.length) {
          parts.push(`${clause(one, tone)}.`)
          continue
        }
        const join = stream.pick(lines(aspects[one] === aspects[two] ? review.both : review.but))
        parts.push(`${compose(join, stream, { one: clause(one, 1, false), two: clause(two, 1, false) })}.`)
        i++
      }
      const openings = [suited(subject, language.language, lines(review.opening[use]))]
      if (told.length === 0) parts.push(`${saidAnew(openings, filled, stream, said)}.`)
      else if (told.length < 4 && stream.chance(0.5)) {
        const opening = unsaid(openings, filled, stream, said)
        if (opening !== null) parts.unshift(`${opening}.`)
      }
      return sentences(parts)
    },
    body({ kind, genre }, title, stream) {
      const body = wordsOf(language, kind, genre).body
      if (body === undefined) return null
      const [show, ...rest] = title.split(/: | – /)
      const text = say(kind, genre)(body.trim(), stream, {
        title,
        hook: language.lower(title.replace(/ \(.*/, '')),
        show: show!,
        episode: language.lower((rest.length > 0 ? rest.join(': ') : title).replace(/ \(.*/, '')),
      })
      // Verses go on in small letters, as they are written.
      return verse(kind, genre) ? text : text.split('\n').map(capitalised).join('\n')
    },
  }
}

const verse = (kind: ItemKind, genre: Genre) => kind === 'song' || genre === 'poetry'

/** Composers are made at first use: a world has items of few languages. */
function sayOf(language: TemplateLanguage): (kind: ItemKind, genre: Genre) => Composer {
  const kept = new Map<string, Composer>()
  return (kind, genre) => {
    const key = `${kind} ${genre}`
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = composer(listsOf(language, kind, genre), text => language.finish(text))
    kept.set(key, made)
    return made
  }
}

function listsOf(language: TemplateLanguage, kind: ItemKind, genre: Genre): Words {
  const own = wordsOf(language, kind, genre)
  const written = { ...language.words, ...language.kinds[kind].words, ...own.words }
  return {
    ...Object.fromEntries(Object.entries(written).map(([name, text]) => [name, items(text).map(item => language.entry(item))])),
    kind: [language.kind(own.is)],
    core: [language.entry(own.core)],
    does: cut(own.does),
  }
}

function wordsOf(language: TemplateLanguage, kind: ItemKind, genre: Genre): GenreWords {
  const { genres }: { genres: Partial<Record<Genre, GenreWords>> } = language.kinds[kind]
  const own = genres[genre]
  if (own === undefined) throw new Error(`language "${language.language}": no ${kind} of genre "${genre}"`)
  return own
}

/** What stands between commas; those within a choice divide nothing. */
function items(text: string): string[] {
  return text.split(/,(?![^[]*\])/).map(item => item.trim())
}

function cut(text: string): string[] {
  return text.split('\n').filter(line => line !== '')
}
