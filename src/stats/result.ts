/**
 * What every estimator returns. `estimate` and the limits are null where undefined, with the reason: never 0 and never
 * NaN in their place. Estimators add fields of their own beside these.
 */
export interface Result {
  estimate: number | null
  /** Standard error. */
  se?: number | null
  lower: number | null
  upper: number | null
  /** Coverage of the interval, between 0 and 1. */
  level: number
  /** The method in the field's words, such as "Wilson score". */
  method: string
  /** Observations that the estimate was made from. */
  n: number
  clusters?: number
  df?: number | null
  warnings: string[]
  undefinedReason?: string
}

/** A result that cannot be computed, and why. */
export function undefinedResult(reason: string, about: Pick<Result, 'level' | 'method' | 'n'> & Partial<Result>): Result {
  return { estimate: null, lower: null, upper: null, warnings: [], ...about, undefinedReason: reason }
}
