import { checkPositive, checkProbability } from '../check.ts'
import { betaTails } from './beta-tails.ts'
import { binomialDensityOf } from './binomial-density.ts'
import { guardedNewton } from './guarded-newton.ts'
import { logBeta } from './log-beta.ts'
import { normalQuantile } from './normal-quantile.ts'

/**
 * Quantile of the beta distribution. The limits of Clopper–Pearson, Jeffreys and beta-posterior intervals are such quantiles.
 * @param p probability, from 0 to 1; 0 gives 0 and 1 gives 1
 * @param a first shape, above 0
 * @param b second shape, above 0
 * @returns 0 where the quantile is below the smallest number (tiny shapes)
 * @throws RangeError naming the argument and its value
 * @source R `qbeta(0.025, 4, 8)`
 * @example betaQuantile(0.025, 4, 8) // 0.1092634
 */
export function betaQuantile(p: number, a: number, b: number): number {
  checkProbability('p', p)
  checkPositive('a', a)
  checkPositive('b', b)
  return betaQuantileTails(p, 1 - p, a, b)[0]
}

/**
 * The beta quantile x and its complement 1 − x, both to about 13 digits, from both tail probabilities.
 * @example betaQuantileTails(0.4375, 0.5625, 1, 2) // [0.25, 0.75]
 */
export function betaQuantileTails(p: number, q: number, a: number, b: number): [x: number, y: number] {
  if (p <= 0) return [0, 1]
  if (q <= 0) return [1, 0]
  // The smaller of x and 1 − x is found on the log scale, where the tails are nearly straight.
  const [lowerHalf, upperHalf] = betaTails(0.5, 0.5, a, b)
  if (p <= 0.5 ? p <= lowerHalf : q >= upperHalf) {
    const x = smallQuantile(p, q, a, b)
    return [x, 1 - x]
  }
  const y = smallQuantile(q, p, b, a)
  return [1 - y, y]
}

/** The quantile where it is at most ½. */
function smallQuantile(p: number, q: number, a: number, b: number): number {
  const first = start(p, q, a, b)
  if (first < -745) return 0
  const log = guardedNewton(-745, Math.log(0.5), first, logX => {
    const x = Math.exp(logX)
    const y = -Math.expm1(logX)
    const [lower, upper] = betaTails(x, y, a, b)
    const slope = ((a * b) / (a + b)) * (binomialDensityOf(a, b, a + b, x, y) / y)
    return p <= q ? [Math.log(lower / p), slope / lower] : [Math.log(q / upper), slope / upper]
  })
  return Math.exp(log)
}

/** Logarithm of a first guess: Abramowitz & Stegun 26.5.22 for shapes above 1, else the power law of the lower tail. */
function start(p: number, q: number, a: number, b: number): number {
  if (a > 1 && b > 1) {
    const z = p < q ? -normalQuantile(p) : normalQuantile(q)
    const u = 1 / (2 * a - 1)
    const v = 1 / (2 * b - 1)
    const h = 2 / (u + v)
    const lambda = (z * z - 3) / 6
    const root = h + lambda
    if (root > 0) {
      const w = (z * Math.sqrt(root)) / h - (v - u) * (lambda + 5 / 6 - 2 / (3 * h))
      return -Math.log1p((b / a) * Math.exp(2 * w))
    }
  }
  return (Math.log(p) + Math.log(a) + logBeta(a, b)) / a
}
