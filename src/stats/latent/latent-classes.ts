import { checkCount } from '../check.ts'
import {
  type LabelColumns,
  type LabelSizes,
  type LabelTable,
  labelTable,
  labelWarnings,
  meanPosterior,
  updatePosterior,
  voteShares,
} from './label-table.ts'

export interface LatentOptions extends LabelSizes {
  /** Most rounds of EM. Default 500. */
  iterations?: number
  /** EM stops when the log likelihood rises by less than this; 0 runs all iterations. Default 1e-6. */
  tolerance?: number
}

/** What every model of latent classes says. */
export interface LatentResult {
  /** Class probabilities, items × classes by row. */
  posterior: Float64Array | null
  /** Share of each class among the labelled items. */
  prior: Float64Array | null
  logLik: number | null
  iterations: number
  converged: boolean
  items: number
  raters: number
  classes: number
  method: string
  /** Labels. */
  n: number
  warnings: string[]
  undefinedReason?: string
}

/** What a model adds: how raters err, from the posterior (the M step), and its logarithms for the E step. */
export interface RaterModel<Raters> {
  method: string
  fit(table: LabelTable, posterior: Float64Array): Raters
  /** log P(label | class): raters × label × class, by row. */
  logProbabilities(raters: Raters, table: LabelTable): Float64Array
}

/**
 * EM from the vote shares: the prior is the mean posterior, the model is fitted, then the posterior. Prior and raters are those of the last M
 * step, at which the log likelihood is taken; the posterior is that of the E step after it. Raters are null without a label.
 * @throws RangeError naming the column, the index and the value, or the option and its value
 */
export function latentClasses<Raters>(
  columns: LabelColumns,
  { iterations = 500, tolerance = 1e-6, ...sizes }: LatentOptions,
  model: RaterModel<Raters>,
): { result: LatentResult; table: LabelTable; raters: Raters | null } {
  if (!(tolerance >= 0)) throw new RangeError(`tolerance is a number of at least 0, got ${tolerance}`)
  checkCount('iterations', iterations)
  if (iterations === 0) throw new RangeError('iterations is at least 1, got 0')
  const table = labelTable(columns, sizes)
  const { items, raters: raterCount, classes } = table
  const n = columns.item.length
  const about = { items, raters: raterCount, classes, method: model.method, n, warnings: labelWarnings(table) }
  if (n === 0) {
    const nothing = { posterior: null, prior: null, logLik: null, iterations: 0, converged: false }
    return { result: { ...about, ...nothing, undefinedReason: 'no labels' }, table, raters: null }
  }

  const posterior = voteShares(table)
  let prior: Float64Array = new Float64Array(classes)
  let raters: Raters | null = null
  let logLik = Number.NEGATIVE_INFINITY
  let round = 0
  let converged = false
  while (round < iterations && !converged) {
    round++
    prior = meanPosterior(table, posterior)
    raters = model.fit(table, posterior)
    const before = logLik
    logLik = updatePosterior(table, prior, model.logProbabilities(raters, table), posterior)
    converged = tolerance > 0 && Math.abs(logLik - before) < tolerance
  }
  if (tolerance > 0 && !converged) about.warnings.push(`EM had not settled after ${iterations} iterations`)
  return { result: { ...about, posterior, prior, logLik, iterations: round, converged }, table, raters }
}
