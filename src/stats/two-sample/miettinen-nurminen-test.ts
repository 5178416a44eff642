import type { TestResult } from '../test-result.ts'
import { scoreTest } from './farrington-manning-test.ts'
import type { NoninferiorityOptions } from './noninferiority-options.ts'
import type { RateCounts } from './rate-counts.ts'

/**
 * Miettinen–Nurminen test that the first rate is not worse than the second by the margin or more; higher is better.
 * {@link farringtonManningTest} with the variance multiplied by N/(N−1): a shade more cautious, and in exact agreement with
 * the limits of {@link miettinenNurminenDifference}. H₀: p₁ − p₂ ≤ −margin. Trials must be independent.
 * @param first successes and trials of the candidate
 * @param second those of the reference; a group without trials leaves everything undefined
 * @returns the statistic is z, positive where the data favour noninferiority; undefined when both rates are equal, 0 or 1, and
 * the margin is 0
 * @throws RangeError naming the argument and its value
 * @source Miettinen & Nurminen (1985), Stat. Med. 4:213
 * @example miettinenNurminenTest({ successes: 7, n: 30 }, { successes: 12, n: 35 }, { margin: 0.052 }) // { statistic: -0.5081046, pValue: 0.6943100 }
 */
export function miettinenNurminenTest(first: RateCounts, second: RateCounts, options: NoninferiorityOptions): TestResult {
  const n = first.n + second.n
  return scoreTest(first, second, options.margin, n > 1 ? n / (n - 1) : 1, 'Miettinen–Nurminen score')
}
