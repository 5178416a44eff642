import { UsageError } from '../base/errors.ts'
import { judgesItself } from '../judge/llm/judges-itself.ts'
import type { JudgeSpec, Spec } from '../record/manifest.ts'

/**
 * A model that judges its own words is no judge of them, unless a person has said that it may be.
 * @param allowed judges by name
 * @throws UsageError
 */
export function checkSelfJudging(judges: readonly JudgeSpec[], targets: readonly Spec[], allowed: readonly string[]): void {
  for (const judge of judges) {
    const own = targets.find(target => judgesItself(judge, target))
    if (own && !allowed.includes(judge.name))
      throw new UsageError(
        `judge "${judge.name}" asks the very model that it judges (target "${own.name}"); choose another model, or allow it with --allow-self-judging ${judge.name}`,
      )
  }
}
