import type { Numbers } from '../check.ts'
import { clusterIndex } from '../cluster/cluster-index.ts'
import { chiSquareSf } from '../special/chi-square-sf.ts'
import { checkCauses } from './cumulative-incidence.ts'
import { groupCodes } from './log-rank.ts'
import { quadraticForm } from './quadratic-form.ts'
import { rowsByKey, timeSlots } from './time-order.ts'

export interface GrayColumns {
  /** Finite, at least 0. */
  time: Numbers
  /** 0 censored, otherwise the whole number of the event that came first. */
  cause: Numbers
  /** Whole-number code of each row's group. */
  group: Numbers
}

export interface GrayTestOptions {
  /** The cause whose cumulative incidence is compared. Default 1. */
  of?: number
}

export interface GrayTest {
  statistic: number | null
  df: number
  pValue: number | null
  /** Codes of the groups, ascending. */
  groups: number[]
  method: string
  n: number
  warnings: string[]
  undefinedReason?: string
}

/**
 * Gray's test: does the cumulative incidence of one cause differ between groups when other causes compete?
 *
 * Use it beside {@link cumulativeIncidence}, as {@link logRank} beside Kaplan–Meier; with a single cause prefer that one. Two
 * targets may have the same hazard of violation and yet differ here, because one refuses and ends more conversations.
 * Assumes independent rows and censoring unrelated to the events.
 *
 * Weighted differences between each group's subdistribution hazard and the pooled one (rho = 0); chi-square with groups − 1
 * degrees of freedom. Tied times are handled as in cmprsk.
 *
 * @returns undefined (null statistic): fewer than two groups; no event of the cause; a singular covariance
 * @throws RangeError naming the column, the index and the value, or the option and its value
 * @source Gray (1988), Ann. Statist. 16; R `cmprsk::cuminc(…)$Tests`
 * @example grayTest({ time: [1, 2, 3, 4, 2, 4, 6, 7], cause: [1, 1, 2, 0, 1, 2, 1, 0], group: [0, 0, 0, 0, 1, 1, 1, 1] }) // { statistic: 0.6245014, df: 1, pValue: 0.4293794 }
 */
export function grayTest({ time, cause, group }: GrayColumns, { of = 1 }: GrayTestOptions = {}): GrayTest {
  checkCauses(time, cause, undefined, of)
  const { index, count } = clusterIndex('group', group, 'time', time)
  const n = time.length
  const df = Math.max(0, count - 1)
  const about = { df, groups: groupCodes(group, index, count), method: `Gray's test of cause ${of}`, n, warnings: [] as string[] }
  const undefinedFor = (undefinedReason: string): GrayTest => ({ ...about, statistic: null, pValue: null, undefinedReason })
  if (count < 2) return undefinedFor(`two groups are needed, got ${count}`)

  const { times, slot } = timeSlots(time)
  const order = rowsByKey(slot, times.length)
  const score = new GrayScore(count)
  for (let i = 0; i < n; i++) score.atRisk[index[i]!]!++
  let events = 0
  for (let row = 0; row < n; ) {
    const now = slot[order[row]!]
    score.begin()
    for (; row < n && slot[order[row]!] === now; row++) {
      const [g, what] = [index[order[row]!]!, cause[order[row]!]!]
      score.count(g, what === 0 ? 'censored' : what === of ? 'event' : 'competing')
      if (what === of) events++
    }
    score.end()
  }
  if (events === 0) return undefinedFor(`no event of cause ${of}`)
  const statistic = quadraticForm(
    score.differences.slice(0, -1),
    score
      .covariance()
      .slice(0, -1)
      .map(line => line.slice(0, -1)),
  )
  if (statistic === null) return undefinedFor('the groups are never at risk together at an event time')
  return { ...about, statistic, pValue: chiSquareSf(statistic, df) }
}

/** Score and covariance of Gray's test, in the steps of cmprsk's `crst` with rho = 0. */
class GrayScore {
  readonly atRisk: Float64Array
  readonly differences: number[]
  readonly #groups: number
  readonly #events: Float64Array
  readonly #competing: Float64Array
  readonly #leaving: Float64Array
  /** Of each group: survival free of any event just before the time, and the cause's incidence just before it. */
  readonly #survival: Float64Array
  readonly #incidence: Float64Array
  #pooled = 0
  readonly #c: number[][]
  readonly #v: number[][]
  readonly #v2: number[][]
  readonly #v3: Float64Array

