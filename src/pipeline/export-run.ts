import { statSync } from 'node:fs'
import { type Digest, digestFromBytes } from '../base/digest.ts'
import { StoreError } from '../base/errors.ts'
import { checkPlace } from '../interop/export/check-place.ts'
import type { ExportedRun, Exporter } from '../interop/export/exporter.ts'
import { isFinal } from '../record/trial.ts'
import type { Store, TrialRecord } from '../store/store.ts'

/** Trials that are read at once: much quicker than one by one, and few enough to be held. */
const readAtOnce = 50

export interface ExportOptions {
  /** Writes over what stands there. Off by default. */
  force?: boolean
  signal?: AbortSignal
  onProgress?: (trials: number, planned: number) => void
}

/** What was written, and what of the run is not in it because it has not happened yet. */
export interface Exported {
  files: { file: string; bytes: number }[]
  /** What the exporter says that its file holds. */
  holds: Record<string, number>
  planned: number
  /** Planned trials without any attempt. */
  untried: number
  /** Trials whose last attempt broke or was cut off. */
  broken: number
}

/**
 * Writes a run in a foreign format, or nothing at all.
 * @throws UsageError when there is no place for the file; InputError when it cannot be written
 */
export async function exportRun(
  store: Store,
  run: Digest,
  exporter: Exporter,
  path: string,
  options: ExportOptions = {},
): Promise<Exported> {
  const { force = false } = options
  const place = { force, keep: store.location }
  checkPlace(path, place)
  const summary = await store.run(run)
  if (!summary) throw new StoreError(`run ${run.slice(0, 12)} is not in the store`)
  const table = await store.table(run)
  const seen = { untried: 0, broken: 0 }
  const exported: ExportedRun = {
    manifest: summary.manifest,
    judges: await store.judges(run),
    table,
    trials: () => trialsOf(store, table, seen, options),
  }
  const files = [path, ...(exporter.besides?.(path, exported) ?? [])]
  for (const file of files.slice(1)) checkPlace(file, place)
  const holds = await exporter.write(exported, path)
  return { files: files.map(file => ({ file, bytes: statSync(file).size })), holds, planned: table.trials.count, ...seen }
}

/** Trials are read when they are asked for: however many there are, a few are in memory. */
async function* trialsOf(
  store: Store,
  { trials }: ExportedRun['table'],
  seen: { untried: number; broken: number },
  { signal, onProgress }: ExportOptions,
): AsyncGenerator<TrialRecord> {
  Object.assign(seen, { untried: 0, broken: 0 })
  for (let row = 0; row < trials.count; ) {
    const ids = idsOf(trials.ids, row, Math.min(row + readAtOnce, trials.count))
    const records = await store.trialRecords(ids)
    if (records.length < ids.length) throw new StoreError(`trials after number ${row} of the run have gone from the store`)
    for (const record of records) {
      signal?.throwIfAborted()
      const last = record.attempts.at(-1)
      if (!last) seen.untried++
      else if (!isFinal(last.state)) seen.broken++
      yield record
      row++
      onProgress?.(row, trials.count)
    }
    // The work runs without pause otherwise, and an interruption would not be heard.
    await new Promise(resolve => setImmediate(resolve))
  }
}

function idsOf(bytes: Uint8Array, from: number, to: number): Digest[] {
  return Array.from({ length: to - from }, (_, i) => digestFromBytes(bytes.subarray((from + i) * 32, (from + i + 1) * 32)))
}
