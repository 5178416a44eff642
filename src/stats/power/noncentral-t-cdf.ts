import { chiSquareSf } from '../special/chi-square-sf.ts'
import { normalCdf } from '../special/normal-cdf.ts'

/**
 * Distribution function of the noncentral t: P(T ≤ t), T = (Z + ncp)/√(χ²/df).
 *
 * The mean of Φ(t·s − ncp) over s = √(χ²/df), by the trapezoidal rule in log s, where the integrand is analytic and falls
 * off fast: some 50 to 10,000 points give 11 digits or more. Where ncp is so large that Φ is a step, it is the mean of
 * P(s ≥ (z + ncp)/t) over z instead.
 * @param t finite
 * @param df degrees of freedom, 0.5 or more
 * @param ncp noncentrality, finite
 * @source Johnson, Kotz & Balakrishnan (1995) §31; R `pt(1, 9, 2)`
 * @example noncentralTCdf(1, 9, 2) // 0.1584836
 */
export function noncentralTCdf(t: number, df: number, ncp: number): number {
  if (Math.abs(ncp) > 100 * Math.sqrt(1 + 2 * df)) return ncp > 0 ? overNormal(t, df, ncp) : 1 - overNormal(-t, df, -ncp)
  const step = Math.min(0.1, 1 / (1.5 * Math.sqrt(2 * df + ncp * ncp)))
  let total = 0
  let weights = 0
  for (const direction of [-1, 1]) {
    for (let k = direction === 1 ? 0 : 1; ; k++) {
      const x = direction * k * step
      const logWeight = df * (x - Math.expm1(2 * x) / 2)
      if (logWeight < -42) break
      const weight = Math.exp(logWeight)
      weights += weight
      total += weight * normalCdf(t * Math.exp(x) - ncp)
    }
  }
  return Math.min(1, total / weights)
}

/** At ncp above 100. */
function overNormal(t: number, df: number, ncp: number): number {
  if (t <= 0) return 0
  let total = 0
  let weights = 0
  for (let k = -36; k <= 36; k++) {
    const z = k / 4
    const weight = Math.exp((-z * z) / 2)
    weights += weight
    total += weight * chiSquareSf(df * ((z + ncp) / t) ** 2, df)
  }
  return total / weights
}
