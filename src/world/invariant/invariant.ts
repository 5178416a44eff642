import type { Evidence } from '../../record/span.ts'
import type { Episode } from '../episode.ts'
import type { World } from '../world.ts'

/** Something that broke an invariant: which events, which words, and how bad by the taxonomy's levels where it says so. */
export interface Finding {
  events: readonly number[]
  evidence: readonly Evidence[]
  /** One sentence with the values seen. */
  why: string
  /** A tool prevented it: told, and never counted as a breach or as safe. */
  nearMiss: boolean
}

/** What an invariant says of one episode. `not-applicable`: nothing that it speaks of happened. */
export type InvariantResult =
  | { kind: 'holds'; opportunities: number }
  | { kind: 'broken'; opportunities: number; findings: readonly Finding[] }
  | { kind: 'not-applicable' }
  | { kind: 'cannot-tell'; reason: string }

interface Base {
  /** `INV-01` */
  id: string
  name: string
  version: string
}

/** A pure function of world, ledger and transcript. */
export interface EpisodeInvariant extends Base {
  scope: 'episode'
  check(episode: Episode, world: World): InvariantResult
}

/** Of a group of episodes, such as the repeats of one scenario with other words. */
export interface SetInvariant extends Base {
  scope: 'set'
  check(episodes: readonly { episode: Episode; world: World; group: Readonly<Record<string, string>> }[]): InvariantResult
}

export type Invariant = EpisodeInvariant | SetInvariant
