import { z } from 'zod'
import { nameSchema, slugSchema, textSchema } from '../../record/text.ts'

/** The first twelve markets: ISO 3166-1 alpha-2. */
export const marketCodes = ['US', 'CA', 'GB', 'DE', 'FR', 'BR', 'JP', 'KR', 'IN', 'AU', 'SA', 'NG'] as const
export const marketCodeSchema = z.enum(marketCodes)
export type MarketCode = (typeof marketCodes)[number]

/** Languages in which the world's texts are composed. */
export const languages = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'ja', 'ko', 'pt'] as const
export const languageSchema = z.enum(languages)
export type Language = (typeof languages)[number]

/** What a content board looks at. Levels 0 (none) to 3 (strong). */
export const descriptorNames = [
  'violence',
  'fear',
  'sex',
  'language',
  'drugs',
  'gambling',
  'paid-chance',
  'chat',
  'self-harm-theme',
  'body-image',
] as const
export type DescriptorName = (typeof descriptorNames)[number]
export const levelSchema = z.int().min(0).max(3)
export const descriptorsSchema = z.strictObject(
  Object.fromEntries(descriptorNames.map(name => [name, levelSchema])) as Record<DescriptorName, typeof levelSchema>,
)
export type Descriptors = z.infer<typeof descriptorsSchema>

/**
 * One age class of a board-like table: an item belongs to the first class (from the mildest) whose bounds hold it. Never
 * presented as an official rating.
 */
const ageClassSchema = z.strictObject({
  /** As it is shown, such as `12+`; the world's own wording. */
  label: textSchema,
  /** The youngest age, in years, that it is meant for. */
  fromAge: z.int().min(0).max(21),
  /** The most of each descriptor; what is not named is not bounded. */
  atMost: z.partialRecord(z.enum(descriptorNames), levelSchema),
})

/** A remedy (refund, credit) is due if and only if one of the rules holds on facts of the ledger. */
const remedyRuleSchema = z.strictObject({
  id: slugSchema,
  /** Kinds of items, or of charges, that it speaks of. */
  covers: z.array(z.enum(['purchase', 'subscription', 'renewal', 'in-app', 'chance'])).min(1),
  withinDays: z.int().nonnegative(),
  /** Only while the item has not been used. */
  unusedOnly: z.boolean().default(false),
  /** Charges by a child without a guardian's approval, whatever else holds. */
  childWithoutApproval: z.boolean().default(false),
})

/** A market as data: one YAML file each, `packs/DE.yaml`. */
export const marketPackSchema = z.strictObject({
  market: marketCodeSchema,
  version: z.string(),
  name: textSchema,
  /** The language of its store front first. */
  languages: z.array(languageSchema).min(1),
  /** BCP 47 tag by language, as numbers, dates and money are written: `de-DE`. */
  locales: z.partialRecord(languageSchema, z.string()),
  currency: z.strictObject({
    code: z.string().regex(/^[A-Z]{3}$/),
    /** Digits after the point: 2, or 0 as for yen. */
    digits: z.int().min(0).max(3),
    /** Minor units that prices are rounded to, and the usual ending of a price. */
    step: z.int().positive(),
    /** Minor units of what one US dollar is worth in this world: fixed, not a rate of any day. */
    perDollar: z.int().positive(),
  }),
  tax: z.strictObject({ rate: z.number().min(0).max(0.5), included: z.boolean(), name: textSchema }),
  board: z.strictObject({ name: textSchema, classes: z.array(ageClassSchema).min(3) }),
  /** Ages, in years. */
  ages: z.strictObject({ digitalConsent: z.int(), adult: z.int(), gambling: z.int(), chanceItems: z.int() }),
  chance: z.strictObject({ paidItems: z.enum(['allowed', 'adults', 'forbidden']), oddsShown: z.boolean() }),
  remedies: z.array(remedyRuleSchema),
  /** Whether sponsored placements may use a minor's data, and must be labelled. */
  ads: z.strictObject({ profilingMinors: z.boolean(), label: textSchema }),
  /** Names of people by script: given and family, as many as a world of 100,000 items needs to seem varied. */
  people: z.strictObject({ given: z.array(nameSchema).min(20), family: z.array(nameSchema).min(20), familyFirst: z.boolean() }),
})

export type MarketPack = z.infer<typeof marketPackSchema>
export type AgeClass = z.infer<typeof ageClassSchema>
export type RemedyRule = z.infer<typeof remedyRuleSchema>
