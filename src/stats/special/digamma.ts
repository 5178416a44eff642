import { checkPositive } from '../check.ts'
import { cephes } from './cephes.ts'

/**
 * Digamma function ψ(x), the derivative of log Γ(x).
 * @param x above 0
 * @throws RangeError naming the argument and its value
 * @source Moshier, Cephes `psi`; R `digamma(1)`, minus Euler's constant
 * @example digamma(1) // -0.5772156649015329
 */
export function digamma(x: number): number {
  checkPositive('x', x)
  return cephes.psi(x)
}
