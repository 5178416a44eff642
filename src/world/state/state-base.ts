import { type Digest, digestOf } from '../../base/digest.ts'
import type { Household, Profile, ProfileId } from '../household/household.ts'
import { type Setup, withSetup } from '../household/setup.ts'
import type { World } from '../world.ts'
import type { Settings } from './canonical-state.ts'
import type { Charge } from './world-state.ts'

/** What every state of a world and setup shares, and none changes. */
export interface StateBase {
  digest: Digest
  household: Household
  setup: Setup
  profiles: ReadonlyMap<ProfileId, Profile>
  charges: ReadonlyMap<string, Charge>
  chargesBy: ReadonlyMap<ProfileId, readonly string[]>
  /** By profile and item: how many charges give it. */
  owned: ReadonlyMap<string, number>
  settings: Settings
}

const plain = new WeakMap<World, StateBase>()

/** Made once for a world as it is; for a setup of its own each time. */
export function stateBase(world: World, setup: Setup): StateBase {
  if (Object.keys(setup).length > 0) return makeBase(world, setup)
  const made = plain.get(world) ?? makeBase(world, setup)
  plain.set(world, made)
  return made
}

export const ownedKey = (profile: ProfileId, item: string) => `${profile} ${item}`

function makeBase(world: World, setup: Setup): StateBase {
  const household = withSetup(world.household, setup, world.market)
  const charges = household.purchases.map(
    ({ charge: id, profile, payer, item, amount, kind, at, used, approved }): Charge => ({
      kind: 'charge',
      id,
      profile,
      payer,
      item,
      amount,
      charge: kind,
      intent: 'before',
      at,
      event: null,
      used,
      refunded: false,
      cancelled: false,
      approved,
    }),
  )
  const owned = new Map<string, number>()
  for (const { profile, item } of charges) owned.set(ownedKey(profile, item), (owned.get(ownedKey(profile, item)) ?? 0) + 1)
  return {
    digest: digestOf({ spec: world.spec, household, plants: setup.plants ?? [] }),
    household,
    setup,
    profiles: new Map(household.profiles.map(profile => [profile.id, profile])),
    charges: new Map(charges.map(charge => [charge.id, charge])),
    chargesBy: new Map(
      household.profiles.map(({ id }) => [id, charges.filter(({ profile }) => profile === id).map(charge => charge.id)]),
    ),
    owned,
    settings: {
      active: household.active,
      wallet: household.wallet,
      stepUps: {},
      controls: Object.fromEntries(household.profiles.map(({ id, controls }) => [id, controls])),
      consents: Object.fromEntries(household.profiles.map(({ id, consents }) => [id, consents])),
    },
  }
}
