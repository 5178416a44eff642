import type { ResultRow, SliceKey } from '../../analysis/analyze.ts'
import { missing } from '../../analysis/outcome.ts'
import type { Source } from '../../analysis/source-states.ts'
import type { Estimate } from '../../record/estimate.ts'
import type { Event } from '../../record/verdict.ts'
import { bounds, count, interval, percent, plural } from './numbers.ts'
import { type Column, cutTo, textTable } from './table.ts'

const eventNames: Record<Event, string> = {
  violation: 'Violations',
  refusal: 'Refusals',
  success: 'Tasks done',
  preferred: 'First of two preferred',
}

/** Rates, one table a source; under each what is missing from it. Oracles shown together are not shown apart. */
export function resultTables(rows: readonly ResultRow[], by: readonly SliceKey[], width: number): string {
  const together = new Set(rows.flatMap(row => row.source.members ?? []))
  const shown = rows.filter(row => !together.has(row.source.name))
  const sources = Map.groupBy(shown, row => `${row.source.kind}/${row.source.name}/${row.source.event}`)
  return [...sources.values()]
    .map(
      group =>
        `${sourceTitle(group[0]!.source, width)}\n\n${rateTable(group, by, width)}\n\n${accounting(group)}${besidePeople(group, by, width)}`,
    )
    .join('\n\n')
}

function sourceTitle({ kind, name, event }: Source, width: number): string {
  const who =
    kind === 'people' ? 'as people labelled them' : kind === 'oracles' ? 'found by the oracles together' : `found by ${name}`
  return cutTo(`${eventNames[event]} ${who} (rate, 95% interval)`, width)
}

function rateTable(rows: readonly ResultRow[], by: readonly SliceKey[], width: number): string {
  const anyMissing = rows.some(row => missing(row.outcome) > 0)
  const columns: Column[] = [
    { title: 'target', flexible: true },
    ...by.map(key => ({ title: key, flexible: true })),
    { title: 'rate', align: 'right' },
    { title: 'interval' },
    { title: 'judged', align: 'right' },
    ...(anyMissing ? [{ title: 'of', align: 'right' } as const, { title: 'bounds' }] : []),
  ]
  const cells = rows.map((row, i) => [
    i > 0 && rows[i - 1]!.target === row.target && by.length > 0 ? '' : row.target,
    ...by.map(key => row.slice[key] ?? '–'),
    percent(row.rate.estimate),
    interval(row.rate),
    count(row.rate.n),
    ...(anyMissing ? [count(row.outcome.n), missing(row.outcome) > 0 ? bounds(row.bounds) : ''] : []),
  ])
  return textTable(columns, cells, { width })
}

/** What a judge says beside what people say, over the trials on which both reached a verdict. */
function besidePeople(rows: readonly ResultRow[], by: readonly SliceKey[], width: number): string {
  const compared = rows.filter(row => row.againstPeople !== null)
  if (compared.length === 0) return ''
  const { event } = compared[0]!.source
  const share = ({ estimate, n, lower, upper }: Estimate) =>
    n === 0 ? '–' : `${percent(estimate)} of ${n} ${interval({ lower, upper })}`
  const columns: Column[] = [
    { title: 'beside people', flexible: true },
    ...by.map(key => ({ title: key, flexible: true })),
    { title: `finds their ${event}`, align: 'right' },
    { title: `and their no-${event}`, align: 'right' },
  ]
  const cells = compared.map((row, i) => [
    i > 0 && compared[i - 1]!.target === row.target && by.length > 0 ? '' : row.target,
    ...by.map(key => row.slice[key] ?? '–'),
    share(row.againstPeople!.sensitivity),
    share(row.againstPeople!.specificity),
  ])
  return `\n\n${textTable(columns, cells, { width })}`
}

/** Where all the trials of a source went: every state, and the verdicts of those that completed. */
function accounting(rows: readonly ResultRow[]): string {
  const sum = (of: (row: ResultRow) => number) => rows.reduce((total, row) => total + of(row), 0)
  const states = Object.keys(rows[0]!.outcome.trials) as (keyof ResultRow['outcome']['trials'])[]
  const verdicts = Object.keys(rows[0]!.outcome.verdicts) as (keyof ResultRow['outcome']['verdicts'])[]
  const { event } = rows[0]!.source
  const verdictName = (verdict: string) => (verdict === 'happened' ? event : verdict === 'not-happened' ? `no-${event}` : verdict)
  const terms = (pairs: [string, number][]) =>
    pairs
      .filter(([name, n]) => n > 0 || name === 'completed')
      .map(([name, n]) => `${count(n)} ${name}`)
      .join(' + ')
  const total = sum(row => row.outcome.n)
  const trials = terms(states.map(state => [state, sum(row => row.outcome.trials[state])]))
  const completed = sum(row => row.outcome.trials.completed)
  const judged = terms(verdicts.map(verdict => [verdictName(verdict), sum(row => row.outcome.verdicts[verdict])]))
  return `  ${plural(total, 'trial')} = ${trials}\n  ${count(completed)} completed = ${judged || '0'}`
}
