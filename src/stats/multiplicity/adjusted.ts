import { checkLevel, checkProbability, type Numbers } from '../check.ts'

/** P-values adjusted for being many. */
export interface AdjustedPValues {
  /** In the order given, from 0 to 1; a hypothesis is rejected where it is at most `alpha`. */
  adjusted: number[]
  rejected: boolean[]
  /** How many are rejected. */
  rejections: number
  alpha: number
  method: string
  /** Number of p-values. */
  n: number
  warnings: string[]
}

export interface MultiplicityOptions {
  /** Error rate to hold: familywise or false discoveries, by method; between 0 and 1, 0.05 by default. */
  alpha?: number
}

/** Positions of the p-values from the smallest to the largest. @throws RangeError naming the argument and its value */
export function ascending(pValues: Numbers, alpha: number): Uint32Array {
  checkLevel('alpha', alpha)
  const order = new Uint32Array(pValues.length)
  for (let i = 0; i < pValues.length; i++) {
    checkProbability(`pValues[${i}]`, pValues[i]!)
    order[i] = i
  }
  return order.sort((i, j) => pValues[i]! - pValues[j]! || i - j)
}

/** The result from adjusted values in ascending order; they are made monotone in the given direction and at most 1. */
export function adjustedResult(
  sorted: Float64Array,
  order: Uint32Array,
  monotone: 'stepDown' | 'stepUp' | 'none',
  about: { alpha: number; method: string },
): AdjustedPValues {
  const n = sorted.length
  if (monotone === 'stepDown') for (let i = 1; i < n; i++) sorted[i] = Math.max(sorted[i]!, sorted[i - 1]!)
  if (monotone === 'stepUp') for (let i = n - 2; i >= 0; i--) sorted[i] = Math.min(sorted[i]!, sorted[i + 1]!)
  const adjusted = new Array<number>(n)
  const rejected = new Array<boolean>(n)
  let rejections = 0
  for (let i = 0; i < n; i++) {
    const value = Math.min(1, sorted[i]!)
    adjusted[order[i]!] = value
    rejected[order[i]!] = value <= about.alpha
    if (value <= about.alpha) rejections++
  }
  return { adjusted, rejected, rejections, ...about, n, warnings: [] }
}
