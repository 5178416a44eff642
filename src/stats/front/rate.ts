import { checkBinary, checkLevel, checkOneOf, checkProbability, checkSameLength, type Numbers } from '../check.ts'
import { rateLowerBound } from '../rate/rate-lower-bound.ts'
import { rateUpperBound } from '../rate/rate-upper-bound.ts'
import type { Result } from '../result.ts'
import { undefinedResult } from '../result.ts'
import { type Answer, clusterDesign, doubted, pick, present, sum } from './answer.ts'
import { displayedFamilies, gatedFamilies, type Sensitivity } from './family-rate.ts'
import { independentRate } from './independent-rate.ts'
import { levelOfBoth, oneSided } from './one-sided.ts'
import { suiteRate } from './suite-rate.ts'
import { unequalWeights, weightedFamilies } from './weighted-rate.ts'

export interface RateColumns {
  /** 0 or 1; NaN where no verdict was reached. */
  outcome: Numbers
  /** The statistical cluster of each row, as whole numbers. */
  family?: Numbers
  /** The scenario of each row: needed for the estimand `this suite`; elsewhere the family, where none is given and scenarios repeat. */
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
  /** Of a gate: the rate that its bound will be held against. The answer is then doubted only where the declared ICC decides. */
  margin?: number
}

/** The answer of {@link rate}. */
export interface RateAnswer extends Answer {
  /** Of a gate whose trials come in families: its bound were they much more alike than declared. Null elsewhere. */
  sensitivity: Sensitivity | null
}

/**
 * The rate of an event, by the method that fits the design: the front door for rates.
 *
 * Independent trials: Wilson to display, or Clopper–Pearson with fewer than 23 events or non-events; exact bounds for gates. Trials in families:
 * (or scenarios that repeat) Korn–Graubard at a cautious design effect, at least that of the declared ICC for gates, and for display where 12
 * families or fewer show (or lack) the event. A gate gives its bound at an ICC of 0.5 beside it, and a doubt where
 * the declaration decides it. One family: the rate stands, and how scenarios like these vary is undefined. `this suite`:
 * variance over epochs only.
 * @param columns one row a trial
 * @throws RangeError naming the argument and its value
 * @example rate({ outcome: [1, 0, 0, 0, 1, 0, 0, 0, 0, 0] }).method // 'Clopper–Pearson exact'
 */
export function rate(columns: RateColumns, question: RateQuestion = {}): RateAnswer {
  const { purpose = 'display', side = 'upper', estimand = 'scenarios like these', level = 0.95, icc = 0.2, margin } = question
  checkOneOf('purpose', purpose, ['display', 'gate'])
  checkOneOf('side', side, ['upper', 'lower'])
  checkOneOf('estimand', estimand, ['this suite', 'scenarios like these'])
  checkLevel('level', level)
  checkProbability('icc', icc)
  if (margin !== undefined) checkProbability('margin', margin)
  for (const name of ['family', 'scenario', 'weight'] as const) {
    if (columns[name]) checkSameLength('outcome', columns.outcome, name, columns[name])
  }
  const rows = present(columns.outcome)
  const outcome = pick(columns.outcome, rows)
  checkBinary('outcome', outcome)
  const missing = columns.outcome.length - rows.length
  const suite = estimand === 'this suite'
  const scenario = columns.scenario && pick(columns.scenario, rows)
  const ofScenarios = !suite && !columns.family && clusterDesign(scenario).repeated
  const family = ofScenarios ? scenario : columns.family && pick(columns.family, rows)
  const unequal = columns.weight && unequalWeights(pick(columns.weight, rows))
  const answer = (result: Result, why: string): RateAnswer => ({
    ...result,
    why: ofScenarios ? `no family was given and scenarios repeat, so each scenario is taken for a family; ${why}` : why,
    estimand,
    missing,
    doubt: null,
    sensitivity: null,
  })
  const n = outcome.length
  const events = sum(outcome)

  if (n === 0)
    return answer(undefinedResult('no trial has a verdict', { level, method: 'none', n }), 'there is nothing to estimate from')
  if (unequal && suite)
    return answer(
      undefinedResult('weights say what rows stand for beyond this suite: leave them out', { level, method: 'none', n }),
      'the rate of these scenarios and no others has no weights',
    )
  if (unequal) {
    const { result, sensitivity, doubt } = weightedFamilies(outcome, unequal, family, { purpose, side, icc, level, margin })
    const weighted = { ...answer(result, 'rows stand for different numbers of others: Korn–Graubard with weights'), sensitivity }
    return doubt === null ? weighted : doubted(weighted, doubt)
  }
  if (suite) {
    const { result, doubt } = suiteRate(outcome, scenario, purpose === 'gate' ? levelOfBoth(level) : level)
    const shown = purpose === 'gate' ? oneSided(result, side, level) : result
    const fixed = answer(shown, 'these scenarios and no others: only what repeated epochs vary counts')
    return doubt === null ? fixed : doubted(fixed, doubt)
  }
  const { clusters, repeated } = clusterDesign(family)
  if (!family || !repeated) {
    const why = family
      ? 'every family holds one trial, so trials are independent'
      : 'trials are taken as independent: no family was given'
    if (purpose === 'display') {
      const { result, because } = independentRate(events, n, level)
      return answer(result, why + because)
    }
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
  if (purpose === 'display') {
    const { result, why } = displayedFamilies(outcome, family, icc, level)
    return answer(result, why)
  }
  const { result, sensitivity, doubt } = gatedFamilies(outcome, family, { side, icc, level, margin })
  const why = `trials come in families; the design effect is at least that of ICC ${icc}, since few rare events cannot estimate it`
  const gate = { ...answer(result, why), sensitivity }
  return doubt === null ? gate : doubted(gate, doubt)
}
