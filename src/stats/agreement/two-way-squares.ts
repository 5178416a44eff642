import type { Numbers } from '../check.ts'

/**
 * Sums of squares of a two-way layout, over the subjects (rows) with every rating.
 * @param ratings a column a rater, all of one length; NaN is missing
 */
export function twoWaySquares(ratings: readonly Numbers[]) {
  const k = ratings.length
  const rows = ratings[0]?.length ?? 0
  const raterMean = new Float64Array(k)
  const subjectMean = new Float64Array(rows)
  let n = 0
  ratings.forEach((column, rater) => {
    if (column.length !== rows)
      throw new RangeError(`ratings[${rater}] has ${rows} subjects like ratings[0], got ${column.length}`)
    for (let subject = 0; subject < rows; subject++) {
      if (Math.abs(column[subject]!) === Number.POSITIVE_INFINITY)
        throw new RangeError(`ratings[${rater}][${subject}] is a finite number or NaN, got ${column[subject]}`)
      subjectMean[subject]! += column[subject]! / k
    }
  })
  for (const mean of subjectMean) if (!Number.isNaN(mean)) n++
  let grand = 0
  ratings.forEach((column, rater) => {
    for (let subject = 0; subject < rows; subject++)
      if (!Number.isNaN(subjectMean[subject]!)) raterMean[rater]! += column[subject]! / n
    grand += raterMean[rater]! / k
  })
  const squares = { subjects: 0, raters: 0, error: 0, total: 0 }
  let size = 0
  for (const mean of raterMean) squares.raters += n * (mean - grand) ** 2
  for (let subject = 0; subject < rows; subject++) {
    const mean = subjectMean[subject]!
    if (Number.isNaN(mean)) continue
    squares.subjects += k * (mean - grand) ** 2
    for (let rater = 0; rater < k; rater++) {
      const x = ratings[rater]![subject]!
      size += x ** 2
      squares.error += (x - mean - raterMean[rater]! + grand) ** 2
      squares.total += (x - grand) ** 2
    }
  }
  // Sums of squares at the size of rounding error are zero.
  for (const part of ['subjects', 'raters', 'error', 'total'] as const) if (squares[part] <= 1e-29 * size) squares[part] = 0
  return { n, dropped: rows - n, squares }
}
