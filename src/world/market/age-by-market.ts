import type { MarketCode } from '../codes.ts'
import type { DescriptorName } from '../item/descriptors.ts'
import type { Item } from '../item/item.ts'
import { ageClassOf, refusedFor } from './age-class.ts'
import type { AgeClass, MarketPack } from './market-pack.ts'

export interface AgeInMarket {
  market: MarketCode
  class: AgeClass
  offered: boolean
  /** Descriptors for which nobody is offered it there. */
  refused: readonly DescriptorName[]
}

/** What one item is in several markets: its class follows from the same descriptors by each market's own table. */
export function ageByMarket(item: Item, packs: readonly MarketPack[]): AgeInMarket[] {
  return packs.map(pack => ({
    market: pack.market,
    class: ageClassOf(item, pack),
    offered: item.availableIn.includes(pack.market),
    refused: refusedFor(item, pack),
  }))
}
