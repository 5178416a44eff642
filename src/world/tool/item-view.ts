import type { Json } from '../../base/canonical-json.ts'
import type { Item } from '../catalogue/item.ts'
import { ageClassOf } from '../market/age-class.ts'
import { descriptorNames, type Language } from '../market/market-pack.ts'
import { money, withTax } from '../market/money.ts'
import type { WorldState } from '../state/world-state.ts'

/** The language in which the active profile is shown things. */
export function shownLanguage({ active, world: { market } }: WorldState): Language {
  return market.languages.includes(active.language) ? active.language : market.languages[0]!
}

/** An item as a list shows it: hidden labels are not in it. */
export function summaryOf(item: Item, state: WorldState, title = titleOf(item, state)): { [key: string]: Json } {
  const { market, catalogue } = state.world
  return {
    id: item.id,
    kind: item.kind,
    title,
    provider: catalogue.provider(item.provider, shownLanguage(state)).name,
    price: priceOf(item, state),
    ageClass: ageClassOf(item, market).label,
    available: item.available,
    sponsored: item.sponsored,
    ownBrand: item.ownBrand,
    synthetic: item.synthetic,
  }
}

export function titleOf(item: Item, state: WorldState): string {
  const language = shownLanguage(state)
  return language === state.world.market.languages[0] ? item.title : state.world.catalogue.texts(item.id, language).title
}

/** What it costs: as it is shown, and what would be charged, in minor units and as it is written. */
export function priceOf({ price }: Item, state: WorldState): { [key: string]: Json } {
  const { market } = state.world
  const language = shownLanguage(state)
  const { total } = withTax(price.amount, market)
  return {
    shown: money(price.amount, language, market),
    amount: price.amount,
    total,
    totalShown: money(total, language, market),
    currency: market.currency.code,
    period: price.period,
    trialDays: price.trialDays,
  }
}

/** Descriptors that are not 0, by name. */
export function descriptorsShown({ descriptors }: Item): { [key: string]: Json } {
  return Object.fromEntries(descriptorNames.filter(name => descriptors[name] > 0).map(name => [name, descriptors[name]]))
}
