import { checkCount, checkLevel, checkOneOf, checkSameLength, type Numbers } from '../check.ts'
import { boundedMean } from '../pass/bounded-mean.ts'
import { chanceAll, checkTries } from '../pass/pass-k.ts'
import { undefinedResult } from '../result.ts'
import type { Answer } from './answer.ts'

/** One row a trial. */
export interface TrialColumns {
  /** 1 where the trial succeeded, 0 where not; NaN where no verdict was reached. */
  outcome: Numbers
  /** The scenario of each row, as whole numbers. */
  scenario: Numbers
  /** The family of each row's scenario. */
  family?: Numbers
}

/** One row a scenario. */
export interface ScenarioColumns {
  successes: Numbers
  trials: Numbers
  family?: Numbers
}

export interface PassKQuestion {
  /** Tries, 1 or more. */
  k: number
  /** `pass^k`: all k tries succeed. `pass@k`: at least one does. Default `pass^k`. */
  quantity?: 'pass^k' | 'pass@k'
  /** Default 0.95. */
  level?: number
}

export interface PassKAnswer extends Answer {
  k: number
  quantity: 'pass^k' | 'pass@k'
}

/**
 * How surely scenarios like these succeed k times in k, or once: the front door for pass^k and pass@k.
 *
 * The mean over scenarios of the unbiased estimates, each counting once, with Gaffke's limits over scenarios, or over families
 * where a family holds several. Not t: nearly all scenarios of a reliable suite have the value 1, those of a hard one 0, and
 * there t limits cover .71 to .93. Where all scenarios pass alike the limit is the exact one of as many scenarios. Undefined
 * where a scenario has fewer than k verdicts (to leave it out would change what is estimated), and the limits with one
 * scenario or one family.
 * @param columns one row a trial, or one a scenario
 * @throws RangeError naming the argument and its value
 * @example passKRate({ successes: [8, 8, 8, 8, 8], trials: [8, 8, 8, 8, 8] }, { k: 4 }) // { estimate: 1, lower: 0.4781762, upper: 1 }
 */
export function passKRate(columns: TrialColumns | ScenarioColumns, question: PassKQuestion): PassKAnswer {
  const { k, quantity = 'pass^k', level = 0.95 } = question
  checkTries('k', k)
  checkLevel('level', level)
  checkOneOf('quantity', quantity, ['pass^k', 'pass@k'])
  checkGiven(columns)
  const { scenarios, missing } = 'outcome' in columns ? fromTrials(columns) : fromScenarios(columns)
  const n = scenarios.length
  const about = { why: '', estimand: 'scenarios like these' as const, missing, doubt: null, k, quantity }
  const short = scenarios.filter(({ trials }) => trials < k)
  if (n === 0 || short.length > 0) {
    const reason =
      n === 0
        ? 'no scenario'
        : `k = ${k} exceeds the verdicts of ${short.length} of ${n} scenarios (the fewest are ${Math.min(...short.map(({ trials }) => trials))})`
    return { ...undefinedResult(reason, { level, method: 'none', n }), ...about, why: 'there is nothing to estimate from' }
  }
  const values = scenarios.map(({ successes, trials }) =>
    quantity === 'pass^k' ? chanceAll(successes, trials, k) : 1 - chanceAll(trials - successes, trials, k),
  )
  const families = scenarios.flatMap(({ family }) => (family === undefined ? [] : [family]))
  const inFamilies = new Set(families).size < families.length
  const result = boundedMean(values, { level, ...(inFamilies ? { cluster: families } : {}) })
  return {
    ...result,
    ...about,
    method: `mean ${quantity} over scenarios, Gaffke's limits${inFamilies ? ' over families' : ''}`,
    why: inFamilies
      ? `scenarios come in ${result.clusters} families, and their values lie between 0 and 1`
      : 'scenarios are taken as independent, and their values lie between 0 and 1, often at an end',
  }
}

function checkGiven(columns: Partial<TrialColumns & ScenarioColumns>): void {
  const { outcome, scenario, successes, trials } = columns
  const byTrial = outcome !== undefined || scenario !== undefined
  const byScenario = successes !== undefined || trials !== undefined
  if (byTrial && byScenario) throw new RangeError('outcome and scenario are given, or successes and trials, got some of both')
  if (byTrial ? outcome === undefined || scenario === undefined : successes === undefined || trials === undefined)
    throw new RangeError(
      byTrial
        ? `${outcome === undefined ? 'outcome' : 'scenario'} is missing: one row a trial has outcome and scenario`
        : byScenario
          ? `${successes === undefined ? 'successes' : 'trials'} is missing: one row a scenario has successes and trials`
          : 'outcome and scenario are missing, or successes and trials',
    )
}

interface Scenario {
  successes: number
  trials: number
  family: number | undefined
}

function fromScenarios({ successes, trials, family }: ScenarioColumns): { scenarios: Scenario[]; missing: number } {
  checkSameLength('successes', successes, 'trials', trials)
  if (family) checkSameLength('successes', successes, 'family', family)
  const scenarios = Array.from({ length: trials.length }, (_, i) => {
    checkCount(`trials[${i}]`, trials[i]!)
    checkCount(`successes[${i}]`, successes[i]!, trials[i]!)
    return { successes: successes[i]!, trials: trials[i]!, family: family?.[i] }
  })
  return { scenarios, missing: 0 }
}

function fromTrials({ outcome, scenario, family }: TrialColumns): { scenarios: Scenario[]; missing: number } {
  checkSameLength('outcome', outcome, 'scenario', scenario)
  if (family) checkSameLength('outcome', outcome, 'family', family)
  const scenarios = new Map<number, Scenario>()
  let missing = 0
  for (let i = 0; i < outcome.length; i++) {
    const code = scenario[i]!
    const one = scenarios.get(code) ?? { successes: 0, trials: 0, family: family?.[i] }
    scenarios.set(code, one)
    if (one.family !== family?.[i])
      throw new RangeError(`family[${i}] is ${one.family} as in the other rows of scenario ${code}, got ${family?.[i]}`)
    const value = outcome[i]!
    if (Number.isNaN(value)) {
      missing++
      continue
    }
    if (value !== 0 && value !== 1) throw new RangeError(`outcome[${i}] is 0 or 1, got ${value}`)
    one.successes += value
    one.trials++
  }
  return { scenarios: [...scenarios.values()], missing }
}
