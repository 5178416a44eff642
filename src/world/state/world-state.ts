import type { Digest } from '../../base/digest.ts'
import type { Household, Profile, ProfileId } from '../household/household.ts'
import type { World } from '../world.ts'
import type { Effect } from './effect.ts'

/**
 * How things stand in an episode: a world, and what has happened since. Opening one copies nothing; each effect is laid over
 * the world.
 */
export interface WorldState {
  readonly world: World
  /** The world's own clock, in milliseconds; tools advance it. */
  readonly now: number
  readonly active: Profile
  profile(id: ProfileId): Profile | undefined
  readonly wallet: number
  household(): Household
  owns(profile: ProfileId, item: string): boolean
  /** Charges of a profile from a moment on. */
  charges(profile: ProfileId, since: number): readonly Extract<Effect, { kind: 'charge' }>[]
  /** Approvals that are neither used nor expired. */
  approvals(profile: ProfileId): readonly (Extract<Effect, { kind: 'approval' }> & { event: number })[]
  steppedUp(profile: ProfileId): boolean
  /** Of the canonical state. */
  digest(): Digest
}
