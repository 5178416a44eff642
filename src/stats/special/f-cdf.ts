import { fTails } from './f-tails.ts'

/**
 * Distribution function of F, P(X ≤ x).
 * @param x any number; 0 below 0
 * @param df1 numerator degrees of freedom, above 0; Infinity allowed
 * @param df2 denominator degrees of freedom, above 0; Infinity allowed
 * @throws RangeError naming the argument and its value
 * @source R `pf(2, 3, 10)`
 * @example fCdf(2, 3, 10) // 0.8219926
 */
export function fCdf(x: number, df1: number, df2: number): number {
  return fTails(x, df1, df2)[0]
}
