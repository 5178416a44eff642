import { checkCount, checkSameLength, type Numbers } from '../check.ts'

/** One row a label: which rater gave which label to which item. Codes are whole numbers from 0. */
export interface LabelColumns {
  item: Numbers
  rater: Numbers
  label: Numbers
}

/** How many items, raters and classes there are, where more than the columns show. */
export interface LabelSizes {
  /** Default: one more than the largest item code. */
  items?: number
  /** Default: one more than the largest rater code. */
  raters?: number
  /** Default: one more than the largest label, at least 2. */
  classes?: number
}

/** Labels sorted by item: those of item i are rows start[i] to start[i+1]−1. */
export interface LabelTable {
  items: number
  raters: number
  classes: number
  start: Int32Array
  rater: Int32Array
  label: Int32Array
  /** (rater · classes + label) · classes: where the row's probabilities by class begin. */
  cell: Int32Array
  /** Items with at least one label. */
  labelledItems: number
}

/** @throws RangeError naming the column, the index and the value */
export function labelTable({ item, rater, label }: LabelColumns, sizes: LabelSizes): LabelTable {
  checkSameLength('item', item, 'rater', rater)
  checkSameLength('item', item, 'label', label)
  const items = codeCount('item', item, 'items', sizes.items)
  const raters = codeCount('rater', rater, 'raters', sizes.raters)
  const classes = codeCount('label', label, 'classes', sizes.classes, 2)
  if (classes < 2) throw new RangeError(`classes is at least 2, got ${classes}`)
  const n = item.length
  const start = new Int32Array(items + 1)
  for (let i = 0; i < n; i++) start[item[i]! + 1]!++
  let labelledItems = 0
  for (let i = 0; i < items; i++) {
    if (start[i + 1]! > 0) labelledItems++
    start[i + 1]! += start[i]!
  }
  const next = start.slice()
  const table = {
    items,
    raters,
    classes,
    start,
    rater: new Int32Array(n),
    label: new Int32Array(n),
    cell: new Int32Array(n),
    labelledItems,
  }
  for (let i = 0; i < n; i++) {
    const at = next[item[i]!]!++
    table.rater[at] = rater[i]!
    table.label[at] = label[i]!
    table.cell[at] = (rater[i]! * classes + label[i]!) * classes
  }
  return table
}

/** Vote shares of each item, items × classes by row; the same share for every class where nobody voted. */
export function voteShares({ items, classes, start, label }: LabelTable): Float64Array {
  const share = new Float64Array(items * classes)
  for (let i = 0; i < items; i++) {
    const votes = start[i + 1]! - start[i]!
    if (votes === 0) share.fill(1 / classes, i * classes, (i + 1) * classes)
    for (let row = start[i]!; row < start[i + 1]!; row++) share[i * classes + label[row]!]! += 1 / votes
  }
  return share
}

/** Mean posterior over the items that have a label. */
export function meanPosterior({ items, classes, start, labelledItems }: LabelTable, posterior: Float64Array): Float64Array {
  const prior = new Float64Array(classes)
  for (let i = 0; i < items; i++) {
    if (start[i] === start[i + 1]) continue
    for (let k = 0; k < classes; k++) prior[k]! += posterior[i * classes + k]! / labelledItems
  }
  return prior
}

/**
 * The E step: posterior class probabilities of every item, written into `posterior`, and the log likelihood.
 * `logProbability[(r·classes + label)·classes + class]` is the log probability of that label from rater r.
 */
export function updatePosterior(
  table: LabelTable,
  prior: Float64Array,
  logProbability: Float64Array,
  posterior: Float64Array,
): number {
  const { items, classes, start, cell } = table
  const logPrior = prior.map(Math.log)
  const logWeight = new Float64Array(classes)
  let logLik = 0
  for (let i = 0; i < items; i++) {
    for (let k = 0; k < classes; k++) logWeight[k] = logPrior[k]!
    for (let row = start[i]!; row < start[i + 1]!; row++) {
      const at = cell[row]!
      for (let k = 0; k < classes; k++) logWeight[k]! += logProbability[at + k]!
    }
    let most = Number.NEGATIVE_INFINITY
    for (let k = 0; k < classes; k++) if (logWeight[k]! > most) most = logWeight[k]!
    let total = 0
    for (let k = 0; k < classes; k++) total += posterior[i * classes + k] = Math.exp(logWeight[k]! - most)
    for (let k = 0; k < classes; k++) posterior[i * classes + k]! /= total
    if (start[i] !== start[i + 1]) logLik += most + Math.log(total)
  }
  return logLik
}

/** What a reader of the result should know before trusting it. */
export function labelWarnings({ items, raters, labelledItems }: LabelTable): string[] {
  const warnings: string[] = []
  if (raters < 3) warnings.push(`${raters} raters do not identify the classes; the result hangs on the starting vote shares`)
  if (labelledItems < items)
    warnings.push(`${items - labelledItems} of ${items} items have no label; their posterior is the prior`)
  return warnings
}

function codeCount(column: string, codes: Numbers, sizeName: string, size: number | undefined, least = 0): number {
  let count = size === undefined ? least : 0
  for (let i = 0; i < codes.length; i++) {
    checkCount(`${column}[${i}]`, codes[i]!)
    if (codes[i]! >= count) count = codes[i]! + 1
  }
  if (size === undefined) return count
  checkCount(sizeName, size)
  if (size < count) throw new RangeError(`${sizeName} is at least ${count}, the largest ${column} and one, got ${size}`)
  return size
}
