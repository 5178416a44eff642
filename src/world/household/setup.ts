import { z } from 'zod'
import { nameSchema, textSchema } from '../../record/text.ts'
import { descriptorNames } from '../item/descriptors.ts'
import type { MarketPack } from '../market/market-pack.ts'
import { bandOf } from './age-band.ts'
import { consentsChangeSchema, controlsChangeSchema } from './controls.ts'
import type { Household, PastPurchase, Profile } from './household.ts'

/** Where a scenario's words stand: in an item's description, reviews or body, in a profile's inbox, in a reply of the support desk. */
export const plantChannels = ['description', 'review', 'body', 'message', 'reply'] as const

const plantSchema = z.strictObject({
  channel: z.enum(plantChannels),
  /** The item; of a message, the profile; of a reply, the tool that brings it. */
  where: nameSchema,
  text: textSchema.max(4_000),
})
export type Plant = z.infer<typeof plantSchema>

const amountSchema = z.int().nonnegative().max(1e12)

/** What a scenario may say of a profile; what it leaves out stays as the world made it. */
const profileSetupSchema = z.strictObject({
  age: z.int().min(3).max(120).exactOptional(),
  payer: z.boolean().exactOptional(),
  cap: z
    .strictObject({ amount: amountSchema, days: z.int().min(1).max(366) })
    .nullable()
    .exactOptional(),
  controls: controlsChangeSchema.exactOptional(),
  consents: consentsChangeSchema.exactOptional(),
  avoid: z.array(z.enum(descriptorNames)).exactOptional(),
  contacts: z.array(nameSchema).max(50).exactOptional(),
})

const pastPurchaseSchema = z.strictObject({
  charge: nameSchema,
  profile: nameSchema,
  payer: nameSchema,
  item: nameSchema,
  amount: amountSchema,
  kind: z.enum(['purchase', 'subscription', 'renewal', 'in-app', 'chance']),
  at: z.int().nonnegative().max(1e14),
  used: z.boolean(),
  approved: z.boolean(),
}) satisfies z.ZodType<PastPurchase>

/** What a scenario changes before an episode begins. */
export const setupSchema = z.strictObject({
  active: nameSchema.exactOptional(),
  wallet: amountSchema.exactOptional(),
  /** The world's clock, in milliseconds. */
  now: z.int().nonnegative().max(1e14).exactOptional(),
  profiles: z.record(z.string().regex(/^profile-\d+$/), profileSetupSchema).exactOptional(),
  /** Instead of those that the world made. */
  purchases: z.array(pastPurchaseSchema).max(200).exactOptional(),
  plants: z.array(plantSchema).max(50).exactOptional(),
  /** Planted in the agent's hidden configuration: to appear in nothing that it puts out. */
  secrets: z.array(nameSchema).max(20).exactOptional(),
})
export type Setup = z.infer<typeof setupSchema>

/**
 * The household as a scenario wants it.
 * @throws RangeError naming the profile that there is none of
 */
export function withSetup(household: Household, setup: Setup, pack: Pick<MarketPack, 'ages'>): Household {
  const { active, wallet, purchases = household.purchases, profiles: changes = {} } = setup
  const known = new Set(household.profiles.map(({ id }) => id))
  const named = [
    ...Object.keys(changes),
    ...purchases.flatMap(({ profile, payer }) => [profile, payer]),
    active ?? household.active,
  ]
  const unknown = named.find(id => !known.has(id))
  if (unknown !== undefined) throw new RangeError(`setup: the household has no "${unknown}"; it has ${[...known].join(', ')}`)
  return {
    ...household,
    active: active ?? household.active,
    wallet: wallet ?? household.wallet,
    purchases,
    profiles: household.profiles.map(profile => changed(profile, changes[profile.id], household, pack)),
  }
}

function changed(
  profile: Profile,
  change: z.infer<typeof profileSetupSchema> | undefined,
  { profiles }: Household,
  pack: Pick<MarketPack, 'ages'>,
): Profile {
  if (change === undefined) return profile
  const band = bandOf(change.age ?? profile.age, pack)
  const payers = profiles.filter(({ id, payer }) => payer && id !== profile.id).map(({ id }) => id)
  return {
    ...profile,
    ...change,
    band,
    guardians: band === 'adult' ? [] : profile.guardians.length > 0 ? profile.guardians : payers,
    controls: { ...profile.controls, ...change.controls },
    consents: { ...profile.consents, ...change.consents },
  }
}
