import { z } from 'zod'

/** The first twelve markets: ISO 3166-1 alpha-2. */
export const marketCodes = ['US', 'CA', 'GB', 'DE', 'FR', 'BR', 'JP', 'KR', 'IN', 'AU', 'SA', 'NG'] as const
/** Any two letters: packs of one's own too. */
export const marketCodeSchema = z.string().regex(/^[A-Z]{2}$/, 'write two capital letters, such as DE')
/** A shipped market, or the code of a pack of one's own. */
export type MarketCode = string

/** Languages in which the world's texts are composed. */
export const languages = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'ja', 'ko', 'pt'] as const
export const languageSchema = z.enum(languages)
export type Language = (typeof languages)[number]
