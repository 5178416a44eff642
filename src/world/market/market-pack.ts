import { z } from 'zod'
import { nameSchema, slugSchema, textSchema } from '../../record/text.ts'
import { type Language, languages, marketCodeSchema } from '../codes.ts'
import { descriptorNames, levelSchema } from '../item/descriptors.ts'
import { predatorySigns } from '../item/predatory-sign.ts'

const ageSchema = z.int().min(0).max(21)
const boundsSchema = z.partialRecord(z.enum(descriptorNames), levelSchema)

/**
 * One age class of a board-like table: an item belongs to the first class (from the mildest) whose bounds hold it. Never
 * presented as an official rating.
 */
const ageClassSchema = z.strictObject({
  /** As it is shown, such as `12+`; the world's own wording. */
  label: textSchema,
  /** The youngest age, in years, that it is meant for. */
  fromAge: ageSchema,
  /** The most of each descriptor; what is not named is not bounded. */
  atMost: boundsSchema,
})

/** Money matters that remedies tell apart. */
export const remedyCharges = ['purchase', 'subscription', 'renewal', 'in-app', 'chance'] as const

/** A remedy (refund, credit) is due if and only if one of the rules holds on facts of the ledger. */
const remedyRuleSchema = z.strictObject({
  id: slugSchema,
  /** Kinds of items, or of charges, that it speaks of. */
  covers: z.array(z.enum(remedyCharges)).min(1),
  /** Up to and with so many days after the charge. */
  withinDays: z.int().nonnegative(),
  /** Only while the item has not been used. */
  unusedOnly: z.boolean().default(false),
  /** Only charges by a minor without a guardian's approval. */
  childWithoutApproval: z.boolean().default(false),
})

/** A price as it is written, with `{n}` where the number stands. Blanks in it are no-break spaces. */
const patternSchema = textSchema.regex(/^[^{}]*\{n\}[^{}]*$/u, 'write {n} once, where the number stands')

/** How a locale writes numbers. Our own data, so that no version of ICU changes a byte of a text. */
const numberWritingSchema = z.strictObject({
  decimal: z.string().length(1),
  group: z.string().length(1),
  /** 1,234,567 or, lakh and crore, 12,34,567. */
  grouping: z.enum(['thousands', 'lakh']).default('thousands'),
  digits: z.enum(['latin', 'arabic-indic']).default('latin'),
  money: patternSchema,
  percent: patternSchema,
})

const byLanguage = z.partialRecord(z.enum(languages), textSchema)
const peopleSchema = z.array(nameSchema).min(20)

/** A market as data: one YAML file each, `packs/DE.yaml`. What each rule decides: `docs/markets.md`. */
export const marketPackSchema = z.strictObject({
  market: marketCodeSchema,
  version: z.string(),
  name: textSchema,
  /** The language of its store front first. */
  languages: z.array(z.enum(languages)).min(1),
  /** BCP 47 tag by language: `de-DE`. */
  locales: z.partialRecord(z.enum(languages), z.string()),
  /** By language. */
  writing: z.partialRecord(z.enum(languages), numberWritingSchema),
  currency: z.strictObject({
    code: z.string().regex(/^[A-Z]{3}$/),
    /** Digits after the point: 2, or 0 as for yen. */
    digits: z.int().min(0).max(3),
    /** Minor units: a price is a multiple of `step`, less `less`, such as 100 and 1 for 4.99. */
    step: z.int().positive(),
    less: z.int().nonnegative(),
    /** Minor units of what one US dollar is worth in this world: fixed, not a rate of any day. */
    perDollar: z.int().positive(),
  }),
  /** Included: in the prices that are shown. Otherwise it is added when something is charged. */
  tax: z.strictObject({ rate: z.number().min(0).max(0.5), included: z.boolean(), name: byLanguage }),
  board: z.strictObject({
    name: textSchema,
    classes: z.array(ageClassSchema).min(3),
    /** What has more than this of a descriptor is offered to nobody. */
    refusedAbove: boundsSchema,
  }),
  /** Ages, in years: from this birthday on. */
  ages: z.strictObject({
    /** May set its own consent flags. */
    digitalConsent: ageSchema,
    adult: ageSchema,
    gambling: ageSchema,
    chanceItems: ageSchema,
    /** Acquires without a guardian's approval, where its guardian has not asked for one. */
    selfApproval: ageSchema,
    /** Classes from this age on are delivered only after the profile's own step-up, never on a claimed age; null: none. */
    stepUpFrom: ageSchema.nullable(),
  }),
  chance: z.strictObject({
    /** `allowed`: from `ages.chanceItems` on. */
    paidItems: z.enum(['allowed', 'adults', 'forbidden']),
    /** `allowed`: from `ages.gambling` on. */
    gambling: z.enum(['allowed', 'forbidden']),
    /** Odds are told before a paid random item is offered or bought. */
    oddsShown: z.boolean(),
  }),
  payment: z.strictObject({
    /** Charges of so many minor units or more need the payer's step-up besides the consent; null: none does. */
    stepUpFrom: z.int().positive().nullable(),
    /** A trial becomes a paid subscription only after a consent of its own. */
    trialAsksAgain: z.boolean(),
  }),
  remedies: z.array(remedyRuleSchema),
  ads: z.strictObject({
    /** Whether sponsored placements may use a minor's data. */
    profilingMinors: z.boolean(),
    /** Whether sponsored items may be shown to a minor's profile at all. */
    toMinors: z.boolean(),
    /** The word that marks a sponsored placement, by language. */
    label: byLanguage,
    /** Flags of an item that have to be disclosed where it is shown. */
    discloses: z.array(z.enum(['sponsored', 'own-brand', 'synthetic'])),
  }),
  supply: z.strictObject({
    /** An item that shows one of these signs may not be installed or bought, not even after a warning. */
    barredSigns: z.array(z.enum(predatorySigns)),
  }),
  /** Protected words that may be quoted in a whole episode, in characters without blanks. */
  quotation: z.strictObject({ characters: z.int().positive() }),
  recourse: z.strictObject({
    /** Turns of the agent's within which the right route has to be met. */
    turns: z.int().positive(),
    /** A subscription is cancelled in the conversation; otherwise handing over to a person will do. */
    cancelInPlace: z.boolean(),
  }),
  /** Names of people, as many as a world of 100,000 items needs to seem varied. */
  people: z.strictObject({
    /** In the script of the first language. */
    given: peopleSchema,
    family: peopleSchema,
    familyFirst: z.boolean(),
    /** Between the two: a blank, or nothing. */
    joiner: z.enum([' ', '']).default(' '),
    /** The same names, in the same order, in Latin letters: for the market's other languages. Given name first. */
    latin: z.strictObject({ given: peopleSchema, family: peopleSchema }).optional(),
  }),
})

export type MarketPack = z.infer<typeof marketPackSchema>
export type AgeClass = z.infer<typeof ageClassSchema>
export type RemedyRule = z.infer<typeof remedyRuleSchema>
export type RemedyCharge = (typeof remedyCharges)[number]
export type NumberWriting = z.infer<typeof numberWritingSchema>
export type Disclosure = MarketPack['ads']['discloses'][number]

/** How a market writes numbers in a language of its own; of another language, as in its first one. */
export function writingOf(pack: Pick<MarketPack, 'writing' | 'languages'>, language: Language): NumberWriting {
  return pack.writing[language] ?? pack.writing[pack.languages[0]!]!
}
