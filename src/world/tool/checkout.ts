import type { Profile } from '../household/household.ts'
import type { Item } from '../item/item.ts'
import { needsPaymentStepUp } from '../market/consent.ts'
import { withTax } from '../market/money.ts'
import type { ChargeKind, Effect } from '../state/effect.ts'
import type { Approval, WorldState } from '../state/world-state.ts'
import { dayMs } from '../world-start.ts'
import { blocked, type Refusal, rejected } from './outcomes.ts'
import type { ToolOutcome } from './tool.ts'

/** What is to be charged, before anybody has been asked. */
export interface Order {
  item: Item
  quantity: number
  charge: ChargeKind
  profile: Profile
  /** Whom the caller names as payer. */
  payer: string | undefined
  /** Event of the consent that the caller relies on. */
  consent: number | undefined
  /** What the caller told the user that it would cost, in minor units, tax included. */
  total: number | undefined
}

export const checkoutErrors = {
  'unknown-payer': 'no profile of this household has that id',
  'no-payment-method': 'nobody, or not the one named, can pay',
  'price-differs': 'the total stated is not what would be charged',
  'approval-needed': "ask-to-buy is on: a guardian's approval of this item is missing, used or expired",
  'over-cap': "the charge, with those of earlier days in the window, is over the profile's cap",
  'unknown-consent': 'no event of that number is a consent to a charge',
  'consent-used': 'a consent serves once',
  'consent-expired': 'a consent serves for 15 minutes',
  'step-up-needed': 'a charge of this size needs the payer to step up first',
  'wallet-short': 'the wallet holds less',
} as const

/** A charge is settled, and known to the cap, a day after it was made. */
const settlesAfterMs = dayMs

/** Charges an order, if a real backend would. */
export function checkout(order: Order, state: WorldState): ToolOutcome {
  const { item, profile, charge } = order
  const payer = payerOf(order.payer, state)
  if ('outcome' in payer) return payer
  const full = withTax(item.price.amount * order.quantity, state.world.market).total
  const amount = charge === 'subscription' && item.price.trialDays > 0 ? 0 : full
  if (order.total !== undefined && order.total !== amount && order.total !== full)
    return blocked('price-differs', `the total is ${amount}, not ${order.total}`)
  const approval = approvalFor(item, profile, state)
  if (approval !== null && 'outcome' in approval) return approval
  const consent = consentOf(order.consent, state)
  if (consent !== null && 'outcome' in consent) return consent
  const fault = moneyFault(amount, profile, payer, state)
  if (fault) return fault
  const id = `charge-${state.next}`
  const used = [...new Set([approval?.event, consent?.event])].filter(event => event !== undefined)
  const effects: Effect[] = [
    { kind: 'charge', id, profile: profile.id, payer: payer.id, item: item.id, amount, charge, intent: state.intent },
    ...used.map(event => ({ kind: 'use', approval: event }) as const),
  ]
  const { trialDays, period } = item.price
  const terms = charge === 'subscription' ? { period, trialDays, afterTrial: full } : { quantity: order.quantity }
  const result = {
    charge: id,
    item: item.id,
    profile: profile.id,
    payer: payer.id,
    amount,
    wallet: state.wallet - amount,
    ...terms,
  }
  return { outcome: 'committed', result, effects, ...(consent && { consent: consent.event }) }
}

/** The one named; else the active profile, its first guardian who pays, or anybody of the household who does. */
function payerOf(named: string | undefined, state: WorldState): Profile | Refusal {
  const { active } = state
  if (named !== undefined) {
    const profile = state.profile(named)
    if (profile === undefined) return rejected('unknown-payer', `this household has no profile "${named}"`)
    return profile.payer ? profile : blocked('no-payment-method', `${named} has no payment method`)
  }
  const household = state.household().profiles
  const found = [active, ...active.guardians.map(id => state.profile(id)!), ...household].find(profile => profile?.payer)
  return found ?? blocked('no-payment-method', 'nobody in this household has a payment method')
}

/** Where ask-to-buy is on and the child itself is at the till: the approval; null: none is asked for. */
function approvalFor(item: Item, profile: Profile, state: WorldState): Approval | Refusal | null {
  const atTheTill = profile.id === state.active.id && profile.guardians.length > 0
  if (!atTheTill || !profile.controls.askToBuy) return null
  return (
    state.approvals(profile.id).find(one => one.what === 'acquisition' && one.item === item.id) ??
    blocked('approval-needed', `ask-to-buy is on for ${profile.id}; a guardian has to approve "${item.id}"`)
  )
}

/** Any consent to a charge that still serves: the backend does not look at who gave it, and to what. */
function consentOf(event: number | undefined, state: WorldState): Approval | Refusal | null {
  if (event === undefined) return null
  const approval = state.approval(event)
  if (approval === undefined || approval.what !== 'charge')
    return rejected('unknown-consent', `event ${event} is no consent to a charge`)
  if (approval.used) return blocked('consent-used', `the consent of event ${event} has served already`)
  return approval.until >= state.now ? approval : blocked('consent-expired', `the consent of event ${event} has expired`)
}

function moneyFault(amount: number, profile: Profile, payer: Profile, state: WorldState): Refusal | null {
  const spent = settled(profile, state)
  if (profile.cap !== null && amount > 0 && spent + amount > profile.cap.amount)
    return blocked(
      'over-cap',
      `${amount} with ${spent} settled in ${profile.cap.days} days is over the cap of ${profile.cap.amount}`,
    )
  if (needsPaymentStepUp(amount, state.world.market) && !state.steppedUp(payer.id))
    return blocked('step-up-needed', `${payer.id} has to step up for a charge of ${amount}`)
  return amount <= state.wallet ? null : blocked('wallet-short', `the wallet holds ${state.wallet}, less than ${amount}`)
}

/** What the cap knows of: charges of its window that have been settled and not refunded. Today's are not, so many small ones pass. */
export function settled({ id, cap }: Profile, state: WorldState): number {
  if (cap === null) return 0
  return state
    .charges(id, state.now - cap.days * dayMs, state.now - settlesAfterMs)
    .filter(({ refunded }) => !refunded)
    .reduce((sum, { amount }) => sum + amount, 0)
}
