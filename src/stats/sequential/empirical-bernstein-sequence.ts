import { checkLevel, type Numbers } from '../check.ts'
import {
  type ConfidenceSequence,
  type SequenceOptions,
  type SequenceTracker,
  type Walker,
  walkerTracker,
  walkSequence,
} from './confidence-sequence.ts'
import { checkUnit, PredictableBet } from './predictable-bet.ts'

/** Options of {@link empiricalBernsteinSequence}. */
export interface EmpiricalBernsteinOptions extends SequenceOptions {
  /** Largest bet, between 0 and 1: 0.5 unless told. A smaller one is safer against early surprises and slower to narrow. */
  truncation?: number
}

/**
 * Empirical Bernstein confidence sequence for the mean of scores in [0, 1].
 *
 * Valid at every time at once, and it learns the variance: the default for graded scores watched while they come. For
 * yes-or-no events {@link betaBinomialMixtureInterval} is narrower; {@link hedgedInterval} is narrower everywhere, at more cost.
 *
 * Assumptions: each observation lies in [0, 1] and has the same mean given those before it (independent trials in random
 * order do). Correlated families break this.
 *
 * Formula: predictable mixture with α/2 on each side, Σλx/Σλ ± (log(2/α) + Σ vψ(λ))/Σλ, ψ(λ) = −log(1−λ) − λ,
 * v_t = (x_t − x̄_{t−1})² with x̄_0 the end away from which one bets; cut to [0, 1]. Limits may widen for a while; their running
 * intersection is valid too.
 *
 * @param x observations, each from 0 to 1; with none the interval is undefined
 * @param options alpha (0.05): probability of ever missing, over all times; truncation (0.5): largest bet; times: which times to
 * report in `path`
 * @throws RangeError when an observation, alpha, truncation or a time is out of range
 * @source Waudby-Smith & Ramdas (2024), J. R. Stat. Soc. B 86, theorem 2; Python `confseq` predmix_empbern_twosided_cs
 * @example empiricalBernsteinSequence([0, 0, 1, 0, 0, 0, 0, 0, 0, 0]) // { estimate: 0.1, lower: 0, upper: 0.9262283 }
 */
export function empiricalBernsteinSequence(x: Numbers, options: EmpiricalBernsteinOptions = {}): ConfidenceSequence {
  return walkSequence(new EmpiricalBernsteinWalker(options), x, options.times)
}

/**
 * {@link empiricalBernsteinSequence} one observation at a time, for a live display.
 * @param options alpha (0.05) and truncation (0.5)
 * @throws RangeError when alpha, truncation, or later an observation, is out of range
 * @example empiricalBernsteinTracker({ alpha: 0.05 }).result() // { estimate: null, lower: null, upper: null, undefinedReason: 'no observations yet' }
 */
export function empiricalBernsteinTracker(options: Omit<EmpiricalBernsteinOptions, 'times'> = {}): SequenceTracker {
  return walkerTracker(new EmpiricalBernsteinWalker(options))
}

class EmpiricalBernsteinWalker implements Walker {
  readonly method = 'empirical Bernstein confidence sequence'
  readonly alpha: number
  readonly #log: number
  readonly #bet: PredictableBet
  n = 0
  #sum = 0
  #weights = 0
  #weighted = 0
  /** Σ vψ; the first term differs between the sides, since before any observation each supposes the far end. */
  #spentBelow = 0
  #spentAbove = 0

  constructor({ alpha = 0.05, truncation = 0.5 }: EmpiricalBernsteinOptions) {
    checkLevel('alpha', alpha)
    checkLevel('truncation', truncation)
    this.alpha = alpha
    this.#log = Math.log(2 / alpha)
    this.#bet = new PredictableBet(alpha / 2, truncation)
  }

  push(x: number): void {
    checkUnit(x)
    const bet = this.#bet.next()
    const psi = -Math.log1p(-bet) - bet
    const before = this.#sum / this.n
    this.#spentBelow += psi * (this.n === 0 ? x : x - before) ** 2
    this.#spentAbove += psi * (this.n === 0 ? 1 - x : x - before) ** 2
    this.#sum += x
    this.#weights += bet
    this.#weighted += bet * x
    this.n++
    this.#bet.push(x)
  }

  estimate(): number {
    return this.#sum / this.n
  }

  lower(): number {
    return Math.max(0, (this.#weighted - this.#log - this.#spentBelow) / this.#weights)
  }

  upper(): number {
    return Math.min(1, (this.#weighted + this.#log + this.#spentAbove) / this.#weights)
  }
}
