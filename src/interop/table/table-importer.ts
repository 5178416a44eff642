import { digestOf } from '../../base/digest.ts'
import { InputError } from '../../base/errors.ts'
import type { JudgeSpec } from '../../record/manifest.ts'
import type { RecordedTrial } from '../../record/recorded-trial.ts'
import type { Import, ImportedRow, Importer, RejectedRow } from '../importer.ts'
import { sourceFile } from '../source-files.ts'
import { fieldUses } from './field-uses.ts'
import { joinedRows } from './joined-rows.ts'
import { type LongTable, longTable } from './long-table.ts'
import type { Mapping } from './mapping.ts'
import { readRows } from './read-rows.ts'
import type { TableRow } from './read-table.ts'
import { rowToTrials, speakerName, withColumns } from './row-to-trial.ts'
import { isKnownByName, type TableFile, tableFiles } from './table-files.ts'

export { readMapping } from './read-mapping.ts'

/** Judges that one table may name in a column: more are a column of something else. */
const mostJudges = 1_000

/** Imports tables by a mapping. */
export function tableImporter(mapping: Mapping): Importer {
  return {
    name: mapping.name,
    about: mapping.title,
    sniff: async path =>
      isKnownByName(path, mapping) &&
      tableFiles(path, mapping).then(
        files => files.length > 0,
        () => false,
      ),
    async open(path): Promise<Import> {
      const files = await tableFiles(path, mapping)
      const judges = await judgesIn(files, mapping)
      const names = judges.map(({ name }) => name)
      const fixed = names.filter(name => Object.hasOwn(mapping.judges, name))
      const paths = new Set(files.flatMap(file => [file.path, ...file.joins.map(join => join.path)]))
      return {
        spec: { name: mapping.name, kind: 'importer', version: mapping.version, options: { mapping: digestOf(mapping) } },
        title: mapping.title,
        sources: await Promise.all([...paths].sort((a, b) => (a < b ? -1 : 1)).map(file => sourceFile(file))),
        judges,
        // One that a column names was asked of the trials that have a row of it.
        judgesOf: trial => names.filter(name => fixed.includes(name) || trial.judgements.some(({ judge }) => judge === name)),
        fields: fieldUses(mapping, files),
        trials: () => (mapping.long ? wholeTrials(files, mapping) : readTrials(files, mapping)),
      }
    },
  }
}

async function judgesIn(files: readonly TableFile[], mapping: Mapping): Promise<JudgeSpec[]> {
  const judges = Object.keys(mapping.judges).filter(name => files.some(file => file.judges.includes(name)))
  const specs: JudgeSpec[] = []
  for (const name of judges) {
    const { column, from, clauses } = mapping.judges[name]!
    const options: JudgeSpec['options'] =
      column !== undefined ? { column } : clauses ? { clauses } : { from: JSON.stringify(from) }
    const names = name.includes('{') ? await namesInColumn(files, mapping, name) : [name]
    specs.push(...names.map(each => ({ name: each, kind: 'imported', version: '1', options, event: mapping.event })))
  }
  return specs
}

async function namesInColumn(files: readonly TableFile[], mapping: Mapping, name: string): Promise<string[]> {
  const names = new Set<string>()
  for await (const row of rowsOf(files, mapping)) {
    if (!('cells' in row) || !row.file.judges.includes(name)) continue
    for (const more of mapping.each ?? [{}]) {
      try {
        names.add(speakerName(name, withColumns(row.cells, [more, mapping.columns ?? {}])))
      } catch {
        // The row is rejected when it is read as a trial, with the reason.
      }
    }
    if (names.size > mostJudges)
      throw new InputError(`${row.at}: "${name}" has named more than ${mostJudges} judges by here; is it the right column?`)
  }
  return [...names].sort((a, b) => (a < b ? -1 : 1))
}

interface FileRow extends TableRow {
  file: TableFile
}

async function* rowsOf(files: readonly TableFile[], mapping: Mapping): AsyncGenerator<FileRow | RejectedRow> {
  const joins = await joinedRows(files[0]!.joins, mapping)
  yield* joins.rejected
  for (const file of files) {
    for await (const row of readRows(file.path, mapping, file.captures)) {
      if (!('cells' in row)) yield row
      else {
        try {
          yield { ...row, file, cells: joins.joined(row.cells) }
        } catch (error) {
          yield rejected(row, error)
        }
      }
    }
  }
  yield* joins.unused()
}

async function* readTrials(files: readonly TableFile[], mapping: Mapping): AsyncGenerator<ImportedRow> {
  for await (const row of rowsOf(files, mapping)) {
    if ('cells' in row) yield* trialsIn(row, mapping)
    else yield row
  }
}

async function* wholeTrials(files: readonly TableFile[], mapping: Mapping): AsyncGenerator<ImportedRow> {
  const fixed = new Set([...Object.keys(mapping.judges), ...Object.keys(mapping.labels)].filter(name => !name.includes('{')))
  const table = longTable({ keepRepeats: mapping.repeats === 'keep-first', fixed })
  for await (const row of rowsOf(files, mapping)) {
    if (!('cells' in row)) yield row
    else yield* addedRow(row, mapping, table)
  }
  yield* table.trials()
}

/** What of a row cannot be brought together with the others. */
function addedRow(row: FileRow, mapping: Mapping, table: LongTable): RejectedRow[] {
  for (const found of trialsIn(row, mapping)) {
    if (!('trial' in found)) return [found]
    try {
      table.add(found, row.raw)
    } catch (error) {
      return [rejected(row, error)]
    }
  }
  return []
}

function trialsIn(row: FileRow, mapping: Mapping): ImportedRow[] {
  let trials: RecordedTrial[]
  try {
    trials = rowToTrials(row.cells, mapping, row.file)
  } catch (error) {
    return [rejected(row, error)]
  }
  return trials.map(trial => ({ trial, at: row.at }))
}

/** What is wrong in one row is the row's; what is wrong with the file, or the program, is not. */
function rejected({ at, raw }: { at: string; raw: string }, error: unknown): RejectedRow {
  if (!(error instanceof Error) || error instanceof InputError || error.constructor !== Error) throw error
  return { at, reason: error.message, raw }
}
