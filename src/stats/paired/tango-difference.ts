import type { Result } from '../result.ts'
import { findRoot } from '../special/find-root.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { checkPairs, noPairs, type PairedCounts, type PairedOptions } from './paired-counts.ts'
import { tangoStatistic } from './tango-statistic.ts'

/**
 * Tango's score interval for the difference of two paired rates, first − second.
 * The default for paired comparisons of binary outcomes: close to nominal with few discordant pairs, and it keeps a width
 * with none. Agrees with {@link tangoTest}. Pairs must be independent: with families use a clustered difference.
 * Found as the roots of the score statistic, not by a closed-form approximation.
 * @param table the four counts of pairs
 * @returns undefined without pairs
 * @throws RangeError naming the argument and its value
 * @source Tango (1998), Stat. Med. 17:891
 * @example tangoDifference({ n11: 20, n10: 3, n01: 0, n00: 9 }) // { estimate: 0.09375, lower: -0.02347725, upper: 0.2421815 }
 */
export function tangoDifference(table: PairedCounts, options: PairedOptions = {}): Result {
  const { level = 0.95 } = options
  const method = 'Tango score, paired'
  const n = checkPairs(table, level)
  if (n === 0) return noPairs(method, level)
  const z = normalQuantile(1 - (1 - level) / 2)
  const { n10, n01 } = table
  const estimate = (n10 - n01) / n
  // The statistic falls from +∞ to −∞ as the hypothetical difference rises.
  const statistic = (delta: number) => tangoStatistic(n10, n01, n, delta) ?? 0
  const lower = n01 === n ? -1 : findRoot(delta => statistic(delta) - z, -1, estimate)
  const upper = n10 === n ? 1 : findRoot(delta => statistic(delta) + z, estimate, 1)
  return { estimate, lower, upper, level, method, n, warnings: [] }
}
