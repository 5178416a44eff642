import { normalSf } from '../special/normal-sf.ts'
import type { TestResult } from '../test-result.ts'
import { checkMargin, type NoninferiorityOptions } from './noninferiority-options.ts'
import { checkTwoRates, type RateCounts } from './rate-counts.ts'
import { scoreStatistic } from './score-statistic.ts'

/**
 * Farrington–Manning test that the first rate is not worse than the second by the margin or more; higher is better.
 * The default for gates on two independent samples. H₀: p₁ − p₂ ≤ −margin; a small p-value says noninferior. For rates
 * where lower is better give the failures. For the same items in both groups use {@link tangoTest}. Trials must be independent.
 * @param first successes and trials of the candidate
 * @param second those of the reference; a group without trials leaves everything undefined
 * @returns the statistic is z, positive where the data favour noninferiority; undefined when both rates are equal, 0 or 1, and
 * the margin is 0
 * @throws RangeError naming the argument and its value
 * @source Farrington & Manning (1990), Stat. Med. 9:1447
 * @example farringtonManningTest({ successes: 7, n: 30 }, { successes: 12, n: 35 }, { margin: 0.052 }) // { statistic: -0.5120588, pValue: 0.6956951 }
 */
export function farringtonManningTest(first: RateCounts, second: RateCounts, options: NoninferiorityOptions): TestResult {
  return scoreTest(first, second, options.margin, 1, 'Farrington–Manning score')
}

/** The score test with a given variance factor. */
export function scoreTest(first: RateCounts, second: RateCounts, margin: number, factor: number, method: string): TestResult {
  checkTwoRates(first, second, 0.95)
  checkMargin(margin)
  const result: TestResult = { statistic: null, pValue: null, method, n: first.n + second.n, warnings: [] }
  if (first.n === 0 || second.n === 0)
    return { ...result, undefinedReason: `no trials in the ${first.n === 0 ? 'first' : 'second'} group` }
  const statistic = scoreStatistic(first, second, -margin, factor)
  if (statistic === null) return { ...result, undefinedReason: 'no variation: both rates are at the same end of the scale' }
  return { ...result, statistic, pValue: normalSf(statistic) }
}
