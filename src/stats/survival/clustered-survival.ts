import type { ClusterIndex } from '../cluster/cluster-index.ts'
import { type RiskTable, rowsByKey } from './time-order.ts'

/**
 * Cluster-robust standard error of a Kaplan–Meier curve at each time: the root of the sum over clusters of squared totals of
 * −S(t) Σ_{s ≤ t} (dN_i(s) − Y_i(s) d_s/n_s)/(n_s − d_s), the infinitesimal jackknife. Null where S is 0.
 *
 * A row's sum is H(t) = Σ d/(n(n − d)) while it is at risk and stands still after, so that a cluster's total is a + y H(t), y
 * its rows still at risk. Keeping Σa², Σay and Σy² costs one step a row, whatever the number of clusters and times.
 */
export function clusteredSurvivalSe(
  table: RiskTable,
  event: ArrayLike<number>,
  survival: Float64Array,
  { index, sizes, count }: ClusterIndex,
): (number | null)[] {
  const { times, slot, nRisk, nEvent } = table
  const order = rowsByKey(slot, times.length)
  const a = new Float64Array(count)
  const y = sizes.slice()
  let [aa, ay, yy, hazard, row] = [0, 0, y.reduce((sum, size) => sum + size * size, 0), 0, 0]
  const se: (number | null)[] = []
  for (let k = 0; k < times.length; k++) {
    const left = nRisk[k]! - nEvent[k]!
    if (left === 0 && nEvent[k]! > 0) {
      se.push(null)
      break
    }
    if (nEvent[k]! > 0) hazard += nEvent[k]! / (nRisk[k]! * left)
    for (; row < order.length && slot[order[row]!] === k; row++) {
      const g = index[order[row]!]!
      const [a0, y0] = [a[g]!, y[g]!]
      const a1 = a0 + hazard - (event[order[row]!] === 0 ? 0 : 1 / left)
      a[g] = a1
      y[g] = y0 - 1
      aa += a1 * a1 - a0 * a0
      ay += a1 * (y0 - 1) - a0 * y0
      yy += 1 - 2 * y0
    }
    se.push(survival[k]! * Math.sqrt(Math.max(0, aa + 2 * hazard * ay + hazard * hazard * yy)))
  }
  return se
}

/** Cluster-robust standard error of the mean survival time up to tau: the same terms, integrated over time. */
export function clusteredRestrictedMeanSe(
  table: RiskTable,
  event: ArrayLike<number>,
  survival: Float64Array,
  tau: number,
  { index, count }: ClusterIndex,
): number {
  const { times, slot, nRisk, nEvent } = table
  // To each time: H, and the integrals of S and of S·H.
  const [hazards, areas, products] = [
    new Float64Array(times.length),
    new Float64Array(times.length),
    new Float64Array(times.length),
  ]
  let [hazard, area, product, from, level] = [0, 0, 0, 0, 1]
  for (let k = 0; k < times.length && times[k]! <= tau; k++) {
    area += level * (times[k]! - from)
    product += level * hazard * (times[k]! - from)
    const left = nRisk[k]! - nEvent[k]!
    if (nEvent[k]! > 0 && left > 0) hazard += nEvent[k]! / (nRisk[k]! * left)
    ;[hazards[k], areas[k], products[k]] = [hazard, area, product]
    ;[from, level] = [times[k]!, survival[k]!]
  }
  const whole = area + level * (tau - from)
  const wholeProduct = product + level * hazard * (tau - from)
  const totals = new Float64Array(count)
  for (let i = 0; i < slot.length; i++) {
    const k = slot[i]!
    if (times[k]! > tau) {
      totals[index[i]!]! += wholeProduct
      continue
    }
    const left = nRisk[k]! - nEvent[k]!
    const jump = event[i] === 0 || left === 0 ? 0 : 1 / left
    totals[index[i]!]! += products[k]! + (hazards[k]! - jump) * (whole - areas[k]!)
  }
  return Math.sqrt(totals.reduce((sum, total) => sum + total * total, 0))
}
