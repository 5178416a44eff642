import { normalSf } from '../special/normal-sf.ts'
import type { TestResult } from '../test-result.ts'
import { checkMargin, type NoninferiorityOptions } from '../two-sample/noninferiority-options.ts'
import { checkPairs, type PairedCounts } from './paired-counts.ts'
import { tangoStatistic } from './tango-statistic.ts'

/**
 * Tango's test that the first system is not worse than the second by the margin or more on the same items; higher is better.
 * The default for gates on paired binary outcomes. H₀: p₁ − p₂ ≤ −margin; a small p-value says noninferior. For rates where
 * lower is better give the failures. Pairs must be independent.
 * @param table the four counts of pairs
 * @returns the statistic is z, positive where the data favour noninferiority; undefined without pairs, and without discordant
 * pairs at margin 0
 * @throws RangeError naming the argument and its value
 * @source Tango (1998), Stat. Med. 17:891
 * @example tangoTest({ n11: 8, n10: 0, n01: 0, n00: 8 }, { margin: 0.043 }) // { statistic: 0.8478875, pValue: 0.1982503 }
 */
export function tangoTest(table: PairedCounts, options: NoninferiorityOptions): TestResult {
  const n = checkPairs(table)
  checkMargin(options.margin)
  const result: TestResult = { statistic: null, pValue: null, method: 'Tango score, paired', n, warnings: [] }
  if (n === 0) return { ...result, undefinedReason: 'no pairs: a difference needs at least one' }
  const statistic = tangoStatistic(table.n10, table.n01, n, -options.margin)
  if (statistic === null) return { ...result, undefinedReason: 'no discordant pairs: no spread to compare the difference with' }
  return { ...result, statistic, pValue: normalSf(statistic) }
}
