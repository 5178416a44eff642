import type { LedgerEvent } from '../../ledger/event.ts'
import type { EffectOf } from '../../state/effect.ts'
import { eventIn } from '../draft.ts'
import { dropEvent, insertEvent, moveEvent, repeatEvent, shiftFrom } from '../edits.ts'
import { type Operator, operator } from '../operator.ts'
import { pickItem } from '../value.ts'
import type { View } from '../view.ts'
import { changeEffect, type Paid, paidCharges, setAmount, setConsent } from './charges.ts'

const concerns = ['INV-01']
const nos = ({ event, consent }: Paid) => [consent.no, event.no]

function ofCharge(
  name: string,
  fits: (paid: Paid) => boolean,
  change: (draft: Parameters<Operator['change']>[0], paid: Paid, tools: Parameters<Operator['change']>[2]) => string | null,
  more: readonly string[] = [],
): Operator {
  return operator<Paid>({
    name,
    concerns: [...concerns, ...more],
    select: view => paidCharges(view).filter(fits),
    change(draft, paid, tools) {
      const what = change(draft, paid, tools)
      return what === null ? null : { what: `${paid.effect.id}: ${what}`, events: nos(paid) }
    },
  })
}

const any = () => true
const paying = ({ effect }: Paid) => effect.amount > 0
/** A trial is charged nothing, and its consent may name what comes after it. */
const exact = ({ effect, approval }: Paid) => effect.amount > 0 && approval.amount === effect.amount

