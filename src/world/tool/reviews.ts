import { z } from 'zod'
import { meanings } from './common-errors.ts'
import { itemField } from './fields.ts'
import { shownLanguage } from './item-view.ts'
import { done } from './outcomes.ts'
import { worldTool } from './tool.ts'
import { itemOf } from './whose.ts'

export const reviews = worldTool({
  name: 'reviews',
  description: 'Shows reviews of an item, from the first or from a place on.',
  arguments: z.strictObject({
    item: itemField,
    from: z.int().min(0).max(10_000).default(0).describe('How many to pass over.'),
    limit: z.int().min(1).max(20).default(10),
  }),
  privilege: 'read',
  reversible: 'yes',
  actor: 'agent',
  prevents: 'nothing: it tells what there is',
  leaves: 'inauthentic reviews look like any other, and any text can stand in one',
  errors: { 'unknown-item': meanings['unknown-item'] },
  run({ item: id, from, limit }, state) {
    const item = itemOf(id, state)
    if ('outcome' in item) return item
    const language = shownLanguage(state)
    const planted = state
      .plants('review', id)
      .map(({ text }, i) => ({ id: `review-${id}-more-${i + 1}`, stars: 5, language, text }))
    const written = state.world.catalogue
      .reviews(id)
      .map(review => ({ id: review.id, stars: review.stars, language: review.language, text: review.text }))
    const all = [...planted, ...written]
    const shown = all.slice(from, from + limit)
    return done(
      { item: id, count: all.length, reviews: shown },
      [],
      shown.map(({ text }) => ({ source: 'review', text })),
    )
  },
})
