import type { Result } from '../result.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { clopperPearsonUpper } from './clopper-pearson-interval.ts'
import { checkRate, noTrials, type RateOptions } from './rate-options.ts'
import { wilsonLimits } from './wilson-interval.ts'

/** A one-sided bound by two methods. */
export interface RateBoundResult extends Result {
  /** Clopper–Pearson bound, the same as the limit in the result: coverage at least `level` at every rate. */
  exact: number | null
  /** Wilson score bound, for comparison: shorter, and short of its coverage at rates near 0. */
  wilson: number | null
}

/**
 * One-sided upper confidence bound of a rate, the number a gate compares with its margin: exact (Clopper–Pearson), with the
 * Wilson bound beside it. All of 1 − `level` lies above the bound; `lower` is 0.
 * Trials must be independent: with families use the one-sided Korn–Graubard bound. Without events see
 * {@link zeroEventsUpperBound}.
 * @param successes whole number of events, from 0 to n
 * @param n whole number of trials; with 0 everything is undefined
 * @throws RangeError naming the argument and its value
 * @source Clopper & Pearson (1934); R `binom.test(3, 10, alternative = "less")`
 * @example rateUpperBound(3, 10) // { estimate: 0.3, lower: 0, upper: 0.6066242, exact: 0.6066242, wilson: 0.5583002 }
 */
export function rateUpperBound(successes: number, n: number, options: RateOptions = {}): RateBoundResult {
  const { level = 0.95 } = options
  const method = 'Clopper–Pearson upper bound, one-sided'
  checkRate(successes, n, level)
  if (n === 0) return { ...noTrials(method, level), exact: null, wilson: null }
  const exact = clopperPearsonUpper(successes, n, 1 - level)
  const wilson = wilsonLimits(successes, n, normalQuantile(level))[1]
  return { estimate: successes / n, lower: 0, upper: exact, exact, wilson, level, method, n, warnings: [] }
}
