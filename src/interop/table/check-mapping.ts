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
    for (const [name, column] of Object.entries(mapping[kind])) checkEvent(mapping, [kind, name], column, source)
  }
}

function checkEncoding({ encoding }: Mapping, source: Source): void {
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
