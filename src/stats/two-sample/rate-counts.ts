import { checkCount, checkLevel } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'

/** Successes among the trials of one group. */
export interface RateCounts {
  /** Whole number from 0 to n. */
  successes: number
  /** Whole number of trials. */
  n: number
}

/** Options of every interval that compares two rates. */
export interface TwoRatesOptions {
  /** Coverage of the interval, between 0 and 1; 0.95 by default. */
  level?: number
}

/** @throws RangeError naming the argument and its value */
export function checkTwoRates(first: RateCounts, second: RateCounts, level: number): void {
  checkCount('first.n', first.n)
  checkCount('first.successes', first.successes, first.n)
  checkCount('second.n', second.n)
  checkCount('second.successes', second.successes, second.n)
  checkLevel('level', level)
}

/** A comparison in which a group has no trials. */
export function emptyGroup(first: RateCounts, second: RateCounts, method: string, level: number): Result {
  const which = first.n === 0 ? 'first' : 'second'
  return undefinedResult(`no trials in the ${which} group`, { method, level, n: first.n + second.n })
}
