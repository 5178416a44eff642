import type { JudgeKind } from './judge.ts'
import { llmJudge } from './llm/llm.ts'
import { regexJudge } from './oracle/regex.ts'
import { stringJudge } from './oracle/string.ts'
import { toolCallJudge } from './oracle/tool-call.ts'

/** The judges that a suite can declare by `kind` and that need nothing but their options and what a judge is made with. To add one, add a line. */
export const judgeKinds: Readonly<Record<string, JudgeKind>> = {
  llm: llmJudge as unknown as JudgeKind,
  string: stringJudge as unknown as JudgeKind,
  regex: regexJudge as unknown as JudgeKind,
  'tool-call': toolCallJudge as unknown as JudgeKind,
}
