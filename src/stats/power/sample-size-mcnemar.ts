import { checkLevel, checkProbability } from '../check.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { noSampleSize, type SampleSizeResult, sampleSize } from './plan.ts'

export interface SampleSizeMcnemarOptions {
  /** Wanted power; 0.8 by default. */
  power?: number
  /** Two-sided level; 0.05 by default. */
  alpha?: number
}

/**
 * Pairs with which McNemar's test has the wanted power (Connor).
 *
 * Use it to plan a paired comparison of two rates. It needs the discordant shares: from a pilot, or from bounds, as their
 * sum is at most p₁(1−p₂)+p₂(1−p₁) where the pairs agree more than by chance. The exact and mid-p tests need a little more.
 *
 * Assumes independent pairs. n = (z_{1−α/2}·√ψ + z_power·√(ψ−d²))²/d², ψ = p10 + p01, d = p10 − p01.
 * @param p10 share of pairs with the event in the first only, from 0 to 1
 * @param p01 share with the event in the second only; both together at most 1
 * @returns undefined where the shares are equal
 * @throws RangeError naming the argument and its value
 * @source Connor (1987), Biometrics 43
 * @example sampleSizeMcnemar(0.15, 0.05) // { n: 154.5986, required: 155 }
 */
export function sampleSizeMcnemar(
  p10: number,
  p01: number,
  { power = 0.8, alpha = 0.05 }: SampleSizeMcnemarOptions = {},
): SampleSizeResult {
  checkProbability('p10', p10)
  checkProbability('p01', p01)
  const discordant = p10 + p01
  if (discordant > 1 + 1e-12) throw new RangeError(`p10 and p01 are shares that sum to at most 1, got ${p10} and ${p01}`)
  checkLevel('power', power)
  checkLevel('alpha', alpha)
  const method = 'McNemar (Connor 1987), pairs'
  const difference = p10 - p01
  if (difference === 0) return noSampleSize('the discordant shares are equal: there is no difference to find', method)
  const root =
    normalQuantile(1 - alpha / 2) * Math.sqrt(discordant) +
    normalQuantile(power) * Math.sqrt(Math.max(0, discordant - difference ** 2))
  if (root <= 0) return noSampleSize(`power ${power} is below what no data at all would have`, method)
  return sampleSize((root / difference) ** 2, method)
}
