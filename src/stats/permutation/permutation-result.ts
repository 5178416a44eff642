import type { Random } from '../../base/random.ts'
import { checkCount } from '../check.ts'
import type { TestResult } from '../test-result.ts'

export interface PermutationOptions {
  /** Needed where there are too many arrangements to enumerate; never used otherwise. */
  random?: Random
  /** Arrangements drawn at random then; 9999 by default. */
  draws?: number
}

export interface PermutationResult extends TestResult {
  /** The same as `pValue`. */
  pTwoSided: number | null
  pGreater: number | null
  pLess: number | null
  /** Arrangements seen: all, or those drawn. */
  draws: number
  /** All arrangements were seen: the p values are exact. */
  enumerated: boolean
}

/** As many arrangements are enumerated, at most. */
export const MAX_ARRANGEMENTS = 2 ** 22

/** @throws RangeError */
export function checkDraws(draws: number): void {
  checkCount('draws', draws)
  if (draws === 0) throw new RangeError('draws is a whole number above 0, got 0')
}

export function undefinedPermutation(reason: string, about: { method: string; n: number }): PermutationResult {
  const none = { statistic: null, pValue: null, pTwoSided: null, pGreater: null, pLess: null }
  return { ...none, draws: 0, enumerated: false, ...about, warnings: [], undefinedReason: reason }
}

/** Binomial coefficient, exact while it matters and large beyond. */
export function arrangements(n: number, k: number): number {
  let count = 1
  for (let i = 1; i <= Math.min(k, n - k); i++) count = Math.round((count * (n - i + 1)) / i)
  return count
}
