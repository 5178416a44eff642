import type { LabelColumns, LabelTable } from './label-table.ts'
import { type LatentOptions, type LatentResult, latentClasses } from './latent-classes.ts'

export type OneCoinOptions = LatentOptions

export interface OneCoin extends LatentResult {
  /** P(label = class) of each rater; null for a rater who gave no label. */
  accuracy: (number | null)[] | null
}

/**
 * One-coin Dawid–Skene model: the true class of every item and one accuracy per rater, from labels alone, by EM.
 *
 * Use it instead of {@link dawidSkene} when labels are few: it has one parameter a rater where that has classes ·
 * (classes − 1). Not when raters lean to one side (a judge that seldom says "violation"): errors are taken as uniform
 * over the other classes. Assumes that raters err independently given the true class and that most are better than
 * chance. Accuracies are held within 1e-6 of 0 and 1. No interval comes with it: bootstrap the items.
 *
 * @param columns item, rater and label, one row a label, whole numbers from 0; an item may lack any rater
 * @returns undefined (null posterior) without a label; an item without a label has the prior as its posterior
 * @throws RangeError naming the column, the index and the value, or the option and its value
 * @source Dawid & Skene (1979), Appl. Statist. 28, restricted as in Zhang, Chen, Zhou & Jordan (2016), JMLR 17(102)
 * @example oneCoin({ item: [0, 0, 0, 1, 1, 1, 2, 2, 2], rater: [0, 1, 2, 0, 1, 2, 0, 1, 2], label: [1, 1, 0, 0, 0, 0, 1, 1, 1] }, { iterations: 1 }) // { accuracy: [0.8888889, 0.8888889, 0.7777778], logLik: -4.647958 }
 */
export function oneCoin(columns: LabelColumns, options: OneCoinOptions = {}): OneCoin {
  const { result, raters } = latentClasses(columns, options, {
    method: 'one-coin Dawid-Skene EM',
    fit: raterAccuracy,
    logProbabilities: (accuracy, { classes }) => logLabelProbabilities(accuracy, classes),
  })
  return { ...result, accuracy: raters }
}

/** The M step: the expected share of each rater's labels that are the true class. */
function raterAccuracy({ items, raters, classes, start, rater, label }: LabelTable, posterior: Float64Array): (number | null)[] {
  const right = new Float64Array(raters)
  const given = new Float64Array(raters)
  for (let i = 0; i < items; i++) {
    for (let row = start[i]!; row < start[i + 1]!; row++) {
      right[rater[row]!]! += posterior[i * classes + label[row]!]!
      given[rater[row]!]!++
    }
  }
  return Array.from(right, (total, r) => (given[r] === 0 ? null : Math.min(1 - 1e-6, Math.max(1e-6, total / given[r]!))))
}

function logLabelProbabilities(accuracy: readonly (number | null)[], classes: number): Float64Array {
  const logs = new Float64Array(accuracy.length * classes * classes)
  accuracy.forEach((right, r) => {
    if (right === null) return
    logs.fill(Math.log((1 - right) / (classes - 1)), r * classes * classes, (r + 1) * classes * classes)
    for (let k = 0; k < classes; k++) logs[(r * classes + k) * classes + k] = Math.log(right)
  })
  return logs
}
