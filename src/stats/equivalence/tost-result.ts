import { type Result, undefinedResult } from '../result.ts'
import { checkAlpha, checkMargins, intervalOfTwoOneSided, pGreaterThan, pLessThan, type TDifference } from './one-sided-t.ts'

export interface TostOptions {
  /** Differences at or below it are not equivalent; usually negative. */
  lowerMargin: number
  /** Differences at or above it are not equivalent. */
  upperMargin: number
  /** Level of each one-sided test; 0.05 by default. The interval has level 1 − 2α. */
  alpha?: number
}

export interface TostResult extends Result {
  /** Against H0: difference ≤ lowerMargin. */
  pLower: number | null
  /** Against H0: difference ≥ upperMargin. */
  pUpper: number | null
  /** The larger of the two. */
  pValue: number | null
  /** pValue < α, which is: the interval lies within the margins. */
  equivalent: boolean | null
}

/** @throws RangeError */
export function checkTost({ lowerMargin, upperMargin, alpha = 0.05 }: TostOptions): void {
  checkMargins(lowerMargin, upperMargin)
  checkAlpha(alpha)
}

/** Both tests of a difference on t. */
export function tostOf(
  difference: TDifference,
  { lowerMargin, upperMargin, alpha = 0.05 }: TostOptions,
  { method, n }: { method: string; n: number },
): TostResult {
  const pLower = pGreaterThan(difference, lowerMargin)
  const pUpper = pLessThan(difference, upperMargin)
  const pValue = Math.max(pLower, pUpper)
  const interval = intervalOfTwoOneSided(difference, alpha)
  return { ...difference, ...interval, method, n, warnings: [], pLower, pUpper, pValue, equivalent: pValue < alpha }
}

/** Tests that cannot be made; the difference stands where it is known. */
export function undefinedTost(
  reason: string,
  estimate: number | null,
  { alpha = 0.05 }: TostOptions,
  { method, n }: { method: string; n: number },
): TostResult {
  const about = { level: 1 - 2 * alpha, method, n, se: null, df: null, estimate }
  return { ...undefinedResult(reason, about), pLower: null, pUpper: null, pValue: null, equivalent: null }
}
