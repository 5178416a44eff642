import { checkBinary, checkLevel, checkProbability, type Numbers } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'
import { betaQuantile } from '../special/beta-quantile.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'
import { clusterIndex } from './cluster-index.ts'
import { type ClusteredRate, clusteredRate } from './clustered-rate.ts'

export interface ClusteredProportionOptions {
  /** Coverage of the interval; 0.95 by default. */
  level?: number
  /** ICC taken at no events or only events, where none can be estimated, from 0 to 1; 1 by default (families count once). */
  iccAtBoundary?: number
}

export interface ClusteredProportionResult extends Result {
  clusters: number
  /** G − 1. */
  df: number | null
  /** Rows that independent sampling would have needed, after the correction for few clusters; may exceed n. */
  effectiveN: number | null
  /** Estimated variance over that of independent rows; null where none can be estimated. */
  designEffect: number | null
  /** Logit interval with t(G−1): good at moderate rates, too narrow at rare ones. */
  logitLower: number | null
  logitUpper: number | null
}

/**
 * Korn–Graubard interval for a rate from clustered trials: Clopper–Pearson at the effective sample size.
 *
 * The interval to display for rates whose trials come in families: covers .95 with 5 clusters at p = 0.2 and >.99 at 0.03,
 * where sandwich intervals cover .88 and .48; with 30 clusters at p = 0.03 it covers .91. For a gate use
 * {@link kornGraubardBound}, whose design effect cannot be too small by luck.
 *
 * Assumes independent clusters. Each row weighs the same.
 *
 * n* = p(1−p)/v · (t_{α/2}(n−1)/t_{α/2}(G−1))², v = G/(G−1)·Σs²/n², s the residual total of a cluster; limits
 * betaQuantile(α/2; n*p, n*(1−p)+1) and betaQuantile(1−α/2; n*p+1, n*(1−p)). n* is not capped at n, as in R. Logit limits:
 * logit p ± t(G−1)·√v/(p(1−p)). 25 ms for a million rows in 100,000 clusters.
 * @param y outcomes, 0 or 1
 * @param cluster the cluster of each row, as whole numbers
 * @returns limits undefined with one cluster. At no events or only events the variance says nothing: `se` and the logit
 * limits are null, and n* takes the design effect of `iccAtBoundary`. Where clusters agree exactly, the design effect is
 * taken as 1.
 * @throws RangeError naming the argument and its value
 * @source Korn & Graubard (1998), Survey Methodology 24; R survey `svyciprop(~y, svydesign(ids = ~cl), method = "beta")`
 * @example clusteredProportion([1, 0, 0, 1, 1, 0, 0, 0], [1, 1, 2, 2, 3, 3, 4, 4]) // { estimate: 0.375, lower: 0.08852828, upper: 0.7491496, effectiveN: 8.281202 }
 */
export function clusteredProportion(
  y: Numbers,
  cluster: Numbers,
  { level = 0.95, iccAtBoundary = 1 }: ClusteredProportionOptions = {},
): ClusteredProportionResult {
  checkLevel('level', level)
  checkProbability('iccAtBoundary', iccAtBoundary)
  const rows = clusterIndex('cluster', cluster, 'y', y)
  checkBinary('y', y)
  const n = y.length
  const G = rows.count
  const about = { level, method: 'Korn–Graubard', n, se: null, df: null }
  const nothing = { effectiveN: null, designEffect: null, logitLower: null, logitUpper: null, clusters: G }
  if (n === 0) return { ...undefinedResult('no observations', about), ...nothing, df: null }
  const rate = clusteredRate(y, rows)
  if (G === 1) {
    const reason = 'one cluster: how clusters differ cannot be seen'
    return { ...undefinedResult(reason, { ...about, estimate: rate.p }), ...nothing, df: null }
  }

  const { p, variance, designEffect } = rate
  const alpha = 1 - level
  const t = studentTQuantile(1 - alpha / 2, G - 1)
  const used = usedDesignEffect(rate, iccAtBoundary)
  const effectiveN = (n / used.value) * (studentTQuantile(1 - alpha / 2, n - 1) / t) ** 2
  const se = variance === null ? null : Math.sqrt(variance)
  return {
    estimate: p,
    se,
    lower: p === 0 ? 0 : betaQuantile(alpha / 2, effectiveN * p, effectiveN * (1 - p) + 1),
    upper: p === 1 ? 1 : betaQuantile(1 - alpha / 2, effectiveN * p + 1, effectiveN * (1 - p)),
    level,
    method: about.method,
    n,
    clusters: G,
    df: G - 1,
    warnings: used.warnings,
    effectiveN,
    designEffect,
    ...logitLimits(p, se, t),
  }
}

function usedDesignEffect({ p, meanSize, designEffect }: ClusteredRate, icc: number): { value: number; warnings: string[] } {
  if (designEffect === null) {
    const warning = `${p === 0 ? 'no events' : 'only events'}: clustering cannot be estimated; taken as an ICC of ${icc}`
    return { value: 1 + (meanSize - 1) * icc, warnings: [warning] }
  }
  if (designEffect === 0) return { value: 1, warnings: ['all clusters have the same rate: design effect taken as 1'] }
  return { value: designEffect, warnings: [] }
}

function logitLimits(p: number, se: number | null, t: number): { logitLower: number | null; logitUpper: number | null } {
  if (se === null || se === 0) return { logitLower: null, logitUpper: null }
  const middle = Math.log(p / (1 - p))
  const half = (t * se) / (p * (1 - p))
  return { logitLower: 1 / (1 + Math.exp(half - middle)), logitUpper: 1 / (1 + Math.exp(-half - middle)) }
}
