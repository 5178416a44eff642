import { UsageError } from '../base/errors.ts'
import type { Judge } from '../judge/judge.ts'
import type { Panel } from '../judge/panel.ts'
import { shortRun } from '../record/identity.ts'
import type { Manifest } from '../record/manifest.ts'
import { trialStates } from '../record/trial.ts'
import type { Store } from '../store/store.ts'
import type { Suite } from '../suite/load-suite.ts'
import { clausesOf, holdingRun } from './execute-run.ts'
import { programInfo } from './program.ts'
import { type RunEnd, runSession, type SessionOptions } from './run-session.ts'

/** Which judges are to judge which stored run, and by which scenarios and clauses. */
export interface JudgeRunWork {
  manifest: Manifest
  judges: readonly Judge[]
  panels: readonly Panel[]
  /** What the judges are told of the scenarios; an imported run may have none. */
  suite: Pick<Suite, 'scenarios' | 'policies'>
}

/** Limits of a run that has none of its own. */
const noLimits = { turns: 1, timeoutMs: 300_000, attempts: 1 }

/**
 * Has the completed trials of a stored run judged by more judges. Nothing is collected; what a judge has said stands, and what
 * it has not said yet is asked.
 * @throws UsageError when a judge of the same name and another spec has judged this run, or another process works on it
 */
export async function judgeRun(
  store: Store,
  { manifest, judges, panels, suite }: JudgeRunWork,
  options: SessionOptions,
): Promise<RunEnd> {
  const run = manifest.id
  return holdingRun(store, run, async () => {
    const { trials } = await store.table(run)
    if (!trials.state.includes(trialStates.indexOf('completed')))
      throw new UsageError(
        `run ${shortRun(run)}: none of its trials is complete, so there is nothing to judge; go on with the run first`,
      )
    const before = new Map((await store.judges(run)).map(spec => [spec.name, spec]))
    for (const { spec } of [...judges, ...panels]) {
      const known = before.get(spec.name)
      if (known && JSON.stringify(known) !== JSON.stringify(spec))
        throw new UsageError(
          `run ${shortRun(run)}: another judge has judged it under the name "${spec.name}"; give this one a name of its own`,
        )
    }
    for (const { spec } of [...judges, ...panels]) await store.addJudge(run, spec, { ofAll: true })
    await store.addSession({ run, startedAt: options.clock.now(), program: programInfo() })
    return runSession(
      store,
      {
        run,
        trials: await store.trials(run),
        scenarios: new Map(suite.scenarios.map(scenario => [scenario.id, scenario])),
        clauses: clausesOf(suite),
        targets: new Map(),
        judges: new Map(judges.map(judge => [judge.spec.name, judge])),
        panels: new Map(panels.map(panel => [panel.spec.name, panel])),
        limits: manifest.spec.limits ?? noLimits,
      },
      options,
    )
  })
}
