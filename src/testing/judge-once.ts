import assert from 'node:assert/strict'
import type { Judge, JudgeInput } from '../judge/judge.ts'
import { transcriptDigest } from '../record/identity.ts'
import type { Judgement } from '../record/judgement.ts'
import { isVerified } from '../record/span.ts'
import type { Transcript } from '../record/transcript.ts'
import { inMemoryCalls } from './in-memory-calls.ts'

/** What a judge says of one transcript; that its quotes are there is checked on the way. */
export async function judgeOnce(
  judge: Judge,
  transcript: Transcript,
  input: Partial<Omit<JudgeInput, 'transcript' | 'transcriptDigest'>> = {},
): Promise<Judgement[]> {
  const whole: JudgeInput = {
    target: 'target',
    scenario: 'family/scenario',
    epoch: 1,
    variables: {},
    clauses: [],
    right: null,
    ...input,
    transcript,
    transcriptDigest: transcriptDigest(transcript),
  }
  const judgements = await judge.judge(whole, { signal: new AbortController().signal, calls: inMemoryCalls() })
  for (const { outcome } of judgements) {
    for (const evidence of outcome.kind === 'judged' ? outcome.evidence : [])
      assert.ok(isVerified(transcript, evidence), `${JSON.stringify(evidence).slice(0, 200)} is not in the transcript`)
  }
  return judgements
}
