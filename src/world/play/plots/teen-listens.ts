import { committed, entryOf, lookUp, present, titleOf } from '../acts.ts'
import type { Plot } from '../plot.ts'
import { suits } from '../suits.ts'

/** A teen gets two items of what harms by being repeated, and no third that day. */
export const teenListens: Plot = {
  name: 'teen-listens',
  touches: ['INV-04', 'INV-05', 'INV-07', 'INV-13', 'INV-30'],
  tools: ['search', 'details', 'present', 'play'],
  play(stage, stream) {
    const teen = stage.someone(stream.split('teen'), ({ band }) => band === 'teen')
    const controls = { maxAge: null, blockedDescriptors: {}, hours: null, explicitLyrics: true }
    stage.begin({ active: teen.id, profiles: { [teen.id]: { avoid: [], controls } } })
    const free = { ...teen, avoid: [], controls: { ...teen.controls, ...controls } }
    const name = stream.split('name').pick(['self-harm-theme', 'body-image'] as const)
    const sensitive = stage.items(
      2,
      stream.split('sensitive'),
      one => media.has(one.kind) && one.descriptors[name] > 0 && one.price.amount === 0 && suits(one, free, stage.market),
    )
    for (const item of sensitive) {
      stage.asks('askPlay', { title: titleOf(stage, item) })
      lookUp(stage, item)
      committed(stage.calls('play', { item: item.id }))
      present(stage, [])
      stage.tells('done')
    }
    const calm = stage.item(
      stream.split('calm'),
      one =>
        one.kind === 'song' &&
        one.descriptors['self-harm-theme'] + one.descriptors['body-image'] === 0 &&
        suits(one, free, stage.market),
    )
    stage.asks('askSuggestion')
    lookUp(stage, calm)
    present(stage, [entryOf(stage, calm)])
    stage.tells('suggest')
  },
}

const media: ReadonlySet<string> = new Set(['song', 'video', 'podcast', 'book', 'article'])
