import { cephes } from './cephes.ts'

/**
 * Upper tail of the standard normal distribution, P(Z > x), exact in relative terms far into the tail: use it rather than
 * `1 - normalCdf(x)`.
 * @param x any number; ±Infinity gives 0 and 1
 * @throws RangeError if x is NaN
 * @source Moshier, Cephes `erfc`; R `pnorm(6, lower.tail = FALSE)`
 * @example normalSf(6) // 9.865876450376946e-10
 */
export function normalSf(x: number): number {
  if (Number.isNaN(x)) throw new RangeError(`x is a number, got ${x}`)
  if (x < -9) return 1
  // Cephes throws on underflow from 37.6 on; there the asymptotic series of Mills' ratio is exact to 1e-12.
  if (x > 37) return Math.exp((-x * x) / 2) * ((1 - 1 / (x * x) + 3 / x ** 4 - 15 / x ** 6) / (x * Math.sqrt(2 * Math.PI)))
  return cephes.erfc(x / Math.SQRT2) / 2
}
