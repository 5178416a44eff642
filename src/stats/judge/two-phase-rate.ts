import { checkBinary, checkLevel, checkProbability, checkSameLength, type Numbers } from '../check.ts'
import { clusterIndex, meanClusterSizePerRow } from '../cluster/cluster-index.ts'
import { clopperPearsonLower, clopperPearsonUpper } from '../rate/clopper-pearson-interval.ts'
import { type Result, undefinedResult } from '../result.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'
import { type Cell, type CellOfRow, labelCells } from './label-cells.ts'
import { weightedSumLimits } from './weighted-sum-limits.ts'

/** All rows, labelled or not, in columns of one length. */
export interface TwoPhaseRows {
  /** The judge's verdict, 0 or 1. */
  predictions: Numbers
  /** A person's, 0 or 1; NaN where the row was not chosen. */
  labels: Numbers
  /** Whole codes from 0, where labels were allotted stratum by stratum. */
  strata?: Numbers
  /** Whole codes of clusters, where rows come in families. */
  clusters?: Numbers
  /** Chance with which each row was to be labelled, where it was not the same within a stratum; above 0, at most 1. */
  probabilities?: Numbers
}

export interface TwoPhaseOptions {
  /** Default 0.95. */
  level?: number
  /** ICC₀: the least likeness within clusters that is assumed. Default 0.2. */
  icc?: number
  /** The rate among these very rows: only the second phase counts. Default false. */
  finitePopulation?: boolean
}

export interface TwoPhaseRate extends Result {
  labelled: number
  /** Of the first phase, the larger of the estimated and the declared one; null without clusters. */
  designEffect: number | null
  /** Of the estimate: with γ, one tail of a normal limit is off by some .085γ (Hall 1992, The Bootstrap and Edgeworth Expansion). */
  skewness: number | null
}

/**
 * Rate from labels of a part of the rows, in two phases: rows were drawn from a population, perhaps in families, and labels
 * from the rows. The low-count method for rows in families, in strata, or labelled with unequal chances.
 *
 * Use it when a stratum shows fewer than 10 positive labels or judge errors, or few families an event: there the normal
 * limits of {@link ppiClusteredMean}, {@link ppiStratifiedMean} and {@link ppiActiveMean} are too narrow (70% instead of 95%
 * with 10 families at a rate of .05), while these hold. With independent rows in one stratum {@link verdictStratifiedRate} is simpler.
 *
 * θ = Σ πₖ rₖ over cells of stratum and verdict, πₖ a cell's share of the rows, rₖ its rate of positive labels. The phases err
 * independently, so their distances add as squares. Labels: hypergeometric limits of each rₖ (Clopper–Pearson at Kish's
 * effective number with probabilities), by MOVER. Rows: Korn–Graubard at θ, with design effect max(estimated, 1 + (m̄* − 1)·ICC₀),
 * estimated from the clusters' total influence less the second phase; Clopper–Pearson at θ without clusters. A cell without label
 * takes the rate of its verdict in the other strata, with limits 0 and 1. Assumes independent clusters, labels drawn at random
 * within each stratum (not by whole clusters), and an ICC not far above the larger of the two.
 * @param rows columns of one length
 * @returns undefined without rows or labels, and where a verdict has rows but no label; limits also with one cluster
 * @throws RangeError naming the argument and its value
 * @source Neyman (1938), J. Am. Stat. Assoc. 33:101 (two phases); Cochran (1977), ch. 12; Korn & Graubard (1998); Zou & Donner (2008) (MOVER)
 * @example twoPhaseRate({ predictions: [1, 0, 0, 1, 0, 0, 0, 0], labels: [1, 0, NaN, 0, 0, NaN, 0, NaN], clusters: [0, 0, 1, 1, 2, 2, 3, 3] }) // { estimate: 0.125, se: 0.1280869, lower: 0.00006391322, upper: 0.8455264, designEffect: 1.2 }
 */
