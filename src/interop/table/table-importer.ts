import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { digestOf } from '../../base/digest.ts'
import { InputError, UsageError } from '../../base/errors.ts'
import { didYouMean } from '../../base/nearest.ts'
import { checked, parseYaml } from '../../base/source.ts'
import type { Import, ImportedTrial, Importer } from '../importer.ts'
import { filesAt, sourceFile } from '../source-files.ts'
import { checkMapping } from './check-mapping.ts'
import { columnsOf } from './fields.ts'
import { type Field, type Mapping, mappingSchema } from './mapping.ts'
import { readColumns, readTableRows } from './read-table.ts'
import { type RowParts, rowToTrial } from './row-to-trial.ts'

/** One file of the data set, with what its name and its entry in the mapping say of it. */
interface TableFile extends RowParts {
  path: string
  captures: Record<string, string>
}

/** @throws UsageError naming file and line of what is wrong in the mapping */
export function readMapping(path: string): Mapping {
  const source = parseYaml(mappingText(path), path)
  const mapping = checked(mappingSchema, source)
  checkMapping(mapping, source)
  return mapping
}

function mappingText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`${path}: cannot be read: ${(error as Error).message}; --mapping names a YAML file`, { cause: error })
  }
}

/** Imports tables by a mapping. */
export function tableImporter(mapping: Mapping): Importer {
  return {
    name: mapping.name,
    about: mapping.title,
    async open(path): Promise<Import> {
      const files = await matchFiles(path, mapping)
      const judges = Object.keys(mapping.judges).filter(name => files.some(file => file.judges.includes(name)))
      return {
        spec: { name: mapping.name, kind: 'importer', version: mapping.version, options: { mapping: digestOf(mapping) } },
        title: mapping.title,
        sources: await Promise.all(files.map(file => sourceFile(file.path))),
        judges: judges.map(name => ({
          name,
          kind: 'imported',
          version: '1',
          options: { column: mapping.judges[name]!.column },
          event: mapping.event,
        })),
        judgesOf: () => judges,
        trials: () => readTrials(files, mapping),
      }
    },
  }
}

async function* readTrials(files: readonly TableFile[], mapping: Mapping): AsyncGenerator<ImportedTrial> {
  for (const file of files) {
    for await (const { cells, line } of readTableRows(file.path, mapping, file.captures)) {
      const at = `${file.path}:${line}`
      let trial: ImportedTrial['trial']
      try {
        trial = rowToTrial(cells, mapping, file)
      } catch (error) {
        throw new InputError(`${at}: ${(error as Error).message}`, { cause: error })
      }
      yield { trial, at }
    }
  }
}

async function matchFiles(path: string, mapping: Mapping): Promise<TableFile[]> {
  const candidates = filesAt(path)
  const only = mapping.files.length === 1 && !mapping.files[0]!.match.includes('{') ? mapping.files[0] : undefined
  const files: TableFile[] = []
  for (const candidate of candidates) {
    const given = candidate === path
    const entry = mapping.files.find(file => capturesOf(file.match, basename(candidate))) ?? (given ? only : undefined)
    if (!entry) continue
    const captures = capturesOf(entry.match, basename(candidate)) ?? {}
    const judges = entry.judges ?? Object.keys(mapping.judges)
    const labels = entry.labels ?? Object.keys(mapping.labels)
    const columns = await keptColumns(candidate, mapping, { captures, judges, labels })
    files.push({ path: candidate, captures, judges, labels, columns })
  }
  if (files.length > 0) return files
  const wanted = mapping.files.map(file => file.match).join(', ')
  const names = candidates.slice(0, 5).map(file => basename(file))
  throw new InputError(
    `${path}: holds no file that mapping "${mapping.name}" knows (${wanted}); found ${names.join(', ') || 'nothing'}`,
  )
}

/** What `{name}` in the pattern stood for in a file's name; undefined where the name does not match. */
function capturesOf(pattern: string, name: string): Record<string, string> | undefined {
  const names: string[] = []
  const source = pattern
    .split(/(\{[^{}]+\}|\*)/)
    .map(piece => {
      if (piece === '*') return '.*'
      if (!piece.startsWith('{')) return piece.replace(/[\\^$.+?()[\]{}|]/g, '\\$&')
      names.push(piece.slice(1, -1))
      return '(.+)'
    })
    .join('')
  const match = new RegExp(`^${source}$`).exec(name)
  return match ? Object.fromEntries(names.map((key, i) => [key, match[i + 1]!])) : undefined
}

/** The columns to be kept as metadata. All that the mapping names must be there, in the table or in the file's name. */
async function keptColumns(
  path: string,
  mapping: Mapping,
  { captures, judges, labels }: Pick<TableFile, 'captures' | 'judges' | 'labels'>,
): Promise<string[]> {
  const columns = await readColumns(path, mapping)
  const fields: Field[] = [
    ...Object.values(mapping.trial).filter(field => field !== undefined),
    ...mapping.transcript.map(turn => turn.text),
  ]
  const verdictColumns = [
    ...judges.map(name => mapping.judges[name]!.column),
    ...labels.map(name => mapping.labels[name]!.column),
  ]
  const read = [...fields.flatMap(columnsOf), ...verdictColumns]
  // A verdict column that is kept may stand in another file.
  const verdicts = [...Object.values(mapping.judges), ...Object.values(mapping.labels)].map(({ column }) => column)
  const kept = mapping.keep.filter(name => !verdicts.includes(name))
  const known = [...columns, ...Object.keys(captures)]
  const absent = [...read, ...kept].find(name => !known.includes(name))
  if (absent !== undefined) {
    const delimiter = columns.length === 1 ? `; are its cells parted by something else than "${mapping.delimiter}"?` : ''
    throw new InputError(
      `${path}:1: has no column "${absent}", which mapping "${mapping.name}" reads; ${didYouMean(absent, known)}${delimiter}`,
    )
  }
  return columns.filter(name => mapping.keep.includes(name) || (!read.includes(name) && !mapping.ignore.includes(name)))
}
