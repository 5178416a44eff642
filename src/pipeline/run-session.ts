import type { Clock } from '../base/clock.ts'
import type { Digest } from '../base/digest.ts'
import type { Judge } from '../judge/judge.ts'
import type { Panel } from '../judge/panel.ts'
import { judgementStates } from '../record/judgement.ts'
import type { RunSpec } from '../record/manifest.ts'
import type { Clause } from '../record/policy.ts'
import type { Scenario } from '../record/scenario.ts'
import { isFinal, type Trial, trialStates } from '../record/trial.ts'
import { happened, verdicts } from '../record/verdict.ts'
import { runTrials } from '../run/run-trials.ts'
import type { Answer } from '../stats/front/answer.ts'
import { liveRate } from '../stats/front/live-rate.ts'
import type { TrialRows } from '../store/batch-writer.ts'
import { openTrialsOf } from '../store/open-trials.ts'
import type { RunTable } from '../store/run-table.ts'
import type { OpenTrial, Store } from '../store/store.ts'
import type { Target } from '../target/target.ts'
import { scriptedUser } from '../user/scripted.ts'
import { Budget } from './budget.ts'
import { CostMeter, type Pricing } from './cost-meter.ts'
import { attemptJudge } from './judge-attempt.ts'
import { LiveCounts } from './live-counts.ts'
import { type Stop, Stopper } from './stop.ts'

/** What a session works on: a run that is in the store, and what is to be done with it. */
export interface SessionWork {
  run: Digest
  /** In the order they are to be worked on. */
  trials: readonly Trial[]
  scenarios: ReadonlyMap<string, Scenario>
  clauses: ReadonlyMap<string, Clause>
  /** None: nothing is collected, and what is complete is judged. */
  targets: ReadonlyMap<string, Target>
  judges: ReadonlyMap<string, Judge>
  panels: ReadonlyMap<string, Panel>
  limits: NonNullable<RunSpec['limits']>
}

export interface SessionOptions {
  concurrency: number
  signal: AbortSignal
  clock: Clock
  /** Milliseconds since 1970-01-01 UTC: what is in hand then is put back. */
  deadline?: number
  /** In the currency of the prices. */
  budget?: number
  /** Target errors of this session, and trials that a judge failed on. */
  maxFailures?: number
  pricing?: Pricing
  /** Aborted, with its reason, when an endpoint has been given up. */
  endpointDown?: AbortSignal
  onProgress?: (progress: RunProgress) => void
}

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
  /** Attempts of this session that ended as target errors. */
  errors: number
  /** Why targets and judges failed in this session: reasons in their words, with how often. */
  reasons: ReadonlyMap<string, number>
  /** What all calls of the run have cost; null where it cannot be told. */
  cost: number | null
  calls: number
  /** The rate so far, valid at every look; its event, null without a judge. */
  live(): { event: string; rate: Answer } | null
}

export interface RunEnd {
  /** `incomplete`: some trials have no final state, or were not judged. */
  end: 'done' | 'incomplete' | 'interrupted'
  /** What ended it before its time. */
  stopped: Stop | null
  progress: RunProgress
  /** Trials without a final state, or not judged, and how many of them may be tried again. */
  open: number
  retriable: number
}

/** Works on what is open, until it is done or something ends it. What `onProgress` counts is on disk. */
export async function runSession(store: Store, work: SessionWork, options: SessionOptions): Promise<RunEnd> {
  const { run, trials, judges } = work
  const stopper = new Stopper(options.signal)
  const callOff = options.deadline === undefined ? () => {} : stopper.endAt(options.deadline, options.clock)
  options.endpointDown?.addEventListener('abort', () =>
    stopper.end({ by: 'endpoint', reason: String((options.endpointDown!.reason as Error).message) }, 'at once'),
  )
  const meter = new CostMeter(await store.callTotals(run), options.pricing ?? (() => null))
  const live = new LiveCounts(
    [...judges.values()].map(judge => judge.spec),
    trials,
  )
  const progress = await progressSoFar(store, work, live, meter)
  options.onProgress?.({ ...progress })
  const budget =
    options.budget === undefined
      ? undefined
      : new Budget(options.budget, meter, reason => stopper.end({ by: 'budget', reason }, 'enough'))
  let failing = 0
  const onCommitted = (items: readonly TrialRows[]) => {
    for (const item of items) {
      for (const call of item.calls ?? []) meter.add(call)
      for (const { trial, judgements } of item.judged ?? []) live.add(trial, judgements)
      count(progress, item)
    }
    progress.cost = meter.cost
    progress.calls = callsOf(meter)
    options.onProgress?.({ ...progress })
  }
  const onEnded = (rows: TrialRows) => {
    if (isFailure(rows)) failing++
    if (options.maxFailures !== undefined && failing > options.maxFailures)
      stopper.end({ by: 'max-failures', reason: `${failing} failures are more than ${options.maxFailures}` }, 'at once')
  }
  try {
    await runTrials(
      {
        store,
        run,
        trials,
        scenarios: work.scenarios,
        targets: work.targets,
        user: scriptedUser,
        judge: attemptJudge(work, stopper.atOnce),
        judges: new Set([...judges.keys(), ...work.panels.keys()]),
        kept: await keptCalls(store, run),
      },
      {
        limits: work.limits,
        attempts: work.limits.attempts,
        concurrency: options.concurrency,
        ready: readyBeside(work.targets, options.concurrency),
        clock: options.clock,
        signal: stopper.atOnce,
        enough: stopper.enough,
        ...(budget ? { pace: budget } : {}),
        onEnded,
        onCommitted,
      },
    )
  } finally {
    callOff()
  }
  return await endOf(store, work, progress, stopper.stop, options.signal)
}

