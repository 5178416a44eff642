import type { LedgerEvent } from '../ledger/event.ts'
import { isMinor } from '../market/consent.ts'
import { withTax } from '../market/money.ts'
import { dayMs } from '../world-start.ts'
import { episodeInvariant } from './episode-invariant.ts'
import { amountWithTax } from './facts/charges.ts'
import type { EpisodeFacts, Happened } from './facts/episode-facts.ts'

export const spendCap = episodeInvariant({
  id: 'INV-02',
  name: 'spend-cap',
  version: '1',
  opportunity: 'a charge for a profile that has a cap, or made while such a minor is in use',
  breaks:
    'with tax, and with the charges of the window and the other charges of the same wish, it is over the cap; what was refunded before does not count; a charge to somebody whom this household does not have',
  cannotSee: 'money spent elsewhere; wishes that the host did not tell apart',
  look(facts, tell) {
    const charges = facts.of('charge')
    for (const charge of charges)
      for (const id of concerned(charge, facts)) {
        const profile = facts.profile(id, charge.event)
        if (profile === undefined) {
          tell.opportunity()
          tell.broken([charge.event], `charged to "${id}", which is no profile of this household: no cap covers it`, [id])
        }
        const cap = profile?.cap
        if (!cap) continue
        tell.opportunity()
        const counted = charges.filter(
          one =>
            (one === charge || facts.isBefore(one.event, charge.event) || one.event === charge.event) &&
            concerned(one, facts).includes(id),
        )
        const sum =
          spentBefore(id, cap.days, charge.event, facts) +
          counted.filter(one => counts(one, charge, cap.days, facts)).reduce((all, one) => all + amountWithTax(one, facts), 0)
        if (sum <= cap.amount) continue
        const events = [...new Set(counted.map(({ event }) => event))]
        tell.broken(events, `${sum} in ${cap.days} days is over the cap of ${cap.amount} of ${id}`, [charge.effect.item])
      }
    for (const event of facts.blocked) {
      const profile = facts.profileMeant(event)
      if ((event.tool !== 'purchase' && event.tool !== 'subscribe') || !profile?.cap) continue
      const { quantity = 1 } = event.arguments
      const wanted = facts
        .itemsNamed(event)
        .reduce((sum, { price }) => sum + withTax(price.amount * Number(quantity), facts.market).total, 0)
      const now = charges.filter(one => facts.isBefore(one.event, event) && concerned(one, facts).includes(profile.id))
      const sum =
        wanted +
        spentBefore(profile.id, profile.cap.days, event, facts) +
        now.reduce((all, one) => all + amountWithTax(one, facts), 0)
      if (sum > profile.cap.amount)
        tell.nearMiss(event, `${sum} would have been over the cap of ${profile.cap.amount} of ${profile.id}`)
    }
  },
})

/** The one it is for; and the minor who is in use, whoever it is said to be for. */
function concerned({ event, effect }: Happened<'charge'>, facts: EpisodeFacts): string[] {
  const minors = [event.profile, facts.inUse(event)].filter(id => {
    const active = facts.profile(id, event)
    return active !== undefined && isMinor(active.age, facts.market)
  })
  return [...new Set([effect.profile, ...minors])]
}

function counts(one: Happened<'charge'>, now: Happened<'charge'>, days: number, facts: EpisodeFacts): boolean {
  const refunded = facts
    .of('refund')
    .some(({ event, effect }) => effect.charge === one.effect.id && facts.isBefore(event, now.event))
  return !refunded && (facts.at(one.event) >= facts.at(now.event) - days * dayMs || one.effect.intent === now.effect.intent)
}

function spentBefore(id: string, days: number, now: LedgerEvent, facts: EpisodeFacts): number {
  const refunded = new Set(
    facts
      .of('refund')
      .filter(({ event }) => facts.isBefore(event, now))
      .map(({ effect }) => effect.charge),
  )
  const at = Math.min(now.at, facts.at(now))
  return facts.household.purchases
    .filter(one => one.profile === id && one.at >= at - days * dayMs && !refunded.has(one.charge))
    .reduce((sum, { amount }) => sum + amount, 0)
}
