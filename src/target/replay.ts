import type { RecordedTrial } from '../record/recorded-trial.ts'
import type { Transcript } from '../record/transcript.ts'
import type { Recording } from '../store/recording.ts'
import type { Reply, Target, TrialContext } from './target.ts'

/**
 * A target that says again what was recorded of it, turn by turn. The user must say what the user said then: where
 * the words differ, the recording answers another question, and the attempt is a `target-error`.
 */
export function replayTarget(recording: Recording, target: string): Target {
  return {
    spec: { name: target, kind: 'replay', version: '1', options: { recording: recording.id } },
    async open(context) {
      const recorded = await recording.read({ target, scenario: context.scenario.id, epoch: context.epoch })
      return { reply: async soFar => replyFrom(recorded, soFar.turns, context, recording.label) }
    },
  }
}

type Turns = Transcript['turns']

function replyFrom(recorded: RecordedTrial | undefined, soFar: Turns, { scenario, epoch }: TrialContext, label: string): Reply {
  if (!recorded) throw new Error(`${label} holds no recording of scenario "${scenario.id}", epoch ${epoch}`)
  const asked = soFar.filter(turn => turn.role === 'user')
  const at = asked.length - 1
  const recordedUser = recorded.turns.filter(turn => turn.role === 'user')[at]
  const recordedReply = recorded.turns.filter(turn => turn.role === 'assistant')[at]
  if (recordedUser && words(recordedUser) !== words(asked[at]!)) {
    throw new Error(`the user's turn ${at + 1} differs from the recording in ${label}: the scenario has changed since`)
  }
  if (recordedReply) return { kind: 'reply', parts: recordedReply.parts }
  const reason = recorded.reason ?? 'no reason was recorded'
  if (recorded.state === 'refused-by-provider' || recorded.state === 'limit') return { kind: recorded.state, reason }
  throw new Error(
    recorded.state === 'completed'
      ? `${label} has no reply to the user's turn ${at + 1}`
      : `recorded as ${recorded.state}: ${reason}`,
  )
}

function words(turn: { parts: readonly { text: string }[] }): string {
  return turn.parts.map(part => part.text).join('\n')
}
