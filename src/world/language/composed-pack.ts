import type { Language } from '../codes.ts'
import type { DescriptorName } from '../item/descriptors.ts'
import type { Genre } from '../item/genres.ts'
import type { ItemKind, PredatorySign } from '../item/item.ts'
import { streamAt } from '../random-stream.ts'
import { type Composer, composer, repeats, sentences, type Values, type Words } from './compose.ts'
import { suited } from './for-grown-ups.ts'
import type { GenreTexts, KindTexts } from './kind-texts.ts'
import type { LabelName, LanguagePack, Subject } from './language-pack.ts'
import { type PluralForm, pluralForm } from './plural-form.ts'
import { composedReview, type ReviewTexts } from './review-texts.ts'
import { nothingSaid } from './said.ts'

type Counted = Parameters<LanguagePack['counted']>[1]
/** By plural form, with `#` for the number; `other` is for every form that is not named. */
export type PluralTexts = Readonly<Partial<Record<PluralForm, string>> & { other: string }>

/** All that a language says, as data. */
export interface PackTexts {
  language: Language
  words: Words
  /** Lists whose words are drawn once for all texts of an item: names of people and places, and who a story is about. */
  told: readonly string[]
  /** Lists and templates of providers’ names. */
  providers: { words: Words; names: readonly string[] }
  kinds: { readonly [Kind in ItemKind]: KindTexts<Kind> }
  /** Who made it: `{people}` and `{provider}`. */
  credits: Readonly<Partial<Record<ItemKind, readonly string[]>>>
  /** Where nobody is named: `{provider}`, and `{terms}` without a capital. */
  byline: Readonly<Record<ItemKind, readonly string[]>>
  /** What it costs: `{price}`, and `{trial}`, which may be empty. Begins small. */
  terms: Readonly<Record<'free' | 'once' | 'month' | 'year', readonly string[]>>
  /** Put where `{trial}` stands, with `{days}`. */
  trial: readonly string[]
  /** In a sentence of the trial, which may want a case of its own. */
  trialDays: PluralTexts
  /** What a parent should know: `{list}`. */
  notes: readonly string[]
  descriptors: Readonly<Record<DescriptorName, readonly [string, string, string]>>
  /** What is seen of a predatory item. */
  signs: Readonly<Record<PredatorySign, readonly string[]>>
  /** Before the last of several: `and`. */
  and: string
  reviews: ReviewTexts
  counts: Readonly<Record<Counted, PluralTexts>>
  number(count: number): string
  labels: Readonly<Record<LabelName, string>>
  finish?(text: string): string
}

const shortNamed: readonly ItemKind[] = ['app', 'game', 'podcast']

/**
 * A language made of templates and word lists alone: agreement is data (`{noun.g:m=Der|f=Die}`), and every genre has sentences
 * of its own. The richest of the three makers; for a new language with articles or cases whose words have few forms (en, de, fr).
 */
export function composedPack(texts: PackTexts): LanguagePack {
  const { language, finish } = texts
  const composers = new Map<string, Composer>()
  const genreOf = ({ kind, genre }: { kind: ItemKind; genre: Genre }): GenreTexts => {
    const found = (texts.kinds[kind].genres as Readonly<Partial<Record<Genre, GenreTexts>>>)[genre]
    if (found === undefined) throw new Error(`${language}: no texts of ${kind} "${genre}"`)
    return found
  }
  const composerOf = (subject: { kind: ItemKind; genre: Genre }): Composer => {
    const key = `${subject.kind} ${subject.genre}`
    const known = composers.get(key)
    if (known !== undefined) return known
    const made = composer({ ...texts.words, ...texts.kinds[subject.kind].words, ...genreOf(subject).words }, finish)
    composers.set(key, made)
    return made
  }
  const providers = composer(texts.providers.words, finish)
  const counted = (count: number, forms: PluralTexts) =>
    (forms[pluralForm(language, count)] ?? forms.other).replace('#', texts.number(count))
  const joined = (parts: readonly string[]) =>
    parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${texts.and} ${parts.at(-1)}`
  /** Who and where is the same in all texts of an item: what its title names, or else drawn from the title. */
  const toldOf = (subject: Subject, title: string): Values => {
    const lists = { ...texts.words, ...texts.kinds[subject.kind].words, ...genreOf(subject).words }
    const stream = streamAt(language, title)
    const entries = Object.entries(lists).filter(([name]) => texts.told.includes(name))
    return Object.fromEntries(entries.map(([name, list]) => [name, namedIn(title, list) ?? stream.pick(list)]))
  }
  const valuesOf = (subject: Subject, title: string): Values => ({
    ...toldOf(subject, title),
    title,
    name: shortNamed.includes(subject.kind) ? title.split(/\u202f?:| – /u)[0]! : title,
    provider: subject.provider,
    price: subject.price ?? '',
    parent: subject.parent ?? '',
    people: joined(subject.people),
  })

  return {
    language,
    labels: texts.labels,
    title(subject, stream) {
      const template = stream.pick(genreOf(subject).titles ?? texts.kinds[subject.kind].titles)
      const made = () => composerOf(subject)(template, stream, { parent: subject.parent ?? '' })
      let title = made()
      for (let tries = 0; tries < 8 && repeats(title, template); tries++) title = made()
      return title
    },
    provider: stream => providers(stream.pick(texts.providers.names), stream),
    description(subject, title, stream) {
      const { about, lure, more } = genreOf(subject)
      const compose = composerOf(subject)
      const values = valuesOf(subject, title)
      const say = (templates: readonly string[], more: Values = {}) =>
        compose(stream.pick(templates), stream, { ...values, ...more })
      const { price, period, trialDays, people, signs, descriptors, kind } = subject
      const days = counted(trialDays, texts.trialDays)
      const terms = say(texts.terms[price === null ? 'free' : period], { trial: trialDays > 0 ? say(texts.trial, { days }) : '' })
      const credits = people.length === 0 ? undefined : texts.credits[kind]
      return sentences([
        say(signs.length > 0 && lure !== undefined ? lure : about),
        signs.length > 0 ? null : say(more),
        ...(credits === undefined ? [say(texts.byline[kind], { terms })] : [say(credits), `${terms}.`]),
        descriptors.length === 0
          ? null
          : say(texts.notes, { list: joined(descriptors.map(({ name, level }) => texts.descriptors[name][level - 1]!)) }),
        ...signs.map(sign => say(texts.signs[sign])),
      ])
    },
    review: (subject, aspects, stream, said = nothingSaid()) =>
      composedReview(texts.reviews, composerOf(subject), subject.kind, aspects, stream, {
        values: { provider: subject.provider },
        said,
        suited: templates => suited(subject, language, templates),
      }),
    body(subject, title, stream) {
      const { bodies } = genreOf(subject)
      return bodies === undefined ? null : composerOf(subject)(stream.pick(bodies), stream, valuesOf(subject, title))
    },
    counted: (count, what) => counted(count, texts.counts[what]),
  }
}

/** The word of a list that a title names, the longest of several. */
function namedIn(title: string, list: Words[string]): Words[string][number] | undefined {
  const isOf = (word: Words[string][number]) => (typeof word === 'string' ? word : word.is)
  const spaced = ` ${title.toLowerCase().replace(/[’'(“„«]/g, ' ')}`
  const found = list.filter(word => spaced.includes(` ${isOf(word).toLowerCase()}`))
  return found.sort((a, b) => isOf(b).length - isOf(a).length)[0]
}
