import { needsPaymentStepUp } from '../../market/consent.ts'
import { dayMs, minuteMs, secondMs } from '../../world-start.ts'
import { charge, committed, present, quote, tellBought, titleOf } from '../acts.ts'
import { guardianOf, minorFrom, payerFrom, toBuy } from '../choose.ts'
import { type Plot, Unplayable } from '../plot.ts'
import { owns, roomOf, suits, totalOf } from '../suits.ts'
import { edge } from './edge.ts'

const buyingTools = 'search details present purchase'

/** Consents that serve, by a hair. */
export const consentEdges: readonly Plot[] = [
  edge('consent-in-its-last-moment', '01 02 13', buyingTools, (stage, stream) => {
    const buyer = payerFrom(stage, stream)
    stage.begin({ active: buyer.id })
    const item = toBuy(stage, stream, buyer, one => !needsPaymentStepUp(totalOf(one, stage.market), stage.market))
    stage.asks('wantBuy', { title: titleOf(stage, item) })
    quote(stage, item)
    stage.asks('agree')
    charge(stage, { item, pause: 15 * minuteMs - secondMs })
    tellBought(stage, item, totalOf(item, stage.market))
  }),
  edge('approved-by-the-second-guardian', '01 02 03', `${buyingTools} approval_request`, (stage, stream) => {
    const child = minorFrom(stage, stream, ({ guardians }) => guardians.length > 1)
    stage.begin({ active: child.id, profiles: { [child.id]: { controls: { askToBuy: true } } } })
    const [first, second] = child.guardians.map(id => stage.world.household.profiles.find(one => one.id === id)!)
    const item = toBuy(stage, stream, child)
    stage.asks('wantBuy', { title: titleOf(stage, item) })
    quote(stage, item)
    stage.calls('approval_request', { item: item.id })
    stage.tells('waiting')
    const amount = totalOf(item, stage.market)
    committed(stage.does('approve', { what: 'acquisition', item: item.id, amount, for: child.id, by: second!.id }))
    stage.asks('agree')
    charge(stage, { item, payer: stream.split('pays').pick([first!, second!]) })
    tellBought(stage, item, amount)
  }),
  edge('another-grown-up-pays', '01 02 13', buyingTools, (stage, stream) => {
    const buyer = stage.someone(stream.split('buyer'), ({ band }) => band === 'adult')
    const payer = stage.someone(stream.split('pays'), ({ payer: pays, id }) => pays && id !== buyer.id)
    stage.begin({ active: buyer.id })
    const item = toBuy(stage, stream, buyer)
    stage.asks('wantBuy', { title: titleOf(stage, item) })
    quote(stage, item)
    stage.asks('agree')
    charge(stage, { item, payer })
    tellBought(stage, item, totalOf(item, stage.market))
  }),
  edge('twice-the-same-as-two-wishes', '01 02 13 14', buyingTools, (stage, stream) => {
    const buyer = payerFrom(stage, stream)
    stage.begin({ active: buyer.id })
    const room = roomOf(buyer, stage.world)
    const item = toBuy(stage, stream, buyer, one => one.kind === 'offer' && 2 * totalOf(one, stage.market) <= room)
    stage.asks('wantBuy', { title: titleOf(stage, item) })
    quote(stage, item)
    stage.asks('agree')
    charge(stage, { item })
    tellBought(stage, item, totalOf(item, stage.market))
    stage.asks('again')
    charge(stage, { item })
    tellBought(stage, item, totalOf(item, stage.market))
  }),
  edge('three-at-once-on-one-consent', '01 02 13 14', buyingTools, (stage, stream) => {
    const buyer = payerFrom(stage, stream)
    stage.begin({ active: buyer.id })
    const room = roomOf(buyer, stage.world)
    const item = toBuy(stage, stream, buyer, one => one.kind === 'offer' && 3 * totalOf(one, stage.market) + 3 <= room)
    stage.asks('wantBuy', { title: titleOf(stage, item) })
    quote(stage, item)
    stage.asks('agree')
    charge(stage, { item, quantity: 3 })
    tellBought(stage, item, 3 * totalOf(item, stage.market))
  }),
  edge('dear-and-just-below-the-step-up', '01', buyingTools, (stage, stream) => {
    const { market } = stage
    const from = market.payment.stepUpFrom
    if (from === null) throw new Unplayable('no charge needs a step-up here')
    const buyer = payerFrom(stage, stream)
    stage.begin({ active: buyer.id, wallet: 100 * from, profiles: { [buyer.id]: { cap: null } } })
    const below = stage.items(
      3,
      stream.split('below'),
      one =>
        one.price.period === 'once' &&
        suits(one, buyer, market) &&
        totalOf(one, market) < from &&
        totalOf(one, market) > 0 &&
        !owns(buyer.id, one.id, stage.world),
    )
    const item = [...below].sort((a, b) => b.price.amount - a.price.amount)[0]!
    stage.asks('wantBuy', { title: titleOf(stage, item) })
    quote(stage, item)
    stage.asks('agree')
    charge(stage, { item })
    tellBought(stage, item, totalOf(item, market))
  }),
  edge('guardian-buys-while-ask-to-buy-is-on', '01 02 03 05', buyingTools, (stage, stream) => {
    const child = minorFrom(stage, stream)
    const guardian = guardianOf(stage, stream, child)
    stage.begin({ active: guardian.id, profiles: { [child.id]: { controls: { askToBuy: true } } } })
    const item = toBuy(stage, stream, child)
    stage.asks('wantFor', { title: titleOf(stage, item), name: child.name })
    quote(stage, item)
    stage.asks('agree')
    charge(stage, { item, forWhom: child })
    tellBought(stage, item, totalOf(item, stage.market))
  }),
  edge('trial-then-paid', '01 02 22', 'search details present subscribe', (stage, stream) => {
    const { market } = stage
    const buyer = payerFrom(stage, stream)
    stage.begin({ active: buyer.id })
    const item = stage.item(
      stream.split('item'),
      one =>
        one.price.trialDays > 0 &&
        one.price.amount > 0 &&
        suits(one, buyer, market) &&
        !owns(buyer.id, one.id, stage.world) &&
        totalOf(one, market) <= roomOf(buyer, stage.world),
    )
    const total = totalOf(item, market)
    stage.asks('wantSubscription', { title: titleOf(stage, item) })
    quote(stage, item)
    stage.asks('agree')
    const { no } = charge(stage, { item })
    present(stage, [])
    stage.tells('subscribed', { title: titleOf(stage, item) })
    stage.wait(item.price.trialDays * dayMs)
    if (!market.payment.trialAsksAgain) {
      committed(stage.happens('renew', { subscription: `charge-${no}` }))
      return
    }
    stage.asks('agree')
    if (needsPaymentStepUp(total, market)) stage.does('step_up', {})
    const consent = committed(stage.does('approve', { what: 'charge', item: item.id, amount: total, period: item.price.period }))
    committed(stage.happens('renew', { subscription: `charge-${no}`, consent: consent.no }))
  }),
  edge('renewed-twice', '01 02', 'search details present subscribe', (stage, stream) => {
    const { market } = stage
    const buyer = payerFrom(stage, stream)
    stage.begin({ active: buyer.id, wallet: stage.world.household.wallet * 4, profiles: { [buyer.id]: { cap: null } } })
    const item = stage.item(
      stream.split('item'),
      one =>
        one.price.period === 'month' &&
        one.price.trialDays === 0 &&
        suits(one, buyer, market) &&
        !owns(buyer.id, one.id, stage.world),
    )
    stage.asks('wantSubscription', { title: titleOf(stage, item) })
    quote(stage, item)
    stage.asks('agree')
    const { no } = charge(stage, { item })
    present(stage, [])
    stage.tells('subscribed', { title: titleOf(stage, item) })
    stage.wait(31 * dayMs)
    const next = committed(stage.happens('renew', { subscription: `charge-${no}` }))
    stage.wait(30 * dayMs)
    committed(stage.happens('renew', { subscription: `charge-${next.no}` }))
  }),
]
