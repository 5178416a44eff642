import type { Numbers } from '../check.ts'
import { clusterIndex } from '../cluster/cluster-index.ts'
import { clopperPearsonLower, clopperPearsonUpper } from '../rate/clopper-pearson-interval.ts'
import { hypergeometricLimits } from './hypergeometric-limits.ts'

/** The rows of one stratum and verdict, and what their labels show. */
export interface Cell {
  rows: number
  labels: number
  positives: number
  /** Σ 1/π over the labelled; the number of labels without probabilities. */
  weight: number
  /** Of positive labels, weighted by 1/π. */
  rate: number
  lower: number
  upper: number
  /** Of the rate, as an estimate of that of the rows. */
  variance: number
}

/** The cell of each row. */
export type CellOfRow = Int32Array

interface Columns {
  predictions: Numbers
  labels: Numbers
  strata?: Numbers
  probabilities?: Numbers
}

interface LabelCells {
  cells: Cell[]
  cellOf: CellOfRow
  labelled: number
  warnings: string[]
  undefinedReason?: string
}

/**
 * Sorts rows and labels by stratum and verdict: cell 2k holds the rows of the stratum of the k-th lowest code judged
 * negative, 2k + 1 those judged positive.
 * @throws RangeError on a label that is not 0, 1 or NaN, a code that is no whole number from 0, a probability not in (0, 1]
 */
export function labelCells({ predictions, labels, strata, probabilities }: Columns, level: number): LabelCells {
  const n = predictions.length
  const cellOf = new Int32Array(n)
  const { index, count } = stratumIndex(strata, predictions)
  const cells: Cell[] = Array.from({ length: 2 * count }, () => {
    return { rows: 0, labels: 0, positives: 0, weight: 0, rate: 0, lower: 0, upper: 1, variance: 0 }
  })
  const squares = new Float64Array(2 * count)
  let labelled = 0
  for (let i = 0; i < n; i++) {
    const at = 2 * (index?.[i] ?? 0) + predictions[i]!
    const cell = cells[at]!
    cellOf[i] = at
    cell.rows++
    const label = labels[i]!
    const probability = probabilities?.[i] ?? 1
    if (!(probability > 0 && probability <= 1))
      throw new RangeError(`probabilities[${i}] is above 0 and at most 1, got ${probability}`)
    if (Number.isNaN(label)) continue
    if (label !== 0 && label !== 1) throw new RangeError(`labels[${i}] is 0, 1 or NaN, got ${label}`)
    labelled++
    cell.labels++
    cell.positives += label
    cell.weight += 1 / probability
    cell.rate += label / probability
    squares[at]! += 1 / probability ** 2
  }
  for (const cell of cells) if (cell.labels > 0) cell.rate /= cell.weight
  if (probabilities) withWeights(cells, squares, cellOf, labels, probabilities, level)
  else withoutWeights(cells, level)
  return { cells, cellOf, labelled, ...filled(cells, labelled) }
}

/** Strata by the order of their codes, so that a large code costs no more than a small one. */
function stratumIndex(strata: Numbers | undefined, rows: Numbers): { index: Int32Array | null; count: number } {
  if (!strata) return { index: null, count: Math.min(1, rows.length) }
  for (let i = 0; i < strata.length; i++)
    if (!Number.isSafeInteger(strata[i]) || strata[i]! < 0)
      throw new RangeError(`strata[${i}] is a whole number from 0, got ${strata[i]}`)
  return clusterIndex('strata', strata, 'predictions', rows)
}

/** Each cell's labels are a simple random sample of its rows. */
function withoutWeights(cells: Cell[], level: number): void {
  for (const cell of cells) {
    if (cell.labels === 0) continue
    const { lower, upper } = hypergeometricLimits(cell.positives, cell.labels, cell.rows, level)
    const unlabelled = (cell.rows - cell.labels) / Math.max(1, cell.rows - 1)
    cell.lower = lower!
    cell.upper = upper!
    cell.variance = ((cell.rate * (1 - cell.rate)) / cell.labels) * unlabelled
  }
}

/** Kish's effective number of labels, or the fewer of the weighted residuals. */
function withWeights(
  cells: Cell[],
  squares: Float64Array,
  cellOf: CellOfRow,
  labels: Numbers,
  probabilities: Numbers,
  level: number,
): void {
  const residuals = new Float64Array(cells.length)
  for (let i = 0; i < labels.length; i++) {
    const at = cellOf[i]!
    if (!Number.isNaN(labels[i])) residuals[at]! += ((labels[i]! - cells[at]!.rate) / probabilities[i]!) ** 2
  }
  const tail = (1 - level) / 2
  cells.forEach((cell, at) => {
    if (cell.labels === 0) return
    const { rate, weight } = cell
    const binomial = rate * (1 - rate)
    cell.variance = Math.max((binomial * squares[at]!) / weight ** 2, residuals[at]! / weight ** 2)
    const effective = binomial === 0 ? weight ** 2 / squares[at]! : binomial / cell.variance
    cell.lower = clopperPearsonLower(effective * rate, effective, tail)
    cell.upper = clopperPearsonUpper(effective * rate, effective, tail)
  })
}

/** A cell without label takes the rate of its verdict elsewhere, with limits 0 and 1; nowhere any: undefined. */
function filled(cells: Cell[], labelled: number): { warnings: string[]; undefinedReason?: string } {
  if (cells.length === 0) return { warnings: [], undefinedReason: 'no rows were judged' }
  if (labelled === 0) return { warnings: [], undefinedReason: 'no row is labelled' }
  const warnings: string[] = []
  for (const [verdict, name] of ['negative', 'positive'].entries()) {
    const same = cells.filter((cell, at) => at % 2 === verdict && cell.rows > 0)
    const shown = same.filter(cell => cell.labels > 0)
    if (same.length > 0 && shown.length === 0)
      return { warnings, undefinedReason: `rows are judged ${name}, but none of them is labelled` }
    const rows = shown.reduce((sum, cell) => sum + cell.rows, 0)
    const rate = shown.reduce((sum, cell) => sum + cell.rate * cell.rows, 0) / rows
    for (const cell of same) if (cell.labels === 0) cell.rate = rate
    const empty = same.length - shown.length
    if (empty > 0)
      warnings.push(
        `in ${empty === 1 ? '1 stratum' : `${empty} strata`} no row judged ${name} is labelled: any rate from 0 to 1 is allowed for there`,
      )
  }
  return { warnings }
}
