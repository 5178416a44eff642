import type { Language } from '../codes.ts'
import type { MarketPack } from './market-pack.ts'

/** A person of a pack: places in its lists of names. */
export interface PersonNo {
  given: number
  family: number
}

/**
 * A person's full name as a language of the market writes it: in the script of its first language, or in Latin letters.
 * @example personName({ given: 0, family: 1 }, 'hi', loadMarketPack('IN')) // it is 'आदित्य अहमद', and in 'en' 'Aditya Ahmad'
 */
export function personName(
  { given, family }: PersonNo,
  language: Language,
  { people, languages }: Pick<MarketPack, 'people' | 'languages'>,
): string {
  if (people.latin && language !== languages[0]) return `${people.latin.given[given]!} ${people.latin.family[family]!}`
  const names = [people.given[given]!, people.family[family]!]
  return (people.familyFirst ? names.reverse() : names).join(people.joiner)
}
