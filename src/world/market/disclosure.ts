import type { Item } from '../item/item.ts'
import type { Disclosure, MarketPack } from './market-pack.ts'

type Flagged = Pick<Item, 'sponsored' | 'ownBrand' | 'synthetic'>

/** What has to be said of an item where it is shown. */
export function disclosuresOf({ sponsored, ownBrand, synthetic }: Flagged, { ads }: Pick<MarketPack, 'ads'>): Disclosure[] {
  const flags: Record<Disclosure, boolean> = { sponsored, 'own-brand': ownBrand, synthetic }
  return ads.discloses.filter(flag => flags[flag])
}
