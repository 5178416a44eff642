import type { Usage } from '../../record/usage.ts'
import type { Price } from './price-table.ts'

/** What something cost; unknown with the reason, never a guess. */
export type Cost = { amount: number; currency: string } | { amount: null; reason: string }

const perMillion = 1_000_000

/**
 * What the tokens cost. Input that the provider read from its cache costs what the price says of it, and else as much as other input.
 * @example costOf({ inputTokens: 2_000_000, outputTokens: 500_000, cachedInputTokens: null }, { model: 'a:b', currency: 'EUR', input: 1, output: 4, source: 'x', date: '2031-01-31' }) // { amount: 4, currency: 'EUR' }
 */
export function costOf(usage: Usage | null, price: Price | null): Cost {
  if (price === null) return { amount: null, reason: 'no price of this model is known' }
  const { inputTokens, outputTokens, cachedInputTokens } = usage ?? {}
  if (inputTokens == null || outputTokens == null)
    return { amount: null, reason: 'the provider did not say how many tokens it counted' }
  const cached = cachedInputTokens ?? 0
  if (cached > inputTokens)
    return { amount: null, reason: `the provider counted ${cached} cached tokens in an input of ${inputTokens}` }
  const input = (inputTokens - cached) * price.input + cached * (price.cached_input ?? price.input)
  return { amount: (input + outputTokens * price.output) / perMillion, currency: price.currency }
}

/**
 * As people read it: at least two digits behind the point, and as many as a small amount needs.
 * @example costText({ amount: 0.004127, currency: 'EUR' }) // '0.0041 EUR'
 */
export function costText(cost: Cost): string {
  if (cost.amount === null) return 'unknown'
  const digits = cost.amount === 0 ? 2 : Math.min(9, Math.max(2, 1 - Math.floor(Math.log10(cost.amount))))
  return `${cost.amount.toFixed(digits)} ${cost.currency}`
}
