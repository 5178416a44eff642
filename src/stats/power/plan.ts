/** A planned sample size. */
export interface SampleSizeResult {
  /** As the formula gives it, not rounded; null where no size would do. */
  n: number | null
  /** The whole number at or above n. */
  required: number | null
  method: string
  warnings: string[]
  undefinedReason?: string
}

/** The power of a planned test. */
export interface PowerResult {
  power: number | null
  method: string
  warnings: string[]
  undefinedReason?: string
}

/** n as the formula gives it, with the whole number that does; rounding errors do not add one. */
export function sampleSize(n: number, method: string): SampleSizeResult {
  return { n, required: wholeAbove(n), method, warnings: [] }
}

export function noSampleSize(undefinedReason: string, method: string): SampleSizeResult {
  return { n: null, required: null, method, warnings: [], undefinedReason }
}

export function wholeAbove(n: number): number {
  return Math.ceil(n - 1e-13 * n)
}
