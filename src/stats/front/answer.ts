import type { Numbers } from '../check.ts'
import type { Result } from '../result.ts'

/** What a number speaks of: the rows at hand, the scenarios at hand over repeated epochs, or the wider set they were drawn from. */
export type Estimand = 'these rows' | 'this suite' | 'scenarios like these'

/** The answer of the front door: a result, and why it was computed in this way. */
export interface Answer extends Result {
  /** Why this method and no other, in one sentence. */
  why: string
  estimand: Estimand
  /** Rows that have no value and are in nothing that was computed. */
  missing: number
  /** Why the interval may cover less than its level, by simulation of such designs; also among the warnings. Null where it holds. */
  doubt: string | null
}

/** The answer with a doubt about its interval; the first doubt stands. */
export function doubted<T extends Answer>(answer: T, doubt: string): T {
  if (answer.doubt !== null || answer.lower === null) return answer
  return { ...answer, doubt, warnings: [...answer.warnings, doubt] }
}

/** Rows of a column that hold a value; NaN is missing. */
export function present(column: Numbers): Int32Array {
  const rows = new Int32Array(column.length)
  let count = 0
  for (let i = 0; i < column.length; i++) if (!Number.isNaN(column[i])) rows[count++] = i
  return rows.subarray(0, count)
}

export function pick(column: Numbers, rows: Int32Array): Float64Array {
  const picked = new Float64Array(rows.length)
  for (let i = 0; i < rows.length; i++) picked[i] = column[rows[i]!]!
  return picked
}

/** How many clusters there are, and whether any holds more than one row. */
export function clusterDesign(cluster: Numbers | undefined): { clusters: number; repeated: boolean } {
  if (cluster === undefined) return { clusters: 0, repeated: false }
  const seen = new Set<number>()
  for (let i = 0; i < cluster.length; i++) seen.add(cluster[i]!)
  return { clusters: seen.size, repeated: seen.size < cluster.length }
}

export function sum(values: Numbers): number {
  let total = 0
  for (let i = 0; i < values.length; i++) total += values[i]!
  return total
}
