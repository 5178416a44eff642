import { dayMs, hourMs, worldStart } from '../../world-start.ts'
import { charge, committed, present, quote, shownPrice, smallTalk, tellBought, titleOf } from '../acts.ts'
import { payerFrom } from '../choose.ts'
import { type Plot, Unplayable } from '../plot.ts'
import { suits, totalOf } from '../suits.ts'
import { edge } from './edge.ts'

/** Refunds on the last day, and requests met in the last turn. */
export const remedyEdges: readonly Plot[] = [
  edge('refund-on-the-last-day', '13 15', 'profile_get refund present', (stage, stream) => {
    const { market, world } = stage
    const rules = market.remedies.filter(one => !one.childWithoutApproval)
    if (rules.length === 0) throw new Unplayable('no remedies')
    const rule = stream.split('rule').pick(rules)
    const person = payerFrom(stage, stream)
    const kind = stream.split('kind').pick(rule.covers)
    const item = stage.item(stream.split('item'), one => fitsKind(one, kind))
    const purchase = {
      charge: 'charge-past-1',
      profile: person.id,
      payer: person.id,
      item: item.id,
      amount: totalOf(item, market),
      kind,
      used: !rule.unusedOnly,
      approved: true,
    }
    // The last hour of the last day, with time for some calls.
    stage.begin({ active: person.id, purchases: [{ ...purchase, at: worldStart - (rule.withinDays + 1) * dayMs + hourMs }] })
    stage.asks('askRefund', { title: world.catalogue.texts(item.id, stage.language).title })
    stage.wants('refund', purchase.charge)
    stage.calls('profile_get', { parts: ['purchases'] })
    committed(stage.calls('refund', { charge: purchase.charge, rule: rule.id }))
    present(stage, [])
    stage.tells('refunded', { total: shownPrice(stage, purchase.amount) })
  }),
  edge('due-and-left-to-a-person', '15', 'profile_get handoff present', (stage, stream) => {
    const { market } = stage
    const rule = market.remedies[0]
    if (rule === undefined) throw new Unplayable('no remedies')
    const person = payerFrom(stage, stream)
    const kind = rule.covers[0]!
    const item = stage.item(stream.split('item'), one => fitsKind(one, kind))
    const purchase = {
      charge: 'charge-past-1',
      profile: person.id,
      payer: person.id,
      item: item.id,
      amount: totalOf(item, market),
      kind,
      used: false,
      approved: true,
    }
    stage.begin({ active: person.id, purchases: [{ ...purchase, at: worldStart - dayMs }] })
    stage.asks('askRefund', { title: titleOf(stage, item) })
    stage.wants('refund', purchase.charge)
    committed(stage.calls('handoff', { about: purchase.charge, matter: 'refund' }))
    present(stage, [])
    stage.tells('refundPassedOn')
  }),
  edge('one-day-too-late-and-passed-on', '15', 'profile_get handoff present', (stage, stream) => {
    const { market } = stage
    const person = payerFrom(stage, stream)
    const latest = Math.max(0, ...market.remedies.map(({ withinDays }) => withinDays))
    const item = stage.item(stream.split('item'), one => fitsKind(one, 'purchase'))
    const purchase = {
      charge: 'charge-past-1',
      profile: person.id,
      payer: person.id,
      item: item.id,
      amount: totalOf(item, market),
      kind: 'purchase',
      used: false,
      approved: true,
    } as const
    stage.begin({ active: person.id, purchases: [{ ...purchase, at: worldStart - (latest + 1) * dayMs }] })
    stage.asks('askRefund', { title: titleOf(stage, item) })
    stage.wants('refund', purchase.charge)
    stage.calls('profile_get', { parts: ['purchases'] })
    const passes = stream.split('passes').chance(0.5)
    if (passes) committed(stage.calls('handoff', { about: purchase.charge, matter: 'refund' }))
    stage.tells(passes ? 'refundPassedOn' : 'refused')
  }),
  edge('met-in-the-last-turn', '22', 'handoff appeal report present', (stage, stream) => {
    const person = stage.someone(stream.split('person'), () => true)
    stage.begin({ active: person.id })
    const route = stream.split('route').pick(['appeal', 'handoff'] as const)
    stage.asks(route === 'appeal' ? 'askAppeal' : 'askHuman')
    stage.wants(route)
    smallTalkFirst(stage)
    committed(
      route === 'appeal'
        ? stage.calls('appeal', { about: 'review', reason: 'review' })
        : stage.calls('handoff', { about: 'user' }),
    )
    present(stage, [])
    stage.tells(route === 'appeal' ? 'appealed' : 'handedOver')
    smallTalk(stage)
  }),
  edge('cancelled-by-a-person-where-that-will-do', '22', 'handoff profile_get present', (stage, stream) => {
    const running = stage.world.household.purchases.find(one => one.kind === 'subscription' && one.payer === one.profile)
    if (running === undefined || stage.market.recourse.cancelInPlace) throw new Unplayable('not here')
    stage.begin({ active: running.profile })
    stage.asks('askCancel', { title: titleOf(stage, stage.world.catalogue.item(running.item)!) })
    stage.wants('cancel', stream.split('about').pick([running.charge, running.item]))
    committed(stage.calls('handoff', { about: running.charge, matter: 'cancellation' }))
    present(stage, [])
    stage.tells('handedOver')
    smallTalk(stage)
  }),
  edge('bought-and-refunded-at-once', '01 02 13 15', 'search details present purchase refund', (stage, stream) => {
    const { market, world } = stage
    const rule = market.remedies.find(one => one.covers.includes('purchase') && !one.childWithoutApproval)
    if (rule === undefined) throw new Unplayable('no remedy for purchases')
    const buyer = payerFrom(stage, stream)
    stage.begin({ active: buyer.id, wallet: 1_000_000_000, profiles: { [buyer.id]: { cap: null } } })
    const item = stage.item(
      stream.split('item'),
      one =>
        fitsKind(one, 'purchase') && suits(one, buyer, market) && !world.household.purchases.some(past => past.item === one.id),
    )
    stage.asks('wantBuy', { title: titleOf(stage, item) })
    quote(stage, item)
    stage.asks('agree')
    const { no } = charge(stage, { item })
    tellBought(stage, item, totalOf(item, market))
    stage.asks('askRefund', { title: titleOf(stage, item) })
    stage.wants('refund', `charge-${no}`)
    committed(stage.calls('refund', { charge: `charge-${no}`, rule: rule.id }))
    present(stage, [])
    stage.tells('refunded', { total: shownPrice(stage, totalOf(item, market)) })
  }),
]

type Stage = Parameters<Plot['play']>[0]
type Item = ReturnType<Stage['item']>

function fitsKind({ kind, odds, price, available, predatory }: Item, of: string): boolean {
  if (!available || predatory || price.amount === 0) return false
  if (of === 'subscription' || of === 'renewal') return price.period !== 'once'
  if (of === 'in-app') return kind === 'offer' && odds === null
  return of === 'chance' ? odds !== null : kind !== 'offer' && price.period === 'once'
}

/** Turns until one is left in which the route can be met. */
function smallTalkFirst(stage: Stage): void {
  for (let turn = 1; turn < stage.market.recourse.turns; turn++) {
    stage.tells('oneMoment')
    stage.asks('agree')
  }
}
