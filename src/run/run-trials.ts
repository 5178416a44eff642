import type { Clock } from '../base/clock.ts'
import type { Digest } from '../base/digest.ts'
import { Places } from '../base/places.ts'
import { forEachConcurrently } from '../base/pool.ts'
import type { Calls } from '../model/calls.ts'
import type { Judgement } from '../record/judgement.ts'
import type { Scenario } from '../record/scenario.ts'
import type { Attempt, Trial } from '../record/trial.ts'
import { batchWriter, type TrialRows } from '../store/batch-writer.ts'
import type { OpenTrial, Store } from '../store/store.ts'
import type { Target } from '../target/target.ts'
import type { User } from '../user/user.ts'
import { type ConversationLimits, converse } from './conversation.ts'
import { type CallKeeper, trialCalls } from './trial-calls.ts'
import { TrialPlace } from './trial-place.ts'

/** Judges one attempt by the named judges. It stands here as a function, so that running needs to know no judge. */
export type JudgeAttempt = (
  attempt: Attempt,
  trial: Trial,
  judges: readonly string[],
  about: {
    /** What has been said of this attempt in earlier sessions. */
    before: readonly Judgement[]
    callsOf: (judge: string) => Calls
  },
) => Promise<Judgement[]>

export interface RunTrialsInput {
  store: Pick<Store, 'openTrials' | 'trial' | 'write' | 'writesAside'>
  run: Digest
  /** In the order they are to be run. */
  trials: readonly Trial[]
  scenarios: ReadonlyMap<string, Scenario>
  targets: ReadonlyMap<string, Target>
  user: User
  judge: JudgeAttempt
  /** The judges at hand: a trial may have been planned with others, that are another session's. Default all. */
  judges?: ReadonlySet<string>
  /** What earlier sessions have kept; what this one keeps goes to the store with everything else. */
  kept: (key: Digest) => Promise<object | undefined>
}

export interface RunTrialsOptions {
  limits: ConversationLimits
  /** Tries of a trial that ends in target errors. */
  attempts: number
  concurrency: number
  /** Trials that stand ready beside those: for targets whose calls wait in a line of their own. Default none. */
  ready?: number
  signal: AbortSignal
  /** Begins no other trial once aborted; those in hand go on to their end. */
  enough?: AbortSignal
  clock: Clock
  /** Asked before a trial is begun, and told when it has ended: a budget holds trials back. */
  pace?: Pace
  /** Called with what has ended, before it is on disk: what is to be stopped by it is not to wait for a slow disk. */
  onEnded?: (rows: TrialRows) => void
  /** Called after each commit with what is now on disk. */
  onCommitted: (items: readonly TrialRows[]) => void
}

/** Decides whether another trial may begin, as it may wait for others to end. */
export interface Pace {
  /** False: no other trial is begun. */
  begin(): Promise<boolean>
  ended(): void
}

/**
 * Runs what is still open: trials never tried, or tried without a final state and with tries left; and judges what
 * is complete but not yet judged. Everything else is left as it is. An attempt is written as soon as it has ended, and its
 * judgements when they are there, so a slow judge keeps nothing back.
 */
export async function runTrials(input: RunTrialsInput, options: RunTrialsOptions): Promise<void> {
  const open = await openOf(input)
  const writer = batchWriter(input.store, options.onCommitted)
  const places = new Places(options.concurrency + (options.ready ?? 0))
  const keeper: CallKeeper = {
    kept: input.kept,
    keep: (key, reply, account) =>
      writer.keep({
        calls: [{ run: input.run, key, reply, model: account?.model ?? null, usage: account?.usage ?? null }],
      }),
  }
  const todo = input.trials.filter(trial => open.has(trial))
  const work = async (trial: Trial): Promise<void> => {
    const state = open.get(trial)!
    open.delete(trial)
    const place = new TrialPlace(places)
    const at: AtWork = {
      trial,
      state,
      callsOf: by => trialCalls({ by, scenario: trial.scenario, epoch: trial.epoch }, keeper, place),
      add: rows => {
        options.onEnded?.(rows)
        return writer.full ? place.wait(() => writer.add(rows)) : writer.add(rows)
      },
    }
    if (state.lastState === 'completed') await judgeAgain(input, options, at)
    else if (input.targets.has(trial.target) && state.errors < options.attempts) await tryOnce(input, options, at)
  }
  const taking = options.enough ? AbortSignal.any([options.signal, options.enough]) : options.signal
  try {
    const { pace } = options
    const paced = pace && (async (trial: Trial) => work(trial).finally(() => pace.ended()))
    await forEachConcurrently(todo, places, paced ?? work, taking, pace && (() => pace.begin()))
  } finally {
    await writer.flush()
  }
}

/** What has become of a trial so far. */
type State = Omit<OpenTrial, 'id'>

const untried: State = { attempts: 0, errors: 0, lastState: null, missingJudges: [] }

/** By the trial itself, and nearly always the same state: a run of many trials holds little more than their ids. */
async function openOf({ store, run, trials }: RunTrialsInput): Promise<Map<Trial, State>> {
  const found = new Map((await store.openTrials(run)).map(trial => [trial.id, trial]))
  const open = new Map<Trial, State>()
  for (const trial of trials) {
    const state = found.get(trial.id)
    if (state) open.set(trial, state.attempts === 0 ? untried : state)
  }
  return open
}

/** One trial in hand. */
interface AtWork {
  trial: Trial
  state: State
  callsOf(by: string): Calls
  add(rows: TrialRows): Promise<void>
}

async function tryOnce(input: RunTrialsInput, options: RunTrialsOptions, at: AtWork): Promise<void> {
  const { trial, state } = at
  const startedAt = options.clock.now()
  const talk = {
    scenario: input.scenarios.get(trial.scenario)!,
    epoch: trial.epoch,
    target: input.targets.get(trial.target)!,
    user: input.user,
    calls: at.callsOf(`target ${trial.target}`),
  }
  const { transcript, ...ended } = await converse(talk, options)
  const attempt: Attempt = {
    trial: trial.id,
    number: state.attempts + 1,
    ...ended,
    startedAt,
    durationMs: Math.max(0, options.clock.now() - startedAt),
    transcript: transcript.turns.length > 0 ? transcript : null,
  }
  await at.add({ attempts: [attempt] })
  if (attempt.state === 'completed') await judged(input, options, at, attempt, trial.judges)
}

/** The trial was stored before its judges had spoken. */
async function judgeAgain(input: RunTrialsInput, options: RunTrialsOptions, at: AtWork): Promise<void> {
  const { attempts, judgements } = (await input.store.trial(at.trial.id))!
  await judged(input, options, at, attempts.at(-1)!, at.state.missingJudges, judgements)
}

/** A judge that was interrupted has not failed: nothing is kept of it, and it is asked again when the run goes on. */
async function judged(
  input: RunTrialsInput,
  options: RunTrialsOptions,
  { trial, callsOf, add }: AtWork,
  attempt: Attempt,
  judges: readonly string[],
  before: readonly Judgement[] = [],
): Promise<void> {
  const atHand = judges.filter(name => input.judges?.has(name) ?? true)
  if (atHand.length === 0 || options.signal.aborted) return
  const judgements = await input.judge(attempt, trial, atHand, { before, callsOf: judge => callsOf(`judge ${judge}`) })
  if (!options.signal.aborted) await add({ judged: [{ trial: trial.id, attempt: attempt.number, judgements }] })
}
