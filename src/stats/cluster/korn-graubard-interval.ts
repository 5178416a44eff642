import { checkBinary, checkLevel, checkProbability, type Numbers } from '../check.ts'
import { clopperPearsonLower, clopperPearsonUpper } from '../rate/clopper-pearson-interval.ts'
import { type Result, undefinedResult } from '../result.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'
import { cautiousDesignEffect } from './cautious-design-effect.ts'
import { clusterIndex, clusterTotals } from './cluster-index.ts'
import { familySpread } from './family-spread.ts'

export interface KornGraubardIntervalOptions {
  /** Coverage of the interval; 0.95 by default. */
  level?: number
  /** ICC₀, declared beforehand, from 0 to 1; 0.2 by default. */
  icc?: number
  /** Whether ICC₀ is the least always, or only where 12 families or fewer, or their effective number, show (or lack) the event; `few` by default. */
  floor?: 'always' | 'few'
}

export interface KornGraubardIntervalResult extends Result {
  clusters: number
  designEffect: number | null
  /** By the cluster-robust variance alone; null at no events or only events. */
  estimatedDesignEffect: number | null
  /** The intraclass correlation that the design effect stands for. */
  icc: number | null
  effectiveN: number | null
  /** Kish's effective number of families, (Σm)²/Σm². */
  effectiveClusters: number
  /** Families that show the event or those that show its absence, whichever are fewer. */
  showing: number
}

/**
 * Korn–Graubard interval for a rate from clustered trials, at a design effect that is not too small by luck.
 *
 * The interval to display for rates whose trials come in families, and with `floor: 'always'` the two bounds for gates.
 * {@link clusteredProportion} takes the estimated design effect as it is, as R does, and covers .85 to .92 where families are few or
 * unequal, or the event is rare and clusters; this one covers .93 and more there, and is a little wider elsewhere.
 *
 * Assumes independent families, and an ICC of about 0.5 at most. Each row weighs the same.
 *
 * D = max(D̂, 1 + (m̄*−1)·ρ): ρ is the larger of the ICC that D̂ implies and the ANOVA estimate, widened by (t(K)/t(G−1))² up to 0.5
 * as K families show the event (or lack it, if those are fewer; at most (Σm)²/Σm²), and at least ICC₀ where K ≤ 12. n* = n/D·(t(n−1)/t(G−1))²; limits
 * betaQuantile(α/2; n*p, n*(1−p)+1) and betaQuantile(1−α/2; n*p+1, n*(1−p)).
 * @param y outcomes, 0 or 1
 * @param cluster the cluster of each row, as whole numbers
 * @returns limits undefined without rows or with one cluster
 * @throws RangeError naming the argument and its value
 * @source Korn & Graubard (1998), Survey Methodology 24; Kish (1965), Survey Sampling
 * @example kornGraubardInterval([1, 0, 0, 1, 1, 0, 0, 0], [1, 1, 2, 2, 3, 3, 4, 4]) // { estimate: 0.375, lower: 0.02354225, upper: 0.8909261, designEffect: 1.2, showing: 3 }
 */
export function kornGraubardInterval(
  y: Numbers,
  cluster: Numbers,
  { level = 0.95, icc = 0.2, floor = 'few' }: KornGraubardIntervalOptions = {},
): KornGraubardIntervalResult {
  checkLevel('level', level)
  checkProbability('icc', icc)
  if (floor !== 'always' && floor !== 'few') throw new RangeError(`floor is 'always' or 'few', got ${floor}`)
  const rows = clusterIndex('cluster', cluster, 'y', y)
  checkBinary('y', y)
  const n = y.length
  const clusters = rows.count
  const about = { level, method: 'Korn–Graubard', n }
  const nothing = {
    clusters,
    designEffect: null,
    estimatedDesignEffect: null,
    icc: null,
    effectiveN: null,
    effectiveClusters: 0,
    showing: 0,
  }
  if (n === 0) return { ...undefinedResult('no observations', about), ...nothing }
  const spread = familySpread(rows.sizes, clusterTotals(y, 0, rows))
  const { p, estimated } = spread
  if (clusters === 1) {
    const reason = 'one cluster: how clusters differ cannot be seen'
    return { ...undefinedResult(reason, { ...about, estimate: p }), ...nothing }
  }
  const tail = (1 - level) / 2
  const used = cautiousDesignEffect(spread, { icc, oneSided: 1 - tail, floor })
  const t = studentTQuantile(1 - tail, n - 1) / studentTQuantile(1 - tail, clusters - 1)
  const effectiveN = (n / used.designEffect) * t ** 2
  return {
    estimate: p,
    se: estimated === null ? null : Math.sqrt((estimated * p * (1 - p)) / n),
    lower: clopperPearsonLower(effectiveN * p, effectiveN, tail),
    upper: clopperPearsonUpper(effectiveN * p, effectiveN, tail),
    level,
    method: used.floored ? `Korn–Graubard, design effect at least that of ICC ${icc}` : about.method,
    n,
    clusters,
    df: clusters - 1,
    warnings: [],
    designEffect: used.designEffect,
    estimatedDesignEffect: estimated,
    icc: used.icc,
    effectiveN,
    effectiveClusters: spread.effectiveClusters,
    showing: spread.showing,
  }
}
