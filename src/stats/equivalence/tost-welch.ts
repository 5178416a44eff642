import { checkAllFinite, type Numbers } from '../check.ts'
import { essentiallyConstant, moments } from './one-sided-t.ts'
import { checkTost, type TostOptions, type TostResult, tostOf, undefinedTost } from './tost-result.ts'

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
export function tostWelch(x: Numbers, y: Numbers, options: TostOptions): TostResult {
  checkTost(options)
  checkAllFinite('x', x)
  checkAllFinite('y', y)
  const about = { method: 'two one-sided Welch t tests', n: x.length + y.length }
  if (x.length === 0 || y.length === 0)
    return undefinedTost(`sample ${x.length === 0 ? 'x' : 'y'} is empty`, null, options, about)
  const first = moments(x)
  const second = moments(y)
  const estimate = first.mean - second.mean
  if (x.length === 1 || y.length === 1)
    return undefinedTost('a sample of one value: no error can be estimated', estimate, options, about)
  const varianceX = first.variance / x.length
  const varianceY = second.variance / y.length
  const se = Math.sqrt(varianceX + varianceY)
  if (essentiallyConstant(se, first.mean, second.mean))
    return undefinedTost('both samples are constant: no error can be estimated', estimate, options, about)
  const df = (varianceX + varianceY) ** 2 / (varianceX ** 2 / (x.length - 1) + varianceY ** 2 / (y.length - 1))
  return tostOf({ estimate, se, df }, options, about)
}
