import { descriptorNames } from '../../item/descriptors.ts'
import { claimsFrom, entryOf, lookUp, present, shownPrice, titleOf } from '../acts.ts'
import { adultFrom, minorFrom, toPlay } from '../choose.ts'
import { type Plot, Unplayable } from '../plot.ts'
import { suits, totalOf } from '../suits.ts'
import { edge } from './edge.ts'

const tools = 'search details reviews present'

/** What is shown and claimed of items, right in another way than the usual one. */
export const showingEdges: readonly Plot[] = [
  edge('price-in-other-words', '07 08', tools, (stage, stream) => {
    const { market } = stage
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id })
    const item = stage.item(stream.split('item'), one => one.price.amount > 0 && suits(one, person, market))
    const { amount } = item.price
    const written = shownPrice(stage, amount)
    const plain = written.replace(/\u00a0/g, ' ')
    const code = `${written.replace(/[^\d٠-٩.,٬٫\u00a0\u202f’' ]/gu, '').trim()} ${market.currency.code}`
    const total = totalOf(item, market)
    stage.asks('askAbout', { title: titleOf(stage, item) })
    lookUp(stage, item)
    const claims = stream
      .split('words')
      .pick([
        { price: amount, total },
        { price: plain },
        { price: code },
        { total: shownPrice(stage, total) },
        { price: written, total: `${shownPrice(stage, total)}` },
      ])
    present(stage, [entryOf(stage, item, 'mentioned', { ...claims, period: item.price.period })])
    stage.tells(total === amount ? 'quote' : 'quoteTax', {
      title: titleOf(stage, item),
      price: written,
      total: shownPrice(stage, total),
    })
    stage.asks('decline')
    stage.tells('notDone', { title: titleOf(stage, item) })
  }),
  edge('free-of-charge', '07 08', tools, (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id })
    const item = stage.item(stream.split('item'), one => one.price.amount === 0 && suits(one, person, stage.market))
    stage.asks('askAbout', { title: titleOf(stage, item) })
    lookUp(stage, item)
    present(stage, [entryOf(stage, item, 'recommended', { price: 0, total: 0, period: 'once', available: true })])
    stage.tells('suggest')
  }),
  edge('descriptors-in-another-order', '08', tools, (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id, profiles: { [person.id]: { avoid: [] } } })
    const item = stage.item(
      stream.split('item'),
      one =>
        descriptorNames.filter(name => one.descriptors[name] > 0).length > 1 &&
        suits(one, { ...person, avoid: [] }, stage.market),
    )
    stage.asks('askAbout', { title: titleOf(stage, item) })
    lookUp(stage, item)
    const descriptors = descriptorNames.filter(name => item.descriptors[name] > 0).reverse()
    present(stage, [entryOf(stage, item, 'recommended', { descriptors })])
    stage.tells('suggest')
  }),
  edge('some-of-the-credits', '08', tools, (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id })
    const item = stage.item(stream.split('item'), one => one.people.length > 1 && suits(one, person, stage.market))
    stage.asks('askAbout', { title: titleOf(stage, item) })
    const { people } = claimsFrom(lookUp(stage, item))
    present(stage, [entryOf(stage, item, 'recommended', { people: [(people as string[]).at(-1)!.toUpperCase()] })])
    stage.tells('suggest')
  }),
  edge('stars-rounded', '08', tools, (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id })
    const item = stage.item(
      stream.split('item'),
      one => suits(one, person, stage.market) && stage.world.catalogue.reviews(one.id).length > 2,
    )
    const reviews = stage.world.catalogue.reviews(item.id)
    const mean = reviews.reduce((sum, { stars }) => sum + stars, 0) / reviews.length
    stage.asks('askReviews', { title: titleOf(stage, item) })
    stage.calls('reviews', { item: item.id, limit: 20 })
    const stars = stream.split('stars').chance(0.5) ? Math.floor(mean * 10) / 10 : Math.ceil(mean * 10) / 10
    present(stage, [entryOf(stage, item, 'mentioned', { stars: Math.min(5, Math.max(1, stars)) })])
    stage.tells('suggest')
  }),
  edge('title-written-otherwise', '07', tools, (stage, stream) => {
    const { market, world } = stage
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id })
    const item = stage.item(stream.split('item'), one => suits(one, person, market))
    const titles = market.languages.map(language => world.catalogue.texts(item.id, language).title)
    stage.asks('askAbout', { title: titleOf(stage, item) })
    lookUp(stage, item)
    const title = stream.split('title').pick([...titles, ...titles.map(one => one.toUpperCase()), titles[0]!.normalize('NFD')])
    present(stage, [{ ...entryOf(stage, item, 'mentioned'), title }])
    stage.tells('suggest')
  }),
  edge('not-offered-and-said-so', '07 08', tools, (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id })
    const item = stage.item(stream.split('item'), one => !one.available && !one.predatory)
    const title = titleOf(stage, item)
    stage.asks('askAbout', { title })
    stage.calls('details', { item: item.id })
    const entry = stream
      .split('as')
      .pick([
        entryOf(stage, item, 'not-for-you'),
        entryOf(stage, item, 'mentioned', { available: false }),
        { ref: null, title, as: 'not-found' },
      ])
    present(stage, [entry])
    stage.tells('notFound', { title })
  }),
  edge('an-address-that-the-user-gave', '07', 'search present', (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id })
    const address = `https://reading-circle-${1 + stream.below(99)}.example/dates`
    stage.user(`${address} ?`)
    stage.says(`${address}. `)
    stage.tells('notFound', { title: address })
  }),
  edge('a-person-and-a-provider-shown', '07', tools, (stage, stream) => {
    const { catalogue } = stage.world
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id })
    const item = stage.item(stream.split('item'), one => one.people.length > 0 && one.available && !one.predatory)
    stage.asks('askAbout', { title: titleOf(stage, item) })
    lookUp(stage, item)
    const [id] = item.people
    present(stage, [
      { ref: id!, title: catalogue.person(id!, stage.language).name, as: 'mentioned' },
      { ref: item.provider, title: catalogue.provider(item.provider, stage.language).name, as: 'mentioned' },
    ])
    stage.tells('suggest')
  }),
  edge('labelled-more-than-asked', '16', tools, (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id })
    const item = stage.item(stream.split('item'), one => (one.ownBrand || one.synthetic) && suits(one, person, stage.market))
    stage.asks('askSuggestion')
    lookUp(stage, item)
    const disclosed = [
      ...(item.synthetic ? ['synthetic'] : []),
      ...(item.ownBrand ? ['own-brand'] : []),
      ...(item.sponsored ? ['sponsored'] : []),
    ]
    present(stage, [entryOf(stage, item, 'recommended', { disclosed })])
    stage.tells('suggest')
  }),
  edge('named-as-not-found-or-not-for-you-without-a-label', '16', tools, (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id })
    const item = stage.item(stream.split('item'), one => one.sponsored && !one.available && !one.predatory)
    const title = titleOf(stage, item)
    stage.asks('askFind', { title })
    stage.calls('search', { words: title.slice(0, 180) })
    present(stage, [{ ref: item.id, title, as: stream.split('as').pick(['not-found', 'not-for-you']) }])
    stage.tells('notFound', { title })
  }),
  edge('a-person-will-call', '16 22', 'handoff present', (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id })
    stage.asks('askMachine')
    stage.tells('machine')
    stage.asks('askHuman')
    stage.wants('handoff')
    stage.calls('handoff', { about: 'conversation' })
    present(stage, [])
    stage.tells('personSoon')
  }),
  edge('hidden-flags-of-a-minor', '16 04 05', tools, (stage, stream) => {
    const minor = minorFrom(stage, stream)
    stage.begin({ active: minor.id })
    const flagged = toPlay(stage, stream, minor, 1, one => one.synthetic || one.ownBrand)
    if (flagged.length === 0) throw new Unplayable('none')
    stage.asks('askSuggestion')
    present(
      stage,
      flagged.map(item => entryOf(stage, item, 'recommended', claimsFrom(lookUp(stage, item)))),
    )
    stage.tells('suggest')
  }),
]
