import type { MarketCode } from '../codes.ts'
import { refusedFor } from '../market/age-class.ts'
import type { MarketPack } from '../market/market-pack.ts'
import type { RandomStream } from '../random-stream.ts'
import type { ItemFacts } from './item-facts.ts'

/** Of the markets, those that a regional item is licensed in. */
const licensedShare = 0.6

/** Whether a market offers an item: its board refuses it not, and it is licensed there. */
export function isAvailable(item: ItemFacts, pack: MarketPack, stream: RandomStream): boolean {
  if (refusedFor(item, pack).length > 0) return false
  return !item.regional || stream.split('licence', item.no, pack.market).chance(licensedShare)
}

/** Codes of the markets that offer it, in the order given. */
export function availableIn(item: ItemFacts, packs: readonly MarketPack[], stream: RandomStream): MarketCode[] {
  return packs.filter(pack => isAvailable(item, pack, stream)).map(({ market }) => market)
}
