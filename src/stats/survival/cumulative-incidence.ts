import { checkCount, checkLevel, checkPositive, checkSameLength, type Numbers } from '../check.ts'
import { type ClusterIndex, clusterIndex } from '../cluster/cluster-index.ts'
import type { Result } from '../result.ts'
import { normalQuantile } from '../special/normal-quantile.ts'
import { type RiskTable, riskTable, rowsByKey, slotOf } from './time-order.ts'

export interface CompetingColumns {
  /** Finite, at least 0. */
  time: Numbers
  /** 0 censored, otherwise the whole number of the event that came first: 1, 2, … */
  cause: Numbers
  /** Whole-number code of each row's cluster, for robust errors. */
  cluster?: Numbers
}

export interface CumulativeIncidenceOptions {
  /** Coverage of every limit, pointwise. Default 0.95. */
  level?: number
  /** The cause and the horizon of `estimate`. Default: cause 1 at the largest time. */
  of?: number
  tau?: number
  /** How many causes there are. Default: the largest code. */
  causes?: number
}

/** The curve of one cause. */
export interface CauseCurve {
  cause: number
  /** P(this cause happened first, by the time). */
  incidence: number[]
  /** Null with one cluster. */
  se: (number | null)[]
  /** Log-log limits; null while the incidence is 0, and with one cluster. */
  lower: (number | null)[]
  upper: (number | null)[]
}

export interface CumulativeIncidence extends Result {
  tau: number | null
  time: number[]
  nRisk: number[]
  causes: CauseCurve[]
}

/**
 * Cumulative incidence with competing causes (Aalen–Johansen): the probability of having had each kind of event, as the
 * first one, by each time.
 *
 * Use it for the first violation by turn when something else ends conversations for good, such as a refusal after which
 * the user leaves: one minus Kaplan–Meier would count those as still open and say too much. With one cause it is one minus
 * {@link kaplanMeier}. Assumes censoring tells nothing about the events and, without `cluster`, independent rows.
 *
 * F_k(t) = Σ S(s−) d_k/n, S the Kaplan–Meier curve of any event. Standard error: infinitesimal jackknife over rows, or over
 * clusters; limits F^exp(±z se/(F log F)). One step a row, whatever the number of clusters.
 *
 * @returns estimate is F of cause `of` at tau. Undefined: no rows; tau beyond the last time while rows are left; limits where
 *   no such event has happened; errors with one cluster
 * @throws RangeError naming the column, the index and the value, or the option and its value
 * @source Aalen & Johansen (1978), Scand. J. Statist. 5; Kalbfleisch & Prentice (2002), §8.2; R `survival::survfit` with a
 *   factor as status
 * @example cumulativeIncidence({ time: [1, 2, 2, 3, 4, 5], cause: [1, 2, 1, 0, 2, 1] }) // { estimate: 0.5833333, se: 0.2256677, lower: 0.1107448, upper: 0.876322 }
 */
export function cumulativeIncidence(
  { time, cause, cluster }: CompetingColumns,
  options: CumulativeIncidenceOptions = {},
): CumulativeIncidence {
  const { level = 0.95, of = 1, tau } = options
  checkLevel('level', level)
  if (tau !== undefined) checkPositive('tau', tau)
  const causeCount = checkCauses(time, cause, options.causes, of)
  const table = riskTable(time, cause)
  const clusters = cluster && clusterIndex('cluster', cluster, 'time', time)
  const { times, nRisk } = table
  const z = normalQuantile(1 - (1 - level) / 2)
  const known = clusters?.count !== 1
  const causes = aalenJohansen(table, cause, causeCount, clusters ?? singletons(time.length)).map(
    ({ incidence, se }, k): CauseCurve => {
      const limits = Array.from(incidence, (value, at) => incidenceLimits(value, known ? se[at]! : null, z))
      return {
        cause: k + 1,
        incidence: Array.from(incidence),
        se: Array.from(se, value => (known ? value : null)),
        lower: limits.map(one => one.lower),
        upper: limits.map(one => one.upper),
      }
    },
  )
  const about = {
    level,
    method: `Aalen-Johansen, log-log limits${clusters ? ', cluster-robust' : ''}`,
    n: time.length,
    ...(clusters && { clusters: clusters.count }),
    warnings: [] as string[],
    time: Array.from(times),
    nRisk: Array.from(nRisk),
    causes,
  }
  const nothing = { estimate: null, se: null, lower: null, upper: null }
  const latest = times.at(-1)
  if (latest === undefined) return { ...about, ...nothing, tau: tau ?? null, undefinedReason: 'no rows' }
  const horizon = tau ?? latest
  if (horizon > latest && table.nCensor.at(-1)! > 0) {
    return { ...about, ...nothing, tau: horizon, undefinedReason: `tau ${horizon} lies beyond the last time seen, ${latest}` }
  }
  const at = slotOf(times, horizon)
  const curve = causes[of - 1]!
  const estimate = at < 0 ? 0 : curve.incidence[at]!
  const se = at < 0 ? (known ? 0 : null) : curve.se[at]!
  const limits = incidenceLimits(estimate, se, z)
  const why = !known
    ? 'one cluster: robust errors cannot be told'
    : 'the incidence is 0 or 1: its limits cannot be told; use an upper limit for zero events'
  return { ...about, estimate, se, ...limits, tau: horizon, ...(limits.lower === null && { undefinedReason: why }) }
}

