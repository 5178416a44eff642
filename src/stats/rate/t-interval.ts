import { checkAllFinite, checkLevel, type Numbers } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'
import { moments } from './moments.ts'

export interface TIntervalOptions {
  /** Coverage of the interval, between 0 and 1; 0.95 by default. */
  level?: number
}

/**
 * Student's t interval for the mean of independent scores.
 * Use it for scores on a scale, from about 30 values or roughly normal ones; for 0/1 outcomes use {@link wilsonInterval}, for
 * scores in families a clustered mean. Formula: mean ± t · s/√n with n − 1 degrees of freedom.
 * Without values all is undefined; with one value the mean stands and `se` and limits are undefined. When all values are
 * equal the interval has no width, and a warning says that it means nothing.
 * @param x finite numbers
 * @throws RangeError naming the argument and its value
 * @source Student (1908); R `t.test(c(1, 2, 3, 4))`
 * @example tInterval([1, 2, 3, 4]) // { estimate: 2.5, se: 0.6454972, lower: 0.4457397, upper: 4.55426, df: 3, n: 4 }
 */
export function tInterval(x: Numbers, options: TIntervalOptions = {}): Result {
  const { level = 0.95 } = options
  const method = 'Student t'
  checkLevel('level', level)
  checkAllFinite('x', x)
  const n = x.length
  if (n === 0) return undefinedResult('no values: a mean needs at least one', { method, level, n, se: null, df: null })
  const { mean, variance } = moments(x)
  if (variance === null) {
    return undefinedResult('one value: its spread is unknown', { estimate: mean, se: null, df: null, method, level, n })
  }
  const df = n - 1
  const se = Math.sqrt(variance / n)
  const half = studentTQuantile(1 - (1 - level) / 2, df) * se
  const warnings = se === 0 ? ['all values are equal: the t interval has no width; use an interval for a rate instead'] : []
  return { estimate: mean, se, lower: mean - half, upper: mean + half, level, df, method, n, warnings }
}
