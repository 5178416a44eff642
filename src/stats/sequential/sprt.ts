import { checkLevel, type Numbers } from '../check.ts'
import {
  type EvidencePath,
  type EvidenceWalker,
  evidenceTracker,
  type SequentialTestResult,
  type SequentialTestTracker,
  type TestTimes,
  walkEvidence,
} from './sequential-test.ts'

/** Options of {@link sprt}. */
export interface SprtOptions {
  /** Event probability under the null hypothesis, between 0 and 1. */
  p0: number
  /** Event probability under the alternative, between 0 and 1 and another than p0. */
  p1: number
  /** Probability of accepting H1 under p0: 0.05 unless told. */
  alpha?: number
  /** Probability of accepting H0 under p1: 0.2 unless told; alpha + beta below 1. */
  beta?: number
}

/** What the test has decided, and where its boundaries lie (on the logarithm of the likelihood ratio). */
export interface SprtResult extends SequentialTestResult {
  decision: 'acceptH0' | 'acceptH1' | 'continue'
  /** Observations after which a boundary was first reached; null before. */
  stopTime: number | null
  upperBoundary: number
  lowerBoundary: number
}

/**
 * Wald's sequential probability ratio test between two event probabilities.
 *
 * For a release question of the form "at most p0, or as bad as p1": it stops with the fewest trials on average. If neither rate
 * is quite the true one, or an interval is wanted too, use {@link betaBinomialMixtureInterval}.
 *
 * Assumptions: independent trials with one event probability. Error rates are α and β up to the overshoot of the last step
 * (their sum never exceeds α + β).
 *
 * Formula: Σ log(P1(x)/P0(x)) against log((1−β)/α) and log(β/(1−α)). Observations after the first crossing change the statistic, not the
 * decision. The p-value, 1 over the largest ratio so far, holds at any time. Undefined (null) without observations.
 *
 * @param x outcomes in the order they came, each 0 or 1
 * @param options p0, p1; alpha (0.05); beta (0.2); times: which to report in `path`, the last alone unless told
 * @throws RangeError when an outcome, an option or a time is out of range
 * @source Wald (1945), Ann. Math. Stat. 16
 * @example sprt([0, 0, 1, 0, 1, 1], { p0: 0.1, p1: 0.4 }) // { statistic: 2.942488, pValue: 0.05273438, decision: 'acceptH1', stopTime: 6 }
 */
export function sprt(x: Numbers, options: SprtOptions & TestTimes): SprtResult & { path: EvidencePath } {
  const walker = new SprtWalker(options)
  return { ...walkEvidence(walker, x, options.times), ...walker.decided() }
}

/**
 * {@link sprt} one outcome at a time, for a live display.
 * @param options p0, p1; alpha (0.05); beta (0.2)
 * @throws RangeError when an option, or later an outcome, is out of range
 * @example sprtTracker({ p0: 0.1, p1: 0.4 }).result() // { statistic: null, pValue: null, undefinedReason: 'no observations yet' }
 */
export function sprtTracker(options: SprtOptions): SequentialTestTracker<SprtResult> {
  const walker = new SprtWalker(options)
  const tracker = evidenceTracker(walker)
  return { push: tracker.push, result: () => ({ ...tracker.result(), ...walker.decided() }) }
}

type Decided = Pick<SprtResult, 'decision' | 'stopTime' | 'upperBoundary' | 'lowerBoundary'>

class SprtWalker implements EvidenceWalker {
  readonly method = 'sequential probability ratio test'
  readonly #event: number
  readonly #other: number
  readonly #upper: number
  readonly #lower: number
  n = 0
  #events = 0
  #decision: SprtResult['decision'] = 'continue'
  #stopTime: number | null = null

  constructor({ p0, p1, alpha = 0.05, beta = 0.2 }: SprtOptions) {
    checkLevel('p0', p0)
    checkLevel('p1', p1)
    checkLevel('alpha', alpha)
    checkLevel('beta', beta)
    if (p0 === p1) throw new RangeError(`p1 is another than p0, got ${p1} for both`)
    if (!(alpha + beta < 1)) throw new RangeError(`alpha + beta is below 1, got ${alpha + beta}`)
    this.#event = Math.log(p1 / p0)
    this.#other = Math.log((1 - p1) / (1 - p0))
    this.#upper = Math.log((1 - beta) / alpha)
    this.#lower = Math.log(beta / (1 - alpha))
  }

  push(x: number): void {
    if (x !== 0 && x !== 1) throw new RangeError(`x is 0 or 1 in every observation, got ${x}`)
    this.n++
    this.#events += x
    if (this.#decision !== 'continue') return
    const ratio = this.logEvidence()
    if (ratio > this.#lower && ratio < this.#upper) return
    this.#decision = ratio >= this.#upper ? 'acceptH1' : 'acceptH0'
    this.#stopTime = this.n
  }

  logEvidence(): number {
    return this.#events * this.#event + (this.n - this.#events) * this.#other
  }

  decided(): Decided {
    return { decision: this.#decision, stopTime: this.#stopTime, upperBoundary: this.#upper, lowerBoundary: this.#lower }
  }
}
