import type { Numbers } from '../check.ts'
import { categoryCodes } from './category-codes.ts'

/** Ratings packed unit by unit; units with fewer than two ratings are empty, as they cannot disagree. */
export interface PairableRatings {
  /** Distinct values, ascending. */
  values: Float64Array
  /** Positions in `values`; unit u holds codes[starts[u]] … codes[starts[u + 1] − 1]. */
  codes: Int32Array
  starts: Int32Array
  /** All units, and those with two ratings or more. */
  units: number
  pairable: number
}

/** @param ratings a column a rater, all of one length; NaN is missing */
export function pairableRatings(ratings: readonly Numbers[]): PairableRatings {
  const { categories, columns, units } = categoryCodes(ratings)
  const codes = new Int32Array(units * columns.length)
  const starts = new Int32Array(units + 1)
  let end = 0
  let pairable = 0
  for (let unit = 0; unit < units; unit++) {
    const start = end
    for (const column of columns) if (column[unit]! >= 0) codes[end++] = column[unit]!
    if (end - start < 2) end = start
    else pairable++
    starts[unit + 1] = end
  }
  return { values: categories, codes: codes.subarray(0, end), starts, units, pairable }
}
