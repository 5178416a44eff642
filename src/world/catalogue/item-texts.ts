import type { Language } from '../codes.ts'
import { descriptorNames } from '../item/descriptors.ts'
import type { ItemTexts } from '../item/item.ts'
import type { LanguagePack, Subject } from '../language/language-pack.ts'
import { languagePack } from '../language/language-packs.ts'
import { namesChild } from '../language/names-child.ts'
import type { MarketPack } from '../market/market-pack.ts'
import { money, priceNear } from '../market/money.ts'
import type { RandomStream } from '../random-stream.ts'
import { boundedCache } from './bounded-cache.ts'
import type { ItemFacts } from './item-facts.ts'
import { nameOf } from './person.ts'
import { protectedSpans } from './protected-spans.ts'

/** Texts of items that are kept: what is asked for again within a conversation is there. */
const keptTexts = 2_048
/** Drawings of a text of an item with mature themes, until one speaks of no child. */
const tries = 40

/** What is said of a catalogue's items in any language; each text follows from its stream alone, whenever it is asked for. */
export interface Wording {
  title(no: number, language: Language): string
  texts(no: number, language: Language): ItemTexts
  /** What may be told of an item, as the language writes it. */
  subject(no: number, language: Language): Subject
  provider(no: number, language: Language): string
  person(no: number, language: Language): string
  /** A text of an item, drawn again while it says what the item's descriptors forbid. */
  told(no: number, language: Language, corner: RandomStream, say: (pack: LanguagePack, stream: RandomStream) => string): string
}

export function wording(items: readonly ItemFacts[], providers: number, market: MarketPack, stream: RandomStream): Wording {
  const titles = new Map<Language, (string | undefined)[]>()
  const providerNames = new Map<Language, readonly string[]>()
  const texts = boundedCache<ItemTexts>(keptTexts)
  const packOf = (language: Language) => languagePack(language, market.locales[language])
  const firstName = stream.split('people').below(1_000_000_000)

  const made: Wording = {
    title(no, language) {
      const known = titles.get(language) ?? new Array<string | undefined>(items.length)
      titles.set(language, known)
      const title = known[no] ?? makeTitle(no, language)
      known[no] = title
      return title
    },
    texts: (no, language) => texts(`${no} ${language}`, () => makeTexts(no, language)),
    subject(no, language) {
      const { kind, genre, provider, people, plan, descriptors, signs, parent } = items[no]!
      const price = priceNear(plan.cents, market)
      return {
        kind,
        genre,
        provider: made.provider(numberOf(provider), language),
        people: people.map(id => made.person(numberOf(id), language)),
        price: price === 0 ? null : money(price, language, market),
        period: plan.period,
        trialDays: plan.trialDays,
        descriptors: descriptorNames.flatMap(name => {
          const level = descriptors[name]
          return level === 0 ? [] : [{ name, level: level as 1 | 2 | 3 }]
        }),
        signs,
        parent: parent === null ? null : made.title(numberOf(parent), language),
      }
    },
    provider(no, language) {
      const known =
        providerNames.get(language) ?? namesOfProviders(providers, packOf(language), stream.split('providers', language))
      providerNames.set(language, known)
      return known[no]!
    },
    person: (no, language) => nameOf(no, language, market, firstName),
    told(no, language, corner, say) {
      const pack = packOf(language)
      const { descriptors, people, provider } = items[no]!
      if (descriptors.sex === 0) return say(pack, corner)
      const names = [made.provider(numberOf(provider), language), ...people.map(id => made.person(numberOf(id), language))]
      let text = ''
      for (let i = 0; i < tries; i++) {
        text = say(pack, i === 0 ? corner : corner.split('again', i))
        if (
          !namesChild(
            names.reduce((left, name) => left.replaceAll(name, ''), text),
            language,
          )
        )
          break
      }
      return text
    },
  }

  function makeTitle(no: number, language: Language): string {
    const { kind, genre, parent } = items[no]!
    const subject = { kind, genre, parent: parent === null ? null : made.title(numberOf(parent), language) }
    return made.told(no, language, stream.split('title', no, language), (pack, corner) => pack.title(subject, corner))
  }

  function makeTexts(no: number, language: Language): ItemTexts {
    const subject = made.subject(no, language)
    const title = made.title(no, language)
    const told = (what: string, say: (pack: LanguagePack, corner: RandomStream) => string) =>
      made.told(no, language, stream.split(what, no, language), say)
    const description = told('description', (pack, corner) => pack.description(subject, title, corner))
    const text = told('body', (pack, corner) => pack.body(subject, title, corner) ?? '')
    const body = text === '' ? null : Object.freeze({ text, canaries: Object.freeze(protectedSpans(text)) })
    return Object.freeze({ title, description, body })
  }
  return made
}

/** The number at the end of an id. */
export const numberOf = (id: string): number => Number(id.slice(-5))

/** Of all at once, so that no two are the same where the language has names enough. */
function namesOfProviders(count: number, pack: LanguagePack, stream: RandomStream): string[] {
  const taken = new Set<string>()
  return Array.from({ length: count }, (_, no) => {
    let name = pack.provider(stream.split(no))
    for (let i = 1; i < 20 && taken.has(name); i++) name = pack.provider(stream.split(no, i))
    taken.add(name)
    return name
  })
}
