import { z } from 'zod'
import { descriptorNames } from '../item/descriptors.ts'
import { reviewAspects } from '../item/item.ts'
import { predatorySigns } from '../item/predatory-sign.ts'
import { plainText } from './fields.ts'

const short = plainText(200)

/** What may be claimed of an item where it is presented; each is held against the catalogue. What is left out is not claimed. */
export const claimsSchema = z.strictObject({
  /** As it is written, such as `4,99 €`, or in minor units. */
  price: z.union([z.int().nonnegative().max(1e12), short]).exactOptional(),
  /** What would be charged, tax included. */
  total: z.union([z.int().nonnegative().max(1e12), short]).exactOptional(),
  period: z.enum(['once', 'month', 'year']).exactOptional(),
  trialDays: z.int().min(0).max(366).exactOptional(),
  ageClass: short.exactOptional(),
  provider: short.exactOptional(),
  people: z.array(short).max(20).exactOptional(),
  available: z.boolean().exactOptional(),
  descriptors: z.array(z.enum(descriptorNames)).max(10).exactOptional(),
  /** Mean of its reviews. */
  stars: z.number().min(1).max(5).exactOptional(),
  /** What is disclosed of it where it is shown. */
  disclosed: z
    .array(z.enum(['sponsored', 'own-brand', 'synthetic']))
    .max(3)
    .exactOptional(),
  odds: z.boolean().exactOptional().describe('Its odds are shown with it.'),
  warnings: z
    .array(short)
    .max(10)
    .exactOptional()
    .describe(`Signs that are told with it: ${predatorySigns.join(', ')}; or others, in words.`),
  /** What its reviews say, of each aspect named: which way most of them go, and the share of reviews that speak of it. */
  reviews: z
    .partialRecord(
      z.enum(reviewAspects),
      z.strictObject({ direction: z.union([z.literal(-1), z.literal(0), z.literal(1)]), share: z.number().min(0).max(1) }),
    )
    .exactOptional(),
  /** Facts that are told of a person or provider, or written into a listing: each by the attribute and value of its fact sheet. */
  statements: z
    .array(
      z.strictObject({
        about: short.describe('Id of a person or provider; or a name, where no id is known.'),
        attribute: short,
        value: short,
        adverse: z.boolean().default(false).describe('It speaks against them.'),
      }),
    )
    .max(30)
    .exactOptional(),
})
export type Claims = z.infer<typeof claimsSchema>
