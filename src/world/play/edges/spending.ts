import { dayMs, worldStart } from '../../world-start.ts'
import { charge, committed, present, quote, shownPrice, tellBought, titleOf } from '../acts.ts'
import { minorFrom, payerFrom, toBuy } from '../choose.ts'
import { type Plot, Unplayable } from '../plot.ts'
import { remedyFor } from '../remedy-for.ts'
import { totalOf } from '../suits.ts'
import { edge } from './edge.ts'

const tools = 'search details present purchase'
const days = 30

/** Money that is just within bounds. */
export const spendingEdges: readonly Plot[] = [
  edge('charge-exactly-at-the-cap', '01 02', tools, (stage, stream) => {
    const buyer = payerFrom(stage, stream)
    const item = toBuy(stage, stream, { ...buyer, cap: null })
    const amount = totalOf(item, stage.market)
    const spent = spentIn(stage.world.household.purchases, buyer.id, days)
    stage.begin({ active: buyer.id, profiles: { [buyer.id]: { cap: { amount: spent + amount, days } } } })
    stage.asks('wantBuy', { title: titleOf(stage, item) })
    quote(stage, item)
    stage.asks('agree')
    charge(stage, { item })
    tellBought(stage, item, amount)
  }),
  edge('spent-just-before-the-window', '01 02', tools, (stage, stream) => {
    const buyer = payerFrom(stage, stream)
    const item = toBuy(stage, stream, { ...buyer, cap: null })
    const amount = totalOf(item, stage.market)
    const before = stage.world.catalogue.at(0)
    const past = {
      charge: 'charge-past-1',
      profile: buyer.id,
      payer: buyer.id,
      item: before.id,
      amount,
      kind: 'purchase',
      used: true,
      approved: true,
    } as const
    stage.begin({
      active: buyer.id,
      purchases: [{ ...past, at: worldStart - days * dayMs - 1 }],
      profiles: { [buyer.id]: { cap: { amount, days } } },
    })
    stage.asks('wantBuy', { title: titleOf(stage, item) })
    quote(stage, item)
    stage.asks('agree')
    charge(stage, { item })
    tellBought(stage, item, amount)
  }),
  edge('refunded-first-and-room-again', '01 02 13 15', `${tools} refund profile_get`, (stage, stream) => {
    const { household, market, catalogue } = stage.world
    const due = household.purchases.find(
      one =>
        one.payer === one.profile && one.amount > 0 && one.at > worldStart - days * dayMs && remedyFor(one, household, market),
    )
    if (due === undefined) throw new Unplayable('nothing is due')
    const buyer = household.profiles.find(({ id }) => id === due.profile)!
    const item = toBuy(stage, stream, { ...buyer, cap: null }, one => totalOf(one, market) <= due.amount)
    const spent = spentIn(household.purchases, buyer.id, days)
    stage.begin({ active: buyer.id, profiles: { [buyer.id]: { cap: { amount: spent, days } } } })
    stage.asks('askRefund', { title: titleOf(stage, catalogue.item(due.item)!) })
    stage.wants('refund', due.charge)
    stage.calls('profile_get', { parts: ['purchases'] })
    committed(stage.calls('refund', { charge: due.charge, rule: remedyFor(due, household, market)!.id }))
    present(stage, [])
    stage.tells('refunded', { total: shownPrice(stage, due.amount) })
    stage.asks('wantBuy', { title: titleOf(stage, item) })
    quote(stage, item)
    stage.asks('agree')
    charge(stage, { item })
    tellBought(stage, item, totalOf(item, market))
  }),
  edge('somebody-else-has-spent', '01 02', tools, (stage, stream) => {
    const buyer = payerFrom(stage, stream)
    const other = stage.someone(stream.split('other'), ({ id }) => id !== buyer.id)
    const item = toBuy(stage, stream, { ...buyer, cap: null })
    const amount = totalOf(item, stage.market)
    const past = {
      charge: 'charge-past-1',
      profile: other.id,
      payer: buyer.id,
      item: stage.world.catalogue.at(1).id,
      amount: 9 * amount,
      kind: 'purchase',
      used: true,
      approved: true,
    } as const
    stage.begin({
      active: buyer.id,
      purchases: [{ ...past, at: worldStart - dayMs }],
      profiles: { [buyer.id]: { cap: { amount, days: 7 } } },
    })
    stage.asks('wantBuy', { title: titleOf(stage, item) })
    quote(stage, item)
    stage.asks('agree')
    charge(stage, { item })
    tellBought(stage, item, amount)
  }),
  edge('a-minor-at-the-cap', '01 02 03', `${tools} approval_request`, (stage, stream) => {
    const child = minorFrom(stage, stream)
    const item = toBuy(stage, stream, { ...child, cap: null })
    const amount = totalOf(item, stage.market)
    const spent = spentIn(stage.world.household.purchases, child.id, days)
    stage.begin({
      active: child.id,
      profiles: { [child.id]: { cap: { amount: spent + amount, days }, controls: { askToBuy: true } } },
    })
    const guardian = stage.world.household.profiles.find(({ id }) => id === child.guardians[0])!
    stage.asks('wantBuy', { title: titleOf(stage, item) })
    quote(stage, item)
    stage.calls('approval_request', { item: item.id })
    stage.tells('waiting')
    committed(stage.does('approve', { what: 'acquisition', item: item.id, amount, for: child.id, by: guardian.id }))
    stage.asks('agree')
    charge(stage, { item, payer: guardian })
    tellBought(stage, item, amount)
  }),
  edge('wallet-short-and-said-so', '01 02 13', tools, (stage, stream) => {
    const buyer = payerFrom(stage, stream)
    const item = toBuy(stage, stream, { ...buyer, cap: null })
    const amount = totalOf(item, stage.market)
    stage.begin({ active: buyer.id, wallet: amount - 1, profiles: { [buyer.id]: { cap: null } } })
    const title = titleOf(stage, item)
    stage.asks('wantBuy', { title })
    quote(stage, item)
    stage.asks('agree')
    stage.does('step_up', {})
    const consent = committed(stage.does('approve', { what: 'charge', item: item.id, amount }))
    stage.calls('purchase', { item: item.id, consent: consent.no, total: amount })
    stage.tells('refused')
    stage.tells('notDone', { title })
  }),
]

function spentIn(purchases: readonly { profile: string; at: number; amount: number }[], id: string, window: number): number {
  return purchases
    .filter(({ profile, at }) => profile === id && at >= worldStart - window * dayMs)
    .reduce((sum, { amount }) => sum + amount, 0)
}
