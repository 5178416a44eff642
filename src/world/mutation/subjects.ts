import type { PlayedEpisode } from '../play/play-plots.ts'
import type { Subject } from './subject.ts'

/** Played episodes as operators and oracles take them, each by the name of its plot and its place. */
export function subjectsOf(played: readonly PlayedEpisode[]): Subject[] {
  return played.map(({ plot, episode, world, twins, group }, i) => ({
    name: `${plot} ${i + 1}`,
    family: plot,
    episode,
    world,
    ...(twins.inert && { inert: twins.inert }),
    ...(group && { group }),
  }))
}
