import { checkFinite, checkPositive, type Numbers } from '../check.ts'
import {
  type EvidencePath,
  type EvidenceWalker,
  evidenceTracker,
  type SequentialTestResult,
  type SequentialTestTracker,
  type TestTimes,
  walkEvidence,
} from './sequential-test.ts'

/** Options of {@link mixtureSprt}. */
export interface MixtureSprtOptions {
  /** Variance σ² of one observation, known, above 0. */
  variance: number
  /** Variance τ² of the normal distribution that effects are mixed over, above 0: about the square of the effect looked for. */
  mixingVariance: number
  /** Mean under the null hypothesis: 0 unless told. */
  nullMean?: number
}

/**
 * Mixture sequential probability ratio test of a normal mean, variance known.
 *
 * The always-valid test of experiment platforms: watch paired differences of a score while they come, and stop when p ≤ α. With the
 * variance estimated from few observations it is too hopeful; for scores in [0, 1] {@link empiricalBernsteinSequence} needs none.
 *
 * Assumptions: independent observations, normal (or means of enough of them) with known variance.
 *
 * Formula: log Λ = ½ log(σ²/(σ² + nτ²)) + τ²S²/(2σ²(σ² + nτ²)), S = Σ(x − θ₀); p = min(1, 1/max Λ so far). Undefined (null) without
 * observations.
 *
 * @param x observations in the order they came, each finite
 * @param options variance; mixingVariance; nullMean (0); times: which to report in `path`, the last alone unless told
 * @throws RangeError when an observation, an option or a time is out of range
 * @source Robbins (1970), Ann. Math. Stat. 41; Johari et al. (2022), Oper. Res. 70
 * @example mixtureSprt([1.2, 0.8, 1.5, 0.9], { variance: 0.25, mixingVariance: 0.5 }) // { statistic: 7.505832, pValue: 0.0005498681 }
 */
export function mixtureSprt(x: Numbers, options: MixtureSprtOptions & TestTimes): SequentialTestResult & { path: EvidencePath } {
  return walkEvidence(new MixtureSprtWalker(options), x, options.times)
}

/**
 * {@link mixtureSprt} one observation at a time, for a live display.
 * @param options variance; mixingVariance; nullMean (0)
 * @throws RangeError when an option, or later an observation, is out of range
 * @example mixtureSprtTracker({ variance: 0.25, mixingVariance: 0.5 }).result() // { statistic: null, pValue: null, undefinedReason: 'no observations yet' }
 */
export function mixtureSprtTracker(options: MixtureSprtOptions): SequentialTestTracker {
  return evidenceTracker(new MixtureSprtWalker(options))
}

class MixtureSprtWalker implements EvidenceWalker {
  readonly method = 'mixture sequential probability ratio test'
  readonly #options: Required<MixtureSprtOptions>
  n = 0
  #sum = 0

  constructor({ variance, mixingVariance, nullMean = 0 }: MixtureSprtOptions) {
    checkPositive('variance', variance)
    checkPositive('mixingVariance', mixingVariance)
    checkFinite('nullMean', nullMean)
    this.#options = { variance, mixingVariance, nullMean }
  }

  push(x: number): void {
    checkFinite('x', x)
    this.n++
    this.#sum += x - this.#options.nullMean
  }

  logEvidence(): number {
    const { variance, mixingVariance } = this.#options
    const total = variance + this.n * mixingVariance
    return 0.5 * Math.log(variance / total) + (mixingVariance * this.#sum ** 2) / (2 * variance * total)
  }
}
