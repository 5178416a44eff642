import { checkBinary, checkLevel, checkProbability, checkSameLength, type Numbers } from '../check.ts'
import { clusteredProportion } from '../cluster/clustered-proportion.ts'
import { kornGraubardBound } from '../cluster/korn-graubard-bound.ts'
import { rateLowerBound } from '../rate/rate-lower-bound.ts'
import { rateUpperBound } from '../rate/rate-upper-bound.ts'
import { wilsonInterval } from '../rate/wilson-interval.ts'
import { zeroEventsUpperBound } from '../rate/zero-events-upper-bound.ts'
import type { Result } from '../result.ts'
import { undefinedResult } from '../result.ts'
import { type Answer, clusterDesign, pick, present, sum } from './answer.ts'
import { suiteRate } from './suite-rate.ts'
import { weightedRate } from './weighted-rate.ts'

export interface RateColumns {
  /** 0 or 1; NaN where no verdict was reached. */
  outcome: Numbers
  /** The statistical cluster of each row, as whole numbers. */
  family?: Numbers
  /** The scenario of each row: needed for the estimand `this suite`. */
  scenario?: Numbers
  /** How many rows of the population each row stands for. */
  weight?: Numbers
}

export interface RateQuestion {
  /** `display`: a two-sided interval. `gate`: a one-sided bound to compare with a margin. Default `display`. */
  purpose?: 'display' | 'gate'
  /** Which bound a gate needs: `upper` shows that a rate is low enough. Default `upper`. */
  side?: 'upper' | 'lower'
  /** Default `scenarios like these`. */
  estimand?: 'this suite' | 'scenarios like these'
  /** Default 0.95. */
  level?: number
  /** ICC₀: the least likeness within families that is assumed where the data cannot tell. Default 0.2. */
  icc?: number
}

/** Up to so many families with an event, or without one, estimate their own design effect badly (docs/methods/clusters.md). */
const fewFamilies = 12

/**
 * The rate of an event, by the method that fits the design: the front door for rates.
 *
 * Independent trials: Wilson to display, Clopper–Pearson for gates. Trials in families: Korn–Graubard, whose design effect is
 * at least that of the declared ICC for gates, and for display where 12 families or fewer show (or lack) the event: there
 * the plain interval covers .85 to .91. No event, or nothing but events: the bound under the declared ICC. One family: the
 * rate stands, and how scenarios like these vary is undefined. `this suite`: variance over epochs only.
 * @param columns one row a trial
 * @throws RangeError naming the argument and its value
 * @example rate({ outcome: [1, 0, 0, 0, 1, 0, 0, 0, 0, 0] }).method // 'Wilson score'
 */
export function rate(columns: RateColumns, question: RateQuestion = {}): Answer {
  const { purpose = 'display', side = 'upper', estimand = 'scenarios like these', level = 0.95, icc = 0.2 } = question
  checkLevel('level', level)
  checkProbability('icc', icc)
  for (const name of ['family', 'scenario', 'weight'] as const) {
    if (columns[name]) checkSameLength('outcome', columns.outcome, name, columns[name])
  }
  const rows = present(columns.outcome)
  const outcome = pick(columns.outcome, rows)
  checkBinary('outcome', outcome)
  const missing = columns.outcome.length - rows.length
  const family = columns.family && pick(columns.family, rows)
  const answer = (result: Result, why: string): Answer => ({ ...result, why, estimand, missing })
  const n = outcome.length
  const events = sum(outcome)

  if (n === 0)
    return answer(undefinedResult('no trial has a verdict', { level, method: 'none', n }), 'there is nothing to estimate from')
  if (columns.weight) {
    return answer(
      weightedRate(outcome, pick(columns.weight, rows), family, level),
      'rows stand for different numbers of others: Korn–Graubard with weights',
    )
  }
  if (estimand === 'this suite') {
    const scenario = columns.scenario ? pick(columns.scenario, rows) : undefined
    return answer(suiteRate(outcome, scenario, level), 'these scenarios and no others: only what repeated epochs vary counts')
  }
  const { clusters, repeated } = clusterDesign(family)
  if (!family || !repeated) {
    const why = family
      ? 'every family holds one trial, so trials are independent'
      : 'trials are taken as independent: no family was given'
    if (purpose === 'display') return answer(wilsonInterval(events, n, { level }), why)
    return answer(
      side === 'upper' ? rateUpperBound(events, n, { level }) : rateLowerBound(events, n, { level }),
      `${why}; a gate needs a bound whose coverage is guaranteed`,
    )
  }
  if (clusters === 1) {
    const result = undefinedResult('one family: how scenarios like these vary cannot be seen in it', {
      level,
      method: 'Korn–Graubard',
      n,
      clusters,
    })
    return answer({ ...result, estimate: events / n }, 'all trials are of one family')
  }
  if (purpose === 'gate') {
    return answer(
      kornGraubardBound(outcome, family, { side, icc, level }),
      `trials come in families; the design effect is at least that of ICC ${icc}, since few rare events cannot estimate it`,
    )
  }
  if (events === 0 || events === n)
    return answer(
      boundary(outcome, family, events === 0, icc, level),
      `no ${events === 0 ? 'event' : 'non-event'} was seen, so the bound is the one-sided one under the declared ICC ${icc}`,
    )
  const [withEvent, without] = familiesWith(outcome, family)
  if (Math.min(withEvent, without) <= fewFamilies) {
    return answer(
      floored(outcome, family, icc, level),
      `trials come in families, and only ${Math.min(withEvent, without)} of ${clusters} show ${withEvent <= without ? 'the event' : 'its absence'}: the design effect is at least that of ICC ${icc}`,
    )
  }
  return answer(
    clusteredProportion(outcome, family, { level }),
    'trials come in families: the effective sample size is what the families show',
  )
}

/** The interval at no events: from 0 to the bound under the declared ICC; mirrored at nothing but events. */
function boundary(outcome: Numbers, family: Numbers, none: boolean, icc: number, level: number): Result {
  const sizes = new Map<number, number>()
  for (let i = 0; i < family.length; i++) sizes.set(family[i]!, (sizes.get(family[i]!) ?? 0) + 1)
  const bound = zeroEventsUpperBound(outcome.length, { familySizes: [...sizes.values()], icc, level })
  const common = { ...bound, clusters: sizes.size }
  return none ? common : { ...common, estimate: 1, lower: 1 - bound.upper!, upper: 1 }
}

/** Two one-sided bounds with the declared design effect as a floor. */
function floored(outcome: Numbers, family: Numbers, icc: number, level: number): Result {
  const oneSided = (1 + level) / 2
  const upper = kornGraubardBound(outcome, family, { side: 'upper', icc, level: oneSided })
  const lower = kornGraubardBound(outcome, family, { side: 'lower', icc, level: oneSided })
  return { ...upper, lower: lower.lower, level, method: `Korn–Graubard, design effect at least that of ICC ${icc}` }
}

/** How many families show the event in at least one trial, and how many its absence. */
function familiesWith(outcome: Numbers, family: Numbers): [number, number] {
  const events = new Set<number>()
  const others = new Set<number>()
  for (let i = 0; i < outcome.length; i++) (outcome[i] === 1 ? events : others).add(family[i]!)
  return [events.size, others.size]
}
