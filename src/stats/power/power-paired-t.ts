import { checkFinite, checkLevel, checkPositive } from '../check.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'
import { noncentralTCdf } from './noncentral-t-cdf.ts'
import type { PowerResult } from './plan.ts'

export interface PowerPairedTOptions {
  /** Pairs, 2 or more. */
  n: number
  /** Two-sided level; 0.05 by default. */
  alpha?: number
}

/**
 * Power of the paired t test, exact under normality (noncentral t, both tails).
 *
 * Use it to plan a comparison of mean scores on the same items. For 0/1 outcomes use {@link sampleSizeMcnemar}; where each
 * item is sampled several times, {@link sampleSizeMillerPaired} gives the standard deviation's parts.
 *
 * Assumes independent, normal differences. P(T > t_q) + P(T < −t_q), T noncentral t with n−1 df and ncp √n·δ/σ.
 * @param delta true mean difference, finite
 * @param sd standard deviation of the differences, above 0
 * @returns never undefined
 * @throws RangeError naming the argument and its value
 * @source R `power.t.test(n, delta, sd, type = "paired", strict = TRUE)`
 * @example powerPairedT(0.1, 0.4, { n: 100 }) // { power: 0.6969803 }
 */
export function powerPairedT(delta: number, sd: number, { n, alpha = 0.05 }: PowerPairedTOptions): PowerResult {
  checkFinite('delta', delta)
  checkPositive('sd', sd)
  checkPairs(n)
  checkLevel('alpha', alpha)
  const ncp = (Math.sqrt(n) * delta) / sd
  const t = studentTQuantile(1 - alpha / 2, n - 1)
  // P(T > t) at ncp is P(T < −t) at −ncp.
  const power = noncentralTCdf(-t, n - 1, -ncp) + noncentralTCdf(-t, n - 1, ncp)
  return { power, method: 'paired t test, noncentral t', warnings: [] }
}

function checkPairs(n: number): void {
  if (!(n >= 2 && n < Number.POSITIVE_INFINITY)) throw new RangeError(`n is a number of pairs from 2, got ${n}`)
}
