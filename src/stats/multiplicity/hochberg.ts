import type { Numbers } from '../check.ts'
import { type AdjustedPValues, adjustedResult, ascending, type MultiplicityOptions } from './adjusted.ts'

/**
 * Hochberg step-up adjustment.
 * Stronger than {@link holm}; holds the familywise error rate for independent or positively dependent p-values.
 * Formula: running minimum from the largest of (n − i + 1) p₍ᵢ₎.
 * @param pValues numbers from 0 to 1; none gives none
 * @throws RangeError naming the argument and its value
 * @source Hochberg (1988), Biometrika 75:800; R `p.adjust(p, 'hochberg')`
 * @example hochberg([0.01, 0.04, 0.03, 0.2]) // { adjusted: [0.04, 0.08, 0.08, 0.2] }
 */
export function hochberg(pValues: Numbers, options: MultiplicityOptions = {}): AdjustedPValues {
  const { alpha = 0.05 } = options
  const order = ascending(pValues, alpha)
  const n = order.length
  const sorted = Float64Array.from(order, (i, k) => (n - k) * pValues[i]!)
  return adjustedResult(sorted, order, 'stepUp', { alpha, method: 'Hochberg' })
}
