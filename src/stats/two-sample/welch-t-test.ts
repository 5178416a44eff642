import { checkAllFinite, checkLevel, type Numbers } from '../check.ts'
import { moments } from '../rate/moments.ts'
import { type TTestOptions, type TTestResult, tTestOf, undefinedTTest } from './t-test-result.ts'

/**
 * Welch's t test of two independent samples of scores, and the interval of the difference of means, x − y.
 * The default for two independent samples: variances may differ. For the same items in both use {@link pairedTTest}; for
 * families use a clustered difference. Scores must be independent, and roughly normal or many.
 * Degrees of freedom by Satterthwaite: (v₁+v₂)²/(v₁²/(n₁−1) + v₂²/(n₂−1)) with vᵢ = sᵢ²/nᵢ.
 * @param x finite numbers
 * @param y finite numbers
 * @returns undefined with fewer than two values in a sample (the difference stands where both have one) and when both
 * samples are constant
 * @throws RangeError naming the argument and its value
 * @source Welch (1947), Biometrika 34:28; R `t.test(c(1, 2, 3, 4), c(2, 4, 6))`
 * @example welchTTest([1, 2, 3, 4], [2, 4, 6]) // { estimate: -1.5, statistic: -1.133893, df: 3.234719, pValue: 0.3338237, lower: -5.542328, upper: 2.542328 }
 */
export function welchTTest(x: Numbers, y: Numbers, options: TTestOptions = {}): TTestResult {
  const { level = 0.95 } = options
  checkLevel('level', level)
  checkAllFinite('x', x)
  checkAllFinite('y', y)
  const about = { level, method: 'Welch t', n: x.length + y.length }
  if (x.length === 0 || y.length === 0) return undefinedTTest('a sample is empty', about)
  const first = moments(x)
  const second = moments(y)
  const estimate = first.mean - second.mean
  if (first.variance === null || second.variance === null) {
    return undefinedTTest('a sample has one value: its spread is unknown', { ...about, estimate })
  }
  const v1 = first.variance / first.n
  const v2 = second.variance / second.n
  if (v1 + v2 === 0)
    return undefinedTTest('both samples are constant: no spread to compare the difference with', { ...about, estimate, se: 0 })
  const df = (v1 + v2) ** 2 / (v1 ** 2 / (first.n - 1) + v2 ** 2 / (second.n - 1))
  return tTestOf(estimate, Math.sqrt(v1 + v2), df, about)
}
