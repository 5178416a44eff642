import { checkAllFinite, checkBinary, checkLevel, checkSameLength, type Numbers } from '../check.ts'
import { type Result, undefinedResult } from '../result.ts'
import { normalQuantile } from '../special/normal-quantile.ts'

export interface RocAucOptions {
  /** Default 0.95. */
  level?: number
}

export interface RocAuc extends Result {
  /** Mean precision over the events in order of score, equal scores taken together; null without events. */
  averagePrecision: number | null
  events: number
}

/**
 * Area under the ROC curve: the chance that an item with the event scores above one without, with DeLong's interval, and
 * average precision.
 *
 * Use it for how well a judge ranks items, whatever threshold is set later; it says nothing of calibration
 * ({@link brierScore}) and looks good when events are rare although most alarms are false: read `averagePrecision` beside
 * it, whose value for a useless judge is the event rate.
 *
 * Assumes independent items. Ties count half. DeLong's variance is that of the two samples' placement values; limits are
 * normal, brought into [0, 1], and too narrow near 1 or with few events.
 * @param scores any numbers, higher for more likely events
 * @param outcomes 1 where the event happened, 0 where not, as long as `scores`
 * @returns undefined without both outcomes; with one item of a kind the limits are undefined
 * @throws RangeError on columns of different length, scores that are not finite, outcomes other than 0 and 1
 * @source DeLong, DeLong & Clarke-Pearson (1988), Biometrics 44:837; Sun & Xu (2014) (by ranks); scikit-learn `average_precision_score`
 * @example rocAuc([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]) // { estimate: 0.75, se: 0.3535534, averagePrecision: 0.8333333 }
 */
export function rocAuc(scores: Numbers, outcomes: Numbers, { level = 0.95 }: RocAucOptions = {}): RocAuc {
  checkLevel('level', level)
  checkSameLength('scores', scores, 'outcomes', outcomes)
  checkAllFinite('scores', scores)
  checkBinary('outcomes', outcomes)
  const n = scores.length
  let events = 0
  for (let i = 0; i < n; i++) events += outcomes[i]!
  const others = n - events
  const about = { level, method: 'ROC AUC, DeLong', n, warnings: [] as string[] }
  const order = Int32Array.from(scores, (_, i) => i).sort((i, j) => scores[i]! - scores[j]!)
  const { placements, averagePrecision } = rankedPlacements(order, scores, outcomes, events)
  const found = { averagePrecision: events === 0 ? null : averagePrecision, events }
  if (events === 0 || others === 0) {
    const reason = n === 0 ? 'no items' : events === 0 ? 'no item has the event' : 'every item has the event'
    return { ...undefinedResult(reason, about), se: null, ...found }
  }
  let sum = 0
  for (let i = 0; i < n; i++) if (outcomes[i] === 1) sum += placements[i]!
  const estimate = sum / events
  if (events < 2 || others < 2)
    return {
      ...undefinedResult('one item of a kind has no variance, so the limits are undefined', about),
      estimate,
      se: null,
      ...found,
    }
  let amongEvents = 0
  let amongOthers = 0
  for (let i = 0; i < n; i++) {
    if (outcomes[i] === 1) amongEvents += (placements[i]! - estimate) ** 2
    else amongOthers += (placements[i]! - estimate) ** 2
  }
  const se = Math.sqrt(amongEvents / (events - 1) / events + amongOthers / (others - 1) / others)
  const half = normalQuantile(1 - (1 - level) / 2) * se
  if (se === 0) about.warnings.push('scores separate the outcomes perfectly or not at all: the interval has no width')
  return { ...about, estimate, se, lower: Math.max(0, estimate - half), upper: Math.min(1, estimate + half), ...found }
}

/**
 * Placement of each item, the share of the other kind that it ranks rightly against (ties half), from one walk over the
 * sorted scores; and average precision from the same walk.
 */
function rankedPlacements(order: Int32Array, scores: Numbers, outcomes: Numbers, events: number) {
  const n = order.length
  const placements = new Float64Array(n)
  let averagePrecision = 0
  let eventsBelow = 0
  let othersBelow = 0
  for (let start = 0; start < n; ) {
    let end = start
    let tiedEvents = 0
    while (end < n && scores[order[end]!] === scores[order[start]!]) tiedEvents += outcomes[order[end++]!]!
    const tiedOthers = end - start - tiedEvents
    for (let at = start; at < end; at++) {
      const item = order[at]!
      placements[item] =
        outcomes[item] === 1 ? (othersBelow + tiedOthers / 2) / (n - events) : (events - eventsBelow - tiedEvents / 2) / events
    }
    averagePrecision += (tiedEvents / events) * ((events - eventsBelow) / (n - start))
    eventsBelow += tiedEvents
    othersBelow += tiedOthers
    start = end
  }
  return { placements, averagePrecision }
}
