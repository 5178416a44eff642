import { checkPositive } from '../check.ts'
import { gammaTails } from './gamma-tails.ts'

/**
 * Upper tail of the chi-square distribution, P(X > x): the p-value of a chi-square statistic.
 * @param x any number; 1 below 0
 * @param df degrees of freedom, above 0, whole or not
 * @throws RangeError naming the argument and its value
 * @source R `pchisq(100, 3, lower.tail = FALSE)`
 * @example chiSquareSf(100, 3) // 1.554159e-21
 */
export function chiSquareSf(x: number, df: number): number {
  if (Number.isNaN(x)) throw new RangeError(`x is a number, got ${x}`)
  checkPositive('df', df)
  return gammaTails(x / 2, df / 2)[1]
}
