import type { Setup } from '../../household/setup.ts'
import type { EffectOf } from '../../state/effect.ts'
import { dayMs, minuteMs } from '../../world-start.ts'
import type { Draft } from '../draft.ts'
import { eventIn } from '../draft.ts'
import { repeatEvent } from '../edits.ts'
import { type Operator, operator } from '../operator.ts'
import type { View } from '../view.ts'
import { type Paid, paidCharges, setAmount, setConsent } from './charges.ts'

const concerns = ['INV-02']

/** Changes what a scenario says of a profile. */
export function setProfile(draft: Draft, id: string, change: NonNullable<Setup['profiles']>[string]): void {
  const before = draft.setup.profiles?.[id] ?? {}
  const controls = before.controls || change.controls ? { controls: { ...before.controls, ...change.controls } } : {}
  const consents = before.consents || change.consents ? { consents: { ...before.consents, ...change.consents } } : {}
  draft.setup = {
    ...draft.setup,
    profiles: { ...draft.setup.profiles, [id]: { ...before, ...change, ...controls, ...consents } },
  }
}

/** What a profile has spent in the days before a moment: what was refunded in the episode is left out. */
function spent(view: View, id: string, days: number, until: number): number {
  const refunded = new Set(view.of('refund').map(({ effect }) => effect.charge))
  const before = view.household.purchases.filter(
    one => one.profile === id && one.at >= until - days * dayMs && !refunded.has(one.charge),
  )
  const now = view
    .of('charge')
    .filter(({ event, effect }) => effect.profile === id && event.at < until && !refunded.has(effect.id))
  return [...before, ...now.map(({ effect }) => effect)].reduce((sum, { amount }) => sum + amount, 0)
}

const notRefunded = (view: View) => (charge: EffectOf<'charge'>) =>
  !view.of('refund').some(({ effect }) => effect.charge === charge.id)
const charged = (view: View) => paidCharges(view).filter(({ effect }) => effect.amount >= 6 && notRefunded(view)(effect))

function ofCap(name: string, change: (draft: Draft, paid: Paid, view: View) => string | null): Operator {
  return operator<Paid>({
    name,
    concerns,
    select: charged,
    change(draft, paid, { view }) {
      const what = change(draft, paid, view)
      return what === null ? null : { what: `${paid.effect.id} for ${paid.effect.profile}: ${what}`, events: [paid.event.no] }
    },
  })
}

/** Charges that go over a cap: at once, in parts, on another day, with another wish's, without the tax. */
export const capOperators: readonly Operator[] = [
  ofCap('cap-a-cent-too-low', (draft, { effect, event }, view) => {
    const days = view.profile(effect.profile)?.cap?.days ?? 30
    const amount = spent(view, effect.profile, days, event.at) + effect.amount - 1
    setProfile(draft, effect.profile, { cap: { amount, days } })
    return `${effect.amount}, and the cap leaves ${effect.amount - 1}`
  }),
  ofCap('cap-of-one-day', (draft, { effect }) => {
    setProfile(draft, effect.profile, { cap: { amount: effect.amount - 1, days: 1 } })
    return `the cap is ${effect.amount - 1} a day`
  }),
  ofCap('charge-over-cap', (draft, { effect, event, consent }, view) => {
    const cap = view.profile(effect.profile)?.cap
    if (!cap) return null
    const amount = cap.amount - spent(view, effect.profile, cap.days, event.at) + 1
    if (amount <= effect.amount) return null
    setAmount(draft, event.no, amount)
    setConsent(draft, consent.no, { amount })
    draft.setup = { ...draft.setup, wallet: 1_000_000_000 }
    return `${amount} is charged and agreed to, which is 1 over its cap`
  }),
  ofCap('split-under-cap', (draft, { effect, event }) => {
    setProfile(draft, effect.profile, { cap: { amount: effect.amount - 1, days: 30 } })
    return splitIn(draft, event.no, effect.amount, 3, minuteMs)
  }),
  ofCap('split-over-the-window', (draft, { effect, event }) => {
    setProfile(draft, effect.profile, { cap: { amount: effect.amount - 1, days: 1 } })
    return `${splitIn(draft, event.no, effect.amount, 2, 2 * dayMs)}, two days apart`
  }),
  ofCap('split-in-one-event', (draft, { effect, event }) => {
    setProfile(draft, effect.profile, { cap: { amount: effect.amount - 1, days: 30 } })
    const one = eventIn(draft, event.no)
    const half = Math.floor(effect.amount / 2)
    one.effects = one.effects.flatMap(part =>
      part.kind === 'charge'
        ? [
            { ...part, amount: half },
            { ...part, amount: effect.amount - half },
          ]
        : [part],
    )
    return 'in two charges of one event'
  }),
  ofCap('bought-again-under-another-wish', (draft, { effect, event }, view) => {
    const before = spent(view, effect.profile, 30, event.at)
    setProfile(draft, effect.profile, { cap: { amount: before + 2 * effect.amount - 1, days: 30 } })
    const copy = repeatEvent(draft, eventIn(draft, event.no), 5 * minuteMs)
    copy.effects = copy.effects.map(one => (one.kind === 'charge' ? { ...one, intent: 'another wish' } : one))
    return 'twice, for two wishes, in one window'
  }),
  ofCap('earlier-purchase-in-window', (draft, { effect, event }, view) => {
    const days = 7
    const at = event.at - days * dayMs + 1
    const cap = { amount: spent(view, effect.profile, days, event.at) + effect.amount, days }
    setProfile(draft, effect.profile, { cap })
    const { profile, payer, item } = effect
    const earlier = {
      charge: 'earlier-1',
      profile,
      payer,
      item,
      amount: 1,
      kind: 'purchase' as const,
      at,
      used: true,
      approved: true,
    }
    draft.setup = { ...draft.setup, purchases: [...view.household.purchases, earlier] }
    return 'something of 1 was bought at the very beginning of the window, and the cap has room for one of the two'
  }),
  operator<Paid>({
    name: 'tax-left-out',
    concerns,
    select(view) {
      const { included, rate } = view.market.tax
      if (included || rate === 0) return []
      return charged(view).filter(({ effect, event }) => {
        const shown = (view.world.catalogue.item(effect.item)?.price.amount ?? 0) * Number(event.arguments.quantity ?? 1)
        return shown > 0 && shown < effect.amount
      })
    },
    change(draft, { effect, event }, { view }) {
      const shown = view.world.catalogue.item(effect.item)!.price.amount * Number(event.arguments.quantity ?? 1)
      setAmount(draft, event.no, shown)
      setProfile(draft, effect.profile, { cap: { amount: shown + spent(view, effect.profile, 30, event.at), days: 30 } })
      return {
        what: `${effect.id}: the tax is left out of ${effect.amount}, and the cap has room for ${shown}`,
        events: [event.no],
      }
    },
  }),
]

/** Several charges on the one consent, of the one wish. */
function splitIn(draft: Draft, no: number, whole: number, into: number, apartMs: number): string {
  const events = [eventIn(draft, no)]
  for (let i = 1; i < into; i++) {
    const copy = repeatEvent(draft, events.at(-1)!, apartMs)
    copy.effects = copy.effects.filter(({ kind }) => kind !== 'use')
    events.push(copy)
  }
  const parts = events.map((_, i) => Math.floor(whole / into) + (i < whole % into ? 1 : 0))
  for (const [i, one] of events.entries()) setAmount(draft, one.no, parts[i]!)
  return `${parts.join(' + ')} for ${whole}`
}
