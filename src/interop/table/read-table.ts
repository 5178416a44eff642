import { type CsvError, parse } from 'csv-parse'
import { InputError } from '../../base/errors.ts'
import type { RejectedRow } from '../importer.ts'
import { decodedText } from '../source-text.ts'
import type { Cells } from './fields.ts'
import type { TableFormat } from './mapping.ts'

/** Longest row that is read, in bytes of UTF-8: larger ones are a mistake or an attack. */
const maxRow = 16 * 1024 * 1024

/** Characters of nothing but blanks: a parser takes minutes for a few million. */
const mostBlank = 32_768

export interface TableRow {
  cells: Cells
  /** FILE:LINE, the line on which the row begins. */
  at: string
  /** The row as it stood. */
  raw: string
}

/**
 * The rows of a CSV file below its first, which names the columns. Quoted cells may hold line breaks; empty lines are
 * passed over. A row with more or fewer cells than columns is rejected.
 * @throws InputError naming the file, the line, and why it cannot be read on
 */
export async function* readTableRows(path: string, format: TableFormat): AsyncGenerator<TableRow | RejectedRow> {
  let columns: string[] | undefined
  for await (const { row, line, raw } of readRows(path, format)) {
    const at = `${path}:${line}`
    if (columns === undefined) columns = uniqueColumns(row, at)
    else if (row.length === columns.length)
      yield { cells: Object.fromEntries(columns.map((name, i) => [name, row[i]!])), at, raw }
    else yield { at, reason: wrongLength(row.length, columns.length), raw }
  }
}

function wrongLength(found: number, wanted: number): string {
  return `has ${found} ${found === 1 ? 'cell' : 'cells'}, the first row names ${wanted} columns; put cells that hold a delimiter, quote or line break in quotes`
}

/** The columns of a file that has at least one row below them. */
export async function readColumns(path: string, format: TableFormat): Promise<string[]> {
  let columns: string[] | undefined
  for await (const { row, line } of readRows(path, format)) {
    if (columns) return columns
    columns = uniqueColumns(row, `${path}:${line}`)
  }
  const found = columns ? 'has no row below its first, which names the columns' : 'is empty'
  throw new InputError(`${path}: ${found}; leave the file out, or export the table again`)
}

function uniqueColumns(header: readonly string[], at: string): string[] {
  const names = header.map(name => name.trim())
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) throw new InputError(`${at}: column "${twice}" is there twice; give each column a name of its own`)
  if (names.includes('__proto__')) throw new InputError(`${at}: column "__proto__" cannot be kept; rename it`)
  return names
}

interface CsvRow {
  row: string[]
  line: number
  raw: string
}

/** Rows with the lines they begin on: counted here, because the parser counts the line breaks inside CRLF files twice. */
async function* readRows(path: string, { encoding, delimiter }: TableFormat): AsyncGenerator<CsvRow> {
  let broken: CsvError | undefined
  let waiting: { record: string[]; raw: string }[] = []
  const parser = parse({
    delimiter: delimiter === ',' && /\.tsv(\.gz)?$/i.test(path) ? '\t' : delimiter,
    raw: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: maxRow,
    // Rows are taken here and not from the stream, which discards those that wait in it when a later one is broken.
    on_record: (row: unknown) => {
      waiting.push(row as { record: string[]; raw: string })
      return undefined
    },
  })
  parser.on('error', error => {
    broken ??= error as CsvError
  })
  parser.resume()
  let line = 1
  function* rows(): Generator<CsvRow> {
    const taken = waiting
    waiting = []
    for (const { record: row, raw } of taken) {
      if (row.length > 1 || row[0] !== '') yield { row, line, raw: raw.replace(/[\r\n]+$/, '') }
      line += 1 + lineBreaks(row)
    }
  }
  try {
    for await (const piece of decodedText(
      path,
      encoding,
      'name its encoding in the mapping, such as windows-1252 or macintosh',
    )) {
      if (piece.length >= mostBlank && /^\s*$/.test(piece))
        throw new InputError(
          `${path}:${line}: over ${mostBlank} empty lines or blanks follow; take them out, or export the table again`,
        )
      await new Promise<void>(resolve => parser.write(piece, () => resolve()))
      yield* rows()
      if (broken) break
    }
    if (!broken) await new Promise<void>(resolve => parser.once('error', () => resolve()).end(() => resolve()))
    yield* rows()
  } finally {
    parser.destroy()
  }
  if (broken) throw new InputError(`${path}:${line}: ${complaint(broken)}`, { cause: broken })
}

function lineBreaks(row: readonly string[]): number {
  let breaks = 0
  for (const cell of row) if (/[\r\n]/.test(cell)) breaks += cell.match(/\r\n|\n|\r/g)!.length
  return breaks
}

function complaint({ code, message }: CsvError): string {
  if (code === 'CSV_MAX_RECORD_SIZE') return `the row is longer than ${maxRow} bytes; is a quote missing that closes a cell?`
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a cell of this row opens with a quote that nothing closes; add the closing one'
  if (code === 'CSV_INVALID_CLOSING_QUOTE' || code === 'INVALID_OPENING_QUOTE')
    return 'a quote stands inside a cell; put the cell in quotes, and write each quote in it twice'
  return `is no row of a table: ${message}`
}
