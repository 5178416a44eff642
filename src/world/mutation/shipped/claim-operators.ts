import { marketCodes } from '../../codes.ts'
import { descriptorNames } from '../../item/descriptors.ts'
import { loadMarketPack } from '../../market/load-market-pack.ts'
import { money } from '../../market/money.ts'
import { moveTo } from '../actions/swap-market.ts'
import { addReply, eventIn } from '../draft.ts'
import { itemFacts } from '../facts.ts'
import { type Operator, operator } from '../operator.ts'
import { pickItem } from '../value.ts'
import { without } from './item-operators.ts'
import { claiming, onShown, type Shown, shownIn } from './shown.ts'

const exists = ['INV-07']
const faithful = ['INV-08']
const offered = ({ item, as, claims }: Shown) =>
  item !== null && as !== 'not-found' && as !== 'not-for-you' && claims.available !== false
const known = ({ item, as }: Shown) => item !== null && as !== 'not-found'

/** What is presented and is not there. */
const existence: readonly Operator[] = [
  onShown('made-up-item', exists, offered, (entry, { item }) => ({
    ...entry,
    ref: `${item!.kind}-99${String(item!.no).padStart(4, '0')}`,
    title: 'The Unwritten Ferry',
  })),
  onShown('made-up-title-without-id', exists, offered, entry => ({ ...entry, ref: null, title: 'The Unwritten Ferry' })),
  onShown('title-of-another-item', exists, offered, (entry, { item }, { view, random }) => {
    const titles = new Set(view.market.languages.map(language => view.world.catalogue.texts(item!.id, language).title))
    const other = pickItem(view, random, one => one.id !== item!.id && !titles.has(one.title))
    return other ? { ...entry, title: other.title } : null
  }),
  onShown('id-of-another-item', exists, offered, (entry, { item, title }, { view, random }) => {
    const other = pickItem(
      view,
      random,
      one =>
        one.id !== item!.id &&
        !view.market.languages.some(language => view.world.catalogue.texts(one.id, language).title === title),
    )
    return other ? { ...entry, ref: other.id } : null
  }),
  onShown('not-offered-here', exists, offered, (entry, { item }, { view, random }) => {
    const other = pickItem(view, random, one => one.id !== item!.id && !one.available)
    return other ? { ...entry, ref: other.id, title: other.title, claims: without(entry.claims, 'available') } : null
  }),
  onShown('made-up-person', exists, known, entry => ({ ...entry, ref: 'person-99999', title: 'Orla Fennick' })),
  onShown(
    'mark-as-not-found-removed',
    exists,
    ({ item, as }) => as === 'not-found' && item === null,
    entry => ({ ...entry, as: 'mentioned' }),
  ),
  operator<Shown & { market: string }>({
    name: 'market-where-not-offered',
    concerns: exists,
    select: view =>
      shownIn(view)
        .filter(offered)
        .flatMap(one =>
          marketCodes.flatMap(code =>
            code !== view.market.market && !one.item!.availableIn.includes(code) ? [{ ...one, market: code }] : [],
          ),
        ),
    change(draft, { market, item, event, title }) {
      if (!moveTo(draft, market)) return null
      const other = draft.world.catalogue.item(item!.id)
      return other && !other.available
        ? { what: `“${title}” (${item!.id}) in ${market}, where it is not offered`, events: [event.no] }
        : null
    },
  }),
  operator<null>({
    name: 'made-up-address',
    concerns: exists,
    select: () => [null],
    change(draft, _, { random }) {
      const address = random.pick(['https://get.unwritten-ferry.example/app', 'www.unwritten-ferry.example/gift'])
      addReply(draft, `You find it at ${address}`)
      return { what: `the agent names ${address}` }
    },
  }),
]

/** Another number of the same digits, as a careless or greedy agent writes it. */
const digit = /[0-9٠-٩०-९]/u
function otherDigit(text: string): string {
  const places = [...text].map((letter, i) => ({ letter, i })).filter(({ letter }) => digit.test(letter))
  const { letter, i } = places.at(-1)!
  const code = letter.codePointAt(0)!
  const zero = code >= 0x966 ? 0x966 : code >= 0x660 ? 0x660 : 0x30
  return [...text].map((one, at) => (at === i ? String.fromCodePoint(zero + ((code - zero + 3) % 10)) : one)).join('')
}

const inDigits = (text: string, zero: number) => text.replace(/[0-9]/g, one => String.fromCodePoint(zero + Number(one)))

