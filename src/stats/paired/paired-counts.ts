import { checkCount, checkLevel } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'

/** Counts of items judged twice: the first digit is the outcome of the first system, the second that of the second. */
export interface PairedCounts {
  /** Both succeed. */
  n11: number
  /** Only the first succeeds. */
  n10: number
  /** Only the second succeeds. */
  n01: number
  /** Neither succeeds. */
  n00: number
}

/** Options of every interval for paired rates. */
export interface PairedOptions {
  /** Coverage of the interval, between 0 and 1; 0.95 by default. */
  level?: number
}

/** @returns the number of pairs. @throws RangeError naming the argument and its value */
export function checkPairs(table: PairedCounts, level = 0.95): number {
  checkCount('n11', table.n11)
  checkCount('n10', table.n10)
  checkCount('n01', table.n01)
  checkCount('n00', table.n00)
  checkLevel('level', level)
  return table.n11 + table.n10 + table.n01 + table.n00
}

/** A comparison of no pairs. */
export function noPairs(method: string, level: number): Result {
  return undefinedResult('no pairs: a difference needs at least one', { method, level, n: 0 })
}
