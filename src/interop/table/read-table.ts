import { Readable } from 'node:stream'
import { type CsvError, parse } from 'csv-parse'
import { InputError } from '../../base/errors.ts'
import { decodedText } from '../source-files.ts'
import type { Cells } from './fields.ts'

/** Longest row that is read, in bytes of UTF-8: larger ones are a mistake or an attack. */
const maxRow = 16 * 1024 * 1024

/** How a table is written down. */
export interface TableFormat {
  encoding: string
  delimiter: string
}

export interface TableRow {
  cells: Cells
  /** Line of the file on which the row begins. */
  line: number
}

/**
 * The rows of a CSV file below its first, which names the columns. Quoted cells may hold line breaks; empty lines are
 * passed over.
 * @param constants what stands in every row besides its cells
 * @throws InputError naming the file, the line, and what is wrong with it
 */
export async function* readTableRows(path: string, format: TableFormat, constants: Cells = {}): AsyncGenerator<TableRow> {
  const fixed = Object.entries(constants)
  let columns: string[] | undefined
  for await (const { row, line } of readRows(path, format)) {
    if (columns === undefined) {
      columns = uniqueColumns(row, `${path}:${line}`)
      continue
    }
    if (row.length !== columns.length)
      throw new InputError(
        `${path}:${line}: has ${row.length} ${row.length === 1 ? 'cell' : 'cells'}, the first row names ${columns.length} columns; put cells that hold a delimiter, quote or line break in quotes`,
      )
    yield { cells: Object.fromEntries([...columns.map((name, i) => [name, row[i]!] as const), ...fixed]), line }
  }
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
  return names
}

/** Rows with the lines they begin on: counted here, because the parser counts the line breaks inside CRLF files twice. */
async function* readRows(path: string, { encoding, delimiter }: TableFormat): AsyncGenerator<{ row: string[]; line: number }> {
  let broken: CsvError | undefined
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: maxRow,
    // An error would discard the rows before it that are still waiting; skipping hands them on first.
    skip_records_with_error: true,
    on_skip: error => {
      broken ??= error
      return undefined
    },
  })
  const text = Readable.from(decodedText(path, encoding, 'name its encoding in the mapping, such as windows-1252 or macintosh'))
  text.on('error', error => parser.destroy(error))
  let line = 1
  let rows = 0
  try {
    for await (const row of text.pipe(parser) as AsyncIterable<string[]>) {
      if (broken && rows === broken.records) break
      rows++
      if (row.length > 1 || row[0] !== '') yield { row, line }
      line += 1 + lineBreaks(row)
    }
  } finally {
    text.destroy()
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
