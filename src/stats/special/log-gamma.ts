import { checkPositive } from '../check.ts'
import { cephes } from './cephes.ts'

/**
 * Natural logarithm of the gamma function, log Γ(x).
 * @param x above 0
 * @throws RangeError naming the argument and its value
 * @source Moshier, Cephes `lgam`; R `lgamma(0.5)`
 * @example logGamma(0.5) // 0.5723649429247001
 */
export function logGamma(x: number): number {
  checkPositive('x', x)
  return cephes.lgam(x)
}
