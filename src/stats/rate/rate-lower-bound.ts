import type { Result } from '../result.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { clopperPearsonLower } from './clopper-pearson-interval.ts'
import { checkRate, noTrials, type RateOptions } from './rate-options.ts'
import type { RateBoundResult } from './rate-upper-bound.ts'
import { wilsonLimits } from './wilson-interval.ts'

/**
 * One-sided lower confidence bound of a rate, for gates where higher is better: exact (Clopper–Pearson), with the Wilson
 * bound beside it. All of 1 − `level` lies below the bound; `upper` is 1. Mirrors {@link rateUpperBound}.
 * Trials must be independent.
 * @param successes whole number from 0 to n
 * @param n whole number of trials; with 0 everything is undefined
 * @throws RangeError naming the argument and its value
 * @source Clopper & Pearson (1934); R `binom.test(7, 10, alternative = "greater")`
 * @example rateLowerBound(7, 10) // { estimate: 0.7, lower: 0.3933758, upper: 1, exact: 0.3933758, wilson: 0.4416998 }
 */
export function rateLowerBound(successes: number, n: number, options: RateOptions = {}): RateBoundResult {
  const { level = 0.95 } = options
  const method = 'Clopper–Pearson lower bound, one-sided'
  checkRate(successes, n, level)
  if (n === 0) return { ...noTrials(method, level), exact: null, wilson: null }
  const exact = clopperPearsonLower(successes, n, 1 - level)
  const wilson = wilsonLimits(successes, n, normalQuantile(level))[0]
  const result: Result = { estimate: successes / n, lower: exact, upper: 1, level, method, n, warnings: [] }
  return { ...result, exact, wilson }
}
