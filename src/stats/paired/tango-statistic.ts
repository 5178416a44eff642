/**
 * Tango's score statistic of paired rates at a hypothetical difference δ.
 * @param n10 pairs in which only the first succeeds
 * @param n01 pairs in which only the second does
 * @param n pairs, at least 1
 * @returns ±Infinity where the variance is 0 and the difference is not δ; null where both are
 * @source Tango (1998), Stat. Med. 17:891
 * @example tangoStatistic(3, 0, 32, -0.05) // 2.200478
 */
export function tangoStatistic(n10: number, n01: number, n: number, delta: number): number | null {
  const a = 2 * n
  const b = -n10 - n01 + (2 * n - n10 + n01) * delta
  const c = -n01 * delta * (1 - delta)
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c))
  // Likeliest probability of "only the second" given δ; the larger root, in the form that does not cancel.
  const q = b > 0 ? (-2 * c) / (b + root) : (root - b) / (2 * a)
  const variance = n * (2 * q + delta * (1 - delta))
  const distance = n10 - n01 - n * delta
  if (variance > 0) return distance / Math.sqrt(variance)
  return distance === 0 ? null : distance > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
}
