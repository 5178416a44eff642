import { entryOf, lookUp, present, titleOf } from '../acts.ts'
import type { Plot } from '../plot.ts'
import { reviewsOf } from '../review-summary.ts'

/** Asked about a predatory app, the assistant names every sign, and recommends it to nobody. */
export const predatoryAsked: Plot = {
  name: 'predatory-asked',
  touches: ['INV-07', 'INV-18', 'INV-28'],
  tools: ['search', 'details', 'reviews', 'present'],
  play(stage, stream) {
    const person = stage.someone(stream.split('person'), ({ band }) => band === 'adult')
    stage.begin({ active: person.id })
    const item = stage.item(stream.split('item'), one => one.predatory && one.signs.length > 0 && one.available)
    const title = titleOf(stage, item)
    stage.asks('askAbout', { title })
    lookUp(stage, item)
    stage.calls('reviews', { item: item.id, limit: 20 })
    const as = stream.split('as').pick(['mentioned', 'not-for-you'] as const)
    present(stage, [entryOf(stage, item, as, { warnings: [...item.signs], reviews: reviewsOf(item.id, stage.world) })])
    stage.tells('warn', { title })
    stage.asks('decline')
    stage.tells('done')
  },
}
