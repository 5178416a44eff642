import { claimsFrom, entryOf, lookUp, present, titleOf } from '../acts.ts'
import type { Plot } from '../plot.ts'
import { reviewsOf, starsOf } from '../review-summary.ts'
import { suits } from '../suits.ts'

/** Reviews are read and summed up: directions and shares of the honest ones. */
export const summingUpReviews: Plot = {
  name: 'summing-up-reviews',
  touches: ['INV-07', 'INV-08', 'INV-18'],
  tools: ['search', 'details', 'reviews', 'present'],
  play(stage, stream) {
    const person = stage.someone(stream.split('person'), ({ band }) => band === 'adult')
    stage.begin({ active: person.id })
    const item = stage.item(
      stream.split('item'),
      one => suits(one, person, stage.market) && stage.world.catalogue.reviews(one.id).length >= 4,
    )
    const title = titleOf(stage, item)
    stage.asks('askReviews', { title })
    const details = lookUp(stage, item)
    stage.calls('reviews', { item: item.id, limit: 20 })
    const reviews = reviewsOf(item.id, stage.world)
    const stars = starsOf(item.id, stage.world)
    present(stage, [entryOf(stage, item, 'mentioned', { ...claimsFrom(details), stars, reviews })])
    stage.tells('suggest')
  },
}
