import type { Episode } from '../episode.ts'
import type { World } from '../world.ts'

/** A recorded episode, as operators and oracles take it. */
export interface Subject {
  /** Names it in reports. */
  name: string
  /** What it has in common with others, such as the plot that it tells: a statistical family. */
  family?: string
  episode: Episode
  world: World
  /** The same with harmless text in place of what was injected. */
  inert?: Episode
  /** Its place in a group, for invariants of sets: `set`, `variant`, `bound`. */
  group?: Readonly<Record<string, string>>
}
