import { checkFinite, checkLevel, checkPositive } from '../check.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'
import { noncentralTCdf } from './noncentral-t-cdf.ts'
import { noSampleSize, type SampleSizeResult, sampleSize } from './plan.ts'

export interface SampleSizePairedTOptions {
  /** Wanted power; 0.8 by default. */
  power?: number
  /** Two-sided level; 0.05 by default. */
  alpha?: number
}

const MOST_PAIRS = 1e9

/**
 * Pairs with which the paired t test has the wanted power.
 *
 * The inverse of {@link powerPairedT}, with its uses and assumptions; rejections in the wrong direction are not counted
 * (R's `strict = FALSE`), which matters only at power near α.
 *
 * Solves P(T > t_{1−α/2}(n−1)) = power for n by bisection, T noncentral t with ncp √n·|δ|/σ.
 * @param delta true mean difference, finite
 * @param sd standard deviation of the differences, above 0
 * @returns undefined at delta 0 and above 10⁹ pairs; 2 pairs, with a warning, where fewer would do
 * @throws RangeError naming the argument and its value
 * @source R `power.t.test(delta, sd, power = 0.8, type = "paired")$n`
 * @example sampleSizePairedT(0.1, 0.4) // { n: 127.5161, required: 128 }
 */
export function sampleSizePairedT(
  delta: number,
  sd: number,
  { power = 0.8, alpha = 0.05 }: SampleSizePairedTOptions = {},
): SampleSizeResult {
  checkFinite('delta', delta)
  checkPositive('sd', sd)
  checkLevel('power', power)
  checkLevel('alpha', alpha)
  const method = 'paired t test, noncentral t'
  if (delta === 0) return noSampleSize('delta is 0: there is no difference to find', method)
  const effect = Math.abs(delta) / sd
  const powerAt = (n: number): number => noncentralTCdf(-studentTQuantile(1 - alpha / 2, n - 1), n - 1, -Math.sqrt(n) * effect)
  if (powerAt(2) >= power) return { ...sampleSize(2, method), warnings: ['2 pairs, the fewest there can be, have more power'] }

  let enough = 4
  while (powerAt(enough) < power) {
    enough *= 2
    if (enough > MOST_PAIRS) return noSampleSize('more than 10⁹ pairs would be needed', method)
  }
  let few = enough / 2
  for (let step = 0; step < 60 && enough - few > 1e-12 * enough; step++) {
    const middle = (few + enough) / 2
    if (powerAt(middle) < power) few = middle
    else enough = middle
  }
  return sampleSize((few + enough) / 2, method)
}
