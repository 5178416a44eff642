import type { Result } from '../result.ts'
import { betaQuantile } from '../special/beta-quantile.ts'
import { checkRate, noTrials, type RateOptions } from './rate-options.ts'

/**
 * Jeffreys interval for a rate: equal-tailed limits of the Beta(½+x, ½+n−x) posterior, 0 at no success and 1 at no failure.
 * Average coverage close to nominal with equal tails; a Bayesian reading comes for free. No guarantee at every rate: for
 * that use {@link clopperPearsonInterval}. Trials must be independent.
 * @param successes whole number from 0 to n
 * @param n whole number of trials; with 0 everything is undefined
 * @throws RangeError naming the argument and its value
 * @source Brown, Cai & DasGupta (2001), Stat. Sci. 16:101; R `qbeta(c(.025, .975), 3.5, 7.5)`
 * @example jeffreysInterval(3, 10) // { estimate: 0.3, lower: 0.09269459, upper: 0.6058183 }
 */
export function jeffreysInterval(successes: number, n: number, options: RateOptions = {}): Result {
  const { level = 0.95 } = options
  const method = 'Jeffreys'
  checkRate(successes, n, level)
  if (n === 0) return noTrials(method, level)
  const a = successes + 0.5
  const b = n - successes + 0.5
  const tail = (1 - level) / 2
  const lower = successes === 0 ? 0 : betaQuantile(tail, a, b)
  const upper = successes === n ? 1 : betaQuantile(1 - tail, a, b)
  return { estimate: successes / n, lower, upper, level, method, n, warnings: [] }
}
