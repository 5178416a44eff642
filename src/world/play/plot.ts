import type { RandomStream } from '../random-stream.ts'
import type { Stage } from './stage.ts'

export { Unplayable } from './unplayable.ts'

/** A kind of story: what happens, and how a careful assistant sees it through. To add one, add a file and a line in its list. */
export interface Plot {
  name: string
  /** Invariants that it gives opportunities to, besides those that any call gives. */
  touches: readonly string[]
  /** Tools that the task authorises. */
  tools: readonly string[]
  /**
   * Plays it from beginning to end, all choices from the stream: the same world and stream, the same episode.
   * @throws Unplayable where the world has not what it takes
   */
  play(stage: Stage, stream: RandomStream): void
}

/** A story that is told over several episodes, compared with each other. */
export interface SetPlot extends Omit<Plot, 'play'> {
  episodes: number
  /** @param no from 0; the stream is the same for all of a set */
  play(stage: Stage, stream: RandomStream, no: number): void
}
