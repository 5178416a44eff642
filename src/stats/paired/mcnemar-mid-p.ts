import { checkCount } from '../check.ts'
import { binomialCdf } from '../special/binomial-cdf.ts'
import { binomialPmf } from '../special/binomial-pmf.ts'
import type { TestResult } from '../test-result.ts'

/**
 * McNemar's mid-p test of two paired rates: the exact test with half the probability of the outcome seen.
 * The default for paired binary outcomes: nearly as strong as the chi-square test, and it hardly ever exceeds its level. For
 * a guarantee use {@link mcnemarExact}; when items repeat in families, a clustered sign flip. Pairs must be independent.
 * Formula: 2 P(X ≤ min(b, c)) − P(X = min(b, c)), X binomial with b + c trials at ½.
 * @param n10 pairs in which only the first succeeds; the statistic
 * @param n01 pairs in which only the second does
 * @returns p = 1 without discordant pairs: nothing speaks for a difference; `n` counts the discordant pairs
 * @throws RangeError naming the argument and its value
 * @source Fagerland, Lydersen & Laake (2013), BMC Med. Res. Methodol. 13:91
 * @example mcnemarMidP(1, 7) // { statistic: 1, pValue: 0.0390625, n: 8 }
 */
export function mcnemarMidP(n10: number, n01: number): TestResult {
  checkCount('n10', n10)
  checkCount('n01', n01)
  const n = n10 + n01
  const fewer = Math.min(n10, n01)
  const pValue = n === 0 ? 1 : Math.min(1, 2 * binomialCdf(fewer, n, 0.5) - binomialPmf(fewer, n, 0.5))
  return { statistic: n10, pValue, method: 'McNemar mid-p', n, warnings: [] }
}