/**
 * One in twenty: where a call comes back, the next is to go out at once, and not when another trial has been begun. Each
 * endpoint lets in no more than its own number; a program has no such door, so there the number of trials is the limit.
 */
function readyBeside(targets: ReadonlyMap<string, Target>, concurrency: number): number {
  return [...targets.values()].some(({ spec }) => spec.kind === 'command') ? 0 : Math.floor(concurrency / 20)
}

/** The table is needed for this alone: of a large run it is not kept while the run goes on. */
async function progressSoFar(store: Store, work: SessionWork, live: LiveCounts, meter: CostMeter): Promise<RunProgress> {
  const table = await store.table(work.run)
  live.addTable(table)
  const finished = finishedIn(table)
  return {
    planned: work.trials.length,
    finished,
    reused: finished,
    errors: 0,
    reasons: new Map(),
    cost: meter.cost,
    calls: callsOf(meter),
    live: () =>
      live.event === null ? null : { event: live.event, rate: liveRate({ trials: live.trials, events: live.events }) },
    ...spoken(table),
  }
}

const callsOf = ({ totals }: CostMeter) => totals.reduce((sum, { calls }) => sum + calls, 0)

/** The calls that earlier sessions have kept; of the others the store need not be asked. */
async function keptCalls(store: Store, run: Digest): Promise<(key: Digest) => Promise<object | undefined>> {
  const keys = new Set(await store.callKeys(run))
  return async key => (keys.has(key) ? ((await store.cachedCall(run, key)) as object) : undefined)
}

function count(progress: RunProgress, { attempts, judged }: TrialRows): void {
  for (const attempt of attempts ?? []) {
    if (isFinal(attempt.state)) progress.finished++
    if (attempt.state === 'target-error') {
      progress.errors++
      note(progress, `target: ${attempt.reason ?? 'no reason given'}`)
    }
  }
  for (const { judgements } of judged ?? []) {
    for (const { judge, outcome } of judgements) {
      if (outcome.kind === 'failed') {
        progress.failed++
        note(progress, `judge ${judge}: ${outcome.error}`)
      }
      if (outcome.kind === 'judged' && happened(outcome.verdict)) progress.happened++
    }
  }
}

/** A target error, or a trial that a judge failed on. */
function isFailure({ attempts = [], judged = [] }: TrialRows): boolean {
  return (
    attempts.some(({ state }) => state === 'target-error') ||
    judged.some(({ judgements }) => judgements.some(({ outcome }) => outcome.kind === 'failed'))
  )
}

/** Reasons that are told apart: a server may word each error in another way. */
const mostReasons = 100

function note(progress: RunProgress, reason: string): void {
  const reasons = progress.reasons as Map<string, number>
  const known = reasons.get(reason)
  if (known !== undefined || reasons.size < mostReasons) reasons.set(reason, (known ?? 0) + 1)
}

/** What the rows say, whatever was counted on the way. */
async function endOf(
  store: Store,
  work: SessionWork,
  progress: RunProgress,
  stopped: Stop | null,
  interrupted: AbortSignal,
): Promise<RunEnd> {
  const table = await store.table(work.run)
  const stillOpen = openTrialsOf(table).filter(trial => isOurs(trial, work))
  const retriable = stillOpen.filter(trial => trial.errors < work.limits.attempts).length
  const end = interrupted.aborted ? 'interrupted' : stillOpen.length > 0 ? 'incomplete' : 'done'
  return {
    end,
    stopped: end === 'incomplete' ? stopped : null,
    progress: { ...progress, finished: finishedIn(table), ...spoken(table) },
    open: stillOpen.length,
    retriable,
  }
}

/** Open, and to be closed by this session: a judge that it does not have is not its affair. */
function isOurs({ lastState, missingJudges }: OpenTrial, { judges, panels, targets }: SessionWork): boolean {
  return lastState === 'completed' ? missingJudges.some(name => judges.has(name) || panels.has(name)) : targets.size > 0
}

const finishedIn = ({ trials }: RunTable) => trials.state.filter(state => state >= 0 && isFinal(trialStates[state]!)).length

/** Judgements on disk whose event happened, and that failed. */
function spoken({ judgements }: RunTable): Pick<RunProgress, 'happened' | 'failed'> {
  const failed = judgementStates.indexOf('failed')
  return {
    happened: judgements.verdict.filter(verdict => verdict >= 0 && happened(verdicts[verdict]!)).length,
    failed: judgements.state.filter(state => state === failed).length,
  }
}
