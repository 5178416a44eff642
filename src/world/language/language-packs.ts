import type { Language } from '../codes.ts'
import { arabic } from './ar/arabic.ts'
import { german } from './de/german.ts'
import { english, englishOfCanada, englishOfUnitedStates } from './en/english.ts'
import { spanish } from './es/spanish.ts'
import { french, frenchOfCanada } from './fr/french.ts'
import { hindi } from './hi/hindi.ts'
import { japanese } from './ja/japanese.ts'
import { korean } from './ko/korean.ts'
import type { LanguagePack } from './language-pack.ts'
import { portuguese } from './pt/portuguese.ts'

/** Every language that the world is told in; one line each, in the order of their codes. */
export const languagePacks: readonly LanguagePack[] = [
  arabic,
  german,
  english,
  spanish,
  french,
  hindi,
  japanese,
  korean,
  portuguese,
]

/** By locale, what is written there in a way of its own: same draws, same sentences. */
const regional: Readonly<Record<string, () => LanguagePack>> = {
  'en-CA': englishOfCanada,
  'en-US': englishOfUnitedStates,
  'fr-CA': frenchOfCanada,
}
const made = new Map<string, LanguagePack>()

/**
 * The pack of a language, as its locale such as `en-US` writes it, where one is named.
 * @throws when the language is not one of the list
 */
export function languagePack(language: Language, locale?: string): LanguagePack {
  const own = locale === undefined || !locale.startsWith(`${language}-`) ? undefined : regional[locale]
  if (own !== undefined) {
    const pack = made.get(locale!) ?? own()
    made.set(locale!, pack)
    return pack
  }
  const pack = languagePacks.find(one => one.language === language)
  if (pack === undefined) throw new Error(`language "${language}": no pack; add it to src/world/language/language-packs.ts`)
  return pack
}
