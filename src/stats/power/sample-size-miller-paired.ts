import { checkFinite, checkLevel, checkPositive } from '../check.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { noSampleSize, type SampleSizeResult, sampleSize } from './plan.ts'

export interface SampleSizeMillerPairedOptions {
  /** ω²: variance over items of the difference of the two expected scores, 0 or more. */
  omega2: number
  /** σ²_A: mean over items of A's sampling variance, 0 or more. */
  sigmaA2: number
  /** σ²_B: the same of B. */
  sigmaB2: number
  /** Samples of each item from A, above 0; 1 by default. */
  kA?: number
  /** Samples of each item from B; 1 by default. */
  kB?: number
  /** Items at hand, above 0: gives the minimum detectable effect. */
  n?: number
  /** Two-sided level; 0.05 by default. */
  alpha?: number
  /** Wanted power; 0.8 by default. */
  power?: number
}

export interface SampleSizeMillerPairedResult extends SampleSizeResult {
  /** Minimum detectable effect with the n items given; null without n. */
  mde: number | null
  /** Variance of one item's difference: ω² + σ²_A/K_A + σ²_B/K_B. */
  variance: number
}

/**
 * Items needed to find a difference between two targets on the same items, each sampled K times; and the least difference
 * that n items find.
 *
 * Use it to plan evaluations: it shows when more samples an item (K) no longer help, because ω² remains. Items in families:
 * multiply n by the design effect ({@link sampleSizeClustered}).
 *
 * Assumes independent items and an n that makes the mean difference normal.
 *
 * n = (z_{1−α/2} + z_power)²·v/δ², MDE = (z_{1−α/2} + z_power)·√(v/n), v = ω² + σ²_A/K_A + σ²_B/K_B.
 * @param delta difference to find, finite
 * @returns `n` undefined at delta 0
 * @throws RangeError naming the argument and its value
 * @source Miller (2024), Adding Error Bars to Evals, arXiv 2411.00640, §5
 * @example sampleSizeMillerPaired(0.03, { omega2: 0.1, sigmaA2: 0.16, sigmaB2: 0.16, kA: 4, kB: 4, n: 500 }) // { n: 1569.776, mde: 0.05315634 }
 */
export function sampleSizeMillerPaired(
  delta: number,
  { omega2, sigmaA2, sigmaB2, kA = 1, kB = 1, n, alpha = 0.05, power = 0.8 }: SampleSizeMillerPairedOptions,
): SampleSizeMillerPairedResult {
  checkFinite('delta', delta)
  checkVariance('omega2', omega2)
  checkVariance('sigmaA2', sigmaA2)
  checkVariance('sigmaB2', sigmaB2)
  checkPositive('kA', kA)
  checkPositive('kB', kB)
  if (n !== undefined) checkPositive('n', n)
  checkLevel('alpha', alpha)
  checkLevel('power', power)
  const variance = omega2 + sigmaA2 / kA + sigmaB2 / kB
  const z = normalQuantile(1 - alpha / 2) + normalQuantile(power)
  const mde = n === undefined ? null : z * Math.sqrt(variance / n)
  const method = 'paired items with K samples (Miller 2024)'
  if (delta === 0) return { ...noSampleSize('delta is 0: there is no difference to find', method), mde, variance }
  return { ...sampleSize((z ** 2 * variance) / delta ** 2, method), mde, variance }
}

function checkVariance(name: string, value: number): void {
  if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) throw new RangeError(`${name} is a variance of at least 0, got ${value}`)
}
