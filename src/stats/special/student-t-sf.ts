import { betaTails } from './beta-tails.ts'
import { normalSf } from './normal-sf.ts'

/**
 * Upper tail of Student's t distribution, P(T > x).
 * @param x any number; ±Infinity gives 0 and 1
 * @param df degrees of freedom, above 0, whole or not; Infinity is the normal distribution
 * @throws RangeError naming the argument and its value
 * @source R `pt(12, 5, lower.tail = FALSE)`; above 10⁸ degrees of freedom Abramowitz & Stegun 26.7.8
 * @example studentTSf(12, 5) // 0.00003544746
 */
export function studentTSf(x: number, df: number): number {
  if (Number.isNaN(x)) throw new RangeError(`x is a number, got ${x}`)
  if (!(df > 0)) throw new RangeError(`df is a number above 0, got ${df}`)
  if (df === Number.POSITIVE_INFINITY) return normalSf(x)
  if (df > 1e8) return normalSf((x * (1 - 1 / (4 * df))) / Math.sqrt(1 + (x * x) / (2 * df)))
  const square = x * x
  const tail = square === Number.POSITIVE_INFINITY ? 0 : betaTails(df / (df + square), square / (df + square), df / 2, 0.5)[0] / 2
  return x > 0 ? tail : 1 - tail
}
