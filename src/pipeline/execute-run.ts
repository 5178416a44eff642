import type { Digest } from '../base/digest.ts'
import { UsageError } from '../base/errors.ts'
import { shortRun } from '../record/identity.ts'
import type { Clause } from '../record/policy.ts'
import { scheduleTrials } from '../run/plan-trials.ts'
import type { Store } from '../store/store.ts'
import type { Suite } from '../suite/load-suite.ts'
import type { PreparedRun } from './prepare-run.ts'
import { type RunEnd, runSession, type SessionOptions } from './run-session.ts'

/**
 * Runs what is still open of a prepared run, judging each trial as it completes.
 * @throws UsageError when another process works on the same run
 */
export async function executeRun(store: Store, prepared: PreparedRun, options: SessionOptions): Promise<RunEnd> {
  const { manifest, suite, trials, targets, judges, panels } = prepared
  return holdingRun(store, manifest.id, async () => {
    await store.createRun(manifest, trials)
    await store.addSession({ run: manifest.id, startedAt: options.clock.now(), program: manifest.program })
    const work = {
      run: manifest.id,
      trials: scheduleTrials(trials, manifest.spec.seeds!.order),
      scenarios: new Map(suite.scenarios.map(scenario => [scenario.id, scenario])),
      clauses: clausesOf(suite),
      targets,
      judges,
      panels,
      limits: manifest.spec.limits!,
    }
    try {
      return await runSession(store, work, options)
    } finally {
      await Promise.allSettled([...targets.values()].map(async target => target.close?.()))
    }
  })
}

/** @throws UsageError when another process works on the same run */
export async function holdingRun<T>(store: Store, run: Digest, work: () => Promise<T>): Promise<T> {
  const lock = await store.lockRun(run)
  if (!lock)
    throw new UsageError(
      `run ${shortRun(run)}: another process is working on it; wait for it to end, or start another run with --new`,
    )
  try {
    return await work()
  } finally {
    lock.release()
  }
}

export function clausesOf({ policies }: Pick<Suite, 'policies'>): Map<string, Clause> {
  return new Map(policies.flatMap(policy => policy.clauses.map((clause): [string, Clause] => [clause.id, clause])))
}
