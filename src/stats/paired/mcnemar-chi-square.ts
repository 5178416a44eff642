import { checkCount } from '../check.ts'
import { chiSquareSf } from '../special/chi-square-sf.ts'
import type { TestResult } from '../test-result.ts'

export interface McnemarChiSquareOptions {
  /** Subtract 1 from |b − c| (Edwards); false by default. With b = c nothing is subtracted, as in R. */
  continuity?: boolean
}

/**
 * McNemar's chi-square test of two paired rates, (b − c)²/(b + c) on one degree of freedom.
 * For many discordant pairs, and to reproduce published numbers; {@link mcnemarMidP} holds at every size. Under 10 discordant
 * pairs a warning. Pairs must be independent.
 * @param n10 pairs in which only the first succeeds
 * @param n01 pairs in which only the second does
 * @returns undefined without discordant pairs; `n` counts them
 * @throws RangeError naming the argument and its value
 * @source McNemar (1947), Psychometrika 12:153; R `mcnemar.test(rbind(c(5, 1), c(7, 5)), correct = FALSE)`
 * @example mcnemarChiSquare(1, 7) // { statistic: 4.5, df: 1, pValue: 0.03389485, n: 8 }
 */
export function mcnemarChiSquare(n10: number, n01: number, options: McnemarChiSquareOptions = {}): TestResult {
  const { continuity = false } = options
  checkCount('n10', n10)
  checkCount('n01', n01)
  const n = n10 + n01
  const method = continuity ? 'McNemar chi-square with continuity correction' : 'McNemar chi-square'
  const result: TestResult = { statistic: null, df: 1, pValue: null, method, n, warnings: [] }
  if (n === 0) return { ...result, undefinedReason: 'no discordant pairs' }
  const distance = Math.abs(n10 - n01)
  const statistic = (distance - (continuity && distance > 0 ? 1 : 0)) ** 2 / n
  const warnings = n < 10 ? [`only ${n} discordant pairs: use the mid-p or the exact test`] : []
  return { ...result, statistic, pValue: chiSquareSf(statistic, 1), warnings }
}
