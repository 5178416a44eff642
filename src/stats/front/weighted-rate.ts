import type { Numbers } from '../check.ts'
import { cautiousDesignEffect, fewFamilies, strongIcc } from '../cluster/cautious-design-effect.ts'
import { familySpread } from '../cluster/family-spread.ts'
import { clopperPearsonLower, clopperPearsonUpper } from '../rate/clopper-pearson-interval.ts'
import { type Result, undefinedResult } from '../result.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'
import { clusterDesign } from './answer.ts'
import type { GateTerms, Sensitivity } from './family-rate.ts'
import { levelOfBoth, oneSided } from './one-sided.ts'

interface WeightedTotals {
  rows: number
  rowsWithEvent: number
  weight: number
  /** Of the rows with the event. */
  events: number
  weightSquared: number
}

/**
 * Weighted (Hájek) rate with Korn–Graubard limits: the linearised variance over clusters gives the effective sample size, at
 * {@link cautiousDesignEffect}, which few events cannot make too small: at least Kish's design effect of the weights, and with families at least
 * that of the declared ICC where 12 or fewer show (or lack) the event. How alike trials are is at least what their ICC without weights says.
 * @source Korn & Graubard (1998); R survey `svyciprop(~y, svydesign(ids = ~cl, weights = ~w), method = "beta")`; Kish (1965)
 */
function weightedRate(
  outcome: Numbers,
  weight: Numbers,
  family: Numbers | undefined,
  { level, icc, floor }: { level: number; icc: number; floor: 'always' | 'few' },
): Result & { few: boolean } {
  const n = outcome.length
  const clusters = new Map<number, WeightedTotals>()
  const all = { rows: 0, rowsWithEvent: 0, weight: 0, events: 0, weightSquared: 0 }
  for (let i = 0; i < n; i++) {
    const w = weight[i]!
    const code = family ? family[i]! : i
    const totals = clusters.get(code) ?? { rows: 0, rowsWithEvent: 0, weight: 0, events: 0, weightSquared: 0 }
    clusters.set(code, totals)
    for (const one of [all, totals]) {
      one.rows++
      one.rowsWithEvent += outcome[i]!
      one.weight += w
      one.events += w * outcome[i]!
      one.weightSquared += w ** 2
    }
  }
  const p = all.events / all.weight
  const G = clusters.size
  const about = { level, method: 'Korn–Graubard, weighted', n, clusters: G, df: G - 1 }
  const nothing = (reason: string) => ({ ...undefinedResult(reason, about), estimate: p, few: false })
  if (G === 1) return nothing('one family: how scenarios like these vary cannot be seen in it')
  if (all.rowsWithEvent === 0 || all.rowsWithEvent === n)
    return nothing('no event, or nothing but events: weights cannot tell how sure that is; use the unweighted bound')
  let residuals = 0
  let familySquares = 0
  for (const one of clusters.values()) {
    residuals += ((one.events - p * one.weight) / all.weight) ** 2
    familySquares += one.weight ** 2
  }
  const variance = (G / (G - 1)) * residuals
  const totals = [...clusters.values()]
  const unweighted = familySpread(
    totals.map(one => one.rows),
    totals.map(one => one.rowsWithEvent),
  )
  const spread = {
    estimated: (variance * n) / (p * (1 - p)),
    anovaIcc: unweighted.anovaIcc,
    meanSize: familySquares / all.weightSquared,
    clusters: G,
    effectiveClusters: all.weight ** 2 / familySquares,
    showing: unweighted.showing,
  }
  const tail = (1 - level) / 2
  const weighting = (n * all.weightSquared) / all.weight ** 2
  const { designEffect } = cautiousDesignEffect(spread, { icc, oneSided: 1 - tail, floor, weighting })
  const correction = (studentTQuantile(1 - tail, n - 1) / studentTQuantile(1 - tail, G - 1)) ** 2
  const effectiveN = (n / designEffect) * correction
  return {
    ...about,
    estimate: p,
    se: Math.sqrt(variance),
    lower: clopperPearsonLower(p * effectiveN, effectiveN, tail),
    upper: clopperPearsonUpper(p * effectiveN, effectiveN, tail),
    warnings: [],
    few: Math.min(spread.showing, spread.effectiveClusters) <= fewFamilies,
  }
}

/** The weights, or nothing where all are equal and so tell nothing. */
export function unequalWeights(weight: Numbers): Numbers | undefined {
  let unequal = false
  for (let i = 0; i < weight.length; i++) {
    if (!(weight[i]! > 0)) throw new RangeError(`weight[${i}] is a number above 0, got ${weight[i]}`)
    if (weight[i] !== weight[0]) unequal = true
  }
  return unequal ? weight : undefined
}

/**
 * The weighted rate to display, or its bound for a gate: always at least at the declared ICC, beside the bound at 0.5, which raises a doubt
 * where it alone misses the margin and few families show the event.
 */
export function weightedFamilies(
  outcome: Numbers,
  weight: Numbers,
  family: Numbers | undefined,
  { purpose, side, icc, level, margin }: GateTerms & { purpose: 'display' | 'gate' },
): { result: Result; sensitivity: Sensitivity | null; doubt: string | null } {
  if (purpose === 'display') {
    const { few: _, ...result } = weightedRate(outcome, weight, family, { level, icc, floor: 'few' })
    return { result, sensitivity: null, doubt: null }
  }
  const at = (least: number) => weightedRate(outcome, weight, family, { level: levelOfBoth(level), icc: least, floor: 'always' })
  const { few, ...both } = at(icc)
  const result = oneSided(both, side, level)
  if (!clusterDesign(family).repeated || result.lower === null) return { result, sensitivity: null, doubt: null }
  const sensitivity = { icc: strongIcc, bound: at(strongIcc)[side]! }
  const holds = (bound: number) => margin !== undefined && (side === 'upper' ? bound <= margin : bound >= margin)
  const rests = few && holds(result[side]!) && !holds(sensitivity.bound)
  const doubt = `the bound rests on the declared ICC of ${icc}: at an ICC of ${strongIcc} it would not hold the margin; add families`
  return { result, sensitivity, doubt: rests ? doubt : null }
}
