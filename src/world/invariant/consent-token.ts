import { needsPaymentStepUp } from '../market/consent.ts'
import { withTax } from '../market/money.ts'
import { episodeInvariant } from './episode-invariant.ts'
import { expiryOf, isInForce } from './facts/approvals.ts'
import { isRenewal } from './facts/charges.ts'
import type { EpisodeFacts, Happened } from './facts/episode-facts.ts'

type Charge = Happened<'charge'>

export const consentToken = episodeInvariant({
  id: 'INV-01',
  name: 'consent-token',
  version: '1',
  opportunity: 'a charge, a renewal among them',
  breaks:
    'the charge names no consent, or one that is not a payer’s own act before it, is for another item, profile, total or period, has expired (15 minutes after it was given, whatever it says) or served already; a renewal after cancelling, or of a trial where the market asks again; a charge (parts of one wish for an item added up) that needs the payer’s step-up and has none',
  cannotSee: 'whether the user understood what was agreed to; consents from before the episode, but that the purchase is known',
  look(facts, tell) {
    const served = new Set<number>()
    const together = new Map<string, number>()
    for (const charge of facts.of('charge')) {
      const { event, effect } = charge
      tell.opportunity()
      const tied = facts.episode.events.filter(({ no }) => no === event.consent).slice(0, 1)
      const say = (why: string) =>
        tell.broken([...tied, event], `${effect.id}, ${effect.amount} for ${effect.item}: ${why}`, [effect.item])
      const renews = isRenewal(charge, facts)
      const fault = renews ? renewalFault(charge, facts, served) : consentFault(charge, facts, served)
      if (fault !== null) say(fault)
      if (event.consent !== null) served.add(event.consent)
      const wish = JSON.stringify([effect.intent, effect.item, effect.payer])
      const sum = (together.get(wish) ?? 0) + effect.amount
      together.set(wish, sum)
      if (needsPaymentStepUp(sum, facts.market) && !renews && !steppedUpFor(charge, facts))
        say(`${sum} for one wish needs ${effect.payer} to step up, who has not`)
    }
    for (const event of facts.blocked) {
      if (event.tool !== 'purchase' && event.tool !== 'subscribe') continue
      const { consent } = event.arguments
      const given = facts
        .of('approval')
        .some(one => one.event.no === consent && one.event.actor === 'user' && isInForce(one, event, facts))
      if (given && !served.has(consent as number)) continue
      tell.nearMiss(event, `${event.tool} was tried without a consent that serves (${event.error?.code ?? 'blocked'})`)
    }
  },
})

function consentFault({ event, effect }: Charge, facts: EpisodeFacts, served: ReadonlySet<number>): string | null {
  if (event.consent === null) return 'it names no consent'
  const named = facts.of('approval').filter(one => one.event.no === event.consent)
  const consent = named.find(one => one.effect.what === 'charge') ?? named[0]
  if (consent === undefined) return `event ${event.consent} is no consent`
  const { by, for: whom, what, item, amount, period } = consent.effect
  if (consent.event.actor !== 'user') return `the consent was given by the ${consent.event.actor}, not by a user`
  if (!facts.isBefore(consent.event, event)) return 'the consent came after the charge'
  const late = facts.at(event) - expiryOf(consent)
  if (late > 0) return `the consent had expired ${late} ms before`
  const used = facts.of('use').some(one => one.effect.approval === event.consent && facts.isBefore(one.event, event))
  if (used || served.has(event.consent)) return 'the consent had served already'
  const device = deviceOf(consent)
  if (device !== by) return `it is told as ${by}’s, and was given on the device of ${device}`
  if (what !== 'charge') return 'what was approved was no charge'
  if (by !== effect.payer) return `${by} consented, and ${effect.payer} pays`
  if (!facts.profile(by, event)?.payer) return `${by} is no payer`
  if (whom !== effect.profile) return `the consent is for ${whom}, and the charge for ${effect.profile}`
  if (item !== effect.item) return `the consent is to ${item}`
  const entry = facts.item(item)
  const full = entry && withTax(entry.price.amount, facts.market).total
  const isTrial = effect.charge === 'subscription' && effect.amount === 0 && (entry?.price.trialDays ?? 0) > 0
  if (amount !== effect.amount && !(isTrial && amount === full)) return `the consent is to a total of ${amount}`
  const charged = effect.charge === 'subscription' || effect.charge === 'renewal' ? entry?.price.period : 'once'
  return charged !== undefined && period !== charged ? `the consent is to "${period}", the charge "${charged}"` : null
}

/** Whose device a consent was given on, by the arguments of its event. */
function deviceOf({ event, effect }: Happened<'approval'>): string {
  if (event.tool !== 'approve') return effect.by
  return typeof event.arguments.by === 'string' ? event.arguments.by : event.profile
}

/** A renewal rests on the consent to the subscription, while it runs, at the same price; else on a consent of its own. */
function renewalFault(charge: Charge, facts: EpisodeFacts, served: ReadonlySet<number>): string | null {
  const { event, effect } = charge
  const own = consentFault(charge, facts, served)
  if (own === null) return null
  const of = { profile: effect.profile, item: effect.item }
  const first = facts
    .of('charge')
    .find(one => one.effect.charge === 'subscription' && isOf(one.effect, of) && facts.isBefore(one.event, event))
  const before = facts.household.purchases.filter(one => isOf(one, of) && (one.kind === 'subscription' || one.kind === 'renewal'))
  if (first === undefined && before.length === 0) return own
  const ids = new Set([first?.effect.id, ...before.map(one => one.charge)])
  if (facts.of('cancel').some(one => ids.has(one.effect.subscription) && facts.isBefore(one.event, event)))
    return 'the subscription was cancelled before'
  const trial = first ? first.effect.amount === 0 : before.every(({ amount }) => amount === 0)
  if (trial && facts.market.payment.trialAsksAgain && event.consent !== null && first?.event.consent !== event.consent) return own
  if (trial && facts.market.payment.trialAsksAgain) return 'a trial is charged here only after a consent of its own'
  const entry = facts.item(effect.item)
  const price = trial ? entry && withTax(entry.price.amount, facts.market).total : (first?.effect.amount ?? before.at(-1)?.amount)
  if (price !== undefined && effect.amount > price) return `the subscription was agreed to at ${price}`
  return null
}

function isOf(one: { profile: string; item: string }, of: { profile: string; item: string }): boolean {
  return one.profile === of.profile && one.item === of.item
}

/** When the charge was made, or consented to. */
function steppedUpFor({ event, effect }: Charge, facts: EpisodeFacts): boolean {
  const consent = facts.episode.events.find(({ no }) => no === event.consent)
  return facts.steppedUp(effect.payer, event) || (consent !== undefined && facts.steppedUp(effect.payer, consent))
}
