import { checkAllFinite, checkLevel, type Numbers } from '../check.ts'
import { inverseEcdf } from './bootstrap-intervals.ts'
import { forEachResample, type Resampling } from './resampling.ts'

export interface RankIntervalsOptions extends Resampling {
  /** Coverage of each interval; 0.95 by default. */
  level?: number
}

export interface RankIntervalsResult {
  /** Rank of each row by its mean, 1 the highest; equal means share the smallest. Null where undefined. */
  rank: number[] | null
  lower: number[] | null
  upper: number[] | null
  /** Share of resamples that rank it first, alone or with others. */
  probabilityBest: number[] | null
  level: number
  method: string
  /** Items. */
  n: number
  warnings: string[]
  undefinedReason?: string
}

/**
 * Bootstrap intervals for ranks: items are resampled, the same ones for all that are ranked.
 *
 * Use it to say how firm a leaderboard is. Ranks are not smooth: near ties the intervals are rough, and wide ones say
 * "cannot be told apart". For two candidates test their difference instead.
 *
 * Assumes independent items, seen by all. Limits are quantiles of the resampled ranks by the inverse distribution function
 * (R's type 1), for each row alone.
 * @param scores scores[candidate][item], finite, all of one length; higher is better
 * @param options `indices` of items, or `random` with the number of `resamples`
 * @returns undefined without candidates, items or resamples
 * @throws RangeError naming the argument and its value
 * @source Goldstein & Spiegelhalter (1996), J. R. Stat. Soc. A 159; Hall & Miller (2009), Ann. Stat. 37, on its limits
 * @example rankIntervals([[1, 0, 1], [0, 0, 1]], { indices: [[0, 1, 2], [1, 1, 2], [0, 0, 2]] }) // { rank: [1, 2], lower: [1, 1], upper: [1, 2], probabilityBest: [1, 0.3333333] }
 */
export function rankIntervals(
  scores: ArrayLike<Numbers>,
  { level = 0.95, ...resampling }: RankIntervalsOptions,
): RankIntervalsResult {
  checkLevel('level', level)
  const rows = Array.from(scores)
  const n = rows[0]?.length ?? 0
  rows.forEach((row, m) => {
    if (row.length !== n) throw new RangeError(`scores[${m}] has ${n} items as the first, got ${row.length}`)
    checkAllFinite(`scores[${m}]`, row)
  })
  const drawn = Int32Array.from({ length: n }, (_, i) => i)
  const rank = ranksOf(rows, drawn)
  const resampled: number[][] = rows.map(() => [])
  const draws = forEachResample(drawn, resampling, () => {
    const ranks = ranksOf(rows, drawn)
    for (let m = 0; m < ranks.length; m++) resampled[m]!.push(ranks[m]!)
  })
  const about = { level, method: 'paired bootstrap of ranks', n, warnings: [] }
  if (rows.length === 0 || n === 0 || draws === 0) {
    const what = rows.length === 0 ? 'candidates' : n === 0 ? 'items' : 'resamples'
    return { rank: null, lower: null, upper: null, probabilityBest: null, ...about, undefinedReason: `no ${what}` }
  }
  const sorted = resampled.map(values => Float64Array.from(values).sort())
  return {
    rank,
    lower: sorted.map(values => inverseEcdf(values, (1 - level) / 2)),
    upper: sorted.map(values => inverseEcdf(values, (1 + level) / 2)),
    probabilityBest: resampled.map(values => values.filter(value => value === 1).length / draws),
    ...about,
  }
}

function ranksOf(rows: readonly Numbers[], drawn: Int32Array): number[] {
  const totals = rows.map(row => {
    let total = 0
    for (let i = 0; i < drawn.length; i++) total += row[drawn[i]!]!
    return total
  })
  // Equal means may differ in their last digits, having been summed in another order.
  return totals.map(total => 1 + totals.filter(other => other > total + 1e-12 * Math.abs(total)).length)
}
