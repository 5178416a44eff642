import type { Random } from '../../base/random.ts'
import { checkCount, checkLevel, type Numbers } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'
import { checkMeasurement, whyUndefined } from './krippendorff-alpha.ts'
import { disagreement, type Measurement } from './krippendorff-disagreement.ts'
import { pairableRatings } from './pairable-ratings.ts'

export interface KrippendorffBootstrapOptions {
  /** What distances between values mean. Default `nominal`. */
  measurement?: Measurement
  /** Default 0.95. */
  level?: number
  /** Source of the resamples; give this or `indices`. */
  random?: Random
  /** How many resamples to draw from `random`. Default 1000. */
  resamples?: number
  /** The resamples themselves: rows of unit indices, from 0. */
  indices?: readonly Numbers[]
}

export interface KrippendorffBootstrap extends Result {
  /** Alpha of each resample; null where its ratings were all equal. */
  replicates: (number | null)[]
}

/**
 * Bootstrap interval of Krippendorff's alpha: units are drawn with replacement, limits are percentiles.
 *
 * Prefer it to the limits of {@link krippendorffAlpha} with few units or alpha near 1, where its distribution is skewed.
 * Resamples in which alpha is undefined are left out and counted in the warnings; when they are many, one value is so
 * common that alpha says little.
 *
 * Assumes independent units. Percentiles interpolate linearly (type 7); `se` is the standard deviation of the replicates.
 * @param ratings a column a rater, all of one length; NaN is missing
 * @returns undefined when alpha is; without a defined resample the limits are undefined
 * @throws RangeError as {@link krippendorffAlpha}, on an index outside the units, and without `random` and `indices`
 * @source Efron & Tibshirani (1993), ch. 13; Zapf et al. (2016), BMC Med. Res. Methodol. 16:93
 * @example krippendorffBootstrap([[1, 2, 1, 2], [1, 2, 2, 2]], { indices: [[0, 1, 2, 3], [0, 0, 1, 2], [1, 2, 3, 3]] }) // { estimate: 0.5333333, lower: 0.02666667, upper: 0.5333333 }
 */
export function krippendorffBootstrap(ratings: readonly Numbers[], options: KrippendorffBootstrapOptions): KrippendorffBootstrap {
  const { measurement = 'nominal', level = 0.95, random, resamples = 1000, indices } = options
  checkLevel('level', level)
  if (!random && !indices) throw new RangeError('random or indices is given, got neither')
  checkCount('resamples', resamples)
  const pairable = pairableRatings(ratings)
  checkMeasurement(measurement, pairable.values)
  const { units } = pairable
  const whole = disagreement(pairable, measurement)
  const method = `Krippendorff's alpha (${measurement}), percentile bootstrap over units`
  const about = { level, method, n: whole.units, warnings: [] as string[] }
  if (whole.alpha === null) return { ...undefinedResult(whyUndefined(whole), about), replicates: [] }
  const weights = new Float64Array(units)
  const replicates = Array.from({ length: indices?.length ?? resamples }, (_, draw) => {
    weights.fill(0)
    const row = indices?.[draw]
    const size = row?.length ?? units
    for (let i = 0; i < size; i++) {
      const unit = row ? row[i]! : random!.below(units)
      if (!(Number.isInteger(unit) && unit >= 0 && unit < units))
        throw new RangeError(`indices[${draw}][${i}] is a unit from 0 to ${units - 1}, got ${unit}`)
      weights[unit]!++
    }
    return disagreement(pairable, measurement, weights).alpha
  })
  const defined = Float64Array.from(replicates.filter(alpha => alpha !== null)).sort()
  const left = replicates.length - defined.length
  if (left > 0) about.warnings.push(`alpha is undefined in ${left} of ${replicates.length} resamples, which are left out`)
  if (defined.length < 2)
    return {
      ...undefinedResult('alpha is defined in fewer than two resamples', about),
      estimate: whole.alpha,
      se: null,
      replicates,
    }
  const mean = defined.reduce((sum, alpha) => sum + alpha / defined.length, 0)
  const se = Math.sqrt(defined.reduce((sum, alpha) => sum + (alpha - mean) ** 2, 0) / (defined.length - 1))
  const tail = (1 - level) / 2
  return {
    ...about,
    estimate: whole.alpha,
    se,
    lower: percentile(defined, tail),
    upper: percentile(defined, 1 - tail),
    replicates,
  }
}

/** Linear interpolation between order statistics (type 7). */
function percentile(sorted: Float64Array, p: number): number {
  const at = p * (sorted.length - 1)
  const below = Math.floor(at)
  const above = Math.min(below + 1, sorted.length - 1)
  return sorted[below]! + (at - below) * (sorted[above]! - sorted[below]!)
}
