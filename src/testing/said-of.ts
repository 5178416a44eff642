import type { EpisodeInvariant, InvariantResult } from '../world/invariant/invariant.ts'
import type { InvariantCase } from './invariant-contract.ts'
import type { Scene } from './open-scene.ts'

/** What a scene comes to: for a contract, or for {@link saidOf}. */
export function caseOf(scene: Scene, ...more: Parameters<Scene['episode']>): InvariantCase {
  return { episode: scene.episode(...more), world: scene.world }
}

/** What an invariant says of a case, in short: its kind, and why. */
export function saidOf(invariant: EpisodeInvariant, { episode, world, twins }: InvariantCase): string {
  const said: InvariantResult = invariant.check(episode, world, twins)
  const told = 'findings' in said ? (said.findings ?? []).map(({ why }) => why) : []
  return [said.kind, ...('reason' in said ? [said.reason] : []), ...told].join(' | ')
}
