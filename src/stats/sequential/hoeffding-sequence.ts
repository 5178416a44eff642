import { checkLevel, type Numbers } from '../check.ts'
import {
  type ConfidenceSequence,
  type SequenceOptions,
  type SequenceTracker,
  type Walker,
  walkerTracker,
  walkSequence,
} from './confidence-sequence.ts'
import { checkUnit } from './predictable-bet.ts'

/**
 * Hoeffding confidence sequence for the mean of scores in [0, 1].
 *
 * Valid at every time at once, so one may look after each observation and stop when one likes. It does not learn the
 * variance: at rates near 0 or 1, from a few hundred observations on, it is several times as wide as
 * {@link empiricalBernsteinSequence} or, for events, {@link betaBinomialMixtureInterval}. Use it where the width must be known
 * beforehand.
 *
 * Assumptions: each observation lies in [0, 1] and has the same mean given those before it (independent trials in random
 * order do). Correlated families break this.
 *
 * Formula: predictable mixture, Σλx/Σλ ± (log(2/α) + Σλ²/8)/Σλ with λ_t = min(1, √(8 log(2/α)/(t log(1+t)))), cut to [0, 1].
 * Limits may widen for a while; their running intersection is valid too.
 *
 * @param x observations, each from 0 to 1; with none the interval is undefined
 * @param options alpha (0.05): probability of ever missing, over all times; times: which times to report in `path`
 * @throws RangeError when an observation, alpha or a time is out of range
 * @source Waudby-Smith & Ramdas (2024), J. R. Stat. Soc. B 86, prop. 1; Python `confseq` predmix_hoeffding_cs
 * @example hoeffdingSequence([0, 0, 1, 0, 0, 0, 0, 0, 0, 0]) // { estimate: 0.1, lower: 0, upper: 0.5938879 }
 */
export function hoeffdingSequence(x: Numbers, options: SequenceOptions = {}): ConfidenceSequence {
  return walkSequence(new HoeffdingWalker(options.alpha), x, options.times)
}

/**
 * {@link hoeffdingSequence} one observation at a time, for a live display.
 * @param options alpha (0.05): probability of ever missing, over all times
 * @throws RangeError when alpha, or later an observation, is out of range
 * @example hoeffdingTracker({ alpha: 0.05 }).result() // { estimate: null, lower: null, upper: null, undefinedReason: 'no observations yet' }
 */
export function hoeffdingTracker(options: Pick<SequenceOptions, 'alpha'> = {}): SequenceTracker {
  return walkerTracker(new HoeffdingWalker(options.alpha))
}

class HoeffdingWalker implements Walker {
  readonly method = 'Hoeffding confidence sequence'
  readonly alpha: number
  readonly #log: number
  n = 0
  #sum = 0
  #weights = 0
  #weighted = 0
  #spent = 0

  constructor(alpha = 0.05) {
    checkLevel('alpha', alpha)
    this.alpha = alpha
    this.#log = Math.log(2 / alpha)
  }

  push(x: number): void {
    checkUnit(x)
    const t = ++this.n
    const bet = Math.min(1, Math.sqrt((8 * this.#log) / (t * Math.log(1 + t))))
    this.#sum += x
    this.#weights += bet
    this.#weighted += bet * x
    this.#spent += bet ** 2 / 8
  }

  estimate(): number {
    return this.#sum / this.n
  }

  lower(): number {
    return Math.max(0, (this.#weighted - this.#log - this.#spent) / this.#weights)
  }

  upper(): number {
    return Math.min(1, (this.#weighted + this.#log + this.#spent) / this.#weights)
  }
}
