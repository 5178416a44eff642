import type { Result } from '../result.ts'
import { findRoot } from '../special/find-root.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { checkTwoRates, emptyGroup, type RateCounts, type TwoRatesOptions } from './rate-counts.ts'
import { scoreStatistic } from './score-statistic.ts'

/**
 * Miettinen–Nurminen score interval for the difference of two independent rates, first − second: the differences that the
 * score test with variance factor N/(N−1) would not reject.
 * Close to nominal at small and unequal groups; agrees with {@link miettinenNurminenTest}. {@link newcombeDifference} is
 * nearly as good in closed form. Trials must be independent.
 * @param first successes and trials of the first group
 * @param second those of the second; a group without trials leaves everything undefined
 * @throws RangeError naming the argument and its value
 * @source Miettinen & Nurminen (1985), Stat. Med. 4:213. statsmodels 0.13.5 has an error in its cubic.
 * @example miettinenNurminenDifference({ successes: 7, n: 30 }, { successes: 12, n: 35 }) // { estimate: -0.1095238, lower: -0.3209144, upper: 0.1165943 }
 */
export function miettinenNurminenDifference(first: RateCounts, second: RateCounts, options: TwoRatesOptions = {}): Result {
  const { level = 0.95 } = options
  const method = 'Miettinen–Nurminen score'
  checkTwoRates(first, second, level)
  if (first.n === 0 || second.n === 0) return emptyGroup(first, second, method, level)
  const z = normalQuantile(1 - (1 - level) / 2)
  const n = first.n + second.n
  const estimate = first.successes / first.n - second.successes / second.n
  // The statistic falls from +∞ to −∞ as the hypothetical difference rises.
  const statistic = (delta: number) => scoreStatistic(first, second, delta, n / (n - 1)) ?? 0
  const lower = estimate === -1 ? -1 : findRoot(delta => statistic(delta) - z, -1, estimate)
  const upper = estimate === 1 ? 1 : findRoot(delta => statistic(delta) + z, estimate, 1)
  return { estimate, lower, upper, level, method, n, warnings: [] }
}
