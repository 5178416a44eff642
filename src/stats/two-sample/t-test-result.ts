import type { Result } from '../result.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'
import { studentTSf } from '../special/student-t-sf.ts'

/** A t test: `estimate` is the difference of means with its interval, `pValue` two-sided. */
export interface TTestResult extends Result {
  /** t; null where undefined. */
  statistic: number | null
  df: number | null
  pValue: number | null
}

export interface TTestOptions {
  /** Coverage of the interval, between 0 and 1; 0.95 by default. */
  level?: number
}

/** The test and interval of a difference with a standard error above 0. */
export function tTestOf(
  estimate: number,
  se: number,
  df: number,
  about: { level: number; method: string; n: number },
): TTestResult {
  const statistic = estimate / se
  const half = studentTQuantile(1 - (1 - about.level) / 2, df) * se
  const pValue = Math.min(1, 2 * studentTSf(Math.abs(statistic), df))
  return { estimate, se, statistic, df, pValue, lower: estimate - half, upper: estimate + half, ...about, warnings: [] }
}

/** A test that cannot be made; the difference stands where it is known. */
export function undefinedTTest(
  reason: string,
  about: { level: number; method: string; n: number; estimate?: number; se?: number },
): TTestResult {
  return {
    estimate: null,
    se: null,
    lower: null,
    upper: null,
    statistic: null,
    df: null,
    pValue: null,
    ...about,
    warnings: [],
    undefinedReason: reason,
  }
}
