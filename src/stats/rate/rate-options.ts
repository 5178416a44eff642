import { checkCount, checkLevel } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'

/** Options of every interval for a rate. */
export interface RateOptions {
  /** Coverage of the interval, between 0 and 1; 0.95 by default. */
  level?: number
}

/** @throws RangeError naming the argument and its value */
export function checkRate(successes: number, n: number, level: number): void {
  checkCount('n', n)
  checkCount('successes', successes, n)
  checkLevel('level', level)
}

/** A rate of no trials. */
export function noTrials(method: string, level: number): Result {
  return undefinedResult('no trials: a rate needs at least one', { method, level, n: 0 })
}
