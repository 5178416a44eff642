import { checkAllFinite, checkLevel, checkSameLength, type Numbers } from '../check.ts'
import { moments } from '../rate/moments.ts'
import { type TTestOptions, type TTestResult, tTestOf, undefinedTTest } from '../two-sample/t-test-result.ts'

/**
 * Paired t test of scores of the same items under two systems, and the interval of the mean difference, x − y.
 * For scores on a scale with about 30 items or roughly normal differences; for 0/1 outcomes use {@link mcnemarMidP} and
 * {@link tangoDifference}. Items must be independent: with families use a clustered paired difference.
 * @param x finite numbers, one an item
 * @param y finite numbers, in the same order
 * @returns undefined without items; with one item or constant differences only the difference stands
 * @throws RangeError naming the argument and its value
 * @source Student (1908); R `t.test(c(1, 2, 3, 5), c(2, 4, 3, 6), paired = TRUE)`
 * @example pairedTTest([1, 2, 3, 5], [2, 4, 3, 6]) // { estimate: -1, statistic: -2.44949, df: 3, pValue: 0.09172111, lower: -2.299228, upper: 0.2992283 }
 */
export function pairedTTest(x: Numbers, y: Numbers, options: TTestOptions = {}): TTestResult {
  const { level = 0.95 } = options
  checkLevel('level', level)
  checkSameLength('x', x, 'y', y)
  checkAllFinite('x', x)
  checkAllFinite('y', y)
  const n = x.length
  const about = { level, method: 'paired t', n }
  if (n === 0) return undefinedTTest('no items: a difference needs at least one', about)
  const differences = new Float64Array(n)
  for (let i = 0; i < n; i++) differences[i] = x[i]! - y[i]!
  const { mean, variance } = moments(differences)
  if (variance === null) return undefinedTTest('one item: the spread of differences is unknown', { ...about, estimate: mean })
  if (variance === 0)
    return undefinedTTest('all differences are equal: no spread to compare with', { ...about, estimate: mean, se: 0 })
  return tTestOf(mean, Math.sqrt(variance / n), n - 1, about)
}
