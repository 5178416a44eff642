import { CompiledQuery, type Transaction } from 'kysely'
import type { Tables } from './schema.ts'

/** Rows of one statement at most; a power of two. 15 columns of them stay below SQLite's limit of 32,766 bound values. */
const mostRows = 256

/**
 * Rows in pieces of few sizes, so that each statement is there already: to put one together costs more than to run it, and a hundred
 * prepared ones of a size each would hold 40 MB.
 */
export function* inPieces<T>(rows: readonly T[]): Generator<T[]> {
  for (let at = 0, size = mostRows; at < rows.length; at += size) {
    while (size > rows.length - at) size /= 2
    yield rows.slice(at, at + size)
  }
}

/** Inserts rows, each its values in the order of the columns; one whose key is there already is left out. */
export async function insertRows<Table extends keyof Tables>(
  db: Transaction<Tables>,
  table: Table,
  columns: readonly (keyof Tables[Table] & string)[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const row = `(${columns.map(() => '?').join(', ')})`
  for (const some of inPieces(rows)) {
    const values = Array(some.length).fill(row).join(', ')
    const text = `insert into ${table} (${columns.map(name => `"${name}"`).join(', ')}) values ${values} on conflict do nothing`
    await db.executeQuery(CompiledQuery.raw(text, some.flat()))
  }
}
