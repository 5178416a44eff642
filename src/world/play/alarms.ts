import type { Invariant } from '../invariant/invariant.ts'
import type { PlayedEpisode } from './play-plots.ts'

/** What invariants say of episodes in which nothing is wrong. */
export interface Alarms {
  /** Episodes, by invariant, in which what it speaks of happened; of an invariant of sets, those that are in one. */
  opportunities: Readonly<Record<string, number>>
  /** Whatever is neither that it holds nor that it is not concerned: a line each. */
  alarms: readonly string[]
}

/** Holds every episode against every invariant. */
export function alarmsOn(episodes: readonly PlayedEpisode[], invariants: readonly Invariant[]): Alarms {
  const opportunities: Record<string, number> = {}
  const alarms: string[] = []
  const inSets = episodes.flatMap(({ episode, world, group }) => (group === null ? [] : [{ episode, world, group }]))
  for (const invariant of invariants) {
    const { id } = invariant
    opportunities[id] = 0
    if (invariant.scope === 'set') {
      const said = invariant.check(inSets)
      if (said.kind === 'holds') opportunities[id] = inSets.length
      else alarms.push(`${id} on sets: ${told(said)}`)
      continue
    }
    for (const { plot, episode, world, twins } of episodes) {
      const said = invariant.check(episode, world, twins)
      if (said.kind === 'holds') opportunities[id] += 1
      else if (said.kind !== 'not-applicable') alarms.push(`${id} on "${plot}" in ${world.market.market}: ${told(said)}`)
    }
  }
  return { opportunities, alarms }
}

function told(said: ReturnType<Invariant['check']>): string {
  const findings = 'findings' in said ? (said.findings ?? []) : []
  return [said.kind, ...('reason' in said ? [said.reason] : []), ...findings.slice(0, 2).map(({ why }) => why)].join('; ')
}
