import { UsageError } from '../base/errors.ts'
import { didYouMean } from '../base/nearest.ts'
import type { Estimate } from '../record/estimate.ts'
import type { JudgeSpec } from '../record/manifest.ts'
import { type SliceName, sliceNames, trialStates } from '../record/trial.ts'
import type { NameColumn, RunTable } from '../store/run-table.ts'
import { type AgainstPeople, againstPeople } from './against-people.ts'
import { countTrial, emptyOutcome, type Outcome } from './outcome.ts'
import { type Bounds, boundsOf, rateOf } from './rate.ts'
import type { Source } from './source-states.ts'
import { sourcesOf } from './sources.ts'

/** What results can be sliced by, besides the target, which always divides them. */
export const sliceKeys = [...sliceNames, 'scenario', 'epoch'] as const
export type SliceKey = (typeof sliceKeys)[number]

const completed = trialStates.indexOf('completed')

/** One line of the results: one target, one slice, one source. */
export interface ResultRow {
  target: string
  /** Null where the scenario does not say. */
  slice: Partial<Record<SliceKey, string | null>>
  source: Source
  rate: Estimate
  bounds: Bounds
  outcome: Outcome
  /** Judged trials at each severity, of those that had the event and were given one. */
  severities: Record<'1' | '2' | '3' | '4', number>
  /** A judge beside the people; null for the people, and where no label is. */
  againstPeople: AgainstPeople | null
}

export interface AnalyzeOptions {
  by?: readonly SliceKey[]
  level?: number
  /** Only these judges (or `people`); all by default. */
  sources?: readonly string[]
}

/** @throws UsageError for a name that is no slice */
export function parseSliceKeys(names: readonly string[]): SliceKey[] {
  return names.map(name => {
    const key = sliceKeys.find(known => known === name)
    if (!key) throw new UsageError(`--by: unknown slice "${name}"; ${didYouMean(name, sliceKeys)}`)
    return key
  })
}

/** Rates by target, slice and source, with everything that is missing from them. */
export function analyze(table: RunTable, judges: readonly JudgeSpec[], options: AnalyzeOptions = {}): ResultRow[] {
  const by = options.by ?? []
  const groups = groupRows(table, by)
  const sources = sourcesOf(table, judges)
  const known = sources.map(({ source }) => source.name)
  for (const name of options.sources ?? []) {
    if (!known.includes(name)) throw new UsageError(`--source: this run has no judge "${name}"; ${didYouMean(name, known)}`)
  }
  const chosen = sources.filter(({ source }) => options.sources?.includes(source.name) ?? true)
  const people = new Map(sources.flatMap(({ source, column }) => (source.kind === 'people' ? [[source.event, column]] : [])))
  return groups.flatMap(({ target, slice, rows }) => {
    const complete = rows.filter(row => table.trials.state[row] === completed)
    return chosen.flatMap(({ source, column, severity }): ResultRow[] => {
      const outcome = emptyOutcome()
      for (const row of rows) countTrial(outcome, table.trials.state[row]!, column, row)
      if (outcome.n === 0) return []
      const truth = source.kind === 'people' ? undefined : people.get(source.event)
      return [
        {
          target,
          slice,
          source,
          rate: rateOf(table, complete, column, options.level),
          bounds: boundsOf(outcome),
          outcome,
          severities: countSeverities(complete, severity),
          againstPeople: truth ? againstPeople(table, complete, column, truth, options.level) : null,
        },
      ]
    })
  })
}

interface Group {
  target: string
  slice: ResultRow['slice']
  rows: number[]
}

function groupRows(table: RunTable, by: readonly SliceKey[]): Group[] {
  const { trials } = table
  const columns = [trials.target, ...by.map(key => columnOf(table, key))]
  const groups = new Map<string, Group>()
  for (let row = 0; row < trials.count; row++) {
    const key = columns.map(column => column.codes[row]).join()
    const group = groups.get(key)
    if (group) {
      group.rows.push(row)
      continue
    }
    const [target, ...values] = columns.map(column => (column.codes[row]! < 0 ? null : column.names[column.codes[row]!]!))
    groups.set(key, { target: target!, slice: Object.fromEntries(by.map((name, i) => [name, values[i] ?? null])), rows: [row] })
  }
  const targets = [...new Set([...groups.values()].map(group => group.target))]
  const order = (group: Group) => by.map(key => group.slice[key] ?? '\uffff')
  return [...groups.values()].sort((a, b) => targets.indexOf(a.target) - targets.indexOf(b.target) || compare(order(a), order(b)))
}

function columnOf(table: RunTable, key: SliceKey): NameColumn {
  if (key === 'scenario') return table.trials.scenario
  if (key !== 'epoch') return table.trials.slices[key satisfies SliceName]
  const epochs = [...new Set(table.trials.epoch)]
  const codes = new Map(epochs.map((epoch, code) => [epoch, code]))
  return { names: epochs.map(String), codes: table.trials.epoch.map(epoch => codes.get(epoch)!) }
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [i, text] of a.entries()) {
    const order = text.localeCompare(b[i]!, 'en', { numeric: true })
    if (order !== 0) return order
  }
  return 0
}

function countSeverities(rows: readonly number[], column: Int8Array): ResultRow['severities'] {
  const counts = { '1': 0, '2': 0, '3': 0, '4': 0 }
  for (const row of rows) {
    const severity = column[row] ?? 0
    if (severity > 0) counts[severity as 1]++
  }
  return counts
}
