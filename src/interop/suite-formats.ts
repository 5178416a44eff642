import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { UsageError } from '../base/errors.ts'
import { didYouMean } from '../base/nearest.ts'
import { readSuiteMapping, type SuiteMapping } from './table/suite-mapping.ts'

const mappings = fileURLToPath(new URL('suite-mapping/', import.meta.url))

/** Data sets of prompts alone: `assay import NAME PATH --suite FOLDER` makes a suite of them. To add one, add a mapping. */
export function suiteFormats(): SuiteMapping[] {
  return suiteNames().map(name => readSuiteMapping(`${mappings}${name}.yaml`))
}

const suiteNames = () =>
  readdirSync(mappings)
    .filter(file => file.endsWith('.yaml'))
    .sort()
    .map(file => file.slice(0, -'.yaml'.length))

/** Whether the format holds prompts alone. */
export const isSuiteFormat = (format: string) => suiteNames().includes(format.replaceAll('_', '-'))

/** @throws UsageError for a format that is unknown, or is none of prompts alone */
export function suiteFormat(format: string, mapping?: string): SuiteMapping {
  if (format === 'table') {
    if (mapping === undefined)
      throw new UsageError('import table: which mapping? Say --mapping FILE; docs/mappings.md shows how to write one')
    return readSuiteMapping(mapping)
  }
  if (mapping !== undefined) throw new UsageError(`import ${format}: --mapping belongs to "import table"`)
  const name = format.replaceAll('_', '-')
  if (!suiteNames().includes(name))
    throw new UsageError(
      `import ${format}: --suite is for data sets of prompts alone; ${didYouMean(name, [...suiteNames(), 'table'])}`,
    )
  return readSuiteMapping(`${mappings}${name}.yaml`)
}
