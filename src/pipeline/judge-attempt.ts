import type { Judge } from '../judge/judge.ts'
import type { Panel } from '../judge/panel.ts'
import { transcriptDigest } from '../record/identity.ts'
import type { Judgement } from '../record/judgement.ts'
import type { Clause } from '../record/policy.ts'
import type { Scenario } from '../record/scenario.ts'
import type { JudgeAttempt } from '../run/run-trials.ts'

/** Who judges, and what they are told. */
export interface Bench {
  judges: ReadonlyMap<string, Judge>
  /** They are made from what their members have said, in this session or an earlier one. */
  panels: ReadonlyMap<string, Panel>
  scenarios: ReadonlyMap<string, Scenario>
  clauses: ReadonlyMap<string, Clause>
}

/** Has an attempt judged. Whatever a judge throws, or its saying nothing, is that judge's failure, on this trial alone. */
export function attemptJudge({ judges, panels, scenarios, clauses }: Bench, signal: AbortSignal): JudgeAttempt {
  return async (attempt, trial, names, { before, callsOf }) => {
    const scenario = scenarios.get(trial.scenario)
    const transcript = attempt.transcript ?? { turns: [] }
    const input = {
      target: trial.target,
      scenario: trial.scenario,
      epoch: trial.epoch,
      variables: scenario?.variables ?? {},
      clauses: scenario?.clauses.flatMap(id => clauses.get(id) ?? []) ?? [],
      right: scenario?.right ?? null,
      transcript,
      transcriptDigest: transcriptDigest(transcript),
    }
    const said = await Promise.all(
      names.flatMap(name => {
        const judge = judges.get(name)
        return judge ? [guarded(name, () => judge.judge(input, { signal, calls: callsOf(name) }))] : []
      }),
    )
    const all = [...before, ...said.flat()]
    const decided = await Promise.all(
      names.flatMap(name => {
        const panel = panels.get(name)
        return panel ? [guarded(name, async () => panel.decide(all))] : []
      }),
    )
    return [...said, ...decided].flat()
  }
}

async function guarded(judge: string, work: () => Promise<Judgement[]>): Promise<Judgement[]> {
  const failed = (error: string): Judgement[] => [{ judge, outcome: { kind: 'failed', error } }]
  try {
    const judgements = await work()
    return judgements.length > 0 ? judgements : failed('the judge said nothing')
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error))
  }
}
