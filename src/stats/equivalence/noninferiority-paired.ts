import { checkAllFinite, checkPositive, type Numbers } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'
import { checkAlpha, intervalOfTwoOneSided, meanOfPairs, pGreaterThan } from './one-sided-t.ts'

export interface NoninferiorityPairedOptions {
  /** The loss that would be too much, above 0. */
  margin: number
  /** One-sided level; 0.025 by default. The interval has level 1 − 2α. */
  alpha?: number
}

export interface NoninferiorityPairedResult extends Result {
  /** Against H0: mean difference ≤ −margin. */
  pValue: number | null
  /** pValue < α, which is: the lower limit lies above −margin. */
  noninferior: boolean | null
}

/**
 * One-sided paired t test for noninferiority: the new target's mean score is at most `margin` worse.
 *
 * Use it for gates on mean scores over the same items, differences taken new − old with higher better. For 0/1 outcomes
 * use Tango's z; where items come in families, compare the lower limit of {@link clusteredPairedDifference} with −margin.
 *
 * Assumes independent differences with a mean near normal. t = (d̄ + margin)/(s/√n) with n−1 df.
 * @param differences one a pair, finite
 * @returns undefined with fewer than two differences, or where all are equal (no error can be estimated)
 * @throws RangeError naming the argument and its value
 * @source R `t.test(d, mu = -margin, alternative = "greater")`; ICH E9 (1998) for the level
 * @example noninferiorityPaired([0.1, -0.2, 0, 0.3, -0.1, 0.1], { margin: 0.2 }) // { lower: -0.1504428, pValue: 0.01117611, noninferior: true }
 */
export function noninferiorityPaired(
  differences: Numbers,
  { margin, alpha = 0.025 }: NoninferiorityPairedOptions,
): NoninferiorityPairedResult {
  checkPositive('margin', margin)
  checkAlpha(alpha)
  checkAllFinite('differences', differences)
  const n = differences.length
  const about = { level: 1 - 2 * alpha, method: 'noninferiority, paired t test', n, se: null, df: null }
  const nothing = { pValue: null, noninferior: null }
  const difference = meanOfPairs(differences)
  if ('reason' in difference)
    return { ...undefinedResult(difference.reason, { ...about, estimate: difference.estimate }), ...nothing }
  const pValue = pGreaterThan(difference, -margin)
  return {
    ...difference,
    ...intervalOfTwoOneSided(difference, alpha),
    method: about.method,
    n,
    warnings: [],
    pValue,
    noninferior: pValue < alpha,
  }
}
