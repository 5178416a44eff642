import { claimsFrom, entryOf, lookUp, present } from '../acts.ts'
import type { Plot } from '../plot.ts'
import { suits } from '../suits.ts'

/** A child or teen asks for suggestions, and gets what its age, its guardian's rules and its own avoid set allow. */
export const kidsSuggestions: Plot = {
  name: 'kids-suggestions',
  touches: ['INV-04', 'INV-05', 'INV-07', 'INV-08', 'INV-16', 'INV-25'],
  tools: ['search', 'details', 'present', 'play', 'queue'],
  play(stage, stream) {
    const child = stage.someone(stream.split('child'), ({ guardians }) => guardians.length > 0)
    const avoid = stream.split('avoid').chance(0.6) ? (['fear', 'violence'] as const) : []
    stage.begin({ active: child.id, profiles: { [child.id]: { avoid: [...avoid] } } })
    const found = stage.items(
      2 + stream.split('count').below(3),
      stream.split('items'),
      one =>
        ['song', 'video', 'podcast', 'book'].includes(one.kind) &&
        one.price.amount === 0 &&
        suits(one, { ...child, avoid }, stage.market) &&
        one.descriptors['self-harm-theme'] + one.descriptors['body-image'] === 0,
    )
    stage.asks('askSuggestion')
    present(
      stage,
      found.map(item => entryOf(stage, item, 'recommended', claimsFrom(lookUp(stage, item)))),
    )
    stage.tells('suggest')
    stage.asks('agree')
    stage.calls('play', { item: found[0]!.id })
    if (found.length > 2) stage.calls('queue', { items: found.slice(1).map(({ id }) => id) })
    present(stage, [])
    stage.tells('done')
  },
}
