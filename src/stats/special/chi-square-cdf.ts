import { checkPositive } from '../check.ts'
import { gammaTails } from './gamma-tails.ts'

/**
 * Chi-square distribution function P(X ≤ x).
 * @param x any number; 0 below 0
 * @param df degrees of freedom, above 0, whole or not
 * @throws RangeError naming the argument and its value
 * @source R `pchisq(3.841458820694124, 1)`
 * @example chiSquareCdf(3.841458820694124, 1) // 0.95
 */
export function chiSquareCdf(x: number, df: number): number {
  if (Number.isNaN(x)) throw new RangeError(`x is a number, got ${x}`)
  checkPositive('df', df)
  return gammaTails(x / 2, df / 2)[0]
}
