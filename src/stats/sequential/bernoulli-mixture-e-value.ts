import { checkCount, checkLevel, checkPositive, type Numbers } from '../check.ts'
import { logMixture } from './beta-binomial-mixture.ts'
import {
  type EvidencePath,
  type EvidenceWalker,
  evidenceTracker,
  type SequentialTestResult,
  type SequentialTestTracker,
  type TestTimes,
  walkEvidence,
} from './sequential-test.ts'

/** Options of {@link bernoulliMixtureEValue}. */
export interface BernoulliMixtureOptions {
  /** Event probability under the null hypothesis, between 0 and 1. */
  p0: number
  /** First parameter of the mixing Beta distribution, above 0: 0.5 unless told. */
  priorA?: number
  /** Second parameter of the mixing Beta distribution, above 0: 0.5 unless told. */
  priorB?: number
}

/**
 * E-value against one event probability, from the counts so far.
 *
 * Evidence that may be read at any time, and multiplied over independent runs or given to {@link eBenjaminiHochberg}: under p0 it
 * exceeds 1/α at any time with probability at most α. For the rates that are not rejected see {@link betaBinomialMixtureInterval}, its
 * inversion. It is two-sided: rates above and below p0 count as evidence.
 *
 * Assumptions: independent trials with one event probability.
 *
 * Formula: B(a+s, b+f)/B(a, b) / (p0^s (1−p0)^f). The p-value is min(1, 1/e) of this moment, valid at any stopping time; along a
 * column, {@link bernoulliMixtureTest} keeps the smallest. Undefined (null) without trials.
 *
 * @param successes events so far, a whole number from 0 to n
 * @param n trials so far
 * @param options p0; priorA, priorB (0.5): the mixing Beta distribution
 * @throws RangeError naming the argument and its value
 * @source Robbins (1970), Ann. Math. Stat. 41; Ramdas et al. (2023), Stat. Sci. 38
 * @example bernoulliMixtureEValue(9, 20, { p0: 0.1 }) // { statistic: 6.383219, pValue: 0.001689675 }
 */
export function bernoulliMixtureEValue(successes: number, n: number, options: BernoulliMixtureOptions): SequentialTestResult {
  checkCount('n', n)
  checkCount('successes', successes, n)
  const walker = new BernoulliMixtureWalker(options)
  const about = { method: walker.method, n, warnings: [] }
  if (n === 0) return { statistic: null, pValue: null, ...about, undefinedReason: 'no observations yet' }
  walker.n = n
  walker.successes = successes
  const statistic = walker.logEvidence()
  return { statistic, pValue: Math.min(1, Math.exp(-statistic)), ...about }
}

/**
 * {@link bernoulliMixtureEValue} along a column of outcomes, with the p-value of the largest evidence so far.
 * @param x outcomes in the order they came, each 0 or 1; with none the test is undefined
 * @param options as there; times: which to report in `path`, the last alone unless told
 * @throws RangeError when an outcome, an option or a time is out of range
 * @source Robbins (1970), Ann. Math. Stat. 41; Ramdas et al. (2023), Stat. Sci. 38
 * @example bernoulliMixtureTest([1, 1, 0, 1, 1, 0], { p0: 0.1 }) // { statistic: 4.4355, pValue: 0.003291429 }
 */
export function bernoulliMixtureTest(
  x: Numbers,
  options: BernoulliMixtureOptions & TestTimes,
): SequentialTestResult & { path: EvidencePath } {
  return walkEvidence(new BernoulliMixtureWalker(options), x, options.times)
}

/**
 * {@link bernoulliMixtureTest} one outcome at a time, for a live display.
 * @param options p0; priorA, priorB (0.5)
 * @throws RangeError when an option, or later an outcome, is out of range
 * @example bernoulliMixtureTracker({ p0: 0.1 }).result() // { statistic: null, pValue: null, undefinedReason: 'no observations yet' }
 */
export function bernoulliMixtureTracker(options: BernoulliMixtureOptions): SequentialTestTracker {
  return evidenceTracker(new BernoulliMixtureWalker(options))
}

class BernoulliMixtureWalker implements EvidenceWalker {
  readonly method = 'Bernoulli mixture e-value'
  readonly #options: Required<BernoulliMixtureOptions>
  n = 0
  successes = 0

  constructor({ p0, priorA = 0.5, priorB = 0.5 }: BernoulliMixtureOptions) {
    checkLevel('p0', p0)
    checkPositive('priorA', priorA)
    checkPositive('priorB', priorB)
    this.#options = { p0, priorA, priorB }
  }

  push(x: number): void {
    if (x !== 0 && x !== 1) throw new RangeError(`x is 0 or 1 in every observation, got ${x}`)
    this.n++
    this.successes += x
  }

  logEvidence(): number {
    const { p0, priorA, priorB } = this.#options
    const failures = this.n - this.successes
    return logMixture(this.successes, failures, priorA, priorB) - this.successes * Math.log(p0) - failures * Math.log1p(-p0)
  }
}
