import { betaQuantile } from '../src/stats/special/beta-quantile.ts'
import { normalQuantile } from '../src/stats/special/normal-quantile.ts'
import type { MethodInfo } from './grid.ts'
import type { Tally } from './tally.ts'

export interface Summary {
  method: string
  kind: MethodInfo['kind']
  role: MethodInfo['role']
  side: MethodInfo['side']
  /** Data sets with a defined interval; the shares below are of these. */
  n: number
  undefinedShare: number
  coverage: number | null
  /** Standard error of the coverage, from the number of data sets. */
  monteCarloError: number | null
  truthBelow: number | null
  truthAbove: number | null
  meanWidth: number | null
  /** Width of an interval that knows the true variance: the estimate ± z times its standard deviation over the data sets. */
  oracleWidth: number | null
  /** Undefined: no interval for more than half of the data sets. */
  verdict: 'holds' | 'fails' | 'undefined'
  /** Why it fails. */
  reason?: string
}

/** Least coverage, by kind. */
export const coverageLine = { exact: 0.94, conservative: 0.94, approximate: 0.93 } as const
/** Largest share missed on one side of a two-sided interval. */
export const tailLine = 0.04
/** Above this coverage a width is compared with the oracle's. */
export const wideFrom = 0.975
/** A cell fails only when the Monte Carlo limit of this confidence is on the wrong side of the line. */
const monteCarloLevel = 0.999

/** Judges one method on one cell by the rule of docs/methods. */
export function summarize(method: MethodInfo, tally: Tally): Summary {
  const { name, kind, role, side } = method
  const n = tally.defined
  const about = { method: name, kind, role, side, n, undefinedShare: tally.undefined / (n + tally.undefined) }
  if (n === 0)
    return {
      ...about,
      coverage: null,
      monteCarloError: null,
      truthBelow: null,
      truthAbove: null,
      meanWidth: null,
      oracleWidth: null,
      verdict: 'undefined',
    }
  const covered = n - tally.truthBelow - tally.truthAbove
  const coverage = covered / n
  const reason = reasonToFail(method, n, covered, tally)
  return {
    ...about,
    coverage,
    monteCarloError: Math.sqrt((coverage * (1 - coverage)) / n),
    truthBelow: tally.truthBelow / n,
    truthAbove: tally.truthAbove / n,
    meanWidth: tally.widths / n,
    oracleWidth: oracleWidth(side, tally),
    ...(tally.undefined > n
      ? { verdict: 'undefined' }
      : reason === undefined
        ? { verdict: 'holds' }
        : { verdict: 'fails', reason }),
  }
}

function reasonToFail({ kind, side }: MethodInfo, n: number, covered: number, tally: Tally): string | undefined {
  const line = coverageLine[kind]
  if (upperLimit(covered, n) < line) return `covers ${percent(covered / n)}, below ${percent(line, 0)}`
  if (side !== 'both') return undefined
  const [tail, where] = tally.truthBelow > tally.truthAbove ? [tally.truthBelow, 'below'] : [tally.truthAbove, 'above']
  if (lowerLimit(tail, n) > tailLine)
    return `the truth lies ${where} it in ${percent(tail / n)}, more than ${percent(tailLine, 0)}`
  return undefined
}

/** One-sided Clopper–Pearson limits of a simulated share. */
function upperLimit(count: number, n: number): number {
  return count === n ? 1 : betaQuantile(monteCarloLevel, count + 1, n - count)
}

function lowerLimit(count: number, n: number): number {
  return count === 0 ? 0 : betaQuantile(1 - monteCarloLevel, count, n - count + 1)
}

function oracleWidth(side: MethodInfo['side'], tally: Tally): number | null {
  if (tally.estimates < 2) return null
  const variance = (tally.squaredErrors - tally.errors ** 2 / tally.estimates) / (tally.estimates - 1)
  if (!(variance > 1e-18)) return null
  return (side === 'both' ? 2 * normalQuantile(0.975) : normalQuantile(0.95)) * Math.sqrt(variance)
}

export function percent(share: number, digits = 1): string {
  return `${(100 * share).toFixed(digits)}%`
}
