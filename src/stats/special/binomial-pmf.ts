import { checkCount, checkProbability } from '../check.ts'
import { binomialDensity } from './binomial-density.ts'

/**
 * Binomial probability P(X = k).
 * @param k any number; what is no whole number from 0 to n has probability 0
 * @param n whole number of trials
 * @param p probability of success, from 0 to 1
 * @throws RangeError naming the argument and its value
 * @source Loader (2000); R `dbinom(3, 10, 0.5)`
 * @example binomialPmf(3, 10, 0.5) // 0.1171875
 */
export function binomialPmf(k: number, n: number, p: number): number {
  checkCount('n', n)
  checkProbability('p', p)
  if (!Number.isInteger(k) || k < 0 || k > n) return 0
  return binomialDensity(k, n, p, 1 - p)
}
