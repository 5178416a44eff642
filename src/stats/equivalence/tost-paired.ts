import { checkAllFinite, type Numbers } from '../check.ts'
import { meanOfPairs } from './one-sided-t.ts'
import { checkTost, type TostOptions, type TostResult, tostOf, undefinedTost } from './tost-result.ts'

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
export function tostPaired(differences: Numbers, options: TostOptions): TostResult {
  checkTost(options)
  checkAllFinite('differences', differences)
  const about = { method: 'two one-sided paired t tests', n: differences.length }
  const difference = meanOfPairs(differences)
  return 'reason' in difference
    ? undefinedTost(difference.reason, difference.estimate, options, about)
    : tostOf(difference, options, about)
}
