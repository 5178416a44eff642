import type { Estimate } from '../record/estimate.ts'
import { shareEstimate } from './rate.ts'
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
  rows: Iterable<number>,
  judge: SourceColumn,
  people: SourceColumn,
  level?: number,
): AgainstPeople | null {
  const count = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0, judgeMissing: 0 }
  for (const row of rows) {
    if (judge[row] === notAsked) continue
    const truth = people[row]
    if (truth !== happened && truth !== notHappened) continue
    if (judge[row] === happened) count[truth === happened ? 'truePositives' : 'falsePositives']++
    else if (judge[row] === notHappened) count[truth === happened ? 'falseNegatives' : 'trueNegatives']++
    else count.judgeMissing++
  }
  const positives = count.truePositives + count.falseNegatives
  const negatives = count.trueNegatives + count.falsePositives
  if (positives + negatives + count.judgeMissing === 0) return null
  return {
    ...count,
    sensitivity: shareEstimate(count.truePositives, positives, { level, ofWhat: 'trial in which people saw the event' }),
    specificity: shareEstimate(count.trueNegatives, negatives, { level, ofWhat: 'trial in which people did not see the event' }),
  }
}
