import type { JudgeSpec } from '../record/manifest.ts'
import { type Event, verdicts } from '../record/verdict.ts'
import type { RunTable } from '../store/run-table.ts'
import { combinedColumn, judgeColumn, labelledEvents, peopleColumn, type Source, type SourceColumn } from './source-states.ts'

/** A source with what it said of each trial, and how grave it found it (0: it did not say). */
export interface SourceColumns {
  source: Source
  column: SourceColumn
  severity: Int8Array
}

/** The kinds of judge that compute their verdict from the transcript alone. */
const oracleKinds = ['string', 'regex', 'tool-call']
const noSeverity = new Int8Array(0)

/**
 * Everyone who said something of a run: each judge; `oracles`, all oracles taken together, where there are several (in a
 * suite each scenario has its own); and the people.
 */
export function sourcesOf(table: RunTable, judges: readonly JudgeSpec[]): SourceColumns[] {
  const single = judges.map(
    (judge): SourceColumns => ({
      source: { kind: 'judge', name: judge.name, event: judge.event },
      column: judgeColumn(table, judge.name, judge.event),
      severity: severityColumn(table, judge.name, judge.event),
    }),
  )
  const people = labelledEvents(table).map(
    (event): SourceColumns => ({
      source: { kind: 'people', name: 'people', event },
      column: peopleColumn(table, event),
      severity: noSeverity,
    }),
  )
  const oracles = single.filter((_, i) => oracleKinds.includes(judges[i]!.kind))
  return [...together(oracles), ...single, ...people]
}

function together(oracles: readonly SourceColumns[]): SourceColumns[] {
  const byEvent = Map.groupBy(oracles, ({ source }) => source.event)
  return [...byEvent].flatMap(([event, members]): SourceColumns[] => {
    if (members.length < 2) return []
    const severity = members[0]!.severity.map((_, row) => Math.max(...members.map(member => member.severity[row]!)))
    const source: Source = { kind: 'oracles', name: 'oracles', event, members: members.map(member => member.source.name) }
    return [{ source, column: combinedColumn(members.map(member => member.column)), severity }]
  })
}

/** The highest severity that a judge gave each trial with its event. */
function severityColumn({ trials, judgements }: RunTable, judge: string, event: Event): Int8Array {
  const column = new Int8Array(trials.count)
  const name = judgements.judge.names.indexOf(judge)
  const verdict = verdicts.indexOf(event)
  for (let i = 0; i < judgements.count; i++) {
    if (judgements.judge.codes[i] !== name || judgements.verdict[i] !== verdict) continue
    const row = judgements.trial[i]!
    column[row] = Math.max(column[row]!, judgements.severity[i]!)
  }
  return column
}
