import assert from 'node:assert/strict'
import { type DescriptorName, descriptorNames } from '../world/item/descriptors.ts'
import { type Genre, genres } from '../world/item/genres.ts'
import {
  type ItemKind,
  itemKinds,
  type PredatorySign,
  predatorySigns,
  type ReviewAspect,
  reviewAspects,
} from '../world/item/item.ts'
import { type LanguagePack, labelNames, type Subject } from '../world/language/language-pack.ts'
import { nothingSaid } from '../world/language/said.ts'
import { streamAt } from '../world/random-stream.ts'
import type { ContractCase } from './contract.ts'
import { sentenceCount, textFaults } from './language-contract/text-faults.ts'
import { sampleSubject } from './sample-subject.ts'

type Counted = Parameters<LanguagePack['counted']>[1]

export interface LanguageContractOptions {
  /** By what is counted: what is said of {@link countsTried}, in that order, written by hand. */
  counted: Readonly<Record<Counted, readonly string[]>>
  /** Found in every description of an item with that descriptor or sign, and in none without. */
  tells: Readonly<Record<DescriptorName | PredatorySign, RegExp>>
  /** Words of Latin script that a text of another script may hold: units and invented names. */
  latin?: readonly string[]
}

export const countsTried = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000] as const

const all = itemKinds.flatMap(kind => (genres[kind] as readonly Genre[]).map(genre => ({ kind, genre })))
const drawn = 12

