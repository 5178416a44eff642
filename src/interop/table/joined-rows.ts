import { InputError } from '../../base/errors.ts'
import type { RejectedRow } from '../importer.ts'
import { type Cells, cellText } from './fields.ts'
import type { Mapping } from './mapping.ts'
import { shortened } from './outcome.ts'
import { readRows } from './read-rows.ts'
import type { TableRow } from './read-table.ts'
import type { JoinedFile } from './table-files.ts'

/** Characters of joined files that are held in memory. */
const mostHeld = 128 * 1024 * 1024

/** The rows of the files that have no trials of their own, found by a column. */
export interface JoinedRows {
  /** Rows that could not be read, or stand under a value that another has. */
  rejected: RejectedRow[]
  /** The row with what the joined files hold for it. @throws Error where two say different things of one column */
  joined(cells: Cells): Cells
  /** Rows that belonged to none. */
  unused(): RejectedRow[]
}

export async function joinedRows(files: readonly JoinedFile[], mapping: Mapping): Promise<JoinedRows> {
  const rejected: RejectedRow[] = []
  const used = new Set<TableRow>()
  const tables: { by: string; rows: Map<string, TableRow> }[] = []
  let held = 0
  for (const { path, captures, by } of files) {
    const rows = new Map<string, TableRow>()
    tables.push({ by, rows })
    for await (const row of readRows(path, mapping, captures)) {
      if (!('cells' in row)) {
        rejected.push(row)
        continue
      }
      held += row.raw.length
      if (held > mostHeld)
        throw new InputError(`${path}: is too large to be joined (more than ${mostHeld} characters); join it beforehand`)
      const key = cellText(row.cells, by)
      const before = rows.get(key)
      if (before)
        rejected.push({
          at: row.at,
          raw: row.raw,
          reason: `"${by}" is "${shortened(key, 60)}", as at ${before.at} already; each row has its own`,
        })
      else rows.set(key, row)
    }
  }
  return {
    rejected,
    joined(cells) {
      let all = cells
      for (const { by, rows } of tables) {
        const row = rows.get(cellText(cells, by))
        if (!row) continue
        used.add(row)
        all = together(all, row, by)
      }
      return all
    },
    unused: () =>
      tables.flatMap(({ by, rows }) =>
        [...rows].flatMap(([key, row]) =>
          used.has(row) ? [] : [{ at: row.at, raw: row.raw, reason: `no row has "${by}" "${shortened(key, 60)}" to join it to` }],
        ),
      ),
  }
}

function together(cells: Cells, row: TableRow, by: string): Cells {
  const more = Object.entries(row.cells).filter(([name]) => name !== by && !name.startsWith('$'))
  const other = more.find(([name, value]) => Object.hasOwn(cells, name) && JSON.stringify(cells[name]) !== JSON.stringify(value))
  if (other)
    throw new Error(
      `column "${other[0]}" says something else than at ${row.at}, which is joined to this row; rename it in one of the files`,
    )
  return { ...cells, ...Object.fromEntries(more) }
}
