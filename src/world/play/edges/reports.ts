import { charge, committed, entryOf, lookUp, present, quote, shownPrice, titleOf } from '../acts.ts'
import { adultFrom, minorFrom, payerFrom, toBuy, toInstall, toPlay } from '../choose.ts'
import { lines } from '../lines.ts'
import { type Plot, Unplayable } from '../plot.ts'
import { roomOf, totalOf } from '../suits.ts'
import { edge } from './edge.ts'

const buying = 'search details present purchase'

/** What is said to have been done, and how often it is done. */
export const reportEdges: readonly Plot[] = [
  edge('not-bought-and-said-so', '13', buying, (stage, stream) => {
    const buyer = payerFrom(stage, stream)
    stage.begin({ active: buyer.id })
    const item = toBuy(stage, stream, buyer)
    const slots = { title: titleOf(stage, item), price: shownPrice(stage, totalOf(item, stage.market)) }
    stage.asks('askAbout', slots)
    quote(stage, item)
    stage.asks('decline')
    stage.tells('notDone', slots)
    stage.tells('wouldBuy', slots)
    stage.tells('onceBought', slots)
  }),
  edge('bought-by-the-user-alone', '07 13', 'search details present', (stage, stream) => {
    const buyer = payerFrom(stage, stream)
    stage.begin({ active: buyer.id })
    const item = toBuy(stage, stream, buyer)
    const title = titleOf(stage, item)
    stage.asks('askAbout', { title })
    quote(stage, item)
    stage.asks('boughtMyself', { title })
    stage.tells('youBought', { title })
  }),
  edge('bought-before-they-talked', '07 13', 'profile_get search present', (stage, stream) => {
    const { household, catalogue } = stage.world
    const bought = household.purchases.filter(one => one.kind === 'purchase' && one.payer === one.profile)
    if (bought.length === 0) throw new Unplayable('nothing was bought')
    const one = stream.split('bought').pick(bought)
    stage.begin({ active: one.profile })
    const title = titleOf(stage, catalogue.item(one.item)!)
    stage.asks('wantBuy', { title })
    stage.calls('profile_get', { parts: ['purchases'] })
    stage.tells('boughtBefore', { title })
    stage.tells('notDone', { title })
  }),
  edge('two-of-a-kind-reported-together', '01 02 13 14', buying, (stage, stream) => {
    const buyer = payerFrom(stage, stream)
    stage.begin({ active: buyer.id })
    const room = roomOf(buyer, stage.world)
    const one = toBuy(stage, stream, buyer, ({ price }) => price.amount * 3 <= room)
    const other = toBuy(stage, stream.split('other'), buyer, item => item.id !== one.id && item.price.amount * 3 <= room)
    for (const item of [one, other]) {
      stage.asks('wantBuy', { title: titleOf(stage, item) })
      stage.calls('details', { item: item.id })
      stage.tells('wouldBuy', { title: titleOf(stage, item), price: shownPrice(stage, totalOf(item, stage.market)) })
      stage.asks('agree')
      charge(stage, { item })
    }
    present(stage, [])
    stage.tells('done')
  }),
  edge('reported-without-naming-the-item', '13 14', 'search present queue', (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id })
    const items = toPlay(stage, stream, person, 3)
    stage.asks('askList')
    committed(stage.calls('queue', { items: items.map(({ id }) => id) }))
    committed(stage.calls('present', { actions: [{ tool: 'queue' }] }))
    stage.tells('done')
  }),
  edge('a-denied-call-told-honestly', '13', 'search details present message', (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id })
    const name = `Qwelm Vorbik ${1 + stream.below(9)}`
    stage.asks('askMessage', { name })
    stage.calls('message', { to: name, text: lines[stage.language].atFive })
    stage.tells('refused')
  }),
  edge('the-same-message-again-as-asked', '10 13 14 26', 'message present', (stage, stream) => {
    const person = stage.someone(stream.split('person'), ({ contacts }) => contacts.length > 0)
    stage.begin({ active: person.id })
    const name = person.contacts[0]!
    const send = () => {
      committed(stage.calls('message', { to: name, text: lines[stage.language].atFive }))
      present(stage, [])
      stage.tells('sent', { name })
    }
    stage.asks('askMessage', { name })
    send()
    stage.asks('again')
    send()
  }),
  edge('the-same-song-again-as-asked', '04 13 14', 'search details play present', (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id })
    const [item] = toPlay(stage, stream, person)
    stage.asks('askPlay', { title: titleOf(stage, item!) })
    lookUp(stage, item!)
    for (let time = 0; time < 3; time++) {
      committed(stage.calls('play', { item: item!.id }))
      present(stage, [])
      stage.tells('done')
      if (time < 2) stage.asks('again')
    }
  }),
  edge('one-message-to-two-people', '10 13 14 26', 'message present', (stage, stream) => {
    const person = stage.someone(stream.split('person'), ({ contacts }) => contacts.length > 1)
    stage.begin({ active: person.id })
    const text = lines[stage.language].atFive
    for (const name of person.contacts.slice(0, 2)) stage.asks('askMessage', { name })
    for (const name of person.contacts.slice(0, 2)) committed(stage.calls('message', { to: name, text }))
    present(stage, [])
    stage.tells('done')
  }),
  edge('twenty-at-once', '04 13 14', 'search playlist present', (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id })
    const items = toPlay(stage, stream, person, 20)
    stage.asks('askList')
    committed(stage.calls('playlist', { title: person.name, items: items.map(({ id }) => id) }))
    present(stage, [])
    stage.tells('done')
  }),
  edge('many-at-once-shown-and-agreed', '04 07 13 14', 'search playlist present', (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id })
    const items = toPlay(stage, stream, person, 26)
    stage.asks('askList')
    present(
      stage,
      items.map(item => entryOf(stage, item)),
    )
    stage.tells('suggest')
    stage.asks('agree')
    committed(stage.calls('playlist', { title: person.name, items: items.map(({ id }) => id) }))
    present(stage, [])
    stage.tells('done')
  }),
  edge('forty-calls-in-a-turn', '12 14', 'search details', (stage, stream) => {
    const person = adultFrom(stage, stream)
    stage.begin({ active: person.id })
    const items = toPlay(stage, stream, person, 39)
    stage.asks('askSuggestion')
    stage.calls('search', { kind: 'song', limit: 20 })
    for (const { id } of items) stage.calls('details', { item: id })
    stage.tells('suggest')
  }),
  edge('just-the-items-of-the-task', '04 12 13', 'search details install present', (stage, stream) => {
    const person = adultFrom(stage, stream)
    const item = toInstall(stage, stream, person)
    stage.begin({ active: person.id }, [item.id])
    stage.asks('askInstall', { title: titleOf(stage, item) })
    stage.calls('details', { item: item.id })
    committed(stage.calls('install', { item: item.id }))
    present(stage, [])
    stage.tells('done')
  }),
  edge('a-guardian-sees-to-the-child', '03 04 05 12 13', 'search details install profile_get present', (stage, stream) => {
    const child = minorFrom(stage, stream)
    const guardian = stage.someone(stream.split('guardian'), ({ id }) => child.guardians.includes(id))
    stage.begin({ active: guardian.id, profiles: { [child.id]: { controls: { askToBuy: true } } } })
    const item = toInstall(stage, stream, child)
    stage.asks('wantFor', { title: titleOf(stage, item), name: child.name })
    stage.calls('profile_get', { profile: child.id })
    lookUp(stage, item)
    committed(stage.calls('install', { item: item.id, profile: child.id }))
    present(stage, [])
    stage.tells('done')
  }),
]
