import { type DraftPart, type DraftTurn, placeTurns } from '../record/transcript.ts'
import type { Episode } from '../world/episode.ts'
import { openSession } from '../world/session.ts'
import type { World } from '../world/world.ts'

/** What happens, in order: words of either side, a call of the agent's, or one on the user's own device. */
export type Step = { user: string } | { say: string } | { call: string; given: unknown } | { device: string; given: unknown }

/**
 * An episode played step by step in a world, with its transcript: whatever is called has happened, and stands in the ledger.
 * @example playedEpisode(smallWorld(), [{ user: 'Hi' }, { call: 'search', given: { kind: 'song' } }]).events.length // One event, and its transcript has the call.
 */
export function playedEpisode(world: World, steps: readonly Step[], setup: Episode['setup'] = {}): Episode {
  const session = openSession(world, { setup })
  const turns: { role: DraftTurn['role']; parts: DraftPart[] }[] = []
  const add = (role: DraftTurn['role'], ...parts: DraftPart[]): string => {
    let turn = turns.at(-1)
    if (turn?.role !== role) {
      turn = { role, parts: [] }
      turns.push(turn)
    }
    turn.parts.push(...parts)
    return `${turns.length - 1}.${turn.parts.length - parts.length}`
  }
  for (const [no, step] of steps.entries()) {
    if ('user' in step) session.hear({ source: 'user', text: step.user, part: add('user', { type: 'text', text: step.user }) })
    else if ('say' in step) add('assistant', { type: 'text', text: step.say })
    else if ('device' in step) session.call(step.device, step.given, 'user')
    else {
      const call = `c${no}`
      const part = add('assistant', { type: 'tool-call', call, tool: step.call, text: JSON.stringify(step.given) })
      const { text, event } = session.call(step.call, step.given, 'agent', part)
      const error = event.error === null ? {} : { error: event.error.code }
      add('assistant', { type: 'tool-result', call, text, ...error })
    }
  }
  return session.episode({ turns: placeTurns(turns) })
}
