/**
 * What every test returns. `statistic` and `pValue` are null where undefined, with the reason: never NaN and never a
 * number in their place.
 */
export interface TestResult {
  statistic: number | null
  df?: number | null
  pValue: number | null
  /** The method in the field's words, such as "McNemar mid-p". */
  method: string
  /** Observations that the test was made from. */
  n: number
  warnings: string[]
  undefinedReason?: string
}

/** Direction of the alternative hypothesis. */
export type Alternative = 'twoSided' | 'less' | 'greater'

/** @throws RangeError */
export function checkAlternative(value: string): void {
  if (value !== 'twoSided' && value !== 'less' && value !== 'greater')
    throw new RangeError(`alternative is "twoSided", "less" or "greater", got ${JSON.stringify(value)}`)
}
