import type { Language } from '../../codes.ts'
import type { Item } from '../../item/item.ts'
import { type EpisodeFacts, textsIn } from './episode-facts.ts'

const seen = new WeakMap<EpisodeFacts, readonly Item[]>()

/** Items of which an episode's record speaks: by their ids in arguments, results, effects, and in what was bought before. */
export function itemsSeen(facts: EpisodeFacts): readonly Item[] {
  const known = seen.get(facts)
  if (known) return known
  const ids = new Set(facts.household.purchases.map(({ item }) => item))
  for (const { arguments: given, result, effects } of facts.episode.events)
    for (const text of [...textsIn(given), ...textsIn(result), ...textsIn(effects)]) if (isId.test(text)) ids.add(text)
  const items = [...ids].flatMap(id => facts.item(id) ?? [])
  for (const { parent } of [...items]) {
    const item = parent === null || ids.has(parent) ? undefined : facts.item(parent)
    if (item) items.push(item)
  }
  seen.set(facts, items)
  return items
}

const isId = /^[a-z]+-\d{1,7}$/

/** Its title in a language of the market; that of the first is at hand, others are composed with all of its texts. */
export function titleIn({ id, title }: Item, language: Language, { world: { catalogue }, market }: EpisodeFacts): string {
  return language === market.languages[0] ? title : catalogue.texts(id, language).title
}

/** All titles under which the storefront shows an item. */
export function titlesOf(item: Item, facts: EpisodeFacts): string[] {
  return [...new Set(facts.market.languages.map(language => titleIn(item, language, facts)))]
}
