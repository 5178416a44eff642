import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { UsageError } from '../base/errors.ts'
import { didYouMean } from '../base/nearest.ts'
import { agentdojoImporter } from './agentdojo.ts'
import { chatImporter } from './chat.ts'
import type { Importer } from './importer.ts'
import { inspectImporter } from './inspect/inspect.ts'
import { labelStudioImporter, labelStudioImporterOf } from './label-studio/label-studio.ts'
import { readLabelStudioMapping } from './label-studio/mapping.ts'
import { otlpImporter } from './otlp/otlp.ts'
import { promptfooImporter } from './promptfoo/promptfoo.ts'
import { recordsImporter } from './records.ts'
import { isSuiteFormat } from './suite-formats.ts'
import { readMapping, tableImporter } from './table/table-importer.ts'
import { tauBenchImporter } from './tau-bench.ts'

const mappings = fileURLToPath(new URL('mapping/', import.meta.url))

/** Importers written in code. To add one, add a line; to add a table, add a mapping. */
const inCode: readonly Importer[] = [
  recordsImporter,
  agentdojoImporter,
  inspectImporter,
  promptfooImporter,
  tauBenchImporter,
  chatImporter,
  otlpImporter,
  labelStudioImporter,
]

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
      throw new UsageError('import table: which mapping? Say --mapping FILE; docs/mappings.md shows how to write one')
    return tableImporter(readMapping(mapping))
  }
  const name = format.replaceAll('_', '-')
  if (name === 'label-studio' && mapping !== undefined) return labelStudioImporterOf(readLabelStudioMapping(mapping))
  if (mapping !== undefined)
    throw new UsageError(`import ${format}: --mapping belongs to "import table" and "import label-studio"`)
  const known = importers()
  const found = known.find(importer => importer.name === name)
  if (found) return found
  if (isSuiteFormat(name)) throw new UsageError(`import ${format}: holds prompts alone, which become a suite; add --suite FOLDER`)
  throw new UsageError(
    `import: unknown format "${format}"; ${didYouMean(name, [...known.map(importer => importer.name), 'table'])}`,
  )
}