export function twoPhaseRate(rows: TwoPhaseRows, options: TwoPhaseOptions = {}): TwoPhaseRate {
  const { level = 0.95, icc = 0.2, finitePopulation = false } = options
  checkLevel('level', level)
  checkProbability('icc', icc)
  for (const name of ['labels', 'strata', 'clusters', 'probabilities'] as const)
    if (rows[name]) checkSameLength('predictions', rows.predictions, name, rows[name])
  checkBinary('predictions', rows.predictions)
  const n = rows.predictions.length
  const method = `two-phase, MOVER over ${rows.probabilities ? 'weighted Clopper–Pearson' : 'hypergeometric'}${finitePopulation ? '' : rows.clusters ? ' and Korn–Graubard' : ' and Clopper–Pearson'} limits`
  const cells = labelCells(rows, level)
  const about = { level, method, n, warnings: cells.warnings, labelled: cells.labelled, designEffect: null, skewness: null }
  if (cells.undefinedReason !== undefined) return { ...about, ...undefinedResult(cells.undefinedReason, about), se: null }

  const second = secondPhase(cells.cells, n)
  const { estimate } = second
  const positive = cells.cells.reduce((sum, cell) => sum + cell.positives, 0)
  const known = { count: n, positive, negative: cells.labelled - positive }
  const [low, high] = weightedSumLimits(second, { level, ...(finitePopulation && !rows.probabilities ? { rows: known } : {}) })
  const parts = influences(rows, cells, estimate)
  const said = { ...about, estimate, se: Math.sqrt(second.variance), skewness: skewnessOf(rows, cells.cells, parts) }
  if (finitePopulation) return { ...said, lower: low, upper: high }

  const first = firstPhase(rows, parts, second, { level, icc })
  if (first === null) {
    const reason = 'one cluster: how clusters differ cannot be seen'
    return { ...said, ...undefinedResult(reason, { ...about, clusters: 1 }), estimate, se: null }
  }
  return {
    ...said,
    se: Math.sqrt(second.variance + first.variance),
    lower: Math.max(0, estimate - Math.hypot(estimate - low, estimate - first.lower)),
    upper: Math.min(1, estimate + Math.hypot(high - estimate, first.upper - estimate)),
    ...(rows.clusters ? { clusters: first.clusters, df: first.clusters - 1 } : {}),
    designEffect: first.designEffect,
  }
}

/** Labels from these rows: the estimate, and how far it may be from the rate of the rows. */
function secondPhase(cells: readonly Cell[], n: number) {
  const sum = { estimate: 0, below: 0, above: 0, variance: 0 }
  for (const { rows, rate, lower, upper, variance } of cells) {
    const weight = rows / n
    sum.estimate += weight * rate
    sum.below += (weight * (rate - lower)) ** 2
    sum.above += (weight * (upper - rate)) ** 2
    sum.variance += weight ** 2 * variance
  }
  return sum
}

/** What each cluster adds to the estimate's deviation, or each row where there are none. */
function influences(
  { labels, clusters, probabilities }: TwoPhaseRows,
  { cells, cellOf }: { cells: readonly Cell[]; cellOf: CellOfRow },
  estimate: number,
): Float64Array {
  const n = labels.length
  const { index, count } = clusters ? clusterIndex('clusters', clusters, 'labels', labels) : { index: null, count: n }
  const influence = new Float64Array(count)
  for (let i = 0; i < n; i++) {
    const { rate, rows, weight } = cells[cellOf[i]!]!
    const at = index ? index[i]! : i
    influence[at]! += (rate - estimate) / n
    if (!Number.isNaN(labels[i])) influence[at]! += ((labels[i]! - rate) / (probabilities?.[i] ?? 1) / weight) * (rows / n)
  }
  return influence
}

/**
 * From the parts; of a simple random sample of independent rows from the counts, with half a label added to each kind, as what
 * was not seen is the more lopsided.
 */
function skewnessOf({ clusters, probabilities }: TwoPhaseRows, cells: readonly Cell[], parts: Float64Array): number | null {
  let squares = 0
  let cubes = 0
  if (clusters || probabilities)
    for (const part of parts) {
      squares += part ** 2
      cubes += part ** 3
    }
  else
    for (const { rows, labels, positives } of cells) {
      const weight = rows / parts.length
      const rate = (positives + 0.5) / (labels + 1)
      squares += (weight ** 2 * rate * (1 - rate)) / (labels + 1)
      cubes += (weight ** 3 * rate * (1 - rate) * (1 - 2 * rate)) / (labels + 1) ** 2
    }
  return squares === 0 ? null : Math.abs(cubes) / squares ** 1.5
}

/** These rows from a population: limits of its rate if all rows were labelled, with this estimate. Null with one cluster. */
function firstPhase(
  { labels, clusters }: TwoPhaseRows,
  influence: Float64Array,
  { estimate, variance: labelVariance }: { estimate: number; variance: number },
  { level, icc }: { level: number; icc: number },
) {
  const n = labels.length
  const tail = (1 - level) / 2
  const independent = (estimate * (1 - estimate)) / n
  const limits = (size: number) => ({
    lower: clopperPearsonLower(size * estimate, size, tail),
    upper: clopperPearsonUpper(size * estimate, size, tail),
  })
  if (!clusters) return { ...limits(n), variance: independent, clusters: n, designEffect: null }
  const { count, sizes } = clusterIndex('clusters', clusters, 'labels', labels)
  if (count === 1) return null
  const squares = influence.reduce((sum, total) => sum + total ** 2, 0)
  const ofRows = Math.max(0, (squares * count) / (count - 1) - labelVariance)
  const declared = 1 + (meanClusterSizePerRow(sizes) - 1) * icc
  const designEffect = Math.max(declared, independent === 0 ? 0 : ofRows / independent)
  const fewer = (studentTQuantile(1 - tail, n - 1) / studentTQuantile(1 - tail, count - 1)) ** 2
  return { ...limits((n / designEffect) * fewer), variance: designEffect * independent, clusters: count, designEffect }
}
