import { checkProbability } from '../check.ts'
import { betaQuantileTails } from './beta-quantile.ts'
import { chiSquareQuantile } from './chi-square-quantile.ts'

/**
 * Quantile of the F distribution.
 * @param p probability, from 0 to 1; 0 gives 0 and 1 gives Infinity
 * @param df1 numerator degrees of freedom, above 0; Infinity allowed
 * @param df2 denominator degrees of freedom, above 0; Infinity allowed
 * @throws RangeError naming the argument and its value
 * @source R `qf(0.95, 3, 10)`
 * @example fQuantile(0.95, 3, 10) // 3.708265
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  checkProbability('p', p)
  if (!(df1 > 0)) throw new RangeError(`df1 is a number above 0, got ${df1}`)
  if (!(df2 > 0)) throw new RangeError(`df2 is a number above 0, got ${df2}`)
  if (p === 0) return 0
  if (p === 1) return Number.POSITIVE_INFINITY
  if (df2 === Number.POSITIVE_INFINITY) return df1 === Number.POSITIVE_INFINITY ? 1 : chiSquareQuantile(p, df1) / df1
  if (df1 === Number.POSITIVE_INFINITY) return df2 / chiSquareQuantile(1 - p, df2)
  const [x, y] = betaQuantileTails(p, 1 - p, df1 / 2, df2 / 2)
  return (df2 / df1) * (x / y)
}
