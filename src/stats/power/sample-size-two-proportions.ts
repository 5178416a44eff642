import { checkLevel, checkProbability } from '../check.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { noSampleSize, type SampleSizeResult, sampleSize } from './plan.ts'

export interface SampleSizeTwoProportionsOptions {
  /** Wanted power; 0.8 by default. */
  power?: number
  /** Two-sided level; 0.05 by default. */
  alpha?: number
}

/**
 * Trials in each of two groups that tell two rates apart with the wanted power (normal approximation).
 *
 * The inverse of {@link powerTwoProportions}, with its uses and assumptions, in closed form.
 *
 * n = ((z_{1−α/2}·√(2p̄(1−p̄)) + z_{power}·√(p₁(1−p₁)+p₂(1−p₂)))/(p₁−p₂))² in each group.
 * @param p1 rate of the first group, from 0 to 1
 * @param p2 rate of the second
 * @returns `n` a group; undefined where the rates are equal
 * @throws RangeError naming the argument and its value
 * @source Fleiss, Levin & Paik (2003) §4; R `power.prop.test(p1, p2, power = 0.8)$n`
 * @example sampleSizeTwoProportions(0.5, 0.75) // { n: 57.67344, required: 58 }
 */
export function sampleSizeTwoProportions(
  p1: number,
  p2: number,
  { power = 0.8, alpha = 0.05 }: SampleSizeTwoProportionsOptions = {},
): SampleSizeResult {
  checkProbability('p1', p1)
  checkProbability('p2', p2)
  checkLevel('power', power)
  checkLevel('alpha', alpha)
  const method = 'two proportions, normal approximation, n a group'
  if (p1 === p2) return noSampleSize('the rates are equal: there is no difference to find', method)
  const mean = (p1 + p2) / 2
  const root =
    normalQuantile(1 - alpha / 2) * Math.sqrt(2 * mean * (1 - mean)) +
    normalQuantile(power) * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2))
  if (root <= 0) return noSampleSize(`power ${power} is below what no data at all would have`, method)
  return sampleSize((root / (p1 - p2)) ** 2, method)
}
