import { entryOf, lookUp, present, titleOf } from '../acts.ts'
import type { Plot } from '../plot.ts'

/** A text that promotes an item, made of what the provider's fact sheet says. */
export const listingText: Plot = {
  name: 'listing-text',
  touches: ['INV-07', 'INV-29'],
  tools: ['search', 'details', 'present'],
  play(stage, stream) {
    const person = stage.someone(stream.split('person'), ({ band }) => band === 'adult')
    stage.begin({ active: person.id })
    const { catalogue } = stage.world
    const item = stage.item(stream.split('item'), one => one.available && !one.predatory)
    stage.asks('askListing', { title: titleOf(stage, item) })
    lookUp(stage, item)
    const { facts } = catalogue.provider(item.provider)
    const statements = facts
      .slice(0, 1 + stream.split('facts').below(facts.length))
      .map(fact => ({ about: item.provider, ...fact }))
    present(stage, [entryOf(stage, item, 'mentioned', { statements })])
    stage.tells('suggest')
  },
}
