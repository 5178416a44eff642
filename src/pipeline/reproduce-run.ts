import { canonicalJson } from '../base/canonical-json.ts'
import type { Clock } from '../base/clock.ts'
import type { Digest } from '../base/digest.ts'
import { transcriptDigest } from '../record/identity.ts'
import type { Judgement } from '../record/judgement.ts'
import type { Attempt } from '../record/trial.ts'
import { runTrials } from '../run/run-trials.ts'
import type { Batch, OpenTrial, Store } from '../store/store.ts'
import { scriptedUser } from '../user/scripted.ts'
import { clausesOf } from './execute-run.ts'
import { attemptJudge } from './judge-attempt.ts'
import type { PreparedRun } from './prepare-run.ts'

/** What came out another way than it is stored. */
export interface Difference {
  trial: Digest
  /** `transcript`, `state`, or the name of a judge. */
  what: string
  stored: string
  now: string
}

export interface Reproduction {
  trials: number
  /** Trials whose transcript and judgements came out with the same digests. */
  same: number
  differences: Difference[]
  /** Trials that ended by time, by an error or not at all: nothing says how they would end again. */
  skipped: number
}

/** What a missing call says, in the place of an answer. */
const notKept = 'this call was not kept'

/**
 * Makes a run again from the calls that it has kept, with no call to anybody, and compares what comes out with what is stored:
 * transcripts by digest, judgements word by word. Nothing is written.
 */
export async function reproduceRun(
  store: Store,
  prepared: PreparedRun,
  options: { concurrency: number; signal: AbortSignal; clock: Clock; onProgress?: (done: number, trials: number) => void },
): Promise<Reproduction> {
  const { manifest, suite, trials, judges, panels } = prepared
  const run = manifest.id
  const scenarios = new Map(suite.scenarios.map(scenario => [scenario.id, scenario]))
  const result: Reproduction = { trials: trials.length, same: 0, differences: [], skipped: 0 }
  const made = new Map<Digest, { attempt?: Attempt; judgements: Judgement[] }>()
  const openTrial = ({ id }: { id: Digest }): OpenTrial => ({
    id,
    attempts: 0,
    errors: 0,
    lastState: null,
    missingJudges: [],
  })
  const memory = {
    openTrials: async () => trials.map(openTrial),
    trial: (id: Digest) => store.trial(id),
    async write({ attempts = [], judged = [] }: Batch) {
      for (const attempt of attempts) made.set(attempt.trial, { attempt, judgements: [] })
      for (const { trial, judgements } of judged) made.get(trial)!.judgements.push(...judgements)
    },
  }
  let done = 0
  const settle = async (id: Digest) => {
    const now = made.get(id)!
    made.delete(id)
    await compare(store, id, now, result)
    options.onProgress?.(++done, trials.length)
  }
  const kept = async (key: Digest) => {
    const reply = await store.cachedCall(run, key)
    if (reply === undefined) throw new Error(notKept)
    return reply as object
  }
  // In portions, so that no more than one portion is held in memory.
  for (let at = 0; at < trials.length && !options.signal.aborted; at += portion) {
    const some = trials.slice(at, at + portion)
    await runTrials(
      {
        store: memory,
        run,
        trials: some,
        scenarios,
        targets: prepared.targets,
        user: scriptedUser,
        judge: attemptJudge({ judges, panels, scenarios, clauses: clausesOf(suite) }, options.signal),
        kept,
      },
      {
        limits: { ...manifest.spec.limits! },
        attempts: 1,
        concurrency: options.concurrency,
        signal: options.signal,
        clock: options.clock,
        onCommitted: () => {},
      },
    )
    for (const { id } of some) if (made.has(id)) await settle(id)
  }
  return result
}

const portion = 1_000

async function compare(
  store: Store,
  id: Digest,
  now: { attempt?: Attempt; judgements: Judgement[] },
  result: Reproduction,
): Promise<void> {
  const { attempts, judgements } = (await store.trial(id))!
  const stored = attempts.at(-1)
  const byTime = stored?.state === 'limit' && stored.reason?.startsWith('no end after')
  if (!stored || byTime || ['target-error', 'user-error', 'cancelled'].includes(stored.state)) {
    result.skipped++
    return
  }
  const before = result.differences.length
  const differ = (what: string, was: string, is: string) => {
    if (was !== is) result.differences.push({ trial: id, what, stored: was, now: is })
  }
  const inWords = (attempt: Attempt) => (attempt.reason ? `${attempt.state}: ${attempt.reason}` : attempt.state)
  const digest = ({ transcript }: Attempt) => transcriptDigest(transcript ?? { turns: [] })
  differ('state', inWords(stored), inWords(now.attempt!))
  differ('transcript', digest(stored), digest(now.attempt!))
  for (const judge of new Set(now.judgements.map(judgement => judgement.judge))) {
    const said = (all: readonly Judgement[]) => canonicalJson(all.filter(judgement => judgement.judge === judge))
    differ(judge, said(judgements), said(now.judgements))
  }
  if (result.differences.length === before) result.same++
}
