import { checkLevel, checkProbability } from '../check.ts'
import { comparePairs, type PairedColumns } from './compare-pairs.ts'
import { compareSamples, type UnpairedColumns } from './compare-samples.ts'
import type { CompareQuestion, Comparison } from './comparison.ts'

/**
 * The difference of two rates, first − second, by the method that fits the design: the front door for comparisons.
 *
 * Paired and independent: Tango's interval and McNemar's mid-p; with fewer than 20 pairs, or fewer than 5 that differ in one
 * direction, square-and-add over Clopper–Pearson limits. Two independent samples: Newcombe's interval and the chi-square test;
 * with fewer than 8 events (or trials without) in one, square-and-add over Clopper–Pearson limits, and Fisher's test where
 * less than 1 is expected. Above 95% confidence the exact limits serve always.
 *
 * In families: CR2 with Satterthwaite degrees of freedom; where 12 families or fewer show the event (or its absence; of
 * pairs, a difference in one direction), square-and-add over Korn–Graubard limits whose design effect is at least that of the
 * declared ICC. The p value turns family totals about 0 (pairs; above 12 families that differ, Student's t) or deals the
 * families out anew (samples). Where so few families could never be significant, 5 or fewer of pairs or 3 against 3, the
 * limits are refused.
 * @throws RangeError naming the argument and its value
 * @example compare({ first: [1, 1, 0, 1], second: [0, 1, 0, 1] }).test // 'McNemar mid-p'
 */
export function compare(columns: PairedColumns | UnpairedColumns, question: CompareQuestion = {}): Comparison {
  const { level = 0.95, icc = 0.2 } = question
  checkLevel('level', level)
  checkProbability('icc', icc)
  checkColumns(columns)
  return isPaired(columns) ? comparePairs(columns, level, icc) : compareSamples(columns, level, icc)
}

/** @throws RangeError where a sample is missing, or a column stands where it would be passed over */
function checkColumns(columns: PairedColumns | UnpairedColumns): void {
  const { first, second } = columns as Partial<PairedColumns | UnpairedColumns>
  for (const [name, value] of Object.entries({ first, second }))
    if (typeof value !== 'object' || value === null)
      throw new RangeError(`${name} is a column (paired), or {outcome, family} (two samples), got ${value}`)
  const own = [first!, second!].map(sample => 'outcome' in sample)
  if (own[0] !== own[1])
    throw new RangeError('first and second are both columns (paired), or both {outcome, family} (two samples)')
  if (own[0] && (columns as Partial<PairedColumns>).family !== undefined)
    throw new RangeError('family of two samples stands inside each: first: {outcome, family}, second: {outcome, family}')
}

function isPaired(columns: PairedColumns | UnpairedColumns): columns is PairedColumns {
  return !('outcome' in columns.first)
}
