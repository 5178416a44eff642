import { checkFinite, checkLevel, checkPositive, type Numbers } from '../check.ts'
import {
  type ConfidenceSequence,
  type SequenceOptions,
  type SequenceTracker,
  type Walker,
  walkerTracker,
  walkSequence,
} from './confidence-sequence.ts'

/** Options of {@link asymptoticSequence}. */
export interface AsymptoticOptions extends SequenceOptions {
  /** Where the sequence is narrowest, above 0: about √((−2 log α + log(−2 log α) + 1)/t) for time t; 0.25 (t ≈ 145) unless told. */
  rho?: number
}

/**
 * Asymptotic confidence sequence for a mean, of any scale.
 *
 * The sequential counterpart of the interval from the central limit theorem: no bounds are needed, and it is narrow. It holds only
 * from times on when a normal approximation would: not for rare events (use {@link betaBinomialMixtureInterval}) and not from the
 * first dozens of observations. While all observations are equal its width is 0, which a warning says.
 *
 * Assumptions: independent observations with one mean and a finite variance.
 *
 * Formula: x̄ ± s √(2(tρ²+1)/(t²ρ²) · log(√(tρ²+1)/α)), s² with 1/t.
 *
 * @param x observations, each finite; with none the interval is undefined
 * @param options alpha (0.05): probability of ever missing, over all times; rho (0.25): where it is narrowest; times: which times to
 * report in `path`
 * @throws RangeError when an observation, alpha, rho or a time is out of range
 * @source Waudby-Smith et al. (2024), Ann. Stat. 52, theorem 2.2
 * @example asymptoticSequence([3, 5, 4, 6, 5, 4, 3, 5]) // { estimate: 4.375, lower: 2.838326, upper: 5.911674 }
 */
export function asymptoticSequence(x: Numbers, options: AsymptoticOptions = {}): ConfidenceSequence {
  return walkSequence(new AsymptoticWalker(options), x, options.times)
}

/**
 * {@link asymptoticSequence} one observation at a time, for a live display.
 * @param options alpha (0.05) and rho (0.25)
 * @throws RangeError when alpha, rho, or later an observation, is out of range
 * @example asymptoticTracker({ rho: 0.1 }).result() // { estimate: null, lower: null, upper: null, undefinedReason: 'no observations yet' }
 */
export function asymptoticTracker(options: Omit<AsymptoticOptions, 'times'> = {}): SequenceTracker {
  return walkerTracker(new AsymptoticWalker(options))
}

class AsymptoticWalker implements Walker {
  readonly method = 'asymptotic confidence sequence'
  readonly alpha: number
  readonly #rho2: number
  n = 0
  #mean = 0
  #squares = 0

  constructor({ alpha = 0.05, rho = 0.25 }: AsymptoticOptions) {
    checkLevel('alpha', alpha)
    checkPositive('rho', rho)
    this.alpha = alpha
    this.#rho2 = rho ** 2
  }

  /** Welford's recurrence: the squares stay exact to rounding whatever the mean. */
  push(x: number): void {
    checkFinite('x', x)
    const delta = x - this.#mean
    this.#mean += delta / ++this.n
    this.#squares += delta * (x - this.#mean)
  }

  estimate(): number {
    return this.#mean
  }

  lower(): number {
    return this.#mean - this.#half()
  }

  upper(): number {
    return this.#mean + this.#half()
  }

  warnings(): string[] {
    return this.#squares > 0 ? [] : ['all observations are equal: an asymptotic sequence has no width then, and means nothing']
  }

  #half(): number {
    const grown = this.n * this.#rho2 + 1
    const variance = Math.max(0, this.#squares / this.n)
    return Math.sqrt(((variance * 2 * grown) / (this.n * this.n * this.#rho2)) * Math.log(Math.sqrt(grown) / this.alpha))
  }
}
