import { checkCount } from '../check.ts'
import { binomialCdf } from '../special/binomial-cdf.ts'
import type { TestResult } from '../test-result.ts'

/**
 * McNemar's exact test of two paired rates: the discordant pairs against a fair coin, two-sided.
 * Guaranteed at every size and conservative for it; {@link mcnemarMidP} is the default. Pairs must be independent.
 * @param n10 pairs in which only the first succeeds; the statistic
 * @param n01 pairs in which only the second does
 * @returns p = 1 without discordant pairs: nothing speaks for a difference; `n` counts the discordant pairs
 * @throws RangeError naming the argument and its value
 * @source McNemar (1947), Psychometrika 12:153; R `binom.test(1, 8)`
 * @example mcnemarExact(1, 7) // { statistic: 1, pValue: 0.0703125, n: 8 }
 */
export function mcnemarExact(n10: number, n01: number): TestResult {
  checkCount('n10', n10)
  checkCount('n01', n01)
  const n = n10 + n01
  const pValue = Math.min(1, 2 * binomialCdf(Math.min(n10, n01), n, 0.5))
  return { statistic: n10, pValue, method: 'McNemar exact', n, warnings: [] }
}
