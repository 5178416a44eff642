import type { Numbers } from '../check.ts'
import { type AdjustedPValues, adjustedResult, ascending, type MultiplicityOptions } from './adjusted.ts'

/**
 * Benjamini–Hochberg adjustment: holds the expected share of false ones among the rejected (FDR).
 * The default for exploration over many slices; independent or positively dependent p-values. For decisions where one false
 * rejection is too many use {@link holm}; under arbitrary dependence {@link benjaminiYekutieli}.
 * Formula: running minimum from the largest of n p₍ᵢ₎/i.
 * @param pValues numbers from 0 to 1; none gives none
 * @throws RangeError naming the argument and its value
 * @source Benjamini & Hochberg (1995), J. R. Stat. Soc. B 57:289; R `p.adjust(p, 'BH')`
 * @example benjaminiHochberg([0.01, 0.04, 0.03, 0.2]) // { adjusted: [0.04, 0.05333333, 0.05333333, 0.2] }
 */
export function benjaminiHochberg(pValues: Numbers, options: MultiplicityOptions = {}): AdjustedPValues {
  const { alpha = 0.05 } = options
  const order = ascending(pValues, alpha)
  const n = order.length
  const sorted = Float64Array.from(order, (i, k) => (n / (k + 1)) * pValues[i]!)
  return adjustedResult(sorted, order, 'stepUp', { alpha, method: 'Benjamini–Hochberg' })
}
