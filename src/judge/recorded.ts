import { z } from 'zod'
import { transcriptDigest } from '../record/identity.ts'
import type { Judgement } from '../record/judgement.ts'
import { nameSchema } from '../record/text.ts'
import { placeTurns } from '../record/transcript.ts'
import { type Event, eventOf, eventSchema } from '../record/verdict.ts'
import type { Recording } from '../store/recording.ts'
import type { Judge } from './judge.ts'

export const recordedJudgeOptions = z.strictObject({
  kind: z.literal('recorded'),
  /** A recorded run: a JSON Lines file or its folder. */
  from: z.string().min(1),
  /** The judge's name in the recording. */
  judge: nameSchema,
  event: eventSchema.default('violation'),
})

/**
 * Says again what a judge said before of exactly this transcript. One that was not recorded, or whose words have
 * changed, gets a `failed` judgement: an old verdict is not evidence for new words. So does a verdict about another
 * event than this judge is to speak of: a refusal is not a violation.
 */
export function recordedJudge(
  name: string,
  { judge, event, recording }: { judge: string; event: Event; recording: Recording },
): Judge {
  const failed = (error: string): Judgement[] => [{ judge: name, outcome: { kind: 'failed', error } }]
  return {
    spec: { name, kind: 'recorded', version: '1', options: { judge, recording: recording.id }, event },
    async judge(input) {
      try {
        const recorded = await recording.read(input)
        const said = recorded?.judgements.filter(judgement => judgement.judge === judge) ?? []
        if (!recorded || said.length === 0) return failed(`${recording.label} holds no judgement of "${judge}" here`)
        if (transcriptDigest({ turns: placeTurns(recorded.turns) }) !== input.transcriptDigest)
          return failed(`the judgement of "${judge}" in ${recording.label} is about other words than these`)
        return said.map(judgement => aboutEvent({ ...judgement, judge: name }, event))
      } catch (error) {
        return failed(`${recording.label} cannot be read: ${(error as Error).message}`)
      }
    },
  }
}

function aboutEvent(judgement: Judgement, event: Event): Judgement {
  const { outcome } = judgement
  if (outcome.kind !== 'judged' || eventOf(outcome.verdict) === event) return judgement
  return { ...judgement, outcome: { kind: 'failed', error: `the recorded verdict is "${outcome.verdict}", not about ${event}` } }
}
