import { checkAllFinite, checkLevel, type Numbers } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'
import {
  basicLimits,
  bcaLimits,
  fewReplicates,
  type Limits,
  normalLimits,
  percentileLimits,
  studentizedLimits,
  summarise,
} from './bootstrap-intervals.ts'
import { forEachResample, type Resampling } from './resampling.ts'

export interface BootstrapMeanOptions extends Resampling {
  /** Coverage of the intervals; 0.95 by default. */
  level?: number
}

export interface BootstrapMeanResult extends Result {
  /** The mean of each resample. */
  replicates: Float64Array
  /** Mean of the replicates less the estimate. */
  bias: number | null
  /** Estimate − bias ± z·se. */
  normal: Limits | null
  basic: Limits | null
  percentile: Limits | null
  /** By t* = (mean* − mean)/se*, se*² = s*²/n. */
  studentized: Limits | null
  /** Bias-corrected and accelerated; `lower` and `upper` are these. */
  bca: Limits | null
}

/**
 * Bootstrap of a mean of independent observations, with normal, basic, percentile, studentized and BCa intervals.
 *
 * Use it for skewed scores with some 20 observations or more. For rates an exact or Wilson interval is better, for
 * clustered rows {@link clusterBootstrapMean}: this one resamples rows.
 *
 * Assumes independent rows. Intervals are those of boot: order statistics interpolated on the normal scale at rank (R+1)p;
 * acceleration Σd³/(6(Σd²)^1.5), d = x − mean, the jackknife influence.
 * @param x the observations, finite
 * @param options `indices`, or `random` with the number of `resamples`
 * @returns undefined with fewer than two observations or replicates, or where all values are equal; `bca`, and with it the
 * limits, where no replicate or every one lies below the mean
 * @throws RangeError naming the argument and its value
 * @source Davison & Hinkley (1997), Bootstrap Methods §5; Efron (1987), J. Am. Stat. Assoc. 82; R boot 1.3 `boot.ci`
 * @example bootstrapMean([1, 2, 6], { indices: [[0, 0, 1], [1, 2, 2], [0, 1, 2], [2, 0, 0]], level: 0.5 }) // { estimate: 3, se: 1.370996, bias: -0.08333333, bca: { lower: 1.768996, upper: 4.26994 } }
 */
export function bootstrapMean(x: Numbers, { level = 0.95, ...resampling }: BootstrapMeanOptions): BootstrapMeanResult {
  checkLevel('level', level)
  checkAllFinite('x', x)
  const n = x.length
  const about = { level, method: 'bootstrap of the mean, BCa', n, se: null }
  const none = { bias: null, normal: null, basic: null, percentile: null, studentized: null, bca: null }
  if (n === 0) return { ...undefinedResult('no observations', about), ...none, replicates: new Float64Array() }
  const drawn = new Int32Array(n)
  const means: number[] = []
  const ratios: number[] = []
  const { mean, variance } = moments(x)
  forEachResample(drawn, resampling, () => {
    const one = resampleMoments(x, drawn, mean)
    means.push(one.mean)
    const ratio = (one.mean - mean) / Math.sqrt(one.variance / n)
    if (Number.isFinite(ratio)) ratios.push(ratio)
  })
  const replicates = Float64Array.from(means)
  const nothing = { ...none, replicates }
  if (n === 1) return { ...undefinedResult('one observation: no spread to resample', { ...about, estimate: mean }), ...nothing }
  if (variance === 0) return { ...undefinedResult('all values are equal', { ...about, estimate: mean }), ...nothing }
  if (replicates.length < 2)
    return {
      ...undefinedResult(`${replicates.length} resamples: at least 2 are needed`, { ...about, estimate: mean }),
      ...nothing,
    }

  const summary = summarise(replicates, mean)
  const sorted = replicates.toSorted()
  const influence = Float64Array.from(x, value => value - mean)
  const bca = bcaLimits(sorted, mean, influence, level)
  return {
    estimate: mean,
    ...summary,
    lower: bca?.lower ?? null,
    upper: bca?.upper ?? null,
    level,
    method: about.method,
    n,
    warnings: fewReplicates(replicates.length, level),
    ...(bca === null && { undefinedReason: 'no replicate, or every one, lies below the estimate: BCa cannot correct for bias' }),
    replicates,
    normal: normalLimits(mean, summary, level),
    basic: basicLimits(sorted, mean, level),
    percentile: percentileLimits(sorted, level),
    studentized:
      ratios.length < 2 ? null : studentizedLimits(Float64Array.from(ratios).sort(), mean, Math.sqrt(variance / n), level),
    bca,
  }
}

function moments(x: Numbers): { mean: number; variance: number } {
  let sum = 0
  let constant = true
  for (let i = 0; i < x.length; i++) {
    sum += x[i]!
    if (x[i] !== x[0]) constant = false
  }
  const mean = sum / x.length
  let squares = 0
  for (let i = 0; i < x.length; i++) squares += (x[i]! - mean) ** 2
  return { mean: constant ? x[0]! : mean, variance: constant ? 0 : squares / (x.length - 1) }
}

/** Deviations are taken from the sample's own mean, which keeps digits; a constant resample has a variance of exactly 0. */
function resampleMoments(x: Numbers, drawn: Int32Array, centre: number): { mean: number; variance: number } {
  const n = drawn.length
  const first = drawn[0]!
  let sum = 0
  let shifted = 0
  let squares = 0
  let constant = true
  for (let i = 0; i < n; i++) {
    const value = x[drawn[i]!]!
    sum += value
    shifted += value - centre
    squares += (value - centre) ** 2
    if (value !== x[first]!) constant = false
  }
  return { mean: sum / n, variance: constant ? 0 : (squares - shifted ** 2 / n) / (n - 1) }
}
