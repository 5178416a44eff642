import { checkBinary, checkCount, checkLevel, checkPositive, type Numbers } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'
import { logBeta } from '../special/log-beta.ts'
import { type ConfidenceSequence, forEachTime, type SequenceOptions, type SequencePath } from './confidence-sequence.ts'

/** Options of {@link betaBinomialMixtureInterval}. */
export interface BetaBinomialMixtureOptions {
  /** Probability of ever missing, over all times together; between 0 and 1, 0.05 unless told. */
  alpha?: number
  /** First parameter of the mixing Beta distribution, above 0: 0.5 unless told. */
  priorA?: number
  /** Second parameter of the mixing Beta distribution, above 0: 0.5 unless told. */
  priorB?: number
}

/**
 * Beta-binomial mixture confidence sequence for a rate, from the counts so far.
 *
 * The live line: valid at every time at once, so a run may be watched and stopped when its interval says enough. It needs only
 * the counts, whatever their order. For a run of fixed length {@link wilsonInterval} is narrower; for graded scores use
 * {@link empiricalBernsteinSequence}.
 *
 * Assumptions: independent trials in random order with one event probability. Correlated families break this. The mixing
 * distribution is no belief: the coverage holds whatever it is, and it only says at which rates the interval is narrow.
 *
 * Formula: {p : B(a+s, b+f)/B(a, b) · p^−s (1−p)^−f < 1/α}, s events and f others; roots by Newton's method. With s = 0 the
 * lower limit is 0, with f = 0 the upper is 1. Undefined without trials.
 *
 * @param successes events so far, a whole number from 0 to n
 * @param n trials so far
 * @param options alpha (0.05): probability of ever missing, over all times; priorA, priorB (0.5): the mixing Beta distribution
 * @throws RangeError naming the argument and its value
 * @source Robbins (1970), Ann. Math. Stat. 41; Howard et al. (2021), Ann. Stat. 49, prop. 7
 * @example betaBinomialMixtureInterval(3, 50) // { estimate: 0.06, lower: 0.00431184, upper: 0.2268417 }
 */
export function betaBinomialMixtureInterval(successes: number, n: number, options: BetaBinomialMixtureOptions = {}): Result {
  checkCount('n', n)
  checkCount('successes', successes, n)
  const mixture = checkedMixture(options)
  const about = { level: 1 - mixture.alpha, method: 'beta-binomial mixture confidence sequence', n }
  if (n === 0) return undefinedResult('no observations yet', about)
  const [lower, upper] = mixtureLimits(successes, n - successes, mixture)
  return { estimate: successes / n, lower, upper, ...about, warnings: [] }
}

/**
 * {@link betaBinomialMixtureInterval} along a column of outcomes.
 * @param x outcomes in the order they came, each 0 or 1; with none the interval is undefined
 * @param options as there; times: which times to report in `path`
 * @throws RangeError when an outcome, an option or a time is out of range
 * @source Robbins (1970), Ann. Math. Stat. 41; Howard et al. (2021), Ann. Stat. 49, prop. 7
 * @example betaBinomialMixtureSequence([0, 0, 1, 0], { times: [2, 4] }).path // { time: [2, 4], estimate: [0, 0.25], lower: [0, 0.001964682], upper: [0.8630694, 0.869011] }
 */
export function betaBinomialMixtureSequence(
  x: Numbers,
  options: BetaBinomialMixtureOptions & SequenceOptions = {},
): ConfidenceSequence {
  checkBinary('x', x)
  const mixture = checkedMixture(options)
  const path: SequencePath = { time: [], estimate: [], lower: [], upper: [] }
  let successes = 0
  const step = (i: number) => {
    successes += x[i]!
  }
  forEachTime(x, options.times, step, time => {
    const [lower, upper] = mixtureLimits(successes, time - successes, mixture)
    path.time.push(time)
    path.estimate.push(successes / time)
    path.lower.push(lower)
    path.upper.push(upper)
  })
  return { ...betaBinomialMixtureInterval(successes, x.length, options), path }
}

/** Natural logarithm of the mixture's likelihood, B(a+s, b+f)/B(a, b). */
export function logMixture(successes: number, failures: number, priorA: number, priorB: number): number {
  return logBeta(priorA + successes, priorB + failures) - logBeta(priorA, priorB)
}

function checkedMixture(options: BetaBinomialMixtureOptions): Required<BetaBinomialMixtureOptions> {
  const { alpha = 0.05, priorA = 0.5, priorB = 0.5 } = options
  checkLevel('alpha', alpha)
  checkPositive('priorA', priorA)
  checkPositive('priorB', priorB)
  return { alpha, priorA, priorB }
}

/** The limits; counts need not be whole (effective sample sizes). */
export function mixtureLimits(
  successes: number,
  failures: number,
  { alpha, priorA, priorB }: Required<BetaBinomialMixtureOptions>,
): [number, number] {
  const level = logMixture(successes, failures, priorA, priorB) - Math.log(1 / alpha)
  return [
    successes === 0 ? 0 : Math.exp(smallerRoot(successes, failures, level)),
    failures === 0 ? 1 : -Math.expm1(smallerRoot(failures, successes, level)),
  ]
}

/**
 * The smaller root, in u = log p, of level − s·u − f·log(1 − e^u). The function is convex, and falls up to p = s/(s+f); without its
 * last term the root lies left of the true one, and from there Newton's steps never overshoot.
 */
function smallerRoot(s: number, f: number, level: number): number {
  let u = level / s
  for (let i = 0; i < 100; i++) {
    const others = -Math.expm1(u)
    const slope = -s + (f * Math.exp(u)) / others
    const step = (s * u + f * Math.log(others) - level) / slope
    // Rounding alone makes a step go back, or the slope change its sign: the root is reached.
    if (!(step > 0 && slope < 0)) return u
    u += step
  }
  return u
}
