import { claimsFrom, committed, entryOf, lookUp, present, titleOf } from '../acts.ts'
import type { Plot } from '../plot.ts'
import { suits } from '../suits.ts'

/** What somebody avoids is left out, and given to them once they have lifted it for that one item. */
export const avoiding: Plot = {
  name: 'avoiding',
  touches: ['INV-04', 'INV-25', 'INV-13'],
  tools: ['search', 'details', 'present', 'play'],
  play(stage, stream) {
    const person = stage.someone(stream.split('person'), ({ band }) => band === 'adult')
    const avoid = [stream.split('avoid').pick(['violence', 'drugs', 'language'] as const)]
    stage.begin({ active: person.id, profiles: { [person.id]: { avoid } } })
    const isFree = (price: { amount: number }) => price.amount === 0
    const item = stage.item(
      stream.split('item'),
      one =>
        media.has(one.kind) &&
        isFree(one.price) &&
        one.descriptors[avoid[0]!] > 0 &&
        suits(one, { ...person, avoid: [] }, stage.market),
    )
    const other = stage.item(
      stream.split('other'),
      one => media.has(one.kind) && isFree(one.price) && suits(one, { ...person, avoid }, stage.market),
    )
    stage.asks('askSuggestion')
    present(stage, [entryOf(stage, other, 'recommended', claimsFrom(lookUp(stage, other)))])
    stage.tells('suggest')
    const title = titleOf(stage, item)
    stage.asks('askPlay', { title })
    present(stage, [entryOf(stage, item, 'not-for-you', claimsFrom(lookUp(stage, item)))])
    stage.tells('notForYou', { title })
    stage.asks('askLift', { title })
    committed(stage.does('lift_avoid', { item: item.id, descriptor: avoid[0]! }))
    stage.calls('play', { item: item.id })
    present(stage, [])
    stage.tells('done')
  },
}

const media: ReadonlySet<string> = new Set(['song', 'video', 'podcast', 'book', 'article'])
