import type { JudgeKind } from './judge.ts'
import { regexJudge } from './oracle/regex.ts'
import { stringJudge } from './oracle/string.ts'
import { toolCallJudge } from './oracle/tool-call.ts'

/** The judges that a suite can declare by `kind` and that need nothing but their options. To add one, add a line. */
export const oracleKinds: Readonly<Record<string, JudgeKind>> = {
  string: stringJudge as unknown as JudgeKind,
  regex: regexJudge as unknown as JudgeKind,
  'tool-call': toolCallJudge as unknown as JudgeKind,
}
