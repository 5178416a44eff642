import type { Estimate } from '../record/estimate.ts'
import { rate } from '../stats/front/rate.ts'
import type { RunTable } from '../store/run-table.ts'
import { missing, type Outcome } from './outcome.ts'
import { type SourceColumn, sourceStates } from './source-states.ts'

/** The rate if none, and if all, of what is missing had had the event; null with no trial at all. */
export interface Bounds {
  lowest: number | null
  highest: number | null
}

const happened = sourceStates.indexOf('happened')
const notHappened = sourceStates.indexOf('not-happened')

/** The share of the given completed trials whose event happened, among those with a verdict; families are its clusters. */
export function rateOf(table: RunTable, rows: readonly number[], column: SourceColumn, level?: number): Estimate {
  const judged = rows.filter(row => column[row] === happened || column[row] === notHappened)
  return shareOf(
    table,
    judged,
    judged.map(row => (column[row] === happened ? 1 : 0)),
    'trial with a verdict',
    level,
  )
}

/**
 * The share of ones in a column of outcomes.
 * @param rows the trial of each outcome
 * @param ofWhat what is counted, for saying that there is none
 */
export function shareOf(
  table: RunTable,
  rows: readonly number[],
  outcome: readonly number[],
  ofWhat: string,
  level = 0.95,
): Estimate {
  const { codes } = table.trials.slices.family
  const known = rows.length > 0 && rows.every(row => codes[row]! >= 0)
  const family = known ? { family: rows.map(row => codes[row]!) } : {}
  const { estimate, lower, upper, method, n, se, df, clusters, estimand, why, warnings, undefinedReason } = rate(
    { outcome, ...family },
    { level },
  )
  return {
    estimate,
    lower,
    upper,
    level,
    method,
    n,
    ...(se === undefined ? {} : { se }),
    ...(df === undefined ? {} : { df }),
    ...(clusters === undefined ? {} : { clusters }),
    estimand,
    why,
    warnings,
    ...(n === 0 ? { undefinedReason: `there is no ${ofWhat}` } : undefinedReason === undefined ? {} : { undefinedReason }),
  }
}

export function boundsOf(outcome: Outcome): Bounds {
  const { n, verdicts } = outcome
  if (n === 0) return { lowest: null, highest: null }
  return { lowest: verdicts.happened / n, highest: (verdicts.happened + missing(outcome)) / n }
}
