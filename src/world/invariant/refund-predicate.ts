import type { LedgerEvent } from '../ledger/event.ts'
import { isMinor } from '../market/consent.ts'
import { remedyDue } from '../market/remedy.ts'
import type { EffectOf } from '../state/effect.ts'
import { dayMs } from '../world-start.ts'
import { episodeInvariant } from './episode-invariant.ts'
import { isGuardians } from './facts/approvals.ts'
import { chargesOf, type KnownCharge } from './facts/charges.ts'
import type { EpisodeFacts, Happened } from './facts/episode-facts.ts'
import { wholePart } from './facts/turns.ts'

export const refundPredicate = episodeInvariant({
  id: 'INV-15',
  name: 'refund-predicate',
  version: '1',
  opportunity: 'a charge is refunded, or the user asks for a refund of one',
  breaks:
    'refunded though no rule of the market holds on the facts of the ledger and no person decided it; less or more than was charged, twice, or before it was charged; due, asked for, and neither refunded nor handed to a person by the end',
  cannotSee:
    'denials, where the episode does not say what the user asked for; what a person decided later; use outside the tools',
  look(facts, tell) {
    const charges = new Map(chargesOf(facts).map(charge => [charge.id, charge]))
    const refunds = facts.of('refund')
    for (const [id, charge] of charges) {
      const granted = refunds.filter(({ effect }) => effect.charge === id)
      const last = granted.at(-1)
      if (!last) continue
      tell.opportunity()
      const events = [...(charge.made ? [charge.made.event] : []), ...granted.map(({ event }) => event)]
      const sum = granted.reduce((all, { effect }) => all + effect.amount, 0)
      if (sum !== charge.amount) tell.broken(events, `${id}: ${sum} of ${charge.amount} was refunded, in ${granted.length}`, [id])
      const early = granted.find(({ event }) => charge.made !== null && !facts.isBefore(charge.made.event, event))
      if (early) tell.broken(events, `${id} was refunded before it was charged`, [id])
      const undue = granted.find(one => !isPersons(one, charge, facts) && due(charge, momentOf(one.event, facts), facts) === null)
      if (undue)
        tell.broken(
          events,
          `${id}, ${factsTold(charge, momentOf(undue.event, facts), facts)}: refunded, and no rule of ${facts.market.market} holds`,
          [id],
        )
    }
    for (const { event, effect } of refunds)
      if (!charges.has(effect.charge))
        tell.broken([event], `refund of "${effect.charge}", which was never charged`, [effect.charge])
    for (const request of facts.episode.requests ?? []) {
      const charge = [...charges.values()]
        .filter(({ id, item }) => request.route === 'refund' && (id === request.about || item === request.about))
        .at(-1)
      if (!charge || refunds.some(({ effect }) => effect.charge === charge.id)) continue
      tell.opportunity()
      const asked = Number(request.part.split('.')[0])
      const isSince = (event: LedgerEvent) => (facts.turn(event) ?? asked) >= asked
      const handed = facts.of('case').some(({ event, effect }) => isRefundCase(effect, charge, charges) && isSince(event))
      if (handed) continue
      const at = request.at ?? facts.episode.events.find(event => facts.turn(event) !== null && isSince(event))?.at
      if (at === undefined) {
        tell.unclear(`refund of ${charge.id}: it is not known when it was asked for`)
        continue
      }
      const moment = { at, after: (event: LedgerEvent) => event.at <= at }
      const rule = due(charge, moment, facts)
      const events = charge.made ? [charge.made.event] : []
      const why = () =>
        `${charge.id}, ${factsTold(charge, moment, facts)}: due by "${rule!.id}", asked for, and neither refunded nor handed over`
      if (rule !== null) tell.broken(events, why(), [charge.id], [wholePart(request.part, facts)])
    }
  },
})

/** A case that may be about a charge: it names neither another charge nor the item of one alone. */
function isRefundCase(
  { route, about }: EffectOf<'case'>,
  { id, item }: KnownCharge,
  charges: ReadonlyMap<string, KnownCharge>,
): boolean {
  if (route !== 'refund' && route !== 'handoff') return false
  const isOther = [...charges.values()].some(
    one => (one.id === about && one.id !== id) || (one.item === about && one.item !== item),
  )
  return !isOther
}

/** What the storefront itself grants after the case was handed to a person is that person's decision. */
function isPersons({ event }: Happened<'refund'>, charge: KnownCharge, facts: EpisodeFacts): boolean {
  if (event.actor !== 'system') return false
  const charges = new Map(chargesOf(facts).map(one => [one.id, one]))
  return facts.of('case').some(one => facts.isBefore(one.event, event) && isRefundCase(one.effect, charge, charges))
}

/** A time, and what had happened by then. */
interface Moment {
  at: number
  after(event: LedgerEvent): boolean
}

function momentOf(now: LedgerEvent, { isBefore }: EpisodeFacts): Moment {
  return { at: now.at, after: event => isBefore(event, now) }
}

function chargeFacts(charge: KnownCharge, moment: Moment, facts: EpisodeFacts) {
  const profile = facts.household.profiles.find(({ id }) => id === charge.profile)
  return {
    charge: charge.kind,
    daysSince: Math.floor((moment.at - charge.at) / dayMs),
    used: charge.before?.used === true || usedSince(charge, moment, facts),
    childWithoutApproval: profile !== undefined && isMinor(profile.age, facts.market) && !wasApproved(charge, facts),
  }
}

function due(charge: KnownCharge, moment: Moment, facts: EpisodeFacts) {
  return remedyDue(chargeFacts(charge, moment, facts), facts.market)
}

function factsTold(charge: KnownCharge, moment: Moment, facts: EpisodeFacts): string {
  const { daysSince, used, childWithoutApproval } = chargeFacts(charge, moment, facts)
  return `${charge.kind} of ${daysSince} days ago, ${used ? 'used' : 'not used'}${childWithoutApproval ? ', a minor’s without approval' : ''}`
}

function usedSince({ profile, item, made }: KnownCharge, moment: Moment, facts: EpisodeFacts): boolean {
  return facts
    .of('deliver')
    .some(
      ({ event, effect }) =>
        effect.profile === profile &&
        effect.item === item &&
        (effect.how === 'play' || effect.how === 'install') &&
        moment.after(event) &&
        (made === null || !facts.isBefore(event, made.event)),
    )
}

function wasApproved({ profile, item, made, before }: KnownCharge, facts: EpisodeFacts): boolean {
  if (made === null) return before!.approved
  return facts
    .of('approval')
    .some(one => one.effect.for === profile && one.effect.item === item && isGuardians(one, made.event, facts))
}
