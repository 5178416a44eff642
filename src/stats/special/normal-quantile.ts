import { cephes } from './cephes.ts'

/**
 * Quantile of the standard normal distribution.
 * @param p probability, between 0 and 1 (both excluded)
 * @throws RangeError naming the argument and its value
 * @source Moshier, Cephes `ndtri`; R `qnorm(0.975)`
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`p lies between 0 and 1, got ${p}`)
  return cephes.ndtri(p)
}
