import type { Result } from '../result.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { checkPairs, noPairs, type PairedCounts, type PairedOptions } from './paired-counts.ts'

/**
 * Bonett–Price interval for the difference of two paired rates, first − second: the Wald interval after adding one pair
 * to each discordant count; clipped to [−1, 1].
 * Easy to check by hand and close to nominal; {@link tangoDifference} is the default. Pairs must be independent.
 * `estimate` is the plain difference, not the centre.
 * Formula: q₁ − q₂ ± z √((q₁ + q₂ − (q₁ − q₂)²)/(n+2)), q₁ = (n₁₀+1)/(n+2), q₂ = (n₀₁+1)/(n+2).
 * @param table the four counts of pairs
 * @returns undefined without pairs
 * @throws RangeError naming the argument and its value
 * @source Bonett & Price (2012), J. Educ. Behav. Stat. 37:479
 * @example bonettPriceDifference({ n11: 8, n10: 0, n01: 0, n00: 8 }) // { estimate: 0, lower: -0.1539893, upper: 0.1539893 }
 */
export function bonettPriceDifference(table: PairedCounts, options: PairedOptions = {}): Result {
  const { level = 0.95 } = options
  const method = 'Bonett–Price, paired'
  const n = checkPairs(table, level)
  if (n === 0) return noPairs(method, level)
  const z = normalQuantile(1 - (1 - level) / 2)
  const q1 = (table.n10 + 1) / (n + 2)
  const q2 = (table.n01 + 1) / (n + 2)
  const half = z * Math.sqrt((q1 + q2 - (q1 - q2) ** 2) / (n + 2))
  const estimate = (table.n10 - table.n01) / n
  const lower = Math.max(-1, q1 - q2 - half)
  return { estimate, lower, upper: Math.min(1, q1 - q2 + half), level, method, n, warnings: [] }
}
