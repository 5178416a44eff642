import { checkAllFinite, type Numbers } from '../check.ts'
import { type SignFlipOptions, type SignFlipResult, signFlip } from '../permutation/sign-flip.ts'
import { clusterIndex, clusterTotals } from './cluster-index.ts'

export interface ClusteredSignFlipResult extends SignFlipResult {
  clusters: number
}

/**
 * Sign-flip test over clusters: all 2^G ways of turning the clusters' totals about 0.
 *
 * Use it for paired differences (or values less their null) whose rows repeat or come in families, with few clusters; the
 * p value is exact at any G. Below 6 clusters no two-sided p can fall under 0.05: see `smallestPValue`.
 *
 * Assumes independent clusters whose totals are symmetric about 0 under the null, as differences between exchangeable
 * arms are. Statistic: the sum of all rows.
 * @param y differences, or values less the null, finite
 * @param cluster the cluster of each row, as whole numbers
 * @returns undefined with one cluster; above 22 clusters `random` is needed, and sign vectors are sampled
 * @throws RangeError naming the argument and its value
 * @source Fisher (1935), The Design of Experiments §21; Canay, Romano & Shaikh (2017), Econometrica 85
 * @example clusteredSignFlip([1, 2, 2, -1, 5, 3], [1, 1, 2, 2, 3, 3]) // { statistic: 12, pValue: 0.25, smallestPValue: 0.25 }
 */
export function clusteredSignFlip(y: Numbers, cluster: Numbers, options: SignFlipOptions = {}): ClusteredSignFlipResult {
  const rows = clusterIndex('cluster', cluster, 'y', y)
  checkAllFinite('y', y)
  const about = { n: y.length, clusters: rows.count, method: 'sign flip of cluster totals' }
  if (rows.count !== 1) return { ...signFlip(clusterTotals(y, 0, rows), options), ...about }
  const none = { statistic: null, pValue: null, pTwoSided: null, pGreater: null, pLess: null, smallestPValue: null }
  return {
    ...none,
    draws: 0,
    enumerated: true,
    ...about,
    warnings: [],
    undefinedReason: 'one cluster: how clusters differ cannot be seen',
  }
}
