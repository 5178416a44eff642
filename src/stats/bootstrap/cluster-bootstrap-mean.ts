import { checkAllFinite, checkLevel, type Numbers } from '../check.ts'
import { clusterIndex, clusterTotals } from '../cluster/cluster-index.ts'
import { type Result, undefinedResult } from '../result.ts'
import { bcaLimits, fewReplicates, type Limits, linearQuantile, summarise } from './bootstrap-intervals.ts'
import { forEachResample, type Resampling } from './resampling.ts'

export interface ClusterBootstrapMeanOptions extends Resampling {
  /** Coverage of the intervals; 0.95 by default. */
  level?: number
}

export interface ClusterBootstrapMeanResult extends Result {
  clusters: number
  /** The mean of each resample. */
  replicates: Float64Array
  /** Mean of the replicates less the estimate. */
  bias: number | null
  /** Quantiles of the replicates, linear between them (R's type 7). */
  percentile: Limits | null
  /** Bias-corrected and accelerated by the jackknife over clusters; `lower` and `upper` are these. */
  bca: Limits | null
}

/**
 * Cluster bootstrap of a mean: whole clusters are resampled, the mean is over rows.
 *
 * Use it where a bootstrap is wanted beside {@link clusteredMean}, with some 30 clusters or more; with fewer it is too
 * narrow, and the CR2 interval is better. For other statistics use {@link clusterBootstrap}.
 *
 * Assumes independent clusters. Only cluster totals are resampled: 10,000 resamples of 5,000 clusters take as long as
 * drawing their numbers.
 * @param y the observations, finite
 * @param cluster the cluster of each row, as whole numbers; units 0, 1, … of `indices` are the codes in ascending order
 * @param options `indices`, or `random` with the number of `resamples`
 * @returns undefined without rows, with one cluster, fewer than two replicates, or where the clusters have equal means;
 * `bca`, and with it the limits, where no replicate or every one lies below the mean
 * @throws RangeError naming the argument and its value
 * @source Davison & Hinkley (1997) §3.8; Field & Welsh (2007), J. R. Stat. Soc. B 69; Efron (1987) for BCa
 * @example clusterBootstrapMean([1, 0, 1, 1, 0], [1, 1, 2, 2, 3], { indices: [[0, 0, 1], [1, 2, 2], [0, 1, 2], [2, 0, 0]] }) // { estimate: 0.6, se: 0.1166667, percentile: { lower: 0.4075, upper: 0.6616667 } }
 */
export function clusterBootstrapMean(
  y: Numbers,
  cluster: Numbers,
  { level = 0.95, ...resampling }: ClusterBootstrapMeanOptions,
): ClusterBootstrapMeanResult {
  checkLevel('level', level)
  const rows = clusterIndex('cluster', cluster, 'y', y)
  checkAllFinite('y', y)
  const n = y.length
  const G = rows.count
  const about = { level, method: 'cluster bootstrap of the mean, BCa', n, clusters: G, se: null }
  const none = { clusters: G, bias: null, percentile: null, bca: null }
  if (n === 0) return { ...undefinedResult('no observations', about), ...none, replicates: new Float64Array() }
  const totals = clusterTotals(y, 0, rows)
  const total = totals.reduce((sum, value) => sum + value, 0)
  const mean = total / n
  const replicates = clusterMeans(totals, rows.sizes, resampling)

  const nothing = { ...none, replicates }
  const unable = (reason: string): ClusterBootstrapMeanResult => ({
    ...undefinedResult(reason, { ...about, estimate: mean }),
    ...nothing,
  })
  if (G === 1) return unable('one cluster: how clusters differ cannot be seen')
  if (replicates.length < 2) return unable(`${replicates.length} resamples: at least 2 are needed`)
  const influence = Float64Array.from(totals, (own, g) => {
    const rest = n - rows.sizes[g]!
    return (G - 1) * (mean - (total - own) / rest)
  })
  const scale = totals.reduce((sum, own) => sum + Math.abs(own), 0) / n
  if (influence.every(value => Math.abs(value) <= 1e-12 * G * scale)) return unable('the clusters have equal means')

  const summary = summarise(replicates, mean)
  const sorted = replicates.toSorted()
  const bca = bcaLimits(sorted, mean, influence, level)
  return {
    estimate: mean,
    ...summary,
    lower: bca?.lower ?? null,
    upper: bca?.upper ?? null,
    level,
    method: about.method,
    n,
    clusters: G,
    warnings: fewReplicates(replicates.length, level),
    ...(bca === null && { undefinedReason: 'no replicate, or every one, lies below the estimate: BCa cannot correct for bias' }),
    replicates,
    percentile: { lower: linearQuantile(sorted, (1 - level) / 2), upper: linearQuantile(sorted, (1 + level) / 2) },
    bca,
  }
}

function clusterMeans(totals: Float64Array, sizes: Float64Array, resampling: Resampling): Float64Array {
  const G = totals.length
  // Total and size side by side: one place in memory a draw.
  const pairs = new Float64Array(2 * G)
  for (let g = 0; g < G; g++) {
    pairs[2 * g] = totals[g]!
    pairs[2 * g + 1] = sizes[g]!
  }
  const drawn = new Int32Array(G)
  const means: number[] = []
  forEachResample(drawn, resampling, () => {
    let sum = 0
    let size = 0
    for (let i = 0; i < G; i++) {
      const at = 2 * drawn[i]!
      sum += pairs[at]!
      size += pairs[at + 1]!
    }
    means.push(sum / size)
  })
  return Float64Array.from(means)
}
