import { cautiousDesignEffect, fewFamilies } from '../cluster/cautious-design-effect.ts'
import { type ClusterIndex, clusterIndex, meanClusterSizePerRow } from '../cluster/cluster-index.ts'
import { familySpread } from '../cluster/family-spread.ts'
import { type Result, undefinedResult } from '../result.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'
import { cumulativeIncidence } from '../survival/cumulative-incidence.ts'
import { effectiveSizeLimits } from '../survival/effective-size-limits.ts'
import { survivalLimits } from '../survival/survival-limits.ts'
import { sum } from './answer.ts'

/**
 * Log-log limits need as many violations, and as many without one: with all watched to the turn a tail reaches 5% from 8, 4.2% from 20
 * (exact enumeration, 20 to 1000 conversations). Above 95% confidence exact limits are taken always, as for rates.
 */
const logLogFrom = 20

/** Checked columns without missing rows; status 0 censored, 1 violation, 2 gone for good. */
export interface Conversations {
  turn: Float64Array
  status: Float64Array
  /** Only where families repeat. */
  family: Float64Array | undefined
}

/** Turn by turn: how many were still open, and how they ended there. */
export interface OpenTurn {
  turn: number
  atRisk: number
  violations: number
  exits: number
  /** Share without any ending just before the turn, by Kaplan–Meier. */
  openBefore: number
}

/** A share with its limits, and why these. */
export type Share = Result & { why: string }

/** What is known of the share at one turn, before its limits. */
interface Estimated extends OpenTurn {
  share: number
  /** As of independent conversations. */
  se: number
  /** Over families. */
  robustSe: number
  /** Up to and including the turn. */
  violationsSoFar: number
  estimator: string
}

/** The share with a violation up to each turn. */
export function sharesByTurn(rows: Conversations, turns: readonly OpenTurn[], level: number, icc: number): Share[] {
  const { turn, status, family } = rows
  const estimator = turns.some(one => one.exits > 0) ? 'Aalen–Johansen' : 'Kaplan–Meier'
  const columns = { time: turn, cause: status }
  const plain = cumulativeIncidence(columns, { causes: 2, level })
  const robust = family && cumulativeIncidence({ ...columns, cluster: family }, { causes: 2, level })
  const families = family && clusterIndex('family', family, 'turn', turn)
  let at = -1
  let violationsSoFar = 0
  return turns.map(one => {
    if (plain.time[at + 1] === one.turn) at++
    violationsSoFar += one.violations
    // Where all that were left had a violation, the product of the shares is 1 but for rounding.
    const share = at < 0 ? 0 : plain.causes[0]!.incidence[at]!
    const whole = share > 1 - 1e-12
    const known: Estimated = {
      ...one,
      share: whole ? 1 : share,
      se: at < 0 || whole ? 0 : plain.causes[0]!.se[at]!,
      robustSe: at < 0 || whole ? 0 : (robust?.causes[0]?.se[at] ?? 0),
      violationsSoFar,
      estimator,
    }
    return families ? shareOfFamilies(known, rows, families, level, icc) : shareAlone(known, turn.length, level)
  })
}

function shareAlone(known: Estimated, n: number, level: number): Share {
  const { share, se, violationsSoFar, estimator } = known
  const without = se > 0 ? (share * (1 - share) ** 2) / se ** 2 : 0
  const about = { estimate: share, se, level, n, warnings: [] }
  if (level > 0.95 || violationsSoFar < logLogFrom || without < logLogFrom) {
    return {
      ...about,
      ...effectiveSizeLimits(share, { ...known, level }),
      method: `${estimator}, Clopper–Pearson at the effective size`,
      why: `${violationsSoFar} violations so far: log-log limits need ${logLogFrom}, as many without one, and no more than 95% confidence`,
    }
  }
  const { lower, upper } = survivalLimits(1 - share, se, normalQuantile((1 + level) / 2), 'log-log')
  return {
    ...about,
    lower: 1 - upper!,
    upper: 1 - lower!,
    method: `${estimator}, log-log limits`,
    why: `${violationsSoFar} violations so far, conversations taken as independent`,
  }
}

function shareOfFamilies(known: Estimated, rows: Conversations, families: ClusterIndex, level: number, icc: number): Share {
  const { share, se, robustSe, estimator } = known
  const clusters = families.count
  const n = rows.turn.length
  const method = `${estimator}, Clopper–Pearson at the effective size of families`
  const about = { estimate: share, level, n, clusters, method }
  if (clusters === 1) {
    const reason = 'one family: how scenarios like these vary cannot be seen in it'
    return { ...undefinedResult(reason, about), why: 'all conversations are of one family' }
  }
  const oneSided = (1 + level) / 2
  const { anovaIcc, showing } = familiesByTurn(rows, families, known.turn)
  const meanSize = meanClusterSizePerRow(families.sizes)
  const { designEffect, floored } = cautiousDesignEffect(
    {
      estimated: se > 0 ? (robustSe / se) ** 2 : null,
      anovaIcc,
      meanSize,
      clusters,
      effectiveClusters: n / meanSize,
      showing,
    },
    { icc, oneSided, floor: 'few' },
  )
  const t = studentTQuantile(oneSided, clusters - 1) / studentTQuantile(oneSided, n - 1)
  return {
    ...about,
    ...effectiveSizeLimits(share, { ...known, designEffect: designEffect * t ** 2, level }),
    se: robustSe,
    warnings: [],
    why: !floored
      ? 'conversations come in families: the effective sample size is what the families show'
      : showing > fewFamilies
        ? `conversations come in families, so unequal that ${clusters} count as ${(n / meanSize).toFixed(1)}: the design effect is at least that of ICC ${icc}`
        : `conversations come in families, and only ${showing} of ${clusters} show a violation so far (or its absence): the design effect is at least that of ICC ${icc}`,
  }
}

/**
 * How many families show a violation up to the turn, or a conversation without one (the fewer of the two), and the ICC of violations up
 * to the turn among conversations that were watched until then or had ended.
 */
function familiesByTurn({ turn, status }: Conversations, { index, count }: ClusterIndex, last: number) {
  const [withOne, without] = [new Uint8Array(count), new Uint8Array(count)]
  const [sizes, events] = [new Float64Array(count), new Float64Array(count)]
  index.forEach((family, i) => {
    const violation = status[i] === 1 && turn[i]! <= last
    const shown = violation ? withOne : without
    shown[family] = 1
    if (status[i] === 0 && turn[i]! < last) return
    sizes[family]!++
    if (violation) events[family]!++
  })
  const watched = sizes.filter(size => size > 0)
  const { anovaIcc } = familySpread(
    watched,
    events.filter((_, family) => sizes[family]! > 0),
  )
  return { anovaIcc, showing: Math.min(sum(withOne), sum(without)) }
}
