import { dirname, join } from 'node:path'
import type { Clock } from '../base/clock.ts'
import type { Digest } from '../base/digest.ts'
import { InputError } from '../base/errors.ts'
import type { Import, Importer } from '../interop/importer.ts'
import { runId } from '../record/identity.ts'
import type { Manifest, RunSpec } from '../record/manifest.ts'
import { placeTurns } from '../record/transcript.ts'
import { emptySlice } from '../record/trial.ts'
import type { AddedMetadata, Batch, Store } from '../store/store.ts'
import { notedRejects, Rejects, rejectNotes } from './import-run-rejects.ts'
import { type ImportRow, importFault, importRows } from './import-run-rows.ts'
import { programInfo } from './program.ts'

/** Rows handed to the store at once; the whole import is one transaction. Larger batches are no faster, and hold more memory. */
const batchSize = 100

export interface ImportOptions {
  clock: Clock
  /** The command, for the manifest. */
  command?: string
  /** Makes another run of the same data. */
  instance?: number
  /** Fails when more rows than this cannot be read. By default one trial is enough. */
  maxRejects?: number
  /** Where the rejected rows are written; by default `rejects` beside the store. */
  rejectsFolder?: string
  onProgress?: (trials: number) => void
  signal?: AbortSignal
}

export interface ImportedRun {
  run: Digest
  result: 'created' | 'exists'
  /** Rows that could not be read. */
  rejected: number
  /** The first of them: where, and why. Empty for a run that was there already. */
  first: readonly { at: string; reason: string }[]
  /** The file that holds them all; null where there is none. */
  rejects: string | null
}

/**
 * Makes a run of what can be read of a foreign data set; rows that cannot are counted, named in the run's notes, and
 * kept in a file. On a fault of a file itself, or on interruption, nothing is made.
 * @throws InputError naming file and line; also where no row can be read, or more than `maxRejects` cannot
 */
export async function importRun(store: Store, importer: Importer, path: string, options: ImportOptions): Promise<ImportedRun> {
  const data = await importer.open(path)
  const spec = importSpec(data, options.instance ?? 1)
  const manifest: Manifest = {
    id: runId(spec),
    title: data.title,
    spec,
    createdAt: options.clock.now(),
    command: options.command ?? null,
    program: programInfo(),
    notes: [],
  }
  const rejects = new Rejects(options.rejectsFolder ?? join(dirname(store.location), 'rejects'), manifest.id)
  try {
    // Only the last row tells what is to be noted: reading all of it twice would take twice as long.
    const result = await store.importRun(manifest, batches(data, manifest.id, path, rejects, options), {
      notes: () => rejectNotes(rejects, path),
    })
    const kept = { run: manifest.id, result, first: rejects.first, rejects: rejects.keep() }
    if (result === 'created') return { ...kept, rejected: rejects.count }
    const rejected = notedRejects((await store.run(manifest.id))!.manifest.notes)
    if (options.maxRejects === undefined || rejected <= options.maxRejects) return { ...kept, rejected }
    throw new InputError(
      `${path}: was imported before, and ${rejected} of its rows could not be read, more than --max-rejects ${options.maxRejects}; the run stays as it is`,
    )
  } catch (error) {
    rejects.discard()
    throw error
  }
}

/** What a run of this import is: its digest is the run's id. What could be read of it is no part of that. */
export function importSpec(data: Import, instance: number): RunSpec {
  return {
    kind: 'import',
    instance,
    suite: null,
    policies: [],
    // The targets are in the sources, whose digests stand below.
    targets: [],
    users: [],
    judges: [...data.judges],
    worlds: [],
    importer: data.spec,
    sources: [...data.sources],
    limits: null,
    sampling: null,
    seeds: null,
  }
}

async function* batches(
  data: Import,
  run: Digest,
  path: string,
  rejects: Rejects,
  { maxRejects, onProgress, signal }: ImportOptions,
): AsyncGenerator<Batch> {
  let rows: ImportRow[] = []
  let trials = 0
  const check = () => {
    const fault = importFault(path, { trials, rejected: rejects.count, first: rejects.first }, maxRejects)
    if (fault) throw fault
  }
  for await (const row of importRows(data, run, signal)) {
    if (row.kind === 'rejected') {
      rejects.add(row.rejected)
      if (maxRejects !== undefined && rejects.count > maxRejects) check()
    } else {
      rows.push(row)
      if (row.kind === 'trial') trials++
    }
    if (rows.length < batchSize) continue
    yield batchOf(rows, data, run)
    rows = []
    onProgress?.(trials)
    // The transaction runs without pause otherwise, and an interruption would not be heard.
    await new Promise(resolve => setImmediate(resolve))
  }
  if (rows.length > 0) yield batchOf(rows, data, run)
  check()
  rejects.finish()
}

function batchOf(rows: readonly ImportRow[], data: Import, run: Digest): Batch {
  const parts = rows.filter(row => row.kind !== 'rejected')
  const whole = rows.filter(row => row.kind === 'trial')
  return {
    trials: whole.map(({ id, trial }) => ({
      id,
      run,
      target: trial.target,
      scenario: trial.scenario,
      epoch: trial.epoch,
      slice: { ...emptySlice, ...withoutUndefined(trial.slice) },
      judges: [...data.judgesOf(trial)],
    })),
    attempts: whole.map(({ id, trial }) => ({
      trial: id,
      number: 1,
      state: trial.state,
      ...(trial.reason === undefined ? {} : { reason: trial.reason }),
      startedAt: trial.startedAt,
      durationMs: trial.durationMs,
      transcript: {
        turns: placeTurns(trial.turns),
        ...(trial.metadata === undefined ? {} : { metadata: trial.metadata }),
      },
    })),
    judged: parts.map(row => ({ trial: row.id, attempt: 1, judgements: (row.kind === 'trial' ? row.trial : row).judgements })),
    labelled: parts.map(row => ({ trial: row.id, attempt: 1, labels: (row.kind === 'trial' ? row.trial : row).labels })),
    added: rows.flatMap((row): AddedMetadata[] => {
      if (row.kind !== 'more' || Object.keys(row.metadata).length === 0) return []
      return [{ trial: row.id, attempt: 1, from: row.from, metadata: row.metadata }]
    }),
  }
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
