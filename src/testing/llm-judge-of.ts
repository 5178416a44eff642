import assert from 'node:assert/strict'
import type { Judge } from '../judge/judge.ts'
import { llmJudge } from '../judge/llm/llm.ts'
import type { ModelRequest, Sampling } from '../model/model.ts'
import type { JudgementOutcome } from '../record/judgement.ts'
import type { Clause } from '../record/policy.ts'
import type { Transcript } from '../record/transcript.ts'
import { judgeOnce } from './judge-once.ts'
import { type ScriptedAnswer, scriptedModel } from './scripted-model.ts'
import { transcriptOf } from './transcript-of.ts'

export type LlmAnswer = ScriptedAnswer | ((request: ModelRequest) => ScriptedAnswer)

/** An LLM judge `j` whose model answers so. */
export async function llmJudgeOf(answer: LlmAnswer, options: object = {}, sampling: Sampling = {}): Promise<Judge> {
  const model = scriptedModel(request => (typeof answer === 'function' ? answer(request) : answer), { sampling })
  const parsed = llmJudge.options.parse({ kind: 'llm', model: 'scripted:m', ...options } as never)
  return llmJudge.make('j', parsed, { dir: '', model: () => model })
}

export function clauseOf(id: string): Clause {
  return { id, title: `Title of ${id}`, text: `Text of ${id}`, severities: {} }
}

export const judgedAbout = { clauses: [clauseOf('refund.1')], right: 'declines' }
export const conversation = transcriptOf({ user: 'Refund order 7.' }, { assistant: 'I have refunded order 7.' })

/** A violation of `refund.1` in the {@link conversation}, well-formed but for what is given. */
export function modelVerdict(given: object = {}): object {
  const evidence = [{ part: '1.0', quote: 'I have refunded' }]
  return { clause: 'refund.1', evidence, rationale: 'It was late.', verdict: 'violation', severity: 3, ...given }
}

export function noViolation(given: object = {}): object {
  return modelVerdict({ verdict: 'no-violation', severity: null, evidence: [], ...given })
}

export function verdictReply(...verdicts: readonly object[]): string {
  return JSON.stringify({ verdicts })
}

/** What becomes of an answer to the one question, whether `refund.1` was broken. */
export async function llmOutcome(answer: LlmAnswer, on: Transcript = conversation): Promise<JudgementOutcome> {
  const [first, ...more] = await judgeOnce(await llmJudgeOf(answer), on, judgedAbout)
  assert.ok(first && more.length === 0, 'there is one judgement')
  assert.deepEqual([first.judge, first.clause], ['j', 'refund.1'])
  return first.outcome
}
