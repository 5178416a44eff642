import type { Result } from '../result.ts'

/** One limit of an interval as the bound of a gate; the interval was made at 2·level − 1. */
export function oneSided(result: Result, side: 'upper' | 'lower', level: number): Result {
  if (result.lower === null) return { ...result, level }
  return {
    ...result,
    method: `${result.method}, one-sided ${side} bound`,
    level,
    lower: side === 'lower' ? result.lower : 0,
    upper: side === 'upper' ? result.upper : 1,
  }
}

/** The level of the two-sided interval of which a gate takes one limit. */
export function levelOfBoth(level: number): number {
  if (level <= 0.5) throw new RangeError(`level is above 0.5 for a bound of a gate, got ${level}`)
  return 2 * level - 1
}
