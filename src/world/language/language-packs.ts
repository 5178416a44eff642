import type { Language } from '../market/market-pack.ts'
import { arabic } from './ar/arabic.ts'
import { german } from './de/german.ts'
import { english } from './en/english.ts'
import { spanish } from './es/spanish.ts'
import { french } from './fr/french.ts'
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

/** @throws when the language is not one of the list */
export function languagePack(language: Language): LanguagePack {
  const pack = languagePacks.find(one => one.language === language)
  if (pack === undefined) throw new Error(`language "${language}": no pack; add it to src/world/language/language-packs.ts`)
  return pack
}