/** What every language must do: tell all facts of every subject, in its own script and punctuation, each time the same. */
export function languageContract(pack: LanguagePack, options: LanguageContractOptions): ContractCase[] {
  const { language } = pack
  const latin = options.latin ?? []
  const clean = (text: string, sentences: boolean, given: readonly string[] = []) =>
    assert.deepEqual(textFaults(text, { language, latin, sentences, given }), [], text)
  const each = (check: (subject: Subject, title: string, no: number) => void) => () => {
    for (const { kind, genre } of all)
      for (let no = 0; no < drawn; no++) {
        const subject = sampleSubject(pack, kind, genre, streamAt(no, language, kind, genre, 'subject'))
        check(subject, pack.title(subject, streamAt(no, language, kind, genre, 'title')), no)
      }
  }
  const texts = (subject: Subject, title: string, seed: number | string) => ({
    title: pack.title(subject, streamAt(seed, 'title')),
    provider: pack.provider(streamAt(seed, 'provider')),
    description: pack.description(subject, title, streamAt(seed, 'description')),
    review: pack.review(subject, { quality: 1, price: -1 }, streamAt(seed, 'review')),
    body: pack.body(subject, title, streamAt(seed, 'body')),
  })
  const given = (subject: Subject, title: string) =>
    [
      title,
      ...title.split(/\s?[:：]\s?| [–—] /u).slice(0, 1),
      subject.provider,
      subject.parent,
      subject.price,
      ...subject.people,
    ].filter(text => text !== null)
  const cases: Record<string, () => void> = {
    'titles and names of providers are well written': each((subject, title, no) => {
      clean(title, false, subject.parent === null ? [] : [subject.parent])
      assert.ok([...title].length >= 2 && [...title].length <= 100, `"${title}" is too short or too long`)
      assert.doesNotMatch(title, /^\p{Ll}|[.,;:。、]$/u, title)
      clean(pack.provider(streamAt(no, subject.kind, subject.genre, 'provider')), false)
    }),
    'at least 99% of 20,000 titles of a kind differ, and 99.6% of 2,000 of a genre': () => {
      for (const kind of itemKinds) {
        const own = genres[kind] as readonly Genre[]
        const distinct = (count: number, genre: (no: number) => Genre) => {
          const parent = kind === 'offer' ? pack.title({ kind: 'game', genre: 'puzzle', parent: null }, streamAt('parent')) : null
          const found = new Set<string>()
          for (let no = 0; no < count; no++)
            found.add(pack.title({ kind, genre: genre(no), parent }, streamAt(no, kind, genre(no))))
          return found.size / count
        }
        const share = distinct(20_000, no => own[no % own.length]!)
        assert.ok(share >= 0.99, `${kind}: ${share} of 20,000 titles differ`)
        for (const genre of own) {
          const ofGenre = distinct(2_000, () => genre)
          assert.ok(ofGenre >= 0.996, `${kind}, ${genre}: ${ofGenre} of 2,000 titles differ`)
        }
      }
    },
    'descriptions are well written': each((subject, title, no) => {
      const text = pack.description(subject, title, streamAt(no, 'description', title))
      clean(text, true, given(subject, title))
      const count = sentenceCount(text, given(subject, title))
      assert.ok(count >= 2 && count <= 6, `${count} sentences: ${text}`)
    }),
    'descriptions tell by whom, for how much, on what terms, and of what': each((subject, title, no) => {
      const text = pack.description(subject, title, streamAt(no, 'description', title))
      for (const fact of [subject.provider, subject.parent, subject.price, subject.people[0] ?? null])
        if (fact !== null) assert.ok(text.includes(fact), `"${fact}" is not in: ${text}`)
      if (subject.trialDays > 0) assert.match(asciiDigits(text), new RegExp(`(?<!\\d)${subject.trialDays}(?!\\d)`), text)
    }),
    'free or paid, once, by the month or the year: each is said in other words': () => {
      const base = sampleSubject(pack, 'app', 'weather', streamAt('terms'))
      const terms = (price: string | null, period: Subject['period']) =>
        spoken(no =>
          pack
            .description({ ...base, price, period, trialDays: 0 }, 'X', streamAt(no))
            .split(price ?? '\0')
            .join('$'),
        )
      disjoint({ free: terms(null, 'once'), once: terms('¤1', 'once'), month: terms('¤1', 'month'), year: terms('¤1', 'year') })
    },
    'every descriptor at every level, and every sign, is told, and nothing that is not so': each((subject, title, no) => {
      const level = ((no % 3) + 1) as 1 | 2 | 3
      const has = (descriptors: readonly DescriptorName[], signs: readonly PredatorySign[]) => {
        const told = { ...subject, descriptors: descriptors.map(name => ({ name, level })), signs }
        const text = given(subject, title).reduce(
          (left, one) => left.split(one).join('X'),
          pack.description(told, title, streamAt(no, 'told', title)),
        )
        for (const name of [...descriptorNames, ...predatorySigns]) {
          const expected = (descriptors as readonly string[]).includes(name) || (signs as readonly string[]).includes(name)
          assert.equal(
            options.tells[name].test(text),
            expected,
            `${name} is ${expected ? 'not told' : 'told, and not so'}: ${text}`,
          )
        }
      }
      const at = <T>(names: readonly T[]) => names[no % names.length]!
      if (subject.kind !== 'app') has([at(descriptorNames)], [])
      else has([at(descriptorNames), at(descriptorNames.slice(3))].filter(unique), [at(predatorySigns)])
    }),
    'levels of a descriptor are told apart': () => {
      const base = { ...sampleSubject(pack, 'game', 'puzzle', streamAt('levels')), signs: [] }
      for (const name of descriptorNames) {
        const of = (level: 1 | 2 | 3) =>
          spoken(no => pack.description({ ...base, descriptors: [{ name, level }] }, 'X', streamAt(no)))
        disjoint({ [`${name} 1`]: of(1), [`${name} 2`]: of(2), [`${name} 3`]: of(3) })
      }
    },
    'reviews of every aspect and direction are well written': each((subject, title, no) => {
      const aspects = reviewAspects.filter((_, i) => (no + 1) & (1 << (i % 4)) || i === no % reviewAspects.length).slice(0, 3)
      const chosen = Object.fromEntries(aspects.map((aspect, i) => [aspect, (no + i) % 2 === 0 ? 1 : -1]))
      for (const said of [chosen, {}]) {
        const text = pack.review(subject, said, streamAt(no, 'review', title))
        clean(text, true, given(subject, title))
        const count = sentenceCount(text, given(subject, title))
        assert.ok(count >= 1 && count <= 4, `${count} sentences: ${text}`)
      }
    }),
    'what a review says of one aspect, no review says of another or the contrary': () => {
      for (const kind of itemKinds) {
        const subject = sampleSubject(pack, kind, genres[kind][0], streamAt('aspects'))
        const said: Record<string, Set<string>> = { 'nothing 0': spoken(no => pack.review(subject, {}, streamAt(no))) }
        for (const aspect of reviewAspects)
          for (const direction of [1, -1] as const)
            said[`${aspect} ${direction}`] = spoken(no => pack.review(subject, only(aspect, direction), streamAt(no)))
        disjoint(said)
        for (const [what, phrases] of Object.entries(said))
          assert.ok(phrases.size >= 6, `${kind}, ${what}: only ${phrases.size} wordings`)
      }
    },
    'of three reviews of an item that speak of the same, none says what was said': () => {
      for (const kind of itemKinds) {
        const subject = sampleSubject(pack, kind, genres[kind][0], streamAt('said'))
        for (const aspect of reviewAspects)
          for (const direction of [1, -1] as const) {
            const said = nothingSaid()
            const told = [1, 2, 3].flatMap(no =>
              pack.review(subject, only(aspect, direction), streamAt(no, 'said'), said).split(sentenceEnd),
            )
            assert.deepEqual(
              told.filter((sentence, at) => told.indexOf(sentence) !== at),
              [],
              `${kind}, ${aspect} ${direction}: ${told.join(' ')}`,
            )
          }
      }
    },
    'bodies stand where they are due, well written and long enough': each((subject, title, no) => {
      const text = pack.body(subject, title, streamAt(no, 'body', title))
      if (bodiless.includes(subject.kind)) return assert.equal(text, null)
      assert.ok(text !== null, `${subject.kind}, ${subject.genre} has no body`)
      clean(text, subject.kind !== 'song' && subject.genre !== 'poetry', given(subject, title))
      const lines = text.split('\n').filter(line => line !== '').length
      const units = Math.max(lines, sentenceCount(text, given(subject, title)))
      assert.ok(units >= 4 && lines <= 16 && units <= 24, `${lines} lines, ${units} sentences or lines: ${text}`)
    }),
    'bodies differ': () => {
      for (const { kind, genre } of all.filter(one => !bodiless.includes(one.kind))) {
        const subject = sampleSubject(pack, kind, genre, streamAt('bodies'))
        const found = new Set(Array.from({ length: 200 }, (_, no) => pack.body(subject, 'X', streamAt(no, 'bodies'))))
        assert.ok(found.size >= 190, `${kind}, ${genre}: only ${found.size} of 200 bodies differ`)
      }
    },
    'counts are told in the right plural form': () => {
      for (const [what, expected] of Object.entries(options.counted))
        assert.deepEqual(
          countsTried.map(count => pack.counted(count, what as Counted)),
          expected,
        )
    },
    'every label is there, well written, and its own': () => {
      for (const name of labelNames) clean(pack.labels[name], false)
      assert.equal(new Set(labelNames.map(name => pack.labels[name])).size, labelNames.length, 'two labels are the same')
    },
    'same subject and stream, same text': each((subject, title, no) => {
      assert.deepEqual(texts(subject, title, no), texts(subject, title, no))
    }),
  }
  return Object.entries(cases).map(([name, run]) => ({ name: `${language}: ${name}`, run: async () => run() }))
}

const sentenceEnd = /(?<=[.!?…।؟。！？])\s*(?=\S)/u
const bodiless: readonly ItemKind[] = ['app', 'game', 'offer']

const only = (aspect: ReviewAspect, direction: 1 | -1): Partial<Record<ReviewAspect, 1 | -1>> => ({ [aspect]: direction })

const unique = <T>(one: T, at: number, list: readonly T[]) => list.indexOf(one) === at

const spoken = (say: (no: number) => string) => new Set(Array.from({ length: 60 }, (_, no) => say(no)))

function disjoint(said: Readonly<Record<string, ReadonlySet<string>>>): void {
  const by = new Map<string, string>()
  for (const [what, texts] of Object.entries(said))
    for (const text of texts) {
      assert.equal(by.get(text), undefined, `of ${by.get(text)} and of ${what} the same is said: ${text}`)
      by.set(text, what)
    }
}

/** Arabic and Devanagari digits as 0 to 9. */
function asciiDigits(text: string): string {
  return text.replace(/[٠-٩०-९]/g, digit => String(digit.charCodeAt(0) % (digit < '०' ? 0x660 : 0x966)))
}
