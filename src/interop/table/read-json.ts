import type { RejectedRow } from '../importer.ts'
import { type JsonItem, jsonLines, Unreadable } from '../json-lines.ts'
import { jsonFile, jsonItems } from '../json-source.ts'
import { decodedText } from '../source-text.ts'
import type { Cells } from './fields.ts'
import type { TableFormat } from './mapping.ts'
import type { TableRow } from './read-table.ts'

/** The rows of a JSON Lines file: each line an object (its keys are the columns), or a list (`{0}` is the first cell). */
export async function* readJsonLines(path: string): AsyncGenerator<TableRow | RejectedRow> {
  for await (const item of jsonLines(path)) yield rowOf(item)
}

/**
 * The rows of a JSON file: a list of them, or one at the key that the mapping calls `rows`, or an object that holds each
 * under its id, which then is the column `$key`.
 * @throws InputError where the file cannot be read on
 */
export async function* readJsonFile(path: string, { rows }: TableFormat): AsyncGenerator<TableRow | RejectedRow> {
  if (rows !== undefined || (await firstCharacter(path)) !== '{') {
    for await (const item of jsonItems(path, rows)) yield rowOf(item)
    return
  }
  const { value, lineOf } = await jsonFile(path)
  for (const [key, row] of Object.entries(value as object))
    yield rowOf({ value: row, at: `${path}:${lineOf([key])}`, raw: JSON.stringify({ [key]: row }) }, { $key: key })
}

function rowOf({ value, at, raw }: Pick<JsonItem, 'value' | 'at' | 'raw'>, more: Cells = {}): TableRow | RejectedRow {
  if (value instanceof Unreadable) return { at, reason: value.reason, raw }
  if (typeof value === 'object' && value !== null) return { cells: { ...value, ...more }, at, raw }
  return { at, reason: 'is no row: a row is an object, {"column": …}, or a list of cells', raw }
}

async function firstCharacter(path: string): Promise<string | undefined> {
  for await (const piece of decodedText(path, 'utf-8', 'JSON is UTF-8, convert the file')) {
    const first = piece.trimStart()[0]
    if (first !== undefined) return first
  }
  return undefined
}
