import type { Result } from '../result.ts'
import { betaQuantileTails } from '../special/beta-quantile.ts'
import { checkRate, noTrials, type RateOptions } from './rate-options.ts'

/**
 * Clopper–Pearson interval for a rate: the rates that neither one-sided exact binomial test would reject.
 * Use it where coverage must be guaranteed at every rate; it is wider than {@link wilsonInterval} for that. For a one-sided
 * gate use {@link rateUpperBound}. Trials must be independent.
 * Formula: beta quantiles, lower of Beta(x, n−x+1), upper of Beta(x+1, n−x); 0 at no success, 1 at no failure.
 * @param successes whole number from 0 to n
 * @param n whole number of trials; with 0 everything is undefined
 * @throws RangeError naming the argument and its value
 * @source Clopper & Pearson (1934), Biometrika 26:404; R `binom.test(3, 10)`
 * @example clopperPearsonInterval(3, 10) // { estimate: 0.3, lower: 0.06673951, upper: 0.6524529 }
 */
export function clopperPearsonInterval(successes: number, n: number, options: RateOptions = {}): Result {
  const { level = 0.95 } = options
  const method = 'Clopper–Pearson exact'
  checkRate(successes, n, level)
  if (n === 0) return noTrials(method, level)
  const tail = (1 - level) / 2
  const lower = clopperPearsonLower(successes, n, tail)
  return { estimate: successes / n, lower, upper: clopperPearsonUpper(successes, n, tail), level, method, n, warnings: [] }
}

/** Lower limit with probability `tail` below it; counts need not be whole (effective sample sizes). */
export function clopperPearsonLower(successes: number, n: number, tail: number): number {
  return successes <= 0 ? 0 : betaQuantileTails(tail, 1 - tail, successes, n - successes + 1)[0]
}

/** Upper limit with probability `tail` above it; counts need not be whole (effective sample sizes). */
export function clopperPearsonUpper(successes: number, n: number, tail: number): number {
  return successes >= n ? 1 : betaQuantileTails(1 - tail, tail, successes + 1, n - successes)[0]
}
