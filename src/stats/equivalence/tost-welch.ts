import { checkAllFinite, type Numbers } from '../check.ts'
import { undefinedResult } from '../result.ts'
import {
  checkAlpha,
  checkMargins,
  essentiallyConstant,
  intervalOfTwoOneSided,
  moments,
  pGreaterThan,
  pLessThan,
} from './one-sided-t.ts'
import type { TostOptions, TostResult } from './tost-paired.ts'

/**
 * Two one-sided Welch t tests for the equivalence of two independent means.
 *
 * Use it where the two targets saw different items; on the same items {@link tostPaired} has more power. For rates use
 * score intervals of the difference.
 *
 * Assumes independent values with means near normal; variances may differ. t = (x̄ − ȳ − margin)/√(s²_x/n_x + s²_y/n_y) with
 * Welch–Satterthwaite df, on either side.
 * @param x first sample, finite
 * @param y second sample, finite
 * @returns undefined where a sample has fewer than two values, or both are constant
 * @throws RangeError naming the argument and its value
 * @source Schuirmann (1987); Welch (1947), Biometrika 34; R `t.test(x, y, mu = -m, alternative = "greater")` and its mirror
 * @example tostWelch([0.7, 0.8, 0.6, 0.9], [0.8, 0.7, 0.7, 0.6, 0.8], { lowerMargin: -0.2, upperMargin: 0.2 }) // { lower: -0.1207699, upper: 0.1807699, pValue: 0.03617404, equivalent: true }
 */
export function tostWelch(x: Numbers, y: Numbers, { lowerMargin, upperMargin, alpha = 0.05 }: TostOptions): TostResult {
  checkMargins(lowerMargin, upperMargin)
  checkAlpha(alpha)
  checkAllFinite('x', x)
  checkAllFinite('y', y)
  const n = x.length + y.length
  const about = { level: 1 - 2 * alpha, method: 'two one-sided Welch t tests', n, se: null, df: null }
  const nothing = { pLower: null, pUpper: null, pValue: null, equivalent: null }
  if (x.length === 0 || y.length === 0)
    return { ...undefinedResult(`sample ${x.length === 0 ? 'x' : 'y'} is empty`, about), ...nothing }
  const first = moments(x)
  const second = moments(y)
  const estimate = first.mean - second.mean
  if (x.length === 1 || y.length === 1)
    return { ...undefinedResult('a sample of one value: no error can be estimated', { ...about, estimate }), ...nothing }
  const varianceX = first.variance / x.length
  const varianceY = second.variance / y.length
  const se = Math.sqrt(varianceX + varianceY)
  if (essentiallyConstant(se, first.mean, second.mean))
    return { ...undefinedResult('both samples are constant: no error can be estimated', { ...about, estimate }), ...nothing }
  const df = (varianceX + varianceY) ** 2 / (varianceX ** 2 / (x.length - 1) + varianceY ** 2 / (y.length - 1))
  const difference = { estimate, se, df }
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
