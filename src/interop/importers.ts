import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { UsageError } from '../base/errors.ts'
import { didYouMean } from '../base/nearest.ts'
import { agentdojoImporter } from './agentdojo.ts'
import type { Importer } from './importer.ts'
import { recordsImporter } from './records.ts'
import { readMapping, tableImporter } from './table/table-importer.ts'

const mappings = fileURLToPath(new URL('mapping/', import.meta.url))

/** Importers written in code. To add one, add a line; to add a table, add a mapping. */
const inCode: readonly Importer[] = [recordsImporter, agentdojoImporter]

/** Every format that can be imported by name. */
export function importers(): Importer[] {
  const tables = readdirSync(mappings)
    .filter(file => file.endsWith('.yaml'))
    .sort()
    .map(file => tableImporter(readMapping(`${mappings}${file}`)))
  return [...inCode, ...tables]
}

/**
 * The importer of a format; `table` takes the mapping of its own.
 * @throws UsageError for an unknown format, or a mapping where none belongs
 */
export function importerFor(format: string, mapping?: string): Importer {
  if (format === 'table') {
    if (mapping === undefined)
      throw new UsageError('import table: which mapping? Say --mapping FILE; docs/importing.md shows how to write one')
    return tableImporter(readMapping(mapping))
  }
  if (mapping !== undefined) throw new UsageError(`import ${format}: --mapping belongs to "import table"`)
  const name = format.replaceAll('_', '-')
  const known = importers()
  const found = known.find(importer => importer.name === name)
  if (found) return found
  throw new UsageError(
    `import: unknown format "${format}"; ${didYouMean(name, [...known.map(importer => importer.name), 'table'])}`,
  )
}
