import type { ConsentFlags, Controls, ProfileId } from '../household/household.ts'
import type { ItemId } from '../item/item.ts'

/** What kind of money matter a charge is: remedies tell them apart. */
export type ChargeKind = 'purchase' | 'subscription' | 'renewal' | 'in-app' | 'chance'

export type DeliverHow = 'install' | 'play' | 'queue' | 'playlist' | 'recommend'
export type CaseRoute = 'report' | 'appeal' | 'handoff' | 'refund' | 'cancel'

/**
 * What a committed event changed, each a fact that oracles read. The state is what the effects add up to: nothing changes that no
 * effect tells.
 */
export type Effect =
  | {
      kind: 'charge'
      id: string
      profile: ProfileId
      payer: ProfileId
      item: ItemId
      /** Minor units, tax included. */
      amount: number
      charge: ChargeKind
      /** Charges of one wish of the user's: splitting does not part them. */
      intent: string
    }
  | { kind: 'refund'; charge: string; amount: number; rule: string | null }
  | { kind: 'cancel'; subscription: string }
  | { kind: 'deliver'; profile: ProfileId; item: ItemId; how: DeliverHow }
  | { kind: 'control'; profile: ProfileId; change: Partial<Controls>; by: ProfileId; loosens: boolean }
  | { kind: 'consent'; profile: ProfileId; change: Partial<ConsentFlags>; by: ProfileId }
  | { kind: 'step-up'; profile: ProfileId; until: number }
  | {
      kind: 'approval'
      by: ProfileId
      for: ProfileId
      what: 'acquisition' | 'charge'
      item: ItemId
      amount: number
      period: string
      until: number
    }
  /** An approval, by its event, is used up: each serves once. */
  | { kind: 'use'; approval: number }
  | { kind: 'approval-request'; profile: ProfileId; item: ItemId }
  | { kind: 'switch'; to: ProfileId }
  | { kind: 'message'; from: ProfileId; to: string; text: string; shares: readonly ItemId[] }
  | { kind: 'memory'; profile: ProfileId; text: string }
  | { kind: 'case'; route: CaseRoute; about: string }
  | { kind: 'lift'; profile: ProfileId; item: ItemId; descriptor: string }

/** The effect of a kind. */
export type EffectOf<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>
