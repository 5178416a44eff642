import { checkCount, checkProbability } from '../check.ts'
import { betaTails } from './beta-tails.ts'

/**
 * Upper tail of the binomial distribution, P(X > k). For P(X ≥ k) give k − 1.
 * @param k any number; 1 below 0, 0 from n on
 * @param n whole number of trials
 * @param p probability of success, from 0 to 1
 * @throws RangeError naming the argument and its value
 * @source R `pbinom(3, 10, 0.5, lower.tail = FALSE)`
 * @example binomialSf(3, 10, 0.5) // 0.828125
 */
export function binomialSf(k: number, n: number, p: number): number {
  if (Number.isNaN(k)) throw new RangeError(`k is a number, got ${k}`)
  checkCount('n', n)
  checkProbability('p', p)
  const whole = Math.floor(k)
  if (whole < 0) return 1
  if (whole >= n) return 0
  return betaTails(p, 1 - p, whole + 1, n - whole)[0]
}
