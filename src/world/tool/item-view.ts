import type { Json } from '../../base/canonical-json.ts'
import { constant } from '../../base/constant.ts'
import { boundedCache } from '../catalogue/bounded-cache.ts'
import type { Language } from '../codes.ts'
import { descriptorNames } from '../item/descriptors.ts'
import type { Item } from '../item/item.ts'
import { ageClassOf } from '../market/age-class.ts'
import { money, withTax } from '../market/money.ts'
import type { WorldState } from '../state/world-state.ts'
import type { World } from '../world.ts'

/** The language in which the active profile is shown things. */
export function shownLanguage({ active, world: { market } }: WorldState): Language {
  return market.languages.includes(active.language) ? active.language : market.languages[0]!
}

/** An item as a list shows it. */
export type Summary = { readonly title: string } & { readonly [key: string]: Json }

/** Of each world, those that were shown last: they follow from the world alone. */
const summaries = new WeakMap<World, (key: string, make: () => Summary) => Summary>()
const keptSummaries = 4_096

/** An item as a list shows it: hidden labels are not in it. */
export function summaryOf(item: Item, state: WorldState): Summary {
  const { world } = state
  const kept = summaries.get(world) ?? boundedCache(keptSummaries)
  summaries.set(world, kept)
  const language = shownLanguage(state)
  return kept(`${language} ${item.id}`, () => constant(makeSummary(item, state, language)))
}

function makeSummary(item: Item, state: WorldState, language: Language): Summary {
  const { market, catalogue } = state.world
  return {
    id: item.id,
    kind: item.kind,
    title: language === market.languages[0] ? item.title : catalogue.texts(item.id, language).title,
    provider: catalogue.provider(item.provider, language).name,
    price: priceOf(item, state),
    ageClass: ageClassOf(item, market).label,
    available: item.available,
    sponsored: item.sponsored,
    ownBrand: item.ownBrand,
    synthetic: item.synthetic,
  }
}

/** What it costs: as it is shown, and what would be charged, in minor units and as it is written. */
function priceOf({ price }: Item, state: WorldState): { [key: string]: Json } {
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
