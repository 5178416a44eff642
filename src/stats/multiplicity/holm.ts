import type { Numbers } from '../check.ts'
import { type AdjustedPValues, adjustedResult, ascending, type MultiplicityOptions } from './adjusted.ts'

/**
 * Holm step-down adjustment.
 * The default for the familywise error rate: valid under any dependence and never weaker than Bonferroni. In a gate, where every
 * rule must pass, it answers which rule failed.
 * Formula: running maximum of (n − i + 1) p₍ᵢ₎.
 * @param pValues numbers from 0 to 1; none gives none
 * @throws RangeError naming the argument and its value
 * @source Holm (1979), Scand. J. Stat. 6:65; R `p.adjust(p, 'holm')`
 * @example holm([0.01, 0.04, 0.03, 0.2]) // { adjusted: [0.04, 0.09, 0.09, 0.2] }
 */
export function holm(pValues: Numbers, options: MultiplicityOptions = {}): AdjustedPValues {
  const { alpha = 0.05 } = options
  const order = ascending(pValues, alpha)
  const n = order.length
  const sorted = Float64Array.from(order, (i, k) => (n - k) * pValues[i]!)
  return adjustedResult(sorted, order, 'stepDown', { alpha, method: 'Holm' })
}