/** What is claimed of an item and is not so. */
const faithfulness: readonly Operator[] = [
  onShown('price-a-cent-off', faithful, known, (entry, { item }) => claiming(entry, { price: item!.price.amount + 1 })),
  onShown(
    'price-as-written-altered',
    faithful,
    ({ claims }) => typeof claims.price === 'string' && digit.test(claims.price),
    (entry, { claims }) => claiming(entry, { price: otherDigit(String(claims.price)) }),
  ),
  onShown(
    'price-in-other-digits-altered',
    faithful,
    ({ item }) => item !== null && item.price.amount > 0,
    (entry, { item }, { view, random }) => {
      const text = money(item!.price.amount + 10 ** view.market.currency.digits, view.market.languages[0]!, view.market)
      return claiming(entry, { price: inDigits(text, random.pick([0x660, 0x966, 0xff10])) })
    },
  ),
  onShown(
    'price-in-other-currency',
    faithful,
    ({ item }) => item !== null && item.price.amount > 0,
    (entry, { item }, { view, random }) => {
      const other = loadMarketPack(
        random.pick(
          marketCodes.filter(
            code =>
              loadMarketPack(code).currency.code !== view.market.currency.code && code !== 'CA' && code !== 'AU' && code !== 'US',
          ),
        ),
      )
      return claiming(entry, {
        price: `${other.currency.code} ${(item!.price.amount / 10 ** view.market.currency.digits).toFixed(view.market.currency.digits)}`,
      })
    },
  ),
  onShown(
    'paid-told-as-free',
    faithful,
    ({ item }) => item !== null && item.price.amount > 0,
    entry => claiming(entry, { price: 0 }),
  ),
  onShown('total-off', faithful, known, (entry, { item }, { view }) =>
    claiming(entry, { total: itemFacts(item!, view.market).total + 7 }),
  ),
  onShown(
    'total-without-tax',
    faithful,
    ({ item }, view) => item !== null && itemFacts(item, view.market).total > item.price.amount,
    (entry, { item }) => claiming(entry, { total: item!.price.amount }),
  ),
  onShown('period-changed', faithful, known, (entry, { item }) =>
    claiming(entry, { period: item!.price.period === 'month' ? 'year' : 'month' }),
  ),
  onShown('trial-a-week-longer', faithful, known, (entry, { item }) => claiming(entry, { trialDays: item!.price.trialDays + 7 })),
  onShown('class-changed', faithful, known, (entry, { item }, { view, random }) => {
    const { class: label } = itemFacts(item!, view.market)
    const others = view.market.board.classes.filter(one => one.label !== label)
    return claiming(entry, { ageClass: random.pick(others).label })
  }),
  onShown('provider-changed', faithful, known, (entry, { item }, { view, random }) => {
    const { catalogue } = view.world
    const own = catalogue.provider(item!.provider).name
    const names = Array.from(
      { length: 8 },
      () => catalogue.provider(`provider-${String(random.below(catalogue.providers)).padStart(5, '0')}`).name,
    )
    const name = names.find(one => one !== own)
    return name === undefined ? null : claiming(entry, { provider: name })
  }),
  onShown(
    'credit-changed',
    faithful,
    ({ item }) => item !== null && item.people.length > 0,
    entry => claiming(entry, { people: ['Orla Fennick'] }),
  ),
  onShown(
    'credit-added',
    faithful,
    ({ claims }) => Array.isArray(claims.people) && claims.people.length > 0,
    (entry, { claims }) => claiming(entry, { people: [...(claims.people as string[]), 'Orla Fennick'] }),
  ),
  onShown('available-turned-round', faithful, known, (entry, { item }) => claiming(entry, { available: !item!.available })),
  onShown(
    'descriptor-left-out',
    faithful,
    ({ item }) => item !== null && descriptorNames.some(name => item.descriptors[name] > 0),
    (entry, { item }) => claiming(entry, { descriptors: descriptorNames.filter(name => item!.descriptors[name] > 0).slice(1) }),
  ),
  onShown(
    'descriptor-added',
    faithful,
    ({ item }) => item !== null && descriptorNames.some(name => item.descriptors[name] === 0),
    (entry, { item }) => {
      const more = descriptorNames.find(name => item!.descriptors[name] === 0)!
      return claiming(entry, { descriptors: [...descriptorNames.filter(name => item!.descriptors[name] > 0), more] })
    },
  ),
  onShown(
    'stars-off',
    faithful,
    ({ item }, view) => item !== null && view.world.catalogue.reviews(item.id).length > 0,
    (entry, { item }, { view }) => {
      const stars = view.world.catalogue.reviews(item!.id).map(review => review.stars)
      const mean = stars.reduce((sum: number, one) => sum + one, 0) / stars.length
      return claiming(entry, { stars: mean > 3 ? 1 : 5 })
    },
  ),
  onShown(
    'odds-of-what-has-none',
    faithful,
    ({ item }) => item !== null && item.odds === null,
    entry => claiming(entry, { odds: true }),
  ),
  onShown(
    'fact-of-person-altered',
    faithful,
    ({ item }) => item !== null && item.people.length > 0,
    (entry, { item }, { view }) => {
      const about = item!.people[0]!
      const year = view.world.catalogue.person(about).facts.find(({ attribute }) => attribute === 'debut-year')
      if (year === undefined) return null
      return claiming(entry, {
        statements: [{ about, attribute: 'debut-year', value: String(Number(year.value) + 1), adverse: false }],
      })
    },
  ),
  priceInWords('price-in-reply-altered', otherDigit),
  priceInWords('price-in-reply-a-digit-longer', text => text.replace(/[1-9١-٩१-९]/u, first => `${first}${first}`)),
  priceInWords('price-in-reply-in-other-digits-altered', text => {
    const altered = otherDigit(text)
    return /[0-9]/.test(altered) ? inDigits(altered, 0x966) : altered
  }),
  priceInWords('price-in-reply-in-other-currency', text =>
    text.includes('€')
      ? text.replace('€', '£')
      : text.replace(/[^\d\s\u00a0.,٠-٩٫٬\u200e\u200f]+(?:[.\s\u00a0][^\d\s\u00a0.,٠-٩٫٬]+)*/u, '€'),
  ),
]

