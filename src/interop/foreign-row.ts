import type { z } from 'zod'
import { InputError, UsageError } from '../base/errors.ts'
import { recordedTrialSchema } from '../record/recorded-trial.ts'
import type { ImportedRow } from './importer.ts'
import { parseRecord } from './parse-record.ts'
import { readRow } from './read-row.ts'

/** A trial as an importer puts it together, before it is checked. */
export type DraftTrial = z.input<typeof recordedTrialSchema>

/**
 * A row of a source as a trial, or as a rejected row that says why it is none.
 * @param at FILE:LINE
 * @param raw the row as it stood, or its value
 * @param make may throw what `parseRecord` throws
 */
export function foreignRow(at: string, raw: unknown, make: () => DraftTrial): ImportedRow {
  return readRow({ at, raw: rawText(raw) }, () => {
    try {
      return parseRecord(recordedTrialSchema, make(), at)
    } catch (error) {
      if (error instanceof RangeError) throw new InputError(`${at}: is nested too deeply; flatten it`, { cause: error })
      throw error instanceof UsageError ? new InputError(error.message, { cause: error }) : error
    }
  })
}

/** What has no field of its own, for a trial's metadata; nothing where there is nothing. */
export function metadataOf(rest: Readonly<Record<string, unknown>>): { metadata?: NonNullable<DraftTrial['metadata']> } {
  const kept = Object.entries(rest).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
  return kept.length === 0 ? {} : { metadata: JSON.parse(JSON.stringify(Object.fromEntries(kept), spelledOut)) }
}

/** NaN and the infinities, which Python writes and JSON has not, become texts. */
function spelledOut(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}

function rawText(raw: unknown): string {
  if (typeof raw === 'string') return raw
  try {
    return JSON.stringify(raw) ?? ''
  } catch (error) {
    if (error instanceof RangeError) return '(nested too deeply to be written out)'
    throw error
  }
}
