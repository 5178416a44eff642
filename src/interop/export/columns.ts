import { sliceNames } from '../../record/trial.ts'
import type { OutcomeRow, RowChoice } from './outcome-rows.ts'

/** What a cell holds; `time` is milliseconds since 1970-01-01 UTC, `json` the text of a JSON value. */
export type ColumnType = 'text' | 'json' | 'int32' | 'int64' | 'boolean' | 'time'
export type Cell = string | number | boolean | null

/** One column of the tables that Parquet and CSV hold; docs/exporting.md says what each means. */
export interface Column {
  name: string
  type: ColumnType
  nullable: boolean
  cell(row: OutcomeRow): Cell
}

export interface TableOptions {
  /** Which rows; `all` by default. */
  what?: RowChoice
  /** With the transcript and the metadata of each trial, as JSON. Off by default. */
  text?: boolean
}

/** The columns of a table, in their order. */
export function columnsOf({ what = 'all', text = false }: TableOptions): Column[] {
  return [...ofTrial, ...(what === 'trials' ? [] : ofSaying), ...(text ? ofText : [])]
}

const ofTrial: readonly Column[] = [
  always('run', 'text', row => row.trial.run),
  always('trial', 'text', row => row.trial.id),
  always('target', 'text', row => row.trial.target),
  always('scenario', 'text', row => row.trial.scenario),
  always('epoch', 'int32', row => row.trial.epoch),
  ...sliceNames.map(name => nullable(name, 'text', row => row.trial.slice[name])),
  always('attempt', 'int32', row => row.last?.number ?? 0),
  always('state', 'text', row => row.last?.state ?? 'pending'),
  nullable('reason', 'text', row => row.last?.reason ?? null),
  nullable('started_at', 'time', row => row.last?.startedAt ?? null),
  nullable('duration_ms', 'int64', row => row.last?.durationMs ?? null),
  nullable('transcript', 'text', row => row.transcript),
]

const ofSaying: readonly Column[] = [
  always('kind', 'text', row => row.kind),
  nullable('who', 'text', row => row.who),
  nullable('judge_kind', 'text', row => row.judgeKind),
  nullable('role', 'text', row => row.role),
  nullable('event', 'text', row => row.event),
  nullable('clause', 'text', row => row.clause),
  always('outcome', 'text', row => row.outcome),
  nullable('verdict', 'text', row => row.verdict),
  nullable('happened', 'boolean', row => row.happened),
  nullable('severity', 'int32', row => row.severity),
  nullable('category', 'text', row => row.category),
  nullable('words', 'text', row => row.words),
]

const ofText: readonly Column[] = [
  nullable('turns', 'json', row => json(row.last?.transcript?.turns)),
  nullable('metadata', 'json', row => json(row.last?.transcript?.metadata)),
]

function always(name: string, type: ColumnType, cell: Column['cell']): Column {
  return { name, type, nullable: false, cell }
}

function nullable(name: string, type: ColumnType, cell: Column['cell']): Column {
  return { name, type, nullable: true, cell }
}

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value)
}
