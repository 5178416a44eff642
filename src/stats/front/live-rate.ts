import { checkBinary, checkLevel, checkOneOf, checkProbability, checkSameLength, type Numbers } from '../check.ts'
import { cautiousDesignEffect } from '../cluster/cautious-design-effect.ts'
import { clusterIndex, clusterTotals } from '../cluster/cluster-index.ts'
import { familySpread } from '../cluster/family-spread.ts'
import { undefinedResult } from '../result.ts'
import { mixtureLimits } from '../sequential/beta-binomial-mixture.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { studentTQuantile } from '../special/student-t-quantile.ts'
import { type Answer, pick, present } from './answer.ts'

/** The trials so far, one row each; their order does not matter, as long as they were run in random order. */
export interface LiveColumns {
  /** 0 or 1; NaN where no verdict was reached. */
  outcome: Numbers
  /** The statistical cluster of each row, as whole numbers. */
  family?: Numbers
}

/** The trials so far, counted: a number of each, or one entry a family. */
export interface LiveCounts {
  trials: number | Numbers
  events: number | Numbers
}

export interface LiveQuestion {
  /** Default `scenarios like these`. */
  estimand?: 'this suite' | 'scenarios like these'
  /** Default 0.95: probability that the interval never misses, over all looks together. */
  level?: number
  /** ICC₀: the likeness within families that is assumed where few of them show the event. Default 0.2. */
  icc?: number
}

/** Trials and events of each family; no families: of all. */
interface Counts {
  sizes: Numbers
  events: Numbers
  families: boolean
  missing: number
}

/**
 * The interval of a run that is watched while it goes on, or was stopped early: the front door for the live line.
 *
 * Valid at every look together, so one may stop when it says enough. Independent trials, and `this suite` (scenarios at hand, in random
 * order): the beta-binomial mixture. Scenarios like these, in families: the same over counts deflated by the families' design
 * effect, as for a finished run ({@link rate}), since an undeflated sequence covers .65 with 5 families. One family: undefined. When
 * the run has ended as planned, the interval of `rate` is narrower.
 *
 * Work in proportion to the families: some 25 µs for 100. Give counts at every step; columns are counted first.
 * @param seen what has been seen so far
 * @throws RangeError naming the argument and its value
 * @source Robbins (1970), Ann. Math. Stat. 41; Howard et al. (2021), Ann. Stat. 49, prop. 7; the deflation: Kish (1965)
 * @example liveRate({ events: 3, trials: 50 }) // { estimate: 0.06, lower: 0.00431184, upper: 0.2268417 }
 * @example liveRate({ events: [1, 0, 2, 0], trials: [4, 4, 4, 4] }).method // 'beta-binomial mixture confidence sequence, design effect 5.1'
 */
export function liveRate(seen: LiveColumns | LiveCounts, question: LiveQuestion = {}): Answer {
  const { estimand = 'scenarios like these', level = 0.95, icc = 0.2 } = question
  checkLevel('level', level)
  checkProbability('icc', icc)
  checkOneOf('estimand', estimand, ['this suite', 'scenarios like these'])
  checkOneKind(seen)
  const { sizes, events, families, missing } = 'outcome' in seen ? countsOf(seen) : checkedCounts(seen)
  const { n, p, clusters, ...spread } = familySpread(sizes, events)
  const method = 'beta-binomial mixture confidence sequence'
  const about = { level, method, n, estimand, missing, doubt: null }
  if (n === 0)
    return { ...about, ...undefinedResult('no trial has a verdict yet', about), why: 'there is nothing to estimate from' }
  const inFamilies = families && estimand === 'scenarios like these' && spread.meanSize > 1
  if (inFamilies && clusters === 1) {
    const reason = 'one family so far: how scenarios like these vary cannot be seen in it'
    return { ...about, ...undefinedResult(reason, { ...about, estimate: p, clusters }), why: 'all trials are of one family' }
  }
  const tail = (1 - level) / 2
  const fewClusters = inFamilies ? (studentTQuantile(1 - tail, clusters - 1) / normalQuantile(1 - tail)) ** 2 : 1
  const designEffect = inFamilies
    ? fewClusters * cautiousDesignEffect({ clusters, ...spread }, { icc, oneSided: 1 - tail, floor: 'few' }).designEffect
    : 1
  const [lower, upper] = mixtureLimits((n * p) / designEffect, (n * (1 - p)) / designEffect, {
    alpha: 1 - level,
    priorA: 0.5,
    priorB: 0.5,
  })
  return {
    ...about,
    estimate: p,
    lower,
    upper,
    ...(inFamilies ? { clusters, method: `${method}, design effect ${designEffect.toPrecision(2)}` } : {}),
    warnings: [],
    why: whyOf(estimand, families, inFamilies),
  }
}

function whyOf(estimand: string, families: boolean, inFamilies: boolean): string {
  if (inFamilies) return 'looked at while it runs; trials come in families, so that they count for fewer'
  if (estimand === 'this suite') return 'looked at while it runs; these scenarios and no others, in random order'
  return `looked at while it runs; ${families ? 'every family has one trial so far' : 'trials are taken as independent: no family was given'}`
}

/** @throws RangeError where rows and counts are both given: they might not agree */
function checkOneKind(seen: Partial<LiveColumns & LiveCounts>): void {
  const counts = (['trials', 'events'] as const).find(name => seen[name] !== undefined)
  const rows = (['outcome', 'family'] as const).find(name => seen[name] !== undefined)
  if (counts && rows)
    throw new RangeError(
      `${rows} and ${counts} exclude each other: give rows (outcome, family), or counts (trials, events), a family each`,
    )
}

function countsOf({ outcome, family }: LiveColumns): Counts {
  if (family) checkSameLength('outcome', outcome, 'family', family)
  const rows = present(outcome)
  const y = pick(outcome, rows)
  checkBinary('outcome', y)
  const codes = family ? pick(family, rows) : new Float64Array(y.length)
  const index = clusterIndex('family', codes, 'outcome', y)
  return {
    sizes: index.sizes,
    events: clusterTotals(y, 0, index),
    families: family !== undefined,
    missing: outcome.length - rows.length,
  }
}

/** Families without a trial are left out. */
function checkedCounts({ trials, events }: LiveCounts): Counts {
  if (trials === undefined || events === undefined) throw new RangeError('outcome is missing, or trials and events are')
  const [all, happened] = [columnOf(trials), columnOf(events)]
  checkSameLength('trials', all, 'events', happened)
  const sizes: number[] = []
  const counts: number[] = []
  for (let g = 0; g < all.length; g++) {
    const size = all[g]!
    const count = happened[g]!
    if (!(Number.isSafeInteger(size) && Number.isSafeInteger(count) && count >= 0 && count <= size))
      throw new RangeError(`events[${g}] and trials[${g}] are whole numbers, events at most trials, got ${count} and ${size}`)
    if (size === 0) continue
    sizes.push(size)
    counts.push(count)
  }
  return { sizes, events: counts, families: typeof trials !== 'number', missing: 0 }
}

function columnOf(counts: number | Numbers): Numbers {
  return typeof counts === 'number' ? [counts] : counts
}
