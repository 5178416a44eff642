import type { Result } from '../result.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { checkTwoRates, emptyGroup, type RateCounts, type TwoRatesOptions } from './rate-counts.ts'

/**
 * Agresti–Caffo interval for the difference of two independent rates, first − second: the Wald interval after adding one
 * success and one failure to each group; clipped to [−1, 1].
 * Easy to check by hand and close to nominal from about 10 trials a group; {@link newcombeDifference} is as good at small
 * counts. Trials must be independent. `estimate` is the plain difference, not the centre.
 * @param first successes and trials of the first group
 * @param second those of the second; a group without trials leaves everything undefined
 * @throws RangeError naming the argument and its value
 * @source Agresti & Caffo (2000), Am. Stat. 54:280; statsmodels `confint_proportions_2indep(method='agresti-caffo')`
 * @example agrestiCaffoDifference({ successes: 7, n: 30 }, { successes: 12, n: 35 }) // { estimate: -0.1095238, lower: -0.3162239, upper: 0.1135212 }
 */
export function agrestiCaffoDifference(first: RateCounts, second: RateCounts, options: TwoRatesOptions = {}): Result {
  const { level = 0.95 } = options
  const method = 'Agresti–Caffo'
  checkTwoRates(first, second, level)
  if (first.n === 0 || second.n === 0) return emptyGroup(first, second, method, level)
  const z = normalQuantile(1 - (1 - level) / 2)
  const p1 = (first.successes + 1) / (first.n + 2)
  const p2 = (second.successes + 1) / (second.n + 2)
  const half = z * Math.sqrt((p1 * (1 - p1)) / (first.n + 2) + (p2 * (1 - p2)) / (second.n + 2))
  const estimate = first.successes / first.n - second.successes / second.n
  const lower = Math.max(-1, p1 - p2 - half)
  const upper = Math.min(1, p1 - p2 + half)
  return { estimate, lower, upper, level, method, n: first.n + second.n, warnings: [] }
}
