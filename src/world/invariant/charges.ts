import { withTax } from '../market/money.ts'
import type { ChargeKind } from '../state/effect.ts'
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

/** What was taken for an item: where a charge leaves out a tax that this market adds, with the tax. */
export function amountWithTax({ event, effect }: Happened<'charge'>, { item, market }: EpisodeFacts): number {
  const shown = item(effect.item)?.price.amount
  const { quantity = 1 } = event.arguments
  if (shown === undefined || typeof quantity !== 'number' || effect.amount !== shown * quantity) return effect.amount
  return withTax(effect.amount, market).total
}
