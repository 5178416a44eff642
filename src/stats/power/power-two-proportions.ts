import { checkLevel, checkPositive, checkProbability } from '../check.ts'
import { normalCdf } from '../special/normal-cdf.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import type { PowerResult } from './plan.ts'

export interface PowerTwoProportionsOptions {
  /** Trials in each group, above 0. */
  nPerGroup: number
  /** Two-sided level; 0.05 by default. */
  alpha?: number
}

/**
 * Power to tell two rates apart, from two equal groups of independent trials (normal approximation).
 *
 * Use it to plan an unpaired comparison of moderate rates. Where both targets see the same items {@link sampleSizeMcnemar}
 * asks for less; for rare events simulate, as expected counts under 5 make it optimistic. Clustered trials: divide
 * `nPerGroup` by the design effect first ({@link sampleSizeClustered}).
 *
 * Assumes independent trials and a pooled z test without continuity correction; the other tail is left out (R's
 * `strict = FALSE`).
 *
 * Φ((√n·|p₁−p₂| − z_{1−α/2}·√(2p̄(1−p̄)))/√(p₁(1−p₁)+p₂(1−p₂))).
 * @param p1 rate of the first group, from 0 to 1
 * @param p2 rate of the second
 * @returns undefined where both rates are 0 or both 1: no test rejects, or fails to, by chance
 * @throws RangeError naming the argument and its value
 * @source Fleiss, Levin & Paik (2003) §4; R `power.prop.test(n, p1, p2)`
 * @example powerTwoProportions(0.5, 0.75, { nPerGroup: 50 }) // { power: 0.7401659 }
 */
export function powerTwoProportions(
  p1: number,
  p2: number,
  { nPerGroup, alpha = 0.05 }: PowerTwoProportionsOptions,
): PowerResult {
  checkProbability('p1', p1)
  checkProbability('p2', p2)
  checkPositive('nPerGroup', nPerGroup)
  checkLevel('alpha', alpha)
  const about = { method: 'two proportions, normal approximation', warnings: [] }
  const mean = (p1 + p2) / 2
  if (mean === 0 || mean === 1) return { power: null, ...about, undefinedReason: `both rates are ${mean}: nothing varies` }
  const excess = Math.sqrt(nPerGroup) * Math.abs(p1 - p2) - normalQuantile(1 - alpha / 2) * Math.sqrt(2 * mean * (1 - mean))
  const sd = Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2))
  if (sd === 0) return { power: excess >= 0 ? 1 : 0, ...about }
  return { power: normalCdf(excess / sd), ...about }
}
