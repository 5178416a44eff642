import type { Numbers } from '../check.ts'

/** Ratings as positions in the sorted list of categories. */
export interface CategoryCodes {
  /** Ascending. */
  categories: Float64Array
  /** A column a rater; −1 where the rating is missing. */
  columns: Int32Array[]
  units: number
}

/**
 * Positions of every rating among the categories: the declared ones, or those that occur.
 * @param ratings a column a rater, all of one length; NaN is a missing rating
 * @throws RangeError on unequal columns, infinite ratings, repeated categories, a rating outside the categories
 */
export function categoryCodes(ratings: readonly Numbers[], declared?: Numbers): CategoryCodes {
  const units = ratings[0]?.length ?? 0
  ratings.forEach((column, rater) => {
    if (column.length !== units)
      throw new RangeError(`ratings[${rater}] has ${units} units like ratings[0], got ${column.length}`)
  })
  const categories = declared ? checkedCategories(declared) : usedValues(ratings, units)
  const columns = ratings.map((column, rater) => {
    const codes = new Int32Array(units)
    for (let unit = 0; unit < units; unit++) {
      const rating = column[unit]!
      const code = Number.isNaN(rating) ? -1 : position(categories, rating)
      if (categories[code] !== rating && code >= 0)
        throw new RangeError(`ratings[${rater}][${unit}] is one of the categories, got ${rating}`)
      codes[unit] = code
    }
    return codes
  })
  return { categories, columns, units }
}

function checkedCategories(declared: Numbers): Float64Array {
  const categories = Float64Array.from(declared).sort()
  categories.forEach((category, i) => {
    if (!Number.isFinite(category)) throw new RangeError(`categories are finite numbers, got ${category}`)
    if (category === categories[i - 1]) throw new RangeError(`categories are distinct, got ${category} twice`)
  })
  return categories
}

/** Distinct ratings, ascending. Sorting beats a hash map tenfold when most are distinct. */
function usedValues(ratings: readonly Numbers[], units: number): Float64Array {
  const all = new Float64Array(ratings.length * units)
  let n = 0
  ratings.forEach((column, rater) => {
    for (let unit = 0; unit < units; unit++) {
      const rating = column[unit]!
      if (Number.isNaN(rating)) continue
      if (!Number.isFinite(rating)) throw new RangeError(`ratings[${rater}][${unit}] is a finite number or NaN, got ${rating}`)
      all[n++] = rating
    }
  })
  const sorted = all.subarray(0, n).sort()
  let distinct = 0
  for (let i = 0; i < n; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[distinct++] = sorted[i]!
  return sorted.slice(0, distinct)
}

/** Where `value` stands, or the first category above it. */
function position(categories: Float64Array, value: number): number {
  let low = 0
  let high = categories.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (categories[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
