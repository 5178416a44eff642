import type { Episode } from '../episode.ts'
import type { World } from '../world.ts'
import type { Invariant, InvariantResult } from './invariant.ts'
import { invariants as shipped } from './invariants.ts'

/** A trial's episode, with the labels by which it is compared with others: `set`, and what the invariants ask for besides. */
export interface GroupedEpisode {
  episode: Episode
  world: World
  group: Readonly<Record<string, string>>
}

/** What an invariant of sets says of the episodes of one set. */
export interface GroupResult {
  invariant: string
  set: string
  episodes: number
  result: InvariantResult
}

/**
 * Runs the invariants of sets over groups of trials: the episodes of each `group.set` together, sets in the order of their names.
 * @param invariants those of one episode among them are passed over; the shipped ones where none are given
 * @example checkGroups([]) // []
 */
export function checkGroups(trials: readonly GroupedEpisode[], invariants: readonly Invariant[] = shipped): GroupResult[] {
  const sets = new Map<string, GroupedEpisode[]>()
  for (const trial of trials) {
    const set = trial.group.set ?? ''
    const members = sets.get(set) ?? []
    members.push(trial)
    sets.set(set, members)
  }
  const names = [...sets.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return invariants.flatMap(invariant =>
    invariant.scope === 'set'
      ? names.map(set => {
          const members = sets.get(set)!
          return { invariant: invariant.id, set, episodes: members.length, result: invariant.check(members) }
        })
      : [],
  )
}