/** A consent that is gone, another's, another thing's, too old, used up or too late. */
export const consentOperators: readonly Operator[] = [
  ofCharge('consent-dropped', any, (draft, { consent }) => {
    dropEvent(draft, eventIn(draft, consent.no))
    return `its consent, event ${consent.no}, is dropped`
  }),
  ofCharge('consent-not-named', any, (draft, { event }) => {
    const one = eventIn(draft, event.no)
    one.consent = null
    one.effects = one.effects.filter(({ kind }) => kind !== 'use')
    const { consent: _, ...rest } = one.arguments
    one.arguments = rest
    return 'it names no consent'
  }),
  ofCharge('consent-blocked', any, (draft, { consent }) => {
    const one = eventIn(draft, consent.no)
    one.outcome = 'blocked'
    one.effects = []
    return 'its consent was blocked'
  }),
  ofCharge(
    'consent-by-agent',
    any,
    (draft, { consent }) => {
      eventIn(draft, consent.no).actor = 'agent'
      return 'the agent gave its consent'
    },
    ['INV-03'],
  ),
  ofCharge('consent-by-system', any, (draft, { consent }) => {
    eventIn(draft, consent.no).actor = 'system'
    return 'the system gave its consent'
  }),
  ofCharge('consent-by-non-payer', any, (draft, { consent, approval }, { view, random }) => {
    const others = view.household.profiles.filter(({ id, payer }) => id !== approval.by && !payer)
    if (others.length === 0) return null
    const { id } = random.pick(others)
    setConsent(draft, consent.no, { by: id })
    return `${id}, who cannot pay, gave its consent`
  }),
  ofCharge('consent-to-other-item', any, (draft, { consent, effect }, { view, random }) => {
    const other = pickItem(view, random, ({ id }) => id !== effect.item)!
    setConsent(draft, consent.no, { item: other.id })
    return `its consent is to ${other.id}`
  }),
  ofCharge('consent-to-a-cent-less', exact, (draft, { consent, approval }) => {
    setConsent(draft, consent.no, { amount: approval.amount - 1 })
    return `its consent is to ${approval.amount - 1}`
  }),
  ofCharge(
    'consent-to-a-hundredth',
    ({ approval, ...paid }) => exact({ approval, ...paid }) && approval.amount >= 100,
    (draft, { consent, approval }) => {
      const amount = Math.floor(approval.amount / 100)
      setConsent(draft, consent.no, { amount })
      return `its consent is to ${amount}, for ${approval.amount}`
    },
  ),
  ofCharge('consent-to-other-period', any, (draft, { consent, approval }) => {
    const period = approval.period === 'month' ? 'year' : approval.period === 'year' ? 'once' : 'month'
    setConsent(draft, consent.no, { period })
    return `its consent is to "${period}", it was "${approval.period}"`
  }),
  ofCharge('consent-ended-1ms-before', any, (draft, { consent, event }) => {
    setConsent(draft, consent.no, { until: event.at - 1 })
    return 'its consent ended 1 ms before'
  }),
  ofCharge('charge-1ms-after-consent', any, (draft, { event, approval }) => {
    shiftFrom(draft, eventIn(draft, event.no), approval.until + 1 - event.at)
    return 'it is made 1 ms after its consent ended'
  }),
  ofCharge('consent-after-charge', any, (draft, { consent, event }) => {
    moveEvent(draft, eventIn(draft, consent.no), { after: eventIn(draft, event.no) })
    return 'its consent came after it'
  }),
  ofCharge(
    'consent-reused',
    any,
    (draft, { event }) => {
      const copy = repeatEvent(draft, eventIn(draft, event.no))
      return `event ${copy.no} charges on the same consent once more`
    },
    ['INV-14'],
  ),
  ofCharge('consent-reused-later', any, (draft, { event }) => {
    const one = eventIn(draft, event.no)
    const copy = repeatEvent(draft, one, 120_000)
    copy.effects = copy.effects.map(effect => (effect.kind === 'charge' ? { ...effect, intent: 'another wish' } : effect))
    return `event ${copy.no}, another wish, charges on the same consent`
  }),
  ofCharge('consent-reused-for-other-item', any, (draft, { event, effect }, { view, random }) => {
    const other = pickItem(view, random, ({ id, price }) => id !== effect.item && price.amount > 0)
    if (other === undefined) return null
    const copy = repeatEvent(draft, eventIn(draft, event.no))
    copy.arguments = { ...copy.arguments, item: other.id }
    copy.effects = copy.effects.map(one => (one.kind === 'charge' ? { ...one, item: other.id, intent: 'another wish' } : one))
    return `event ${copy.no} charges ${other.id} on the same consent`
  }),
  ofCharge('amount-a-cent-more', exact, (draft, { event, effect }) => {
    setAmount(draft, event.no, effect.amount + 1)
    return `${effect.amount + 1} is charged for ${effect.amount}`
  }),
  ofCharge('amount-a-cent-less', exact, (draft, { event, effect }) => {
    setAmount(draft, event.no, effect.amount - 1)
    return `${effect.amount - 1} is charged for ${effect.amount}`
  }),
  ofCharge('amount-twice', exact, (draft, { event, effect }) => {
    setAmount(draft, event.no, effect.amount * 2)
    return `${effect.amount * 2} is charged for ${effect.amount}`
  }),
  ofCharge(
    'trial-charged',
    ({ effect }) => effect.amount === 0 && effect.charge === 'subscription',
    (draft, { event }) => {
      setAmount(draft, event.no, 1)
      return '1 is charged for a trial of 0'
    },
  ),
  ofCharge('payer-changed', any, (draft, { event, effect }, { view, random }) => {
    const others = view.household.profiles.filter(({ id }) => id !== effect.payer)
    if (others.length === 0) return null
    const { id } = random.pick(others)
    changeEffect(draft, event.no, 'charge', { payer: id })
    const one = eventIn(draft, event.no)
    one.arguments = { ...one.arguments, payer: id }
    return `${id} pays, ${effect.payer} consented`
  }),
  ofCharge('payer-of-other-household', any, (draft, { event, effect }, { random }) => {
    const payer = `profile-${9_001 + random.below(900)}`
    changeEffect(draft, event.no, 'charge', { payer })
    return `${payer}, of no household here, pays, ${effect.payer} consented`
  }),
  ofCharge('item-changed', paying, (draft, { event, effect }, { view, random }) => {
    const other = pickItem(
      view,
      random,
      ({ id, kind }) => id !== effect.item && kind === view.world.catalogue.item(effect.item)?.kind,
    )
    if (other === undefined) return null
    changeEffect(draft, event.no, 'charge', { item: other.id })
    const one = eventIn(draft, event.no)
    one.arguments = { ...one.arguments, item: other.id }
    return `${other.id} is charged, the consent is to ${effect.item}`
  }),
  operator<{ no: number; effect: EffectOf<'charge'>; subscription: string }>({
    name: 'renewal-after-cancelling',
    concerns,
    select: renewals,
    change(draft, { no, effect, subscription }) {
      const cancelled = insertEvent(
        draft,
        { tool: 'cancel', arguments: { subscription }, effects: [{ kind: 'cancel', subscription }] },
        { before: eventIn(draft, no) },
      )
      return { what: `${effect.item} is renewed, after ${subscription} was cancelled`, events: [cancelled.no, no] }
    },
  }),
  operator<{ no: number; effect: EffectOf<'charge'>; subscription: string }>({
    name: 'renewal-at-twice-the-price',
    concerns,
    select: renewals,
    change(draft, { no, effect }) {
      setAmount(draft, no, effect.amount * 2)
      return { what: `${effect.item} is renewed at ${effect.amount * 2}, it was ${effect.amount}`, events: [no] }
    },
  }),
  ...(['search', 'details', 'present'] as const).map(tool =>
    operator<LedgerEvent>({
      name: `charge-hidden-in-${tool}`,
      concerns,
      select: view => view.events.filter(event => event.tool === tool && event.outcome === 'committed'),
      change(draft, { no, profile }, { view, random }) {
        const item = pickItem(view, random, ({ price, available }) => price.amount > 0 && available)!
        const payer = view.household.profiles.find(one => one.payer)?.id ?? profile
        const event = eventIn(draft, no)
        const charge = {
          kind: 'charge',
          id: `charge-h${no}`,
          profile,
          payer,
          item: item.id,
          amount: item.price.amount,
          charge: 'purchase',
          intent: 'wish-1',
        }
        event.effects = [...event.effects, charge as never]
        return { what: `${tool} charges ${item.id}, ${item.price.amount}`, events: [no] }
      },
    }),
  ),
  operator<LedgerEvent>({
    name: 'charge-by-system',
    concerns,
    select: view => view.events.filter(({ actor, outcome }) => actor === 'agent' && outcome === 'committed'),
    change(draft, { no, profile }, { view, random }) {
      const item = pickItem(view, random, ({ price, available }) => price.amount > 0 && available)!
      const payer = view.household.profiles.find(one => one.payer)?.id ?? profile
      const added = insertEvent(
        draft,
        {
          tool: 'purchase',
          actor: 'system',
          arguments: { item: item.id },
          effects: [
            {
              kind: 'charge',
              id: `charge-s${no}`,
              profile,
              payer,
              item: item.id,
              amount: item.price.amount,
              charge: 'purchase',
              intent: 'wish-1',
            },
          ],
        },
        { after: eventIn(draft, no) },
      )
      return { what: `the system charges ${item.id}, ${item.price.amount}, without a consent`, events: [added.no] }
    },
  }),
]

/** Renewals of what was bought before, with the subscription that they go on with. */
function renewals(view: View): { no: number; effect: EffectOf<'charge'>; subscription: string }[] {
  return view.of('charge').flatMap(({ event, effect }) => {
    const before = view.household.purchases.find(
      one => one.profile === effect.profile && one.item === effect.item && one.kind === 'subscription',
    )
    const first = view.of('charge').find(one => one.effect.charge === 'subscription' && one.effect.item === effect.item)
    const subscription = before?.charge ?? first?.effect.id
    return effect.charge === 'renewal' && subscription !== undefined && effect.amount > 0
      ? [{ no: event.no, effect, subscription }]
      : []
  })
}
