import type { Clock } from '../base/clock.ts'
import type { Digest } from '../base/digest.ts'
import { InputError } from '../base/errors.ts'
import type { Import, ImportedTrial, Importer } from '../interop/importer.ts'
import { runId, transcriptDigest, trialId } from '../record/identity.ts'
import type { Manifest, RunSpec } from '../record/manifest.ts'
import { placeTurns, type Transcript } from '../record/transcript.ts'
import { type Attempt, emptySlice, type Trial } from '../record/trial.ts'
import type { Batch, Judged, Labelled, Store } from '../store/store.ts'
import { programInfo } from './program.ts'

/** Rows of one statement; the whole import is one transaction. */
const batchSize = 500

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
  const result = await store.importRun(manifest, batches(data, manifest.id, options))
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

async function* batches(data: Import, run: Digest, options: ImportOptions): AsyncGenerator<Batch> {
  const seen: Seen = new Map()
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
  if (seen.size === 0) throw new InputError('there is no trial in these files')
}

/** Where each trial was first read, and a digest of its words. */
type Seen = Map<Digest, { at: string; words: string }>

interface TrialParts {
  trial: Trial
  attempt: Attempt
  judged: Judged
  labelled: Labelled
}

function parts({ trial: read, at }: ImportedTrial, data: Import, run: Digest, seen: Seen): TrialParts {
  const { target, scenario, epoch } = read
  const id = trialId({ run, target, scenario, epoch })
  const turns = placeTurns(read.turns)
  const transcript: Transcript = { turns, ...(read.metadata === undefined ? {} : { metadata: read.metadata }) }
  checkSeen(seen, id, at, transcript, read)
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
      transcript,
    },
    judged: { trial: id, attempt: 1, judgements: read.judgements },
    labelled: { trial: id, attempt: 1, labels: read.labels },
  }
}

/** A trial may come from two files; twice from one file, or with other words, it is two trials under one name. */
function checkSeen(seen: Seen, id: Digest, at: string, transcript: Transcript, read: ImportedTrial['trial']): void {
  const words = transcriptDigest(transcript).slice(0, 16)
  const before = seen.get(id)
  if (!before) {
    seen.set(id, { at, words })
    return
  }
  const name = `target "${read.target}", scenario "${read.scenario}", epoch ${read.epoch}`
  const sameFile = before.at.slice(0, before.at.lastIndexOf(':')) === at.slice(0, at.lastIndexOf(':'))
  if (sameFile)
    throw new InputError(`${at}: ${name} stands at ${before.at} already; map a column that tells the two apart (epoch?)`)
  if (before.words !== words)
    throw new InputError(`${at}: ${name} has other words than at ${before.at}: these files do not belong together`)
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
