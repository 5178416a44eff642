import { columnsOf, type TableOptions } from './columns.ts'
import { csvCell } from './csv-cell.ts'
import type { Exporter } from './exporter.ts'
import { outcomeRows } from './outcome-rows.ts'
import { writeWhole } from './whole-file.ts'

/** The long table as RFC 4180 has it: UTF-8 without a byte order mark, rows ended by CR LF, the first naming the columns. */
export function csvExporter(options: TableOptions = {}): Exporter {
  const columns = columnsOf(options)
  const line = (cells: readonly string[]) => `${cells.join(',')}\r\n`
  return {
    name: 'csv',
    about: 'the same table for spreadsheets and everything else (docs/exporting.md)',
    extension: 'csv',
    write: (run, path) =>
      writeWhole(path, async file => {
        const rowsOf = outcomeRows(run.judges, options.what ?? 'all')
        let [trials, rows] = [0, 0]
        file.write(line(columns.map(column => column.name)))
        for await (const record of run.trials()) {
          const made = rowsOf(record)
          for (const row of made) file.write(line(columns.map(column => csvCell(column.cell(row), column.type))))
          trials++
          rows += made.length
        }
        return { trials, rows }
      }),
  }
}
