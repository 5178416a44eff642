import type { Clock } from '../base/clock.ts'
import type { Digest } from '../base/digest.ts'
import { UsageError } from '../base/errors.ts'
import { shortRun } from '../record/identity.ts'
import { judgementStates } from '../record/judgement.ts'
import type { Clause } from '../record/policy.ts'
import { isFinal, trialStates } from '../record/trial.ts'
import { happened, verdicts } from '../record/verdict.ts'
import { scheduleTrials } from '../run/plan-trials.ts'
import { runTrials } from '../run/run-trials.ts'
import type { TrialRows } from '../store/batch-writer.ts'
import type { RunTable } from '../store/run-table.ts'
import type { Store } from '../store/store.ts'
import type { Suite } from '../suite/load-suite.ts'
import { scriptedUser } from '../user/scripted.ts'
import { attemptJudge } from './judge-attempt.ts'
import type { PreparedRun } from './prepare-run.ts'

/** Counts of what is on disk. */
export interface RunProgress {
  planned: number
  /** Trials with a final state, those of earlier sessions included. */
  finished: number
  /** Of these, finished before this session. */
  reused: number
  /** Judgements whose event happened, and that failed, those of earlier sessions included. */
  happened: number
  failed: number
}

export interface ExecuteOptions {
  concurrency: number
  signal: AbortSignal
  clock: Clock
  onProgress?: (progress: RunProgress) => void
}

export interface RunEnd {
  /** `incomplete`: some trials have no final state. */
  end: 'done' | 'incomplete' | 'interrupted'
  progress: RunProgress
  /** Trials without a final state, and how many of them may be tried again. */
  open: number
  retriable: number
}

/**
 * Runs what is still open of a prepared run, judging each trial as it completes. What `onProgress` counts is on disk.
 * @throws UsageError when another process works on the same run
 */
export async function executeRun(store: Store, prepared: PreparedRun, options: ExecuteOptions): Promise<RunEnd> {
  const { manifest, suite, trials } = prepared
  const run = manifest.id
  const lock = await store.lockRun(run)
  if (!lock)
    throw new UsageError(
      `run ${shortRun(run)}: another process is working on it; wait for it to end, or start another run with --new`,
    )
  try {
    await store.createRun(manifest, trials)
    await store.addSession({ run, startedAt: options.clock.now(), program: manifest.program })
    const before = await store.run(run)
    const progress: RunProgress = {
      planned: trials.length,
      finished: before!.finished,
      reused: before!.finished,
      ...spoken(await store.table(run)),
    }
    options.onProgress?.({ ...progress })
    const scenarios = new Map(suite.scenarios.map(scenario => [scenario.id, scenario]))
    await runTrials(
      {
        store,
        run,
        trials: scheduleTrials(trials, manifest.spec.seeds!.order),
        scenarios,
        targets: prepared.targets,
        user: scriptedUser,
        judge: attemptJudge(prepared.judges, { scenarios, clauses: clausesOf(suite) }, options.signal),
        kept: await keptCalls(store, run),
      },
      {
        ...options,
        limits: manifest.spec.limits!,
        attempts: manifest.spec.limits!.attempts,
        onCommitted: items => {
          for (const item of items) count(progress, item)
          options.onProgress?.({ ...progress })
        },
      },
    )
    return await endOf(store, prepared, progress, options.signal)
  } finally {
    lock.release()
  }
}

/** The calls that earlier sessions have kept; of the others the store need not be asked. */
async function keptCalls(store: Store, run: Digest): Promise<(key: Digest) => Promise<object | undefined>> {
  const keys = new Set(await store.callKeys(run))
  return async key => (keys.has(key) ? ((await store.cachedCall(run, key)) as object) : undefined)
}

function clausesOf({ policies }: Suite): Map<string, Clause> {
  return new Map(policies.flatMap(policy => policy.clauses.map((clause): [string, Clause] => [clause.id, clause])))
}

function count(progress: RunProgress, { attempts, judged }: TrialRows): void {
  for (const attempt of attempts ?? []) if (isFinal(attempt.state)) progress.finished++
  for (const { judgements } of judged ?? []) {
    for (const { outcome } of judgements) {
      if (outcome.kind === 'failed') progress.failed++
      if (outcome.kind === 'judged' && happened(outcome.verdict)) progress.happened++
    }
  }
}

/** What the rows say, whatever was counted on the way. */
async function endOf(store: Store, { manifest }: PreparedRun, progress: RunProgress, signal: AbortSignal): Promise<RunEnd> {
  const stillOpen = await store.openTrials(manifest.id)
  const retriable = stillOpen.filter(trial => trial.errors < manifest.spec.limits!.attempts).length
  const table = await store.table(manifest.id)
  const finished = table.trials.state.filter(state => state >= 0 && isFinal(trialStates[state]!)).length
  const end = signal.aborted ? 'interrupted' : stillOpen.length > 0 ? 'incomplete' : 'done'
  return { end, progress: { ...progress, finished, ...spoken(table) }, open: stillOpen.length, retriable }
}

/** Judgements on disk whose event happened, and that failed. */
function spoken({ judgements }: RunTable): Pick<RunProgress, 'happened' | 'failed'> {
  const failed = judgementStates.indexOf('failed')
  return {
    happened: judgements.verdict.filter(verdict => verdict >= 0 && happened(verdicts[verdict]!)).length,
    failed: judgements.state.filter(state => state === failed).length,
  }
}
