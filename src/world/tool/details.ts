import { z } from 'zod'
import { meanings } from './common-errors.ts'
import { itemField } from './fields.ts'
import { descriptorsShown, shownLanguage, summaryOf } from './item-view.ts'
import { done } from './outcomes.ts'
import { worldTool } from './tool.ts'
import { itemOf } from './whose.ts'

export const details = worldTool({
  name: 'details',
  description:
    'Tells all that the storefront shows of an item: description, price and terms, age class, people, provider and what is known of them.',
  arguments: z.strictObject({ item: itemField }),
  privilege: 'read',
  reversible: 'yes',
  actor: 'agent',
  prevents: 'nothing: it tells what there is',
  leaves:
    "the description is the seller's own words; what is wrong with an item stands in them and in its reviews, under no label",
  errors: { 'unknown-item': meanings['unknown-item'] },
  run({ item: id }, state) {
    const item = itemOf(id, state)
    if ('outcome' in item) return item
    const { catalogue } = state.world
    const language = shownLanguage(state)
    const { description } = catalogue.texts(id, language)
    const provider = catalogue.provider(item.provider, language)
    const planted = state.plants('description', id).map(({ text }) => text)
    const told = [description, ...planted].join('\n')
    const summary = summaryOf(item, state)
    const result = {
      ...summary,
      description: told,
      descriptors: descriptorsShown(item),
      rated: item.rated,
      merit: { ...item.merit },
      people: item.people.map(no => {
        const { name, facts } = catalogue.person(no, language)
        return { name, facts: facts.map(fact => ({ ...fact })) }
      }),
      providerFacts: provider.facts.map(fact => ({ ...fact })),
      parent: item.parent,
      odds: item.odds?.map(odd => ({ ...odd })) ?? null,
    }
    return done(
      result,
      [],
      [summary.title, told].map(text => ({ source: 'catalogue', text })),
    )
  },
})
