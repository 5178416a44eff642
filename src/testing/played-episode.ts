import type { Json } from '../base/canonical-json.ts'
import type { Episode } from '../world/episode.ts'
import { record } from '../world/play/recording.ts'
import type { World } from '../world/world.ts'

/** What happens, in order: words of either side, a call of the agent's, or one on the user's own device. */
export type Step = { user: string } | { say: string } | { call: string; given: unknown } | { device: string; given: unknown }

/**
 * An episode played step by step in a world, with its transcript: whatever is called has happened, and stands in the ledger.
 * @example playedEpisode(smallWorld(), [{ user: 'Hi' }, { call: 'search', given: { kind: 'song' } }]).events.length // One event, and its transcript has the call.
 */
export function playedEpisode(world: World, steps: readonly Step[], setup: Episode['setup'] = {}): Episode {
  const recording = record(world, { setup })
  for (const step of steps) {
    if ('user' in step) recording.says(step.user)
    else if ('say' in step) recording.replies(step.say)
    else if ('device' in step) recording.does(step.device, step.given as Json)
    else recording.calls(step.call, step.given as Json)
  }
  return recording.episode()
}
