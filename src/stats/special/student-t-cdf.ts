import { studentTSf } from './student-t-sf.ts'

/**
 * Student's t distribution function P(T ≤ x).
 * @param x any number; ±Infinity gives 1 and 0
 * @param df degrees of freedom, above 0, whole or not; Infinity is the normal distribution
 * @throws RangeError naming the argument and its value
 * @source R `pt(-2.262157162798205, 9)`
 * @example studentTCdf(-2.262157162798205, 9) // 0.025
 */
export function studentTCdf(x: number, df: number): number {
  return studentTSf(-x, df)
}
