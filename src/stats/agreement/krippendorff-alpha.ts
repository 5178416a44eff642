import { checkLevel, type Numbers } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'
import { type Disagreement, disagreement, type Measurement, unitDisagreement } from './krippendorff-disagreement.ts'
import { alphaStandardError } from './krippendorff-standard-error.ts'
import { type PairableRatings, pairableRatings } from './pairable-ratings.ts'

export interface KrippendorffAlphaOptions {
  /** What distances between values mean. Default `nominal`. */
  measurement?: Measurement
  /** Default 0.95. */
  level?: number
}

export interface KrippendorffAlpha extends Result {
  /** Share of agreeing pairs within units, each unit counting by its ratings; null without pairs. */
  percentAgreement: number | null
  /** Values used in units with two ratings or more, ascending, and how often. */
  values: number[]
  counts: number[]
  /** Ratings in those units. */
  ratings: number
}

/**
 * Krippendorff's alpha for any number of raters, missing ratings, and four levels of measurement.
 *
 * Use it for several annotators who each rated some units. When one category is rare alpha is low even if raters agree
 * on nearly all units, and undefined when they use one value only: read it beside `percentAgreement` and `counts`, or
 * use {@link chanceCorrectedAgreement}. Units with one rating carry nothing and are left out.
 *
 * α = 1 − Dₒ/Dₑ from the coincidence matrix. Assumes independent units. The standard error is the infinitesimal
 * jackknife over units, the limits t with units − 1 degrees of freedom and the upper one at most 1; below about 20 units,
 * or near 1, prefer {@link krippendorffBootstrap}. Ratio measurement costs a step per pair of distinct values.
 * @param ratings a column a rater, all of one length; NaN is missing
 * @returns undefined without a unit that has two ratings, and when all pairable ratings are equal (Dₑ = 0)
 * @throws RangeError on columns of different length, infinite ratings, ratio ratings below 0, `level` outside (0, 1)
 * @source Krippendorff (2011), Computing Krippendorff's alpha-reliability; standard error: Efron (1982), ch. 6
 * @example krippendorffAlpha([[1, 2, 3, 3, 2, 1], [1, 2, 3, 3, 2, 2]], { measurement: 'ordinal' }) // { estimate: 0.8835979, se: 0.1567361, lower: 0.480695, upper: 1 }
 */
export function krippendorffAlpha(ratings: readonly Numbers[], options: KrippendorffAlphaOptions = {}): KrippendorffAlpha {
  const { measurement = 'nominal', level = 0.95 } = options
  checkLevel('level', level)
  const pairable = pairableRatings(ratings)
  checkMeasurement(measurement, pairable.values)
  const parts = disagreement(pairable, measurement)
  const used = [...parts.counts.keys()].filter(c => parts.counts[c]! > 0)
  const about = {
    level,
    method: `Krippendorff's alpha (${measurement})`,
    n: parts.units,
    warnings:
      parts.units < pairable.units ? [`${pairable.units - parts.units} units with fewer than two ratings are left out`] : [],
    percentAgreement: parts.n === 0 ? null : agreeingPairs(pairable, parts.n),
    values: used.map(c => pairable.values[c]!),
    counts: used.map(c => parts.counts[c]!),
    ratings: parts.n,
  }
  if (parts.alpha === null) return { ...about, ...undefinedResult(whyUndefined(parts), about), se: null }
  if (parts.units < 2)
    return {
      ...about,
      ...undefinedResult('one unit has no standard error, so the limits are undefined', about),
      estimate: parts.alpha,
      se: null,
    }
  const se = alphaStandardError(pairable, measurement, parts)
  const half = studentTQuantile(1 - (1 - level) / 2, parts.units - 1) * se
  if (parts.observed === 0) about.warnings.push('raters agree on every unit: the interval has no width')
  return {
    ...about,
    estimate: parts.alpha,
    se,
    lower: parts.alpha - half,
    upper: Math.min(1, parts.alpha + half),
    df: parts.units - 1,
  }
}

/** @throws RangeError naming the value */
export function checkMeasurement(measurement: Measurement, values: Float64Array): void {
  if (!['nominal', 'ordinal', 'interval', 'ratio'].includes(measurement))
    throw new RangeError(`measurement is "nominal", "ordinal", "interval" or "ratio", got ${JSON.stringify(measurement)}`)
  if (measurement === 'ratio' && values.length > 0 && values[0]! < 0)
    throw new RangeError(`ratings on a ratio scale are at least 0, got ${values[0]}`)
}

export function whyUndefined({ n }: Disagreement): string {
  return n === 0
    ? 'no unit has two ratings'
    : 'all ratings that could disagree are equal, so no disagreement is expected by chance'
}

function agreeingPairs(ratings: PairableRatings, n: number): number {
  const within = unitDisagreement(ratings, 'nominal', new Float64Array(0))
  let disagreeing = 0
  for (let unit = 0; unit < ratings.units; unit++) disagreeing += within(unit)
  return 1 - disagreeing / n
}