/** Codes 0, 1, …; the number of causes. @throws RangeError */
export function checkCauses(time: Numbers, cause: Numbers, causes: number | undefined, of: number): number {
  checkSameLength('time', time, 'cause', cause)
  checkCount('of', of)
  if (of === 0) throw new RangeError('of is a cause from 1, got 0')
  let most = Math.max(1, of)
  for (let i = 0; i < cause.length; i++) {
    checkCount(`cause[${i}]`, cause[i]!, 1000)
    if (cause[i]! > most) most = cause[i]!
  }
  if (causes === undefined) return most
  checkCount('causes', causes)
  if (causes < most) throw new RangeError(`causes is at least ${most}, the largest cause, got ${causes}`)
  return causes
}

function incidenceLimits(incidence: number, se: number | null, z: number): { lower: number | null; upper: number | null } {
  if (se === null || incidence <= 0 || incidence >= 1) return { lower: null, upper: null }
  const power = Math.exp((z * se) / (incidence * -Math.log(incidence)))
  return { lower: incidence ** power, upper: incidence ** (1 / power) }
}

function singletons(n: number): ClusterIndex {
  return { index: Int32Array.from({ length: n }, (_, i) => i), count: n, sizes: new Float64Array(n).fill(1) }
}

/**
 * Curves and standard errors. The influence of a row on S and on F_k is the same for all rows at risk: S·c and u_k. Once a
 * row has left, its influence is e_k + c F_k(t). A cluster's total is then e_k + c F_k + y u_k, y its rows at risk, and the sum
 * of squares is kept from six running sums, one step a row.
 */
function aalenJohansen(
  { times, slot, nRisk, nEvent }: RiskTable,
  cause: Numbers,
  causeCount: number,
  { index, sizes, count }: ClusterIndex,
) {
  const order = rowsByKey(slot, times.length)
  const y = sizes.slice()
  const c = new Float64Array(count)
  const curves = Array.from({ length: causeCount }, () => ({
    incidence: new Float64Array(times.length),
    se: new Float64Array(times.length),
    e: new Float64Array(count),
    ...{ level: 0, u: 0, events: 0, ee: 0, ec: 0, ey: 0 },
  }))
  let [cc, cy, yy, atRiskC, survival, row] = [0, 0, y.reduce((sum, size) => sum + size * size, 0), 0, 1, 0]
  for (let k = 0; k < times.length; k++) {
    const [n, d] = [nRisk[k]!, nEvent[k]!]
    const first = row
    for (const curve of curves) curve.events = 0
    for (; row < order.length && slot[order[row]!] === k; row++)
      if (cause[order[row]!]! > 0) curves[cause[order[row]!]! - 1]!.events++
    for (const curve of curves) {
      curve.level += (survival * curve.events) / n
      curve.u += (survival * (atRiskC - 1 / n) * curve.events) / n
    }
    const left = n - d
    const stayC = left > 0 ? atRiskC + d / (n * left) : 0
    const eventC = left > 0 ? stayC - 1 / left : 0
    for (let at = first; at < row; at++) {
      const own = cause[order[at]!]!
      const g = index[order[at]!]!
      const ownC = own === 0 ? stayC : eventC
      const [c0, y0, c1, y1] = [c[g]!, y[g]!, c[g]! + ownC, y[g]! - 1]
      c[g] = c1
      y[g] = y1
      cc += c1 * c1 - c0 * c0
      cy += c1 * y1 - c0 * y0
      yy += y1 * y1 - y0 * y0
      for (let j = 0; j < curves.length; j++) {
        const curve = curves[j]!
        const e0 = curve.e[g]!
        const e1 = e0 + curve.u + (own === j + 1 ? survival / n : 0) - ownC * curve.level
        curve.e[g] = e1
        curve.ee += e1 * e1 - e0 * e0
        curve.ec += e1 * c1 - e0 * c0
        curve.ey += e1 * y1 - e0 * y0
      }
    }
    atRiskC = stayC
    survival *= left / n
    for (const curve of curves) {
      const { level: f, u, ee, ec, ey } = curve
      curve.incidence[k] = f
      curve.se[k] = Math.sqrt(Math.max(0, ee + f * f * cc + u * u * yy + 2 * (f * ec + u * ey + f * u * cy)))
    }
  }
  return curves
}
