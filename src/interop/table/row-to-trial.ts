import type { Judgement, JudgementOutcome } from '../../record/judgement.ts'
import type { Label } from '../../record/label.ts'
import type { RecordedTrial } from '../../record/recorded-trial.ts'
import { sliceNames } from '../../record/trial.ts'
import { type Cells, fieldValue, template } from './fields.ts'
import type { Mapping, VerdictColumn } from './mapping.ts'

/** How much of an unreadable verdict is kept in the error. */
const quotedLength = 300

/**
 * One row as a trial.
 * @param columns the columns of the table that nothing in the mapping reads: kept as metadata
 * @throws Error saying which cell holds what it must not
 */
export function rowToTrial(
  cells: Cells,
  mapping: Mapping,
  { judges, labels, columns }: { judges: readonly string[]; labels: readonly string[]; columns: readonly string[] },
): RecordedTrial {
  const { trial } = mapping
  const epoch = trial.epoch === undefined ? 1 : Number(fieldValue(trial.epoch, cells))
  if (!Number.isSafeInteger(epoch) || epoch < 1)
    throw new Error(`epoch is a whole number from 1, found "${fieldValue(trial.epoch!, cells)}"`)
  const slice = Object.fromEntries(
    sliceNames.flatMap(name => (trial[name] === undefined ? [] : [[name, fieldValue(trial[name], cells).trim() || null]])),
  )
  return {
    target: needed('target', fieldValue(trial.target, cells)),
    scenario: needed('scenario', fieldValue(trial.scenario, cells)),
    epoch,
    slice,
    state: 'completed',
    startedAt: null,
    durationMs: null,
    turns: mapping.transcript.map(({ role, text }) => ({
      role,
      parts: [{ type: 'text' as const, text: template(text, cells).toWellFormed() }],
    })),
    metadata: Object.fromEntries(columns.map(column => [column, (cells[column] ?? '').toWellFormed()])),
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

function needed(name: string, value: string): string {
  if (value.trim() === '') throw new Error(`${name} is empty`)
  return value.trim()
}

/** Undefined where the table says that nobody said anything. */
function outcomeOf(column: VerdictColumn, cells: Cells): JudgementOutcome | undefined {
  const value = (cells[column.column] ?? '').trim()
  const meaning = Object.hasOwn(column.values, value) ? column.values[value] : undefined
  if (meaning === undefined) {
    if (column.missing.includes(value)) return undefined
    const found = value.length > quotedLength ? `${value.slice(0, quotedLength)}…` : value
    if (column.otherwise === 'failed')
      return { kind: 'failed', error: `the judge's reply is none of its labels: "${found.toWellFormed()}"` }
    if (column.otherwise === 'abstained') return { kind: 'abstained', reason: found.toWellFormed() }
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

const clauseOf = ({ clause }: VerdictColumn) => (clause === undefined ? {} : { clause })
