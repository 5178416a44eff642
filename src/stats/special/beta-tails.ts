import { binomialDensityOf } from './binomial-density.ts'

/**
 * Both tails of the beta distribution, I_x(a, b) and 1 − I_x(a, b), each to about 13 digits in relative terms.
 * Continued fraction of the incomplete beta function with Loader's density as its factor; on the far side of the mean the
 * complement is evaluated. Iterations grow with the root of the larger parameter (about 1 µs below 10³).
 * @param x from 0 to 1
 * @param y 1 − x, given apart because the caller may know it to more digits
 * @param a above 0
 * @param b above 0
 * @source Didonato & Morris (1992), ACM Trans. Math. Softw. 18:360, BFRAC; Lentz (1976)
 * @example betaTails(0.25, 0.75, 1, 2) // [0.4375, 0.5625]
 */
export function betaTails(x: number, y: number, a: number, b: number): [lower: number, upper: number] {
  if (x <= 0) return [0, 1]
  if (y <= 0) return [1, 0]
  const n = a + b
  // a − n·x, from the smaller of x and y so that its digits survive.
  const lambda = x < y ? a - n * x : n * y - b
  if (x <= (a + 1) / (n + 2)) {
    const density = a * (b / n) * binomialDensityOf(a, b, n, x, y)
    const lower = Math.min(1, density / continuedFraction(x, y, a, b, lambda))
    return [lower, 1 - lower]
  }
  const density = a * (b / n) * binomialDensityOf(b, a, n, y, x)
  const upper = Math.min(1, density / continuedFraction(y, x, b, a, -lambda))
  return [1 - upper, upper]
}

/** Evaluated by Lentz's forward recurrence. */
function continuedFraction(x: number, y: number, a: number, b: number, lambda: number): number {
  const n = a + b
  let h = (a * (lambda + 1)) / (a + 1)
  let c = h
  let d = 0
  for (let m = 1; m < 1_000_000; m++) {
    const k = a + 2 * m
    const numerator = ((a + m - 1) / (k - 1)) * ((n + m - 1) / (k - 1)) * m * (b - m) * x * x
    const denominator = m + (m * (b - m) * x) / (k - 1) + ((a + m) * (lambda + 1 + m * (1 + y))) / (k + 1)
    d = 1 / nonzero(denominator + numerator * d)
    c = nonzero(denominator + numerator / c)
    const factor = c * d
    h *= factor
    if (Math.abs(factor - 1) < 3e-16) return h
  }
  return h
}

function nonzero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value
}
