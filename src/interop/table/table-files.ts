import { basename } from 'node:path'
import { InputError } from '../../base/errors.ts'
import { didYouMean } from '../../base/nearest.ts'
import { filesAt } from '../source-files.ts'
import { readersOf, readingsOf } from './field-uses.ts'
import type { Mapping } from './mapping.ts'
import { columnsAt, isIn, ownColumns } from './read-rows.ts'
import type { RowParts } from './row-to-trial.ts'

/** A file whose rows are trials, with what its name and its entry in the mapping say of it. */
export interface TableFile extends RowParts {
  path: string
  captures: Record<string, string>
  /** The files whose columns come to its rows. */
  joins: readonly JoinedFile[]
  /** All its columns, the joined ones too. */
  all: readonly string[]
}

/** A file without trials of its own. */
export interface JoinedFile {
  path: string
  captures: Record<string, string>
  /** The column by which its rows are found. */
  by: string
}

type FileEntry = Mapping['files'][number]

interface Match {
  path: string
  entry: FileEntry
  captures: Record<string, string>
}

/**
 * The files of a path that the mapping knows, each checked for the columns that it reads.
 * @throws InputError when there is none, or a column is missing
 */
export async function tableFiles(path: string, mapping: Mapping): Promise<TableFile[]> {
  const matches: Match[] = matchingFiles(path, mapping)
  const joined = matches.filter(({ entry }) => entry.join !== undefined)
  const joins = joined.map(match => ({ path: match.path, captures: match.captures, by: match.entry.join! }))
  const namesOf = (kind: 'judges' | 'labels', entry: FileEntry) => [
    ...new Set([entry, ...joined.map(match => match.entry)].flatMap(each => each[kind] ?? Object.keys(mapping[kind]))),
  ]
  const files: TableFile[] = []
  for (const { path: file, entry, captures } of matches) {
    if (entry.join !== undefined) continue
    const said = { judges: namesOf('judges', entry), labels: namesOf('labels', entry) }
    files.push({ path: file, captures, joins, ...said, ...(await checkedColumns(file, { mapping, captures, joins, said })) })
  }
  if (files.length > 0) return files
  const main = mapping.files.filter(file => file.join === undefined).map(file => file.match)
  throw new InputError(`${path}: holds only files that are joined to others; name the folder that holds ${main.join(', ')} too`)
}

/**
 * The files of a path that a mapping knows by their names. A mapping of one file takes it under any name, where it is given by path.
 * @throws InputError when there is none
 */
export function matchingFiles<Entry extends { match: string }>(
  path: string,
  mapping: { name: string; files: readonly Entry[] },
): { path: string; entry: Entry; captures: Record<string, string> }[] {
  const candidates = filesAt(path)
  const matches = candidates.flatMap(candidate => matchOf(candidate, mapping.files) ?? [])
  if (matches.length > 0) return matches
  const [only] = mapping.files
  if (mapping.files.length === 1 && !only!.match.includes('{') && candidates[0] === path)
    return [{ path, entry: only!, captures: {} }]
  const wanted = mapping.files.map(file => file.match).join(', ')
  const names = candidates.slice(0, 5).map(file => basename(file))
  throw new InputError(
    `${path}: holds no file that mapping "${mapping.name}" knows (${wanted}); found ${names.join(', ') || 'nothing'}`,
  )
}

/** Whether a file at the path is called as one that holds trials of the mapping. */
export function isKnownByName(path: string, mapping: Mapping): boolean {
  try {
    return filesAt(path).some(
      file =>
        matchOf(
          file,
          mapping.files.filter(({ join }) => join === undefined),
        ) !== undefined,
    )
  } catch {
    return false
  }
}

function matchOf<Entry extends { match: string }>(path: string, entries: readonly Entry[]) {
  for (const entry of entries) {
    const captures = capturesOf(entry.match, basename(path))
    if (captures) return { path, entry, captures }
  }
  return undefined
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
  const match = new RegExp(`^${source}(?:\\.gz)?$`).exec(name)
  return match ? Object.fromEntries(names.map((key, i) => [key, match[i + 1]!])) : undefined
}

interface Wanted {
  mapping: Mapping
  captures: Record<string, string>
  joins: readonly JoinedFile[]
  said: Pick<TableFile, 'judges' | 'labels'>
}

/** The columns, and those that are kept as metadata. All that the mapping names must be there, or in the file's name. */
async function checkedColumns(
  path: string,
  { mapping, captures, joins, said }: Wanted,
): Promise<{ columns: string[]; all: string[] }> {
  const readings = readingsOf(mapping, said)
  const read = readings.flatMap(reading => reading.columns)
  // A verdict column that is kept may stand in another file.
  const verdicts = readersOf(mapping).flatMap(reading => reading.columns)
  const given = [...Object.keys(captures), ...joins.flatMap(join => Object.keys(join.captures)), ...ownColumns]
  const wanted = [...read, ...mapping.keep.filter(name => !verdicts.includes(name)), ...joins.map(join => join.by)].filter(
    name => !given.includes(name),
  )
  let { columns: all, absent } = await columnsAt(path, mapping, wanted)
  const own = all
  for (const join of joins) {
    const more = await columnsAt(join.path, mapping, [...absent, join.by])
    if (more.absent.includes(join.by)) throw missingColumn(join.path, join.by, more.columns, mapping)
    all = [...new Set([...all, ...more.columns])]
    absent = absent.filter(name => more.absent.includes(name))
  }
  if (absent.length > 0) throw missingColumn(path, absent[0]!, [...all, ...Object.keys(captures)], mapping, own.length)
  const kept = [...mapping.keep, ...readings.flatMap(reading => (reading.keep ? reading.columns : []))]
  const columns = all.filter(name => kept.includes(name) || (!read.includes(name) && !mapping.ignore.includes(name)))
  return {
    all,
    columns: [...new Set([...columns, ...kept.filter(name => all.some(column => column !== name && isIn(name, column)))])],
  }
}

function missingColumn(path: string, name: string, known: readonly string[], mapping: Mapping, columns = 2): InputError {
  const delimiter = columns === 1 ? `; are its cells parted by something else than "${mapping.delimiter}"?` : ''
  return new InputError(
    `${path}:1: has no column "${name}", which mapping "${mapping.name}" reads; ${didYouMean(name, known)}${delimiter}`,
  )
}
