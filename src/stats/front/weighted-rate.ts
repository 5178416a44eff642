import type { Numbers } from '../check.ts'
import { clopperPearsonLower, clopperPearsonUpper } from '../rate/clopper-pearson-interval.ts'
import { type Result, undefinedResult } from '../result.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'

/**
 * Weighted (Hájek) rate with Korn–Graubard limits: the linearised variance over clusters gives the effective sample size.
 * @throws RangeError when a weight is not above 0
 * @source Korn & Graubard (1998); R survey `svyciprop(~y, svydesign(ids = ~cl, weights = ~w), method = "beta")`
 */
export function weightedRate(outcome: Numbers, weight: Numbers, family: Numbers | undefined, level: number): Result {
  const n = outcome.length
  let total = 0
  let events = 0
  for (let i = 0; i < n; i++) {
    if (!(weight[i]! > 0)) throw new RangeError(`weight[${i}] is a number above 0, got ${weight[i]}`)
    total += weight[i]!
    events += weight[i]! * outcome[i]!
  }
  const p = events / total
  const residuals = new Map<number, number>()
  for (let i = 0; i < n; i++) {
    const cluster = family ? family[i]! : i
    residuals.set(cluster, (residuals.get(cluster) ?? 0) + (weight[i]! * (outcome[i]! - p)) / total)
  }
  const G = residuals.size
  const about = { level, method: 'Korn–Graubard, weighted', n, clusters: G, df: G - 1 }
  if (G === 1) return { ...undefinedResult('one family: how scenarios like these vary cannot be seen in it', about), estimate: p }
  if (p === 0 || p === 1)
    return {
      ...undefinedResult(
        'no event, or nothing but events: weights cannot tell how sure that is; use the unweighted bound',
        about,
      ),
      estimate: p,
    }
  let squares = 0
  for (const residual of residuals.values()) squares += residual ** 2
  const variance = (G / (G - 1)) * squares
  const correction = (studentTQuantile((1 + level) / 2, n - 1) / studentTQuantile((1 + level) / 2, G - 1)) ** 2
  const effectiveN = ((p * (1 - p)) / variance) * correction
  return {
    ...about,
    estimate: p,
    se: Math.sqrt(variance),
    lower: clopperPearsonLower(p * effectiveN, effectiveN, (1 - level) / 2),
    upper: clopperPearsonUpper(p * effectiveN, effectiveN, (1 - level) / 2),
    warnings: [],
  }
}
