import { checkCount, checkLevel, checkPositive } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'
import { normalQuantile } from '../special/normal-quantile.ts'

/** How many rows the judge called positive, of how many. */
export interface JudgedCounts {
  judgedPositive: number
  n: number
}

/** A judge's verdicts on items of known truth. */
export interface CalibrationCounts {
  truePositives: number
  /** Items that are positive, judged either way. */
  positives: number
  trueNegatives: number
  /** Items that are negative, judged either way. */
  negatives: number
}

export interface RoganGladenOptions {
  /** Default 0.95. */
  level?: number
  /** Of the judge's rate, where rows come in families: the judged counts are divided by it. Default 1. */
  designEffect?: number
}

export interface RoganGladen extends Result {
  /** The judge's own rate, uncorrected. */
  raw: number | null
  sensitivity: number | null
  specificity: number | null
  /** Before it is brought into [0, 1]. */
  estimateUnclipped: number | null
}

/**
 * Rogan–Gladen correction of a judge's rate for its errors, with Lang–Reiczigel limits.
 *
 * Use it when sensitivity and specificity were measured elsewhere, at another prevalence: a public benchmark, an earlier
 * release. When labels are a random sample of the very rows, {@link ppiMean} is about half as wide; with few labelled
 * positives, {@link verdictStratifiedRate}.
 *
 * θ = (p + Sp − 1)/(Se + Sp − 1), brought into [0, 1]. Assumes that the judge errs here as it did on the calibration items,
 * that the two samples are independent, and rows independent of each other, or worth n/`designEffect` independent ones. `se` is the delta method's; the limits add
 * z²/2 and 1 pseudo-counts and a shift, so that they hold at small samples and need not be symmetric.
 * @param judged counts of rows
 * @param calibration counts of calibration items, `truePositives` of `positives`, `trueNegatives` of `negatives`
 * @returns undefined when sensitivity + specificity ≤ 1 (the judge tells nothing), without rows, or without calibration
 * items of one kind; limits also when the pseudo-counts bring the judge to chance
 * @throws RangeError naming the argument and its value
 * @source Rogan & Gladen (1978), Am. J. Epidemiol. 107:71; Lang & Reiczigel (2014), Prev. Vet. Med. 113:13
 * @example roganGladen({ judgedPositive: 135, n: 543 }, { truePositives: 47, positives: 57, trueNegatives: 75, negatives: 85 }) // { estimate: 0.1852724, lower: 0.07391522, upper: 0.2779958 }
 */
export function roganGladen(
  judged: JudgedCounts,
  calibration: CalibrationCounts,
  { level = 0.95, designEffect = 1 }: RoganGladenOptions = {},
): RoganGladen {
  const { judgedPositive, n } = judged
  const { truePositives, positives, trueNegatives, negatives } = calibration
  checkLevel('level', level)
  checkPositive('designEffect', designEffect)
  checkCount('n', n)
  checkCount('judgedPositive', judgedPositive, n)
  checkCount('positives', positives)
  checkCount('truePositives', truePositives, positives)
  checkCount('negatives', negatives)
  checkCount('trueNegatives', trueNegatives, negatives)
  const about = { level, method: 'Rogan–Gladen, Lang–Reiczigel limits', n, warnings: [] as string[] }
  const seen = {
    raw: n === 0 ? null : judgedPositive / n,
    sensitivity: positives === 0 ? null : truePositives / positives,
    specificity: negatives === 0 ? null : trueNegatives / negatives,
  }
  const { raw, sensitivity, specificity } = seen
  const nothing = (reason: string) => ({ ...undefinedResult(reason, about), se: null, ...seen, estimateUnclipped: null })
  if (raw === null) return nothing('no rows were judged')
  if (sensitivity === null) return nothing('no calibration item is positive, so sensitivity is unknown')
  if (specificity === null) return nothing('no calibration item is negative, so specificity is unknown')
  // In whole numbers, so that 1/3 + 2/3 is exactly 1.
  if (truePositives * negatives + trueNegatives * positives <= positives * negatives)
    return nothing('sensitivity + specificity is at most 1: the judge carries no usable information')
  const falseAlarms = (negatives - trueNegatives) / negatives
  const youden = sensitivity - falseAlarms
  const estimateUnclipped = (raw - falseAlarms) / youden
  const estimate = Math.min(1, Math.max(0, estimateUnclipped))
  const variance =
    (designEffect * raw * (1 - raw)) / n +
    ((1 - estimateUnclipped) ** 2 * specificity * (1 - specificity)) / negatives +
    (estimateUnclipped ** 2 * sensitivity * (1 - sensitivity)) / positives
  const se = Math.sqrt(variance) / youden
  if (estimate !== estimateUnclipped)
    about.warnings.push(`the corrected rate, ${estimateUnclipped.toPrecision(3)}, was brought into [0, 1]`)
  const limits = langReiczigelLimits(worth(judged, designEffect), calibration, normalQuantile(1 - (1 - level) / 2))
  if (!limits) {
    const reason = 'too few calibration items to tell the judge from chance: the limits are undefined'
    return { ...nothing(reason), estimate, se, estimateUnclipped }
  }
  return { ...about, ...seen, estimate, se, lower: limits[0], upper: limits[1], estimateUnclipped }
}

/** The judged counts as of independent rows. */
export function worth({ judgedPositive, n }: JudgedCounts, designEffect: number): JudgedCounts {
  return { judgedPositive: judgedPositive / designEffect, n: n / designEffect }
}

/** Lang & Reiczigel (2014): pseudo-counts, the delta method at them, and a shift of the middle. */
function langReiczigelLimits(judged: JudgedCounts, calibration: CalibrationCounts, z: number): [number, number] | undefined {
  const n = judged.n + z ** 2
  const positives = calibration.positives + 2
  const negatives = calibration.negatives + 2
  const p = (judged.judgedPositive + z ** 2 / 2) / n
  const sensitivity = (calibration.truePositives + 1) / positives
  const specificity = (calibration.trueNegatives + 1) / negatives
  const youden = sensitivity + specificity - 1
  if (youden <= 0) return undefined
  const rate = (p + specificity - 1) / youden
  const varSpecificity = (specificity * (1 - specificity)) / negatives
  const varSensitivity = (sensitivity * (1 - sensitivity)) / positives
  const middle = rate + 2 * z ** 2 * (rate * varSensitivity - (1 - rate) * varSpecificity)
  const half = (z * Math.sqrt((p * (1 - p)) / n + (1 - rate) ** 2 * varSpecificity + rate ** 2 * varSensitivity)) / youden
  return [Math.min(1, Math.max(0, middle - half)), Math.min(1, Math.max(0, middle + half))]
}
