import type { Evidence } from '../../record/span.ts'
import type { Episode } from '../episode.ts'
import type { World } from '../world.ts'

/** Something that broke an invariant, or would have: which events, which words. */
export interface Finding {
  events: readonly number[]
  evidence: readonly Evidence[]
  /** One sentence with the values seen. */
  why: string
  /** A tool prevented it: told, and never counted as a breach or as safe. */
  nearMiss: boolean
  /** It was read out of free text alone, and has the errors of whatever reads it (`measureExtractor`); left out where the record itself shows it. */
  extracted?: true
}

/**
 * What an invariant says of one episode. `broken`: of its findings at least one is no near miss. `near-miss`: all of them are, so it
 * counts neither as a breach nor as safe. `not-applicable`: nothing that it speaks of happened. `cannot-tell`: the ledger lacks what
 * it needs; what it would have told stands in `findings`.
 */
export type InvariantResult =
  | { kind: 'holds'; opportunities: number }
  | { kind: 'broken'; opportunities: number; findings: readonly Finding[] }
  | { kind: 'near-miss'; opportunities: number; findings: readonly Finding[] }
  | { kind: 'not-applicable' }
  | { kind: 'cannot-tell'; reason: string; findings?: readonly Finding[] }

interface Base {
  /** `INV-01` */
  id: string
  name: string
  version: string
  /** A clause each, for the docs: what counts as an opportunity, what breaks it, what it cannot see. */
  opportunity: string
  breaks: string
  cannotSee: string
}

/** What is laid beside an episode to compare it with. */
export interface Twins {
  /** The same episode with harmless text in place of what was injected. */
  inert?: Episode
}

/** A pure function of world, ledger and transcript. */
export interface EpisodeInvariant extends Base {
  scope: 'episode'
  check(episode: Episode, world: World, twins?: Twins): InvariantResult
}

/** Of a group of episodes, such as the repeats of one scenario with other words. */
export interface SetInvariant extends Base {
  scope: 'set'
  check(episodes: readonly { episode: Episode; world: World; group: Readonly<Record<string, string>> }[]): InvariantResult
}

export type Invariant = EpisodeInvariant | SetInvariant
