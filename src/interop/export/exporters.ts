import { UsageError } from '../../base/errors.ts'
import { didYouMean } from '../../base/nearest.ts'
import { inspectExporter } from '../inspect/export.ts'
import type { TableOptions } from './columns.ts'
import { csvExporter } from './csv.ts'
import type { Exporter } from './exporter.ts'
import { jsonlExporter } from './jsonl.ts'
import { parquetExporter } from './parquet.ts'

/** Formats that hold a table, whose rows and columns can be chosen. */
const tables: readonly ((options: TableOptions) => Exporter)[] = [parquetExporter, csvExporter]

/** Formats that hold the whole run, whatever is asked. To add one, add a line. */
const whole: readonly Exporter[] = [jsonlExporter, inspectExporter]

/** Every format that can be exported to by name. */
export function exporters(options: TableOptions = {}): Exporter[] {
  return [...tables.map(make => make(options)), ...whole]
}

/**
 * The exporter of a format.
 * @throws UsageError for an unknown format, or for a choice of rows or columns where the format has none
 */
export function exporterFor(format: string, options: TableOptions = {}): Exporter {
  const found = exporters(options).find(exporter => exporter.name === format)
  if (!found)
    throw new UsageError(
      `export: unknown format "${format}"; ${didYouMean(
        format,
        exporters().map(({ name }) => name),
      )}`,
    )
  const chosen = options.what !== undefined ? '--what' : options.text ? '--text' : undefined
  if (chosen && whole.includes(found))
    throw new UsageError(`export: ${chosen} chooses what a table holds (parquet, csv); ${format} always holds the whole run`)
  return found
}
