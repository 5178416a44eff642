import stringWidth from 'string-width'
import { safeLine } from './safe-text.ts'

export interface Column {
  title: string
  align?: 'left' | 'right'
  /** May be cut, with an ellipsis, when the table is too wide. */
  flexible?: boolean
}

/** Narrowest that a flexible column is cut to. */
const least = 6
const gap = '  '

/** A table in plain text, no wider than the width where its flexible columns allow it. Cells are made safe. */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { width = 80, indent = '  ' } = {},
): string {
  const cells = [columns.map(column => column.title), ...rows.map(row => row.map(safeLine))]
  const widths = columns.map((_, i) => Math.max(...cells.map(row => stringWidth(row[i] ?? ''))))
  const total = () => indent.length + widths.reduce((a, b) => a + b, 0) + gap.length * (columns.length - 1)
  for (let excess = total() - width; excess > 0; excess = total() - width) {
    const widest = columns
      .flatMap((column, i) => (column.flexible && widths[i]! > least ? [i] : []))
      .toSorted((a, b) => widths[b]! - widths[a]!)[0]
    if (widest === undefined) break
    widths[widest] = Math.max(least, widths[widest]! - 1)
  }
  return cells
    .map(row => indent + columns.map((column, i) => pad(row[i] ?? '', widths[i]!, column.align ?? 'left')).join(gap))
    .map(line => line.trimEnd())
    .join('\n')
}

function pad(text: string, width: number, align: 'left' | 'right'): string {
  const cut = cutTo(text, width)
  const space = ' '.repeat(Math.max(0, width - stringWidth(cut)))
  return align === 'right' ? space + cut : cut + space
}

/** As much of a text as fits, whole characters only, with an ellipsis where something is left out. */
export function cutTo(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let kept = ''
  let used = 0
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    used += stringWidth(segment)
    if (used > width - 1) break
    kept += segment
  }
  return `${kept}…`
}
