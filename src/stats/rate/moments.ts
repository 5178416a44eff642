import type { Numbers } from '../check.ts'

/** Mean and sample variance of a column. */
export interface Moments {
  n: number
  mean: number
  /** With divisor n − 1; null for one value; exactly 0 when the values are equal up to rounding. */
  variance: number | null
}

/**
 * Mean and sample variance in two passes, which keeps the digits of scores far from 0.
 * @param x at least one number
 * @example moments([1, 2, 3, 4]) // { n: 4, mean: 2.5, variance: 1.666667 }
 */
export function moments(x: Numbers): Moments {
  const n = x.length
  let sum = 0
  for (let i = 0; i < n; i++) sum += x[i]!
  const rough = sum / n
  let rest = 0
  let squares = 0
  for (let i = 0; i < n; i++) {
    const deviation = x[i]! - rough
    rest += deviation
    squares += deviation * deviation
  }
  const mean = rough + rest / n
  if (n < 2) return { n, mean, variance: null }
  const variance = Math.max(0, (squares - (rest * rest) / n) / (n - 1))
  // R calls data "essentially constant" by the same limit.
  return { n, mean, variance: Math.sqrt(variance / n) < 10 * Number.EPSILON * Math.abs(mean) ? 0 : variance }
}
