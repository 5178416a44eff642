import { checkLevel, type Numbers } from '../check.ts'
import { clusterIndex } from '../cluster/cluster-index.ts'
import { type Result, undefinedResult } from '../result.ts'
import { bcaLimits, fewReplicates, type Limits, percentileLimits, summarise } from './bootstrap-intervals.ts'
import { forEachResample, type Resampling } from './resampling.ts'

export interface ClusterBootstrapOptions extends Resampling {
  /** The statistic of the rows listed (some of them repeatedly); null where it is undefined for them. */
  statistic: (rows: Int32Array) => number | null
  /** Coverage of the intervals; 0.95 by default. */
  level?: number
}

export interface ClusterBootstrapResult extends Result {
  clusters: number
  /** The statistic of each resample that it is defined for. */
  replicates: Float64Array
  /** Resamples that it is undefined for. */
  undefinedReplicates: number
  bias: number | null
  percentile: Limits | null
  /** Bias-corrected and accelerated by the jackknife over clusters; `lower` and `upper` are these. */
  bca: Limits | null
}

/**
 * Cluster bootstrap of any statistic, with BCa and percentile intervals.
 *
 * Use it for what is no mean, such as a ratio, a median, a correlation or an F1, when rows come in clusters; give each row a
 * cluster of its own when they do not. For means {@link clusterBootstrapMean} is faster. With under some 20 clusters its
 * coverage falls short.
 *
 * Assumes independent clusters and a statistic that is smooth in the clusters' weights: not a maximum or a p value.
 * Acceleration Σd³/(6(Σd²)^1.5), d_g = (G−1)(θ − θ₍₋g₎).
 * @param cluster the cluster of each row, as whole numbers; units 0, 1, … of `indices` are the codes in ascending order
 * @param options `statistic`, called with row numbers from 0 in an array that is reused; `indices`, or `random` with the number of `resamples`
 * @returns undefined where the statistic is, with one cluster, or where fewer than two replicates are defined; `bca`, and
 * with it the limits, where the statistic is undefined without some cluster, does not depend on any, or no replicate or
 * every one lies below the estimate
 * @throws RangeError naming the argument and its value
 * @source Efron (1987), J. Am. Stat. Assoc. 82; Davison & Hinkley (1997) §3.8, §5.3; Field & Welsh (2007)
 * @example clusterBootstrap([1, 1, 2, 3], { statistic: rows => rows.filter(row => row > 1).length / rows.length, indices: [[0, 0, 1], [1, 2, 2], [0, 1, 0], [0, 0, 0]] }) // { estimate: 0.5, se: 0.4434712, percentile: { lower: 0, upper: 1 } }
 */
export function clusterBootstrap(
  cluster: Numbers,
  { statistic, level = 0.95, ...resampling }: ClusterBootstrapOptions,
): ClusterBootstrapResult {
  checkLevel('level', level)
  const rows = clusterIndex('cluster', cluster, 'cluster', cluster)
  const n = cluster.length
  const G = rows.count
  const groups = rowsByCluster(rows.index, rows.sizes)
  const about = { level, method: 'cluster bootstrap, BCa', n, clusters: G, se: null }
  const nothing = { clusters: G, replicates: new Float64Array(), undefinedReplicates: 0, bias: null, percentile: null, bca: null }
  if (n === 0) return { ...undefinedResult('no observations', about), ...nothing }
  const estimate = defined(statistic(Int32Array.from({ length: n }, (_, i) => i)))
  if (estimate === null) return { ...undefinedResult('the statistic is undefined for these rows', about), ...nothing }
  if (G === 1)
    return { ...undefinedResult('one cluster: how clusters differ cannot be seen', { ...about, estimate }), ...nothing }

  const means: number[] = []
  const drawn = new Int32Array(G)
  let buffer = new Int32Array(2 * n)
  const draws = forEachResample(drawn, resampling, () => {
    let length = 0
    for (const g of drawn) length += groups[g]!.length
    if (length > buffer.length) buffer = new Int32Array(2 * length)
    const value = defined(statistic(gather(groups, drawn, buffer.subarray(0, length))))
    if (value !== null) means.push(value)
  })
  const replicates = Float64Array.from(means)
  const undefinedReplicates = draws - replicates.length
  const own = { ...nothing, replicates, undefinedReplicates }
  if (replicates.length < 2) {
    const reason = `the statistic is defined for ${replicates.length} of ${draws} resamples: at least 2 are needed`
    return { ...undefinedResult(reason, { ...about, estimate }), ...own }
  }
  const summary = summarise(replicates, estimate)
  const sorted = replicates.toSorted()
  const influence = jackknife(groups, statistic, estimate, n)
  const bca = influence === null ? null : bcaLimits(sorted, estimate, influence, level)
  return {
    estimate,
    ...summary,
    lower: bca?.lower ?? null,
    upper: bca?.upper ?? null,
    level,
    method: about.method,
    n,
    clusters: G,
    warnings: [
      ...fewReplicates(replicates.length, level),
      ...(undefinedReplicates > 0
        ? [`the statistic is undefined for ${undefinedReplicates} of ${draws} resamples, left out`]
        : []),
    ],
    ...(bca === null && { undefinedReason: whyNoBca(influence) }),
    replicates,
    undefinedReplicates,
    percentile: percentileLimits(sorted, level),
    bca,
  }
}

function defined(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null
}

function rowsByCluster(index: Int32Array, sizes: Float64Array): Int32Array[] {
  const groups = Array.from(sizes, size => new Int32Array(size))
  const filled = new Int32Array(sizes.length)
  index.forEach((g, row) => {
    groups[g]![filled[g]!++] = row
  })
  return groups
}

function gather(groups: readonly Int32Array[], drawn: Int32Array, into: Int32Array): Int32Array {
  let at = 0
  for (const g of drawn) {
    into.set(groups[g]!, at)
    at += groups[g]!.length
  }
  return into
}

/** (G−1)(θ − θ₍₋g₎) for each cluster; null where one is undefined. */
function jackknife(
  groups: readonly Int32Array[],
  statistic: (rows: Int32Array) => number | null,
  estimate: number,
  n: number,
): Float64Array | null {
  const G = groups.length
  const influence = new Float64Array(G)
  for (let g = 0; g < G; g++) {
    const others = Int32Array.from({ length: G - 1 }, (_, i) => (i < g ? i : i + 1))
    const value = defined(statistic(gather(groups, others, new Int32Array(n - groups[g]!.length))))
    if (value === null) return null
    influence[g] = (G - 1) * (estimate - value)
  }
  return influence
}

function whyNoBca(influence: Float64Array | null): string {
  if (influence === null) return 'the statistic is undefined without one of the clusters: BCa cannot be accelerated'
  if (influence.every(value => value === 0)) return 'the statistic does not depend on any cluster'
  return 'no replicate, or every one, lies below the estimate: BCa cannot correct for bias'
}