  constructor(groups: number) {
    const square = () => Array.from({ length: groups }, () => new Array<number>(groups).fill(0))
    this.#groups = groups
    this.atRisk = new Float64Array(groups)
    this.differences = new Array<number>(groups).fill(0)
    this.#events = new Float64Array(groups)
    this.#competing = new Float64Array(groups)
    this.#leaving = new Float64Array(groups)
    this.#survival = new Float64Array(groups).fill(1)
    this.#incidence = new Float64Array(groups)
    this.#c = square()
    this.#v = square()
    this.#v2 = square()
    this.#v3 = new Float64Array(groups)
  }

  begin(): void {
    this.#events.fill(0)
    this.#competing.fill(0)
    this.#leaving.fill(0)
  }

  count(group: number, what: 'event' | 'competing' | 'censored'): void {
    this.#leaving[group]!++
    if (what === 'event') this.#events[group]!++
    if (what === 'competing') this.#competing[group]!++
  }

  end(): void {
    const events = this.#events.reduce((sum, d) => sum + d, 0)
    const competing = this.#competing.reduce((sum, d) => sum + d, 0)
    if (events + competing > 0) this.#step(events, competing)
    for (let g = 0; g < this.#groups; g++) this.atRisk[g]! -= this.#leaving[g]!
  }

  covariance(): number[][] {
    return this.#v.map((line, i) =>
      line.map((value, j) => {
        let sum = value
        for (let k = 0; k < this.#groups; k++) {
          const [ci, cj] = [this.#c[i]![k]!, this.#c[j]![k]!]
          sum += ci * cj * this.#v3[k]! + ci * this.#v2[j]![k]! + cj * this.#v2[i]![k]!
        }
        return sum
      }),
    )
  }

  #step(events: number, competing: number): void {
    const groups = this.#groups
    const [risk, before, incidence] = [this.atRisk, this.#survival, this.#incidence]
    const after = before.slice()
    const incidenceAfter = incidence.slice()
    // Those at risk for the cause, had the other causes not taken any: tr for its subdistribution, tq weighted by 1 − F.
    let [tr, tq] = [0, 0]
    for (let g = 0; g < groups; g++) {
      if (risk[g] === 0) continue
      after[g] = (before[g]! * (risk[g]! - this.#events[g]! - this.#competing[g]!)) / risk[g]!
      incidenceAfter[g] = incidence[g]! + (before[g]! * this.#events[g]!) / risk[g]!
      tr += risk[g]! / before[g]!
      tq += (risk[g]! * (1 - incidence[g]!)) / before[g]!
    }
    const pooledAfter = this.#pooled + events / tr
    const growth = events / (tr * (1 - this.#pooled))
    const a = this.#c.map((line, i) =>
      line.map((_, j) => {
        if (risk[i] === 0 || risk[j] === 0) return 0
        const [ri, rj] = [risk[i]! / before[i]!, risk[j]! / before[j]!]
        return i === j ? ri * (1 - ri / tr) : (-ri * rj) / tr
      }),
    )
    for (let i = 0; i < groups; i++) for (let j = 0; j < groups; j++) this.#c[i]![j]! += a[i]![j]! * growth
    if (events > 0) {
      for (let g = 0; g < groups; g++) {
        if (risk[g]! > 0) this.differences[g]! += this.#events[g]! - (events * risk[g]! * (1 - incidence[g]!)) / (before[g]! * tq)
      }
    }
    for (let k = 0; k < groups; k++) {
      if (events > 0 && risk[k]! > 0) {
        const t4 = after[k]! > 0 ? 1 - (1 - pooledAfter) / after[k]! : 1
        const ties = events > 1 ? 1 - (events - 1) / (tr * before[k]! - 1) : 1
        this.#spread(k, (ties * before[k]! * events) / (tr * risk[k]!), t4, a)
      }
      const others = this.#competing[k]!
      if (competing > 0 && others > 0 && after[k]! > 0) {
        const ties = others > 1 ? 1 - (others - 1) / (risk[k]! - 1) : 1
        this.#spread(k, (ties * before[k]! ** 2 * others) / risk[k]! ** 2, (1 - pooledAfter) / after[k]!)
      }
    }
    this.#pooled = pooledAfter
    this.#survival.set(after)
    this.#incidence.set(incidenceAfter)
  }

  /** Adds one group's share of the covariance: with `a` for the cause itself, without for the competing ones. */
  #spread(k: number, weight: number, t4: number, a?: number[][]): void {
    this.#v3[k]! += t4 * t4 * weight
    for (let i = 0; i < this.#groups; i++) {
      const ti = a ? a[i]![k]! - t4 * this.#c[i]![k]! : -t4 * this.#c[i]![k]!
      this.#v2[i]![k]! += ti * t4 * weight
      for (let j = 0; j < this.#groups; j++) {
        const tj = a ? a[j]![k]! - t4 * this.#c[j]![k]! : -t4 * this.#c[j]![k]!
        this.#v[i]![j]! += ti * tj * weight
      }
    }
  }
}
