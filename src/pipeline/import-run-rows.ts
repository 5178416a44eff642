import type { Digest } from '../base/digest.ts'
import { InputError } from '../base/errors.ts'
import type { Import, ImportedRow, RejectedRow } from '../interop/importer.ts'
import { checkSources } from '../interop/source-files.ts'
import { trialId } from '../record/identity.ts'
import type { RecordedTrial } from '../record/recorded-trial.ts'
import { type Addition, type SeenTrials, seenTrials } from './import-run-seen.ts'

/** What one row of the source comes to: a trial, more of a trial that another file has as well, or nothing that can be used. */
export type ImportRow =
  | { kind: 'trial'; id: Digest; trial: RecordedTrial }
  | (Extract<Addition, { kind: 'more' }> & { id: Digest })
  | { kind: 'rejected'; rejected: RejectedRow }

/** How many rejected rows are named where there is room for some only. */
export const namedRejects = 5

/** The rows of an import: what a run is made of, and what `--dry-run` counts. */
export async function* importRows(data: Import, run: Digest, signal?: AbortSignal): AsyncGenerator<ImportRow> {
  const seen = seenTrials(data.sources)
  for await (const row of data.trials()) {
    signal?.throwIfAborted()
    yield taken(row, run, seen)
  }
  checkSources(data.sources)
}

function taken(row: ImportedRow, run: Digest, seen: SeenTrials): ImportRow {
  if (!('trial' in row)) return { kind: 'rejected', rejected: row }
  const { trial, at } = row
  const { target, scenario, epoch } = trial
  const id = trialId({ run, target, scenario, epoch })
  const addition = seen.add(id, row)
  if (addition.kind === 'new') return { kind: 'trial', id, trial }
  if (addition.kind === 'more') return { ...addition, id }
  return { kind: 'rejected', rejected: { at, reason: addition.reason, raw: JSON.stringify(trial) } }
}

/** Why no run can be made of what was read; undefined when one can. */
export function importFault(
  path: string,
  { trials, rejected, first }: { trials: number; rejected: number; first: readonly RejectedRow[] },
  maxRejects: number | undefined,
): InputError | undefined {
  const named = first.map(({ at, reason }) => `${at}: ${reason}`)
  const lines = (...head: string[]) => new InputError([...head, ...named].join('\n'))
  if (maxRejects !== undefined && rejected > maxRejects)
    return lines(
      `${path}: more than ${maxRejects} ${maxRejects === 1 ? 'row' : 'rows'} cannot be read (--max-rejects), so nothing was imported:`,
    )
  if (trials > 0) return undefined
  if (rejected === 0) return new InputError(`${path}: there is no trial in it; name the file or folder that holds some`)
  return lines(
    `${path}: ${rejected === 1 ? 'its only row' : `not one of its ${rejected} rows`} can${rejected === 1 ? 'not' : ''} be read, so nothing was imported:`,
  )
}
