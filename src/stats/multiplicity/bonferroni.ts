import type { Numbers } from '../check.ts'
import { type AdjustedPValues, adjustedResult, ascending, type MultiplicityOptions } from './adjusted.ts'

/**
 * Bonferroni adjustment: each p-value times their number.
 * Holds the familywise error rate under any dependence; {@link holm} does the same and rejects at least as much. Use it where
 * a single threshold α/n must be stated beforehand.
 * @param pValues numbers from 0 to 1; none gives none
 * @throws RangeError naming the argument and its value
 * @source Dunn (1961); R `p.adjust(p, 'bonferroni')`
 * @example bonferroni([0.01, 0.04, 0.03, 0.2]) // { adjusted: [0.04, 0.16, 0.12, 0.8] }
 */
export function bonferroni(pValues: Numbers, options: MultiplicityOptions = {}): AdjustedPValues {
  const { alpha = 0.05 } = options
  const order = ascending(pValues, alpha)
  const n = order.length
  const sorted = Float64Array.from(order, i => n * pValues[i]!)
  return adjustedResult(sorted, order, 'none', { alpha, method: 'Bonferroni' })
}
