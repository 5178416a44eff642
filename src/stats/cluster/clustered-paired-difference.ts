import { checkAllFinite, checkLevel, checkSameLength, type Numbers } from '../check.ts'
import { clusterIndex } from './cluster-index.ts'
import { type ClusteredMeanResult, meanOverClusters } from './clustered-mean.ts'

export interface ClusteredPairedDifferenceOptions {
  /** The cluster of each row, as whole numbers. */
  cluster: Numbers
  /** Coverage of the interval; 0.95 by default. */
  level?: number
}

export interface ClusteredPairedDifferenceResult extends ClusteredMeanResult {
  meanA: number | null
  meanB: number | null
}

/**
 * Mean of the differences a − b of paired, clustered observations, with cluster-robust standard errors.
 *
 * Use it to compare two targets on the same items when items come in families or repeat over epochs. For 0/1 outcomes
 * without clusters a paired-proportion interval is better; for the p value with 12 clusters or fewer use
 * {@link clusteredSignFlip} on the differences.
 *
 * Assumes row i of both columns to be the same item, and independent clusters. Everything else is {@link clusteredMean} of a − b.
 * @param a first outcome of each row, finite
 * @param b second outcome of each row, finite
 * @returns estimate ± t(df)·seCR2; undefined where `clusteredMean` is, the means themselves only without rows
 * @throws RangeError naming the argument and its value
 * @source Miller (2024), arXiv 2411.00640 (paired, clustered standard errors); R clubSandwich on `lm(a - b ~ 1)`
 * @example clusteredPairedDifference([1, 1, 0, 1, 1, 0], [0, 1, 0, 0, 0, 1], { cluster: [1, 1, 2, 2, 3, 3] }) // { estimate: 0.3333333, se: 0.1666667, df: 2, lower: -0.3837755, upper: 1.050442 }
 */
export function clusteredPairedDifference(
  a: Numbers,
  b: Numbers,
  { cluster, level = 0.95 }: ClusteredPairedDifferenceOptions,
): ClusteredPairedDifferenceResult {
  checkLevel('level', level)
  checkSameLength('a', a, 'b', b)
  const rows = clusterIndex('cluster', cluster, 'a', a)
  checkAllFinite('a', a)
  checkAllFinite('b', b)
  const differences = new Float64Array(a.length)
  let sumA = 0
  let sumB = 0
  for (let i = 0; i < a.length; i++) {
    differences[i] = a[i]! - b[i]!
    sumA += a[i]!
    sumB += b[i]!
  }
  const result = meanOverClusters(differences, rows, level, 'paired difference, CR2 with Satterthwaite df')
  const n = a.length
  return { ...result, meanA: n === 0 ? null : sumA / n, meanB: n === 0 ? null : sumB / n }
}
