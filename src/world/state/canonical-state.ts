import { canonicalJson } from '../../base/canonical-json.ts'
import { type Digest, digestOfBytes } from '../../base/digest.ts'
import type { ConsentFlags, Controls, ProfileId } from '../household/household.ts'
import { digestOfList } from './digested-list.ts'
import type { Effect } from './effect.ts'

/** Effects that only add up: what there is of them is the list. */
export const listedKinds = [
  'charge',
  'refund',
  'cancel',
  'deliver',
  'approval',
  'use',
  'approval-request',
  'message',
  'memory',
  'case',
  'lift',
] as const satisfies readonly Effect['kind'][]
export type ListedKind = (typeof listedKinds)[number]

/** An effect in a list, with when and by which event. */
export interface ListedEffect {
  at: number
  event: number
  effect: Effect
}

/** What can be set again and again. */
export interface Settings {
  active: ProfileId
  wallet: number
  /** By profile: until when. */
  stepUps: Readonly<Record<ProfileId, number>>
  controls: Readonly<Record<ProfileId, Controls>>
  consents: Readonly<Record<ProfileId, ConsentFlags>>
}

/** All that a state is, beyond the world and its setup, which `base` names. */
export interface CanonicalState extends Settings {
  base: Digest
  lists: Readonly<Record<ListedKind, readonly ListedEffect[]>>
}

/** Digest of a state: of its base, its settings, and of each list the digest. */
export function digestOfParts(base: Digest, settings: string, lists: readonly Digest[]): Digest {
  return digestOfBytes([base, settings, ...lists].join('\n'))
}

/** The same, from the whole state, as a check on the one that is kept as it changes. */
export function digestOfState({ base, lists, ...settings }: CanonicalState): Digest {
  return digestOfParts(
    base,
    canonicalJson(settings),
    listedKinds.map(kind => digestOfList(lists[kind])),
  )
}
