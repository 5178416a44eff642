import type { Cell, Column } from './columns.ts'

/** What a spreadsheet may take for the beginning of a formula, in its wide forms too, and with blanks before it. */
const formula = /^'*\s*[=+\-@＝＋－＠\t\r\n]/

/**
 * A text that no spreadsheet runs: where it begins like a formula, an apostrophe stands before it. Texts that begin with
 * apostrophes and then like one get one more, so that {@link unguarded} gives every text back.
 * @example guarded('=1+1') // "'=1+1"
 */
export function guarded(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/**
 * The text that was {@link guarded}.
 * @example unguarded("'=1+1") // '=1+1'
 */
export function unguarded(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text
}

/**
 * A cell as RFC 4180 has it. Null is nothing at all, an empty text is `""`; a time is written as ISO 8601 in UTC.
 * @example csvCell('say "no"', 'text') // '"say ""no"""'
 */
export function csvCell(value: Cell, type: Column['type']): string {
  if (value === null) return ''
  if (type === 'time') return isoTime(Number(value))
  const text = typeof value === 'string' ? guarded(value) : String(value)
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Beyond the years that ISO 8601 can name (a foreign record may say anything), the milliseconds themselves. */
function isoTime(ms: number): string {
  const time = new Date(ms)
  return Number.isNaN(time.getTime()) ? String(ms) : time.toISOString()
}
