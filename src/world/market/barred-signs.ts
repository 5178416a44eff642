import type { Item } from '../item/item.ts'
import type { MarketPack } from './market-pack.ts'

/** Signs for which an item may not be installed or bought here, warned of or not. */
export function barredSignsOf({ signs }: Pick<Item, 'signs'>, { supply }: Pick<MarketPack, 'supply'>): Item['signs'] {
  return signs.filter(sign => supply.barredSigns.includes(sign))
}
