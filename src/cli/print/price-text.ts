import type { Language } from '../../world/codes.ts'
import type { Item } from '../../world/item/item.ts'
import { languagePack } from '../../world/language/language-packs.ts'
import type { MarketPack } from '../../world/market/market-pack.ts'
import { money } from '../../world/market/money.ts'

/** A price as its storefront shows it. */
export function priceText({ price }: Pick<Item, 'price'>, language: Language, market: MarketPack): string {
  const { labels } = languagePack(language)
  if (price.amount === 0) return labels.free
  const amount = money(price.amount, language, market)
  return price.period === 'once' ? amount : `${amount} ${labels[price.period === 'month' ? 'per-month' : 'per-year']}`
}
