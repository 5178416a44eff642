import { checkLevel, checkSameLength, type Numbers } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { type AgreementWeights, checkWeights, weightMatrix } from './agreement-weights.ts'
import { categoryCodes } from './category-codes.ts'

export interface CohenKappaOptions {
  /** Distinct numbers; their order is their rank. Default: the values that occur. */
  categories?: Numbers
  /** Partial credit by the distance of ranks (`quadratic` is Fleiss–Cohen). Default `identity`: the plain kappa. */
  weights?: AgreementWeights
  /** Default 0.95. */
  level?: number
}

export interface CohenKappa extends Result {
  /** Share of units that both put in one category, unweighted; null without units. */
  percentAgreement: number | null
  /** Weighted agreement seen, and expected from the two margins alone. */
  observedAgreement: number | null
  expectedAgreement: number | null
  /** Ascending; `table[i][j]` counts units that `a` put in category i and `b` in category j. */
  categories: number[]
  table: number[][]
}

/**
 * Cohen's kappa of two raters, plain or weighted, with its large-sample interval.
 *
 * Use it for two fixed raters who each rated every unit. It falls when categories are rare even though raters agree
 * (the prevalence paradox): read it beside `percentAgreement` and the table, or use {@link chanceCorrectedAgreement}.
 * For more raters or missing ratings use {@link krippendorffAlpha}.
 *
 * Assumes independent units. κ = (pₒ − pₑ)/(1 − pₑ); the standard error is the non-null one, so the limits may pass
 * ±1 and are poor below about 30 units.
 * @param a ratings of the first rater; NaN is missing, and the unit is left out
 * @param b ratings of the second, as long as `a`
 * @returns undefined without units, and when both raters use one category only (chance agreement is 1: 0/0)
 * @throws RangeError on columns of different length, a rating outside the categories, `level` outside (0, 1)
 * @source Cohen (1960, 1968); Fleiss, Cohen & Everitt (1969), Psychol. Bull. 72:323; R `vcd::Kappa`
 * @example cohenKappa([1, 1, 2, 2, 2, 1], [1, 1, 2, 2, 1, 2]) // { estimate: 0.3333333, se: 0.3849002, percentAgreement: 0.6666667 }
 */
export function cohenKappa(a: Numbers, b: Numbers, options: CohenKappaOptions = {}): CohenKappa {
  const { weights = 'identity', level = 0.95 } = options
  checkSameLength('a', a, 'b', b)
  checkLevel('level', level)
  checkWeights(weights)
  const { categories, columns } = categoryCodes([a, b], options.categories)
  const size = categories.length
  const [first, second] = columns as [Int32Array, Int32Array]
  const counts = new Float64Array(size * size)
  let n = 0
  for (let unit = 0; unit < a.length; unit++) {
    if (first[unit]! < 0 || second[unit]! < 0) continue
    counts[first[unit]! * size + second[unit]!]!++
    n++
  }
  const method = weights === 'identity' ? "Cohen's kappa" : `weighted kappa (${weights})`
  const about = {
    level,
    method,
    n,
    warnings: n < a.length ? [`${a.length - n} units with a missing rating are left out`] : [],
    categories: [...categories],
    table: Array.from(categories, (_, i) => [...counts.subarray(i * size, (i + 1) * size)]),
  }
  if (n === 0) {
    const nothing = { percentAgreement: null, observedAgreement: null, expectedAgreement: null }
    return { ...about, ...nothing, ...undefinedResult('no unit was rated by both', about) }
  }
  const places = Array.from(categories, (_, rank) => rank)
  const { observed, expected, se } = kappaParts(counts, n, weightMatrix(places, weights), size)
  let agreed = 0
  for (let i = 0; i < size; i++) agreed += counts[i * size + i]!
  const agreement = { percentAgreement: agreed / n, observedAgreement: observed, expectedAgreement: expected }
  if (1 - expected < 1e-14) {
    const reason = 'both raters use one category only, so agreement by chance is certain'
    return { ...about, ...agreement, ...undefinedResult(reason, about), se: null }
  }
  const estimate = (observed - expected) / (1 - expected)
  const half = normalQuantile(1 - (1 - level) / 2) * se
  if (se === 0) about.warnings.push('raters agree on every unit: the interval has no width')
  return { ...about, ...agreement, estimate, se, lower: estimate - half, upper: estimate + half }
}

/** Observed and expected weighted agreement, and the standard error of Fleiss, Cohen & Everitt (1969). */
function kappaParts(counts: Float64Array, n: number, weight: Float64Array, size: number) {
  const rows = new Float64Array(size)
  const columns = new Float64Array(size)
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      rows[i]! += counts[i * size + j]! / n
      columns[j]! += counts[i * size + j]! / n
    }
  let observed = 0
  let expected = 0
  const rowWeight = new Float64Array(size)
  const columnWeight = new Float64Array(size)
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      const w = weight[i * size + j]!
      observed += (w * counts[i * size + j]!) / n
      expected += w * rows[i]! * columns[j]!
      rowWeight[i]! += w * columns[j]!
      columnWeight[j]! += w * rows[i]!
    }
  const kappa = (observed - expected) / (1 - expected)
  let square = 0
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      const term = weight[i * size + j]! - (1 - kappa) * (rowWeight[i]! + columnWeight[j]!)
      square += (counts[i * size + j]! / n) * term ** 2
    }
  const variance = (square - (kappa - expected * (1 - kappa)) ** 2) / ((1 - expected) ** 2 * n)
  // Rounding alone leaves about 1e-17; a real variance of n units is far above it.
  return { observed, expected, se: variance > 1e-15 / n ? Math.sqrt(variance) : 0 }
}
