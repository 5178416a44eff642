import type { Numbers } from '../check.ts'
import { type AdjustedPValues, adjustedResult, ascending, type MultiplicityOptions } from './adjusted.ts'

/**
 * Hommel adjustment: the closed test whose local tests are Simes tests.
 * The strongest of the simple familywise methods; valid for independent or positively dependent p-values. Under any
 * dependence use {@link holm}. Takes n log n steps.
 * @param pValues numbers from 0 to 1; none gives none
 * @throws RangeError naming the argument and its value
 * @source Hommel (1988), Biometrika 75:383; Meijer, Krebs & Goeman (2019), Biom. J. 61:73; R `p.adjust(p, 'hommel')`
 * @example hommel([0.01, 0.04, 0.03, 0.2]) // { adjusted: [0.04, 0.08, 0.06, 0.2] }
 */
export function hommel(pValues: Numbers, options: MultiplicityOptions = {}): AdjustedPValues {
  const { alpha = 0.05 } = options
  const order = ascending(pValues, alpha)
  const p = Float64Array.from(order, i => pValues[i]!)
  const n = p.length
  const jumps = simesJumps(p)
  const sorted = new Float64Array(n)
  // Rejected at α where h(α) p ≤ α; h(α), the largest i with jumps[i] > α, falls in steps as α grows.
  let i = n
  for (let k = 0; k < n; k++) {
    while (i > 0 && i * p[k]! >= jumps[i]!) i--
    sorted[k] = Math.max(i * p[k]!, i < n ? jumps[i + 1]! : 0)
  }
  return adjustedResult(sorted, order, 'none', { alpha, method: 'Hommel' })
}

/**
 * For each i from 1 to n the level from which no set of i or more hypotheses passes its Simes test: the running maximum, from n
 * down, of i · min over j of p₍ₙ₋ᵢ₊ⱼ₎/j. Each minimum is the slope of a tangent to the lower hull of the points (k, p₍ₖ₎).
 */
function simesJumps(p: Float64Array): Float64Array {
  const n = p.length
  const jumps = new Float64Array(n + 1)
  const hull = new Uint32Array(n)
  let size = 0
  for (let i = 1; i <= n; i++) {
    const k = n - i
    while (size > 1 && turnsUp(p, k, hull[size - 1]!, hull[size - 2]!)) size--
    hull[size++] = k
    // The hull runs from right (0) to left (size − 1); slopes from the point (k − 1, 0) fall, then rise.
    let [low, high] = [0, size - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (slope(p, hull[middle]!, k) <= slope(p, hull[middle + 1]!, k)) high = middle
      else low = middle + 1
    }
    jumps[i] = i * slope(p, hull[low]!, k)
  }
  for (let i = n - 1; i >= 1; i--) jumps[i] = Math.max(jumps[i]!, jumps[i + 1]!)
  return jumps
}

function slope(p: Float64Array, k: number, left: number): number {
  return p[k]! / (k - left + 1)
}

/** Whether the middle point lies on or above the line between its neighbours. */
function turnsUp(p: Float64Array, left: number, middle: number, right: number): boolean {
  return (p[middle]! - p[left]!) * (right - left) >= (p[right]! - p[left]!) * (middle - left)
}
