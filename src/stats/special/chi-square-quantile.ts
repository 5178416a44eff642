import { checkPositive, checkProbability } from '../check.ts'
import { gammaQuantile } from './gamma-quantile.ts'

/**
 * Quantile of the chi-square distribution.
 * @param p probability, from 0 to 1; 0 gives 0 and 1 gives Infinity
 * @param df degrees of freedom, above 0, whole or not
 * @throws RangeError naming the argument and its value
 * @source R `qchisq(0.95, 1)`
 * @example chiSquareQuantile(0.95, 1) // 3.841458820694124
 */
export function chiSquareQuantile(p: number, df: number): number {
  checkProbability('p', p)
  checkPositive('df', df)
  return gammaQuantile(p, df / 2, 2)
}
