import { marketCodes } from '../world/codes.ts'
import { languagePacks } from '../world/language/language-packs.ts'
import { loadMarketPack } from '../world/market/load-market-pack.ts'

/** Languages that have a pack, and shipped markets all of whose languages have one. */
export const toldLanguages = languagePacks.map(({ language }) => language)
export const toldMarkets = marketCodes.filter(code =>
  loadMarketPack(code).languages.every(language => toldLanguages.includes(language)),
)
