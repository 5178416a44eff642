import { checkLevel, type Numbers } from '../check.ts'
import { labelGain } from '../judge/label-gain.ts'
import { type Result, undefinedResult } from '../result.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'
import { checkPpi, type LabelledRows, type PpiMode, type PpiTuning, ppiTuning, residualSquares } from './ppi-tuning.ts'

export interface PpiOptions {
  /** `classical` ignores the predictions, `ppi` trusts them fully, `ppiPlusPlus` weighs them. Default `ppiPlusPlus`. */
  mode?: PpiMode
  /** Default 0.95. */
  level?: number
  /** Variances with 1/(n − 1) and t limits. Default: below 100 labels. */
  smallSample?: boolean
  /** The mean of these very rows, rather than of the population they came from. Default false. */
  finitePopulation?: boolean
}

export interface PpiMean extends Result {
  /** Weight of the predictions, from 0 to 1. */
  lambda: number | null
  /** Of label and prediction; null where one of them is constant. */
  correlation: number | null
  /** What one label with the judge is worth in labels without, at most. */
  labelGain: number | null
  /** Rows without a label; `n` counts those with one. */
  unlabelled: number
}

/**
 * Prediction-powered mean: the mean of all rows' predictions, corrected by the labels (PPI, PPI++).
 *
 * Use it for a rate or score that a judge measured on many rows and people on a random few. The labels must be a simple
 * random sample of the same rows: drawn by stratum use {@link ppiStratifiedMean}, by uncertainty {@link ppiActiveMean}, in
 * clusters {@link ppiClusteredMean}, from another prevalence {@link roganGladen}. Under 10 positive labels or 10 judge
 * errors the limits are too narrow (coverage .56 at a rate of .02 with 50 labels): use {@link verdictStratifiedRate}.
 *
 * θ = λ f̄_U + mean(y − λ f), λ chosen to minimise the variance and brought into [0, 1], so that a useless judge costs
 * nothing. Assumes independent rows. Variances are λ² var(f)/N + var(y − λ f)/n; with `finitePopulation` the estimator is
 * read as the regression estimator of Cochran, with variance (1 − n/(n + N)) var(y − λ(1 + n/N) f)/n, 0 when all rows
 * are labelled. Limits are not brought into [0, 1], as labels may be any numbers.
 * @param labelled columns of one length: labels and predictions
 * @param unlabelledPredictions predictions of the rows without label; when empty the result is the mean of the labels
 * @returns undefined without labels; with one label the limits are undefined
 * @throws RangeError on columns of different length, values that are not finite, `level` outside (0, 1)
 * @source Angelopoulos et al. (2023), Science 382:669; Angelopoulos, Duchi & Zrnic (2023), arXiv:2311.01453; Cochran (1977), ch. 7
 * @example ppiMean({ labels: [1, 0, 1, 1, 0], predictions: [1, 0, 1, 0, 0] }, [1, 1, 0, 1, 0, 1, 1, 0, 1, 1]) // { estimate: 0.7244444, se: 0.2028647, lambda: 0.4148148 }
 */
export function ppiMean(labelled: LabelledRows, unlabelledPredictions: Numbers, options: PpiOptions = {}): PpiMean {
  const { mode = 'ppiPlusPlus', level = 0.95, finitePopulation = false } = options
  checkLevel('level', level)
  checkPpi(labelled, unlabelledPredictions, mode)
  const tuning = ppiTuning(labelled, unlabelledPredictions, mode)
  const { n, unlabelled, lambda, correlation } = tuning
  const { smallSample = n < 100 } = options
  const method = methodName(mode, smallSample, finitePopulation)
  const about = { level, method, n, warnings: [] as string[], unlabelled }
  if (n === 0)
    return {
      ...about,
      ...undefinedResult('no row is labelled', about),
      se: null,
      lambda: null,
      correlation: null,
      labelGain: null,
    }
  if (unlabelled === 0 && mode !== 'classical') about.warnings.push('no row without a label: this is the mean of the labels')
  const estimate = lambda * tuning.meanUnlabelled + tuning.meanLabel - lambda * tuning.meanPrediction
  const gain = correlation === null ? null : labelGain(Math.max(0, correlation), n, n + unlabelled)
  const found = { ...about, lambda, correlation, labelGain: gain }
  if (n < 2)
    return {
      ...found,
      ...undefinedResult('one label has no standard error, so the limits are undefined', about),
      estimate,
      se: null,
    }
  const se = Math.sqrt(variance(labelled, tuning, smallSample, finitePopulation))
  const half = (smallSample ? studentTQuantile(1 - (1 - level) / 2, n - 1) : normalQuantile(1 - (1 - level) / 2)) * se
  about.warnings.push(...countWarnings(labelled, mode))
  if (se === 0 && !(finitePopulation && unlabelled === 0))
    about.warnings.push('labels and predictions do not vary: the interval has no width')
  return { ...found, estimate, se, lower: estimate - half, upper: estimate + half, ...(smallSample ? { df: n - 1 } : {}) }
}

function variance(labelled: LabelledRows, tuning: PpiTuning, smallSample: boolean, finitePopulation: boolean): number {
  const { n, unlabelled, lambda, squaresUnlabelled } = tuning
  const lost = smallSample ? 1 : 0
  if (finitePopulation) {
    const slope = unlabelled === 0 ? 0 : lambda * (1 + n / unlabelled)
    return ((unlabelled / (n + unlabelled)) * residualSquares(labelled, slope, tuning)) / (n - lost) / n
  }
  const own = residualSquares(labelled, lambda, tuning) / (n - lost) / n
  return unlabelled === 0 ? own : own + (lambda ** 2 * squaresUnlabelled) / Math.max(1, unlabelled - lost) / unlabelled
}

function methodName(mode: PpiMode, smallSample: boolean, finitePopulation: boolean): string {
  const name = { classical: 'mean of the labels', ppi: 'PPI', ppiPlusPlus: 'PPI++' }[mode]
  return `${name}, ${smallSample ? 't' : 'normal'} limits${finitePopulation ? ', finite population' : ''}`
}

/** Yes–no labels with too few events for normal limits. */
export function countWarnings({ labels, predictions }: LabelledRows, mode: PpiMode): string[] {
  let positives = 0
  let errors = 0
  for (let i = 0; i < labels.length; i++) {
    if ((labels[i] !== 0 && labels[i] !== 1) || (mode !== 'classical' && predictions[i] !== 0 && predictions[i] !== 1)) return []
    positives += labels[i]!
    if (mode !== 'classical' && labels[i] !== predictions[i]) errors++
  }
  const few = [
    ...(positives < 10 ? [`${positives} positive labels`] : []),
    ...(labels.length - positives < 10 ? [`${labels.length - positives} negative labels`] : []),
    ...(mode !== 'classical' && errors < 10 ? [`${errors} judge errors`] : []),
  ]
  return few.length === 0 ? [] : [`${few.join(', ')}: under 10 these limits are too narrow, use labels stratified by verdict`]
}
