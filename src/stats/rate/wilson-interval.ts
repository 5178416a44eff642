import type { Result } from '../result.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { checkRate, noTrials, type RateOptions } from './rate-options.ts'

/**
 * Wilson score interval for a rate: the rates that the score test would not reject.
 * The default for display: it holds its average coverage at small n and at rates near 0 or 1, and never leaves [0, 1].
 * For a gate prefer {@link rateUpperBound}, whose coverage is guaranteed.
 * Trials must be independent: with families or repeated epochs it is too narrow, use a clustered interval.
 * Formula: (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n).
 * @param successes whole number from 0 to n
 * @param n whole number of trials; with 0 everything is undefined
 * @throws RangeError naming the argument and its value
 * @source Wilson (1927), J. Am. Stat. Assoc. 22:209; R `prop.test(3, 10, correct = FALSE)`
 * @example wilsonInterval(3, 10) // { estimate: 0.3, lower: 0.1077913, upper: 0.6032219 }
 */
export function wilsonInterval(successes: number, n: number, options: RateOptions = {}): Result {
  const { level = 0.95 } = options
  const method = 'Wilson score'
  checkRate(successes, n, level)
  if (n === 0) return noTrials(method, level)
  const [lower, upper] = wilsonLimits(successes, n, normalQuantile(1 - (1 - level) / 2))
  return { estimate: successes / n, lower, upper, level, method, n, warnings: [] }
}

/** The limits at a given normal quantile z; n need not be whole (effective sample sizes). */
export function wilsonLimits(successes: number, n: number, z: number): [lower: number, upper: number] {
  const p = successes / n
  const shrink = 1 + z ** 2 / n
  const middle = (p + z ** 2 / (2 * n)) / shrink
  const half = (z / shrink) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))
  return [successes === 0 ? 0 : Math.max(0, middle - half), successes === n ? 1 : Math.min(1, middle + half)]
}
