import type { Judge } from '../judge/judge.ts'
import { transcriptDigest } from '../record/identity.ts'
import type { Judgement } from '../record/judgement.ts'
import type { Clause } from '../record/policy.ts'
import type { Scenario } from '../record/scenario.ts'
import type { JudgeAttempt } from '../run/run-trials.ts'

/** Has an attempt judged. Whatever a judge throws, or its saying nothing, is that judge's failure, on this trial alone. */
export function attemptJudge(
  judges: ReadonlyMap<string, Judge>,
  { scenarios, clauses }: { scenarios: ReadonlyMap<string, Scenario>; clauses: ReadonlyMap<string, Clause> },
  signal: AbortSignal,
): JudgeAttempt {
  return async (attempt, trial, names, callsOf) => {
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
      names.map(async (name): Promise<Judgement[]> => {
        const failed = (error: string): Judgement[] => [{ judge: name, outcome: { kind: 'failed', error } }]
        try {
          const judgements = await judges.get(name)!.judge(input, { signal, calls: callsOf(name) })
          return judgements.length > 0 ? judgements : failed('the judge said nothing')
        } catch (error) {
          return failed(error instanceof Error ? error.message : String(error))
        }
      }),
    )
    return said.flat()
  }
}
