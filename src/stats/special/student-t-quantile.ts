import { checkProbability } from '../check.ts'
import { betaQuantileTails } from './beta-quantile.ts'
import { normalQuantile } from './normal-quantile.ts'

/**
 * Quantile of Student's t distribution.
 * @param p probability, from 0 to 1; 0 and 1 give −Infinity and Infinity
 * @param df degrees of freedom, above 0, whole or not; Infinity is the normal distribution
 * @throws RangeError naming the argument and its value
 * @source R `qt(0.975, 9)`; above 10⁸ degrees of freedom Abramowitz & Stegun 26.7.5
 * @example studentTQuantile(0.975, 9) // 2.262157
 */
export function studentTQuantile(p: number, df: number): number {
  checkProbability('p', p)
  if (!(df > 0)) throw new RangeError(`df is a number above 0, got ${df}`)
  if (p === 0) return Number.NEGATIVE_INFINITY
  if (p === 1) return Number.POSITIVE_INFINITY
  if (p === 0.5) return 0
  if (df > 1e8) {
    const z = normalQuantile(p)
    return z + (z ** 3 + z) / (4 * df) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * df * df)
  }
  const tail = Math.min(p, 1 - p)
  const [x, y] = betaQuantileTails(2 * tail, 1 - 2 * tail, df / 2, 0.5)
  const t = Math.sqrt(df * (y / x))
  return p < 0.5 ? -t : t
}
