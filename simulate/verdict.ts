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
  /** Intervals that came with a doubt, of all data sets. The shares below are of those without, unless nearly all have one. */
  doubtedShare: number
  coverage: number | null
  /** Standard error of the coverage, from the number of data sets. */
  monteCarloError: number | null
  truthBelow: number | null
  truthAbove: number | null
  meanWidth: number | null
  /** Width of an interval that knows the true variance: the estimate ± z times its standard deviation over the data sets. */
  oracleWidth: number | null
  /** Undefined: no interval for more than half of the data sets. Warns: none without a doubt for more than half. */
  verdict: 'holds' | 'fails' | 'undefined' | 'warns'
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
  const sets = tally.defined + tally.undefined
  const quiet: Misses = {
    n: tally.defined - tally.doubted,
    below: tally.truthBelow - tally.doubtedBelow,
    above: tally.truthAbove - tally.doubtedAbove,
  }
  // Where nearly every interval is doubted, the table shows how the doubted ones do.
  const shown = quiet.n >= sets / 10 ? quiet : { n: tally.defined, below: tally.truthBelow, above: tally.truthAbove }
  const about = {
    method: name,
    kind,
    role,
    side,
    n: shown.n,
    undefinedShare: tally.undefined / sets,
    doubtedShare: tally.doubted / sets,
  }
  if (tally.defined === 0)
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
  const coverage = (shown.n - shown.below - shown.above) / shown.n
  const rare = 2 * quiet.n < sets
  // What is seldom said may be wrong more often, as long as few are misled: then misses are counted among all data sets.
  const reason = reasonToFail(method, rare && role === 'front door' ? { ...quiet, n: sets } : rare ? undefined : quiet)
  const silent = tally.undefined > tally.doubted ? 'undefined' : 'warns'
  return {
    ...about,
    coverage,
    monteCarloError: Math.sqrt((coverage * (1 - coverage)) / shown.n),
    truthBelow: shown.below / shown.n,
    truthAbove: shown.above / shown.n,
    meanWidth: tally.widths / tally.defined,
    oracleWidth: oracleWidth(side, tally),
    ...(reason !== undefined ? { verdict: 'fails', reason } : { verdict: rare ? silent : 'holds' }),
  }
}

/** Intervals, and how many of them missed on each side. */
interface Misses {
  n: number
  below: number
  above: number
}

function reasonToFail({ kind, side }: MethodInfo, misses: Misses | undefined): string | undefined {
  if (!misses) return undefined
  const { n, below, above } = misses
  const line = coverageLine[kind]
  const covered = n - below - above
  if (upperLimit(covered, n) < line) return `covers ${percent(covered / n)}, below ${percent(line, 0)}`
  if (side !== 'both') return undefined
  const [tail, where] = below > above ? [below, 'below'] : [above, 'above']
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
