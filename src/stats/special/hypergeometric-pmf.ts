import { checkCount } from '../check.ts'
import { binomialDensity } from './binomial-density.ts'

/**
 * Hypergeometric probability of k white balls among those drawn without replacement.
 * @param k any number; what cannot be drawn has probability 0
 * @param white white balls in the urn
 * @param black black balls in the urn
 * @param draws balls drawn, at most white + black
 * @throws RangeError naming the argument and its value
 * @source Loader (2000); R `dhyper(1, 5, 5, 3)`
 * @example hypergeometricPmf(1, 5, 5, 3) // 0.4166667
 */
export function hypergeometricPmf(k: number, white: number, black: number, draws: number): number {
  checkCount('white', white)
  checkCount('black', black)
  checkCount('draws', draws, white + black)
  if (!Number.isInteger(k) || k < Math.max(0, draws - black) || k > Math.min(white, draws)) return 0
  if (draws === 0) return 1
  const total = white + black
  const p = draws / total
  const q = (total - draws) / total
  return (binomialDensity(k, white, p, q) * binomialDensity(draws - k, black, p, q)) / binomialDensity(draws, total, p, q)
}
