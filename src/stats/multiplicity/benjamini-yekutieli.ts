import type { Numbers } from '../check.ts'
import { type AdjustedPValues, adjustedResult, ascending, type MultiplicityOptions } from './adjusted.ts'

/**
 * Benjamini–Yekutieli adjustment: the false discovery rate under any dependence.
 * {@link benjaminiHochberg} times 1 + ½ + … + 1/n; use it only where p-values may be negatively dependent.
 * @param pValues numbers from 0 to 1; none gives none
 * @throws RangeError naming the argument and its value
 * @source Benjamini & Yekutieli (2001), Ann. Stat. 29:1165; R `p.adjust(p, 'BY')`
 * @example benjaminiYekutieli([0.01, 0.04, 0.03, 0.2]) // { adjusted: [0.08333333, 0.1111111, 0.1111111, 0.4166667] }
 */
export function benjaminiYekutieli(pValues: Numbers, options: MultiplicityOptions = {}): AdjustedPValues {
  const { alpha = 0.05 } = options
  const order = ascending(pValues, alpha)
  const n = order.length
  let harmonic = 0
  for (let k = 1; k <= n; k++) harmonic += 1 / k
  const sorted = Float64Array.from(order, (i, k) => harmonic * (n / (k + 1)) * pValues[i]!)
  return adjustedResult(sorted, order, 'stepUp', { alpha, method: 'Benjamini–Yekutieli' })
}
