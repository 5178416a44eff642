import type { Digest } from '../base/digest.ts'
import type { Judgement } from '../record/judgement.ts'
import type { Label } from '../record/label.ts'
import type { JudgeSpec, Manifest } from '../record/manifest.ts'
import type { Transcript } from '../record/transcript.ts'
import type { Attempt, Trial, TrialState } from '../record/trial.ts'
import type { Usage } from '../record/usage.ts'
import type { RunTable } from './run-table.ts'

/** Judgements and labels belong to one attempt: the words they speak of. */
export interface Judged {
  trial: Digest
  attempt: number
  judgements: readonly Judgement[]
}
export interface Labelled {
  trial: Digest
  attempt: number
  labels: readonly Label[]
}

/** What another file says of an attempt that is there already. */
export interface AddedMetadata {
  trial: Digest
  attempt: number
  /** The file's name: it tells values of one key apart. */
  from: string
  metadata: NonNullable<Transcript['metadata']>
}

/** A finished call, and what it is booked under. Its key is {@link callKey}. */
export interface KeptCall {
  run: Digest
  key: Digest
  reply: unknown
  model: string | null
  usage: Usage | null
}

/** What the calls of a run used, a row a model. */
export interface CallTotal {
  model: string
  calls: number
  /** Calls whose usage the provider did not say: the tokens are of the others. */
  withoutUsage: number
  inputTokens: number
  outputTokens: number
  cachedInputTokens: number
}

/** What is written together: all of it is on disk when the promise resolves, or none of it. */
export interface Batch {
  trials?: readonly Trial[]
  attempts?: readonly Attempt[]
  judged?: readonly Judged[]
  labelled?: readonly Labelled[]
  /** Joined with the metadata of its attempt: nothing that is there is overwritten. */
  added?: readonly AddedMetadata[]
  /** A call that is already there stays as it is. */
  calls?: readonly KeptCall[]
}

export interface RunSummary {
  manifest: Manifest
  trials: number
  /** Trials whose last attempt is final. */
  finished: number
  /** Of the last attempts, like the labels. */
  judgements: number
  labels: number
}

/** A trial that has to be tried (again), or judged by judges that have not yet spoken. */
export interface OpenTrial {
  id: Digest
  attempts: number
  /** How many of them ended as `target-error`: what the retry bound counts. Being interrupted costs no try. */
  errors: number
  lastState: TrialState | null
  missingJudges: string[]
}

export interface TrialRecord {
  trial: Trial
  /** All attempts, first to last. */
  attempts: Attempt[]
  /** Of the last attempt. */
  judgements: Judgement[]
  labels: Label[]
}

/** One invocation that worked on a run: who wrote what is known when a run was resumed by a newer program. */
export interface Session {
  run: Digest
  startedAt: number
  program: Manifest['program']
}

/**
 * Keeps runs. Every record is written once; an id that is already there is left as it is, so writing a batch twice
 * does what writing it once does.
 * @throws StoreError (from any method) when the store is locked, corrupt, newer than this program, or not a store
 */
export interface Store {
  /** Where it is, for people. */
  readonly location: string
  /** Whether `write` leaves the caller's thread free. */
  readonly writesAside?: boolean

  /** Creates the run with all its planned trials, or leaves it as it is. */
  createRun(manifest: Manifest, trials: readonly Trial[]): Promise<'created' | 'exists'>
  /**
   * Creates a run and all its batches in one transaction: the run is there whole, or not at all. Everything else waits
   * for it, so `batches` must not itself wait for this store.
   * @param options.notes asked for when all batches are written: what could be said of the run only then, to be kept
   *   with the manifest's own notes
   */
  importRun(
    manifest: Manifest,
    batches: AsyncIterable<Batch>,
    options?: { notes?(): readonly string[] },
  ): Promise<'created' | 'exists'>
  write(batch: Batch): Promise<void>
  addSession(session: Session): Promise<void>
  /** Adds a judge; `ofAll`: every trial is to be judged by it, from now on. One that is there stays as it is. */
  addJudge(run: Digest, judge: JudgeSpec, options?: { ofAll?: boolean }): Promise<void>

  /** Newest first. */
  runs(): Promise<RunSummary[]>
  run(id: Digest): Promise<RunSummary | undefined>
  /** Ids that begin with the given hexadecimal digits; 20 at most. */
  runsLike(prefix: string): Promise<Digest[]>
  trialsLike(prefix: string): Promise<{ trial: Digest; run: Digest }[]>
  /** Every judge that has spoken or was planned to, in the order of the manifest. */
  judges(run: Digest): Promise<JudgeSpec[]>
  sessions(run: Digest): Promise<Session[]>
  trials(run: Digest): Promise<Trial[]>
  openTrials(run: Digest): Promise<OpenTrial[]>
  trial(id: Digest): Promise<TrialRecord | undefined>
  /** Several at once, a hundred or so, in the order of the ids; those that are not there are left out. */
  trialRecords(ids: readonly Digest[]): Promise<TrialRecord[]>
  /** The narrow columns of a run: what lists, slices and estimates are made from, without any transcript. */
  table(run: Digest): Promise<RunTable>

  /** The response cache of one run: the kept reply, or undefined. `key` is {@link callKey}. */
  cachedCall(run: Digest, key: Digest): Promise<unknown>
  /** The keys of all calls of a run. */
  callKeys(run: Digest): Promise<Digest[]>
  callTotals(run: Digest): Promise<CallTotal[]>

  /** Holds a run for writing until released; undefined when another process holds it. A killed process lets go. */
  lockRun(run: Digest): Promise<{ release(): void } | undefined>
  /** Looks at every page; what is damaged, in the database's words. Empty: all is well. */
  check(): Promise<string[]>
  close(): Promise<void>
}
