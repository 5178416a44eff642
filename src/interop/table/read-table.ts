import { Readable } from 'node:stream'
import { type CsvError, parse } from 'csv-parse'
import { InputError } from '../../base/errors.ts'
import { decodedText } from '../source-files.ts'

/** Longest row that is read, in characters: larger ones are a mistake or an attack. */
const maxRow = 16 * 1024 * 1024

export interface TableRow {
  cells: Record<string, string>
  /** Line of the file on which the row ends. */
  line: number
}

/**
 * The rows of a CSV file; the first line names the columns. Quoted cells may hold line breaks.
 * @throws InputError naming the file, the line, and what is wrong with it
 */
export async function* readTableRows(
  path: string,
  { encoding, delimiter }: { encoding: string; delimiter: string },
): AsyncGenerator<TableRow> {
  const parser = parse({
    columns: header => uniqueColumns(header, path),
    bom: true,
    info: true,
    delimiter,
    max_record_size: maxRow,
  })
  const text = Readable.from(decodedText(path, encoding))
  text.on('error', error => parser.destroy(error))
  text.pipe(parser)
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: Record<string, string>; info: { lines: number } }>) {
      yield { cells: record, line: info.lines }
    }
  } catch (error) {
    if (error instanceof InputError) throw error
    const { message, code, lines } = error as CsvError & { lines?: number }
    if (typeof code !== 'string' || !code.startsWith('CSV_')) throw error
    throw new InputError(`${path}${lines === undefined ? '' : `:${lines}`}: not a readable table: ${message}`, { cause: error })
  }
}

/** The columns of a file, without its rows. */
export async function readColumns(path: string, options: { encoding: string; delimiter: string }): Promise<string[]> {
  for await (const { cells } of readTableRows(path, options)) return Object.keys(cells)
  throw new InputError(`${path}: has no row below its header`)
}

function uniqueColumns(header: string[], path: string): string[] {
  const names = header.map(name => name.trim())
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) throw new InputError(`${path}:1: column "${twice}" is there twice`)
  return names
}
