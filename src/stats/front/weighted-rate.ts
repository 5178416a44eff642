import type { Numbers } from '../check.ts'
import { cautiousDesignEffect } from '../cluster/cautious-design-effect.ts'
import { clopperPearsonLower, clopperPearsonUpper } from '../rate/clopper-pearson-interval.ts'
import { type Result, undefinedResult } from '../result.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'

interface WeightedTotals {
  weight: number
  /** Of the rows with the event. */
  events: number
  weightSquared: number
}

/**
 * Weighted (Hájek) rate with Korn–Graubard limits: the linearised variance over clusters gives the effective sample size, at
 * {@link cautiousDesignEffect}, which few events cannot make too small: at least Kish's design effect of the weights, and with families at least
 * that of the declared ICC where 12 or fewer show (or lack) the event.
 * @throws RangeError when a weight is not above 0
 * @source Korn & Graubard (1998); R survey `svyciprop(~y, svydesign(ids = ~cl, weights = ~w), method = "beta")`; Kish (1965)
 */
export function weightedRate(
  outcome: Numbers,
  weight: Numbers,
  family: Numbers | undefined,
  { level, icc }: { level: number; icc: number },
): Result {
  const n = outcome.length
  const clusters = new Map<number, WeightedTotals>()
  const all = { weight: 0, events: 0, weightSquared: 0 }
  for (let i = 0; i < n; i++) {
    const w = weight[i]!
    if (!(w > 0)) throw new RangeError(`weight[${i}] is a number above 0, got ${w}`)
    const code = family ? family[i]! : i
    const totals = clusters.get(code) ?? { weight: 0, events: 0, weightSquared: 0 }
    clusters.set(code, totals)
    for (const one of [all, totals]) {
      one.weight += w
      one.events += w * outcome[i]!
      one.weightSquared += w ** 2
    }
  }
  const p = all.events / all.weight
  const G = clusters.size
  const about = { level, method: 'Korn–Graubard, weighted', n, clusters: G, df: G - 1 }
  if (G === 1) return { ...undefinedResult('one family: how scenarios like these vary cannot be seen in it', about), estimate: p }
  if (all.events === 0 || all.events === all.weight)
    return {
      ...undefinedResult(
        'no event, or nothing but events: weights cannot tell how sure that is; use the unweighted bound',
        about,
      ),
      estimate: p,
    }
  let residuals = 0
  let familySquares = 0
  let withEvent = 0
  let without = 0
  for (const one of clusters.values()) {
    residuals += ((one.events - p * one.weight) / all.weight) ** 2
    familySquares += one.weight ** 2
    if (one.events > 0) withEvent++
    if (one.events < one.weight) without++
  }
  const variance = (G / (G - 1)) * residuals
  const spread = {
    estimated: (variance * n) / (p * (1 - p)),
    anovaIcc: null,
    meanSize: familySquares / all.weightSquared,
    clusters: G,
    showing: Math.min(withEvent, without),
  }
  const tail = (1 - level) / 2
  const weighting = (n * all.weightSquared) / all.weight ** 2
  const { designEffect } = cautiousDesignEffect(spread, { icc, oneSided: 1 - tail, floor: 'few', weighting })
  const correction = (studentTQuantile(1 - tail, n - 1) / studentTQuantile(1 - tail, G - 1)) ** 2
  const effectiveN = (n / designEffect) * correction
  return {
    ...about,
    estimate: p,
    se: Math.sqrt(variance),
    lower: clopperPearsonLower(p * effectiveN, effectiveN, tail),
    upper: clopperPearsonUpper(p * effectiveN, effectiveN, tail),
    warnings: [],
  }
}
