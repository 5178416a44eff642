import { checkBinary, checkLevel, checkProbability, type Numbers } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'
import { betaQuantile } from '../special/beta-quantile.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'
import { clusterIndex } from './cluster-index.ts'
import { clusteredRate } from './clustered-rate.ts'

export interface KornGraubardBoundOptions {
  /** Which limit: `upper` (default) shows that a rate is low enough, `lower` that it is high enough. */
  side?: 'upper' | 'lower'
  /** ICC₀, declared beforehand: the least clustering assumed, from 0 to 1; 0.2 by default. 0 trusts the estimate alone. */
  icc?: number
  /** Confidence of the one-sided bound; 0.95 by default. */
  level?: number
}

export interface KornGraubardBoundResult extends Result {
  clusters: number
  df: number | null
  /** The larger of the two below. */
  designEffect: number | null
  /** Null at no events or only events. */
  estimatedDesignEffect: number | null
  /** 1 + (m̄*−1)·ICC₀. */
  declaredDesignEffect: number | null
  effectiveN: number | null
}

/**
 * One-sided Korn–Graubard bound for gates: a rate's limit whose design effect is at least the declared one.
 *
 * Use it to decide, with `icc` fixed before the data are seen; show the bound at icc 0.5 beside it. The plain bound
 * (icc 0) passes wrongly too often, since few rare events estimate their own clustering: 16% instead of 5% for 43 families
 * of 4 at p = 0.02, ICC 0.5. For display use {@link clusteredProportion}.
 *
 * Assumes independent clusters, and an ICC not far above the larger of the declared and the estimated one.
 *
 * D = max(D̂, 1+(m̄*−1)·ICC₀), m̄* = Σm²/Σm; n* = n/D·(t_α(n−1)/t_α(G−1))²; upper = betaQuantile(1−α; n*p+1, n*(1−p)),
 * so 1−α^(1/n*) at no events.
 * @param y outcomes, 0 or 1
 * @param cluster the cluster of each row, as whole numbers
 * @returns the bound as `upper`, with `lower` 0, or as `lower`, with `upper` 1; undefined without rows or with one cluster
 * @throws RangeError naming the argument and its value
 * @source Korn & Graubard (1998), Survey Methodology 24; the floor: Kish (1965) design effect at a declared ICC
 * @example kornGraubardBound([0, 0, 0, 0, 0, 0, 0, 0], [1, 1, 2, 2, 3, 3, 4, 4]) // { upper: 0.500097, designEffect: 1.2, effectiveN: 4.320719 }
 */
export function kornGraubardBound(
  y: Numbers,
  cluster: Numbers,
  { side = 'upper', icc = 0.2, level = 0.95 }: KornGraubardBoundOptions = {},
): KornGraubardBoundResult {
  if (side !== 'upper' && side !== 'lower') throw new RangeError(`side is 'upper' or 'lower', got ${side}`)
  checkProbability('icc', icc)
  checkLevel('level', level)
  const rows = clusterIndex('cluster', cluster, 'y', y)
  checkBinary('y', y)
  const n = y.length
  const G = rows.count
  const about = { level, method: `Korn–Graubard one-sided ${side} bound, ICC at least ${icc}`, n }
  const nothing = {
    designEffect: null,
    estimatedDesignEffect: null,
    declaredDesignEffect: null,
    effectiveN: null,
    clusters: G,
    df: null,
  }
  if (n === 0) return { ...undefinedResult('no observations', about), ...nothing }
  const { p, variance, designEffect: estimatedDesignEffect, meanSize } = clusteredRate(y, rows)
  if (G === 1) {
    const reason = 'one cluster: how clusters differ cannot be seen'
    return { ...undefinedResult(reason, { ...about, estimate: p }), ...nothing }
  }

  const declaredDesignEffect = 1 + (meanSize - 1) * icc
  const designEffect = Math.max(estimatedDesignEffect ?? 0, declaredDesignEffect)
  const effectiveN = (n / designEffect) * (studentTQuantile(level, n - 1) / studentTQuantile(level, G - 1)) ** 2
  const upper = p === 1 ? 1 : betaQuantile(level, effectiveN * p + 1, effectiveN * (1 - p))
  const lower = p === 0 ? 0 : betaQuantile(1 - level, effectiveN * p, effectiveN * (1 - p) + 1)
  return {
    estimate: p,
    se: variance === null ? null : Math.sqrt(variance),
    lower: side === 'lower' ? lower : 0,
    upper: side === 'upper' ? upper : 1,
    ...about,
    clusters: G,
    df: G - 1,
    warnings:
      estimatedDesignEffect === null
        ? [`${p === 0 ? 'no events' : 'only events'}: the bound rests on the declared ICC of ${icc}`]
        : [],
    designEffect,
    estimatedDesignEffect,
    declaredDesignEffect,
    effectiveN,
  }
}
