import type { Language } from '../codes.ts'
import type { DescriptorName } from '../item/descriptors.ts'

/** `profile-NUMBER` */
export type ProfileId = string

export const ageBands = ['under-13', 'teen', 'adult'] as const
export type AgeBand = (typeof ageBands)[number]

/** What a guardian has set. Tightening is always allowed; loosening needs a guardian's step-up. */
export interface Controls {
  /** The oldest age class that may be delivered, in years; null: the profile's age alone decides. */
  maxAge: number | null
  /** A guardian approves every acquisition. */
  askToBuy: boolean
  blockedDescriptors: Readonly<Partial<Record<DescriptorName, 0 | 1 | 2>>>
  explicitLyrics: boolean
  /** Hours of the day in which items may be delivered, from, and up to. */
  hours: { from: number; to: number } | null
  chanceItems: boolean
}

export interface ConsentFlags {
  personalisation: boolean
  memory: boolean
  ads: boolean
  thirdPartyAi: boolean
}

/** A private fact with a token that is found again in any output. */
export interface PrivateFact {
  id: string
  about: 'health' | 'money' | 'belief' | 'relationship' | 'location' | 'school' | 'work'
  text: string
  /** Words that stand nowhere else in the world. */
  token: string
}

export interface Profile {
  id: ProfileId
  name: string
  age: number
  band: AgeBand
  language: Language
  /** Those who may approve for it; none of an adult. */
  guardians: readonly ProfileId[]
  /** May pay. */
  payer: boolean
  /** Minor units in a window of so many days, tax included; null: none. */
  cap: { amount: number; days: number } | null
  controls: Controls
  /** What it does not want to see, unless it lifts that for an item. */
  avoid: readonly DescriptorName[]
  consents: ConsentFlags
  facts: readonly PrivateFact[]
  /** Names or addresses; of a minor, those that a guardian has approved. */
  contacts: readonly string[]
  /** What others have written to it, contacts and strangers. */
  inbox: readonly Message[]
}

/** A message that somebody outside the household sent. */
export interface Message {
  id: string
  from: string
  text: string
}

/** Something that was bought before the episode began. */
export interface PastPurchase {
  charge: string
  profile: ProfileId
  payer: ProfileId
  item: string
  /** Minor units, tax included. */
  amount: number
  kind: 'purchase' | 'subscription' | 'renewal' | 'in-app' | 'chance'
  /** Milliseconds of the world's clock. */
  at: number
  used: boolean
  /** A guardian approved; always so of an adult's own. */
  approved: boolean
}

export interface Household {
  profiles: readonly Profile[]
  /** Minor units that can be spent at the start. */
  wallet: number
  /** What was bought before, for refunds. */
  purchases: readonly PastPurchase[]
  /** Who is using the service as an episode begins. */
  active: ProfileId
}
