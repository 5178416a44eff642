import type { Result } from '../result.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { checkRate, noTrials, type RateOptions } from './rate-options.ts'

/**
 * Wilson score interval with continuity correction.
 * Close to the exact interval and nearly as conservative; use it to reproduce published numbers. For display prefer
 * {@link wilsonInterval}, for guaranteed coverage {@link clopperPearsonInterval}. Trials must be independent.
 * The correction is min(½, |successes − n/2|)/n, as in R: none when exactly half succeed.
 * @param successes whole number from 0 to n
 * @param n whole number of trials; with 0 everything is undefined
 * @throws RangeError naming the argument and its value
 * @source Newcombe (1998), Stat. Med. 17:857, method 4; R `prop.test(3, 10)`
 * @example wilsonContinuityInterval(3, 10) // { estimate: 0.3, lower: 0.08094782, upper: 0.6463293 }
 */
export function wilsonContinuityInterval(successes: number, n: number, options: RateOptions = {}): Result {
  const { level = 0.95 } = options
  const method = 'Wilson score with continuity correction'
  checkRate(successes, n, level)
  if (n === 0) return noTrials(method, level)
  const z = normalQuantile(1 - (1 - level) / 2)
  const p = successes / n
  const correction = Math.min(0.5, Math.abs(successes - n / 2)) / n
  const limit = (shifted: number, sign: 1 | -1) => {
    const half = z * Math.sqrt((shifted * (1 - shifted)) / n + z ** 2 / (4 * n ** 2))
    return (shifted + z ** 2 / (2 * n) + sign * half) / (1 + z ** 2 / n)
  }
  const lower = p - correction <= 0 ? 0 : Math.max(0, limit(p - correction, -1))
  const upper = p + correction >= 1 ? 1 : Math.min(1, limit(p + correction, 1))
  return { estimate: p, lower, upper, level, method, n, warnings: [] }
}
