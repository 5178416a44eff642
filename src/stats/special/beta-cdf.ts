import { checkPositive } from '../check.ts'
import { betaTails } from './beta-tails.ts'

/**
 * Beta distribution function P(X ≤ x), the regularized incomplete beta function I_x(a, b).
 * @param x any number; 0 below 0, 1 above 1
 * @param a first shape, above 0
 * @param b second shape, above 0
 * @throws RangeError naming the argument and its value
 * @source R `pbeta(0.25, 1, 2)`
 * @example betaCdf(0.25, 1, 2) // 0.4375
 */
export function betaCdf(x: number, a: number, b: number): number {
  if (Number.isNaN(x)) throw new RangeError(`x is a number, got ${x}`)
  checkPositive('a', a)
  checkPositive('b', b)
  return betaTails(x, 1 - x, a, b)[0]
}
