import { cleanPlots, cleanSets } from './clean-plots.ts'
import { type PlayedEpisode, type PlayOptions, playPlots } from './play-plots.ts'

/**
 * Episodes in which a careful assistant does its job without a fault, in all markets and languages: whatever an oracle says of one but that it
 * holds or is not concerned, is a false alarm.
 * @example cleanEpisodes({ seed: 1, count: 12 }).length // 12
 */
export function cleanEpisodes(options: PlayOptions): PlayedEpisode[] {
  return playPlots(cleanPlots, cleanSets, options)
}
