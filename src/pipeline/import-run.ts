import type { Clock } from '../base/clock.ts'
import type { Digest } from '../base/digest.ts'
import { InputError } from '../base/errors.ts'
import type { Import, ImportedTrial, Importer } from '../interop/importer.ts'
import { runId, trialId } from '../record/identity.ts'
import type { Manifest, RunSpec } from '../record/manifest.ts'
import { placeTurns } from '../record/transcript.ts'
import { type Attempt, emptySlice, type Trial } from '../record/trial.ts'
import type { Batch, Judged, Labelled, Store } from '../store/store.ts'
import { type SeenTrials, seenTrials } from './import-run-seen.ts'
import { programInfo } from './program.ts'

/** Trials handed to the store at once; the whole import is one transaction. Larger batches are no faster, and hold more memory. */
const batchSize = 100

export interface ImportOptions {
  clock: Clock
  /** The command, for the manifest. */
  command?: string
  /** Makes another run of the same data. */
  instance?: number
  onProgress?: (trials: number) => void
  signal?: AbortSignal
}

/**
 * Makes a run of a foreign data set: all of it, or (when a row cannot be read, or on interruption) none.
 * @throws InputError naming file and line
 */
export async function importRun(
  store: Store,
  importer: Importer,
  path: string,
  options: ImportOptions,
): Promise<{ run: Digest; result: 'created' | 'exists' }> {
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
  const result = await store.importRun(manifest, batches(data, manifest.id, path, options))
  return { run: manifest.id, result }
}

function importSpec(data: Import, instance: number): RunSpec {
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

async function* batches(data: Import, run: Digest, path: string, options: ImportOptions): AsyncGenerator<Batch> {
  const seen = seenTrials()
  let rows: TrialParts[] = []
  let done = 0
  for await (const imported of data.trials()) {
    options.signal?.throwIfAborted()
    rows.push(parts(imported, data, run, seen))
    if (rows.length < batchSize) continue
    yield batchOf(rows)
    done += rows.length
    rows = []
    options.onProgress?.(done)
    // The transaction runs without pause otherwise, and an interruption would not be heard.
    await new Promise(resolve => setImmediate(resolve))
  }
  if (rows.length > 0) yield batchOf(rows)
  if (seen.size === 0) throw new InputError(`${path}: there is no trial in it; name the file or folder that holds some`)
}

interface TrialParts {
  trial: Trial
  attempt: Attempt
  judged: Judged
  labelled: Labelled
}

function parts(imported: ImportedTrial, data: Import, run: Digest, seen: SeenTrials): TrialParts {
  const read = imported.trial
  const { target, scenario, epoch } = read
  const id = trialId({ run, target, scenario, epoch })
  seen.add(id, imported)
  return {
    trial: {
      id,
      run,
      target,
      scenario,
      epoch,
      slice: { ...emptySlice, ...withoutUndefined(read.slice) },
      judges: [...data.judgesOf(read)],
    },
    attempt: {
      trial: id,
      number: 1,
      state: read.state,
      ...(read.reason === undefined ? {} : { reason: read.reason }),
      startedAt: read.startedAt,
      durationMs: read.durationMs,
      transcript: { turns: placeTurns(read.turns), ...(read.metadata === undefined ? {} : { metadata: read.metadata }) },
    },
    judged: { trial: id, attempt: 1, judgements: read.judgements },
    labelled: { trial: id, attempt: 1, labels: read.labels },
  }
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

function batchOf(rows: readonly TrialParts[]): Batch {
  return {
    trials: rows.map(row => row.trial),
    attempts: rows.map(row => row.attempt),
    judged: rows.map(row => row.judged),
    labelled: rows.map(row => row.labelled),
  }
}
