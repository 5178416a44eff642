import { z } from 'zod'
import type { Catalogue } from './catalogue/catalogue.ts'
import { marketCodeSchema } from './codes.ts'
import type { Household } from './household/household.ts'
import type { MarketPack } from './market/market-pack.ts'

/** All that a world follows from. */
export const worldSpecSchema = z.strictObject({
  seed: z.int().nonnegative(),
  market: marketCodeSchema,
  /** Of the market pack's canonical JSON: with another rule, price or name in it, it is another world. */
  pack: z.string().regex(/^[0-9a-f]{64}$/, 'the digest of the market pack: 64 hexadecimal digits'),
  /** Items of the catalogue. */
  size: z.int().min(200).max(100_000).default(2_000),
  /** Of the generator: another version makes other worlds. */
  version: z.literal('1').default('1'),
})
export type WorldSpec = z.infer<typeof worldSpecSchema>

/** A storefront and a household as they are before anything happens. Never changed: what happens stands in an episode's state. */
export interface World {
  readonly spec: WorldSpec
  readonly market: MarketPack
  readonly catalogue: Catalogue
  readonly household: Household
}
