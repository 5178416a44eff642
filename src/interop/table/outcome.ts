import type { JudgementOutcome } from '../../record/judgement.ts'
import { type Event, verdictOf } from '../../record/verdict.ts'
import { type Cells, cellText, fieldValue, filled } from './fields.ts'
import { lookUp } from './look-up.ts'
import type { Field, VerdictColumn } from './mapping.ts'

/** What the verdicts of a mapping have in common. */
export interface VerdictRules {
  event: Event
  decimal?: '.' | ',' | undefined
}

/** How much of an unreadable verdict is kept in the error. */
const quotedLength = 300

/** The columns that a speaker's verdicts stand in, each with its clause: one, or one for each clause. */
export function placesOf(column: VerdictColumn): { clause: string | undefined; from: Field }[] {
  if (column.clauses) return Object.entries(column.clauses).map(([clause, name]) => ({ clause, from: `{${name}}` }))
  return [{ clause: column.clause, from: column.from ?? `{${column.column}}` }]
}

/** What a speaker said in this row, on each clause on which something was said. */
export function outcomesOf(
  name: string,
  column: VerdictColumn,
  { cells, rules }: { cells: Cells; rules: VerdictRules },
): { clause: string | undefined; outcome: JudgementOutcome }[] {
  return placesOf(column).flatMap(({ clause, from }) => {
    const single = typeof from === 'string' && /^\{[^{}]+\}$/.test(from) ? from.slice(1, -1) : undefined
    const value = (single === undefined ? fieldValue(from, cells) : cellText(cells, single)).trim()
    const place = single === undefined ? 'the value' : `column "${single}"`
    const why = reasonIn(column, cells)
    const outcome = outcomeOf(value, { column, place, why, rules })
    if (outcome) return [{ clause, outcome: withReason(outcome, why) }]
    // A row that is there for one speaker alone was shown to that speaker.
    if (!name.includes('{') || column.clauses) return []
    return [{ clause, outcome: withReason({ kind: 'abstained', reason: 'left empty' }, why) }]
  })
}

/** Why there is no verdict, with what the speaker wrote. */
function withReason(outcome: JudgementOutcome, why: string | undefined): JudgementOutcome {
  if (outcome.kind === 'judged' || why === undefined) return outcome
  return outcome.kind === 'abstained'
    ? { ...outcome, reason: `${outcome.reason}: ${why}` }
    : { ...outcome, error: `${outcome.error}: ${why}` }
}

function reasonIn({ rationale }: VerdictColumn, cells: Cells): string | undefined {
  const why = rationale === undefined ? '' : filled(rationale, cells)
  return why.trim() === '' ? undefined : why
}

interface Reading {
  column: VerdictColumn
  /** What to call the place in an error. */
  place: string
  why: string | undefined
  rules: VerdictRules
}

/** Undefined where the table says that nobody said anything. */
function outcomeOf(value: string, { column, place, why, rules }: Reading): JudgementOutcome | undefined {
  const entry = lookUp(column.values, value, { ignoreCase: column.ignore_case ?? false })
  // That nobody said anything comes before "*", which is for what was said.
  if (!entry?.exact && column.missing.includes(value)) return undefined
  if (!entry) return measured(value, { column, place, why, rules }) ?? unknownValue(value, column, place)
  const meaning = typeof entry.found === 'string' ? { verdict: entry.found } : entry.found
  if ('abstained' in meaning) return { kind: 'abstained', reason: meaning.abstained }
  if ('failed' in meaning) return { kind: 'failed', error: meaning.failed }
  const { verdict, category, severity } = meaning
  // Of what only fits a pattern, the words are kept.
  const rationale = why ?? (entry.exact ? undefined : value)
  return {
    kind: 'judged',
    verdict,
    ...(category === undefined ? {} : { category }),
    ...(severity === undefined ? {} : { severity }),
    evidence: [],
    ...(rationale === undefined ? {} : { rationale }),
  }
}

/** The verdict of a number; undefined where the mapping asks for none, or the value is none. */
function measured(value: string, { column, why, rules }: Reading): JudgementOutcome | undefined {
  const { at_least: least, at_most: most } = column
  if (least === undefined && most === undefined) return undefined
  // A score that broke is never a score below the threshold.
  if (/^[+-]?(nan|inf(inity)?)$/i.test(value)) return { kind: 'failed', error: `the score is ${value}` }
  const plain = rules.decimal === ',' ? value.replace(',', '.') : value
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return undefined
  const score = Number(plain)
  const happened = (least === undefined || score >= least) && (most === undefined || score <= most)
  return {
    kind: 'judged',
    verdict: verdictOf(rules.event, happened),
    evidence: [],
    ...(why === undefined ? {} : { rationale: why }),
  }
}

function unknownValue(value: string, column: VerdictColumn, place: string): JudgementOutcome {
  const found = shortened(value, quotedLength)
  if (column.otherwise === 'failed') return { kind: 'failed', error: `the judge's reply is none of its labels: "${found}"` }
  if (column.otherwise === 'abstained') return { kind: 'abstained', reason: found }
  const known = Object.keys(column.values).join(', ')
  if (column.at_least === undefined && column.at_most === undefined)
    throw new Error(`${place} holds "${found}", which is not among ${known}; add it to values, or say otherwise: failed`)
  const comma = /^[+-]?\d*,\d+$/.test(value)
    ? 'say decimal: "," in the mapping'
    : 'add it to values or missing, or say otherwise: failed'
  throw new Error(`${place} holds "${found}", which is no number; ${comma}`)
}

export const shortened = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length).toWellFormed()}…` : text
