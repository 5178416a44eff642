import { fTails } from './f-tails.ts'

/**
 * Upper tail of the F distribution, P(X > x): the p-value of an F statistic.
 * @param x any number; 1 below 0
 * @param df1 numerator degrees of freedom, above 0; Infinity allowed
 * @param df2 denominator degrees of freedom, above 0; Infinity allowed
 * @throws RangeError naming the argument and its value
 * @source R `pf(2, 3, 10, lower.tail = FALSE)`
 * @example fSf(2, 3, 10) // 0.1780074
 */
export function fSf(x: number, df1: number, df2: number): number {
  return fTails(x, df1, df2)[1]
}
