import { checkAllFinite, checkLevel, checkSameLength, type Numbers } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'
import { normalQuantile } from '../special/normal-quantile.ts'

/** All rows, labelled or not, in columns of one length. */
export interface ActiveRows {
  predictions: Numbers
  /** NaN where the row was not chosen. */
  labels: Numbers
  /** Chance with which each row was to be labelled, above 0, at most 1. */
  probabilities: Numbers
}

export interface PpiActiveOptions {
  /** Default 0.95. */
  level?: number
}

export interface PpiActiveMean extends Result {
  labelled: number
  /** Labels that would weigh as much if all had one probability: (Σ1/π)²/Σ1/π² over the labelled. */
  effectiveLabels: number
}

/**
 * Mean from labels chosen with known, unequal probabilities, such as more often where the judge is unsure (active
 * inference, design-based supervised learning).
 *
 * Use it when a sampler decided row by row, by chance, what to label. Every probability must be above 0 and be the one
 * really used; rows picked by hand, or the top of a ranking, have none. With equal probabilities {@link ppiMean} is
 * narrower.
 *
 * θ = mean of f + (y − f)·ξ/π, se the standard deviation (1/n) of the same over √n; normal limits. Assumes independent
 * rows and independent choices. Few or unequal weights make the limits too narrow: see `effectiveLabels`.
 * @param rows columns of one length
 * @returns undefined without rows or labels; with one row the limits are undefined
 * @throws RangeError on a probability that is not in (0, 1], an unlabelled row with probability 1, columns of different
 * length, predictions that are not finite
 * @source Zrnic & Candès (2024), Active statistical inference, arXiv:2403.03208; Egami et al. (2023), NeurIPS; Horvitz & Thompson (1952)
 * @example ppiActiveMean({ predictions: [0.9, 0.2, 0.5, 0.1], labels: [1, 0, 1, 0], probabilities: [0.5, 0.5, 1, 0.25] }) // { estimate: 0.4, se: 0.3259601, effectiveLabels: 3.24 }
 */
export function ppiActiveMean(
  { predictions, labels, probabilities }: ActiveRows,
  { level = 0.95 }: PpiActiveOptions = {},
): PpiActiveMean {
  checkLevel('level', level)
  checkSameLength('predictions', predictions, 'labels', labels)
  checkSameLength('predictions', predictions, 'probabilities', probabilities)
  checkAllFinite('predictions', predictions)
  const n = predictions.length
  const corrected = new Float64Array(n)
  let labelled = 0
  let weights = 0
  let squaredWeights = 0
  let sum = 0
  for (let i = 0; i < n; i++) {
    const probability = probabilities[i]!
    const label = labels[i]!
    if (!(probability > 0 && probability <= 1))
      throw new RangeError(`probabilities[${i}] is above 0 and at most 1, got ${probability}`)
    corrected[i] = predictions[i]!
    if (Number.isNaN(label)) {
      if (probability === 1) throw new RangeError(`labels[${i}] is given, as probabilities[${i}] is 1, got NaN`)
    } else {
      if (!Number.isFinite(label)) throw new RangeError(`labels[${i}] is a finite number or NaN, got ${label}`)
      labelled++
      weights += 1 / probability
      squaredWeights += 1 / probability ** 2
      corrected[i]! += (label - predictions[i]!) / probability
    }
    sum += corrected[i]!
  }
  const effectiveLabels = labelled === 0 ? 0 : weights ** 2 / squaredWeights
  const about = { level, method: 'inverse-probability weighted PPI', n, warnings: [] as string[], labelled, effectiveLabels }
  if (labelled === 0) return { ...about, ...undefinedResult(n === 0 ? 'no rows' : 'no row is labelled', about), se: null }
  const estimate = sum / n
  if (n < 2)
    return {
      ...about,
      ...undefinedResult('one row has no standard error, so the limits are undefined', about),
      estimate,
      se: null,
    }
  let squares = 0
  for (const value of corrected) squares += (value - estimate) ** 2
  const se = Math.sqrt(squares) / n
  const half = normalQuantile(1 - (1 - level) / 2) * se
  if (effectiveLabels < 30)
    about.warnings.push(`${labelled} labels weigh as ${effectiveLabels.toFixed(1)}: with under 30 these limits are too narrow`)
  return { ...about, estimate, se, lower: estimate - half, upper: estimate + half }
}
