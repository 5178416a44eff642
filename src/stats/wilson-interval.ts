import type { Interval } from './interval.ts'
import { normalQuantile } from './normal-quantile.ts'

/**
 * Wilson score interval for a proportion.
 * Holds its coverage at small n and at rates near 0 or 1; trials must be independent: for clustered samples it is too
 * narrow.
 * @param successes whole number from 0 to n
 * @param n whole number of trials; with 0 the interval is undefined (null limits)
 * @param level coverage, between 0 and 1
 * @throws RangeError naming the argument and its value
 * @source Wilson (1927), J. Am. Stat. Assoc. 22; R `prop.test(3, 10, correct = FALSE)`
 * @example wilsonInterval(3, 10) // { lower: 0.1077913, upper: 0.6032219 }
 */
export function wilsonInterval(successes: number, n: number, level = 0.95): Interval {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`n is a whole number of at least 0, got ${n}`)
  if (!Number.isSafeInteger(successes) || successes < 0 || successes > n)
    throw new RangeError(`successes is a whole number from 0 to n = ${n}, got ${successes}`)
  if (!(level > 0 && level < 1)) throw new RangeError(`level lies between 0 and 1, got ${level}`)
  if (n === 0) return { lower: null, upper: null }
  const z = -normalQuantile((1 - level) / 2)
  const p = successes / n
  const middle = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n)
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))
  return { lower: successes === 0 ? 0 : middle - half, upper: successes === n ? 1 : middle + half }
}
