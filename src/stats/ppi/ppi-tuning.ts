import { checkAllFinite, checkSameLength, type Numbers } from '../check.ts'

/** Rows with a label, and the judge's prediction for the same rows. */
export interface LabelledRows {
  labels: Numbers
  predictions: Numbers
}

/** How much the predictions count: not at all, fully, or as much as lowers the variance. */
export type PpiMode = 'classical' | 'ppi' | 'ppiPlusPlus'

export interface PpiTuning {
  /** Labelled and unlabelled rows. */
  n: number
  unlabelled: number
  meanLabel: number
  meanPrediction: number
  /** 0 without unlabelled rows. */
  meanUnlabelled: number
  /** Σ (f − f̄)² over the unlabelled predictions. */
  squaresUnlabelled: number
  lambda: number
  /** Of label and prediction, over labelled rows; null where one of them is constant. */
  correlation: number | null
}

/** @throws RangeError on columns of unequal length, values that are not finite, an unknown mode */
export function checkPpi({ labels, predictions }: LabelledRows, unlabelled: Numbers, mode: PpiMode): void {
  if (mode !== 'classical' && mode !== 'ppi' && mode !== 'ppiPlusPlus')
    throw new RangeError(`mode is "classical", "ppi" or "ppiPlusPlus", got ${JSON.stringify(mode)}`)
  checkSameLength('labels', labels, 'predictions', predictions)
  checkAllFinite('labels', labels)
  checkAllFinite('predictions', predictions)
  checkAllFinite('unlabelled predictions', unlabelled)
}

/**
 * Means, and the λ of PPI++: cov(Y, f)/((1 + n/N) var f), the variance over all predictions, brought into [0, 1]; 0 when
 * all predictions are equal or no row is unlabelled.
 * @source Angelopoulos, Duchi & Zrnic (2023), PPI++, section 6; `ppi_py`
 */
export function ppiTuning({ labels, predictions }: LabelledRows, unlabelled: Numbers, mode: PpiMode): PpiTuning {
  const n = labels.length
  const N = unlabelled.length
  const meanLabel = mean(labels)
  const meanPrediction = mean(predictions)
  const meanUnlabelled = N === 0 ? 0 : mean(unlabelled)
  let covariance = 0
  let squaresLabel = 0
  let squaresPrediction = 0
  for (let i = 0; i < n; i++) {
    const y = labels[i]! - meanLabel
    const f = predictions[i]! - meanPrediction
    covariance += y * f
    squaresLabel += y * y
    squaresPrediction += f * f
  }
  let squaresUnlabelled = 0
  for (let i = 0; i < N; i++) squaresUnlabelled += (unlabelled[i]! - meanUnlabelled) ** 2
  const between = ((meanPrediction - meanUnlabelled) ** 2 * n * N) / (n + N)
  const variance = (squaresPrediction + squaresUnlabelled + between) / (n + N - 1)
  const constant = isConstant(predictions)
  const idle = mode === 'classical' || N === 0 || n === 0
  const same = constant && isConstant(unlabelled) && predictions[0] === unlabelled[0]
  const best = same ? 0 : Math.min(1, Math.max(0, covariance / n / ((1 + n / N) * variance)))
  return {
    n,
    unlabelled: N,
    meanLabel,
    meanPrediction,
    meanUnlabelled,
    squaresUnlabelled,
    lambda: idle ? 0 : mode === 'ppi' ? 1 : best,
    correlation:
      constant || isConstant(labels) ? null : Math.max(-1, Math.min(1, covariance / Math.sqrt(squaresLabel * squaresPrediction))),
  }
}

/** Σ (r − r̄)² of r = y − slope · f. */
export function residualSquares(
  { labels, predictions }: LabelledRows,
  slope: number,
  { meanLabel, meanPrediction }: PpiTuning,
): number {
  let squares = 0
  for (let i = 0; i < labels.length; i++) squares += (labels[i]! - meanLabel - slope * (predictions[i]! - meanPrediction)) ** 2
  return squares
}

function mean(values: Numbers): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]!
  return sum / values.length
}

function isConstant(values: Numbers): boolean {
  for (let i = 1; i < values.length; i++) if (values[i] !== values[0]) return false
  return true
}
