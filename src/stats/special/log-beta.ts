import { checkPositive } from '../check.ts'
import { cephes } from './cephes.ts'
import { stirlingError } from './stirling-error.ts'

/**
 * Natural logarithm of the beta function, log B(a, b) = log Γ(a) + log Γ(b) − log Γ(a+b).
 * @param a above 0
 * @param b above 0
 * @throws RangeError naming the argument and its value
 * @source R `lbeta(2, 3)`; Stirling errors (Loader 2000) where the difference of log Γ would lose digits
 * @example logBeta(2, 3) // -2.484907
 */
export function logBeta(a: number, b: number): number {
  checkPositive('a', a)
  checkPositive('b', b)
  const n = a + b
  if (n < 15) return cephes.lgam(a) + cephes.lgam(b) - cephes.lgam(n)
  const [small, large] = a < b ? [a, b] : [b, a]
  const logRatios = small * Math.log(small / n) + large * Math.log1p(-small / n)
  const stirling = stirlingError(small) + stirlingError(large) - stirlingError(n)
  return stirling + logRatios + 0.5 * (Math.log(2 * Math.PI) + Math.log(n / large) - Math.log(small))
}
