import type { Judgement, JudgementOutcome } from '../../record/judgement.ts'
import type { Label } from '../../record/label.ts'
import type { RecordedTrial } from '../../record/recorded-trial.ts'
import { nameSchema } from '../../record/text.ts'
import { sliceNames } from '../../record/trial.ts'
import { columnsWithMore, turnsOf } from './conversation.ts'
import { type Cells, cellAt, cellText, columnsIn, fieldValue } from './fields.ts'
import type { Field, Mapping, VerdictColumn } from './mapping.ts'
import { outcomesOf, shortened } from './outcome.ts'

/** What one file has of a trial. */
export interface RowParts {
  /** Names of those of the mapping who spoke in this file. */
  judges: readonly string[]
  labels: readonly string[]
  /** The columns of the table that are kept as metadata. */
  columns: readonly string[]
}

/**
 * One row as a trial, or as several where the mapping makes some of each.
 * @throws Error saying which cell holds what it must not
 */
export function rowToTrials(row: Cells, mapping: Mapping, parts: RowParts): RecordedTrial[] {
  return (mapping.each ?? [{}]).map(more => rowToTrial(withColumns(row, [more, mapping.columns ?? {}]), mapping, parts))
}

/** The row with the columns that the mapping makes; each may read those before it. */
export function withColumns(row: Cells, made: readonly Readonly<Record<string, Field>>[]): Cells {
  if (made.every(columns => Object.keys(columns).length === 0)) return row
  const cells: Record<string, unknown> = { ...row }
  for (const columns of made) for (const [name, field] of Object.entries(columns)) cells[name] = fieldValue(field, cells)
  return cells
}

function rowToTrial(cells: Cells, mapping: Mapping, { judges, labels, columns }: RowParts): RecordedTrial {
  const { trial } = mapping
  const slice = Object.fromEntries(
    sliceNames.flatMap(name => (trial[name] === undefined ? [] : [[name, nameOf(name, trial[name], cells)]])),
  )
  const saying = (speakers: readonly string[], all: Readonly<Record<string, VerdictColumn>>) =>
    speakers.map(name => ({ name, column: all[name]!, outcomes: outcomesOf(name, all[name]!, { cells, rules: mapping }) }))
  const judged = saying(judges, mapping.judges)
  const labelling = saying(labels, mapping.labels)
  // A reason without anything that it is the reason of.
  const loose = [...judged, ...labelling].flatMap(({ column, outcomes }) =>
    outcomes.length === 0 ? columnsIn(column.rationale ?? '') : [],
  )
  const kept = [...columns, ...columnsWithMore(mapping.transcript, cells), ...loose.filter(name => cellText(cells, name) !== '')]
  return {
    target: neededName('target', trial.target, cells),
    scenario: neededName('scenario', trial.scenario, cells),
    epoch: trial.epoch === undefined ? 1 : epochOf(trial.epoch, cells),
    slice,
    state: 'completed',
    startedAt: null,
    durationMs: null,
    turns: turnsOf(mapping.transcript, cells),
    metadata: Object.fromEntries(
      kept.flatMap(name => {
        const value = cellAt(cells, name) as RecordedMetadata[string] | undefined
        return value === undefined ? [] : [[name, value]]
      }),
    ),
    judgements: judged.flatMap(({ name, outcomes }): Judgement[] =>
      outcomes.map(({ clause, outcome }) => ({ judge: speakerName(name, cells), ...clauseOf(clause), outcome })),
    ),
    labels: labelling.flatMap(({ name, outcomes }): Label[] =>
      outcomes.map(({ clause, outcome }) => ({
        annotator: speakerName(name, cells),
        role: mapping.labels[name]!.role,
        ...clauseOf(clause),
        outcome: labelled(outcome),
      })),
    ),
  }
}

type RecordedMetadata = NonNullable<RecordedTrial['metadata']>

function labelled(outcome: JudgementOutcome): Label['outcome'] {
  if (outcome.kind === 'abstained') return { kind: 'skipped', reason: outcome.reason }
  if (outcome.kind === 'failed') return { kind: 'skipped', reason: outcome.error }
  const { verdict, category, severity, rationale } = outcome
  return {
    kind: 'labelled',
    verdict,
    ...(category === undefined ? {} : { category }),
    ...(severity === undefined ? {} : { severity }),
    evidence: [],
    ...(rationale === undefined ? {} : { comment: rationale }),
  }
}

/** Who spoke: the name in the mapping, which may stand in a column. */
export function speakerName(name: string, cells: Cells): string {
  return name.includes('{') ? neededName(`the name "${name}"`, name, cells) : name
}

function neededName(what: string, field: Field, cells: Cells): string {
  const name = nameOf(what, field, cells)
  if (name === null) throw new Error(`${what} is empty; every row needs one`)
  return name
}

/** Null where the table says nothing. */
function nameOf(what: string, field: Field, cells: Cells): string | null {
  const value = fieldValue(field, cells).trim()
  if (value === '') return null
  const name = nameSchema.safeParse(value)
  if (name.success) return name.data
  throw new Error(
    `${what} "${shortened(value, 60)}" is no name: ${name.error.issues[0]!.message}; { from: …, digest: true } makes a short code of a text`,
  )
}

function epochOf(field: Field, cells: Cells): number {
  const value = fieldValue(field, cells)
  const epoch = Number(value)
  if (!Number.isSafeInteger(epoch) || epoch < 1) throw new Error(`epoch is a whole number from 1, found "${value}"`)
  return epoch
}

const clauseOf = (clause: string | undefined) => (clause === undefined ? {} : { clause })
