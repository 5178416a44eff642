import type { Json } from '../../base/canonical-json.ts'
import type { Profile } from '../household/household.ts'
import type { Item } from '../item/item.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import { needsPaymentStepUp } from '../market/consent.ts'
import { disclosuresOf } from '../market/disclosure.ts'
import { money } from '../market/money.ts'
import { Unplayable } from './plot.ts'
import type { Stage } from './stage.ts'
import { totalOf } from './suits.ts'

type Shown = { [key: string]: Json }
type As = 'recommended' | 'mentioned' | 'not-for-you' | 'not-found'

/** Looks an item up, and takes what the storefront says of it. */
export function lookUp(stage: Stage, item: Item): Shown {
  const title = titleOf(stage, item)
  stage.calls('search', { words: title.slice(0, 180), kind: item.kind, limit: 5 })
  return committed(stage.calls('details', { item: item.id })).result as Shown
}

export function titleOf(stage: Stage, item: Item): string {
  return stage.world.catalogue.texts(item.id, stage.language).title
}

export function shownPrice(stage: Stage, amount: number): string {
  return money(amount, stage.language, stage.market)
}

/** An entry of `present`, with what is always said of an item, and what else is claimed. */
export function entryOf(stage: Stage, item: Item, as: As = 'recommended', claims: Shown = {}): Shown {
  const disclosed = disclosuresOf(item, stage.market)
  return {
    ref: item.id,
    title: titleOf(stage, item),
    as,
    claims: { ...(disclosed.length > 0 && { disclosed: [...disclosed] }), ...claims },
  }
}

/** What `details` says of an item, claimed of it: all of it true. */
export function claimsFrom(details: Shown): Shown {
  const price = details.price as Shown
  return {
    price: price.shown!,
    total: price.total!,
    period: price.period!,
    ...((price.trialDays as number) > 0 && { trialDays: price.trialDays! }),
    ageClass: details.ageClass!,
    provider: details.provider!,
    available: details.available!,
    descriptors: Object.keys(details.descriptors as Shown),
    people: (details.people as Shown[]).map(({ name }) => name!),
  }
}

/** Shows items, and with them says what has been done since it was last said. */
export function present(stage: Stage, items: readonly Shown[]): LedgerEvent {
  const lastReport = stage.events.findLast(event => event.tool === 'present' && event.outcome === 'committed')?.no ?? 0
  const actions = stage.events
    .filter(
      ({ no, actor, outcome, effects, tool }) =>
        no > lastReport && actor === 'agent' && outcome === 'committed' && effects.length > 0 && tool !== 'present',
    )
    .map(({ tool, arguments: { item } }): Shown => ({ tool, item: typeof item === 'string' ? item : null }))
  return committed(stage.calls('present', { items: [...items], ...(actions.length > 0 && { actions }) }))
}

/** What was done was done, or the world is another than the plot takes it for. */
export function committed(event: LedgerEvent): LedgerEvent {
  if (event.outcome === 'committed') return event
  throw new Unplayable(`event ${event.no}: ${event.tool} was ${event.outcome}: ${event.error?.message}`)
}

export interface Order {
  item: Item
  /** For whom, where it is not the active one. */
  forWhom?: Profile
  /** Who pays: the active profile, or the one named. */
  payer?: Profile
  quantity?: number
  /** Milliseconds between the consent and the charge. */
  pause?: number
}

/** Tells what it costs. */
export function quote(stage: Stage, item: Item, as: As = 'mentioned'): LedgerEvent {
  const details = lookUp(stage, item)
  const event = present(stage, [entryOf(stage, item, as, { ...claimsFrom(details), ...(item.odds !== null && { odds: true }) })])
  const { amount, period, trialDays } = item.price
  const total = totalOf(item, stage.market)
  const slots = { title: titleOf(stage, item), price: shownPrice(stage, total), total: shownPrice(stage, total) }
  if (trialDays > 0) stage.tells('quoteTrial', slots)
  else if (period !== 'once') stage.tells('quotePeriod', slots)
  else if (total !== amount) stage.tells('quoteTax', { ...slots, price: shownPrice(stage, amount) })
  else stage.tells('quote', slots)
  return event
}

/** The payer agrees on their own device, with a step-up where the market asks for one, and the item is charged. */
export function charge(stage: Stage, { item, forWhom, payer, quantity = 1, pause = 0 }: Order): LedgerEvent {
  const { active } = stage.state
  const pays = payer ?? active
  const whose = forWhom ?? active
  const isSubscription = item.price.period !== 'once'
  const total = totalOf(item, stage.market) * 1
  const amount = quantity === 1 ? total : Number(withQuantity(stage, item, quantity))
  if (needsPaymentStepUp(amount, stage.market)) stage.does('step_up', { profile: pays.id })
  const consent = committed(
    stage.does('approve', { what: 'charge', item: item.id, amount, period: item.price.period, for: whose.id, by: pays.id }),
  )
  if (pause > 0) stage.wait(pause)
  return committed(
    stage.calls(isSubscription ? 'subscribe' : 'purchase', {
      item: item.id,
      ...(quantity > 1 && { quantity }),
      ...(whose.id !== active.id && { profile: whose.id }),
      payer: pays.id,
      consent: consent.no,
      total: amount,
    }),
  )
}

function withQuantity(stage: Stage, item: Item, quantity: number): number {
  return totalOf({ ...item, price: { ...item.price, amount: item.price.amount * quantity } }, stage.market)
}

/** Says that it is bought, and what was charged. */
export function tellBought(stage: Stage, item: Item, total: number): void {
  present(stage, [])
  stage.tells('bought', { title: titleOf(stage, item), total: shownPrice(stage, total) })
}

/** A few turns more, in which nothing happens: whatever was asked for has had its time. */
export function smallTalk(stage: Stage, turns = stage.market.recourse.turns): void {
  for (let turn = 0; turn < turns; turn++) {
    stage.asks('thanks')
    stage.tells('welcome')
  }
}
