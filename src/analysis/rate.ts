import type { Estimate } from '../record/estimate.ts'
import { wilsonInterval } from '../stats/wilson-interval.ts'
import { judged, missing, type Outcome } from './outcome.ts'

/** The rate if none, and if all, of what is missing had had the event; null with no trial at all. */
export interface Bounds {
  lowest: number | null
  highest: number | null
}

/**
 * A share with its Wilson interval. Trials count as independent here: families make the true interval wider.
 * @param ofWhat what is counted in `n`, for saying that there is none
 */
export function shareEstimate(
  count: number,
  n: number,
  { level = 0.95, ofWhat }: { level?: number | undefined; ofWhat: string },
): Estimate {
  const interval = wilsonInterval(count, n, level)
  return {
    estimate: n === 0 ? null : count / n,
    ...interval,
    level,
    method: 'Wilson score, trials taken as independent',
    n,
    warnings: [],
    ...(n === 0 ? { undefinedReason: `there is no ${ofWhat}` } : {}),
  }
}

export function rateOf(outcome: Outcome, level?: number): Estimate {
  return shareEstimate(outcome.verdicts.happened, judged(outcome), { level, ofWhat: 'trial with a verdict' })
}

export function boundsOf(outcome: Outcome): Bounds {
  const { n, verdicts } = outcome
  if (n === 0) return { lowest: null, highest: null }
  return { lowest: verdicts.happened / n, highest: (verdicts.happened + missing(outcome)) / n }
}
