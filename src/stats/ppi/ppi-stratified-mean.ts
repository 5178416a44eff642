import { checkFinite, checkLevel, checkSameLength, type Numbers } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'
import { countWarnings, type PpiMean, type PpiOptions, ppiMean } from './ppi-mean.ts'
import type { LabelledRows } from './ppi-tuning.ts'

export interface PpiStratifiedOptions extends PpiOptions {
  /** Share of each stratum in the population, by code; they sum to 1. Default: its share of the rows. */
  weights?: Numbers
  /** Variances with 1/(n − 1) and t limits with Satterthwaite's df. Default: when a stratum has under 100 labels. */
  smallSample?: boolean
}

export interface PpiStratifiedMean extends Result {
  /** The codes of the strata, ascending: those that occur, or all that `weights` has a share for. */
  codes: number[]
  /** The estimate within each of them, with its own λ. */
  strata: PpiMean[]
  weights: number[]
  unlabelled: number
}

/**
 * Prediction-powered mean when labels were drawn stratum by stratum (stratified PPI++).
 *
 * Use it when labels were allotted by market, hazard or verdict, or when the judge is better in some strata: each stratum
 * gets its own λ. Within each stratum labels must be a random sample of its rows. With labels stratified by verdict and
 * few positives use {@link verdictStratifiedRate}.
 *
 * θ = Σ wₖ θₖ, variance Σ wₖ² seₖ². Assumes independent rows. With small samples the limits are t with Satterthwaite's
 * degrees of freedom.
 * @param labelled columns of one length: labels, predictions, and whole codes of strata from 0
 * @param unlabelled columns of one length: predictions and strata of the rows without label
 * @returns undefined when a stratum of positive weight has no label; with one label there the limits are undefined
 * @throws RangeError on columns of different length, codes that are no whole numbers, weights that are negative, too few or
 * do not sum to 1, and as {@link ppiMean}
 * @source Fisch et al. (2024), Stratified prediction-powered inference, arXiv:2406.04291
 * @example ppiStratifiedMean({ labels: [1, 0, 1, 0, 0, 1], predictions: [1, 0, 1, 0, 0, 0], strata: [0, 0, 0, 1, 1, 1] }, { predictions: [1, 1, 0, 1, 0, 0, 0, 1], strata: [0, 0, 0, 0, 1, 1, 1, 1] }) // { estimate: 0.5222222, se: 0.1956313 }
 */
export function ppiStratifiedMean(
  labelled: LabelledRows & { strata: Numbers },
  unlabelled: { predictions: Numbers; strata: Numbers },
  options: PpiStratifiedOptions = {},
): PpiStratifiedMean {
  const { level = 0.95, mode = 'ppiPlusPlus', finitePopulation = false } = options
  checkLevel('level', level)
  checkSameLength('labels', labelled.labels, 'predictions', labelled.predictions)
  checkSameLength('labels', labelled.labels, 'strata', labelled.strata)
  checkSameLength('unlabelled predictions', unlabelled.predictions, 'strata', unlabelled.strata)
  const found = codesOf(labelled.strata, unlabelled.strata)
  const given = options.weights && checkedWeights(options.weights, found)
  const codes = given ? Array.from(given.keys()) : found
  const place = new Map(codes.map((code, k) => [code, k]))
  const labels = split(labelled.labels, labelled.strata, place)
  const predictions = split(labelled.predictions, labelled.strata, place)
  const others = split(unlabelled.predictions, unlabelled.strata, place)
  const n = labelled.labels.length
  const rows = n + unlabelled.predictions.length
  const weights = given ?? labels.map((part, k) => (part.length + others[k]!.length) / rows)
  const { smallSample = labels.some((part, k) => weights[k]! > 0 && part.length < 100) } = options
  const strata = labels.map((part, k) =>
    ppiMean({ labels: part, predictions: predictions[k]! }, others[k]!, { mode, level, smallSample, finitePopulation }),
  )
  const about = { level, method: `stratified ${strata[0]?.method ?? 'PPI++'}`, n, warnings: countWarnings(labelled, mode) }
  const parts = { codes, strata, weights, unlabelled: unlabelled.predictions.length }
  if (rows === 0) return { ...undefinedResult('no rows', about), se: null, ...parts }
  const lacking = strata.findIndex((stratum, k) => weights[k]! > 0 && stratum.estimate === null)
  if (lacking >= 0) return { ...undefinedResult(`stratum ${codes[lacking]} has no label`, about), se: null, ...parts }
  let estimate = 0
  let variance = 0
  let spread = 0
  let single = -1
  strata.forEach((stratum, k) => {
    if (weights[k] === 0) return
    estimate += weights[k]! * stratum.estimate!
    if (stratum.se === null || stratum.se === undefined) single = k
    const own = (weights[k]! * (stratum.se ?? 0)) ** 2
    variance += own
    if (stratum.n > 1) spread += own ** 2 / (stratum.n - 1)
  })
  if (single >= 0)
    return {
      ...undefinedResult(`stratum ${codes[single]} has one label, so the limits are undefined`, about),
      estimate,
      se: null,
      ...parts,
    }
  const se = Math.sqrt(variance)
  if (se === 0 && !(finitePopulation && rows === n))
    about.warnings.push('labels and predictions do not vary: the interval has no width')
  const df = smallSample ? (spread > 0 ? variance ** 2 / spread : null) : undefined
  const half = se === 0 ? 0 : (df ? studentTQuantile(1 - (1 - level) / 2, df) : normalQuantile(1 - (1 - level) / 2)) * se
  return { ...about, estimate, se, lower: estimate - half, upper: estimate + half, ...(df === undefined ? {} : { df }), ...parts }
}

/** The codes that occur, ascending. @throws RangeError on a code that is no whole number */
function codesOf(...columns: Numbers[]): number[] {
  const codes = new Set<number>()
  for (const strata of columns)
    for (let i = 0; i < strata.length; i++) {
      const code = strata[i]!
      if (!Number.isSafeInteger(code) || code < 0) throw new RangeError(`strata[${i}] is a whole number from 0, got ${code}`)
      codes.add(code)
    }
  return [...codes].sort((a, b) => a - b)
}

/** The values of each stratum, in their order. */
function split(values: Numbers, strata: Numbers, place: ReadonlyMap<number, number>): Float64Array[] {
  const sizes = new Float64Array(place.size)
  for (let i = 0; i < strata.length; i++) sizes[place.get(strata[i]!)!]!++
  const parts = Array.from(sizes, size => new Float64Array(size))
  const filled = new Float64Array(place.size)
  for (let i = 0; i < strata.length; i++) {
    const k = place.get(strata[i]!)!
    parts[k]![filled[k]!++] = values[i]!
  }
  return parts
}

function checkedWeights(weights: Numbers, codes: readonly number[]): number[] {
  const count = (codes.at(-1) ?? -1) + 1
  if (weights.length < count) throw new RangeError(`weights has one for each of ${count} strata, got ${weights.length}`)
  let sum = 0
  for (let k = 0; k < weights.length; k++) {
    checkFinite(`weights[${k}]`, weights[k]!)
    if (weights[k]! < 0) throw new RangeError(`weights[${k}] is at least 0, got ${weights[k]}`)
    sum += weights[k]!
  }
  if (Math.abs(sum - 1) > 1e-6) throw new RangeError(`weights sum to 1, got ${sum}`)
  return Array.from(weights)
}
