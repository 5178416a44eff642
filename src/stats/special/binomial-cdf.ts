import { checkCount, checkProbability } from '../check.ts'
import { betaTails } from './beta-tails.ts'

/**
 * Binomial distribution function P(X ≤ k).
 * @param k any number; 0 below 0, 1 from n on
 * @param n whole number of trials
 * @param p probability of success, from 0 to 1
 * @throws RangeError naming the argument and its value
 * @source R `pbinom(3, 10, 0.5)`
 * @example binomialCdf(3, 10, 0.5) // 0.171875
 */
export function binomialCdf(k: number, n: number, p: number): number {
  if (Number.isNaN(k)) throw new RangeError(`k is a number, got ${k}`)
  checkCount('n', n)
  checkProbability('p', p)
  const whole = Math.floor(k)
  if (whole < 0) return 0
  if (whole >= n) return 1
  return betaTails(p, 1 - p, whole + 1, n - whole)[1]
}
