import { checkAllFinite, checkLevel, checkSameLength, type Numbers } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { midranks } from './midranks.ts'

export interface RankCorrelationOptions {
  /** Coverage of the interval; 0.95 by default. */
  level?: number
}

export interface RankCorrelationResult extends Result {
  /** Kendall's τ-b; `estimate` is this one. */
  tauB: number | null
  /** Pearson correlation of the midranks. */
  spearman: number | null
  pearson: number | null
}

/**
 * Kendall's τ-b between two orderings, with Spearman's and Pearson's correlations beside it.
 *
 * Use it to compare rankings (a judge's with people's, one run's with another's): τ-b is the surplus of pairs in agreement,
 * corrected for ties. More than two rankings: {@link kendallW}.
 *
 * Assumes independent rows. τ-b = (C−D)/√((P−T_x)(P−T_y)), P all pairs, T those tied; by merge sort, n log n. The interval is
 * Fieller, Hartley & Pearson's on the Fisher scale, atanh τ ± z·√(0.437/(n−4)): for continuous, near-normal data, rough
 * with many ties.
 * @param x first column, finite; only its order counts, but for Pearson's correlation
 * @param y second column, finite
 * @returns undefined with fewer than two rows or a constant column; the limits with four rows or fewer and at |τ-b| = 1
 * @throws RangeError naming the argument and its value
 * @source Kendall (1945), Biometrika 33; Knight (1966), J. Am. Stat. Assoc. 61; Fieller et al. (1957), Biometrika 44; R
 * `cor(x, y, method = "kendall")`
 * @example rankCorrelation([1, 2, 3, 4, 5], [1, 3, 2, 5, 5]) // { estimate: 0.7378648, lower: -0.3362667, upper: 0.9776505, spearman: 0.8720816 }
 */
export function rankCorrelation(x: Numbers, y: Numbers, { level = 0.95 }: RankCorrelationOptions = {}): RankCorrelationResult {
  checkLevel('level', level)
  checkSameLength('x', x, 'y', y)
  checkAllFinite('x', x)
  checkAllFinite('y', y)
  const n = x.length
  const about = { level, method: 'Kendall τ-b', n }
  const nothing = { tauB: null, spearman: null, pearson: null }
  if (n < 2) return { ...undefinedResult(`${n} rows have no order`, about), ...nothing }
  const rankedX = midranks(x)
  const rankedY = midranks(y)
  for (const [name, { tieSizes }] of Object.entries({ x: rankedX, y: rankedY })) {
    if (tieSizes[0] === n) return { ...undefinedResult(`${name} is constant: it orders nothing`, about), ...nothing }
  }
  const tauB = kendallTauB(rankedX.ranks, rankedY.ranks, pairsIn(rankedX.tieSizes), pairsIn(rankedY.tieSizes))
  const own = { tauB, spearman: correlation(rankedX.ranks, rankedY.ranks), pearson: correlation(x, y) }
  if (n <= 4 || Math.abs(tauB) === 1) {
    const reason = n <= 4 ? 'four rows or fewer: no interval' : 'the orders agree or disagree throughout: no interval'
    return { ...undefinedResult(reason, { ...about, estimate: tauB }), ...own }
  }
  const half = normalQuantile(1 - (1 - level) / 2) * Math.sqrt(0.437 / (n - 4))
  const limits = { lower: Math.tanh(Math.atanh(tauB) - half), upper: Math.tanh(Math.atanh(tauB) + half) }
  return { estimate: tauB, ...limits, ...about, warnings: [], ...own }
}

function kendallTauB(x: Float64Array, y: Float64Array, tiedX: number, tiedY: number): number {
  const n = x.length
  const order = Uint32Array.from({ length: n }, (_, i) => i).sort((a, b) => x[a]! - x[b]! || y[a]! - y[b]!)
  let tiedBoth = 0
  for (let i = 1, run = 0; i < n; i++) {
    const equal = x[order[i]!] === x[order[i - 1]!] && y[order[i]!] === y[order[i - 1]!]
    run = equal ? run + 1 : 0
    tiedBoth += run
  }
  const pairs = (n * (n - 1)) / 2
  const discordant = inversions(Float64Array.from(order, row => y[row]!))
  const surplus = pairs - tiedX - tiedY + tiedBoth - 2 * discordant
  if (Math.abs(surplus) === pairs - tiedX && tiedX === tiedY) return Math.sign(surplus)
  return surplus / Math.sqrt(pairs - tiedX) / Math.sqrt(pairs - tiedY)
}

function pairsIn(tieSizes: readonly number[]): number {
  return tieSizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
}

/** Pairs out of order, counted while merging; `values` is sorted afterwards. */
function inversions(values: Float64Array): number {
  let from: Float64Array = values
  let into: Float64Array = new Float64Array(values.length)
  let count = 0
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length)
      const end = Math.min(start + 2 * width, values.length)
      let left = start
      let right = middle
      for (let at = start; at < end; at++) {
        if (right >= end || (left < middle && from[left]! <= from[right]!)) into[at] = from[left++]!
        else {
          count += middle - left
          into[at] = from[right++]!
        }
      }
    }
    ;[from, into] = [into, from]
  }
  return count
}

function correlation(x: Numbers, y: Numbers): number {
  const n = x.length
  let sumX = 0
  let sumY = 0
  for (let i = 0; i < n; i++) {
    sumX += x[i]!
    sumY += y[i]!
  }
  let xx = 0
  let yy = 0
  let xy = 0
  for (let i = 0; i < n; i++) {
    const dx = x[i]! - sumX / n
    const dy = y[i]! - sumY / n
    xx += dx ** 2
    yy += dy ** 2
    xy += dx * dy
  }
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx) / Math.sqrt(yy)))
}