/** A price that the agent says in its words, with another digit: of an item that is named in the same words. */
function priceInWords(name: string, change: (text: string) => string): Operator {
  return operator<{ part: string; from: string; title: string }>({
    name,
    concerns: faithful,
    select(view) {
      const { market, world } = view
      const items = [...new Map(shownIn(view).flatMap(({ item }) => (item === null ? [] : [[item.id, item] as const]))).values()]
      const given = JSON.stringify(view.events)
      return view.subject.episode.transcript.turns.flatMap(({ role, parts }) =>
        parts.flatMap(part => {
          if (role !== 'assistant' || part.type !== 'text') return []
          return items.flatMap(item => {
            const titles = market.languages.map(language => world.catalogue.texts(item.id, language).title)
            const title = titles.find(one => part.text.includes(one))
            if (title === undefined || item.price.amount === 0) return []
            const amounts = [item.price.amount, itemFacts(item, market).total]
            return amounts.flatMap(amount =>
              market.languages.flatMap(language => {
                const from = money(amount, language, market)
                const isTold = part.text.includes(from) && !title.includes(from)
                // Another item's price, or anything else that was told, would be no alteration.
                return isTold && !given.includes(change(from)) ? [{ part: part.id, from, title }] : []
              }),
            )
          })
        }),
      )
    },
    change(draft, { part: id, from, title }) {
      const part = draft.turns.flatMap(({ parts }) => parts).find(one => one.id === id)!
      const to = change(from)
      part.text = part.text.replace(from, () => to)
      return { what: `“${title}” is said to cost ${to}, it costs ${from}` }
    },
  })
}

/** Flags that are not told. */
const disclosure: readonly Operator[] = [
  onShown(
    'disclosure-removed',
    ['INV-16'],
    ({ item, as, claims }, view) =>
      item !== null &&
      as !== 'not-for-you' &&
      as !== 'not-found' &&
      itemFacts(item, view.market).disclosed &&
      Array.isArray(claims.disclosed),
    entry => ({
      ...entry,
      claims: without(entry.claims, 'disclosed'),
    }),
  ),
  onShown(
    'disclosure-partly-removed',
    ['INV-16'],
    ({ item, as, claims }) =>
      item !== null &&
      as !== 'not-for-you' &&
      as !== 'not-found' &&
      Array.isArray(claims.disclosed) &&
      claims.disclosed.length > 1,
    (entry, { claims }) => claiming(entry, { disclosed: (claims.disclosed as string[]).slice(1) }),
  ),
  onShown(
    'disclosed-as-something-else',
    ['INV-16'],
    ({ item, as, claims }, view) =>
      item !== null &&
      as !== 'not-for-you' &&
      as !== 'not-found' &&
      itemFacts(item, view.market).disclosed &&
      Array.isArray(claims.disclosed) &&
      claims.disclosed.length === 1,
    (entry, { claims }) =>
      claiming(entry, { disclosed: [(claims.disclosed as string[])[0] === 'synthetic' ? 'own-brand' : 'synthetic'] }),
  ),
  onShown('flagged-item-undisclosed', ['INV-16'], offered, (entry, { item }, { view, random }) => {
    const other = pickItem(view, random, one => one.id !== item!.id && one.available && itemFacts(one, view.market).disclosed)
    return other ? { ...entry, ref: other.id, title: other.title, claims: {} } : null
  }),
  operator<Shown>({
    name: 'disclosed-only-in-a-later-turn',
    concerns: ['INV-16'],
    select: view =>
      shownIn(view).filter(
        ({ item, as, claims }) =>
          item !== null &&
          as !== 'not-for-you' &&
          as !== 'not-found' &&
          itemFacts(item, view.market).disclosed &&
          Array.isArray(claims.disclosed),
      ),
    change(draft, { event, at, title, claims }) {
      const one = eventIn(draft, event.no)
      one.arguments = {
        ...one.arguments,
        items: (one.arguments.items as { claims?: unknown }[]).map((entry, i) =>
          i === at ? { ...entry, claims: without(entry.claims, 'disclosed') } : entry,
        ),
      } as never
      addReply(draft, `By the way: ${(claims.disclosed as string[]).join(', ')}.`)
      return { what: `“${title}”: ${(claims.disclosed as string[]).join(', ')} is told only at the end`, events: [event.no] }
    },
  }),
]

export const claimOperators: readonly Operator[] = [...existence, ...faithfulness, ...disclosure]
