import type { Clock } from '../base/clock.ts'
import type { Digest } from '../base/digest.ts'
import { forEachConcurrently } from '../base/pool.ts'
import type { Judgement } from '../record/judgement.ts'
import type { Scenario } from '../record/scenario.ts'
import type { Attempt, Trial } from '../record/trial.ts'
import { batchWriter, type TrialRows } from '../store/batch-writer.ts'
import type { OpenTrial, Store } from '../store/store.ts'
import type { Target } from '../target/target.ts'
import type { User } from '../user/user.ts'
import { type ConversationLimits, converse } from './conversation.ts'

/** Judges one attempt by the named judges. It stands here as a function, so that running needs to know no judge. */
export type JudgeAttempt = (attempt: Attempt, trial: Trial, judges: readonly string[]) => Promise<Judgement[]>

export interface RunTrialsInput {
  store: Pick<Store, 'openTrials' | 'trial' | 'write'>
  run: Digest
  /** In the order they are to be run. */
  trials: readonly Trial[]
  scenarios: ReadonlyMap<string, Scenario>
  targets: ReadonlyMap<string, Target>
  user: User
  judge: JudgeAttempt
}

export interface RunTrialsOptions {
  limits: ConversationLimits
  /** Tries of a trial that ends in target errors. */
  attempts: number
  concurrency: number
  signal: AbortSignal
  clock: Clock
  /** Called after each commit with what is now on disk. */
  onCommitted: (items: readonly TrialRows[]) => void
}

/**
 * Runs what is still open: trials never tried, or tried without a final state and with tries left; and judges what
 * is complete but not yet judged. Everything else is left as it is.
 */
export async function runTrials(input: RunTrialsInput, options: RunTrialsOptions): Promise<void> {
  const open = new Map((await input.store.openTrials(input.run)).map(trial => [trial.id, trial]))
  const writer = batchWriter(input.store, options.onCommitted)
  const work = async (trial: Trial): Promise<void> => {
    const state = open.get(trial.id)
    if (!state) return
    if (state.lastState === 'completed') return writer.add(await judgeAgain(input, options, trial, state))
    if (state.errors < options.attempts) return writer.add(await tryOnce(input, options, trial, state))
  }
  try {
    await forEachConcurrently(input.trials, options.concurrency, work, options.signal)
  } finally {
    await writer.flush()
  }
}

async function tryOnce(input: RunTrialsInput, options: RunTrialsOptions, trial: Trial, state: OpenTrial): Promise<TrialRows> {
  const startedAt = options.clock.now()
  const talk = {
    scenario: input.scenarios.get(trial.scenario)!,
    epoch: trial.epoch,
    target: input.targets.get(trial.target)!,
    user: input.user,
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
  if (attempt.state !== 'completed') return { attempts: [attempt] }
  return { attempts: [attempt], ...(await judged(input, options, trial, attempt, trial.judges)) }
}

/** The trial was stored before its judges had spoken. */
async function judgeAgain(input: RunTrialsInput, options: RunTrialsOptions, trial: Trial, state: OpenTrial): Promise<TrialRows> {
  const attempt = (await input.store.trial(trial.id))!.attempts.at(-1)!
  return judged(input, options, trial, attempt, state.missingJudges)
}

/** A judge that was interrupted has not failed: nothing is kept of it, and it is asked again when the run goes on. */
async function judged(
  input: RunTrialsInput,
  options: RunTrialsOptions,
  trial: Trial,
  attempt: Attempt,
  judges: readonly string[],
): Promise<TrialRows> {
  const judgements = await input.judge(attempt, trial, judges)
  return options.signal.aborted ? {} : { judged: [{ trial: trial.id, attempt: attempt.number, judgements }] }
}
