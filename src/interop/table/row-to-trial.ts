import type { Judgement, JudgementOutcome } from '../../record/judgement.ts'
import type { Label } from '../../record/label.ts'
import type { RecordedTrial } from '../../record/recorded-trial.ts'
import { nameSchema } from '../../record/text.ts'
import { sliceNames } from '../../record/trial.ts'
import { type Cells, fieldValue, template } from './fields.ts'
import type { Field, Mapping, VerdictColumn } from './mapping.ts'

/** What one file has of a trial. */
export interface RowParts {
  /** Names of those of the mapping who spoke in this file. */
  judges: readonly string[]
  labels: readonly string[]
  /** The columns of the table that are kept as metadata. */
  columns: readonly string[]
}

/** How much of an unreadable verdict is kept in the error. */
const quotedLength = 300

/**
 * One row as a trial.
 * @throws Error saying which cell holds what it must not
 */
export function rowToTrial(cells: Cells, mapping: Mapping, { judges, labels, columns }: RowParts): RecordedTrial {
  const { trial } = mapping
  const slice = Object.fromEntries(
    sliceNames.flatMap(name => (trial[name] === undefined ? [] : [[name, nameOf(name, trial[name], cells)]])),
  )
  return {
    target: neededName('target', trial.target, cells),
    scenario: neededName('scenario', trial.scenario, cells),
    epoch: trial.epoch === undefined ? 1 : epochOf(trial.epoch, cells),
    slice,
    state: 'completed',
    startedAt: null,
    durationMs: null,
    turns: mapping.transcript.map(({ role, text }) => ({
      role,
      parts: [{ type: 'text' as const, text: template(text, cells) }],
    })),
    metadata: Object.fromEntries(columns.map(column => [column, cells[column]!])),
    judgements: judges.flatMap((name): Judgement[] => {
      const column = mapping.judges[name]!
      const outcome = outcomeOf(column, cells)
      return outcome ? [{ judge: name, ...clauseOf(column), outcome }] : []
    }),
    labels: labels.flatMap((name): Label[] => {
      const column = mapping.labels[name]!
      const outcome = outcomeOf(column, cells)
      if (!outcome) return []
      const said: Label['outcome'] =
        outcome.kind === 'judged'
          ? { ...outcome, kind: 'labelled' }
          : { kind: 'skipped', reason: outcome.kind === 'abstained' ? outcome.reason : outcome.error }
      return [{ annotator: name, role: column.role, ...clauseOf(column), outcome: said }]
    }),
  }
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

/** Undefined where the table says that nobody said anything. */
function outcomeOf(column: VerdictColumn, cells: Cells): JudgementOutcome | undefined {
  const value = cells[column.column]!.trim()
  const meaning = Object.hasOwn(column.values, value) ? column.values[value] : undefined
  if (meaning === undefined) {
    if (column.missing.includes(value)) return undefined
    const found = shortened(value, quotedLength)
    if (column.otherwise === 'failed') return { kind: 'failed', error: `the judge's reply is none of its labels: "${found}"` }
    if (column.otherwise === 'abstained') return { kind: 'abstained', reason: found }
    throw new Error(
      `column "${column.column}" holds "${found}", which is not among ${Object.keys(column.values).join(', ')}; add it to values, or say otherwise: failed`,
    )
  }
  if (typeof meaning === 'string') return { kind: 'judged', verdict: meaning, evidence: [] }
  if ('abstained' in meaning) return { kind: 'abstained', reason: meaning.abstained }
  const { verdict, category, severity } = meaning
  return {
    kind: 'judged',
    verdict,
    ...(category === undefined ? {} : { category }),
    ...(severity === undefined ? {} : { severity }),
    evidence: [],
  }
}

const shortened = (text: string, length: number) => (text.length > length ? `${text.slice(0, length).toWellFormed()}…` : text)

const clauseOf = ({ clause }: VerdictColumn) => (clause === undefined ? {} : { clause })
