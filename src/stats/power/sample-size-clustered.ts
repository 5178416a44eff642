import { checkPositive } from '../check.ts'
import { type SampleSizeResult, sampleSize, wholeAbove } from './plan.ts'

export interface SampleSizeClusteredOptions {
  /** Rows a cluster, above 0; for unequal sizes m̄* = Σm²/Σm. */
  clusterSize: number
  /** Intraclass correlation, from −1 to 1. */
  icc: number
}

export interface SampleSizeClusteredResult extends SampleSizeResult {
  /** 1 + (m−1)·ICC. */
  designEffect: number
  /** n over the cluster size, not rounded. */
  clusters: number
  /** The whole number at or above it. */
  requiredClusters: number
}

/**
 * Rows and clusters needed when rows come in clusters: a sample size for independent rows times the design effect.
 *
 * Use it after any other sample size here. With an ICC of 0.2, ten variants of a scenario are worth less than four
 * independent ones; adding variants soon stops helping, adding families does not.
 *
 * Assumes equal clusters and a mean (or rate) over rows as estimate.
 * @param nIndependent rows that would do if they were independent, above 0
 * @returns never undefined
 * @throws RangeError naming the argument and its value; also where the design effect would not be positive
 * @source Kish (1965), Survey Sampling; Donner & Klar (2000)
 * @example sampleSizeClustered(400, { clusterSize: 10, icc: 0.2 }) // { designEffect: 2.8, n: 1120, clusters: 112 }
 */
export function sampleSizeClustered(
  nIndependent: number,
  { clusterSize, icc }: SampleSizeClusteredOptions,
): SampleSizeClusteredResult {
  checkPositive('nIndependent', nIndependent)
  checkPositive('clusterSize', clusterSize)
  if (!(icc >= -1 && icc <= 1)) throw new RangeError(`icc is a correlation from -1 to 1, got ${icc}`)
  const designEffect = 1 + (clusterSize - 1) * icc
  if (designEffect <= 0) throw new RangeError(`icc is above -1/(clusterSize - 1) for clusterSize ${clusterSize}, got ${icc}`)
  const n = nIndependent * designEffect
  const clusters = n / clusterSize
  return { ...sampleSize(n, 'design effect'), designEffect, clusters, requiredClusters: wholeAbove(clusters) }
}
