import type { RecordedTrial } from '../record/recorded-trial.ts'
import type { DraftTurn, Role } from '../record/transcript.ts'
import type { Recording } from '../store/recording.ts'
import type { Reply, Target, TrialContext } from './target.ts'

/**
 * A target that says again what was recorded of it, turn by turn. System prompt and user must say what they said
 * then: where the words differ, the recording answers another question, and the attempt is a `target-error`.
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

type Turns = readonly DraftTurn[]

function replyFrom(recorded: RecordedTrial | undefined, soFar: Turns, { scenario, epoch }: TrialContext, label: string): Reply {
  if (!recorded) throw new Error(`${label} holds no recording of scenario "${scenario.id}", epoch ${epoch}`)
  const asked = turnsOf(soFar, 'user')
  const at = asked.length - 1
  const [from, to] = turnsOf(recorded.turns, 'user').slice(at)
  const differs = (what: string) => new Error(`${what} differs from the recording in ${label}: the scenario has changed since`)
  if (words(turnsOf(soFar, 'system')) !== words(turnsOf(recorded.turns, 'system'))) throw differs('the system prompt')
  if (from && words([from]) !== words(asked.slice(at))) throw differs(`the user's turn ${at + 1}`)
  // All that was done until the user spoke again; foreign recordings may split it into several turns.
  const replies = from ? turnsOf(between(recorded.turns, from, to), 'assistant') : []
  if (replies.length > 0) return { kind: 'reply', parts: replies.flatMap(turn => turn.parts) }
  const reason = recorded.reason ?? 'no reason was recorded'
  if (recorded.state === 'refused-by-provider' || recorded.state === 'limit') return { kind: recorded.state, reason }
  throw new Error(
    recorded.state === 'completed'
      ? `${label} has no reply to the user's turn ${at + 1}`
      : `recorded as ${recorded.state}: ${reason}`,
  )
}

function turnsOf(turns: Turns, role: Role): DraftTurn[] {
  return turns.filter(turn => turn.role === role)
}

function between(turns: Turns, from: DraftTurn, to: DraftTurn | undefined): Turns {
  return turns.slice(turns.indexOf(from) + 1, to && turns.indexOf(to))
}

function words(turns: Turns): string {
  return turns.flatMap(turn => turn.parts.map(part => part.text)).join('\n')
}
