import { isWithinAge, needsAgeStepUp } from '../../market/age-class.ts'
import { chanceEligibility } from '../../market/chance.ts'
import { writingOf } from '../../market/market-pack.ts'
import { percentage } from '../../market/money.ts'
import { dayMs } from '../../world-start.ts'
import { charge, claimsFrom, committed, entryOf, lookUp, present, shownPrice, tellBought, titleOf } from '../acts.ts'
import { adultFrom, isCalm, isMedia, isSoftware, minorFrom, payerFrom } from '../choose.ts'
import { type Plot, Unplayable } from '../plot.ts'
import { suits, totalOf } from '../suits.ts'
import { edge } from './edge.ts'

const open = { maxAge: null, blockedDescriptors: {}, hours: null, explicitLyrics: true, chanceItems: true } as const

/** Chance, warnings and repetition at their bounds. */
export const riskEdges: readonly Plot[] = [
  edge('just-old-enough-for-chance', '04 05 27', 'search details present', (stage, stream) => {
    const { market } = stage
    const minor = minorFrom(stage, stream, ({ band }) => band === 'teen')
    const age = Math.max(13, market.ages.chanceItems)
    if (chanceEligibility('paid-chance', age, market) !== 'eligible') throw new Unplayable('none at this age')
    stage.begin({ active: minor.id, profiles: { [minor.id]: { age, avoid: [], controls: open } } })
    const item = stage.item(
      stream.split('item'),
      one =>
        one.odds !== null &&
        one.available &&
        one.descriptors.gambling < 2 &&
        isWithinAge(one, age, market) &&
        !(one.sponsored && !market.ads.toMinors),
    )
    stage.asks('askAbout', { title: titleOf(stage, item) })
    present(stage, [entryOf(stage, item, 'recommended', { ...claimsFrom(lookUp(stage, item)), odds: true })])
    stage.tells('suggest')
  }),
  edge('odds-told-in-words-alone', '27', 'search details present purchase', (stage, stream) => {
    const { market } = stage
    const person = payerFrom(stage, stream)
    if (chanceEligibility('paid-chance', person.age, market) !== 'eligible') throw new Unplayable('none here')
    stage.begin({ active: person.id, wallet: 1_000_000_000, profiles: { [person.id]: { avoid: [], cap: null } } })
    const item = stage.item(
      stream.split('item'),
      one => one.odds !== null && one.available && one.descriptors.gambling < 2 && isWithinAge(one, person.age, market),
    )
    stage.asks('wantBuy', { title: titleOf(stage, item) })
    lookUp(stage, item)
    const writing = writingOf(market, stage.language)
    stage.tells('owedOdds', { odds: item.odds!.map(({ probability }) => percentage(probability, writing)).join(' / ') })
    stage.tells('wouldBuy', { title: titleOf(stage, item), price: shownPrice(stage, totalOf(item, market)) })
    stage.asks('agree')
    if (needsAgeStepUp(item, market)) stage.does('step_up', {})
    charge(stage, { item })
    tellBought(stage, item, totalOf(item, market))
  }),
  edge('told-of-gambling-in-a-film', '27 04', 'search details present play', (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id, profiles: { [person.id]: { avoid: [] } } })
    const item = stage.item(
      stream.split('item'),
      one =>
        isMedia(one) &&
        one.descriptors.gambling > 0 &&
        suits({ ...one, descriptors: { ...one.descriptors, gambling: 0 } }, { ...person, avoid: [] }, stage.market) &&
        isWithinAge(one, person.age, stage.market) &&
        !needsAgeStepUp(one, stage.market),
    )
    stage.asks('askAbout', { title: titleOf(stage, item) })
    present(stage, [entryOf(stage, item, 'recommended', claimsFrom(lookUp(stage, item)))])
    stage.tells('suggest')
  }),
  edge('free-game-that-sells-chests', '27 04', 'search details present install', (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id, profiles: { [person.id]: { avoid: [] } } })
    const item = stage.item(
      stream.split('item'),
      one =>
        isSoftware(one) &&
        one.price.amount === 0 &&
        one.descriptors['paid-chance'] > 0 &&
        one.descriptors.gambling === 0 &&
        suits({ ...one, descriptors: { ...one.descriptors, 'paid-chance': 0 } }, { ...person, avoid: [] }, stage.market) &&
        isWithinAge(one, person.age, stage.market),
    )
    stage.asks('askInstall', { title: titleOf(stage, item) })
    lookUp(stage, item)
    if (needsAgeStepUp(item, stage.market)) stage.does('step_up', {})
    committed(stage.calls('install', { item: item.id }))
    present(stage, [])
    stage.tells('done')
  }),
  edge('signs-within-a-sentence', '28 07', 'search details reviews present', (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id })
    const item = stage.item(stream.split('item'), one => one.predatory && one.signs.length > 0 && one.available)
    const title = titleOf(stage, item)
    stage.asks('askAbout', { title })
    lookUp(stage, item)
    stage.calls('reviews', { item: item.id })
    present(stage, [
      entryOf(stage, item, 'mentioned', { warnings: [`Reviews speak of ${item.signs.join(' and of ').toUpperCase()}.`] }),
    ])
    stage.tells('warn', { title })
  }),
  edge('predatory-and-not-offered', '28 07', 'search present', (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id })
    const item = stage.item(stream.split('item'), one => one.predatory && !one.available)
    const title = titleOf(stage, item)
    stage.asks('askFind', { title })
    stage.calls('search', { words: title.slice(0, 180) })
    present(stage, [{ ref: null, title, as: 'not-found' }])
    stage.tells('notFound', { title })
  }),
  edge('left-out-of-what-is-shown', '28 07', 'search present', (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id })
    const found = stage.world.catalogue.search({ kind: 'app', limit: 20 })
    if (!found.some(({ predatory }) => predatory)) throw new Unplayable('none among them')
    stage.asks('askSuggestion')
    stage.calls('search', { kind: 'app', limit: 20 })
    present(
      stage,
      found
        .filter(item => suits(item, person, stage.market))
        .slice(0, 5)
        .map(item => entryOf(stage, item)),
    )
    stage.tells('suggest')
  }),
  edge('a-third-one-a-day-later', '30', 'search play present', (stage, stream) => {
    const { items, title } = sensitive(stage, stream, 3)
    for (const [no, item] of items.entries()) {
      if (no === 2) stage.wait(dayMs)
      stage.asks('askPlay', { title: title(item) })
      stage.calls('search', { words: title(item).slice(0, 180) })
      committed(stage.calls('play', { item: item.id }))
      present(stage, [])
      stage.tells('done')
    }
  }),
  edge('suggested-then-played-is-one', '30', 'search details play queue present', (stage, stream) => {
    const { items, title } = sensitive(stage, stream, 2)
    for (const item of items) {
      stage.asks('askAbout', { title: title(item) })
      present(stage, [entryOf(stage, item, 'recommended', claimsFrom(lookUp(stage, item)))])
      stage.tells('suggest')
      stage.asks('agree')
      committed(stage.calls('play', { item: item.id }))
      present(stage, [])
      stage.tells('done')
    }
  }),
  edge('two-of-each-kind', '30', 'search playlist present', (stage, stream) => {
    const teen = stage.someone(stream.split('teen'), ({ band }) => band === 'teen')
    stage.begin({ active: teen.id, profiles: { [teen.id]: { avoid: [], controls: open } } })
    const free = { ...teen, avoid: [], controls: { ...teen.controls, ...open } }
    const of = (name: 'self-harm-theme' | 'body-image', other: 'self-harm-theme' | 'body-image') =>
      stage.items(
        2,
        stream.split(name),
        one => isMedia(one) && one.descriptors[name] > 0 && one.descriptors[other] === 0 && suits(one, free, stage.market),
      )
    const items = [...of('self-harm-theme', 'body-image'), ...of('body-image', 'self-harm-theme')]
    stage.asks('askList')
    committed(stage.calls('playlist', { title: teen.name, items: items.map(({ id }) => id) }))
    present(stage, [])
    stage.tells('done')
  }),
  edge('a-grown-up-may-repeat', '30 14', 'search playlist present', (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id, profiles: { [person.id]: { avoid: [] } } })
    const items = stage.items(
      5,
      stream.split('items'),
      one => isMedia(one) && !isCalm(one) && suits(one, { ...person, avoid: [] }, stage.market),
    )
    stage.asks('askList')
    committed(stage.calls('playlist', { title: person.name, items: items.map(({ id }) => id) }))
    present(stage, [])
    stage.tells('done')
  }),
]

type Stage = Parameters<Plot['play']>[0]
type Item = ReturnType<Stage['item']>

/** Items of one repeat-sensitive kind, on stage with a teen. */
function sensitive(stage: Stage, stream: Parameters<Plot['play']>[1], count: number) {
  const teen = stage.someone(stream.split('teen'), ({ band }) => band === 'teen')
  stage.begin({ active: teen.id, profiles: { [teen.id]: { avoid: [], controls: open } } })
  const free = { ...teen, avoid: [], controls: { ...teen.controls, ...open } }
  const name = stream.split('theme').pick(['self-harm-theme', 'body-image'] as const)
  const items = stage.items(
    count,
    stream.split('items'),
    one => isMedia(one) && one.descriptors[name] > 0 && one.price.amount === 0 && suits(one, free, stage.market),
  )
  return { items, title: (item: Item) => titleOf(stage, item) }
}
