import { UsageError } from '../../base/errors.ts'
import { didYouMean } from '../../base/nearest.ts'
import type { Source } from '../../base/source.ts'
import { eventOf } from '../../record/verdict.ts'
import type { Mapping, VerdictColumn } from './mapping.ts'

/**
 * What a schema cannot say of a mapping: its parts must fit together.
 * @throws UsageError naming file and line
 */
export function checkMapping(mapping: Mapping, source: Source): void {
  checkEncoding(mapping, source)
  for (const kind of ['judges', 'labels'] as const) {
    checkFiles(mapping, kind, source)
    for (const [name, column] of Object.entries(mapping[kind])) {
      checkPlace([kind, name], column, source)
      checkEvent(mapping, [kind, name], column, source)
    }
  }
  checkRows(mapping, source)
}

/** The value of a verdict stands in one place, and something says what it means. */
function checkPlace(path: readonly [string, string], column: VerdictColumn, source: Source): void {
  const wrong = (key: string, what: string) => new UsageError(`${source.file}:${source.lineOf([...path, key])}: ${what}`)
  const places = (['column', 'from', 'clauses'] as const).filter(key => column[key] !== undefined)
  const who = `"${path.join('.')}"`
  if (places.length === 0)
    throw wrong(
      'column',
      `${who} does not say where it stands; add column: NAME (or from: a field, or clauses: { CLAUSE: COLUMN })`,
    )
  if (places.length > 1) throw wrong(places[1]!, `${who} has ${places.join(' and ')}; say one of them`)
  if (column.clauses && column.clause !== undefined)
    throw wrong('clause', `${who} has clause and clauses; clauses names each column's already`)
  const number = column.at_least !== undefined || column.at_most !== undefined
  if (number || Object.keys(column.values).length > 0 || column.otherwise !== 'error') return
  throw wrong('values', `${who} does not say what its values mean; add values: { VALUE: VERDICT }, or at_least: NUMBER`)
}

/** How rows become trials. */
function checkRows({ each = [], long, repeats, files }: Mapping, source: Source): void {
  const wrong = (path: (string | number)[], what: string) => new UsageError(`${source.file}:${source.lineOf(path)}: ${what}`)
  const columns = Object.keys(each[0] ?? {})
  for (const [i, entry] of each.entries()) {
    const odd = [
      ...columns.filter(name => !Object.hasOwn(entry, name)),
      ...Object.keys(entry).filter(name => !columns.includes(name)),
    ]
    if (odd.length > 0)
      throw wrong(['each', i], `"each.${i}": "${odd[0]}" is not in every entry of each; all must make the same columns`)
  }
  if (repeats && !long) throw wrong(['repeats'], 'repeats is for long tables; add long: true')
  if (files.every(file => file.join !== undefined))
    throw wrong(['files'], 'every file is joined to others; one entry without join must hold the trials')
}

export function checkEncoding({ encoding }: Pick<Mapping, 'encoding'>, source: Source): void {
  try {
    new TextDecoder(encoding)
  } catch (error) {
    throw new UsageError(
      `${source.file}:${source.lineOf(['encoding'])}: unknown encoding "${encoding}"; such as utf-8, windows-1252, macintosh, shift_jis`,
      { cause: error },
    )
  }
}

/** Whoever a file is said to have must be in the mapping. */
function checkFiles(mapping: Mapping, kind: 'judges' | 'labels', source: Source): void {
  const known = Object.keys(mapping[kind])
  for (const [i, file] of mapping.files.entries()) {
    const wrong = file[kind]?.find(name => !known.includes(name))
    if (wrong === undefined) continue
    throw new UsageError(
      `${source.file}:${source.lineOf(['files', i, kind])}: "${wrong}" is not among the ${kind} of this mapping; ${didYouMean(wrong, known)}`,
    )
  }
}

/** A verdict on another event would be counted by none. */
function checkEvent({ event }: Mapping, path: readonly [string, string], column: VerdictColumn, source: Source): void {
  for (const [value, meaning] of Object.entries(column.values)) {
    const verdict = typeof meaning === 'string' ? meaning : 'verdict' in meaning ? meaning.verdict : undefined
    if (verdict === undefined || eventOf(verdict) === event) continue
    throw new UsageError(
      `${source.file}:${source.lineOf([...path, 'values', value])}: "${verdict}" does not speak of this mapping's event; say ${event} or no-${event}, or change event`,
    )
  }
}
