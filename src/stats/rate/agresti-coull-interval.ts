import type { Result } from '../result.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { checkRate, noTrials, type RateOptions } from './rate-options.ts'

/** An Agresti–Coull interval with its centre. */
export interface AgrestiCoullResult extends Result {
  /** The shrunken rate that the interval is centred on; null without trials. */
  centre: number | null
}

/**
 * Agresti–Coull interval for a rate: the textbook interval after adding z²/2 successes and z²/2 failures.
 * Easy to check by hand, never shorter than {@link wilsonInterval}, which is to be preferred; clipped to [0, 1]. Trials must
 * be independent.
 * @param successes whole number from 0 to n
 * @param n whole number of trials; with 0 everything is undefined
 * @throws RangeError naming the argument and its value
 * @source Agresti & Coull (1998), Am. Stat. 52:119
 * @example agrestiCoullInterval(3, 10) // { estimate: 0.3, centre: 0.3555066, lower: 0.1033384, upper: 0.6076747 }
 */
export function agrestiCoullInterval(successes: number, n: number, options: RateOptions = {}): AgrestiCoullResult {
  const { level = 0.95 } = options
  const method = 'Agresti–Coull'
  checkRate(successes, n, level)
  if (n === 0) return { ...noTrials(method, level), centre: null }
  const z = normalQuantile(1 - (1 - level) / 2)
  const total = n + z ** 2
  const centre = (successes + z ** 2 / 2) / total
  const half = z * Math.sqrt((centre * (1 - centre)) / total)
  const lower = Math.max(0, centre - half)
  return { estimate: successes / n, centre, lower, upper: Math.min(1, centre + half), level, method, n, warnings: [] }
}
