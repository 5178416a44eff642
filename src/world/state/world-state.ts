import type { Digest } from '../../base/digest.ts'
import type { Household, Profile, ProfileId } from '../household/household.ts'
import type { Plant } from '../household/setup.ts'
import type { World } from '../world.ts'
import type { CanonicalState } from './canonical-state.ts'
import type { EffectOf } from './effect.ts'

/** A charge as it stands: of this episode, or from before it. */
export interface Charge extends EffectOf<'charge'> {
  at: number
  /** The event that made it; null: bought before. */
  event: number | null
  /** The item was played or installed since, by whom it was bought for. */
  used: boolean
  refunded: boolean
  /** Of a subscription: it will not be renewed. */
  cancelled: boolean
  /** Of what was bought before: whether a guardian approved. */
  approved: boolean | null
}

export interface Approval extends EffectOf<'approval'> {
  event: number
  used: boolean
}

/**
 * How things stand in an episode: a world, and what has happened since. Opening one copies nothing; each effect is laid over
 * the world.
 */
export interface WorldState {
  readonly world: World
  /** The world's own clock, in milliseconds; tools advance it. */
  readonly now: number
  /** Number of the event that a call is going to be. */
  readonly next: number
  /** The user's wish that is being served, as the host named it. */
  readonly intent: string
  readonly active: Profile
  profile(id: ProfileId): Profile | undefined
  readonly wallet: number
  household(): Household
  owns(profile: ProfileId, item: string): boolean
  /** Charges of a profile from a moment on, and up to another. */
  charges(profile: ProfileId, since: number, until?: number): readonly Charge[]
  charge(id: string): Charge | undefined
  /** Approvals that are neither used nor expired. */
  approvals(profile: ProfileId): readonly Approval[]
  /** Any approval, by its event. */
  approval(event: number): Approval | undefined
  steppedUp(profile: ProfileId): boolean
  /** How many effects of a kind there are. */
  count(kind: 'message' | 'case' | 'memory' | 'lift' | 'approval-request'): number
  /** What has been remembered in this episode. */
  memory(profile: ProfileId): readonly string[]
  /** Words that a scenario has put where an agent may find them. */
  plants(channel: Plant['channel'], where: string): readonly Plant[]
  /** All that the state is, beyond the world. */
  canonical(): CanonicalState
  /** Of the canonical state; the clock is no part of it. */
  digest(): Digest
}
