import { normalCdf } from '../special/normal-cdf.ts'
import { normalQuantile } from '../special/normal-quantile.ts'

export interface Limits {
  lower: number
  upper: number
}

/** What the replicates of a statistic say beside its intervals. */
export interface ReplicateSummary {
  se: number
  bias: number
}

export function summarise(replicates: Float64Array, estimate: number): ReplicateSummary {
  const mean = replicates.reduce((sum, value) => sum + value, 0) / replicates.length
  const squares = replicates.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { se: Math.sqrt(squares / (replicates.length - 1)), bias: mean - estimate }
}

export function normalLimits(estimate: number, { se, bias }: ReplicateSummary, level: number): Limits {
  const half = normalQuantile((1 + level) / 2) * se
  return { lower: estimate - bias - half, upper: estimate - bias + half }
}

/** @param sorted the replicates in ascending order */
export function basicLimits(sorted: Float64Array, estimate: number, level: number): Limits {
  const { lower, upper } = percentileLimits(sorted, level)
  return { lower: 2 * estimate - upper, upper: 2 * estimate - lower }
}

export function percentileLimits(sorted: Float64Array, level: number): Limits {
  return { lower: normalOrderStatistic(sorted, (1 - level) / 2), upper: normalOrderStatistic(sorted, (1 + level) / 2) }
}

/** @param sorted (t* − t)/se* in ascending order */
export function studentizedLimits(sorted: Float64Array, estimate: number, se: number, level: number): Limits {
  const { lower, upper } = percentileLimits(sorted, level)
  return { lower: estimate - se * upper, upper: estimate - se * lower }
}

/**
 * Bias-corrected and accelerated limits; null where no replicate lies below the estimate, or all do, or the influences are 0.
 * @param influence jackknife influence of each unit, in any one scale
 */
export function bcaLimits(sorted: Float64Array, estimate: number, influence: Float64Array, level: number): Limits | null {
  const tolerance = 1e-12 * Math.max(Math.abs(estimate), Math.abs(sorted[0]!), Math.abs(sorted.at(-1)!))
  let below = 0
  while (below < sorted.length && sorted[below]! < estimate - tolerance) below++
  if (below === 0 || below === sorted.length) return null
  let squares = 0
  let cubes = 0
  for (const value of influence) {
    squares += value ** 2
    cubes += value ** 3
  }
  if (squares === 0) return null
  const acceleration = cubes / (6 * squares ** 1.5)
  const shift = normalQuantile(below / sorted.length)
  const adjusted = (p: number): number => {
    const z = shift + normalQuantile(p)
    return normalCdf(shift + z / (1 - acceleration * z))
  }
  return {
    lower: normalOrderStatistic(sorted, adjusted((1 - level) / 2)),
    upper: normalOrderStatistic(sorted, adjusted((1 + level) / 2)),
  }
}

/** The order statistic of rank (R+1)p, interpolated on the normal scale as boot's `norm.inter`. */
function normalOrderStatistic(sorted: Float64Array, p: number): number {
  const R = sorted.length
  const rank = (R + 1) * p
  const k = Math.floor(rank)
  if (k <= 0) return sorted[0]!
  if (k >= R) return sorted[R - 1]!
  const below = sorted[k - 1]!
  if (k === rank) return below
  const from = normalQuantile(k / (R + 1))
  const to = normalQuantile((k + 1) / (R + 1))
  return below + ((normalQuantile(p) - from) / (to - from)) * (sorted[k]! - below)
}

/** R's quantile type 7: linear between order statistics. */
export function linearQuantile(sorted: Float64Array, p: number): number {
  const at = (sorted.length - 1) * p
  const k = Math.floor(at)
  const below = sorted[k]!
  return below + (at - k) * (sorted[Math.min(k + 1, sorted.length - 1)]! - below)
}

/** R's quantile type 1: the least value that at least a share p does not exceed. */
export function inverseEcdf(sorted: Float64Array, p: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * p - 1e-9) - 1)]!
}

/** Too few replicates leave the outermost order statistics as limits. */
export function fewReplicates(count: number, level: number): string[] {
  const rank = ((count + 1) * (1 - level)) / 2
  return rank > 1 ? [] : [`${count} resamples: the limits are the outermost replicates`]
}
