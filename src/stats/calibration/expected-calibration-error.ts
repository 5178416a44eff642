import { checkCount, type Numbers } from '../check.ts'
import { checkForecasts } from './brier-score.ts'

export interface CalibrationErrorOptions {
  /** Number of bins, at least 1. Default 10. */
  bins?: number
  /** `quantile`: equal numbers of items; `uniform`: equal widths ((b − 1)/B, b/B], 0 in the first. Default `quantile`. */
  scheme?: 'quantile' | 'uniform'
}

export interface CalibrationError {
  /** Σ share · |mean outcome − mean probability|, and the largest such gap; null without items. */
  ece: number | null
  mce: number | null
  /** Σ share · (gap² − o(1 − o)/(m − 1)): without the upward bias of noise; below 0 means no miscalibration was seen. */
  debiasedSquared: number | null
  /** A value a bin; means are null in an empty bin. This is the reliability diagram. */
  count: number[]
  meanProbability: (number | null)[]
  meanOutcome: (number | null)[]
  method: string
  n: number
  warnings: string[]
  undefinedReason?: string
}

/**
 * Expected calibration error: how far a judge's probabilities are from the frequencies they promise, in bins.
 *
 * Use it, with its bins drawn as a reliability diagram, to see where a judge is over- or underconfident. ECE depends on
 * the bins and is biased upwards by noise, most with few items a bin: compare judges by `debiasedSquared`, or by
 * {@link brierScore}, and use equal-mass bins when probabilities crowd together. It carries no interval.
 *
 * Assumes independent items. Equal-mass bins take the items in order of probability, the first n mod B bins one more;
 * items of equal probability may fall in two bins, in their given order.
 * @param probabilities forecasts of the event, from 0 to 1
 * @param outcomes 1 where it happened, 0 where not, as long as `probabilities`
 * @returns undefined without items
 * @throws RangeError on columns of different length, values out of range, `bins` below 1, an unknown scheme
 * @source Naeini et al. (2015), AAAI; Bröcker (2012), Clim. Dyn. 39:655 and Kumar et al. (2019), NeurIPS (debiased)
 * @example expectedCalibrationError([0.1, 0.2, 0.7, 0.9], [0, 1, 1, 1], { bins: 2 }) // { ece: 0.275, mce: 0.35, count: [2, 2] }
 */
export function expectedCalibrationError(
  probabilities: Numbers,
  outcomes: Numbers,
  options: CalibrationErrorOptions = {},
): CalibrationError {
  const { bins = 10, scheme = 'quantile' } = options
  checkForecasts(probabilities, outcomes)
  checkCount('bins', bins)
  if (bins < 1) throw new RangeError(`bins is at least 1, got ${bins}`)
  if (scheme !== 'quantile' && scheme !== 'uniform')
    throw new RangeError(`scheme is "quantile" or "uniform", got ${JSON.stringify(scheme)}`)
  const n = probabilities.length
  const bin = scheme === 'uniform' ? uniformBins(probabilities, bins) : quantileBins(probabilities, bins)
  const count = new Float64Array(bins)
  const probability = new Float64Array(bins)
  const outcome = new Float64Array(bins)
  for (let i = 0; i < n; i++) {
    count[bin[i]!]!++
    probability[bin[i]!]! += probabilities[i]!
    outcome[bin[i]!]! += outcomes[i]!
  }
  let ece = 0
  let mce = 0
  let debiasedSquared = 0
  let single = 0
  for (let b = 0; b < bins; b++) {
    const m = count[b]!
    if (m === 0) continue
    const happened = outcome[b]! / m
    const gap = Math.abs(happened - probability[b]! / m)
    if (m === 1) single++
    ece += (m / n) * gap
    mce = Math.max(mce, gap)
    debiasedSquared += (m / n) * (gap ** 2 - (m > 1 ? (happened * (1 - happened)) / (m - 1) : 0))
  }
  const means = (sums: Float64Array) => Array.from(sums, (sum, b) => (count[b] === 0 ? null : sum / count[b]!))
  return {
    ...(n === 0 ? { ece: null, mce: null, debiasedSquared: null, undefinedReason: 'no items' } : { ece, mce, debiasedSquared }),
    count: [...count],
    meanProbability: means(probability),
    meanOutcome: means(outcome),
    method: `expected calibration error, ${bins} ${scheme} bins`,
    n,
    warnings: single > 0 ? [`${single} bins hold one item, whose noise cannot be taken off`] : [],
  }
}

function uniformBins(probabilities: Numbers, bins: number): Int32Array {
  // 0.3 · 10 is a little above 3: the small number keeps edges in the lower bin.
  return Int32Array.from(probabilities, p => Math.min(bins - 1, Math.max(0, Math.ceil(p * bins - 1e-12) - 1)))
}

function quantileBins(probabilities: Numbers, bins: number): Int32Array {
  const n = probabilities.length
  const order = Int32Array.from(probabilities, (_, i) => i).sort((i, j) => probabilities[i]! - probabilities[j]! || i - j)
  const bin = new Int32Array(n)
  const small = Math.floor(n / bins)
  const larger = n % bins
  order.forEach((item, rank) => {
    bin[item] =
      rank < larger * (small + 1) ? Math.floor(rank / (small + 1)) : larger + Math.floor((rank - larger * (small + 1)) / small)
  })
  return bin
}
