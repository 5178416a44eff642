import { checkPositive } from '../check.ts'
import { gammaTails } from './gamma-tails.ts'

/**
 * Gamma distribution function P(X ≤ x).
 * @param x any number; 0 below 0
 * @param shape above 0
 * @param scale above 0; the mean is shape · scale
 * @throws RangeError naming the argument and its value
 * @source R `pgamma(3, shape = 2, scale = 1.5)`
 * @example gammaCdf(3, 2, 1.5) // 0.5939942
 */
export function gammaCdf(x: number, shape: number, scale = 1): number {
  if (Number.isNaN(x)) throw new RangeError(`x is a number, got ${x}`)
  checkPositive('shape', shape)
  checkPositive('scale', scale)
  return gammaTails(x / scale, shape)[0]
}
