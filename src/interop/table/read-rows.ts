import { basename } from 'node:path'
import { InputError } from '../../base/errors.ts'
import type { RejectedRow } from '../importer.ts'
import { type Cells, cellAt } from './fields.ts'
import type { TableFormat } from './mapping.ts'
import { readJsonFile, readJsonLines } from './read-json.ts'
import { readColumns, readTableRows, type TableRow } from './read-table.ts'

/** Columns that every row has, besides its own. */
export const ownColumns = ['$row', '$file', '$key'] as const

/**
 * The rows of a file: of CSV, of JSON Lines, or of JSON. Each has `{$row}`, its number from 1, and `{$file}` besides.
 * @param constants what else stands in every row
 */
export async function* readRows(
  path: string,
  format: TableFormat,
  constants: Cells = {},
): AsyncGenerator<TableRow | RejectedRow> {
  let number = 0
  for await (const row of rowsOf(path, format)) {
    number++
    if (!('cells' in row)) yield row
    else yield { ...row, cells: { ...row.cells, $row: number, $file: basename(path), ...constants } }
  }
}

function rowsOf(path: string, format: TableFormat): AsyncGenerator<TableRow | RejectedRow> {
  const kind = formatOf(path, format)
  if (kind === 'csv') return readTableRows(path, format)
  return kind === 'json-lines' ? readJsonLines(path) : readJsonFile(path, format)
}

function formatOf(path: string, { format }: TableFormat): NonNullable<TableFormat['format']> {
  if (format) return format
  if (/\.(jsonl|ndjson)(\.gz)?$/i.test(path)) return 'json-lines'
  return /\.json(\.gz)?$/i.test(path) ? 'json' : 'csv'
}

/**
 * The columns of a file, and those of the wanted ones that no row has. A CSV says its columns on its first line; JSON is
 * read through, since any row may lack a key.
 * @throws InputError where the file has no row
 */
export async function columnsAt(
  path: string,
  format: TableFormat,
  wanted: readonly string[],
): Promise<{ columns: string[]; absent: string[] }> {
  if (formatOf(path, format) === 'csv') {
    const columns = await readColumns(path, format)
    return { columns, absent: wanted.filter(name => !columns.some(column => isIn(name, column))) }
  }
  const columns = new Set<string>()
  const absent = new Set(wanted)
  let rejected: RejectedRow | undefined
  for await (const row of rowsOf(path, format)) {
    if (!('cells' in row)) {
      rejected ??= row
      continue
    }
    for (const name of Object.keys(row.cells)) columns.add(name)
    for (const name of absent) if (hasCell(row.cells, name)) absent.delete(name)
  }
  if (columns.size === 0)
    throw new InputError(
      rejected ? `${rejected.at}: ${rejected.reason}` : `${path}: holds no row; leave the file out, or export it again`,
    )
  columns.delete('$key')
  return { columns: [...columns], absent: [...absent] }
}

/** A cell that cannot be read into is there: its row will say why it cannot. */
function hasCell(cells: Cells, name: string): boolean {
  try {
    return cellAt(cells, name) !== undefined
  } catch {
    return true
  }
}

/** Whether a name is a column's, or a path into it. */
export const isIn = (name: string, column: string) => name === column || name.startsWith(`${column}.`)
