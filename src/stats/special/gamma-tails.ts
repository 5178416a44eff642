import { deviance } from './binomial-density.ts'
import { stirlingError } from './stirling-error.ts'

/**
 * Both tails of the gamma distribution with scale 1, P(shape, x) and Q(shape, x), each to about 13 digits in relative
 * terms: power series below the mean, Legendre's continued fraction above, with Loader's density as the factor.
 * @param x at least 0
 * @param shape above 0
 * @source NIST Digital Library of Mathematical Functions 8.11.4 and 8.9.2; Loader (2000)
 * @example gammaTails(1, 1) // [0.6321206, 0.3678794]
 */
export function gammaTails(x: number, shape: number): [lower: number, upper: number] {
  if (x <= 0) return [0, 1]
  if (x === Number.POSITIVE_INFINITY) return [1, 0]
  const density = poissonDensity(x, shape)
  // So far out that the deviance itself overflows.
  if (Number.isNaN(density)) return x < shape ? [0, 1] : [1, 0]
  if (x < shape + 1) {
    let term = 1
    let sum = 1
    for (let k = 1; k < 10_000_000; k++) {
      term *= x / (shape + k)
      sum += term
      if (term < 1e-17 * sum) break
    }
    const lower = Math.min(1, density * sum)
    return [lower, 1 - lower]
  }
  let b = x + 1 - shape
  let c = 1e300
  let d = 1 / b
  let h = d
  for (let k = 1; k < 10_000_000; k++) {
    const numerator = -k * (k - shape)
    b += 2
    d = 1 / (numerator * d + b)
    c = b + numerator / c
    const factor = c * d
    h *= factor
    if (Math.abs(factor - 1) < 3e-16) break
  }
  const upper = Math.min(1, density * shape * h)
  return [1 - upper, upper]
}

/** x^k e^−x / Γ(k+1) for real k above 0: the Poisson density at k with mean x. @example poissonDensity(2, 3) // 0.180447 */
export function poissonDensity(x: number, k: number): number {
  return Math.exp(-stirlingError(k) - deviance(k, x)) / Math.sqrt(2 * Math.PI * k)
}
