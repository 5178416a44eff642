import { checkAllFinite, type Numbers } from '../check.ts'
import { chiSquareSf } from '../special/chi-square-sf.ts'
import type { TestResult } from '../test-result.ts'
import { midranks } from './midranks.ts'

/** `statistic` is Friedman's χ² = W·m(n−1), against no concordance at all. */
export interface KendallWResult extends TestResult {
  /** Kendall's coefficient of concordance, from 0 to 1. */
  w: number | null
  df: number | null
  raters: number
}

/**
 * Kendall's W: how far several raters order the same items alike, with Friedman's test that they do not.
 *
 * Use it for rankings, or scores of which only the order is trusted, by two raters or more on all items. For agreement on
 * the scores themselves use the intraclass correlation; for two raters {@link rankCorrelation}.
 *
 * Assumes raters independent of each other, none missing. Each rater's column is ranked, ties at their mean rank.
 * χ² = 12Σ(R_i − m(n+1)/2)²/(mn(n+1) − Σ(t³−t)/(n−1)), W = χ²/(m(n−1)); p by χ² with n−1 df, rough under 8 items or so.
 * @param ratings ratings[item][rater], ranks or scores, finite
 * @returns undefined with fewer than two items or without raters, and where every rater ties all items
 * @throws RangeError naming the argument and its value
 * @source Kendall & Babington Smith (1939), Ann. Math. Stat. 10; Friedman (1937); R `friedman.test(t(ratings))`
 * @example kendallW([[1, 2, 1], [2, 1, 3], [3, 3, 2], [4, 4, 4]]) // { w: 0.7777778, statistic: 7, df: 3, pValue: 0.07189777 }
 */
export function kendallW(ratings: ArrayLike<Numbers>): KendallWResult {
  const rows = Array.from(ratings)
  const n = rows.length
  const m = rows[0]?.length ?? 0
  rows.forEach((row, i) => {
    if (row.length !== m) throw new RangeError(`ratings[${i}] has ${m} raters as the first, got ${row.length}`)
    checkAllFinite(`ratings[${i}]`, row)
  })
  const about = { method: "Kendall's W, tie-corrected", n, raters: m, warnings: [] }
  const unable = (undefinedReason: string): KendallWResult => ({
    w: null,
    statistic: null,
    df: null,
    pValue: null,
    ...about,
    undefinedReason,
  })
  if (n < 2) return unable(`${n} items have no order`)
  if (m === 0) return unable('no raters')

  const rankSums = new Float64Array(n)
  let ties = 0
  for (let j = 0; j < m; j++) {
    const { ranks, tieSizes } = midranks(Float64Array.from(rows, row => row[j]!))
    for (let i = 0; i < n; i++) rankSums[i]! += ranks[i]!
    for (const size of tieSizes) ties += size ** 3 - size
  }
  const scale = m * n * (n + 1) - ties / (n - 1)
  if (ties === m * (n ** 3 - n)) return unable('every rater ties all items: they order nothing')
  const squares = rankSums.reduce((sum, total) => sum + (total - (m * (n + 1)) / 2) ** 2, 0)
  const statistic = (12 * squares) / scale
  return { w: statistic / (m * (n - 1)), statistic, df: n - 1, pValue: chiSquareSf(statistic, n - 1), ...about }
}
