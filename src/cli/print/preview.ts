import wrapAnsi from 'wrap-ansi'
import type { ImportPreview } from '../../pipeline/preview-import.ts'
import { count, plural } from './numbers.ts'
import { safeLine } from './safe-text.ts'
import { cutTo, textTable } from './table.ts'

/** Lines of one list; `--json` has all. */
const shown = 20

/** What an import would make, for a person who decides whether it is what was meant. */
export function previewText(preview: ImportPreview, format: string, width: number): string {
  const sections = [
    head(preview, format, width),
    mapped(preview, width),
    kept(preview, width),
    leftOut(preview, width),
    counted(preview, width),
    rejected(preview, width),
    '  Nothing was written.',
  ]
  return `\n${sections.filter(section => section !== '').join('\n\n')}`
}

function head({ title, sources }: ImportPreview, format: string, width: number): string {
  const files = textTable(
    [
      { title: 'file', flexible: true },
      { title: 'bytes', align: 'right' },
    ],
    sources.slice(0, shown).map(({ file, bytes }) => [file, count(bytes)]),
    { width },
  )
  return `${cutTo(`  ${format} · ${safeLine(title)}`, width)}\n\n${files}${more(sources.length, 'file')}`
}

function mapped({ fields }: ImportPreview, width: number): string {
  const rows = fields.flatMap(({ from, to }) => (to === null ? [] : [[from, to]]))
  if (rows.length === 0) return ''
  const columns = [
    { title: 'what stands in', flexible: true },
    { title: 'becomes', flexible: true },
  ]
  return textTable(columns, rows, { width })
}

function kept({ metadata, moreKeys }: ImportPreview, width: number): string {
  if (metadata.length === 0) return ''
  const table = textTable(
    [
      { title: 'kept as metadata', flexible: true },
      { title: 'trials', align: 'right' },
    ],
    metadata.slice(0, shown).map(({ key, trials }) => [key, count(trials)]),
    { width },
  )
  return table + more(metadata.length + moreKeys, 'key')
}

function leftOut({ fields }: ImportPreview, width: number): string {
  const names = fields.flatMap(({ from, to }) => (to === null ? [safeLine(from)] : []))
  if (names.length === 0) return ''
  return indented(`knowingly left out: ${names.join(', ')}`, width)
}

function counted({ trials, joined, states, judges, annotators }: ImportPreview, width: number): string {
  const terms = Object.entries(states).map(([state, n]) => `${count(n)} ${state}`)
  const total = `  ${plural(trials, 'trial')}${terms.length > 0 ? ` = ${terms.join(' + ')}` : ''}`
  const parts =
    joined > 0 ? `\n  ${plural(joined, 'row')} from another file ${joined === 1 ? 'was' : 'were'} joined with them` : ''
  const who = [
    ...judges.map(({ name, event, judged, abstained, failed, silent }) => [
      `judge ${name}`,
      event,
      ...[judged, abstained, failed, silent].map(count),
    ]),
    ...annotators.map(({ name, role, labelled, skipped }) => [`${role} ${name}`, '', count(labelled), count(skipped), '', '']),
  ]
  if (who.length === 0) return `${total}${parts}\n  no judgement, no label`
  const columns = [
    { title: 'who', flexible: true },
    { title: 'event' },
    { title: 'verdicts', align: 'right' as const },
    { title: 'abstained', align: 'right' as const },
    { title: 'failed', align: 'right' as const },
    { title: 'silent', align: 'right' as const },
  ]
  return `${total}${parts}\n\n${textTable(columns, who.slice(0, 2 * shown), { width })}${more(who.length, 'speaker', 2 * shown)}`
}

function rejected({ rejected: n, first }: ImportPreview, width: number): string {
  if (n === 0) return '  every row could be read'
  const named = first.map(({ at, reason }) => indented(`${safeLine(`${at}: ${reason}`)}`, width, '    '))
  const rest = n > first.length ? [`    … and ${count(n - first.length)} more`] : []
  return [`  ${plural(n, 'row')} cannot be read:`, ...named, ...rest].join('\n')
}

function more(length: number, what: string, limit = shown): string {
  return length > limit ? `\n  … and ${plural(length - limit, `more ${what}`)}; --json lists them` : ''
}

function indented(text: string, width: number, indent = '  '): string {
  const short = cutTo(text, 4 * width)
  return wrapAnsi(short, width - indent.length, { hard: true })
    .split('\n')
    .map(line => (indent + line).trimEnd())
    .join('\n')
}
