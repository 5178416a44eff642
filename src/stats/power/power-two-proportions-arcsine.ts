import { checkLevel, checkPositive, checkProbability } from '../check.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { normalSf } from '../special/normal-sf.ts'
import type { PowerResult } from './plan.ts'

export interface PowerTwoProportionsArcsineOptions {
  /** Trials in each group, above 0. */
  nPerGroup: number
  /** Two-sided level; 0.05 by default. */
  alpha?: number
}

export interface PowerTwoProportionsArcsineResult extends PowerResult {
  /** Cohen's h = 2·asin√p₁ − 2·asin√p₂. */
  effectSizeH: number
}

/**
 * Power to tell two rates apart by Cohen's h (arcsine transformation), from two equal groups of independent trials.
 *
 * Use it where effect sizes are stated as h, or at small rates, where it is steadier than {@link powerTwoProportions}. Both
 * tails count.
 *
 * Assumes independent trials. 1 − Φ(z_{1−α/2} − |h|√(n/2)) + Φ(−z_{1−α/2} − |h|√(n/2)).
 * @param p1 rate of the first group, from 0 to 1
 * @param p2 rate of the second
 * @returns never undefined; equal rates give α
 * @throws RangeError naming the argument and its value
 * @source Cohen (1988), Statistical Power Analysis §6; R pwr `pwr.2p.test(ES.h(p1, p2), n)`
 * @example powerTwoProportionsArcsine(0.5, 0.75, { nPerGroup: 50 }) // { power: 0.7447429, effectSizeH: -0.5235988 }
 */
export function powerTwoProportionsArcsine(
  p1: number,
  p2: number,
  { nPerGroup, alpha = 0.05 }: PowerTwoProportionsArcsineOptions,
): PowerTwoProportionsArcsineResult {
  checkProbability('p1', p1)
  checkProbability('p2', p2)
  checkPositive('nPerGroup', nPerGroup)
  checkLevel('alpha', alpha)
  const effectSizeH = 2 * Math.asin(Math.sqrt(p1)) - 2 * Math.asin(Math.sqrt(p2))
  const z = normalQuantile(1 - alpha / 2)
  const shift = Math.abs(effectSizeH) * Math.sqrt(nPerGroup / 2)
  return {
    power: normalSf(z - shift) + normalSf(z + shift),
    effectSizeH,
    method: "two proportions, Cohen's h",
    warnings: [],
  }
}
