import { checkAllFinite, type Numbers } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'
import {
  checkAlpha,
  checkMargins,
  essentiallyConstant,
  intervalOfTwoOneSided,
  moments,
  pGreaterThan,
  pLessThan,
} from './one-sided-t.ts'

export interface TostOptions {
  /** Differences at or below it are not equivalent; usually negative. */
  lowerMargin: number
  /** Differences at or above it are not equivalent. */
  upperMargin: number
  /** Level of each one-sided test; 0.05 by default. The interval has level 1 − 2α. */
  alpha?: number
}

export interface TostResult extends Result {
  /** Against H0: difference ≤ lowerMargin. */
  pLower: number | null
  /** Against H0: difference ≥ upperMargin. */
  pUpper: number | null
  /** The larger of the two. */
  pValue: number | null
  /** pValue < α, which is: the interval lies within the margins. */
  equivalent: boolean | null
}

/**
 * Two one-sided paired t tests for equivalence (TOST).
 *
 * Use it to show that two targets' mean scores on the same items differ by less than margins set beforehand; a large p value
 * of a difference test shows no such thing. For 0/1 outcomes use Tango's interval; where items come in families, compare
 * the interval of {@link clusteredPairedDifference} at level 1 − 2α with the margins.
 *
 * Assumes independent differences with a mean near normal. t = (d̄ − margin)/(s/√n) with n−1 df, on either side.
 * @param differences one a pair, finite
 * @returns undefined with fewer than two differences, or where all are equal (no error can be estimated)
 * @throws RangeError naming the argument and its value
 * @source Schuirmann (1987), J. Pharmacokinet. Biopharm. 15; R `t.test(d, mu = -m, alternative = "greater")` and its mirror
 * @example tostPaired([0.1, -0.2, 0, 0.3, -0.1, 0.1], { lowerMargin: -0.2, upperMargin: 0.2 }) // { lower: -0.1107266, upper: 0.1773932, pValue: 0.03355289, equivalent: true }
 */
export function tostPaired(differences: Numbers, { lowerMargin, upperMargin, alpha = 0.05 }: TostOptions): TostResult {
  checkMargins(lowerMargin, upperMargin)
  checkAlpha(alpha)
  checkAllFinite('differences', differences)
  const n = differences.length
  const about = { level: 1 - 2 * alpha, method: 'two one-sided paired t tests', n, se: null, df: null }
  const nothing = { pLower: null, pUpper: null, pValue: null, equivalent: null }
  if (n === 0) return { ...undefinedResult('no differences', about), ...nothing }
  const { mean, variance } = moments(differences)
  if (n === 1)
    return { ...undefinedResult('one difference: no error can be estimated', { ...about, estimate: mean }), ...nothing }
  const difference = { estimate: mean, se: Math.sqrt(variance / n), df: n - 1 }
  if (essentiallyConstant(difference.se, mean))
    return {
      ...undefinedResult('all differences are equal: no error can be estimated', { ...about, estimate: mean }),
      ...nothing,
    }
  const pLower = pGreaterThan(difference, lowerMargin)
  const pUpper = pLessThan(difference, upperMargin)
  const pValue = Math.max(pLower, pUpper)
  return {
    ...difference,
    ...intervalOfTwoOneSided(difference, alpha),
    method: about.method,
    n,
    warnings: [],
    pLower,
    pUpper,
    pValue,
    equivalent: pValue < alpha,
  }
}
