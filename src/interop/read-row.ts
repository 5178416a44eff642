import { InputError } from '../base/errors.ts'
import type { RecordedTrial } from '../record/recorded-trial.ts'
import type { ImportedRow } from './importer.ts'

/**
 * What `read` makes of a row. One that it refuses is handed on with the reason, so that the others are still read.
 * @param row where it stands, and how
 * @param read throws an InputError where the row is no trial
 */
export function readRow({ at, raw }: { at: string; raw: string }, read: () => RecordedTrial): ImportedRow {
  try {
    return { trial: read(), at }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const reasons = error.message.split('\n').map(line => (line.startsWith(`${at}: `) ? line.slice(at.length + 2) : line))
    return { at, reason: reasons.join('; '), raw }
  }
}
