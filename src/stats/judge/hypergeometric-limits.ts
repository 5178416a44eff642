import type { Result } from '../result.ts'
import { hypergeometricCdf } from '../special/hypergeometric-cdf.ts'

/**
 * Exact limits of a rate among `rows` rows of which `labels` were drawn without replacement: the numbers of positive rows
 * that neither one-sided hypergeometric test would reject.
 * @source Konijn (1973); Cochran (1977), Sampling Techniques, ch. 3.6
 */
export function hypergeometricLimits(positives: number, labels: number, rows: number, level: number): Result {
  const tail = (1 - level) / 2
  const most = rows - labels + positives
  const seenOrMore = (total: number) => (positives === 0 ? 1 : 1 - hypergeometricCdf(positives - 1, total, rows - total, labels))
  const seenOrFewer = (total: number) => (positives === labels ? 1 : hypergeometricCdf(positives, total, rows - total, labels))
  const lower = firstTrue(positives, most, total => seenOrMore(total) > tail)
  const upper = firstTrue(lower, most + 1, total => total > most || seenOrFewer(total) <= tail) - 1
  const about = { level, method: 'hypergeometric exact', n: labels, warnings: [] }
  return { ...about, estimate: positives / labels, lower: lower / rows, upper: Math.max(upper, lower) / rows }
}

/** Smallest whole number from `low` to `high` that the condition, false then true, holds for; `high` if for none below. */
function firstTrue(low: number, high: number, condition: (k: number) => boolean): number {
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (condition(middle)) high = middle
    else low = middle + 1
  }
  return low
}
