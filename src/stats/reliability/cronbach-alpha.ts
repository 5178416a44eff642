import { checkLevel, type Numbers } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'
import { fQuantile } from '../special/f-quantile.ts'
import { spearmanBrown } from './spearman-brown.ts'

export interface CronbachAlphaOptions {
  /** Default 0.95. */
  level?: number
}

export interface CronbachAlpha extends Result {
  /** Alpha of the items brought to unit variance: k r̄/(1 + (k − 1) r̄). */
  standardized: number | null
  /** Alpha of the other items, and the correlation with their sum, for each item. */
  alphaIfDeleted: (number | null)[]
  itemRestCorrelation: (number | null)[]
  /** Correlation of the sums of odd and even items, and its Spearman–Brown step-up to the whole test. */
  splitHalfOddEven: number | null
  spearmanBrown: number | null
  items: number
}

/**
 * Cronbach's alpha, the internal consistency of items that are summed to one score, with Feldt's limits.
 *
 * Use it to ask whether scenarios of one slice measure one thing. It grows with the number of items and says nothing of
 * dimensions; it is low for items that are reliable but measure different things, and a lower bound to reliability
 * otherwise. Items must point the same way: reverse those that do not.
 *
 * α = k/(k − 1) (1 − Σ s²ᵢ/s²ₜ). Feldt's limits, 1 − (1 − α) F, are exact for parallel normal items.
 * @param items a column an item, all of one length; a respondent with a NaN is left out
 * @returns undefined with fewer than 2 items or respondents, and when all sums are equal; item fields are null where a
 * correlation has no variance, `alphaIfDeleted` with 2 items
 * @throws RangeError on columns of different length, infinite scores, `level` outside (0, 1)
 * @source Cronbach (1951), Psychometrika 16:297; Feldt (1965), Psychometrika 30:357; R `psych::alpha`
 * @example cronbachAlpha([[1, 2, 3, 4, 5], [2, 2, 3, 5, 5], [1, 3, 2, 4, 4]]) // { estimate: 0.9491525, lower: 0.7430865, upper: 0.9943374 }
 */
export function cronbachAlpha(items: readonly Numbers[], { level = 0.95 }: CronbachAlphaOptions = {}): CronbachAlpha {
  checkLevel('level', level)
  const { covariance, n, dropped } = covariances(items)
  const k = items.length
  const warnings = dropped > 0 ? [`${dropped} respondents with a missing score are left out`] : []
  const about = { level, method: "Cronbach's alpha, Feldt limits", n, warnings }
  const every = items.map((_, i) => i)
  const estimate = n < 2 || k < 2 ? null : alphaOf(covariance, every)
  if (estimate === null) {
    const reason =
      k < 2 ? 'fewer than two items' : n < 2 ? 'fewer than two respondents with every item' : 'all sums of items are equal'
    const none = { standardized: null, alphaIfDeleted: every.map(() => null), itemRestCorrelation: every.map(() => null) }
    return { ...undefinedResult(reason, about), ...none, splitHalfOddEven: null, spearmanBrown: null, items: k }
  }
  const tail = (1 - level) / 2
  const df: [number, number] = [n - 1, (n - 1) * (k - 1)]
  const splitHalf = correlation(
    covariance,
    every.filter(i => i % 2 === 0),
    every.filter(i => i % 2 === 1),
  )
  const others = every.map(i => every.filter(j => j !== i))
  return {
    ...about,
    estimate,
    lower: 1 - (1 - estimate) * fQuantile(1 - tail, ...df),
    upper: 1 - (1 - estimate) * fQuantile(tail, ...df),
    standardized: standardizedAlpha(covariance, every),
    alphaIfDeleted: others.map(rest => (rest.length < 2 ? null : alphaOf(covariance, rest))),
    itemRestCorrelation: others.map((rest, i) => correlation(covariance, [i], rest)),
    splitHalfOddEven: splitHalf,
    spearmanBrown: splitHalf === null ? null : spearmanBrown(splitHalf),
    items: k,
  }
}

type Matrix = readonly Float64Array[]

/** Covariance of the sums of two sets of items. */
function sumCovariance(covariance: Matrix, a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (const i of a) for (const j of b) sum += covariance[i]![j]!
  return sum
}

function alphaOf(covariance: Matrix, items: readonly number[]): number | null {
  const own = items.reduce((sum, i) => sum + covariance[i]![i]!, 0)
  const total = sumCovariance(covariance, items, items)
  const k = items.length
  return total <= 1e-14 * own || own === 0 ? null : (k / (k - 1)) * (1 - own / total)
}

function correlation(covariance: Matrix, a: readonly number[], b: readonly number[]): number | null {
  const scale = Math.sqrt(sumCovariance(covariance, a, a) * sumCovariance(covariance, b, b))
  return scale > 0 ? Math.max(-1, Math.min(1, sumCovariance(covariance, a, b) / scale)) : null
}

function standardizedAlpha(covariance: Matrix, items: readonly number[]): number | null {
  let sum = 0
  for (const i of items)
    for (const j of items) {
      if (i === j) continue
      const r = correlation(covariance, [i], [j])
      if (r === null) return null
      sum += r
    }
  const k = items.length
  const mean = sum / (k * (k - 1))
  const denominator = 1 + (k - 1) * mean
  return denominator > 0 ? (k * mean) / denominator : null
}

/** Covariances of the items over respondents with every score; constant items have exactly none. */
function covariances(items: readonly Numbers[]) {
  const rows = items[0]?.length ?? 0
  const complete = new Uint8Array(rows).fill(1)
  items.forEach((column, item) => {
    if (column.length !== rows) throw new RangeError(`items[${item}] has ${rows} respondents like items[0], got ${column.length}`)
    for (let row = 0; row < rows; row++) {
      if (Number.isNaN(column[row])) complete[row] = 0
      else if (!Number.isFinite(column[row]))
        throw new RangeError(`items[${item}][${row}] is a finite number or NaN, got ${column[row]}`)
    }
  })
  const kept = complete.reduce((sum, one) => sum + one, 0)
  const centred = items.map(column => {
    const scores = Float64Array.from(column).filter((_, row) => complete[row] === 1)
    const mean = scores.reduce((sum, score) => sum + score, 0) / kept
    return scores.every(score => score === scores[0]) ? scores.fill(0) : scores.map(score => score - mean)
  })
  const covariance = centred.map(a =>
    Float64Array.from(centred, b => {
      let sum = 0
      for (let row = 0; row < kept; row++) sum += a[row]! * b[row]!
      return sum / (kept - 1)
    }),
  )
  return { covariance, n: kept, dropped: rows - kept }
}
