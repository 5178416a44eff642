import type { Estimate } from '../record/estimate.ts'
import type { RunTable } from '../store/run-table.ts'
import { shareOf } from './rate.ts'
import { type SourceColumn, sourceStates } from './source-states.ts'

/** A judge beside the people, over the trials on which both reached a verdict. */
export interface AgainstPeople {
  truePositives: number
  falsePositives: number
  falseNegatives: number
  trueNegatives: number
  /** Trials with a verdict of the people and none of the judge. */
  judgeMissing: number
  sensitivity: Estimate
  specificity: Estimate
}

const happened = sourceStates.indexOf('happened')
const notHappened = sourceStates.indexOf('not-happened')
const notAsked = sourceStates.indexOf('not-asked')

/**
 * Null where people have given no verdict on any of these rows.
 * @param rows trials that completed
 */
export function againstPeople(
  table: RunTable,
  rows: readonly number[],
  judge: SourceColumn,
  people: SourceColumn,
  level?: number,
): AgainstPeople | null {
  const asked = rows.filter(row => judge[row] !== notAsked && (people[row] === happened || people[row] === notHappened))
  if (asked.length === 0) return null
  const both = asked.filter(row => judge[row] === happened || judge[row] === notHappened)
  const positives = both.filter(row => people[row] === happened)
  const negatives = both.filter(row => people[row] === notHappened)
  const found = positives.map(row => (judge[row] === happened ? 1 : 0))
  const cleared = negatives.map(row => (judge[row] === notHappened ? 1 : 0))
  const count = (column: readonly number[], value: number) => column.filter(one => one === value).length
  return {
    truePositives: count(found, 1),
    falsePositives: count(cleared, 0),
    falseNegatives: count(found, 0),
    trueNegatives: count(cleared, 1),
    judgeMissing: asked.length - both.length,
    sensitivity: shareOf(table, positives, found, 'trial in which people saw the event', level),
    specificity: shareOf(table, negatives, cleared, 'trial in which people did not see the event', level),
  }
}
