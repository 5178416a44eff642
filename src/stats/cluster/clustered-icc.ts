import { checkAllFinite, checkLevel, type Numbers } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'
import { fQuantile } from '../special/f-quantile.ts'
import { clusterIndex, clusterTotals, meanClusterSizePerRow } from './cluster-index.ts'

export interface ClusteredIccOptions {
  /** Coverage of the interval; 0.95 by default. */
  level?: number
}

export interface ClusteredIccResult extends Result {
  msBetween: number | null
  msWithin: number | null
  /** Size of cluster that balanced data would have: (N − Σm²/N)/(G−1). */
  n0: number | null
  /** 1 + (m̄*−1)·max(0, ICC), m̄* = Σm²/N: how many times the variance of a mean exceeds that of independent rows. */
  designEffect: number | null
  /** N over the design effect. */
  effectiveN: number | null
}

/**
 * Intraclass correlation of clustered observations by one-way analysis of variance, with the design effect it implies.
 *
 * Use it to plan (how much a family of ten is worth) and to describe. It is poorly estimated from few clusters and not at
 * all from data without events: gates declare an ICC instead ({@link kornGraubardBound}).
 *
 * Assumes exchangeable rows within clusters. The estimate may be negative, down to −1/(n0−1). The interval inverts the F
 * test: exact for normal data in equal clusters, approximate otherwise, rough for rare 0/1 outcomes.
 *
 * ICC = (MSB − MSW)/(MSB + (n0−1)·MSW); limits (F/F_q − 1)/(F/F_q + n0 − 1), F = MSB/MSW.
 * @param y the observations, finite
 * @param cluster the cluster of each row, as whole numbers
 * @returns undefined with fewer than two clusters, without a cluster of two rows, or when all values are equal; the limits
 * are undefined where nothing varies within clusters
 * @throws RangeError naming the argument and its value
 * @source Donner (1986), Int. Stat. Rev. 54; Searle (1971), Linear Models; Kish (1965) for the design effect
 * @example clusteredIcc([1, 2, 2, 4, 5, 9], [1, 1, 2, 2, 3, 3]) // { estimate: 0.6440678, lower: -0.5529194, upper: 0.9890054, designEffect: 1.644068 }
 */
export function clusteredIcc(y: Numbers, cluster: Numbers, { level = 0.95 }: ClusteredIccOptions = {}): ClusteredIccResult {
  checkLevel('level', level)
  const rows = clusterIndex('cluster', cluster, 'y', y)
  checkAllFinite('y', y)
  const n = y.length
  const G = rows.count
  const about = { level, method: 'intraclass correlation, one-way ANOVA', n, clusters: G }
  const nothing = { msBetween: null, msWithin: null, n0: null, designEffect: null, effectiveN: null }
  if (G < 2) return { ...undefinedResult(G === 0 ? 'no observations' : 'one cluster: nothing varies between', about), ...nothing }
  if (n === G) return { ...undefinedResult('every cluster has one row: nothing varies within', about), ...nothing }

  let sum = 0
  for (let i = 0; i < n; i++) sum += y[i]!
  const centre = sum / n
  const totals = clusterTotals(y, centre, rows)
  let between = 0
  for (let g = 0; g < G; g++) between += totals[g]! ** 2 / rows.sizes[g]!
  let within = 0
  let all = 0
  for (let i = 0; i < n; i++) {
    const g = rows.index[i]!
    within += (y[i]! - centre - totals[g]! / rows.sizes[g]!) ** 2
    all += (y[i]! - centre) ** 2
  }
  const msBetween = between / (G - 1)
  const msWithin = within / (n - G)
  const meanSize = meanClusterSizePerRow(rows.sizes)
  const n0 = (n - meanSize) / (G - 1)
  const squares = { ...nothing, msBetween, msWithin, n0 }
  if (all <= 1e-28 * n * centre ** 2) return { ...undefinedResult('all values are equal', about), ...squares }

  const icc = (msBetween - msWithin) / (msBetween + (n0 - 1) * msWithin)
  const designEffect = 1 + (meanSize - 1) * Math.max(0, icc)
  const own = { ...squares, designEffect, effectiveN: n / designEffect }
  if (within <= 1e-28 * all) return { ...undefinedResult('nothing varies within clusters', { ...about, estimate: icc }), ...own }
  const limit = (p: number): number => {
    const ratio = msBetween / msWithin / fQuantile(p, G - 1, n - G)
    return (ratio - 1) / (ratio + n0 - 1)
  }
  const tail = (1 - level) / 2
  return { estimate: icc, lower: limit(1 - tail), upper: limit(tail), ...about, warnings: [], ...own }
}
