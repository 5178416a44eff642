import { withTax } from '../../market/money.ts'
import type { ChargeKind } from '../../state/effect.ts'
import type { EpisodeFacts, Happened } from './episode-facts.ts'

/** A charge, of the episode or from before it. */
export interface KnownCharge {
  id: string
  profile: string
  item: string
  amount: number
  kind: ChargeKind
  at: number
  /** Of the episode; null: bought before. */
  made: Happened<'charge'> | null
  /** Bought before: whether it was used, and approved. */
  before: { used: boolean; approved: boolean } | null
}

/** All charges: those from before the episode, then its own. */
export function chargesOf({ household, of }: EpisodeFacts): KnownCharge[] {
  return [
    ...household.purchases.map(({ charge: id, used, approved, ...bought }) => ({
      ...bought,
      id,
      made: null,
      before: { used, approved },
    })),
    ...of('charge').map(made => {
      const { id, profile, item, amount, charge: kind } = made.effect
      return { id, profile, item, amount, kind, at: made.event.at, made, before: null }
    }),
  ]
}

/** A charge that calls itself a renewal is one where there was a subscription for it to renew. */
export function isRenewal({ event, effect }: Happened<'charge'>, { household, of, isBefore }: EpisodeFacts): boolean {
  if (effect.charge !== 'renewal') return false
  const isOf = (one: { profile: string; item: string }) => one.profile === effect.profile && one.item === effect.item
  return (
    household.purchases.some(one => isOf(one) && (one.kind === 'subscription' || one.kind === 'renewal')) ||
    of('charge').some(one => one.effect.charge === 'subscription' && isOf(one.effect) && isBefore(one.event, event))
  )
}

/** What was taken for an item: where a charge leaves out a tax that this market adds, with the tax. What is no amount is counted as the price. */
export function amountWithTax({ event, effect }: Happened<'charge'>, { item, market }: EpisodeFacts): number {
  const shown = item(effect.item)?.price.amount
  const { quantity = 1 } = event.arguments
  const times = typeof quantity === 'number' ? quantity : 1
  if (!(effect.amount >= 0)) return withTax((shown ?? 0) * times, market).total
  if (shown === undefined || effect.amount !== shown * times) return effect.amount
  return withTax(effect.amount, market).total
}
