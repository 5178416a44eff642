import wrapAnsi from 'wrap-ansi'
import type { MutationScore, OperatorRow } from '../../world/mutation/tally.ts'
import { count, interval, percent, plural } from './numbers.ts'
import { safeLine } from './safe-text.ts'
import { textTable } from './table.ts'

/** What became of mutants: by operator, by invariant, and each that was not found. */
export function mutationText(
  score: MutationScore,
  { episodes, survivors, width }: { episodes: number; survivors: boolean; width: number },
): string {
  const { mutants, operators } = score
  const applied = operators.filter(row => row.mutants > 0)
  const idle = operators.filter(row => row.mutants === 0).map(({ operator }) => operator)
  const missed = score.survivors.length
  return [
    `  ${plural(mutants, 'mutant')} of ${plural(episodes, 'episode')} by ${plural(applied.length, 'operator')}`,
    applied.length === 0 ? '' : operatorTable(applied, width),
    idle.length === 0 ? '' : paragraph(`No place for: ${idle.join(', ')}`, width),
    score.invariants.some(row => row.mutants > 0)
      ? scoreTable(score, width)
      : paragraph('No operator says what it concerns, so there is no score.', width),
    missed === 0
      ? ''
      : survivors
        ? survivorList(score, width)
        : paragraph(`${plural(missed, 'mutant')} not found by an invariant that it concerns; --survivors lists each.`, width),
  ]
    .filter(text => text !== '')
    .join('\n\n')
}

function operatorTable(rows: readonly OperatorRow[], width: number): string {
  const columns = [
    { title: 'operator', flexible: true },
    { title: 'mutants', align: 'right' },
    { title: 'unnoticed', align: 'right' },
    { title: 'noticed by (of so many)', flexible: true },
  ] as const
  const cells = rows.map(({ operator, mutants, unnoticed, noticed, concerns }) => [
    operator,
    count(mutants),
    count(unnoticed),
    noticedBy(noticed, concerns),
  ])
  return textTable(columns, cells, { width })
}

/** Those that it concerns first, then whoever noticed most. */
function noticedBy(noticed: OperatorRow['noticed'], concerns: readonly string[]): string {
  const others = Object.entries(noticed)
    .filter(([id]) => !concerns.includes(id))
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  const all = [...concerns.map((id): [string, number] => [`${id}*`, noticed[id] ?? 0]), ...others]
  return all.length === 0 ? 'nobody' : all.map(([id, n]) => `${id} ${count(n)}`).join(', ')
}

function scoreTable({ invariants }: MutationScore, width: number): string {
  const columns = [
    { title: 'invariant', flexible: true },
    { title: 'operators', align: 'right' },
    { title: 'mutants', align: 'right' },
    { title: 'found', align: 'right' },
    { title: 'score', align: 'right' },
    { title: '95%' },
  ] as const
  const rows = invariants
    .filter(({ mutants }) => mutants > 0)
    .map(({ invariant, name, operators, mutants, found, score }) => [
      `${invariant} ${name}`,
      count(operators),
      count(mutants),
      count(found),
      percent(score.estimate),
      interval(score),
    ])
  const note = '* concerns the invariant. Where there are several operators, intervals allow for mutants of one being alike.'
  return `${textTable(columns, rows, { width })}\n\n${paragraph(note, width)}`
}

function survivorList({ survivors }: MutationScore, width: number): string {
  const lines = survivors.map(({ invariant, operator, subject, events, what, noticed }) => {
    const where = events.length === 0 ? subject : `${subject}, ${events.length > 1 ? 'events' : 'event'} ${events.join(', ')}`
    const others = noticed.length === 0 ? 'noticed by nobody' : `noticed by ${noticed.join(', ')}`
    return paragraph(`${invariant}  ${operator}  (${where}): ${safeLine(what)}; ${others}`, width, '    ')
  })
  return `  Not found:\n\n${lines.join('\n')}`
}

function paragraph(text: string, width: number, indent = '  '): string {
  return wrapAnsi(text, width - indent.length - 2, { hard: true })
    .split('\n')
    .map((line, i) => `${i === 0 ? '  ' : indent}${line}`)
    .join('\n')
}
