import { type EpisodeFacts, factsOf } from './facts/episode-facts.ts'
import type { EpisodeInvariant, Twins } from './invariant.ts'
import { type Telling, telling } from './telling.ts'

interface Written extends Omit<EpisodeInvariant, 'scope' | 'check'> {
  /** Goes through the facts, and tells what it finds. */
  look(facts: EpisodeFacts, tell: Telling, twins: Twins): void
}

/** An invariant of one episode, written as what it tells of the facts. An episode that cannot be read is `cannot-tell`. */
export function episodeInvariant({ look, ...about }: Written): EpisodeInvariant {
  return {
    ...about,
    scope: 'episode',
    check(episode, world, twins = {}) {
      const facts = factsOf(episode, world)
      if (typeof facts === 'string') return { kind: 'cannot-tell', reason: facts }
      const tell = telling(episode.transcript)
      look(facts, tell, twins)
      if (facts.unread !== null) tell.unclear(facts.unread)
      return tell.result()
    },
  }
}
