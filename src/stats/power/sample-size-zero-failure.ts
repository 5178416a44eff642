import { checkLevel } from '../check.ts'
import { wholeAbove } from './plan.ts'

export interface SampleSizeZeroFailureOptions {
  /** Confidence of the one-sided bound; 0.95 by default. */
  level?: number
}

export interface SampleSizeZeroFailureResult {
  /** Trials; a whole number. */
  n: number
  /** 3/maxRate, its approximation at 95%. */
  ruleOfThree: number
  level: number
  method: string
  warnings: string[]
}

/**
 * Trials without a single event that show a rate to be below a maximum: the zero-failure (success-run) sample size.
 *
 * Use it to plan a gate on violations so rare that none is expected. One event fails it: to allow some, plan with the
 * exact upper bound instead. Trials in families: multiply by the design effect ({@link sampleSizeClustered}).
 *
 * Assumes independent trials of one rate. The least n with (1−maxRate)^n ≤ 1−level.
 * @param maxRate rate to be excluded, between 0 and 1
 * @returns never undefined
 * @throws RangeError naming the argument and its value
 * @source Clopper & Pearson (1934) at no events; Hanley & Lippman-Hand (1983), JAMA 249, for the rule of three
 * @example sampleSizeZeroFailure(0.01) // { n: 299, ruleOfThree: 300 }
 */
export function sampleSizeZeroFailure(
  maxRate: number,
  { level = 0.95 }: SampleSizeZeroFailureOptions = {},
): SampleSizeZeroFailureResult {
  checkLevel('maxRate', maxRate)
  checkLevel('level', level)
  const n = Math.max(1, wholeAbove(Math.log(1 - level) / Math.log1p(-maxRate)))
  return { n, ruleOfThree: 3 / maxRate, level, method: 'zero failures', warnings: [] }
}
