import { checkAllFinite, checkFinite, type Numbers } from '../check.ts'
import { forEachSignFlip, MAX_FLIPPED } from '../permutation/sign-flips.ts'
import type { TestResult } from '../test-result.ts'
import { clusterIndex, clusterTotals } from './cluster-index.ts'

export interface WildClusterBootstrapOptions {
  /** The mean under the null hypothesis; 0 by default. */
  null?: number
}

/** `statistic` is t = (ȳ − null)/seCR1; `pValue` is two-sided. */
export interface WildClusterBootstrapResult extends TestResult {
  clusters: number
  /** Sign vectors enumerated: 2^G. */
  draws: number
  /** No data of this many clusters can give less: 2/2^G. Where it exceeds α, the test cannot decide at any effect. */
  smallestPValue: number | null
}

/**
 * Wild cluster bootstrap-t test of a mean, null imposed, Rademacher weights, all 2^G sign vectors enumerated.
 *
 * Use it to test a clustered mean or difference with 12 clusters or fewer; below 6 clusters its least p value is above
 * 0.05 (2/2⁵ = .0625). It needs no random numbers. {@link clusteredSignFlip} is its exact cousin when clusters are
 * symmetric about the null; with rare events both are weak (coverage .48 with 5 clusters at p = 0.03).
 *
 * Assumes independent clusters and, for level at small G, clusters not too unequal in size.
 *
 * y* = null + w_g(y − null), t* the CR1 t statistic of y*; p = share of sign vectors with |t*| ≥ |t|.
 * @param y the observations, finite
 * @param cluster the cluster of each row, as whole numbers
 * @returns undefined with one cluster, with more than 22 (2^G is too many; CR2 does well there), and where the standard
 * error is 0
 * @throws RangeError naming the argument and its value
 * @source Cameron, Gelbach & Miller (2008), Rev. Econ. Stat. 90
 * @example wildClusterBootstrap([1, 2, 2, 4, 5, 9], [1, 1, 2, 2, 3, 3]) // { statistic: 2.335296, pValue: 0.25, draws: 8 }
 */
export function wildClusterBootstrap(
  y: Numbers,
  cluster: Numbers,
  { null: nullMean = 0 }: WildClusterBootstrapOptions = {},
): WildClusterBootstrapResult {
  checkFinite('null', nullMean)
  const rows = clusterIndex('cluster', cluster, 'y', y)
  checkAllFinite('y', y)
  const n = y.length
  const G = rows.count
  const about = { method: 'wild cluster bootstrap-t, enumerated', n, clusters: G, warnings: [] }
  const unable = (undefinedReason: string): WildClusterBootstrapResult => ({
    statistic: null,
    pValue: null,
    draws: 0,
    smallestPValue: null,
    ...about,
    undefinedReason,
  })
  if (G < 2) return unable(G === 0 ? 'no observations' : 'one cluster: how clusters differ cannot be seen')
  if (G > MAX_FLIPPED) return unable(`2^${G} sign vectors are too many to enumerate: use the CR2 interval`)

  const totals = clusterTotals(y, nullMean, rows)
  const t = tStatistic(totals, rows.sizes, n)
  const observed = t(new Int8Array(G).fill(1))
  if (!Number.isFinite(observed)) return unable('the standard error is 0: the clusters have equal means')
  const least = Math.abs(observed) * (1 - 1e-10)
  let extreme = 0
  const draws = forEachSignFlip(G, signs => {
    if (Math.abs(t(signs)) >= least) extreme++
  })
  return { statistic: observed, pValue: extreme / draws, draws, smallestPValue: 2 / draws, ...about }
}

/** The CR1 t statistic of totals about the null after flipping; NaN where mean and standard error are both 0. */
function tStatistic(totals: Float64Array, sizes: Float64Array, n: number): (signs: Int8Array) => number {
  const G = totals.length
  const scale = totals.reduce((sum, total) => sum + total ** 2, 0)
  return signs => {
    let mean = 0
    for (let g = 0; g < G; g++) mean += signs[g]! * totals[g]!
    mean /= n
    let squares = 0
    for (let g = 0; g < G; g++) squares += (signs[g]! * totals[g]! - sizes[g]! * mean) ** 2
    if (squares <= 1e-26 * scale) return mean === 0 ? Number.NaN : Math.sign(mean) * Number.POSITIVE_INFINITY
    return mean / (Math.sqrt((G / (G - 1)) * squares) / n)
  }
}
