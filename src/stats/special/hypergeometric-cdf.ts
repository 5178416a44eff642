import { hypergeometricPmf } from './hypergeometric-pmf.ts'

/**
 * Hypergeometric distribution function: probability of at most k white balls among those drawn without replacement.
 * @param k any number
 * @param white white balls in the urn
 * @param black black balls in the urn
 * @param draws balls drawn, at most white + black
 * @throws RangeError naming the argument and its value
 * @source R `phyper(1, 5, 5, 3)`; the smaller tail is summed outwards until a term no longer counts
 * @example hypergeometricCdf(1, 5, 5, 3) // 0.5
 */
export function hypergeometricCdf(k: number, white: number, black: number, draws: number): number {
  if (Number.isNaN(k)) throw new RangeError(`k is a number, got ${k}`)
  const whole = Math.floor(k)
  const least = Math.max(0, draws - black)
  const most = Math.min(white, draws)
  const inside = hypergeometricPmf(Math.min(Math.max(whole, least), most), white, black, draws)
  if (whole < least) return 0
  if (whole >= most) return 1
  if (whole * (white + black) <= draws * white) return inside * outwardSum(whole, white, black, draws)
  // The upper tail from k + 1 on is the lower tail of the black balls.
  const upper = hypergeometricPmf(whole + 1, white, black, draws)
  return 1 - upper * outwardSum(draws - whole - 1, black, white, draws)
}

/** Sum of P(j)/P(k) over j = k, k−1, … */
function outwardSum(k: number, white: number, black: number, draws: number): number {
  let term = 1
  let sum = 1
  for (let j = k; j > 0 && term > 1e-17 * sum; j--) {
    term *= (j / (white - j + 1)) * ((black - draws + j) / (draws - j + 1))
    sum += term
  }
  return sum
}
