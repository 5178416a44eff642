import type { Numbers } from '../check.ts'
import { type AdjustedPValues, adjustedResult, ascending, type MultiplicityOptions } from './adjusted.ts'

/**
 * Holm–Šidák step-down adjustment.
 * A shade stronger than {@link holm}; holds the familywise error rate for independent (or positively orthant dependent)
 * p-values only.
 * Formula: running maximum of 1 − (1 − p₍ᵢ₎)^(n − i + 1).
 * @param pValues numbers from 0 to 1; none gives none
 * @throws RangeError naming the argument and its value
 * @source Šidák (1967); Holm (1979); statsmodels `multipletests(p, method='holm-sidak')`
 * @example holmSidak([0.01, 0.04, 0.03, 0.2]) // { adjusted: [0.03940399, 0.0873, 0.0873, 0.2] }
 */
export function holmSidak(pValues: Numbers, options: MultiplicityOptions = {}): AdjustedPValues {
  const { alpha = 0.05 } = options
  const order = ascending(pValues, alpha)
  const n = order.length
  const sorted = Float64Array.from(order, (i, k) => -Math.expm1((n - k) * Math.log1p(-pValues[i]!)))
  return adjustedResult(sorted, order, 'stepDown', { alpha, method: 'Holm–Šidák' })
}
