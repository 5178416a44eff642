import { checkAllFinite, checkLevel, type Numbers } from '../check.ts'
import { moments } from '../rate/moments.ts'
import { type TTestOptions, type TTestResult, tTestOf, undefinedTTest } from './t-test-result.ts'

/**
 * Student's t test of two independent samples with one variance in common, and the interval of the difference, x − y.
 * Only where equal variances are known; otherwise {@link welchTTest}, which loses next to nothing. Scores must be
 * independent, and roughly normal or many.
 * Formula: se² = s²(1/n₁ + 1/n₂) with s² the pooled variance on n₁ + n₂ − 2 degrees of freedom.
 * @param x finite numbers
 * @param y finite numbers
 * @returns undefined when a sample is empty, when both have one value (the difference stands) and when both are constant
 * @throws RangeError naming the argument and its value
 * @source Student (1908); R `t.test(c(1, 2, 3, 4), c(2, 4, 6), var.equal = TRUE)`
 * @example pooledTTest([1, 2, 3, 4], [2, 4, 6]) // { estimate: -1.5, statistic: -1.217997, df: 5, pValue: 0.2775605 }
 */
export function pooledTTest(x: Numbers, y: Numbers, options: TTestOptions = {}): TTestResult {
  const { level = 0.95 } = options
  checkLevel('level', level)
  checkAllFinite('x', x)
  checkAllFinite('y', y)
  const about = { level, method: 'Student t, pooled variance', n: x.length + y.length }
  if (x.length === 0 || y.length === 0) return undefinedTTest('a sample is empty', about)
  const first = moments(x)
  const second = moments(y)
  const estimate = first.mean - second.mean
  const df = first.n + second.n - 2
  if (df === 0) return undefinedTTest('one value in each sample: their spread is unknown', { ...about, estimate })
  const pooled = ((first.variance ?? 0) * (first.n - 1) + (second.variance ?? 0) * (second.n - 1)) / df
  if (pooled === 0)
    return undefinedTTest('both samples are constant: no spread to compare the difference with', { ...about, estimate, se: 0 })
  return tTestOf(estimate, Math.sqrt(pooled * (1 / first.n + 1 / second.n)), df, about)
}
