import { checkBinary, checkSameLength, type Numbers } from '../check.ts'
import { clusterIndex } from '../cluster/cluster-index.ts'

/** A 2 × 2 table a stratum, by columns: rows group 0 and 1, columns event and no event. */
export interface StratifiedTables {
  /** Group 0 (reference), event. */
  a: Numbers
  /** Group 0, no event. */
  b: Numbers
  /** Group 1 (focal), event. */
  c: Numbers
  /** Group 1, no event. */
  d: Numbers
}

/**
 * The 2 × 2 tables of {@link mantelHaenszel} from rows.
 * @param rows outcome (1 is the event) and group (0 reference, 1 focal), each 0 or 1, and a whole-number code a stratum
 * @returns columns of counts, strata in ascending order of their codes
 * @throws RangeError naming the column, the index and the value
 * @example stratifiedCounts({ outcome: [1, 0, 1, 1], group: [0, 1, 0, 1], stratum: [7, 7, 9, 9] }) // { a: [1, 1], b: [0, 0], c: [0, 1], d: [1, 0] }
 */
export function stratifiedCounts({
  outcome,
  group,
  stratum,
}: {
  outcome: Numbers
  group: Numbers
  stratum: Numbers
}): StratifiedTables {
  checkSameLength('outcome', outcome, 'group', group)
  checkBinary('outcome', outcome)
  checkBinary('group', group)
  const { index, count } = clusterIndex('stratum', stratum, 'outcome', outcome)
  const [a, b, c, d] = [new Float64Array(count), new Float64Array(count), new Float64Array(count), new Float64Array(count)]
  for (let i = 0; i < outcome.length; i++) {
    const cell = group[i] === 0 ? (outcome[i] === 1 ? a : b) : outcome[i] === 1 ? c : d
    cell[index[i]!]!++
  }
  return { a, b, c, d }
}
