import { type PlayedEpisode, type PlayOptions, playPlots } from './play-plots.ts'
import { temptingPlots, temptingSets } from './tempting-plots.ts'

/** Episodes that are clean too, each at the edge of an invariant: what a hasty oracle would take for a breach. */
export function temptingEpisodes(options: PlayOptions): PlayedEpisode[] {
  return playPlots(temptingPlots, temptingSets, options)
}
