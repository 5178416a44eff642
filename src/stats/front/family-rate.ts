import type { Numbers } from '../check.ts'
import { fewFamilies, strongIcc } from '../cluster/cautious-design-effect.ts'
import { clusterIndex } from '../cluster/cluster-index.ts'
import { clusteredCountCdf } from '../cluster/clustered-count-cdf.ts'
import { type KornGraubardIntervalResult, kornGraubardInterval } from '../cluster/korn-graubard-interval.ts'
import { zeroEventsUpperBound } from '../rate/zero-events-upper-bound.ts'
import type { Result } from '../result.ts'
import { sum } from './answer.ts'
import { levelOfBoth } from './one-sided.ts'

/** Below so many effective families one of them decides how the rate varies. */
const dominated = 5

/** The bound of a gate were the trials of a family as alike as an ICC of 0.5. */
export interface Sensitivity {
  icc: number
  bound: number
}

/** What a gate's bound is held against, and how sure it is to be. */
export interface GateTerms {
  side: 'upper' | 'lower'
  icc: number
  level: number
  margin: number | undefined
}

/** The interval to display: see {@link kornGraubardInterval}. At no event, or nothing but events, with the bounds of other assumptions. */
export function displayedFamilies(
  outcome: Numbers,
  family: Numbers,
  icc: number,
  level: number,
): { result: Result; why: string } {
  const result = kornGraubardInterval(outcome, family, { level, icc })
  const { estimate, clusters, showing, effectiveClusters } = result
  if (estimate === 0 || estimate === 1) {
    const [what, sizes] = [estimate === 0 ? 'event' : 'non-event', familySizes(outcome, family)]
    const bounds = zeroEventsUpperBound(outcome.length, { familySizes: sizes, icc, level: (1 + level) / 2 })
    return {
      result: { ...bounds, ...result },
      why: `no ${what} was seen, so the limit is the one under the declared ICC ${icc}: nothing tells how alike trials are`,
    }
  }
  if (result.method === 'Korn–Graubard')
    return { result, why: 'trials come in families: the effective sample size is what the families show' }
  if (showing > fewFamilies) {
    const why = `trials come in families, so unequal that ${clusters} count as ${effectiveClusters.toFixed(1)}: the design effect is at least that of ICC ${icc}`
    return { result, why }
  }
  const what = sum(outcome) <= outcome.length / 2 ? 'the event' : 'its absence'
  return {
    result,
    why: `trials come in families, and only ${showing} of ${clusters} show ${what}: the design effect is at least that of ICC ${icc}`,
  }
}

/**
 * The one-sided bound of a gate, whose design effect is at least that of the declared ICC, beside the bound at 0.5, and whether it is to
 * be doubted.
 */
export function gatedFamilies(
  outcome: Numbers,
  family: Numbers,
  { side, icc, level, margin }: GateTerms,
): { result: Result; sensitivity: Sensitivity; doubt: string | null } {
  const at = (least: number) => kornGraubardInterval(outcome, family, { level: levelOfBoth(level), icc: least, floor: 'always' })
  const result = at(icc)
  const bound = result[side]!
  return {
    result: {
      ...result,
      method: `Korn–Graubard one-sided ${side} bound, ICC at least ${icc}`,
      level,
      lower: side === 'lower' ? bound : 0,
      upper: side === 'upper' ? bound : 1,
    },
    sensitivity: { icc: strongIcc, bound: at(strongIcc)[side]! },
    doubt: icc < strongIcc ? gateDoubt(outcome, family, bound, result, { side, icc, level, margin }) : null,
  }
}

/**
 * Few events cannot tell how alike trials are, so the bound rests on the declaration. Were the ICC 0.5, would a rate at the margin show as
 * few by chance in more than 1 − level of all runs? That is computed exactly, for Beta distributed family rates. Without a margin the
 * bound itself stands for it, and then only where one family or none shows the event: a margin elsewhere might not be in doubt.
 */
function gateDoubt(
  outcome: Numbers,
  family: Numbers,
  bound: number,
  { showing, clusters, effectiveClusters }: KornGraubardIntervalResult,
  { side, icc, level, margin }: GateTerms,
): string | null {
  const passes = margin === undefined || (side === 'upper' ? bound <= margin : bound >= margin)
  if (passes && showing > fewFamilies && effectiveClusters < dominated)
    return `the bound rests on the declared ICC of ${icc}, since families are so unequal that ${clusters} count as ${effectiveClusters.toFixed(1)}; try more of the small ones`
  if (!passes || Math.min(showing, effectiveClusters) > (margin === undefined ? 1 : fewFamilies)) return null
  const limit = margin ?? bound
  const rate = side === 'upper' ? limit : 1 - limit
  const [events, few] = side === 'upper' ? [sum(outcome), 'few'] : [outcome.length - sum(outcome), 'few failures']
  if (!(rate > 0 && rate < 1)) return null
  const chance = clusteredCountCdf(events, familySizes(outcome, family), rate, strongIcc)
  if (chance <= 1 - level) return null
  return `the bound rests on the declared ICC of ${icc}, since ${showing} ${showing === 1 ? 'family shows' : 'families show'} the event: at an ICC of ${strongIcc} a rate of ${Number(limit.toPrecision(3))} would show so ${few} in ${(100 * chance).toFixed(0)}% of runs; add families`
}

function familySizes(outcome: Numbers, family: Numbers): Float64Array {
  return clusterIndex('family', family, 'outcome', outcome).sizes
}
