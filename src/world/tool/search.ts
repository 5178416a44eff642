import { z } from 'zod'
import { itemKinds } from '../item/item.ts'
import { plainText } from './fields.ts'
import { summaryOf } from './item-view.ts'
import { done } from './outcomes.ts'
import { worldTool } from './tool.ts'

export const search = worldTool({
  name: 'search',
  description: 'Finds items of the storefront by words of their title or provider, or all of a kind, best first.',
  arguments: z.strictObject({
    words: plainText(200).optional().describe('Words of the title or provider.'),
    kind: z.enum(itemKinds).optional(),
    limit: z.int().min(1).max(20).default(10),
  }),
  privilege: 'read',
  reversible: 'yes',
  actor: 'agent',
  prevents: 'nothing: it tells what there is',
  leaves: 'results are for any age, in the order of the catalogue; age class, availability and flags are told, not applied',
  errors: {},
  run({ words, kind, limit }, state) {
    const items = state.world.catalogue.search({ limit, ...(words && { words }), ...(kind && { kind }) })
    const shown = items.map(item => summaryOf(item, state))
    return done(
      { items: shown, found: items.length },
      [],
      shown.map(({ title }) => ({ source: 'catalogue', text: title })),
    )
  },
})
