import { checkCount, checkLevel } from '../check.ts'
import { wilsonInterval } from '../rate/wilson-interval.ts'
import type { Result } from '../result.ts'

/** A judge's verdicts against labels, counted. */
export interface ConfusionCounts {
  truePositives: number
  falseNegatives: number
  trueNegatives: number
  falsePositives: number
}

export interface JudgeRatesOptions {
  /** Default 0.95. */
  level?: number
}

export interface JudgeRates {
  /** Of the labelled positive, judged positive; of the labelled negative, judged negative. */
  sensitivity: Result
  specificity: Result
  /** Of the judged positive, labelled positive; of the judged negative, labelled negative. */
  ppv: Result
  npv: Result
  accuracy: Result
  /** Without an interval; null where undefined. */
  f1: number | null
  balancedAccuracy: number | null
  mcc: number | null
  youdenJ: number | null
  n: number
  warnings: string[]
}

/**
 * How well a judge agrees with labels: sensitivity, specificity, predictive values and accuracy with Wilson limits, and
 * the usual single numbers.
 *
 * Sensitivity and specificity carry over to other prevalences, predictive values and accuracy do not: they hold for the
 * mixture that was labelled. When labels were drawn by the judge's verdict, only the predictive values are estimates of
 * anything; when drawn by the truth, only sensitivity and specificity.
 *
 * Assumes independent items and labels that are right.
 * @param counts whole numbers
 * @returns each rate undefined where nothing could show it (no labelled positives: no sensitivity); `mcc` also when a
 * margin is 0, `f1` without any positive
 * @throws RangeError naming the argument and its value
 * @source Wilson (1927); Matthews (1975), Biochim. Biophys. Acta 405:442; Youden (1950), Cancer 3:32
 * @example judgeRates({ truePositives: 11, falseNegatives: 6, trueNegatives: 67, falsePositives: 24 }).sensitivity // { estimate: 0.6470588, lower: 0.4130036, upper: 0.8269028 }
 */
export function judgeRates(counts: ConfusionCounts, { level = 0.95 }: JudgeRatesOptions = {}): JudgeRates {
  checkLevel('level', level)
  const { truePositives: tp, falseNegatives: fn, trueNegatives: tn, falsePositives: fp } = counts
  for (const name of ['truePositives', 'falseNegatives', 'trueNegatives', 'falsePositives'] as const)
    checkCount(name, counts[name])
  const n = tp + fn + tn + fp
  const share = (part: number, whole: number, empty: string): Result => {
    const result = wilsonInterval(part, whole, { level })
    return whole === 0 ? { ...result, undefinedReason: empty } : result
  }
  const sensitivity = share(tp, tp + fn, 'no item is labelled positive')
  const specificity = share(tn, tn + fp, 'no item is labelled negative')
  const margins = (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)
  const sum = sensitivity.estimate === null || specificity.estimate === null ? null : sensitivity.estimate + specificity.estimate
  return {
    sensitivity,
    specificity,
    ppv: share(tp, tp + fp, 'no item is judged positive'),
    npv: share(tn, tn + fn, 'no item is judged negative'),
    accuracy: share(tp + tn, n, 'no item is labelled'),
    f1: 2 * tp + fp + fn === 0 ? null : (2 * tp) / (2 * tp + fp + fn),
    balancedAccuracy: sum === null ? null : sum / 2,
    mcc: margins === 0 ? null : (tp * tn - fp * fn) / Math.sqrt(margins),
    youdenJ: sum === null ? null : sum - 1,
    n,
    warnings: sum !== null && sum <= 1 ? ['the judge is no better than chance: sensitivity + specificity is at most 1'] : [],
  }
}
