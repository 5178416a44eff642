import { checkCount, type Numbers } from '../check.ts'
import { chiSquareSf } from '../special/chi-square-sf.ts'
import type { TestResult } from '../test-result.ts'

/** Pearson's test, with and without Yates' correction, and the strength of the association. */
export interface ChiSquareTestResult extends TestResult {
  df: number
  /** With Yates' continuity correction; null for tables larger than 2 × 2, for which it is not defined. */
  statisticYates: number | null
  pValueYates: number | null
  /** Cramér's V, from 0 to 1: √(χ²/(n · (min(rows, columns) − 1))). */
  cramersV: number | null
}

/**
 * Pearson's chi-square test of independence in a table of counts.
 * For two or more independent groups with expected counts of 5 and more (otherwise a warning; for 2 × 2 tables then use
 * {@link fisherExact}). Observations must be independent: rows from one family count several times.
 * @param table rows of counts, at least 2 × 2, all of one length
 * @returns undefined when a row or column is empty
 * @throws RangeError naming the argument and its value
 * @source Pearson (1900); Yates (1934); Cramér (1946); R `chisq.test(rbind(c(6, 5), c(6, 4)), correct = FALSE)`
 * @example chiSquareTest([[6, 5], [6, 4]]) // { statistic: 0.06363636, df: 1, pValue: 0.8008382, statisticYates: 0, pValueYates: 1, cramersV: 0.05504819 }
 */
export function chiSquareTest(table: readonly Numbers[]): ChiSquareTestResult {
  const rows = table.length
  const columns = table[0]?.length ?? 0
  if (rows < 2 || columns < 2) throw new RangeError(`table has at least 2 rows and 2 columns, got ${rows} × ${columns}`)
  const rowSums = new Float64Array(rows)
  const columnSums = new Float64Array(columns)
  let n = 0
  table.forEach((row, i) => {
    if (row.length !== columns) throw new RangeError(`table[${i}] has ${columns} counts like the first row, got ${row.length}`)
    for (let j = 0; j < columns; j++) {
      checkCount(`table[${i}][${j}]`, row[j]!)
      rowSums[i]! += row[j]!
      columnSums[j]! += row[j]!
      n += row[j]!
    }
  })
  const df = (rows - 1) * (columns - 1)
  const result: ChiSquareTestResult = {
    statistic: null,
    df,
    pValue: null,
    statisticYates: null,
    pValueYates: null,
    cramersV: null,
    method: 'Pearson chi-square',
    n,
    warnings: [],
  }
  if (rowSums.includes(0) || columnSums.includes(0))
    return { ...result, undefinedReason: 'a row or column of the table is empty' }
  let statistic = 0
  let statisticYates = 0
  let least = Number.POSITIVE_INFINITY
  table.forEach((row, i) => {
    for (let j = 0; j < columns; j++) {
      const expected = (rowSums[i]! / n) * columnSums[j]!
      const distance = Math.abs(row[j]! - expected)
      statistic += distance ** 2 / expected
      statisticYates += (distance - Math.min(0.5, distance)) ** 2 / expected
      least = Math.min(least, expected)
    }
  })
  const twoByTwo = rows === 2 && columns === 2
  return {
    ...result,
    statistic,
    pValue: chiSquareSf(statistic, df),
    statisticYates: twoByTwo ? statisticYates : null,
    pValueYates: twoByTwo ? chiSquareSf(statisticYates, df) : null,
    cramersV: Math.sqrt(statistic / (n * (Math.min(rows, columns) - 1))),
    warnings:
      least < 5 ? [`an expected count is ${Number(least.toPrecision(3))}, under 5: the chi-square approximation is rough`] : [],
  }
}
