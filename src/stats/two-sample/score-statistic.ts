import { guardedNewton } from '../special/guarded-newton.ts'
import type { RateCounts } from './rate-counts.ts'

/**
 * Score statistic of the difference of two independent rates at a hypothetical difference δ = p₁ − p₂: the distance of the
 * observed difference from δ in standard errors under the rates that are likeliest given δ.
 * @param factor multiplies the variance: 1 (Farrington & Manning 1990) or N/(N−1) (Miettinen & Nurminen 1985)
 * @returns ±Infinity where the variance is 0 and the difference is not δ; null where both are
 * @example scoreStatistic({ successes: 7, n: 30 }, { successes: 12, n: 35 }, -0.052, 1) // -0.5120588
 */
export function scoreStatistic(first: RateCounts, second: RateCounts, delta: number, factor: number): number | null {
  const distance = first.successes / first.n - second.successes / second.n - delta
  const [p1, p2] = restrictedRates(first, second, delta)
  const variance = factor * ((p1 * (1 - p1)) / first.n + (p2 * (1 - p2)) / second.n)
  if (variance > 0) return distance / Math.sqrt(variance)
  return Math.abs(distance) < 1e-15 ? null : distance > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
}

/**
 * Likeliest rates under p₁ − p₂ = δ. The log likelihood is concave in p₂, so its slope has one root, found between the ends
 * of the range (closed forms lose digits near a double root).
 */
export function restrictedRates(first: RateCounts, second: RateCounts, delta: number): [p1: number, p2: number] {
  const low = Math.max(0, -delta)
  const high = Math.min(1, 1 - delta)
  const [x1, m1, x2, m2] = [first.successes, first.n - first.successes, second.successes, second.n - second.successes]
  const part = (count: number, p: number) => (count === 0 ? 0 : count / Math.max(p, 0))
  const curve = (count: number, p: number) => (count === 0 ? 0 : count / p ** 2)
  const slope = (p: number) => part(x1, p + delta) - part(m1, 1 - p - delta) + part(x2, p) - part(m2, 1 - p)
  if (slope(low) <= 0) return [clip(low + delta), low]
  if (slope(high) >= 0) return [clip(high + delta), high]
  const start = (first.successes - first.n * delta + second.successes) / (first.n + second.n)
  const p2 = guardedNewton(low, high, start > low && start < high ? start : (low + high) / 2, p => [
    -slope(p),
    curve(x1, p + delta) + curve(m1, 1 - p - delta) + curve(x2, p) + curve(m2, 1 - p),
  ])
  return [clip(p2 + delta), p2]
}

function clip(p: number): number {
  return Math.min(1, Math.max(0, p))
}
