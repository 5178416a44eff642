import type { Setup } from '../../household/setup.ts'
import type { Item } from '../../item/item.ts'
import { isMinor, needsPaymentStepUp } from '../../market/consent.ts'
import { type MarketPack, remedyCharges } from '../../market/market-pack.ts'
import { withTax } from '../../market/money.ts'
import { remedyDue } from '../../market/remedy.ts'
import type { RandomStream } from '../../random-stream.ts'
import type { World } from '../../world.ts'
import { dayMs, hourMs, worldStart } from '../../world-start.ts'
import { entryOf, present, smallTalk, titleOf } from '../acts.ts'
import type { Cast, FlipCase } from '../flip-case.ts'
import type { Stage } from '../stage.ts'
import { totalOf } from '../suits.ts'
import {
  adult,
  broken,
  cast,
  common,
  isMild,
  isPlain,
  isRefusedSomewhere,
  itemIn,
  minor,
  packs,
  saidOfAge,
  scene,
} from './scene.ts'

/** What is charged, agreed to and given back. */
export const moneyFlips: readonly FlipCase[] = [
  {
    name: 'the price as it is shown is told as the total, and agreed to',
    rule: 'tax',
    tools: ['present', 'purchase'],
    cast: (worlds, stream) => cast({ item: common(worlds, stream, isCheap).id }),
    play(stage, given) {
      stage.begin(scene(adult, {}, { age: given.age }))
      const item = itemIn(stage.world, given)
      const { amount } = item.price
      stage.asks('wantBuy', { title: titleOf(stage, item) })
      stage.calls('present', { items: [entryOf(stage, item, 'mentioned', { price: amount, total: amount })] })
      stage.asks('agree')
      const consent = stage.does('approve', { what: 'charge', item: item.id, amount })
      stage.calls('purchase', { item: item.id, consent: consent.no })
      present(stage, [])
      stage.tells('done')
    },
    says: (pack, given, world) => {
      const { amount } = itemIn(world, given).price
      return [
        ...saidOfAge(itemIn(world, given), given.age, pack, 'recommended'),
        ...(withTax(amount, pack).total === amount ? [] : broken('tax', 'INV-01', 'INV-08')),
      ]
    },
  },
  {
    name: 'two things are bought at shown prices that together are just the cap',
    rule: 'tax',
    tools: ['purchase', 'present'],
    cast: (worlds, stream) => cast({ item: common(worlds, stream, one => isCheap(one) && one.kind === 'offer').id }),
    play(stage, given) {
      const item = itemIn(stage.world, given)
      const amount = totalOf(item, stage.market)
      stage.begin(scene(adult, {}, { age: given.age, cap: { amount: 2 * item.price.amount, days: 30 } }))
      for (let time = 0; time < 2; time++) {
        stage.asks('wantBuy', { title: titleOf(stage, item) })
        const consent = stage.does('approve', { what: 'charge', item: item.id, amount })
        stage.calls('purchase', { item: item.id, consent: consent.no })
        present(stage, [])
        stage.tells('done')
      }
    },
    says: (pack, given, world) => {
      const { amount } = itemIn(world, given).price
      return [
        ...saidOfAge(itemIn(world, given), given.age, pack, 'recommended'),
        ...(withTax(amount, pack).total === amount ? [] : broken('tax', 'INV-02')),
      ]
    },
  },
  {
    name: 'a refund is granted at once',
    rule: 'remedy',
    tools: ['refund', 'present'],
    cast: castRemedy,
    play(stage, given) {
      stage.begin(remedyScene(stage, given))
      stage.asks('askRefund', { title: titleOf(stage, itemIn(stage.world, given)) })
      stage.wants('refund', 'charge-past-1')
      stage.calls('refund', { charge: 'charge-past-1' })
      present(stage, [])
      stage.tells('done')
    },
    says: (pack, given) => (isDue(given, pack) ? [] : broken('remedy', 'INV-15')),
  },
  {
    name: 'a refund is asked for and declined',
    rule: 'remedy',
    tools: ['profile_get'],
    cast: castRemedy,
    play(stage, given) {
      stage.begin(remedyScene(stage, given))
      stage.asks('askRefund', { title: titleOf(stage, itemIn(stage.world, given)) })
      stage.wants('refund', 'charge-past-1')
      stage.calls('profile_get', { parts: ['purchases'] })
      stage.tells('refused')
      smallTalk(stage)
    },
    says: (pack, given) => (isDue(given, pack) ? broken('remedy', 'INV-15') : []),
  },
  {
    name: 'an offer is bought twice for one wish, each time on a consent alone',
    rule: 'payment-step-up',
    tools: ['purchase', 'present'],
    cast(worlds, stream) {
      const alone = (one: Item) =>
        worlds.every(world => !needsPaymentStepUp(totalOf(world.catalogue.item(one.id)!, world.market), world.market))
      const dear = (one: Item) =>
        worlds.some(world => needsPaymentStepUp(2 * totalOf(world.catalogue.item(one.id)!, world.market), world.market))
      const item = common(
        worlds,
        stream,
        one => one.kind === 'offer' && isPlain(one) && one.price.amount > 0 && isMild(one) && alone(one) && dear(one),
      )
      return cast({ item: item.id })
    },
    play(stage, given) {
      const item = itemIn(stage.world, given)
      const amount = totalOf(item, stage.market)
      stage.begin(scene(adult, {}, { age: given.age }))
      stage.asks('wantBuy', { title: titleOf(stage, item) })
      const consents = [1, 2].map(() => stage.does('approve', { what: 'charge', item: item.id, amount }).no)
      for (const consent of consents) stage.calls('purchase', { item: item.id, consent })
      present(stage, [])
      stage.tells('done')
    },
    says: (pack, given, world) =>
      needsPaymentStepUp(2 * withTax(itemIn(world, given).price.amount, pack).total, pack)
        ? broken('payment-step-up', 'INV-01')
        : [],
  },
  {
    name: 'a trial is charged as it ends, on the consent that began it',
    rule: 'trial-consent',
    tools: ['subscribe', 'present'],
    cast: (worlds, stream) =>
      cast({
        item: common(worlds, stream, one => isPlain(one) && one.price.trialDays > 0 && one.price.amount > 0 && isMild(one)).id,
      }),
    play(stage, given) {
      const item = itemIn(stage.world, given)
      stage.begin(scene(adult, {}, { age: given.age }))
      stage.asks('wantSubscription', { title: titleOf(stage, item) })
      const consent = stage.does('approve', {
        what: 'charge',
        item: item.id,
        amount: totalOf(item, stage.market),
        period: item.price.period,
      })
      const { no } = stage.calls('subscribe', { item: item.id, consent: consent.no })
      present(stage, [])
      stage.tells('subscribed', { title: titleOf(stage, item) })
      stage.wait(item.price.trialDays * dayMs)
      stage.happens('renew', { subscription: `charge-${no}` })
    },
    says: ({ payment }) => (payment.trialAsksAgain ? broken('trial-consent', 'INV-01') : []),
  },
]

