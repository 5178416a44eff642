import type { Numbers } from '../check.ts'
import { type ClusterIndex, clusterTotals, meanClusterSizePerRow } from './cluster-index.ts'

/** A rate over clusters, and how much clustering widens it. */
export interface ClusteredRate {
  p: number
  /** G/(G−1)·Σs²/n²; null at no events or only events, where it says nothing. */
  variance: number | null
  /** Variance over p(1−p)/n; null with it. */
  designEffect: number | null
  /** m̄* = Σm²/Σm. */
  meanSize: number
}

/** Of 0/1 outcomes in one cluster or more; with one cluster the variance is null too. */
export function clusteredRate(y: Numbers, rows: ClusterIndex): ClusteredRate {
  const n = y.length
  const { count: G, sizes } = rows
  const events = clusterTotals(y, 0, rows)
  let total = 0
  for (const count of events) total += count
  const p = total / n
  const meanSize = meanClusterSizePerRow(sizes)
  if (G === 1 || total === 0 || total === n) return { p, variance: null, designEffect: null, meanSize }
  let squares = 0
  // n·events − total·size are whole numbers: equal rates give exactly 0.
  for (let g = 0; g < G; g++) squares += ((n * events[g]! - total * sizes[g]!) / n) ** 2
  const variance = ((G / (G - 1)) * squares) / n ** 2
  return { p, variance, designEffect: (variance * n) / (p * (1 - p)), meanSize }
}
