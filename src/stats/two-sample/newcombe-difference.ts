import { wilsonLimits } from '../rate/wilson-interval.ts'
import type { Result } from '../result.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { checkTwoRates, emptyGroup, type RateCounts, type TwoRatesOptions } from './rate-counts.ts'

/**
 * Newcombe's hybrid score interval for the difference of two independent rates, first − second.
 * The default for display of parity differences: built from the Wilson limits of both rates, sensible at rates of 0 and 1.
 * For a decision against a margin prefer {@link farringtonManningTest} or {@link miettinenNurminenDifference}; for the same
 * items in both groups use {@link newcombePairedDifference}. Trials must be independent.
 * Formula: d − √((p₁−l₁)² + (u₂−p₂)²), d + √((u₁−p₁)² + (p₂−l₂)²).
 * @param first successes and trials of the first group
 * @param second those of the second; a group without trials leaves everything undefined
 * @throws RangeError naming the argument and its value
 * @source Newcombe (1998), Stat. Med. 17:873, method 10
 * @example newcombeDifference({ successes: 56, n: 70 }, { successes: 48, n: 80 }) // { estimate: 0.2, lower: 0.05243147, upper: 0.3338727 }
 */
export function newcombeDifference(first: RateCounts, second: RateCounts, options: TwoRatesOptions = {}): Result {
  const { level = 0.95 } = options
  const method = 'Newcombe hybrid score'
  checkTwoRates(first, second, level)
  if (first.n === 0 || second.n === 0) return emptyGroup(first, second, method, level)
  const z = normalQuantile(1 - (1 - level) / 2)
  const p1 = first.successes / first.n
  const p2 = second.successes / second.n
  const [l1, u1] = wilsonLimits(first.successes, first.n, z)
  const [l2, u2] = wilsonLimits(second.successes, second.n, z)
  const estimate = p1 - p2
  const lower = estimate - Math.hypot(p1 - l1, u2 - p2)
  const upper = estimate + Math.hypot(u1 - p1, p2 - l2)
  return { estimate, lower, upper, level, method, n: first.n + second.n, warnings: [] }
}
