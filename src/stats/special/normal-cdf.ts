import { normalSf } from './normal-sf.ts'

/**
 * Standard normal distribution function P(Z ≤ x), exact in relative terms far into the lower tail.
 * @param x any number; ±Infinity gives 1 and 0
 * @throws RangeError if x is NaN
 * @source R `pnorm(-1.959963984540054)`
 * @example normalCdf(-1.959963984540054) // 0.025
 */
export function normalCdf(x: number): number {
  return normalSf(-x)
}
