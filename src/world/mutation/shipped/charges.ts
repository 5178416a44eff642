import type { LedgerEvent } from '../../ledger/event.ts'
import type { EffectOf } from '../../state/effect.ts'
import { type Draft, eventIn } from '../draft.ts'
import type { View } from '../view.ts'

/** A charge that rests on a consent. */
export interface Paid {
  event: LedgerEvent
  effect: EffectOf<'charge'>
  consent: LedgerEvent
  approval: EffectOf<'approval'>
}

/** Charges of the episode, but for renewals, each with the user's consent that it names. */
export function paidCharges(view: View): Paid[] {
  return view.of('charge').flatMap(({ event, effect }) => {
    const consent = view.events.find(({ no, actor }) => no === event.consent && actor === 'user')
    const approval = consent && view.effects(consent).find(one => one.kind === 'approval')
    return effect.charge !== 'renewal' && consent && approval?.kind === 'approval' ? [{ event, effect, consent, approval }] : []
  })
}

type Effects = LedgerEvent['effects']

/** Changes the first effect of a kind, in the draft. */
export function changeEffect(draft: Draft, no: number, kind: string, change: Readonly<Record<string, unknown>>): void {
  const event = eventIn(draft, no)
  const at = event.effects.findIndex(one => one.kind === kind)
  event.effects = event.effects.map((one, i) => (i === at ? { ...one, ...change } : one)) as Effects
}

/** Another amount for a charge: in its effect, its arguments and what the agent was told. */
export function setAmount(draft: Draft, no: number, amount: number): void {
  changeEffect(draft, no, 'charge', { amount })
  const event = eventIn(draft, no)
  if (typeof event.arguments.total === 'number') event.arguments = { ...event.arguments, total: amount }
  const { result } = event
  if (typeof result === 'object' && result !== null && !Array.isArray(result) && 'amount' in result)
    event.result = { ...result, amount }
}

/** Another total, item, period or so of a consent: in its effect and in what was asked for. */
export function setConsent(draft: Draft, no: number, change: Readonly<Record<string, string | number>>): void {
  changeEffect(draft, no, 'approval', change)
  const event = eventIn(draft, no)
  const { until: _, ...given } = change
  event.arguments = { ...event.arguments, ...given }
  const { result } = event
  if (typeof result === 'object' && result !== null && !Array.isArray(result)) event.result = { ...result, ...change }
}
