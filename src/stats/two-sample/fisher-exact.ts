import { checkCount, checkLevel } from '../check.ts'
import { firstTrue } from '../rate/binomial-test.ts'
import type { Result } from '../result.ts'
import { hypergeometricCdf } from '../special/hypergeometric-cdf.ts'
import { hypergeometricPmf } from '../special/hypergeometric-pmf.ts'
import { conditionalOddsRatio } from './conditional-odds-ratio.ts'

/** A 2 × 2 table of counts: rows are groups, columns outcomes. */
export type TwoByTwo = readonly [readonly [number, number], readonly [number, number]]

export interface FisherExactOptions {
  /** Coverage of the limits of the odds ratio, between 0 and 1; 0.95 by default. */
  level?: number
}

/** Fisher's test; `estimate` is the conditional odds ratio, `pValue` two-sided. */
export interface FisherExactResult extends Result {
  /** The upper left count. */
  statistic: number
  pValue: number
  /** One-sided: the odds ratio is below 1. */
  pLess: number
  /** One-sided: the odds ratio is above 1. */
  pGreater: number
}

/** @throws RangeError on a table that is not 2 × 2, or of no counts */
export function checkTable(table: TwoByTwo): void {
  const rows: readonly ArrayLike<number>[] = table
  if (rows?.length !== 2 || rows.some(row => row?.length !== 2))
    throw new RangeError(`table has two rows of two counts, got ${JSON.stringify(table)}`)
  for (const i of [0, 1] as const) for (const j of [0, 1] as const) checkCount(`table[${i}][${j}]`, table[i][j])
}

/**
 * Fisher's exact test of a 2 × 2 table, with the conditional odds ratio and its exact limits.
 * For two independent rates with few counts; conservative. For the same items twice use {@link mcnemarMidP}. Observations
 * must be independent. Conditions on both margins (hypergeometric distribution); two-sided it sums every table no likelier
 * than the one seen (within a relative 10⁻⁷).
 * @param table counts [[a, b], [c, d]]
 * @returns the odds ratio is 0 or Infinity when the upper left count is as small or as large as the margins allow. With an
 * empty row or column the data say nothing: p-values 1, odds ratio 0 with limits 0 and Infinity as in R, and a warning
 * @throws RangeError naming the argument and its value
 * @source Fisher (1935), The Design of Experiments; R `fisher.test(rbind(c(3, 1), c(1, 3)))`
 * @example fisherExact([[3, 1], [1, 3]]) // { pValue: 0.4857143, pGreater: 0.2428571, estimate: 6.40832, lower: 0.2117356, upper: 626.2435 }
 */
export function fisherExact(table: TwoByTwo, options: FisherExactOptions = {}): FisherExactResult {
  const { level = 0.95 } = options
  checkLevel('level', level)
  checkTable(table)
  const [[a, b], [c, d]] = table
  const [white, black, draws] = [a + c, b + d, a + b]
  const least = Math.max(0, draws - black)
  const most = Math.min(white, draws)
  const below = (k: number) => hypergeometricCdf(k, white, black, draws)
  const above = (k: number) => hypergeometricCdf(draws - k, black, white, draws)
  const limit = hypergeometricPmf(a, white, black, draws) * (1 + 1e-7)
  const asRare = (k: number) => hypergeometricPmf(k, white, black, draws) <= limit
  const mode = Math.min(most, Math.max(least, Math.floor(((draws + 1) * (white + 1)) / (white + black + 2))))
  const firstAbove = firstTrue(mode, most, asRare)
  const lastBelow = mode - firstTrue(0, mode - least, j => asRare(mode - j))
  const pValue = firstAbove - lastBelow <= 1 ? 1 : Math.min(1, below(lastBelow) + above(firstAbove))
  return {
    ...conditionalOddsRatio(a, white, black, draws, level),
    statistic: a,
    pValue,
    pLess: below(a),
    pGreater: above(a),
    level,
    method: 'Fisher exact, conditional odds ratio',
    n: a + b + c + d,
    warnings: least === most ? ['a row or column is empty: the table says nothing about the odds ratio'] : [],
  }
}