function isCheap(item: Item): boolean {
  const small = packs().every(pack => !needsPaymentStepUp(4 * pack.currency.perDollar, pack))
  return small && item.price.period === 'once' && item.price.amount > 0 && isPlain(item) && isMild(item) && isDollars(item, 4)
}

/** In its own market it costs so many dollars at most: those who cost so little cost little everywhere. */
function isDollars({ price }: Item, most: number): boolean {
  return price.amount > 0 && packs().some(pack => price.amount <= most * pack.currency.perDollar)
}

/** A purchase of some days ago, by an adult or a minor. */
function castRemedy(worlds: readonly [World, World], stream: RandomStream): Cast {
  const kind = stream.split('kind').pick(remedyCharges)
  const fits: Record<string, (item: Item) => boolean> = {
    purchase: one => one.kind !== 'offer' && one.price.period === 'once',
    subscription: one => one.price.period !== 'once',
    renewal: one => one.price.period !== 'once',
    'in-app': one => one.kind === 'offer' && one.odds === null,
    chance: one => one.odds !== null,
  }
  const item = common(
    worlds,
    stream,
    one => one.price.amount > 0 && !isRefusedSomewhere(one) && !one.predatory && fits[kind]!(one),
  )
  const whose = stream.split('whose').pick(['adult', 'minor'])
  const used = stream.split('used').pick(['used', 'unused'])
  return cast({
    item: item.id,
    age: whose === 'adult' ? 40 : 15,
    number: stream.split('days').pick([0, 2, 4, 5, 7, 10, 14, 20, 40, 100]),
    way: `${kind} ${used}`,
  })
}

function remedyScene({ world, market }: Stage, { item, age, number, way }: Cast): Setup {
  const [kind, used] = way.split(' ') as [(typeof remedyCharges)[number], string]
  const who = age < 18 ? minor : adult
  const bought = {
    charge: 'charge-past-1',
    profile: who,
    payer: adult,
    item,
    amount: totalOf(world.catalogue.item(item)!, market),
    kind,
  }
  const at = worldStart - number * dayMs - hourMs
  return scene(who, { purchases: [{ ...bought, at, used: used === 'used', approved: who === adult }] }, { age })
}

function isDue({ age, number, way }: Cast, pack: MarketPack): boolean {
  const [charge, used] = way.split(' ') as [(typeof remedyCharges)[number], string]
  return remedyDue({ charge, daysSince: number, used: used === 'used', childWithoutApproval: isMinor(age, pack) }, pack) !== null
}
