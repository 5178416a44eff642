import { checkLevel, checkSameLength, type Numbers } from '../check.ts'
import { clusterIndex } from '../cluster/cluster-index.ts'
import { type Result, undefinedResult } from '../result.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'
import { checkPpi, type LabelledRows, type PpiMode, ppiTuning } from './ppi-tuning.ts'

export interface PpiClusteredOptions {
  /** `classical` ignores the predictions, `ppi` trusts them fully, `ppiPlusPlus` weighs them. Default `ppiPlusPlus`. */
  mode?: PpiMode
  /** Default 0.95. */
  level?: number
}

export interface PpiClusteredMean extends Result {
  /** Weight of the predictions, from 0 to 1. */
  lambda: number | null
  unlabelled: number
}

/**
 * Prediction-powered mean of clustered rows: trials of the same family, with a cluster-robust standard error.
 *
 * Use it when rows come in families or repeated epochs; {@link ppiMean} would be too narrow. Labelled and unlabelled rows
 * may share clusters. With some 12 clusters or fewer the limits are still too narrow, more so for rare events.
 *
 * Estimate of {@link ppiMean}; variance G/(G − 1) Σ s_g², s_g the total influence of cluster g's labelled and unlabelled
 * rows; t with G − 1 degrees of freedom. Assumes independent clusters.
 * @param labelled columns of one length: labels, predictions, and whole codes of clusters
 * @param unlabelled columns of one length: predictions and clusters of the rows without label
 * @returns undefined without labels; with one cluster the limits are undefined
 * @throws RangeError on columns of different length, values that are not finite, codes that are no whole numbers
 * @source Angelopoulos, Duchi & Zrnic (2023), arXiv:2311.01453; Liang & Zeger (1986), Biometrika 73:13
 * @example ppiClusteredMean({ labels: [1, 0, 1, 0], predictions: [1, 0, 1, 1], clusters: [0, 0, 1, 2] }, { predictions: [1, 1, 0, 1, 0, 0], clusters: [0, 0, 1, 1, 2, 2] }) // { estimate: 0.4296875, se: 0.2850291, lambda: 0.28125 }
 */
export function ppiClusteredMean(
  labelled: LabelledRows & { clusters: Numbers },
  unlabelled: { predictions: Numbers; clusters: Numbers },
  { mode = 'ppiPlusPlus', level = 0.95 }: PpiClusteredOptions = {},
): PpiClusteredMean {
  checkLevel('level', level)
  checkPpi(labelled, unlabelled.predictions, mode)
  checkSameLength('labels', labelled.labels, 'clusters', labelled.clusters)
  checkSameLength('unlabelled predictions', unlabelled.predictions, 'clusters', unlabelled.clusters)
  const n = labelled.labels.length
  const N = unlabelled.predictions.length
  const codes = new Float64Array(n + N)
  codes.set(labelled.clusters)
  codes.set(unlabelled.clusters, n)
  const { index, count } = clusterIndex('clusters', codes, 'rows', codes)
  const tuning = ppiTuning(labelled, unlabelled.predictions, mode)
  const { lambda, meanLabel, meanPrediction, meanUnlabelled } = tuning
  const about = { level, method: 'clustered PPI++, t limits', n, clusters: count, warnings: [] as string[], unlabelled: N }
  if (n === 0) return { ...about, ...undefinedResult('no row is labelled', about), se: null, lambda: null }
  const estimate = lambda * meanUnlabelled + meanLabel - lambda * meanPrediction
  if (count < 2) {
    const reason = 'one cluster has no standard error, so the limits are undefined'
    return { ...about, ...undefinedResult(reason, about), estimate, se: null, lambda }
  }
  const influence = new Float64Array(count)
  for (let i = 0; i < n; i++)
    influence[index[i]!]! += (labelled.labels[i]! - meanLabel - lambda * (labelled.predictions[i]! - meanPrediction)) / n
  for (let i = 0; i < N; i++) influence[index[n + i]!]! += (lambda * (unlabelled.predictions[i]! - meanUnlabelled)) / N
  const squares = influence.reduce((sum, total) => sum + total ** 2, 0)
  const se = Math.sqrt((squares * count) / (count - 1))
  const half = studentTQuantile(1 - (1 - level) / 2, count - 1) * se
  if (count <= 12) about.warnings.push(`${count} clusters: with 12 or fewer these limits are too narrow`)
  if (se === 0) about.warnings.push('labels and predictions do not vary: the interval has no width')
  return { ...about, estimate, se, lower: estimate - half, upper: estimate + half, df: count - 1, lambda }
}
