import type { Result } from '../result.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { checkTwoRates, emptyGroup, type RateCounts, type TwoRatesOptions } from './rate-counts.ts'

/**
 * Wald interval for the difference of two independent rates, first − second: d ± z √(p₁q₁/n₁ + p₂q₂/n₂).
 * Here to reproduce other people's numbers. It covers too little at small counts and has no width at rates of 0 or 1 (a
 * warning says so); use {@link newcombeDifference}. Trials must be independent.
 * @param first successes and trials of the first group
 * @param second those of the second; a group without trials leaves everything undefined
 * @throws RangeError naming the argument and its value
 * @source statsmodels `confint_proportions_2indep(method='wald')`
 * @example waldDifference({ successes: 7, n: 30 }, { successes: 12, n: 35 }) // { estimate: -0.1095238, se: 0.1113565, lower: -0.3277786, upper: 0.108731 }
 */
export function waldDifference(first: RateCounts, second: RateCounts, options: TwoRatesOptions = {}): Result {
  const { level = 0.95 } = options
  const method = 'Wald'
  checkTwoRates(first, second, level)
  if (first.n === 0 || second.n === 0) return { ...emptyGroup(first, second, method, level), se: null }
  const p1 = first.successes / first.n
  const p2 = second.successes / second.n
  const se = Math.sqrt((p1 * (1 - p1)) / first.n + (p2 * (1 - p2)) / second.n)
  const half = normalQuantile(1 - (1 - level) / 2) * se
  const estimate = p1 - p2
  const warnings = se === 0 ? ['both rates are 0 or 1: the Wald interval has no width; use Newcombe’s'] : []
  return { estimate, se, lower: estimate - half, upper: estimate + half, level, method, n: first.n + second.n, warnings }
}
